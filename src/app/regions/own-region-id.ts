const PREFIX = 'eigen-'

/** @param plain name in letters, digits and dashes; may be empty */
export function ownRegionId(plain: string): string {
  return `${PREFIX}${plain === '' ? 'regio' : plain}`
}

/** Whether a region was made with the form, and so comes with no page. */
export function isOwnRegionId(id: string): boolean {
  return id.startsWith(PREFIX)
}
