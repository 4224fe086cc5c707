/** Words for chances. The number always stands beside the word. */

interface ChanceWord {
  /** Highest whole number out of 100 that still has this word. */
  readonly to: number
  readonly word: string
  /** At most 28 characters, for a tile. */
  readonly short: string
}

const table: readonly ChanceWord[] = [
  { to: 0, word: 'vrijwel uitgesloten', short: 'Vrijwel uitgesloten' },
  { to: 9, word: 'zeer onwaarschijnlijk', short: 'Zeer onwaarschijnlijk' },
  { to: 39, word: 'onwaarschijnlijk', short: 'Onwaarschijnlijk' },
  { to: 60, word: 'ongeveer even vaak wel als niet', short: 'Even vaak wel als niet' },
  { to: 90, word: 'waarschijnlijk', short: 'Waarschijnlijk' },
  { to: 99, word: 'zeer waarschijnlijk', short: 'Zeer waarschijnlijk' },
  { to: 100, word: 'vrijwel zeker', short: 'Vrijwel zeker' },
]

/** The row of a chance 0 to 1: by the whole number that is written beside it, so that word and number never disagree. */
function row(chance: number): ChanceWord {
  if (!(chance >= 0 && chance <= 1)) throw new Error(`chance-words: ${chance} is not a chance`)
  const count = Math.round(chance * 100)
  return table.find((entry) => count <= entry.to)!
}

export function chanceWord(chance: number): string {
  return row(chance).word
}

export function chanceWordShort(chance: number): string {
  return row(chance).short
}
