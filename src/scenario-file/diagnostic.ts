export type Path = readonly (string | number)[]

/** One problem in a file, for the person who wrote the file. */
export interface Diagnostic {
  readonly path: Path
  /** The path as it stands in the sentence, such as `gemeenten[2].code`; empty for the file as a whole. */
  readonly pathText: string
  /** For programs; stable over versions. */
  readonly code: string
  /**
   * A Dutch sentence with place, value found and what is allowed. Numbers stand as they must be typed in the file (0.5), because
   * a comma would break it.
   */
  readonly message: string
}

/** True where reading failed; narrows the answer of `parseText` and its brothers. */
export function isDiagnostics<T extends object>(answer: T | readonly Diagnostic[]): answer is readonly Diagnostic[] {
  return Array.isArray(answer)
}

export function pathText(path: Path): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('')
}

export function diagnosticAt(path: Path, code: string, message: string): Diagnostic {
  return { path, pathText: pathText(path), code, message }
}

/** A problem of the file as a whole. */
export function fileProblem(code: string, message: string): Diagnostic {
  return diagnosticAt([], code, message)
}

/**
 * The place as a person finds it back: the path, and the name of the gemeente or scenario it lies in, because nobody counts
 * `gemeenten[5]`.
 */
export function placeOf(root: unknown, path: Path): string {
  const names: string[] = []
  let at = root
  for (const key of path) {
    at = memberOf(at, key)
    const name = typeof key === 'number' ? memberOf(at, 'name') : undefined
    if (typeof name === 'string' && name.length <= 80 && path.at(-1) !== 'name') names.push(name)
  }
  const text = path.length === 0 ? 'Het bestand' : `\`${pathText(path)}\``
  return names.length === 0 ? text : `${text} (${names.join(', ')})`
}

/** The own member of an object or list, or undefined. */
export function memberOf(holder: unknown, key: string | number): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined
  return (holder as Readonly<Record<string | number, unknown>>)[key]
}

/** A value as it stands in the file, short enough for a sentence. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'een lijst'
  if (typeof value === 'object' && value !== null) return 'een object'
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value)
  return value === undefined ? 'leeg' : String(value)
}
