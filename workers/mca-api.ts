import { analyseMca } from '../src/analysis/mca/analysis.ts'
import type { McaAnalysis, McaInput } from '../src/analysis/mca/analysis.ts'
import type { Checked } from '../src/analysis/mca/diagnostic.ts'
import { valueTable } from '../src/analysis/mca/values.ts'
import type { ValueTable } from '../src/analysis/mca/values.ts'

/** What weights do not change; a megabyte or two, so it travels once. */
export type McaFacts = Pick<McaInput, 'criteria' | 'scenarios' | 'results' | 'seed'>
export type McaWeights = Omit<McaInput, keyof McaFacts>

export interface McaApi {
  /**
   * @param facts null: those that were sent before with the same number
   * @throws if they were never sent: a mistake of the program
   */
  analyse(factsNumber: number, facts: McaFacts | null, weights: McaWeights): Checked<McaAnalysis>
}

/** Keeps the newest facts with the value of every scenario in every future, so that another weight only weighs. */
export function createMcaApi(): McaApi {
  let newest: { readonly number: number; readonly facts: McaFacts; readonly table: Checked<ValueTable> } | null = null
  return {
    analyse(number, facts, weights) {
      if (facts) newest = { number, facts, table: valueTable(facts.criteria, facts.scenarios, facts.results, facts.seed) }
      if (newest?.number !== number) throw new Error(`facts ${number} were never sent to this thread`)
      return analyseMca({ ...newest.facts, ...weights }, newest.table)
    },
  }
}
