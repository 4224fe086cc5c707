import { type Diagnostic, diagnosticAt, fileProblem, type Path, placeOf, shown } from './diagnostic.ts'
import { limits } from './limits.ts'
import { isReservedKey, type ReadText, reservedKeyProblem } from './read-json.ts'

/** More members than a file of the largest size can hold; stops a value that refers to itself. */
const MOST_MEMBERS = limits.bytes / 2

/**
 * A value from elsewhere (browser storage, a JSON module) as a fresh plain copy, held to the same rules as a text: no depth without
 * end, no reserved keys, no numbers that are none. Members that are undefined count as absent, as in JSON.
 */
export function plainValue(value: unknown): ReadText | Diagnostic {
  const copier = new Copier()
  const copy = copier.copy(value, [])
  if (copier.tooDeep) return fileProblem('too-deep', `Het bestand is te diep genest; toegestaan is hoogstens ${limits.depth} niveaus.`)
  return { value: copy, problems: copier.problems }
}

class Copier {
  readonly problems: Diagnostic[] = []
  tooDeep = false
  #members = 0

  copy(value: unknown, path: Path): unknown {
    if (path.length > limits.depth || ++this.#members > MOST_MEMBERS) this.tooDeep = true
    if (this.tooDeep) return undefined
    if (Array.isArray(value)) return Array.from(value, (item, index) => this.copy(item, [...path, index]))
    if (typeof value === 'object' && value !== null) return this.#object(value, path)
    if (typeof value === 'number') return this.#number(value, path)
    if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return this.#refuse(`geen JSON (${typeof value})`, path)
    return value
  }

  #object(value: object, path: Path): unknown {
    const copy: Record<string, unknown> = {}
    for (const [key, member] of Object.entries(value)) {
      if (isReservedKey(key)) this.problems.push(reservedKeyProblem(path, key))
      else if (member !== undefined) copy[key] = this.copy(member, [...path, key])
    }
    return copy
  }

  #number(value: number, path: Path): number {
    if (!Number.isFinite(value)) this.#refuse(shown(value), path)
    return value + 0
  }

  #refuse(found: string, path: Path): undefined {
    this.problems.push(diagnosticAt(path, 'not-finite', `${placeOf(undefined, path)} is ${found}; toegestaan is alleen een gewone waarde.`))
    return undefined
  }
}
