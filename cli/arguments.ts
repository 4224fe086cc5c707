import { suggest } from '../src/scenario-file/suggest.ts'

/** What follows an option. */
export type OptionSpec =
  /** `longest`: in characters, where a session file has a limit too. */
  | { readonly kind: 'text'; readonly longest?: number }
  | { readonly kind: 'list' }
  | { readonly kind: 'whole'; readonly range: readonly [min: number, max: number] }
  | { readonly kind: 'shard' }
  /** May be given more than once. */
  | { readonly kind: 'many' }
  | { readonly kind: 'flag' }

export interface Shard {
  /** From 1. */
  readonly index: number
  readonly of: number
}

interface OptionValues {
  readonly text: string
  readonly list: readonly string[]
  readonly whole: number
  readonly shard: Shard
  readonly many: readonly string[]
  readonly flag: true
}

export type Options = Readonly<Record<string, OptionSpec>>
export type Given<O extends Options> = { readonly [K in keyof O]?: OptionValues[O[K]['kind']] }

export interface Arguments<O extends Options> {
  readonly words: readonly string[]
  readonly options: Given<O>
}

const MOST_SHARDS = 1000

/**
 * Reads the words and options after a command. `--name value` and `--name=value` are the same; `--` ends the options.
 * @returns every problem at once, as Dutch sentences, or the arguments
 */
export function parseArguments<const O extends Options>(args: readonly string[], specs: O): Arguments<O> | { readonly problems: readonly string[] } {
  const words: string[] = []
  const options: Record<string, unknown> = {}
  const problems: string[] = []
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') {
      words.push(...rest.splice(0))
    } else if (!arg.startsWith('--')) {
      if (/^-[a-z]/i.test(arg)) problems.push(unknownOption(arg, specs))
      else words.push(arg)
    } else {
      const problem = readOption(arg, rest, specs, options)
      if (problem !== null) problems.push(problem)
    }
  }
  return problems.length > 0 ? { problems } : { words, options: options as Given<O> }
}

/** @returns a problem, or null after adding the option */
function readOption(arg: string, rest: string[], specs: Options, options: Record<string, unknown>): string | null {
  const [name = '', ...parts] = arg.slice(2).split('=')
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
  if (!spec) return unknownOption(`--${name}`, specs)
  if (spec.kind === 'flag') {
    options[name] = true
    return parts.length > 0 ? `\`--${name}\` heeft geen waarde.` : null
  }
  const value = parts.length > 0 ? parts.join('=') : rest[0] === undefined || rest[0].startsWith('--') ? undefined : rest.shift()
  if (value === undefined || value === '') return `Achter \`--${name}\` ontbreekt een waarde.`
  if (spec.kind === 'many') options[name] = [...((options[name] as string[] | undefined) ?? []), value]
  else if (Object.hasOwn(options, name)) return `\`--${name}\` staat er twee keer.`
  else {
    const read = readValue(name, value, spec)
    if (typeof read === 'object' && 'problem' in read) return read.problem
    options[name] = read
  }
  return null
}

function readValue(name: string, value: string, spec: OptionSpec): string | number | readonly string[] | Shard | { readonly problem: string } {
  switch (spec.kind) {
    case 'whole': return wholeNumber(name, value, spec.range)
    case 'shard': return shard(value)
    case 'list': return value.split(',').map((part) => part.trim()).filter((part) => part !== '')
    case 'text': return shortText(name, value, spec.longest)
    default: return value
  }
}

function shortText(name: string, value: string, longest = Number.POSITIVE_INFINITY): string | { readonly problem: string } {
  return value.length <= longest ? value : { problem: `Achter \`--${name}\` staan ${value.length} tekens; toegestaan zijn er hoogstens ${longest}.` }
}

function wholeNumber(name: string, value: string, [min, max]: readonly [number, number]): number | { readonly problem: string } {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
  if (number >= min && number <= max) return number
  return { problem: `\`--${name} ${value}\` kan niet; toegestaan is een heel getal van ${min} tot en met ${max}.` }
}

function shard(value: string): Shard | { readonly problem: string } {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(value)
  const index = Number(match?.[1])
  const of = Number(match?.[2])
  if (match && of >= 1 && of <= MOST_SHARDS && index >= 1 && index <= of) return { index, of }
  return { problem: `\`--shard ${value}\` kan niet; toegestaan is deel I van N, zoals \`2/4\`, met I van 1 tot en met N en N hoogstens ${MOST_SHARDS}.` }
}

function unknownOption(name: string, specs: Options): string {
  const known = Object.keys(specs).map((key) => `--${key}`)
  const meant = suggest(name, known)
  const help = known.length > 0 ? `Bekend zijn: ${known.join(', ')}.` : 'Deze opdracht heeft geen opties.'
  return `De optie \`${name}\` is onbekend${meant ? `; is \`${meant}\` bedoeld?` : '.'} ${help}`
}
