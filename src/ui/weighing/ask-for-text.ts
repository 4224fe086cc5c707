/** Lets a person choose a file and reads it as text; null if none was chosen. */
export function askForText(accept: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (file === undefined) resolve(null)
      else file.text().then(resolve, reject)
    })
    input.click()
  })
}
