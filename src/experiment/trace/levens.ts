import { measureFrom } from '../../model/measure.ts'
import type { Run } from '../../model/run.ts'
import { TERMIJN_WEKEN } from '../../model/structure.ts'
import { Fase } from '../../model/world.ts'

/** Weeks in which someone who registers must still be able to finish: the term, and a year. */
export const TE_VOLGEN_WEKEN = TERMIJN_WEKEN + 52

/** How a way ended, or that it had not at the horizon. */
export const Einde = { Bezig: 0, Afgerond: 1, Vertrokken: 2, OverTermijn: 3 } as const

/** No leerroute: the way ended before the PIP. */
export const GEEN_LEERROUTE = 255

/**
 * A row for everybody who registered after every scenario works and can be followed for four years: who they are, and how it went.
 * In one future the rows of all scenarios are the same people, in the same order.
 */
export interface LevensColumns {
  readonly count: number
  /** Place of the person in the population of the future. */
  readonly person: Uint32Array
  readonly gemeente: Uint8Array
  readonly doelgroep: Uint8Array
  readonly leeftijd: Uint8Array
  readonly profiel: Uint8Array
  readonly leerroute: Uint8Array
  readonly einde: Uint8Array
  /** Weeks from inschrijving to the end; until the horizon for who still is busy. */
  readonly weeks: Uint16Array
}

/** @param run after its last week; null gives no rows */
export function collectLevens(run: Readonly<Run> | null): LevensColumns {
  const people: number[] = []
  const arrival = run?.population.arrival ?? []
  const from = run ? measureFrom(run) : 0
  const until = run ? run.weeks - TE_VOLGEN_WEKEN : 0
  for (let person = 0; run && person < run.population.count; person++) if (arrival[person]! >= from && arrival[person]! <= until) people.push(person)
  const column = (of: (run: Readonly<Run>, person: number) => number): readonly number[] => (run ? people.map((person) => of(run, person)) : [])
  return {
    count: people.length,
    person: Uint32Array.from(people),
    gemeente: Uint8Array.from(column(({ population }, person) => population.gemeente[person]!)),
    doelgroep: Uint8Array.from(column(({ population }, person) => population.doelgroep[person]!)),
    leeftijd: Uint8Array.from(column(({ population }, person) => population.leeftijd[person]!)),
    profiel: Uint8Array.from(column(({ population }, person) => population.profiel[person]!)),
    leerroute: Uint8Array.from(column(({ world: { person: p } }, person) => (p.pipWeek[person]! < 0 ? GEEN_LEERROUTE : p.route[person]!))),
    einde: Uint8Array.from(column(eindeOf)),
    weeks: Uint16Array.from(column((now, person) => endWeek(now, person) - now.population.arrival[person]!)),
  }
}

function eindeOf({ world }: Readonly<Run>, person: number): number {
  switch (world.person.fase[person]) {
    case Fase.Afgerond: return Einde.Afgerond
    case Fase.Vertrokken: return Einde.Vertrokken
    case Fase.OverTermijn: return Einde.OverTermijn
    default: return Einde.Bezig
  }
}

function endWeek({ world, weeks }: Readonly<Run>, person: number): number {
  const ended = world.person.eindWeek[person]!
  return ended >= 0 ? ended : weeks
}
