import type { Inputs } from '../inputs.ts'
import { Doelgroep, Leerroute } from '../population.ts'
import { Aantal, Bate, bookBate, bookLast, countAantal, Post } from '../record.ts'
import { run } from '../run.ts'
import { Z_CONTRACTUREN } from '../structure.ts'
import { AVOND, Count } from '../world.ts'
import type { Cohorts } from './spuk.ts'
import { groupUren } from './voortgang.ts'

/** Lessons are priced per participant hour in a group of this size: the maximum of the contracts (LES13, LES14). */
export const PRIJS_BIJ_GROEP = 12
/** Hours of a participant who was guaranteed and did not come: what B1 asks at least before scaling down (aanname). */
export const GARANTIE_UREN = 600
/** Maatschappelijke begeleiding is priced at this many weeks (15 months, the middle of 12 to 18). */
const BEGELEIDING_WEKEN = 65

/** Books a cost that belongs to one person. */
export function bookPerson(post: Post, person: number, euro: number): void {
  run.world.person.euro[person]! += euro
  bookLast(run.ledger, post, run.population.gemeente[person]!, euro)
}

/** Maatschappelijke begeleiding of one statushouder: half at the inschrijving, half with the PIP. */
export function bookBegeleiding(person: number, part: number): void {
  const { inputs } = run
  const vorm = inputs.begeleiding.vorm
  const factor = vorm === 1 ? 1 - inputs.begeleiding['mentor-besparing'] : vorm === 2 ? 1 + inputs.begeleiding['inkoop-verschil'] : 1
  bookPerson(Post.Begeleiding, person, (part * inputs.kosten.begeleiding * factor * inputs.begeleiding.duur) / BEGELEIDING_WEKEN)
}

/** The part of a lesson contract that is paid per participant, in euro per offered hour. */
export function participantPrice(): number {
  return run.inputs.kosten.deelnemersuur * (1 - run.inputs.kosten['vast-aandeel'])
}

/** The part that is paid per group, in euro per lesson hour of the group. */
function groupPrice(): number {
  return run.inputs.kosten.deelnemersuur * run.inputs.kosten['vast-aandeel'] * PRIJS_BIJ_GROEP
}

/**
 * By the quarter: every running group costs its hours, shared over its members. The gemeente pays for statushouders; gezinsmigranten
 * pay their own lessons.
 * @param lessonWeeks lesson weeks in the quarter
 */
export function bookGroups(lessonWeeks: number): void {
  const { world, population, inputs } = run
  const { members, group } = world
  const price = groupPrice()
  const groups = world.counts[Count.Groepen]!
  for (let number = 0, seen = 0; seen < groups; number++) {
    if (group.active[number] === 0) continue
    seen++
    const dear = group.aanbieder[number] === AVOND ? 1 + inputs.kosten['avond-toeslag'] : 1
    const share = (dear * price * groupUren(number) * lessonWeeks) / members.count[number]!
    const z = group.route[number] === Leerroute.Z
    for (let person = members.first[number]!; person >= 0; person = members.next[person]!) {
      // Of a gezinsmigrant nothing is booked; a processor adds that sooner than it finds out whom to pass over.
      const euro = (Doelgroep.Gezinsmigrant - population.doelgroep[person]!) * share
      if (z && isPastContract(person)) bookTail(person, euro)
      else bookPerson(Post.LesGroep, person, euro)
    }
  }
}

/** Lessons after the hours of the contract: paid where the scenario says so, otherwise the risk of school or inburgeraar. */
export function bookTail(person: number, euro: number): void {
  if (run.inputs.lessen['betalen-boven-contract'] === 1) bookPerson(Post.Staart, person, euro)
  else countAantal(run.ledger, Aantal.Onbetaald, run.population.gemeente[person]!, euro)
}

/**
 * At the end of the year: each pool pays its schools for the participants that were guaranteed and did not come, shared over its
 * gemeenten by taakstelling. A guarantee is part of the taakstelling of the year; counted are first lessons of statushouders.
 */
export function bookVolumegarantie(): void {
  const { ledger, instroom, structure, inputs, plan } = run
  const year = Math.floor(run.week / 52)
  const gemeenten = plan.gemeenten.length
  const guaranteed = inputs.kosten.volumegarantie * inputs.kosten['volume-verwacht']
  for (let pool = 0; guaranteed > 0 && pool < structure.pools[0]!; pool++) {
    let taakstelling = 0
    let starters = 0
    for (let g = 0; g < gemeenten; g++) if (structure.poolOf[g] === pool) { taakstelling += instroom.taakstelling[year * gemeenten + g]!; starters += ledger.starters[g]! }
    const missing = guaranteed * taakstelling - starters
    if (missing <= 0) continue
    const euro = (missing * GARANTIE_UREN * inputs.kosten.deelnemersuur) / taakstelling
    for (let g = 0; g < gemeenten; g++) if (structure.poolOf[g] === pool) bookLast(ledger, Post.Volumegarantie, g, euro * instroom.taakstelling[year * gemeenten + g]!)
  }
  ledger.starters.fill(0)
}

/** For someone on the Z-route, whose contract is so many offered hours; the contract of B1 is what the levels ask. */
function isPastContract(person: number): boolean {
  const { person: p } = run.world
  return p.aangeboden[person]! + (run.lessonClock[run.week]! - p.lesVanaf[person]!) * run.structure.weekUren[Leerroute.Z]! >= Z_CONTRACTUREN
}

/**
 * Monthly: salaries by gemeente in proportion to caseload, split in alignment, what is employed above what is needed, and the rest;
 * and the running cost per client.
 */
export function bookFormatie(): void {
  const { world, structure, inputs, ledger } = run
  let total = 0
  let clients = 0
  for (let gemeente = 0; gemeente < ledger.gemeenten; gemeente++) {
    clients += world.caseload[gemeente]!
    countAantal(ledger, Aantal.Caseload, gemeente, world.caseload[gemeente]! / 12)
  }
  for (let team = 0; team < structure.teams; team++) {
    const euro = (world.team.fte[team]! * inputs.kosten.fte) / 12
    const capacity = world.team.capacity[team]!
    const alignment = capacity > 0 ? Math.min(1, world.team.alignment[team]! / capacity) : 0
    const above = world.team.fte[team]! > 0 ? Math.min(1 - alignment, Math.max(0, 1 - world.team.required[team]! / world.team.fte[team]!)) : 0
    world.team.alignment[team] = 0
    world.team.capacity[team] = 0
    total += euro
    spreadOverGemeenten(team, euro * (1 - alignment - above), euro * above, euro * alignment)
  }
  if (clients > 0) ledger.formatiePerClient += total / clients
}

function spreadOverGemeenten(team: number, work: number, above: number, alignment: number): void {
  const { world, structure, plan, ledger } = run
  const intakeOnly = team >= structure.clientTeams
  const weights = intakeOnly ? world.inIntake : world.caseload
  const teamOf = intakeOnly ? structure.intakeTeamOf : structure.teamOf
  let weight = 0
  let share = 0
  for (let g = 0; g < ledger.gemeenten; g++) if (teamOf[g] === team) { weight += weights[g]!; share += plan.gemeenten[g]!.taakstellingShare }
  for (let g = 0; g < ledger.gemeenten; g++) {
    if (teamOf[g] !== team) continue
    // A team without clients is still paid: then by taakstelling.
    const part = weight > 0 ? weights[g]! / weight : plan.gemeenten[g]!.taakstellingShare / share
    bookLast(ledger, Post.Formatie, g, work * part)
    bookLast(ledger, Post.Afronding, g, above * part)
    bookLast(ledger, Post.Afstemming, g, alignment * part)
  }
}

/** Monthly: one-off costs of the transition, spread over its weeks, by taakstelling. */
export function bookOvergang(euro: number): void {
  for (let g = 0; g < run.plan.gemeenten.length; g++) bookLast(run.ledger, Post.Overgang, g, euro * run.plan.gemeenten[g]!.taakstellingShare)
}

/**
 * Monthly: a twelfth of the year's grants.
 * @param inputs of the scenario, from the decision on: money is granted to the region and does not wait for the switch
 */
export function bookBaten(inputs: Inputs, spuk: Float64Array, cohorts: Cohorts): void {
  const { plan, instroom, ledger } = run
  const gemeenten = plan.gemeenten.length
  const year = Math.floor(run.week / 52)
  for (let g = 0; g < gemeenten; g++) {
    bookBate(ledger, Bate.Spuk, g, spuk[year * gemeenten + g]! / 12)
    bookBate(ledger, Bate.Begeleiding, g, (cohorts.statushouders[year * gemeenten + g]! * inputs.budget.begeleiding) / 12)
    bookBate(ledger, Bate.Gemeentefonds, g, (instroom.taakstelling[year * gemeenten + g]! * inputs.budget.gemeentefonds) / 12)
    bookBate(ledger, Bate.Eigen, g, (inputs.budget['eigen-bijdrage'] * plan.gemeenten[g]!.taakstellingShare) / 12)
  }
}
