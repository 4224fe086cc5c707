/** Something a person can do wrong, said in a Dutch sentence. Programmer errors are exceptions instead. */
export interface McaDiagnostic {
  readonly code: McaDiagnosticCode
  /** `fout`: this part was not used; `let op`: used, but a person should know. */
  readonly severity: 'fout' | 'let op'
  /** Which party, criterion, row or code it is about; empty for the whole. */
  readonly where: string
  /** A whole Dutch sentence that says what is wrong and what is kept. */
  readonly message: string
}

export type McaDiagnosticCode =
  | 'alles-nul' | 'negatief' | 'geen-getal' | 'te-hoog' | 'gemeente-ontbreekt' | 'gemeente-onbekend' | 'gemeente-dubbel'
  | 'criterium-onbekend' | 'criterium-dubbel' | 'criterium-ontbreekt' | 'criterium-zonder-score' | 'score-buiten-schaal' | 'soort-onbekend' | 'som-klopt-niet'
  | 'grenzen-onmogelijk' | 'volgorde-onvolledig' | 'schaal-zonder-breedte' | 'uitkomst-leeg' | 'scenario-niet-gescoord'
  | 'inwoners-ontbreken' | 'code-leeg' | 'code-teken' | 'code-lengte' | 'code-typefout' | 'code-andere-lijst' | 'code-nieuwer'
  | 'code-niet-geschikt' | 'bestand-leeg' | 'rij-onvolledig' | 'geen-gewichten' | 'invulling-klopt-niet'

/** What came out, and what a person should know about it. `value` is null when nothing usable is left. */
export interface Checked<T> {
  readonly value: T | null
  readonly diagnostics: readonly McaDiagnostic[]
}

export function problem(code: McaDiagnosticCode, where: string, message: string): McaDiagnostic {
  return { code, severity: 'fout', where, message }
}

export function caution(code: McaDiagnosticCode, where: string, message: string): McaDiagnostic {
  return { code, severity: 'let op', where, message }
}
