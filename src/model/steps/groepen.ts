import { append, remove } from '../lists.ts'
import { Leerroute } from '../population.ts'
import { Decision, drawFrom } from '../random/draw.ts'
import { run, unschedule } from '../run.ts'
import { Ritme } from '../structure.ts'
import { AVOND, Count, Event, Les, LEVELS, MAX_AANBIEDERS } from '../world.ts'
import { changeTempo, groupUren, loseHours, setLes, settle, startLevel, waitForNextLevel } from './voortgang.ts'

/** The whole group goes to the next level when this part of it is ready. */
const DEEL_KLAAR_VOOR_GROEP = 0.6
/** A mixed group takes at most this many people of another level, who are slower for ten weeks, as are the others a little. */
const MAX_GEMENGD = 3
const WENWEKEN = 10
const TEMPO_ZITTEND = 0.95
/** A small group needs at least this many people. */
export const KLEINSTE_GROEP = 3

/** Waiting lists are numbered by level (B1 0-2, Z 3-4), pool and provider. */
export function levelIndex(route: number, level: number): number {
  return route === Leerroute.Z ? 3 + level : level
}

export function listNumber(index: number, pool: number, aanbieder: number): number {
  return (index * run.plan.gemeenten.length + pool) * MAX_AANBIEDERS + aanbieder
}

/** Which provider someone goes to; or the evening groups, which one provider has for all of a pool. */
export function aanbiederOf(person: number): number {
  if (run.structure.avond > 0 && run.world.person.avond[person] === 1) return AVOND
  return Math.min(run.structure.aanbieders - 1, Math.floor(run.population.aanbieder[person]! * run.structure.aanbieders))
}

/** The waiting list of someone who wants this level. */
function listOf(person: number, level: number): number {
  const route = run.world.person.route[person]!
  const pool = run.structure.poolOf[route * run.plan.gemeenten.length + run.population.gemeente[person]!]!
  return listNumber(levelIndex(route, level), pool, aanbiederOf(person))
}

/**
 * Teachers are counted by route, pool and provider: the number that goes with a waiting list. Evening groups take theirs from the first
 * provider.
 */
export function teacherPool(list: number): number {
  const perLevel = run.plan.gemeenten.length * MAX_AANBIEDERS
  return (list >= 3 * perLevel ? perLevel : 0) + (list % perLevel) - (isEvening(list) ? AVOND : 0)
}

export function isEvening(list: number): boolean {
  return list % MAX_AANBIEDERS === AVOND
}

/** Waits for a first seat. */
export function joinWaitingList(person: number): void {
  setLes(person, Les.Wacht)
  run.world.person.avond[person] = wantsEvening(person) ? 1 : 0
  enlist(person, run.world.person.level[person]!)
}

function wantsEvening(person: number): boolean {
  const { structure, population } = run
  if (structure.avond === 0 || (population.werk[person] === 0 && population.kinderopvang[person] === 0)) return false
  return drawFrom(population.luck[person]!, Decision.Avond, 0) < structure.avond
}

/** No evening group came: from now on by day. */
export function goByDay(person: number): void {
  const { person: p } = run.world
  p.avond[person] = 0
  enlist(person, p.level[person]! + p.klaarVoorVolgend[person]!)
}

function enlist(person: number, level: number): void {
  run.world.person.wachtSinds[person] = run.week
  remove(run.world.waiting, person)
  append(run.world.waiting, listOf(person, level), person)
}

/** Gives someone a seat: from a waiting list, or from the group where the next level was awaited. */
export function takeSeat(person: number, group: number): void {
  const { world } = run
  remove(world.waiting, person)
  if (world.person.group[person]! >= 0) leaveGroup(person)
  append(world.members, group, person)
  world.person.group[person] = group
  world.person.level[person] = world.group.level[group]!
  countSeats(group, 1)
  if (world.person.les[person] !== Les.Groep) setLes(person, Les.Groep)
  startLevel(person)
}

/** Leaves the group; an empty group ends. */
export function leaveGroup(person: number): void {
  const { world } = run
  const group = world.person.group[person]!
  settle(person)
  unschedule(person, Event.LesKlaar)
  if (world.person.klaarVoorVolgend[person] === 1) world.group.ready[group]!--
  remove(world.members, person)
  world.person.group[person] = -1
  countSeats(group, -1)
  if (world.members.count[group] === 0) closeGroup(group)
}

/** Out of queue, group or own school, whatever it was. */
export function leaveLessons(person: number): void {
  const { world } = run
  remove(world.waiting, person)
  if (world.person.group[person]! >= 0) leaveGroup(person)
  else if (world.person.les[person] === Les.EigenSchool || world.person.les[person] === Les.Onderwijs) settle(person)
  unschedule(person, Event.LesKlaar)
  unschedule(person, Event.KlaarVoorLes)
  world.person.klaarVoorVolgend[person] = 0
  setLes(person, Les.Geen)
}

/** Keeps seats and groups under the minimum counted while a group changes by one person. */
function countSeats(group: number, change: number): void {
  const { counts, members } = run.world
  const minimum = run.inputs.groepen.minimum
  const now = members.count[group]!
  const before = now - change
  counts[Count.Stoelen]! += change
  counts[Count.OnderMinimum]! += (now > 0 && now < minimum ? 1 : 0) - (before > 0 && before < minimum ? 1 : 0)
}

/** Opens an empty group at the level of a waiting list; its first member is `founder`. */
export function openGroup(list: number, founder: number): number {
  const { world } = run
  const { group } = world
  const number = group.freeCount[0]! > 0 ? group.free[--group.freeCount[0]!]! : group.used[0]!++
  if (number >= group.active.length) throw new Error('openGroup: no group number left')
  const index = Math.floor(list / (run.plan.gemeenten.length * MAX_AANBIEDERS))
  group.active[number] = 1
  append(world.groups, list, number)
  group.route[number] = index >= 3 ? Leerroute.Z : Leerroute.B1
  group.level[number] = index >= 3 ? index - 3 : index
  group.gemeente[number] = run.population.gemeente[founder]!
  group.aanbieder[number] = list % MAX_AANBIEDERS
  group.ready[number] = 0
  group.mixed[number] = 0
  group.sinds[number] = run.lessonClock[run.week]!
  takeRhythm(number, founder)
  world.pool.groups[teacherPool(list)]!++
  world.counts[Count.Groepen]!++
  return number
}

/**
 * A B1 group of people who come from no other group begins with the intensive first phase, where there is one; a group of people
 * who come from another one goes on as that one did.
 */
function takeRhythm(number: number, founder: number): void {
  const { world: { group, person }, structure } = run
  const from = person.group[founder]!
  group.ritme[number] = structure.eersteFase === 0 || group.route[number] !== Leerroute.B1 ? Ritme.Gewoon : from < 0 ? Ritme.EersteFase : group.ritme[from]!
  group.faseTot[number] = from < 0 ? group.sinds[number]! + structure.eersteFase : group.faseTot[from]!
}

/** Groups whose intensive first phase is over have fewer lessons from now on. */
export function endFirstPhases(): void {
  const { world: { group, counts } } = run
  const clock = run.lessonClock[run.week]!
  for (let number = 0, left = counts[Count.Groepen]!; left > 0; number++) {
    if (group.active[number] === 0) continue
    left--
    if (group.ritme[number] === Ritme.EersteFase && clock >= group.faseTot[number]!) setRhythm(number, Ritme.Daarna)
  }
}

/** Another rhythm for a running group; the part of its level that it has had stays the same. */
export function setRhythm(group: number, ritme: number): void {
  const { world } = run
  const clock = run.lessonClock[run.week]!
  const before = groupUren(group)
  for (let person = world.members.first[group]!; person >= 0; person = world.members.next[person]!) settle(person)
  world.group.ritme[group] = ritme
  const factor = groupUren(group) / before
  world.group.sinds[group] = clock - (clock - world.group.sinds[group]!) / factor
  for (let person = world.members.first[group]!; person >= 0; person = world.members.next[person]!) changeTempo(person, factor)
}

function closeGroup(group: number): void {
  const { world } = run
  world.group.active[group] = 0
  world.group.free[world.group.freeCount[0]!++] = group
  world.pool.groups[teacherPool(world.groups.owner[group]!)]!--
  remove(world.groups, group)
  world.counts[Count.Groepen]!--
}

/** Someone of an adjacent level joins: the entrant is slower for ten weeks, the sitting members a little. */
export function joinMixed(person: number, group: number): void {
  const { world } = run
  for (let member = world.members.first[group]!; member >= 0; member = world.members.next[member]!) loseHours(member, WENWEKEN, TEMPO_ZITTEND)
  world.group.mixed[group]!++
  const wanted = world.person.level[person]! + world.person.klaarVoorVolgend[person]!
  const ahead = wanted - world.group.level[group]!
  takeSeat(person, group)
  // Whoever joins a lower group keeps what is known: half of the level counts as made. Whoever joins a higher one must catch up half.
  world.person.uren[person]! *= ahead > 0 ? 0.5 : 1.5
  loseHours(person, WENWEKEN, run.inputs.groepen['tempo-gemengd'])
}

export function canMix(group: number): boolean {
  return run.world.group.mixed[group]! < MAX_GEMENGD
}

/** A member has finished the level and others are left to follow: wait in the group, or move up together. */
export function readyForNextLevel(person: number): void {
  const { world } = run
  const group = world.person.group[person]!
  waitForNextLevel(person)
  world.group.ready[group]!++
  enlist(person, world.person.level[person]! + 1)
  if (world.group.ready[group]! >= DEEL_KLAAR_VOOR_GROEP * world.members.count[group]!) moveUp(group)
}

/** The group goes to the next level as a whole; who was not ready takes the rest of the hours along. */
function moveUp(group: number): void {
  const { world } = run
  const route = world.group.route[group]!
  const level = world.group.level[group]! + 1
  if (level >= LEVELS[route]!) return
  world.group.level[group] = level
  world.group.ready[group] = 0
  world.group.mixed[group] = 0
  world.group.sinds[group] = run.lessonClock[run.week]!
  const list = world.groups.owner[group]! + run.plan.gemeenten.length * MAX_AANBIEDERS
  remove(world.groups, group)
  append(world.groups, list, group)
  for (let person = world.members.first[group]!; person >= 0; person = world.members.next[person]!) moveMemberUp(person, level)
  mergeWhenSmall(group)
}

function moveMemberUp(person: number, level: number): void {
  const { person: p, waiting } = run.world
  settle(person)
  if (p.afgeschaald[person] === 1) {
    // Scaled down to A2: only the hours that are missing are sat out, and no B1 hours are added.
    p.level[person] = level
    return
  }
  const behind = p.klaarVoorVolgend[person] === 1 ? 0 : Math.max(0, p.uren[person]!)
  remove(waiting, person)
  p.level[person] = level
  startLevel(person)
  if (behind === 0) return
  p.uren[person]! += behind
  loseHours(person, 0, 1)
}

/**
 * A group under the minimum joins another of the same list when they fit in one: at a level change, and at a start moment when
 * people have left it since.
 */
export function mergeWhenSmall(group: number): void {
  const { world, inputs } = run
  const size = world.members.count[group]!
  for (let other = world.groups.first[world.groups.owner[group]!]!; other >= 0; other = world.groups.next[other]!) {
    if (other === group) continue
    const sizeOther = world.members.count[other]!
    if (size + sizeOther > inputs.groepen.maximum || Math.min(size, sizeOther) >= inputs.groepen.minimum) continue
    moveMembers(group, other)
    return
  }
}

function moveMembers(from: number, to: number): void {
  const { world } = run
  const factor = groupUren(to) / groupUren(from)
  for (let person = world.members.first[from]!; person >= 0;) {
    const next = world.members.next[person]!
    if (factor !== 1) settle(person)
    const ready = world.person.klaarVoorVolgend[person] === 1
    if (ready) world.group.ready[from]!--
    remove(world.members, person)
    countSeats(from, -1)
    append(world.members, to, person)
    countSeats(to, 1)
    world.person.group[person] = to
    if (ready) world.group.ready[to]!++
    if (factor !== 1) changeTempo(person, factor)
    person = next
  }
  closeGroup(from)
}
