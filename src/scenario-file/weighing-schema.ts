import * as v from 'valibot'
import { outcomeIds } from '../model/outcomes.ts'
import { limits } from './limits.ts'
import { anyText, closed, isObject, kebabId, numberBetween, text, wholeNumberBetween } from './schema-parts.ts'
import type { KeptWeighing } from './weighing.ts'

/** The shape of a weighing in a session file. That criteria and gemeenten exist is for whoever knows them. */

const clusterIds = ['bestuur', 'uitvoering', 'client', 'bedrijfsvoering'] as const
const cluster = v.picklist(clusterIds)

/** By an id that only the session knows. */
function byId<S extends v.GenericSchema>(value: S) {
  return v.pipe(v.custom<Record<string, unknown>>(isObject), v.record(kebabId, value))
}

const inOrder = 'de volgorde klopt niet; het eerste getal hoort niet groter te zijn dan het tweede.'
const points = numberBetween(1, 3)
const score = v.union([points, v.pipe(closed({ low: points, high: points }), v.check(({ low, high }) => low <= high, inOrder))])

const scale = v.pipe(
  closed({ outcome: v.picklist(outcomeIds), worst: numberBetween(-1e9, 1e9), best: numberBetween(-1e9, 1e9) }),
  v.check(({ worst, best }) => worst !== best, '`worst` en `best` horen twee verschillende getallen te zijn.'),
)

const criterion = closed({
  id: kebabId,
  points: v.picklist(['oordeel', 'simulatie']),
  scores: byId(score),
  scale: v.exactOptional(scale),
  own: v.exactOptional(closed({ cluster, label: text(limits.name), definition: anyText, addedBy: text(limits.name) })),
})

const share = numberBetween(0, 1)
const weight = numberBetween(0, 100)
const clusterWeights = closed({ bestuur: weight, uitvoering: weight, client: weight, bedrijfsvoering: weight })

const elicitation = v.variant('kind', [
  v.strictObject({ kind: v.literal('punten'), points: byId(numberBetween(0, 3)) }),
  v.strictObject({ kind: v.literal('procent'), tenths: byId(wholeNumberBetween(0, 1000)), locked: v.pipe(v.array(kebabId), v.maxLength(limits.criteria)) }),
  v.strictObject({ kind: v.literal('swing'), clusters: clusterWeights, criteria: byId(weight) }),
  v.strictObject({ kind: v.literal('grenzen'), bounds: byId(v.strictTuple([share, share])) }),
  v.strictObject({ kind: v.literal('volgorde'), order: v.pipe(v.array(v.pipe(v.array(kebabId), v.maxLength(limits.criteria))), v.maxLength(limits.criteria)) }),
])

const party = closed({ id: kebabId, party: text(limits.name), elicitation })

const tableEntries = {
  criteria: v.pipe(v.array(criterion), v.minLength(1), v.maxLength(limits.criteria)),
  parties: v.pipe(v.array(party), v.maxLength(limits.gemeenten)),
  aggregation: v.picklist(['gelijk', 'inwoners', 'caseload']),
}

const decision = closed({
  ...tableEntries,
  moment: text(40),
  decidedBy: v.pipe(v.array(text(limits.name)), v.maxLength(limits.gemeenten)),
  chosen: v.nullable(kebabId),
  reason: anyText,
  conditions: v.pipe(v.array(text(limits.paragraph)), v.maxLength(limits.criteria)),
  run: v.nullable(closed({ planKey: text(limits.name), modelVersion: text(40), seed: text(limits.name), futures: wholeNumberBetween(1, limits.replications) })),
})

const alternative = wholeNumberBetween(-1, 9)

export const weighing = closed({
  ...tableEntries,
  filling: closed({ bestuur: v.exactOptional(alternative), uitvoering: v.exactOptional(alternative), client: v.exactOptional(alternative), bedrijfsvoering: v.exactOptional(alternative) }),
  decision: v.nullable(decision),
})

// The schema and the type must say the same; a difference is a compile error here.
type Covers<Kept, File extends Kept> = File
export type WeighingMatches = Covers<KeptWeighing, v.InferOutput<typeof weighing>>
