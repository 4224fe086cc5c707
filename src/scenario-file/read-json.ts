import { type Diagnostic, diagnosticAt, fileProblem, pathText, placeOf } from './diagnostic.ts'
import { limits } from './limits.ts'

/** What stands in the text, and what is wrong with single members of it. */
export interface ReadText {
  readonly value: unknown
  readonly problems: readonly Diagnostic[]
}

/**
 * Reads JSON strictly, with a place for each problem in the same words in every browser. `JSON.parse` would silently keep the last
 * of two equal keys, make 1e400 infinite, and say where it stopped in words that differ by browser.
 * @returns one Diagnostic where the text is not JSON
 */
export function readJson(text: string): ReadText | Diagnostic {
  const reader = new JsonReader(text)
  try {
    return { value: reader.file(), problems: reader.problems }
  } catch (error) {
    if (error instanceof NotJson) return fileProblem(error.code, error.message)
    throw error
  }
}

/** Names that every object inherits: as a key they pollute, or pass for known. */
export function isReservedKey(key: string): boolean {
  return key in Object.prototype || key === 'prototype'
}

export function reservedKeyProblem(path: readonly (string | number)[], key: string): Diagnostic {
  return diagnosticAt([...path, key], 'reserved-key', `De sleutel \`${pathText([...path, key])}\` is niet toegestaan in een bestand.`)
}

class NotJson extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /[-+]?\p{L}+/uy
const LONE_SURROGATE = /\p{Surrogate}/u
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([['true', true], ['false', false], ['null', null]])

class JsonReader {
  readonly problems: Diagnostic[] = []
  readonly #text: string
  readonly #path: (string | number)[] = []
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  file(): unknown {
    const value = this.#value()
    this.#space()
    if (this.#at < this.#text.length) this.#refuse('het einde van het bestand')
    return value
  }

  #value(): unknown {
    this.#space()
    const char = this.#text[this.#at]
    if (char === '{') return this.#object()
    if (char === '[') return this.#list()
    if (char === '"') return this.#string()
    const word = this.#word()
    return word === undefined ? this.#number() : word
  }

  #object(): unknown {
    const object: Record<string, unknown> = {}
    this.#members('}', () => {
      this.#space()
      if (this.#text[this.#at] !== '"') this.#refuse('een sleutel tussen dubbele aanhalingstekens')
      const key = this.#string()
      this.#expect(':')
      this.#path.push(key)
      const value = this.#value()
      this.#path.pop()
      if (isReservedKey(key)) this.problems.push(reservedKeyProblem(this.#path, key))
      else if (Object.hasOwn(object, key)) this.#duplicate(key)
      else object[key] = value
    })
    return object
  }

  #list(): unknown {
    const list: unknown[] = []
    this.#members(']', () => {
      this.#path.push(list.length)
      list.push(this.#value())
      this.#path.pop()
    })
    return list
  }

  /** The members between the bracket here and `close`, with commas between them. */
  #members(close: string, member: () => void): void {
    if (this.#path.length >= limits.depth) throw new NotJson('too-deep', `Het bestand is te diep genest (${this.#place()}); toegestaan is hoogstens ${limits.depth} niveaus.`)
    this.#at++
    this.#space()
    if (this.#text[this.#at] === close) {
      this.#at++
      return
    }
    for (;;) {
      member()
      this.#space()
      const char = this.#text[this.#at]
      if (char !== ',' && char !== close) this.#refuse(`een \`,\` of \`${close}\``)
      this.#at++
      if (char === close) return
    }
  }

  #string(): string {
    const start = this.#at
    for (this.#at++; this.#text[this.#at] !== '"'; this.#at++) {
      if (this.#at >= this.#text.length || this.#text[this.#at]! < ' ') this.#refuse('een sluitend aanhalingsteken')
      if (this.#text[this.#at] === '\\') this.#escape()
    }
    this.#at++
    // The text is a well-formed JSON string here, so JSON.parse can unescape it.
    const value = JSON.parse(this.#text.slice(start, this.#at)) as string
    if (LONE_SURROGATE.test(value)) this.#problem('broken-character', 'bevat een half teken (`\\ud800` tot `\\udfff`); toegestaan zijn alleen hele tekens')
    return value
  }

  #escape(): void {
    this.#at++
    if (this.#text[this.#at] === 'u') {
      if (!/^[0-9a-fA-F]{4}$/.test(this.#text.slice(this.#at + 1, this.#at + 5))) this.#refuse('een teken als `\\u00e9`')
      this.#at += 4
    } else if (!'"\\/bfnrt'.includes(this.#text[this.#at] ?? '?')) this.#refuse('een teken dat na `\\` mag staan')
  }

  #number(): number {
    const literal = this.#match(NUMBER)
    if (literal === undefined) return this.#refuse('een waarde')
    const value = Number(literal)
    if (Number.isFinite(value)) return value + 0 // -0 becomes 0: equal plans must give equal text
    return this.#notFinite(literal, value)
  }

  /** true, false and null; the words a spreadsheet or program writes for a number that is none are named as such. */
  #word(): unknown {
    const start = this.#at
    const literal = this.#match(WORD)
    if (literal === undefined) return undefined
    if (WORDS.has(literal)) return WORDS.get(literal)
    if (/^[-+]?(nan|infinity|inf)$/i.test(literal)) return this.#notFinite(literal, Number.NaN)
    this.#at = start
    return this.#refuse('een waarde')
  }

  #notFinite(literal: string, value: number): number {
    this.#problem('not-finite', `is ${literal.slice(0, 40)}; toegestaan is alleen een gewoon getal`)
    return value
  }

  #duplicate(key: string): void {
    const path = [...this.#path, key]
    this.problems.push(diagnosticAt(path, 'duplicate-key', `De sleutel \`${pathText(path)}\` staat er meer dan één keer; toegestaan is één keer.`))
  }

  /** A problem of the value at the current path. No line number: counting lines for each of many problems would hang. */
  #problem(code: string, rest: string): void {
    this.problems.push(diagnosticAt([...this.#path], code, `${placeOf(undefined, this.#path)} ${rest}.`))
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    if (found !== undefined) this.#at += found.length
    return found
  }

  #expect(char: string): void {
    this.#space()
    if (this.#text[this.#at] !== char) this.#refuse(`een \`${char}\``)
    this.#at++
  }

  #space(): void {
    while (this.#at < this.#text.length && ' \t\n\r'.includes(this.#text[this.#at]!)) this.#at++
  }

  #refuse(expected: string): never {
    const place = this.#place()
    if (this.#at >= this.#text.length) throw new NotJson('truncated', `Het bestand houdt te vroeg op (${place}): hier hoort ${expected} te staan. Waarschijnlijk is het niet volledig opgeslagen.`)
    const point = this.#text.codePointAt(this.#at)!
    const found = point < 32 ? 'een nieuwe regel of stuurteken' : `\`${String.fromCodePoint(point)}\``
    throw new NotJson('not-json', `Op ${place} staat ${found}; hier hoort ${expected} te staan.${this.#likelyCause()}`)
  }

  /** What people write that another program allows, or Dutch does. */
  #likelyCause(): string {
    const rest = this.#text.slice(this.#at, this.#at + 2)
    if (rest === '//' || rest === '/*') return ' Commentaar mag niet in een bestand.'
    if (/\d,$/.test(this.#text.slice(Math.max(0, this.#at - 2), this.#at)) && /^\d/.test(rest)) return ' Een getal heeft in een bestand een punt: 0.65 in plaats van 0,65.'
    return rest.startsWith('\'') ? ' Tekst staat tussen dubbele aanhalingstekens.' : ''
  }

  #place(): string {
    const before = this.#text.slice(0, this.#at)
    return `regel ${before.split('\n').length}, kolom ${this.#at - before.lastIndexOf('\n')}`
  }
}
