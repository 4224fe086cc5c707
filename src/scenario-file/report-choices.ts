/** A future that somebody showed, and wants to be able to defend. */
export interface KeptFollowed {
  /** Number of the future, from 1, as the screens say it. */
  readonly future: number
  /** Id of the scenario in which it is told. */
  readonly scenario: string
  /** One person of that future, from 1; absent where the groups of a year are told. */
  readonly person?: number
  /** Calendar year of the groups; the first in which every organisation is in force where absent. */
  readonly year?: number
  /** Key of the plan in which it was shown: with other settings the same number is another story. */
  readonly planKey?: string
}

/** What somebody chose for the report; kept with the session, so that the same file gives the same report. */
export interface ReportChoices {
  /** Ids of the sections of the report, in the order in which they stand there. */
  readonly sections: readonly string[]
  /** Names on the cover; empty while nobody gave one. */
  readonly author: string
  readonly organisation: string
  /** The stamp "concept", until somebody takes it off. */
  readonly isConcept: boolean
  /** Text for the decision note: conditions and what a minority thinks; empty while nobody wrote it. */
  readonly conditions: string
  readonly minority: string
  /** Futures that are told, in order; absent while nobody chose one. */
  readonly followed?: readonly KeptFollowed[]
}
