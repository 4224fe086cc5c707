/** What a file may be at most. Wide enough for any region, narrow enough that no file can hang a page. */
export const limits = {
  /** 5 MB, as a file manager counts. */
  bytes: 5_000_000,
  /** Levels of objects and lists in each other; a session needs nine. */
  depth: 40,
  /** Problems in one answer; the rest is counted. */
  shownProblems: 100,
  name: 80,
  paragraph: 4000,
  gemeenten: 40,
  /** Nineteen of 2019, and room for own ones. */
  criteria: 60,
  scenarios: 12,
  goals: 12,
  moments: 50,
  /** Screens of a presentation, sections of a report, pinned figures: more than anybody shows in a meeting. */
  shownParts: 60,
  /** Futures that a report tells: a page or two each. */
  followed: 12,
  /** Inburgeraars of one future: more than any region has in twenty years. */
  people: 1_000_000,
  years: [1900, 2200],
  historyYears: 6,
  historyFactor: 5,
  replications: 100_000,
  horizonYears: 20,
  /** Someone has to be left for the B1-route. */
  routeShares: 0.95,
  /** Relative difference between the gemeenten together and the region: room for rounding, not for another year. */
  taakstellingDifference: 0.005,
} as const
