/** Weeks and dates. A model year has 52 weeks of seven days; twelve months of 4⅓ weeks. Week 0 is the first of the run-in. */

export const WEEKS_PER_YEAR = 52
export const MONTHS_PER_YEAR = 12

/** First week of the month that has this number since week 0. */
export function firstWeekOfMonth(month: number): number {
  return Math.round((month * WEEKS_PER_YEAR) / MONTHS_PER_YEAR)
}

/**
 * Lesson weeks up to each week, given lesson weeks a year: holidays are fixed in the calendar (summer, then Christmas, then
 * spring), so a year with `lessonWeeks` lesson weeks has its free weeks always in the same place.
 * @returns array of length weeks + 1: lesson weeks in [0, week)
 */
export function lessonCalendar(weeks: number, lessonWeeks: number, into: Float64Array): void {
  // Free weeks a year, dealt over summer (half), Christmas (a fifth), spring and autumn (the rest).
  const free = WEEKS_PER_YEAR - lessonWeeks
  into[0] = 0
  for (let week = 0; week < weeks; week++) {
    into[week + 1] = into[week]! + 1 - freeShare(week % WEEKS_PER_YEAR, free)
  }
}

/** Part of a week that is holiday: windows centred on week 31 (summer), 51 (Christmas), 8 (spring), 43 (autumn). */
function freeShare(weekOfYear: number, free: number): number {
  return Math.min(1, window(weekOfYear, 31, free * 0.5) + window(weekOfYear, 51, free * 0.2) + window(weekOfYear, 8, free * 0.15) + window(weekOfYear, 43, free * 0.15))
}

function window(weekOfYear: number, centre: number, length: number): number {
  const from = centre - length / 2
  let overlap = 0
  for (const shift of [-WEEKS_PER_YEAR, 0, WEEKS_PER_YEAR]) {
    overlap += Math.max(0, Math.min(weekOfYear + 1, from + length + shift) - Math.max(weekOfYear, from + shift))
  }
  return overlap
}
