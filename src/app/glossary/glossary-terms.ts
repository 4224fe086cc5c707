import { glossaryForms } from './glossary-forms.ts'

/** A word of the glossary where it stands in a text. */
export interface FoundTerm {
  /** As the glossary has it. */
  readonly term: string
  /** Places in the text, the last one not included. */
  readonly start: number
  readonly end: number
}

/** Written with capitals: small letters make other words. */
const ABBREVIATIONS = new Set(['MAP', 'GR (gemeenschappelijke regeling)'])

/** A letter of any word on the page, or a digit. Spelled out: a class of all letters of all alphabets takes a browser half a second to make ready. */
const LETTER = 'A-Za-zÀ-ÿ0-9'

// A word is whole: no letter or digit before or after it, so that a `lesuur` is no `les`. `B1-route` keeps its hyphen.
const patterns = Object.entries(glossaryForms).map(([term, form]) => ({
  term, pattern: new RegExp(`(?<![${LETTER}]|[${LETTER}]-)(?:${form})(?![${LETTER}]|-[${LETTER}])`, ABBREVIATIONS.has(term) ? 'g' : 'gi'),
}))

/** All words of the glossary in a text, in order; of words that overlap the longest, so that `voorlopig PIP` is one. */
export function termsIn(text: string): readonly FoundTerm[] {
  const all = patterns.flatMap(({ term, pattern }) => [...text.matchAll(pattern)].map((match): FoundTerm => ({ term, start: match.index, end: match.index + match[0].length })))
  const kept: FoundTerm[] = []
  for (const found of all.sort((a, b) => (b.end - b.start) - (a.end - a.start) || a.start - b.start)) {
    if (kept.every(({ start, end }) => found.end <= start || found.start >= end)) kept.push(found)
  }
  return kept.sort((a, b) => a.start - b.start)
}
