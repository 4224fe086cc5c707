/**
 * Newcomers of one replication as they are found, gemeente after gemeente, before anyone has traits. Columns and a counting sort,
 * because thousands of small objects cost more than everything that is drawn for them.
 */
export interface Arrivals {
  count: number
  /** Stable number of the person in all draws. */
  subject: Int32Array
  /** Week of inschrijving. */
  week: Int32Array
  koppeling: Int32Array
  gemeente: Uint8Array
  doelgroep: Uint8Array
  /** Numbers of the newcomers in order of arrival, after `orderArrivals`. */
  order: Int32Array
  /** Room for the sort: where the newcomers of each week begin in `order`. */
  readonly weekStart: Int32Array
}

export function createArrivals(capacity: number, weeks: number): Arrivals {
  return {
    count: 0, subject: new Int32Array(capacity), week: new Int32Array(capacity), koppeling: new Int32Array(capacity),
    gemeente: new Uint8Array(capacity), doelgroep: new Uint8Array(capacity), order: new Int32Array(capacity), weekStart: new Int32Array(weeks + 1),
  }
}

export function addArrival(a: Arrivals, subject: number, week: number, koppeling: number, gemeente: number, doelgroep: number): void {
  if (a.count === a.subject.length) grow(a)
  const at = a.count++
  a.subject[at] = subject
  a.week[at] = week
  a.koppeling[at] = koppeling
  a.gemeente[at] = gemeente
  a.doelgroep[at] = doelgroep
}

function grow(a: Arrivals): void {
  const capacity = 2 * a.subject.length
  const wider = createArrivals(capacity, 0)
  for (const name of ['subject', 'week', 'koppeling', 'gemeente', 'doelgroep'] as const) wider[name].set(a[name])
  const { subject, week, koppeling, gemeente, doelgroep, order } = wider
  Object.assign(a, { subject, week, koppeling, gemeente, doelgroep, order })
}

/** Puts `order` in order of week, then of subject; who was found first comes first where both are equal. */
export function orderArrivals(a: Arrivals): void {
  const { weekStart, order, week, subject, count } = a
  weekStart.fill(0)
  for (let at = 0; at < count; at++) weekStart[week[at]! + 1]!++
  for (let w = 1; w < weekStart.length; w++) weekStart[w]! += weekStart[w - 1]!
  for (let at = 0; at < count; at++) order[weekStart[week[at]!]!++] = at
  // A week has a few newcomers, so within it insertion is the quickest.
  for (let place = 1; place < count; place++) {
    const at = order[place]!
    let to = place
    for (; to > 0 && week[order[to - 1]!] === week[at] && subject[order[to - 1]!]! > subject[at]!; to--) order[to] = order[to - 1]!
    order[to] = at
  }
}
