import { shellTexts } from '../../texts/shell.ts'

/** Lets a person choose a file; null if none was chosen. */
export function chooseFile(accept: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.click()
  })
}

/** The bytes of a file, or the sentence that says why not: it can be moved or locked after it was chosen. */
export function bytesOf(file: File): Promise<Uint8Array | string> {
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    (error: unknown) => shellTexts.unreadable(file.name, error instanceof Error ? error.message : String(error)),
  )
}
