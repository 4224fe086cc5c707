import type { Lists } from '../../src/model/lists.ts'
import { Doelgroep, Leerroute } from '../../src/model/population.ts'
import type { Run } from '../../src/model/run.ts'
import { Count, Deel, Event, EVENTS, Fase, Les } from '../../src/model/world.ts'

interface Counted {
  readonly fasen: number[]
  readonly caseload: number[]
  readonly inIntake: number[]
  wachtPip: number
  wachtGroep: number
  lesB1: number
  lesOnderwijs: number
  lesZ: number
}

/** Everybody by where they are, found by looking at each person. */
function countPeople(run: Readonly<Run>): Counted {
  const { population, world, week } = run
  const { person: p } = world
  const counted: Counted = {
    fasen: [0, 0, 0, 0, 0, 0], caseload: Array.from(world.caseload, () => 0), inIntake: Array.from(world.inIntake, () => 0),
    wachtPip: 0, wachtGroep: 0, lesB1: 0, lesOnderwijs: 0, lesZ: 0,
  }
  for (let person = 0; person < population.count; person++) {
    const fase = p.fase[person]!
    counted.fasen[fase]!++
    const registered = population.arrival[person]! <= week
    if (registered && (fase === Fase.Intake || fase === Fase.Traject)) counted.caseload[population.gemeente[person]!]!++
    if (registered && fase === Fase.Intake) {
      counted.wachtPip++
      counted.inIntake[population.gemeente[person]!]!++
    }
    const les = p.les[person]!
    if (les === Les.Wacht && p.eersteLes[person]! < 0) counted.wachtGroep++
    if (les === Les.Onderwijs) counted.lesOnderwijs++
    if (les === Les.Groep || les === Les.EigenSchool || les === Les.Besluit) counted[p.route[person] === Leerroute.Z ? 'lesZ' : 'lesB1']++
  }
  return counted
}

/** The faults of a set of lists: an item in two lists, a count that is wrong, a chain that does not hold together. */
export function listFaults(lists: Lists, name: string): string[] {
  const faults: string[] = []
  const seen = new Map<number, number>()
  for (let list = 0; list < lists.first.length; list++) {
    let count = 0
    let previous = -1
    for (let item = lists.first[list]!; item >= 0; item = lists.next[item]!) {
      if (seen.has(item)) { faults.push(`${name}: item ${item} in list ${list} and ${seen.get(item)}`); break }
      seen.set(item, list)
      if (lists.owner[item] !== list) faults.push(`${name}: item ${item} stands in ${list}, owner ${lists.owner[item]}`)
      if (previous >= 0 && lists.previous[item] !== previous) faults.push(`${name}: item ${item} follows ${previous}, says ${lists.previous[item]}`)
      previous = item
      count++
    }
    if (count > 0 && lists.last[list] !== previous) faults.push(`${name}: list ${list} ends in ${previous}, says ${lists.last[list]}`)
    if (lists.count[list] !== count) faults.push(`${name}: list ${list} has ${count}, says ${lists.count[list]}`)
  }
  return faults
}

/** Who is where lists say, and nobody in two places; nobody who has left is anywhere. */
export function placeFaults(run: Readonly<Run>): string[] {
  const { population, world } = run
  const { person: p } = world
  const faults: string[] = []
  for (let person = 0; person < population.count; person++) {
    const say = (what: string): number => faults.push(`week ${run.week}, person ${person}: ${what}`)
    const les = p.les[person]!
    const waits = world.waiting.owner[person]! >= 0
    const group = world.members.owner[person]!
    if (group !== p.group[person]) say(`is a member of ${group}, says ${p.group[person]}`)
    if (group >= 0 && les !== Les.Groep && les !== Les.Besluit) say(`has a seat in state ${les}`)
    if (group < 0 && (les === Les.Groep || les === Les.Besluit)) say('has lessons without a seat')
    const queues = les === Les.Wacht && p.route[person] !== Leerroute.Onderwijs
    if (waits !== (queues || (group >= 0 && p.klaarVoorVolgend[person] === 1))) say(`waits ${waits} in state ${les}`)
    if ((world.startklas.owner[person]! >= 0) !== (p.startklas[person] === Deel.Wacht && p.fase[person]! < Fase.Afgerond)) say('stands wrong for the startklas')
    if ((world.tasks.owner[person]! >= 0) !== (p.taak[person] !== 0)) say('has a task in no queue')
    if (p.fase[person]! < Fase.Afgerond && p.fase[person] !== Fase.Verwacht) continue
    const lists = waits || group >= 0 || world.tasks.owner[person]! >= 0 || world.startklas.owner[person]! >= 0
    if (lists || world.modules.owner[person * 2]! >= 0 || world.modules.owner[person * 2 + 1]! >= 0) say('has left, and stands in a list')
    for (let event = 0; event < EVENTS; event++) if (world.events.owner[person * EVENTS + event]! >= 0) say(`has left, and has event ${event}`)
  }
  return faults
}

/** People for whom nothing is planned and no queue moves: forgotten. Only for weeks from which the end of a level still can be planned. */
export function forgotten(run: Readonly<Run>): string[] {
  const { population, world, week } = run
  const { person: p } = world
  const faults: string[] = []
  for (let person = 0; person < population.count; person++) {
    const planned = (event: number): boolean => world.events.owner[person * EVENTS + event]! >= 0
    const startklas = world.startklas.owner[person]! >= 0 || planned(Event.StartklasKlaar)
    const queued = world.tasks.owner[person]! >= 0 || world.waiting.owner[person]! >= 0
    const les = p.les[person]!
    const beyond = p.tempo[person]! > 0 && p.lesVanaf[person]! + p.uren[person]! / p.tempo[person]! >= run.lessonClock[run.weeks]! - 1
    const early = population.arrival[person]! > week && p.stap[person]! > 3
    const moves = p.fase[person] === Fase.Intake ? queued || planned(Event.Afspraak) || startklas || early
      : p.fase[person] !== Fase.Traject ? true
        : les === Les.Geen ? planned(Event.KlaarVoorLes) || startklas
          : les === Les.Klaar ? planned(Event.Participatie) || planned(Event.Module) || world.modules.owner[person * 2]! >= 0 || world.modules.owner[person * 2 + 1]! >= 0
            : queued || planned(Event.LesKlaar) || beyond
    if (!moves) faults.push(`week ${week}, person ${person} (${population.doelgroep[person] === Doelgroep.Statushouder ? 'statushouder' : 'gezinsmigrant'}): fase ${p.fase[person]}, les ${les}, route ${p.route[person]}`)
  }
  return faults
}

/** Groups that hold another number than they say, too many or nobody, and counts of groups that a recount contradicts. */
export function groupFaults(run: Readonly<Run>, most: number): string[] {
  const { world, inputs, week } = run
  const faults: string[] = []
  let groups = 0
  let seats = 0
  let under = 0
  for (let group = 0; group < world.group.active.length; group++) {
    const say = (what: string): number => faults.push(`week ${week}, group ${group}: ${what}`)
    const members = world.members.count[group]!
    if (world.group.active[group] === 0) {
      if (members !== 0) say(`has ended, and has ${members} members`)
      continue
    }
    groups++
    seats += members
    if (members < inputs.groepen.minimum) under++
    if (members < 1 || members > most) say(`has ${members} members`)
    if (world.group.mixed[group]! > 3) say(`took ${world.group.mixed[group]} of another level`)
    let ready = 0
    for (let person = world.members.first[group]!; person >= 0; person = world.members.next[person]!) ready += world.person.klaarVoorVolgend[person]!
    if (world.group.ready[group] !== ready) say(`has ${ready} ready, says ${world.group.ready[group]}`)
  }
  const { counts, pool } = world
  if (counts[Count.Groepen] !== groups || pool.groups.reduce((sum, n) => sum + n, 0) !== groups) faults.push(`week ${week}: ${groups} groups, says ${counts[Count.Groepen]}`)
  if (counts[Count.Stoelen] !== seats) faults.push(`week ${week}: ${seats} seats, says ${counts[Count.Stoelen]}`)
  if (counts[Count.OnderMinimum] !== under) faults.push(`week ${week}: ${under} under the minimum, says ${counts[Count.OnderMinimum]}`)
  if (world.group.freeCount[0] !== world.group.used[0]! - groups) faults.push(`week ${week}: group numbers got lost`)
  return faults
}

/** Totals that differ from a recount, and people too many or too few. */
export function countFaults(run: Readonly<Run>): string[] {
  const { population, world, week, weeks } = run
  const counted = countPeople(run)
  const faults: string[] = []
  const same = (what: string, says: unknown, is: unknown): void => {
    if (JSON.stringify(says) !== JSON.stringify(is)) faults.push(`week ${week}, ${what}: says ${JSON.stringify(says)}, is ${JSON.stringify(is)}`)
  }
  let arrived = 0
  while (arrived < population.count && population.arrival[arrived]! <= week) arrived++
  // Who is not expected any more has arrived, or began early.
  let early = 0
  for (let person = arrived; person < population.count; person++) if (world.person.fase[person] === Fase.Intake) early++
  const { fasen } = counted
  same('people', population.count, fasen.reduce((sum, n) => sum + n, 0))
  same('arrived', world.counts[Count.Arrived], arrived)
  same('expected', population.count - arrived - early, fasen[Fase.Verwacht])
  same('in, busy or out', arrived, fasen[Fase.Intake]! + fasen[Fase.Traject]! + fasen[Fase.Afgerond]! + fasen[Fase.Vertrokken]! + fasen[Fase.OverTermijn]! - early)
  if (week === weeks - 1) same('arrived at the end', arrived, population.count)
  same('caseload', Array.from(world.caseload), counted.caseload)
  same('in intake', Array.from(world.inIntake), counted.inIntake)
  same('waiting and in lessons', [Count.WachtPip, Count.WachtGroep, Count.LesB1, Count.LesOnderwijs, Count.LesZ].map((count) => world.counts[count]),
    [counted.wachtPip, counted.wachtGroep, counted.lesB1, counted.lesOnderwijs, counted.lesZ])
  return faults
}
