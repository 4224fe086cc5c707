/** A small reader of PDF: enough for the files of this project when they are not compressed. It shares nothing with the writer. */

export interface Name { readonly name: string }
export interface Ref { readonly ref: number }
export type Dict = ReadonlyMap<string, Value>
export type Value = null | boolean | number | string | Name | Ref | Dict | readonly Value[]

interface Stored {
  readonly value: Value
  readonly stream: string | null
}

export interface Pdf {
  get(value: Value | undefined): Value
  dict(value: Value | undefined): Dict
  list(value: Value | undefined): readonly Value[]
  stream(value: Value | undefined): string
  readonly trailer: Dict
  readonly catalog: Dict
  /** Objects of the pages, in order. */
  readonly pages: readonly Ref[]
}

export function readPdf(bytes: Uint8Array): Pdf {
  const text = Buffer.from(bytes).toString('latin1')
  const objects = new Map<number, Stored>()
  for (const match of text.matchAll(/(?<=[\r\n])(\d+) 0 obj\s/g)) {
    const parser = parserOf(text, match.index + match[0].length)
    const value = parser.value()
    const rest = text.slice(parser.at()).match(/^\s*stream\r?\n/)
    const length = rest !== null && value instanceof Map ? value.get('Length') as number : 0
    const start = parser.at() + (rest?.[0].length ?? 0)
    objects.set(Number(match[1]), { value, stream: rest === null ? null : text.slice(start, start + length) })
  }
  const trailer = parserOf(text, text.lastIndexOf('trailer') + 7).value() as Dict
  const get = (value: Value | undefined): Value => (value !== null && typeof value === 'object' && 'ref' in value ? objects.get(value.ref)!.value : value ?? null)
  const dict = (value: Value | undefined): Dict => {
    const found = get(value)
    if (!(found instanceof Map)) throw new Error(`no dictionary: ${JSON.stringify(found)}`)
    return found
  }
  const list = (value: Value | undefined): readonly Value[] => {
    const found = get(value)
    return found === null ? [] : Array.isArray(found) ? found : [found]
  }
  const catalog = dict(trailer.get('Root'))
  return {
    trailer, catalog, get, dict, list,
    stream: (value) => objects.get((value as Ref).ref)?.stream ?? '',
    pages: list(dict(catalog.get('Pages')).get('Kids')) as readonly Ref[],
  }
}

interface Parser {
  value(): Value
  at(): number
}

const space = /[\s\0]/
const delimiter = /[\s\0()<>[\]{}/%]/

export function parserOf(text: string, start: number): Parser {
  let at = start
  const skip = (): void => { while (at < text.length && space.test(text[at]!)) at++ }
  const word = (): string => {
    const from = at
    while (at < text.length && !delimiter.test(text[at]!)) at++
    return text.slice(from, at)
  }
  const value = (): Value => {
    skip()
    if (text.startsWith('<<', at)) return dictionary()
    switch (text[at]) {
      case '[': return array()
      case '(': return literal()
      case '<': return hexadecimal()
      case '/': at++; return { name: word().replace(/#([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) }
      default: return bare()
    }
  }
  const dictionary = (): Dict => {
    at += 2
    const found = new Map<string, Value>()
    for (skip(); !text.startsWith('>>', at); skip()) {
      const key = value() as Name
      found.set(key.name, value())
    }
    at += 2
    return found
  }
  const array = (): readonly Value[] => {
    at++
    const found: Value[] = []
    for (skip(); text[at] !== ']'; skip()) found.push(value())
    at++
    return found
  }
  const literal = (): string => {
    let depth = 0
    let found = ''
    do {
      const sign = text[at]!
      if (sign === '\\') { found += text[at + 1]!; at += 2; continue }
      if (sign === '(') depth++
      if (sign === ')') depth--
      if (!(sign === '(' && depth === 1) && depth > 0) found += sign
      at++
    } while (depth > 0)
    return utf16(found)
  }
  const hexadecimal = (): string => {
    const end = text.indexOf('>', at)
    const found = Buffer.from(text.slice(at + 1, end), 'hex').toString('latin1')
    at = end + 1
    return utf16(found)
  }
  const bare = (): Value => {
    const ref = /^(\d+) (\d+) R/.exec(text.slice(at, at + 24))
    if (ref !== null) {
      at += ref[0].length
      return { ref: Number(ref[1]) }
    }
    const found = word()
    if (found === '') throw new Error(`nothing at ${at}: ${text.slice(at, at + 20)}`)
    return found === 'true' ? true : found === 'false' ? false : found === 'null' ? null : Number.isNaN(Number(found)) ? { name: `!${found}` } : Number(found)
  }
  return { value, at: () => at }
}

function utf16(bytes: string): string {
  return bytes.startsWith('þÿ') ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le') : bytes
}

export interface Operator {
  readonly name: string
  readonly operands: readonly Value[]
}

/** The drawing operators of a page. */
export function operatorsOf(content: string): readonly Operator[] {
  const found: Operator[] = []
  let operands: Value[] = []
  const parser = parserOf(content, 0)
  const end = content.trimEnd().length
  while (parser.at() < end) {
    const value = parser.value()
    if (value !== null && typeof value === 'object' && 'name' in value && (value as Name).name.startsWith('!')) {
      found.push({ name: (value as Name).name.slice(1), operands })
      operands = []
    } else operands.push(value)
  }
  return found
}

export interface Element {
  readonly type: string
  readonly alt: string | null
  readonly scope: string | null
  readonly children: readonly (Element | Marked)[]
}

/** A stretch of a page: number of the page, and of the marked content on it. */
export interface Marked {
  readonly page: number
  readonly mcid: number
}

/** The structure tree, with what every element holds. */
export function structureOf(pdf: Pdf): Element {
  const pageOf = new Map(pdf.pages.map(({ ref }, index) => [ref, index]))
  const visit = (value: Value): Element => {
    const dict = pdf.dict(value)
    const own = dict.get('Pg')
    const children = pdf.list(dict.get('K')).flatMap((kid): (Element | Marked)[] => {
      if (typeof kid === 'number') return [{ page: pageOf.get((own as Ref).ref)!, mcid: kid }]
      const found = pdf.dict(kid)
      const type = (found.get('Type') as Name | undefined)?.name
      if (type === 'OBJR') return []
      if (type === 'MCR') return [{ page: pageOf.get(((found.get('Pg') ?? own) as Ref).ref)!, mcid: found.get('MCID') as number }]
      return [visit(kid)]
    })
    const scopes = pdf.list(dict.get('A')).flatMap((attribute) => { const scope = pdf.dict(attribute).get('Scope'); return scope === undefined ? [] : [(scope as Name).name] })
    return { type: (dict.get('S') as Name).name, alt: (dict.get('Alt') as string | undefined) ?? null, scope: scopes[0] ?? null, children }
  }
  const roots = pdf.list(pdf.dict(pdf.catalog.get('StructTreeRoot')).get('K'))
  if (roots.length !== 1) throw new Error(`${roots.length} roots`)
  return visit(roots[0]!)
}

export function* elementsOf(element: Element): Generator<Element> {
  yield element
  for (const child of element.children) if ('type' in child) yield* elementsOf(child)
}

export function* markedOf(element: Element): Generator<Marked> {
  for (const child of element.children) {
    if ('type' in child) yield* markedOf(child)
    else yield child
  }
}
