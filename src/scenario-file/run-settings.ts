/** How a session was run. */
export interface RunSettings {
  /** Any text; the same text gives the same futures. */
  readonly seed: string
  readonly replications: number
  /** Years after the decision. */
  readonly horizonYears: number
  /** Only where it is on: every scenario takes the baseline's choices, but for pools and teams. It changes the numbers. */
  readonly onlyPoolsAndTeams?: boolean
}
