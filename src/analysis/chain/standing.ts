import { Stroom, STROMEN } from '../../experiment/trace/keten.ts'
import type { TracedKeten } from '../../experiment/trace/keten.ts'
import { Stand, STANDEN } from '../../experiment/trace/stand.ts'
import type { StageId } from '../../texts/chain/chain.ts'
import { bandOf } from '../band.ts'
import type { ValueBand } from '../band.ts'

/** Which stands belong to a stage of the bars: being helped, and waiting. */
const standenOfStage: Readonly<Record<StageId, { readonly busy: readonly number[]; readonly queue: readonly number[] }>> = {
  intake: { busy: [Stand.Intake], queue: [Stand.IntakeWacht] },
  startklas: { busy: [Stand.Startklas], queue: [Stand.StartklasWacht] },
  aanmelding: { busy: [Stand.Aanmelding], queue: [] },
  b1: { busy: [Stand.LesB1], queue: [Stand.WachtB1, Stand.NiveauWachtB1] },
  onderwijs: { busy: [Stand.LesOnderwijs], queue: [Stand.WachtOnderwijs] },
  z: { busy: [Stand.LesZ], queue: [Stand.WachtZ, Stand.NiveauWachtZ, Stand.BesluitWacht] },
  afronding: { busy: [Stand.Examen, Stand.Afronden], queue: [Stand.AfrondenWacht] },
}

export interface StageStanding {
  readonly stage: StageId
  readonly all: ValueBand
  readonly busy: ValueBand
  readonly queue: ValueBand
}

/** Where people are at the end of one year. */
export interface Standing {
  readonly futures: number
  /** Stages in order; the startklas only where somebody is in it or waits for it. */
  readonly stages: readonly StageStanding[]
  readonly all: ValueBand
  readonly queue: ValueBand
  /** People who began in the year; NaN before the decision, where it is not counted. */
  readonly cameIn: ValueBand
}

/** @param year years after the decision; −1 is the end of the year before it */
export function standingAt(traced: readonly TracedKeten[], year: number): Standing {
  const count = (standen: readonly number[]): ValueBand =>
    bandOf(Float64Array.from(traced, ({ standing }) => standen.reduce((total, stand) => total + standing[(year + 1) * STANDEN + stand]!, 0)))
  const stages = (Object.keys(standenOfStage) as StageId[]).map((stage): StageStanding => {
    const { busy, queue } = standenOfStage[stage]
    return { stage, all: count([...busy, ...queue]), busy: count(busy), queue: count(queue) }
  })
  const every = Object.values(standenOfStage)
  return {
    futures: traced.length,
    stages: stages.filter(({ stage, all }) => stage !== 'startklas' || all.p90 > 0),
    all: count(every.flatMap(({ busy, queue }) => [...busy, ...queue])),
    queue: count(every.flatMap(({ queue }) => queue)),
    cameIn: bandOf(Float64Array.from(traced, ({ flows }) => (year < 0 ? NaN : flows[year * STROMEN + Stroom.Instroom]!))),
  }
}
