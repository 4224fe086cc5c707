/**
 * Words of the glossary that a reader from outside stumbles over, and how they stand in a sentence. The meaning stands in
 * docs/begrippen.md, under the name of the term.
 */
export const explainedTerms = {
  'PIP': /\bPIP\b/,
  'SPUK': /\bSPUK\b/,
  'brede intake': /\bbrede intake\b/i,
  'caseload': /\bcaseload\b/i,
  'leerroute': /\bleerroutes?\b/i,
  'startklas': /\bstartklas(?:sen)?\b/i,
  'taakstelling': /\btaakstelling\b/i,
} as const satisfies Readonly<Record<string, RegExp>>

export type ExplainedTerm = keyof typeof explainedTerms

/** A stretch of a sentence: a word of the glossary, or what stands between. */
export interface Piece {
  readonly text: string
  readonly term: ExplainedTerm | null
}

/** A sentence in pieces, in order and nothing left out; each term only where it stands first. */
export function piecesOf(sentence: string): readonly Piece[] {
  const found = (Object.keys(explainedTerms) as readonly ExplainedTerm[])
    .flatMap((term) => {
      const match = explainedTerms[term].exec(sentence)
      return match === null ? [] : [{ term, text: match[0], at: match.index }]
    })
    .sort((a, b) => a.at - b.at)
  const pieces: Piece[] = []
  let end = 0
  for (const { term, text, at } of found) {
    if (at > end) pieces.push({ text: sentence.slice(end, at), term: null })
    pieces.push({ text, term })
    end = at + text.length
  }
  if (end < sentence.length) pieces.push({ text: sentence.slice(end), term: null })
  return pieces
}

export const glossaryTexts = {
  loading: 'Wordt opgezocht…',
  missing: 'De betekenis kon niet worden opgehaald.',
  button: 'Begrippen op dit scherm',
  buttonShort: 'Begrippen',
  buttonKey: 'Begrippen op dit scherm (F1)',
  heading: (count: number) => (count === 1 ? '1 begrip op dit scherm' : `${count} begrippen op dit scherm`),
  explain: 'Met de muis op een woord, of met een tik erop, staat de betekenis er meteen bij. Met F1 komt deze lijst.',
  focused: 'Waar de aandacht nu ligt',
  others: 'Verder op dit scherm',
  all: 'Alle begrippen, met hun bron, staan bij Onderbouwing.',
} as const
