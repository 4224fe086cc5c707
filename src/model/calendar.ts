/** Weeks and dates. A model year has 52 weeks of seven days; twelve months of 4⅓ weeks. Week 0 is the first of the run-in. */

export const WEEKS_PER_YEAR = 52
export const MONTHS_PER_YEAR = 12

/** First week of the month that has this number since week 0. */
export function firstWeekOfMonth(month: number): number {
  return Math.round((month * WEEKS_PER_YEAR) / MONTHS_PER_YEAR)
}

/**
 * Continues the clock of lesson weeks from week `from`: holidays are fixed in the calendar, so a year with 40 lesson weeks has its
 * twelve free weeks always in the same place.
 * @param into lesson weeks in [0, week), for week 0 to its length - 1; the entries up to `from` stay
 */
export function lessonCalendar(into: Float64Array, lessonWeeks: number, from: number): void {
  const free = WEEKS_PER_YEAR - lessonWeeks
  const year = Array.from({ length: WEEKS_PER_YEAR }, (_, week) => 1 - freeShare(week, free))
  for (let week = from; week + 1 < into.length; week++) into[week + 1] = into[week]! + year[week % WEEKS_PER_YEAR]!
}

/** Steps in a lesson week of the index of weeks: so fine that the week that is looked for mostly is the one that is found. */
export const LESSON_STEPS = 4

/** Turns the clock of lesson weeks round: for each quarter of a lesson week the first week that has so many of them behind it. */
export function indexLessonWeeks(clock: Float64Array, weeks: number, into: Int32Array): void {
  let step = 0
  for (let week = 0; week <= weeks; week++) while (step <= clock[week]! * LESSON_STEPS) into[step++] = week
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
