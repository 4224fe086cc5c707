import { keptFrom, measuredFrom } from '../../analysis/mca/kept-criteria.ts'
import type { Diagnostic } from '../../scenario-file/diagnostic.ts'
import type { KeptTable, KeptWeighing } from '../../scenario-file/weighing.ts'
import type { Weighing } from './weighing.ts'

/** A weighing as a session file keeps it, and back. */

export function keptWeighing(weighing: Weighing): KeptWeighing {
  const { decision } = weighing
  return {
    ...keptTable(weighing.criteria, weighing),
    filling: weighing.filling,
    decision: decision === null ? null : {
      ...keptTable(decision.criteria, { parties: decision.weightSets, aggregation: decision.aggregation }),
      moment: decision.moment, decidedBy: decision.decidedBy, chosen: decision.chosen, reason: decision.reason, conditions: decision.conditions, run: decision.run,
    },
  }
}

function keptTable(criteria: Weighing['criteria'], { parties, aggregation }: Pick<Weighing, 'parties' | 'aggregation'>): KeptTable {
  return { criteria: keptFrom(criteria), parties: parties.map(({ id, party, elicitation }) => ({ id, party, elicitation })), aggregation }
}

/** @param region name of the region of the session */
export function weighingFrom(kept: KeptWeighing, region: string): Weighing | readonly Diagnostic[] {
  const now = measuredFrom(kept.criteria)
  const { decision } = kept
  const then = decision === null ? null : measuredFrom(decision.criteria)
  if (now.value === null || then?.value === null) return [...now.diagnostics, ...(then?.diagnostics ?? [])].map(({ code, message }) => ({ path: ['mca'], pathText: 'mca', code, message }))
  return {
    criteria: now.value, parties: kept.parties, aggregation: kept.aggregation, filling: kept.filling,
    decision: decision === null || then === null ? null : {
      moment: decision.moment, region, decidedBy: decision.decidedBy, chosen: decision.chosen, reason: decision.reason, conditions: decision.conditions, run: decision.run,
      criteria: then.value, weightSets: decision.parties, aggregation: decision.aggregation,
    },
  }
}
