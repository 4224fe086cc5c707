import type { Inputs } from '../inputs.ts'
import type { Lists } from '../lists.ts'
import { append, remove } from '../lists.ts'
import { run } from '../run.ts'
import type { Structure } from '../structure.ts'
import { Ritme } from '../structure.ts'
import { Leerroute } from '../population.ts'
import { AVOND, Count, Deel, poolSlots, QUARTERS_KEPT, Taak, TALKS_KEPT, teamSlots } from '../world.ts'
import { levelIndex, listNumber, aanbiederOf, setRhythm, teacherPool } from './groepen.ts'
import { neededInYear } from './docenten.ts'
import { dissolveStartklassen } from './startklassen.ts'
import { clientsOf } from './teams.ts'

/**
 * The switch to the scenario's organisation: teams are formed anew and every client changes hands once, running groups run on,
 * waiting lists are pooled anew, and staff starts from what there is today.
 */
export function switchOrganisation(inputs: Inputs, structure: Structure): void {
  const before = run.structure
  const totals = takeTeamsApart()
  if (structure.eersteFase === 0) endRhythms()
  run.inputs = inputs
  run.structure = structure
  formTeams(before, totals)
  repoolWaiting()
  repoolGroups()
  repoolModules()
  if (inputs.startklas.moment === 0) dissolveStartklassen()
  else repoolStartklas()
  recountUnderMinimum()
}

/** Where nobody has a first phase any more all groups have lessons as often as the leerroute says. */
function endRhythms(): void {
  const { group } = run.world
  for (let number = 0; number < group.used[0]!; number++) {
    if (group.active[number] === 1 && group.ritme[number] !== Ritme.Gewoon) setRhythm(number, Ritme.Gewoon)
  }
}

interface TeamTotals {
  readonly fte: number
  readonly intakeFte: number
  readonly debt: number
  readonly demanded: number
  readonly required: number
  readonly alignment: number
  readonly capacity: number
  /** By week, in the ring of `talksDue`. */
  readonly talks: Float64Array
}

function takeTeamsApart(): TeamTotals {
  const { world, structure } = run
  const t = world.team
  const talks = new Float64Array(TALKS_KEPT)
  const sum = (of: Float64Array): number => {
    let total = 0
    for (let team = 0; team < structure.teams; team++) total += of[team]!
    return total
  }
  for (let team = 0; team < structure.teams; team++) {
    for (let week = 0; week < TALKS_KEPT; week++) talks[week]! += t.talksDue[team * TALKS_KEPT + week]!
  }
  const intakeFte = structure.teams > structure.clientTeams ? t.fte[structure.clientTeams]! : 0
  return { fte: sum(t.fte), intakeFte, debt: sum(t.debt), demanded: sum(t.demanded), required: sum(t.required), alignment: sum(t.alignment), capacity: sum(t.capacity), talks }
}

function formTeams(before: Structure, totals: TeamTotals): void {
  const { world, structure, plan } = run
  const t = world.team
  const clients = Math.max(1, world.caseload.reduce((sum, n) => sum + n, 0))
  const separate = structure.teams > structure.clientTeams
  const intakeFte = !separate ? 0 : before.teams > before.clientTeams ? totals.intakeFte : totals.fte * structure.intakeDeel
  const changed = organisationChanged(before)
  for (let team = 0; team < teamSlots(plan.gemeenten.length); team++) {
    const intakeOnly = team >= structure.clientTeams
    const share = intakeOnly || team >= structure.teams ? 0 : clientsOf(team) / clients
    t.fte[team] = team >= structure.teams ? 0 : intakeOnly ? intakeFte : (totals.fte - intakeFte) * share
    t.desired.fill(t.fte[team]!, team * QUARTERS_KEPT, (team + 1) * QUARTERS_KEPT)
    const handOver = changed && !intakeOnly ? clientsOf(team) * run.inputs.overdracht.uren : 0
    t.debt[team] = totals.debt * share + handOver
    // The month and the quarter that are running go on in the new teams, with what handing over costs.
    const part = totals.fte > 0 ? t.fte[team]! / totals.fte : 0
    t.demanded[team] = totals.demanded * part + handOver
    t.alignment[team] = totals.alignment * part + handOver
    t.capacity[team] = totals.capacity * part
    t.required[team] = totals.required * part
    t.vacancy[team] = 0
    t.credit[team] = 0
    t.extraTalks[team] = 0
    moveTalks(team, share, totals.talks)
  }
  moveTasks()
}

/** Whether clients get another consulent: the teams, the functions or the hand-overs differ. */
function organisationChanged(before: Structure): boolean {
  const now = run.structure
  return now.clientTeams !== before.clientTeams || now.teams !== before.teams || now.samengevoegd !== before.samengevoegd
    || now.contactpersonen !== before.contactpersonen || now.teamOf.some((team, g) => team !== before.teamOf[g])
}

function moveTalks(team: number, share: number, talks: Float64Array): void {
  const t = run.world.team
  const row = team * TALKS_KEPT
  for (let week = 0; week < TALKS_KEPT; week++) t.talksDue[row + week] = talks[week]! * share
  t.gehaald[team] = 1
}

/** Tasks of several teams come together in the order in which people arrived: when they were asked is not kept. */
function moveTasks(): void {
  const { world, structure, population } = run
  const waiting: number[] = []
  for (let team = 0; team < world.tasks.count.length; team++) {
    for (let person = world.tasks.first[team]!; person >= 0; person = world.tasks.first[team]!) {
      waiting.push(person)
      remove(world.tasks, person)
    }
  }
  for (const person of waiting.sort((a, b) => a - b)) {
    const taak = world.person.taak[person]!
    const teamOf = taak === Taak.Afspraak || taak === Taak.VoorlopigPip ? structure.intakeTeamOf : structure.teamOf
    append(world.tasks, teamOf[population.gemeente[person]!]!, person)
  }
}

/** Waiting lists are pooled anew; who waited longest stays first. */
function repoolWaiting(): void {
  const { world } = run
  const waiting = drain(world.waiting)
  waiting.sort((a, b) => world.person.wachtSinds[a]! - world.person.wachtSinds[b]! || a - b)
  for (const person of waiting) {
    const route = world.person.route[person]!
    const level = world.person.level[person]! + world.person.klaarVoorVolgend[person]!
    const pool = run.structure.poolOf[route * run.plan.gemeenten.length + run.population.gemeente[person]!]!
    append(world.waiting, listNumber(levelIndex(route, level), pool, aanbiederOf(person)), person)
  }
}

function drain(lists: Lists): number[] {
  const items: number[] = []
  for (let list = 0; list < lists.first.length; list++) {
    for (let item = lists.first[list]!; item >= 0; item = lists.first[list]!) {
      items.push(item)
      remove(lists, item)
    }
  }
  return items
}

/** Running groups run on, in the pool of the gemeente where they began; teachers go with them. */
function repoolGroups(): void {
  const { world, structure } = run
  const { group, pool } = world
  const needed = neededByRoute()
  pool.groups.fill(0)
  pool.capacity.fill(0)
  pool.blocked.fill(0)
  pool.need.fill(0)
  const numbers = drain(world.groups).sort((a, b) => a - b)
  for (const number of numbers) {
    const route = group.route[number]!
    if (structure.avond === 0 && group.aanbieder[number] === AVOND) group.aanbieder[number] = 0
    const aanbieder = group.aanbieder[number] === AVOND ? AVOND : group.aanbieder[number]! % structure.aanbieders
    const list = listNumber(levelIndex(route, group.level[number]!), structure.poolOf[route * run.plan.gemeenten.length + group.gemeente[number]!]!, aanbieder)
    append(world.groups, list, number)
    pool.groups[teacherPool(list)]!++
  }
  spreadTeachers(Leerroute.B1, needed[0]!)
  spreadTeachers(Leerroute.Z, needed[1]!)
}

/** Groups of B1 and of Z that the past year needed in all pools together; those of B1 have the lower half of the numbers. */
function neededByRoute(): readonly number[] {
  const half = poolSlots(run.plan.gemeenten.length) / 2
  const needed = [0, 0]
  for (let number = 0; number < 2 * half; number++) needed[number < half ? 0 : 1]! += neededInYear(number)
  return needed
}

/**
 * Teachers of a leerroute spread over the new pools by taakstelling and over providers evenly, but stay with the groups they teach: a
 * region that takes a second provider does not start it without teachers. What could not begin before is needed after it too.
 */
function spreadTeachers(route: number, neededBefore: number): void {
  const { world, structure, inputs, plan } = run
  const { pool } = world
  const gemeenten = plan.gemeenten.length
  const index = levelIndex(route, 0)
  const cells = Array.from({ length: structure.pools[route]! * structure.aanbieders }, (_, cell) => {
    const scope = Math.floor(cell / structure.aanbieders)
    const share = plan.gemeenten.reduce((sum, gemeente, g) => sum + (structure.poolOf[route * gemeenten + g] === scope ? gemeente.taakstellingShare : 0), 0)
    return { number: teacherPool(listNumber(index, scope, cell % structure.aanbieders)), share: share / structure.aanbieders }
  })
  const groups = Math.max(neededBefore, cells.reduce((sum, { number }) => sum + pool.groups[number]!, 0))
  for (const { number, share } of cells) {
    const need = Math.max(pool.groups[number]!, groups * share)
    pool.capacity[number] = Math.max(1, need * inputs.groepen.docenten)
    pool.needYear.fill(need, number * 4, number * 4 + 4)
  }
}

function repoolModules(): void {
  const { world, structure, population, plan } = run
  for (const item of drain(world.modules).sort((a, b) => moduleSince(a) - moduleSince(b) || a - b)) {
    append(world.modules, (item & 1) * plan.gemeenten.length + structure.poolOf[population.gemeente[item >> 1]!]!, item)
  }
}

function moduleSince(item: number): number {
  const { person } = run.world
  return (item & 1 ? person.mapSinds : person.pvtSinds)[item >> 1]!
}

function repoolStartklas(): void {
  const { world, structure, population } = run
  for (const person of drain(world.startklas).sort((a, b) => a - b)) {
    if (world.person.startklas[person] === Deel.Wacht) append(world.startklas, structure.poolOf[population.gemeente[person]!]!, person)
  }
}

/** The minimum may be another one now. */
function recountUnderMinimum(): void {
  const { world, inputs } = run
  let under = 0
  for (let number = 0; number < world.group.used[0]!; number++) {
    if (world.group.active[number] === 1 && world.members.count[number]! < inputs.groepen.minimum) under++
  }
  world.counts[Count.OnderMinimum] = under
}
