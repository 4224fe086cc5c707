import { Decision } from '../../src/model/random/draw.ts'
import { beginLessons } from './contract.ts'
import { hoursOfGroup } from './money.ts'
import type { Route } from './newcomers.ts'
import { changePace, hoursOf, planEnd, settle, slowDown, startLevel } from './pace.ts'
import { count, EVENING, type Group, luck, type Mens, poolOf, poolsOf, queue, settled, takeOut, type Teachers, type Twin } from './twin.ts'

/** A queue and the groups that draw from it: one level, one pool, one provider. */
interface Line { readonly route: 'B1' | 'Z'; readonly level: number; readonly pool: number; readonly provider: number }

const levels = (route: 'B1' | 'Z'): number => (route === 'B1' ? 3 : 2)
const nameOf = ({ route, level, pool, provider }: Line): string => `les ${route} ${level} ${pool} ${provider}`
const waitingOf = (t: Twin, line: Line): Mens[] => queue(t, nameOf(line))
const groupsOf = (t: Twin, line: Line): Group[] =>
  t.groups.filter((g) => g.route === line.route && g.level === line.level && g.pool === line.pool && g.provider === line.provider).sort((a, b) => a.order - b.order)

function lines(t: Twin, route: 'B1' | 'Z', level: number): Line[] {
  const pools = poolsOf(t, t.value(route === 'B1' ? 'groepen.pool-b1' : 'groepen.pool-z'))
  const all: Line[] = []
  for (let pool = 0; pool < pools; pool++) {
    for (let provider = 0; provider < Math.round(t.value('groepen.aanbieders')); provider++) all.push({ route, level, pool, provider })
    if (t.value('groepen.avond') > 0) all.push({ route, level, pool, provider: EVENING })
  }
  return all
}

/** The provider whose teachers give the lessons: the first one, in the evening. */
const teaches = ({ provider }: { readonly provider: number }): number => (provider === EVENING ? 0 : provider)
const byDay = (all: readonly Line[]): Line[] => all.filter(({ provider }) => provider !== EVENING)

function everyLine(t: Twin): Line[] {
  return [lines(t, 'B1', 0), lines(t, 'B1', 1), lines(t, 'B1', 2), lines(t, 'Z', 0), lines(t, 'Z', 1)].flat()
}

export function joinQueue(t: Twin, m: Mens): void {
  m.les = 'wacht'
  m.evening = t.value('groepen.avond') > 0 && (m.who.job || m.who.childcare) && luck(t, m, Decision.Avond) < t.value('groepen.avond')
  enlist(t, m, m.level)
}

function enlist(t: Twin, m: Mens, level: number): void {
  m.waitsSince = t.week
  unlist(t, m)
  queueOf(t, m, level).push(m)
}

const poolFor = (t: Twin, route: Route, gemeente: number): number => poolOf(t, t.value(route === 'B1' ? 'groepen.pool-b1' : 'groepen.pool-z'), gemeente)
const providers = (t: Twin): number => Math.round(t.value('groepen.aanbieders'))

/** The queue for this level. */
export function queueOf(t: Twin, m: Mens, level: number): Mens[] {
  const provider = m.evening && t.value('groepen.avond') > 0 ? EVENING : Math.min(providers(t) - 1, Math.floor(m.who.provider * providers(t)))
  return waitingOf(t, { route: m.route as 'B1' | 'Z', level, pool: poolFor(t, m.route, m.who.gemeente), provider })
}

/** After a switch groups belong to the pool of the gemeente where they began; teachers go with them. */
export function renumber(t: Twin): void {
  for (const group of [...t.groups].sort((a, b) => a.number - b.number)) {
    group.pool = poolFor(t, group.route, group.founder.who.gemeente)
    if (group.provider === EVENING) group.provider = t.value('groepen.avond') > 0 ? EVENING : 0
    else group.provider %= providers(t)
    group.order = t.planned++
  }
  const before = [...t.teachers]
  t.teachers.clear()
  for (const route of ['B1', 'Z'] as const) {
    const all = byDay(lines(t, route, 0))
    const needed = before.reduce((sum, [name, own]) => sum + (name.startsWith(route) ? mean(own.need) : 0), 0)
    const groups = Math.max(needed, all.reduce((sum, line) => sum + taught(t, line), 0))
    for (const line of all) {
      const share = t.plan.gemeenten.reduce((sum, gemeente, g) => sum + (poolFor(t, route, g) === line.pool ? gemeente.taakstellingShare : 0), 0)
      const need = Math.max(taught(t, line), groups * (share / providers(t)))
      Object.assign(teachersOf(t, line), { capacity: Math.max(1, need * t.value('groepen.docenten')), need: [need, need, need, need] })
    }
  }
}

function unlist(t: Twin, m: Mens): void {
  for (const [name, waiting] of t.queues) if (name.startsWith('les ')) takeOut(waiting, m)
}

function seat(t: Twin, m: Mens, group: Group): void {
  take(t, m, group)
  beginLessons(t, m)
}

function take(t: Twin, m: Mens, group: Group): void {
  unlist(t, m)
  if (m.group) leaveGroup(t, m)
  group.members.push(m)
  m.group = group
  m.level = group.level
  m.les = 'groep'
  startLevel(t, m)
}

export function leaveGroup(t: Twin, m: Mens): void {
  const group = m.group!
  settle(t, m)
  m.calendar.delete('les klaar')
  takeOut(group.members, m)
  m.group = null
  if (group.members.length === 0) end(t, group)
}

function end(t: Twin, group: Group): void {
  t.groups.splice(t.groups.indexOf(group), 1)
  t.freed.push(group.number)
}

export function formGroups(t: Twin): void {
  if (t.value('lessen.eerste-fase') > 0) {
    for (const group of [...t.groups].sort((a, b) => a.number - b.number)) if (group.rhythm === 'eerste fase' && t.clock[t.week]! >= group.phaseUntil) setRhythm(t, group, 'daarna')
  }
  if (t.clock[t.week + 1]! - t.clock[t.week]! < 0.5) return
  if (t.value('groepen.instap') === 1 && t.week % Math.round(t.value('groepen.instapinterval')) === 0) for (const line of everyLine(t)) enter(t, line)
  if (t.week % Math.round(t.value('groepen.startinterval')) !== 0) return
  for (const line of everyLine(t)) for (const group of groupsOf(t, line)) if (group.members.length < t.value('groepen.minimum')) mergeWhenSmall(t, group)
  for (const line of everyLine(t)) if (waitingOf(t, line).length > 0) start(t, line)
}

const full = (t: Twin, group: Group): boolean => group.members.length >= t.value('groepen.maximum')

function isEarly(t: Twin, group: Group): boolean {
  const hours = group.route === 'Z' ? 400 : [150, 246, 264][group.level]!
  return (t.clock[t.week]! - group.since) * hoursOfGroup(t, group) <= t.value('groepen.instapdeel') * hours
}

/** The first provider of every pool takes nobody for some weeks, from where the outcomes begin to count. */
function isAway(t: Twin, line: Line): boolean {
  const from = t.decision + Math.min(104, Math.floor((t.weeks - t.decision) / 2))
  return teaches(line) === 0 && t.week >= from && t.week < from + t.value('groepen.wegval-weken')
}

function enter(t: Twin, line: Line): void {
  if (isAway(t, line)) return
  const waiting = waitingOf(t, line)
  for (const group of groupsOf(t, line)) if (isEarly(t, group)) while (!full(t, group) && waiting.length > 0) seat(t, waiting[0]!, group)
}

function start(t: Twin, line: Line): void {
  const waiting = waitingOf(t, line)
  const waitedLong = (): boolean => waiting.length > 0 && t.week - waiting[0]!.waitsSince >= t.value('groepen.langste-wacht')
  if (isAway(t, line)) {
    while (t.value('groepen.breder') === 1 && waitedLong() && placeWider(t, line, waiting));
    return
  }
  const enough = (): boolean => waiting.length >= Math.min(t.value('groepen.minimum'), t.value('groepen.maximum'))
  while (enough() && hasTeacher(t, line)) startGroup(t, line)
  const short = enough() && !hasTeacher(t, line)
  if (short) for (let left = waiting.length; left >= Math.min(t.value('groepen.minimum'), t.value('groepen.maximum')); left -= t.value('groepen.maximum')) teachersOf(t, line).blocked++
  count(t, 'start moments', 1)
  if (short) count(t, 'no teacher', 1)
  const evening = line.provider === EVENING
  if (enough() && !evening) return
  while (waitedLong()) {
    if (placeOldest(t, line, waiting)) continue
    if (!evening) return
    goByDay(t, waiting[0]!)
  }
}

/** There was no evening group in time. */
function goByDay(t: Twin, m: Mens): void {
  m.evening = false
  enlist(t, m, m.level + (m.ready ? 1 : 0))
}

function startGroup(t: Twin, line: Line): void {
  const group = open(t, line)
  for (const m of waitingOf(t, line).slice(0, t.value('groepen.maximum'))) seat(t, m, group)
}

function open(t: Twin, line: Line): Group {
  const number = t.freed.pop() ?? t.groups.length
  const founder = waitingOf(t, line)[0]!
  const phase = t.value('lessen.eerste-fase')
  const fresh = { rhythm: 'eerste fase', phaseUntil: t.clock[t.week]! + phase } as const
  const { rhythm, phaseUntil } = phase === 0 || line.route === 'Z' ? { ...fresh, rhythm: 'gewoon' as const } : founder.group ?? fresh
  const group: Group = { ...line, number, founder, members: [], mixed: 0, since: t.clock[t.week]!, rhythm, phaseUntil, order: t.planned++ }
  t.groups.push(group)
  return group
}

/** The group has lessons more or less often; what it had of its level stays. */
export function setRhythm(t: Twin, group: Group, rhythm: Group['rhythm']): void {
  for (const m of group.members) settle(t, m)
  const before = hoursOfGroup(t, group)
  group.rhythm = rhythm
  const factor = hoursOfGroup(t, group) / before
  group.since = t.clock[t.week]! - (t.clock[t.week]! - group.since) / factor
  for (const m of group.members) changePace(t, m, factor)
}

function placeOldest(t: Twin, line: Line, waiting: Mens[]): boolean {
  if (t.value('groepen.breder') === 1 && placeWider(t, line, waiting)) return true
  if (t.value('groepen.gemengd') === 1 && placeMixed(t, line, waiting[0]!)) return true
  if (t.value('groepen.klein') !== 1 || waiting.length < 3 || !hasTeacher(t, line)) return false
  startGroup(t, line)
  return true
}

/** A seat at the same level elsewhere, or a group with those who wait elsewhere. */
function placeWider(t: Twin, line: Line, waiting: Mens[]): boolean {
  const all = lines(t, line.route, line.level).filter((other) => (other.provider === EVENING) === (line.provider === EVENING))
  const others = all.filter((other) => nameOf(other) !== nameOf(line))
  const group = others.filter((other) => !isAway(t, other)).flatMap((other) => groupsOf(t, other)).find((one) => !full(t, one) && isEarly(t, one))
  if (group) {
    seat(t, waiting[0]!, group)
    return true
  }
  const together = all.reduce((sum, other) => sum + waitingOf(t, other).length, 0)
  if (together < t.value('groepen.minimum') || together === waiting.length || isAway(t, line) || !hasTeacher(t, line)) return false
  const fresh = open(t, line)
  for (const other of [line, ...others]) for (const m of [...waitingOf(t, other)]) if (!full(t, fresh)) seat(t, m, fresh)
  return true
}

function placeMixed(t: Twin, line: Line, m: Mens): boolean {
  const fits = (group: Group): boolean => !full(t, group) && group.mixed < 3 && m.group !== group
  const near = [...(m.ready ? [] : [line.level - 1]), line.level + 1].filter((level) => level >= 0 && level < levels(line.route))
  const group = near.flatMap((level) => groupsOf(t, { ...line, level })).find(fits)
  if (!group) return false
  for (const member of group.members) slowDown(t, member, 10, 0.95)
  group.mixed++
  const above = m.level + (m.ready ? 1 : 0) > group.level
  take(t, m, group)
  m.toGo *= above ? 0.5 : 1.5
  slowDown(t, m, 10, t.value('groepen.tempo-gemengd'))
  beginLessons(t, m)
  return true
}

/** Finished the level: waits in the group for the next one, or goes up with all when six in ten are ready. */
export function readyForNext(t: Twin, m: Mens): void {
  const group = m.group!
  m.ready = true
  m.toGo = hoursOf(m, m.level + 1)
  m.pace *= 0.3
  enlist(t, m, m.level + 1)
  if (group.members.filter((one) => one.ready).length < 0.6 * group.members.length) return
  group.level++
  group.mixed = 0
  group.since = t.clock[t.week]!
  group.order = t.planned++
  for (const member of group.members) goUp(t, member, group.level)
  mergeWhenSmall(t, group)
}

function goUp(t: Twin, m: Mens, level: number): void {
  settle(t, m)
  if (m.scaledDown) {
    m.level = level
    return
  }
  const behind = m.ready ? 0 : Math.max(0, m.toGo)
  unlist(t, m)
  m.level = level
  startLevel(t, m)
  if (behind === 0) return
  m.toGo += behind
  if (m.les === 'groep') planEnd(t, m)
}

/** Two groups of a list become one where they fit and one of them is too small. */
function mergeWhenSmall(t: Twin, group: Group): void {
  for (const other of groupsOf(t, group as Line)) {
    const sizes = [group.members.length, other.members.length]
    if (other === group || sizes[0]! + sizes[1]! > t.value('groepen.maximum') || Math.min(...sizes) >= t.value('groepen.minimum')) continue
    const factor = hoursOfGroup(t, other) / hoursOfGroup(t, group)
    for (const m of group.members) {
      if (factor !== 1) settle(t, m)
      m.group = other
      if (factor !== 1) changePace(t, m, factor)
    }
    other.members.push(...group.members)
    group.members = []
    end(t, group)
    return
  }
}

function teachersOf(t: Twin, line: Line): Teachers {
  const name = `${line.route} ${line.pool} ${teaches(line)}`
  if (!t.teachers.has(name)) t.teachers.set(name, { capacity: 0, need: [0, 0, 0, 0], blocked: 0 })
  return t.teachers.get(name)!
}

const mean = (need: readonly number[]): number => need.reduce((sum, n) => sum + n, 0) / 4
const taught = (t: Twin, line: Line): number => t.groups.filter((g) => g.route === line.route && g.pool === line.pool && teaches(g) === teaches(line)).length
const hasTeacher = (t: Twin, line: Line): boolean => taught(t, line) < Math.ceil(teachersOf(t, line).capacity - 1e-9)

/** Teachers follow what was needed in the past year; in the first three years there are always enough. */
export function reviewTeachers(t: Twin): void {
  for (const line of byDay([...lines(t, 'B1', 0), ...lines(t, 'Z', 0)])) {
    const own = teachersOf(t, line)
    own.need[Math.floor(t.week / 13) % 4] = taught(t, line) + own.blocked * t.value('groepen.startinterval') / 13
    own.blocked = 0
    if (t.week < settled(t)) {
      own.capacity = Number.POSITIVE_INFINITY
      continue
    }
    const wanted = Math.max(1, mean(own.need) * t.value('groepen.docenten'))
    own.capacity = own.capacity === Number.POSITIVE_INFINITY ? wanted : Math.min(wanted, Math.max(1, own.capacity) * (1 + t.value('groepen.docentengroei')) ** 0.25)
  }
}
