/** Signatures of the records of a ZIP file. */
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_SIZE = 22

/**
 * Gives every file in a ZIP the same moment, so that the same content is the same bytes whenever it is written. A ZIP without
 * ZIP64 records, without a comment.
 * @param date ISO date from 1980 on; the time is midnight
 * @returns the same array, changed in place
 * @throws Error where the bytes are not such a ZIP
 */
export function withZipDate(bytes: Uint8Array, date: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - END_SIZE
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('withZipDate: no end of a ZIP')
  const stamp = dosDate(date)
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(at, true) !== CENTRAL || view.getUint32(local, true) !== LOCAL) throw new Error('withZipDate: a record is not where it should be')
    view.setUint32(at + 12, stamp, true)
    view.setUint32(local + 10, stamp, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}

/** Time in the low half, date in the high half. */
function dosDate(date: string): number {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  return ((((Math.max(1980, year) - 1980) << 9) | (month << 5) | day) << 16) >>> 0
}
