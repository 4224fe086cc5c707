import type { OutcomeId } from '../../model/outcomes.ts'
import type { ClusterId, Criterion, MeasuredCriterion, OutcomeScale, Score } from './criterion.ts'
import { ownCriterion } from './criterion.ts'
import { criteria2019 } from './criteria-2019.ts'
import type { Checked } from './diagnostic.ts'
import { problem } from './diagnostic.ts'

/** A criterion as a file keeps it: its id and what people set. The definition is the one of 2019 unless it is somebody's own. */
export interface KeptCriterion {
  readonly id: string
  readonly points: 'oordeel' | 'simulatie'
  /** By scenario id; absent = not scored. */
  readonly scores: Readonly<Record<string, Score>>
  /** Only where it differs from the standard scale. */
  readonly scale?: { readonly outcome: OutcomeId; readonly worst: number; readonly best: number }
  readonly own?: { readonly cluster: ClusterId; readonly label: string; readonly definition: string; readonly addedBy: string }
}

export function keptFrom(measured: readonly MeasuredCriterion[]): readonly KeptCriterion[] {
  return measured.map(({ criterion, measure, kept }): KeptCriterion => {
    const scores = measure.kind === 'judged' ? measure.scores : (kept ?? {})
    const scale = measure.kind === 'simulated' ? measure.scale : criterion.simulation
    const standard = criteria2019.find((known) => known.id === criterion.id)?.simulation
    return {
      id: criterion.id,
      points: measure.kind === 'judged' ? 'oordeel' : 'simulatie',
      scores: Object.fromEntries(Object.entries(scores).filter((entry): entry is [string, Score] => entry[1] !== null)),
      ...(scale !== undefined && !sameScale(scale, standard) && { scale: { outcome: scale.outcome, worst: scale.worst, best: scale.best } }),
      ...(criterion.own && { own: { cluster: criterion.cluster, label: criterion.label, definition: criterion.definition, addedBy: addedBy(criterion) } }),
    }
  })
}

/** @returns value null if some criterion is not known, stands there twice, or is simulated without a scale */
export function measuredFrom(kept: readonly KeptCriterion[]): Checked<readonly MeasuredCriterion[]> {
  const diagnostics = kept.flatMap((entry, index) => {
    if (kept.findIndex((other) => other.id === entry.id) < index) return [problem('criterium-dubbel', entry.id, `Het criterium “${entry.id}” staat er tweemaal in.`)]
    const criterion = criterionOf(entry)
    if (criterion === null) return [problem('criterium-onbekend', entry.id, `Het criterium “${entry.id}” is geen criterium van 2019 en heeft geen eigen omschrijving.`)]
    if (entry.points === 'simulatie' && criterion.simulation === undefined) return [problem('criterium-zonder-score', entry.id, `${criterion.label} krijgt punten uit de simulatie, maar heeft geen schaal.`)]
    return []
  })
  if (diagnostics.length > 0) return { value: null, diagnostics }
  return { value: kept.map((entry) => measuredOne(entry, criterionOf(entry)!)), diagnostics }
}

function measuredOne(entry: KeptCriterion, criterion: Criterion): MeasuredCriterion {
  if (entry.points === 'oordeel') return { criterion, measure: { kind: 'judged', scores: entry.scores } }
  return { criterion, measure: { kind: 'simulated', scale: criterion.simulation! }, kept: entry.scores }
}

function criterionOf(entry: KeptCriterion): Criterion | null {
  const base = entry.own === undefined ? criteria2019.find((known) => known.id === entry.id) : ownCriterion(entry.id, entry.own.cluster, entry.own.label, entry.own.definition, entry.own.addedBy)
  if (base === undefined) return null
  return entry.scale === undefined ? base : { ...base, simulation: ownScale(entry.scale) }
}

/** A scale of the users: before a run, from meaning; that is asked, not checked. */
export function ownScale(scale: NonNullable<KeptCriterion['scale']>): OutcomeScale {
  return { ...scale, evidence: { source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'Ingesteld door de gebruikers.' } }
}

function sameScale(a: OutcomeScale, b: OutcomeScale | undefined): boolean {
  return b !== undefined && a.outcome === b.outcome && a.worst === b.worst && a.best === b.best
}

/** `ownCriterion` keeps who added it in the reason of its source. */
function addedBy(criterion: Criterion): string {
  return /^Toegevoegd door (.+)\.$/.exec(criterion.source.reason ?? '')?.[1] ?? 'de gebruikers'
}
