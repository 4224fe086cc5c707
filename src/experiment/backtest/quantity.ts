import type { Doelgroep, Leerroute } from '../../model/population.ts'

/** Beginning of a month (1 to 12) of a calendar year. */
export type Moment = readonly [year: number, month: number]

/** From a moment up to, not including, another. */
export interface Period {
  readonly from: Moment
  readonly until: Moment
}

/** Whom to count; a field that is absent leaves nobody out. */
export interface Whom {
  /** CBS code. */
  readonly gemeente?: string
  readonly doelgroep?: (typeof Doelgroep)[keyof typeof Doelgroep]
  readonly route?: (typeof Leerroute)[keyof typeof Leerroute]
  /** Only who learns at least at an average pace and has no need of childcare, no health obstacle and no work beside the lessons. */
  readonly undelayed?: true
}

/**
 * What is counted in a run about the past, so that it can stand beside what was counted in the world.
 * `instroom`: newcomers. `stand`: in begeleiding at the end of the period. `pip`: first PIP set. `pip-op-tijd`: share with a PIP
 * within ten weeks of inschrijving, of who registered in the period. `start`: first lesson. `wacht`: mean weeks from PIP to first
 * lesson, of who started. `afgerond`: everything done. `lesmaanden`: median months from first lesson to end of lessons, of who
 * started, without what waiting between levels cost. `gewisseld`: changed leerroute, of everybody until the end of the period. `startklassen`: classes begun. `formatie`: euro
 * for consulenten, prices of 2025.
 */
export type QuantityKind =
  | 'instroom' | 'stand' | 'pip' | 'pip-op-tijd' | 'start' | 'wacht' | 'afgerond' | 'lesmaanden' | 'gewisseld' | 'startklassen' | 'formatie'

/** The route is the one that somebody follows at the end of `seen`, as a register shows it: not always the one of the first lesson. */
export interface Quantity {
  readonly kind: QuantityKind
  readonly period: Period
  readonly whom?: Whom
  /** When the count was taken; the end of the period if absent. */
  readonly seen?: Moment
}

/** Week in which the moment lies, from 0: the first week of `firstYear`. */
export function weekOf([year, month]: Moment, firstYear: number): number {
  return (year - firstYear) * 52 + Math.round(((month - 1) * 52) / 12)
}
