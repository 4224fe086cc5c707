import type { McaAnalysis, McaInput } from '../src/analysis/mca/analysis.ts'
import type { Checked } from '../src/analysis/mca/diagnostic.ts'
import type { McaFacts, McaWeights } from './mca-api.ts'

/** Numbers facts and sends each once. */
export function createMcaSender(analyse: (factsNumber: number, facts: McaFacts | null, weights: McaWeights) => Promise<Checked<McaAnalysis>>): (input: McaInput) => Promise<Checked<McaAnalysis>> {
  let sent: { readonly number: number; readonly facts: McaFacts } | null = null
  return ({ criteria, scenarios, results, seed, ...weights }) => {
    const same = sent !== null && sent.facts.criteria === criteria && sent.facts.results === results && sent.facts.seed === seed && sameNames(sent.facts.scenarios, scenarios)
    const facts = same ? sent!.facts : { criteria, scenarios, results, seed }
    if (!same) sent = { number: (sent?.number ?? 0) + 1, facts }
    return analyse(sent!.number, same ? null : facts, weights)
  }
}

function sameNames(a: McaInput['scenarios'], b: McaInput['scenarios']): boolean {
  return a.length === b.length && a.every((scenario, index) => scenario.id === b[index]!.id && scenario.name === b[index]!.name)
}
