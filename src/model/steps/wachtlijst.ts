import { Leerprofiel } from '../population.ts'
import { measureFrom } from '../measure.ts'
import { run } from '../run.ts'
import { B1_LEVELS } from '../structure.ts'
import { Tally } from '../record.ts'
import { AVOND, Count, LEVELS, MAX_AANBIEDERS } from '../world.ts'
import { beginLessons } from './lessen.ts'
import { canMix, endFirstPhases, goByDay, isEvening, joinMixed, KLEINSTE_GROEP, listNumber, mergeWhenSmall, openGroup, takeSeat, teacherPool } from './groepen.ts'
import { groupUren } from './voortgang.ts'

/**
 * The week's seats: entry into running groups at instapmomenten, new groups at start moments. In the order of decision 8: full and
 * sufficient groups first; after the longest wait a seat in a wider pool, then a mixed group, then a small group, else wait on.
 */
export function formGroups(): void {
  const { inputs, week } = run
  if (run.structure.eersteFase > 0) endFirstPhases()
  // In a holiday no group begins and nobody enters.
  if (run.lessonClock[week + 1]! - run.lessonClock[week]! < 0.5) return
  if (inputs.groepen.instap === 1 && week % Math.round(inputs.groepen.instapinterval) === 0) eachList(enterRunningGroups)
  if (week % Math.round(inputs.groepen.startinterval) !== 0) return
  mergeSmallGroups()
  eachList(startGroups)
}

/** A seat, and with the first one the contract begins. */
function seat(person: number, group: number): void {
  takeSeat(person, group)
  beginLessons(person)
}

/** Groups that shrank under the minimum go on together where they can. */
function mergeSmallGroups(): void {
  const { world, inputs } = run
  if (world.counts[Count.OnderMinimum] === 0) return
  eachList((list) => {
    if (world.groups.count[list]! < 2) return
    for (let group = world.groups.first[list]!; group >= 0;) {
      const next = world.groups.next[group]!
      if (world.members.count[group]! < inputs.groepen.minimum) mergeWhenSmall(group)
      group = next
    }
  })
}

/** Visits all waiting lists. */
function eachList(visit: (list: number, index: number) => void): void {
  const { structure } = run
  for (let index = 0; index < 5; index++) {
    const pools = structure.pools[index < 3 ? 0 : 2]!
    for (let pool = 0; pool < pools; pool++) {
      for (let aanbieder = 0; aanbieder < structure.aanbieders; aanbieder++) {
        visit(listNumber(index, pool, aanbieder), index)
      }
      if (structure.avond > 0) visit(listNumber(index, pool, AVOND), index)
    }
  }
}

/** Free seats in groups of this list that are in the first part of their level. */
function enterRunningGroups(list: number): void {
  const { world, inputs } = run
  if (isAway(list)) return
  for (let group = world.groups.first[list]!; group >= 0 && world.waiting.count[list]! > 0; group = world.groups.next[group]!) {
    if (!earlyInLevel(group)) continue
    while (world.members.count[group]! < inputs.groepen.maximum && world.waiting.count[list]! > 0) seat(world.waiting.first[list]!, group)
  }
}

/** Whether a group still is in the part of its level in which people may join, judged by the hours of an average learner. */
function earlyInLevel(group: number): boolean {
  const { world, structure, inputs } = run
  const route = world.group.route[group]!
  const hours = route === 2 ? 400 : structure.b1Uren[Leerprofiel.Gemiddeld * B1_LEVELS + world.group.level[group]!]!
  const made = (run.lessonClock[run.week]! - world.group.sinds[group]!) * groupUren(group)
  return made <= inputs.groepen.instapdeel * hours
}

function startGroups(list: number, index: number): void {
  const { world, inputs } = run
  const { waiting } = world
  if (waiting.count[list] === 0) return
  if (isAway(list)) {
    leaveAwayProvider(list, index)
    return
  }
  const enough = Math.min(inputs.groepen.minimum, inputs.groepen.maximum)
  while (waiting.count[list]! >= enough && hasTeacher(list)) startGroup(list, inputs.groepen.maximum)
  const blocked = waiting.count[list]! >= enough
  countMoment(list, blocked)
  if (blocked && !isEvening(list)) return
  while (waiting.count[list]! > 0 && run.week - oldest(list) >= inputs.groepen['langste-wacht']) {
    if (placeOldest(list, index)) continue
    if (!isEvening(list)) return
    goByDay(waiting.first[list]!)
  }
}

/** The first provider of every pool can fall away for some weeks: it takes nobody and begins nothing; groups that run go on. */
function isAway(list: number): boolean {
  const weeks = run.inputs.groepen['wegval-weken']
  if (weeks === 0 || (list % MAX_AANBIEDERS !== 0 && !isEvening(list))) return false
  const since = run.week - measureFrom(run)
  return since >= 0 && since < weeks
}

/** Who waits for a provider that fell away goes to another one after the longest wait, where that is allowed. */
function leaveAwayProvider(list: number, index: number): void {
  const { world: { waiting }, inputs } = run
  while (waiting.count[list]! > 0 && inputs.groepen.breder === 1 && run.week - oldest(list) >= inputs.groepen['langste-wacht']) {
    if (!placeWider(list, index, waiting.first[list]!)) return
  }
}

function oldest(list: number): number {
  return run.world.person.wachtSinds[run.world.waiting.first[list]!]!
}

function startGroup(list: number, most: number): void {
  const { waiting } = run.world
  const group = openGroup(list, waiting.first[list]!)
  for (let seats = Math.min(most, waiting.count[list]!); seats > 0; seats--) seat(waiting.first[list]!, group)
}

/** Teachers for one more group; a pool can always have its first. */
export function hasTeacher(list: number): boolean {
  const { pool } = run.world
  const number = teacherPool(list)
  return pool.groups[number]! < Math.ceil(pool.capacity[number]! - 1e-9)
}

function countMoment(list: number, blocked: boolean): void {
  const { world, ledger } = run
  const pool = teacherPool(list)
  const short = blocked && !hasTeacher(list)
  if (short) world.pool.blocked[pool]! += groupsToBegin(world.waiting.count[list]!)
  ledger.tally[Tally.StartMomenten]!++
  if (short) ledger.tally[Tally.Docententekort]!++
}

/** Groups that so many people could begin. */
function groupsToBegin(people: number): number {
  const { minimum, maximum } = run.inputs.groepen
  return Math.floor(people / maximum) + (people % maximum >= Math.min(minimum, maximum) ? 1 : 0)
}

/** After the longest wait. Returns whether somebody was placed. */
function placeOldest(list: number, index: number): boolean {
  const { inputs, world } = run
  const person = world.waiting.first[list]!
  if (inputs.groepen.breder === 1 && placeWider(list, index, person)) return true
  if (inputs.groepen.gemengd === 1 && placeMixed(list, index, person)) return true
  if (inputs.groepen.klein === 1 && world.waiting.count[list]! >= KLEINSTE_GROEP && hasTeacher(list)) {
    startGroup(list, inputs.groepen.maximum)
    return true
  }
  return false
}

/** A free seat at the same level with another provider or in another pool; or a new group together with those who wait there. */
function placeWider(list: number, index: number, person: number): boolean {
  const group = eachListOf(index, list, (other) => (other === list || isAway(other) ? -1 : findGroup(other, (candidate) => earlyInLevel(candidate))))
  if (group < 0) return startTogether(list, index)
  seat(person, group)
  return true
}

/** The first group of a list with a free seat that also fits otherwise, or −1. */
function findGroup(list: number, fits: (group: number) => boolean): number {
  const { world, inputs } = run
  for (let group = world.groups.first[list]!; group >= 0; group = world.groups.next[group]!) {
    if (world.members.count[group]! < inputs.groepen.maximum && fits(group)) return group
  }
  return -1
}

function startTogether(list: number, index: number): boolean {
  const { world, inputs } = run
  let together = 0
  eachListOf(index, list, (other) => { together += world.waiting.count[other]!; return -1 })
  if (together < inputs.groepen.minimum || together === world.waiting.count[list] || isAway(list) || !hasTeacher(list)) return false
  const group = openGroup(list, world.waiting.first[list]!)
  const fill = (other: number): number => {
    while (world.waiting.count[other]! > 0 && world.members.count[group]! < inputs.groepen.maximum) seat(world.waiting.first[other]!, group)
    return -1
  }
  fill(list)
  eachListOf(index, list, fill)
  return true
}

/** Visits all lists of a level, those of the evening or those of the day as `list` is, until one answers with a group. */
function eachListOf(index: number, list: number, visit: (list: number) => number): number {
  const pools = run.structure.pools[index < 3 ? 0 : 2]!
  const evening = isEvening(list)
  for (let pool = 0; pool < pools; pool++) {
    for (let aanbieder = evening ? AVOND : 0; aanbieder < (evening ? MAX_AANBIEDERS : run.structure.aanbieders); aanbieder++) {
      const found = visit(listNumber(index, pool, aanbieder))
      if (found >= 0) return found
    }
  }
  return -1
}

/** A free seat in a group of the level below or above, of the same pool and provider. */
function placeMixed(list: number, index: number, person: number): boolean {
  const perLevel = run.plan.gemeenten.length * MAX_AANBIEDERS
  const fits = (group: number): boolean => canMix(group) && run.world.person.group[person] !== group
  // Who finished the level below gains nothing in another group of it.
  const fromBelow = run.world.person.klaarVoorVolgend[person] === 0
  let group = fromBelow && isLevel(index, index - 1) ? findGroup(list - perLevel, fits) : -1
  if (group < 0 && isLevel(index, index + 1)) group = findGroup(list + perLevel, fits)
  if (group < 0) return false
  joinMixed(person, group)
  beginLessons(person)
  return true
}

/** Whether `other` is a level of the same route as `index`: B1 0-1-2, Z 3-4. */
function isLevel(index: number, other: number): boolean {
  return other >= 0 && other < LEVELS[0]! + LEVELS[2]! && index < LEVELS[0]! === other < LEVELS[0]!
}
