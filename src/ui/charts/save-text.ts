/** Offers text as a file to save. Nothing leaves the machine. */
export function saveText(fileName: string, mediaType: string, text: string): void {
  save(fileName, new Blob([text], { type: mediaType }))
}

/** As above, for a file that is no text. */
export function saveBytes(fileName: string, mediaType: string, bytes: Uint8Array): void {
  save(fileName, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }))
}

/** As above, for what the browser made itself. */
export function saveBlob(fileName: string, content: Blob): void {
  save(fileName, content)
}

function save(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
