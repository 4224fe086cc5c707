import { Doelgroep, Leerroute } from '../../model/population.ts'
import type { Run } from '../../model/run.ts'
import { TERMIJN_WEKEN } from '../../model/structure.ts'
import { Deel, Fase, Les } from '../../model/world.ts'
import { Stand } from './stand.ts'

/** The stages that a cohort passes, in the order of the law, and how the way ends. */
export const Knoop = {
  Statushouder: 0, Gezinsmigrant: 1,
  Intake: 2, StartklasVoor: 3, Pip: 4, StartklasNa: 5,
  WachtB1: 6, WachtOnderwijs: 7, WachtZ: 8,
  LesB1: 9, LesOnderwijs: 10, LesZ: 11,
  Afronding: 12,
  OpTijd: 13, NaVerlenging: 14, Later: 15, OverTermijn: 16, Vertrokken: 17, Bezig: 18,
} as const
export const KNOPEN = 19

/** Weeks that someone spent in each stand, [stand]. */
export type WeeksByStand = ArrayLike<number>

/**
 * The stages that someone has reached at the end of a run, from doelgroep to ending. The leerroute is the last one that was chosen.
 * @param weeks weeks in each stand since the inschrijving
 */
export function pathOf(run: Readonly<Run>, person: number, weeks: WeeksByStand): readonly number[] {
  const { population, world } = run
  const { person: p } = world
  const path: number[] = [population.doelgroep[person] === Doelgroep.Statushouder ? Knoop.Statushouder : Knoop.Gezinsmigrant, Knoop.Intake]
  const startklas = p.startklas[person]! >= Deel.Bezig
  const before = run.inputs.startklas.moment !== 2
  if (startklas && before) path.push(Knoop.StartklasVoor)
  if (p.pipWeek[person]! < 0) return [...path, endOf(run, person)]
  path.push(Knoop.Pip)
  if (startklas && !before) path.push(Knoop.StartklasNa)
  const route = p.route[person]!
  const began = p.eersteLes[person]! >= 0
  const queued = p.les[person] === Les.Wacht || weeks[Stand.WachtB1 + route]! > 0 || (began && (population.inPool[person] === 1 || route === Leerroute.Onderwijs))
  if (queued) path.push(Knoop.WachtB1 + route)
  if (began) path.push(Knoop.LesB1 + route)
  if (began && (p.fase[person] === Fase.Afgerond || closed(p.les[person]!) || weeks[Stand.Examen]! + weeks[Stand.Afronden]! + weeks[Stand.AfrondenWacht]! > 0)) path.push(Knoop.Afronding)
  return [...path, endOf(run, person)]
}

function closed(les: number): boolean {
  return les === Les.Examen || les === Les.Klaar
}

function endOf(run: Readonly<Run>, person: number): number {
  const { person: p } = run.world
  switch (p.fase[person]) {
    case Fase.Vertrokken: return Knoop.Vertrokken
    case Fase.OverTermijn: return Knoop.OverTermijn
    case Fase.Afgerond: break
    default: return Knoop.Bezig
  }
  if (p.klaarWeek[person]! - p.pipWeek[person]! <= TERMIJN_WEKEN) return Knoop.OpTijd
  return p.verlengd[person] === 1 ? Knoop.NaVerlenging : Knoop.Later
}

/** Which stands are waiting for a stage, and which are being in it. */
export const standenOf: Readonly<Record<number, { readonly wait: readonly number[]; readonly busy: readonly number[] }>> = {
  [Knoop.Intake]: { wait: [Stand.IntakeWacht], busy: [Stand.Intake] },
  [Knoop.StartklasVoor]: { wait: [Stand.StartklasWacht], busy: [Stand.Startklas] },
  [Knoop.Pip]: { wait: [], busy: [Stand.Aanmelding] },
  [Knoop.StartklasNa]: { wait: [Stand.StartklasWacht], busy: [Stand.Startklas] },
  [Knoop.WachtB1]: { wait: [Stand.WachtB1], busy: [] },
  [Knoop.WachtOnderwijs]: { wait: [Stand.WachtOnderwijs], busy: [] },
  [Knoop.WachtZ]: { wait: [Stand.WachtZ], busy: [] },
  [Knoop.LesB1]: { wait: [Stand.NiveauWachtB1], busy: [Stand.LesB1] },
  [Knoop.LesOnderwijs]: { wait: [], busy: [Stand.LesOnderwijs] },
  [Knoop.LesZ]: { wait: [Stand.NiveauWachtZ, Stand.BesluitWacht], busy: [Stand.LesZ] },
  [Knoop.Afronding]: { wait: [Stand.AfrondenWacht], busy: [Stand.Examen, Stand.Afronden] },
}
