import type { Shell } from '../../app/shell.ts'
import { shellTexts } from '../../texts/shell.ts'

/** Asks for a file and opens it. */
export function askForFile(shell: Shell, onOpen: () => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) void openFile(shell, file, onOpen)
  })
  input.click()
}

/** Reads and opens a file; what is wrong with it stands in `shell.fileProblem`. */
export async function openFile(shell: Shell, file: File, onOpen: () => void): Promise<void> {
  const bytes = await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), (error: unknown) => reasonOf(error))
  if (typeof bytes === 'string') shell.reportFile(file.name, shellTexts.unreadable(file.name, bytes))
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

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
