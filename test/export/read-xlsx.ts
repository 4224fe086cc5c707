import { inflateRawSync } from 'node:zlib'

/** An independent reader of what a spreadsheet would see: ZIP by its central directory, XML by its tags. */

export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array
  /** Moment in the central directory, as DOS writes it. */
  readonly stamp: number
}

export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const data = Buffer.from(bytes)
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0) throw new Error('no ZIP')
  const entries: ZipEntry[] = []
  let at = data.readUInt32LE(end + 16)
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, nameLength, extra, comment, local] = [data.readUInt16LE(at + 10), data.readUInt32LE(at + 20), data.readUInt16LE(at + 28), data.readUInt16LE(at + 30), data.readUInt16LE(at + 32), data.readUInt32LE(at + 42)]
    const from = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28)
    const content = data.subarray(from, from + size)
    if (data.readUInt32LE(local + 10) !== data.readUInt32LE(at + 12)) throw new Error('two moments for one file')
    entries.push({ name: data.toString('utf8', at + 46, at + 46 + nameLength), bytes: method === 0 ? content : inflateRawSync(content), stamp: data.readUInt32LE(at + 12) })
    at += 46 + nameLength + extra + comment
  }
  return entries
}

export type ReadCell = string | number | null

export interface ReadSheet {
  readonly name: string
  readonly xml: string
  readonly rows: readonly (readonly ReadCell[])[]
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#39;': "'" }
const unescaped = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (entity) => entities[entity]!)

export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const files = new Map(readZip(bytes).map(({ name, bytes: content }) => [name, Buffer.from(content).toString('utf8')]))
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) => unescaped([...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')))
  const names = [...files.get('xl/workbook.xml')!.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => unescaped(name!))
  return names.map((name, index) => {
    const xml = files.get(`xl/worksheets/sheet${index + 1}.xml`)!
    return { name, xml, rows: [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => cellsOf(row, shared)) }
  })
}

function cellsOf(row: string, shared: readonly string[]): readonly ReadCell[] {
  const cells: ReadCell[] = []
  for (const [, attributes = '', content = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const column = [.../r="([A-Z]+)\d+"/.exec(attributes)![1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    const value = /<v>(.*?)<\/v>/s.exec(content)?.[1]
    if (content.includes('<f>')) throw new Error(`a formula: ${content}`)
    while (cells.length <= column) cells.push(null)
    cells[column] = value === undefined ? null : attributes.includes('t="s"') ? shared[Number(value)]! : Number(value)
  }
  return cells
}
