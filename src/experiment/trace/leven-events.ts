import type { WaitCause } from './wachten.ts'

/** Weeks that somebody waited for a place in a group, by why no group began or took them in. */
export type CauseWeeks = Readonly<Partial<Record<WaitCause, number>>>

export interface GroupWait {
  readonly weeks: number
  readonly causes: CauseWeeks
  /** Most people on the waiting list in these weeks, the person included, and how many a group needs. */
  readonly most: number
  readonly minimum: number
}

/** What happens to somebody, as data; `chain.ts` in the texts makes a sentence of each. */
export type LevenFact =
  | { readonly kind: 'inschrijving'; readonly sinceKoppeling: number }
  /** 0 gesprek, 1 vervolggesprek, 2 leerbaarheidstoets; `waited` weeks for a consulent, `before` people in the queue then. */
  | { readonly kind: 'afspraak'; readonly stap: number; readonly waited: number; readonly before: number }
  | { readonly kind: 'niet-gekomen'; readonly keer: number }
  | { readonly kind: 'startklas'; readonly waited: number }
  | { readonly kind: 'startklas-klaar' }
  /** `soort` 1 provisional, 2 definitive. */
  | { readonly kind: 'pip'; readonly soort: number; readonly leerroute: number; readonly waited: number; readonly before: number }
  | { readonly kind: 'pip-definitief'; readonly leerroute: number }
  | { readonly kind: 'wachtlijst'; readonly leerroute: number; readonly niveau: number; readonly people: number; readonly minimum: number }
  | { readonly kind: 'wacht-schooljaar' }
  /** `size` is the group's after the first week; 0 for an own school and the onderwijsroute. */
  | { readonly kind: 'les'; readonly leerroute: number; readonly niveau: number; readonly size: number; readonly isNew: boolean; readonly isOwnSchool: boolean; readonly wait: GroupWait }
  | { readonly kind: 'niveau-klaar'; readonly leerroute: number; readonly niveau: number }
  | { readonly kind: 'niveau'; readonly leerroute: number; readonly niveau: number; readonly size: number; readonly wait: GroupWait }
  | { readonly kind: 'wissel'; readonly from: number; readonly leerroute: number }
  | { readonly kind: 'afgeschaald' }
  | { readonly kind: 'besluit-gevraagd' }
  | { readonly kind: 'besluit'; readonly waited: number }
  | { readonly kind: 'examen'; readonly leerroute: number }
  | { readonly kind: 'gezakt'; readonly keer: number }
  | { readonly kind: 'lessen-klaar'; readonly leerroute: number }
  | { readonly kind: 'pvt-klaar' }
  | { readonly kind: 'map-klaar' }
  | { readonly kind: 'participatie-klaar' }
  | { readonly kind: 'organisatie' }
  | { readonly kind: 'termijn'; readonly verlengd: boolean }
  | { readonly kind: 'afgerond'; readonly sincePip: number; readonly verlengd: boolean }
  | { readonly kind: 'vertrokken' }
  | { readonly kind: 'over-termijn' }
  | { readonly kind: 'bezig' }

/** @property week since the inschrijving */
export interface LevenEvent {
  readonly week: number
  readonly fact: LevenFact
}
