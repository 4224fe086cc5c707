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
}
