import type { Shell } from '../../app/shell.ts'
import { shellTexts } from '../../texts/shell.ts'
import { bytesOf, chooseFile } from '../controls/choose-file.ts'

/** Asks for a file and opens it. */
export async function askForFile(shell: Shell, onOpen: () => void): Promise<void> {
  const file = await chooseFile('.json,application/json')
  if (file !== null) await openFile(shell, file, onOpen)
}

/** Reads and opens a file; what is wrong with it stands in `shell.fileProblem`. */
export async function openFile(shell: Shell, file: File, onOpen: () => void): Promise<void> {
  const bytes = await bytesOf(file)
  if (typeof bytes === 'string') shell.reportFile(file.name, bytes)
  else if (shell.openFile(file.name, bytes, shellTexts.opened(file.name))) onOpen()
}

/** Gives the session as a file to the browser's downloads. */
export function saveFile(shell: Shell): void {
  const url = URL.createObjectURL(new Blob([shell.fileText()], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `scenariowijzer-${shell.workspace.draft().region.id}.json`
  link.click()
  // The browser needs the address until the download has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
