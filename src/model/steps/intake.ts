import { append } from '../lists.ts'
import { Doelgroep } from '../population.ts'
import { Decision, drawFrom } from '../random/draw.ts'
import { Post } from '../record.ts'
import { run, schedule } from '../run.ts'
import { PIP_STAP } from '../tables.ts'
import { Count, Deel, Event, Fase, PipSoort, Taak } from '../world.ts'
import { bookBegeleiding, bookPerson } from './geld.ts'
import { setDefinitiefPip } from './pip.ts'
import { requestTask } from './taken.ts'

/** After the third no-show the PIP is set without the inburgeraar (M055). */
const NO_SHOWS_TOT_DWANG = 3

/** Everyone whose inschrijving in the BRP is this week, and those who start early from the opvang. */
export function arrive(): void {
  const { population, world, week } = run
  let person = world.counts[Count.Arrived]!
  while (person < population.count && population.arrival[person]! === week) register(person++)
  world.counts[Count.Arrived] = person
  if (run.inputs.instroom['vroege-start'] > 0) startEarly(person)
}

/** A fixed number of weeks before the inschrijving, but not before the koppeling: until then no gemeente knows of them. */
function startEarly(from: number): void {
  const { population, world, week } = run
  const due = week + Math.round(run.inputs.instroom['vroege-weken'])
  for (let person = from; person < population.count && population.arrival[person]! <= due; person++) {
    const early = population.doelgroep[person] === Doelgroep.Statushouder && population.vroegeStart[person]! < run.inputs.instroom['vroege-start']
    const koppeling = population.koppeling[person]!
    const now = koppeling === week || (population.arrival[person] === due && koppeling <= week)
    if (early && now && world.person.fase[person] === Fase.Verwacht) beginIntake(person)
  }
}

function register(person: number): void {
  const { population, world, inputs } = run
  const gemeente = population.gemeente[person]!
  world.caseload[gemeente]!++
  world.inIntake[gemeente]!++
  world.counts[Count.WachtPip]!++
  world.person.formatieVanaf[person] = run.ledger.formatiePerClient
  schedule(person, Event.Vertrek, population.vertrek[person]!)
  bookPerson(Post.Toets, person, inputs.kosten.toets)
  if (population.doelgroep[person] === Doelgroep.Statushouder) {
    bookPerson(Post.Tolken, person, inputs.kosten.tolken)
    bookBegeleiding(person, 0.5)
    enrolStartklas(person)
  }
  if (world.person.fase[person] === Fase.Verwacht) beginIntake(person)
  // Where the intake began in the opvang and is done, the PIP only waited for the inschrijving.
  else if (world.person.stap[person]! > PIP_STAP) setDefinitiefPip(person)
}

function enrolStartklas(person: number): void {
  if (run.inputs.startklas.moment !== 1) return
  run.world.person.startklas[person] = Deel.Wacht
  schedule(person, Event.VoorlopigPip, run.week + Math.round(run.inputs.intake['voorlopig-pip-week']))
  append(run.world.startklas, run.structure.poolOf[run.population.gemeente[person]!]!, person)
}

function beginIntake(person: number): void {
  run.world.person.fase[person] = Fase.Intake
  planAfspraak(person)
}

/** Appointments lie `planningstijd` apart. */
function planAfspraak(person: number): void {
  schedule(person, Event.Afspraak, run.week + run.structure.tables.afspraakWeken[run.world.person.stap[person]!]!)
}

/** The moment has come to ask the team for the appointment. */
export function afspraakDue(person: number): void {
  const { world } = run
  // The PIP talk waits for a startklas that comes before it; the end of the startklas plans it again.
  if (world.person.stap[person] === PIP_STAP && startklasPending(person)) return
  requestTask(person, Taak.Afspraak, afspraakUren(person))
}

export function startklasPending(person: number): boolean {
  const state = run.world.person.startklas[person]!
  return run.inputs.startklas.moment === 1 && (state === Deel.Wacht || state === Deel.Bezig)
}

/** Consultant hours of the appointment someone has now. */
function afspraakUren(person: number): number {
  const stap = Math.min(PIP_STAP, run.world.person.stap[person]!)
  const provisional = run.world.person.pip[person] === PipSoort.Voorlopig
  return run.structure.tables.afspraakUren[stap === PIP_STAP && provisional ? PIP_STAP + 1 : stap]!
}

/** The appointment takes place, or nobody comes. */
export function afspraakHeld(person: number): void {
  const { world, inputs } = run
  const stap = world.person.stap[person]!
  if (missed(person, stap)) {
    if (++world.person.noShows[person]! < NO_SHOWS_TOT_DWANG) {
      schedule(person, Event.Afspraak, run.week + Math.round(inputs.intake.heruitnodiging))
      return
    }
    world.person.stap[person] = PIP_STAP
    world.person.noShows[person] = NO_SHOWS_TOT_DWANG
  }
  if (world.person.stap[person]! < PIP_STAP) {
    world.person.stap[person]!++
    planAfspraak(person)
    return
  }
  world.person.stap[person] = PIP_STAP + 1
  if (run.week >= run.population.arrival[person]!) setDefinitiefPip(person)
}

function missed(person: number, stap: number): boolean {
  const { world, structure, population } = run
  const before = world.person.noShows[person]!
  if (before >= NO_SHOWS_TOT_DWANG) return false
  const chance = structure.tables.noShow[population.doelgroep[person]! * (PIP_STAP + 1) + stap]!
  return drawFrom(population.luck[person]!, Decision.NoShow, stap * 4 + before) < chance
}

/** The term of ten weeks comes near while the startklas has not ended: a provisional PIP (M031). */
export function voorlopigDue(person: number): void {
  const { world } = run
  if (world.person.pip[person] !== PipSoort.Geen || !startklasPending(person)) return
  if (world.person.taak[person] === Taak.Geen && world.person.stap[person]! > 0) requestTask(person, Taak.VoorlopigPip, run.inputs.intake['uren-pip'])
  else schedule(person, Event.VoorlopigPip, run.week + 1)
}

export function resumeAfterStartklas(person: number): void {
  if (run.world.person.fase[person] === Fase.Verwacht) return
  if (run.world.person.stap[person] === PIP_STAP && run.world.person.taak[person] === Taak.Geen) schedule(person, Event.Afspraak, run.week + 1)
}
