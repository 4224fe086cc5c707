/**
 * Crockford's base 32: no I, L, O or U, so a code read aloud or copied from a beamer survives. Two check symbols over the field of
 * 32 elements find every single wrong symbol and every swap of neighbours; up to 31 symbols also every pair of wrong ones.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Value 0..31 of each symbol of typed text; look-alikes are read as meant (O = 0, I and L = 1), spaces and hyphens skipped. */
export function readSymbols(typed: string): { readonly symbols: readonly number[]; readonly unreadable: readonly string[] } {
  const symbols: number[] = []
  const unreadable: string[] = []
  for (const character of typed.toUpperCase().replace(/[\s\-–]/g, '')) {
    const value = ALPHABET.indexOf(character === 'O' ? '0' : character === 'I' || character === 'L' ? '1' : character)
    if (value < 0) unreadable.push(character)
    else symbols.push(value)
  }
  return { symbols, unreadable }
}

/** In groups of four with hyphens. */
export function writeSymbols(symbols: readonly number[]): string {
  return symbols.map((value) => ALPHABET[value]!).join('').replace(/(.{4})(?=.)/g, '$1-')
}

/** x · 2 in the field of 32 elements, with polynomial x⁵ + x² + 1. */
function twice(value: number): number {
  const doubled = value << 1
  return doubled & 32 ? doubled ^ 0b100101 : doubled
}

function power(exponent: number): number {
  let value = 1
  for (let step = 0; step < exponent % 31; step++) value = twice(value)
  return value
}

function multiply(a: number, b: number): number {
  let product = 0
  let shifted = a
  for (let rest = b; rest > 0; rest >>= 1) {
    if (rest & 1) product ^= shifted
    shifted = twice(shifted)
  }
  return product
}

function inverse(value: number): number {
  for (let candidate = 1; candidate < 32; candidate++) if (multiply(value, candidate) === 1) return candidate
  throw new Error('inverse: nought has none')
}

/** Sum of the symbols, and sum weighted by growing powers: both nought for a good code. */
function syndromes(symbols: readonly number[]): readonly [number, number] {
  let plain = 0
  let weighted = 0
  symbols.forEach((symbol, index) => {
    plain ^= symbol
    weighted ^= multiply(symbol, power(index))
  })
  return [plain, weighted]
}

/** The symbols with two check symbols behind them, chosen so that both sums are nought. */
export function withChecks(symbols: readonly number[]): readonly number[] {
  const [plain, weighted] = syndromes(symbols)
  const first = power(symbols.length)
  const second = power(symbols.length + 1)
  const last = multiply(weighted ^ multiply(plain, first), inverse(first ^ second))
  return [...symbols, plain ^ last, last]
}

export function checksOut(symbols: readonly number[]): boolean {
  const [plain, weighted] = syndromes(symbols)
  return plain === 0 && weighted === 0
}

/** A whole number as `length` symbols, highest first. */
export function numberToSymbols(value: bigint, length: number): readonly number[] {
  const symbols = new Array<number>(length).fill(0)
  let rest = value
  for (let at = length - 1; at >= 0; at--) {
    symbols[at] = Number(rest & 31n)
    rest >>= 5n
  }
  if (rest > 0n) throw new Error(`numberToSymbols: does not fit in ${length} symbols`)
  return symbols
}

export function symbolsToNumber(symbols: readonly number[]): bigint {
  return symbols.reduce((value, symbol) => (value << 5n) | BigInt(symbol), 0n)
}
