import { bookLineIds, bookYears } from './books.ts'
import type { OutcomeId } from './outcomes.ts'
import { outcomeIndex } from './outcomes.ts'
import { Doelgroep, Leerroute } from './population.ts'
import { Decision, drawFrom } from './random/draw.ts'
import { AANTALLEN, Aantal, Bate, BATEN, Post, POSTEN, Tally } from './record.ts'
import type { Run } from './run.ts'
import { run } from './run.ts'
import type { Cohorts } from './steps/spuk.ts'
import { TERMIJN_WEKEN } from './structure.ts'
import { Fase, Les } from './world.ts'

/** Outcomes of how things go are counted from two years after the decision: by then every scenario's levers apply. */
const INLOOP_WEKEN = 104
/** Who registered in the last half-year may still get a PIP; they are not judged. */
const PIP_UITLOOP_WEKEN = 26
const PIP_TERMIJN_WEKEN = 10
const WEKEN_PER_MAAND = 52 / 12
const MAANDEN_GETELD = 180
type Write = (id: OutcomeId, value: number) => void

/**
 * First week of the measuring period: the same for all scenarios of a plan, so that they are judged on the same people. For a short
 * horizon half of it.
 */
export function measureFrom(run: Pick<Run, 'decisionWeek' | 'weeks'>): number {
  return run.decisionWeek + Math.min(INLOOP_WEKEN, Math.floor((run.weeks - run.decisionWeek) / 2))
}

/** Turns what was recorded into the outcomes of the scenario. NaN where nobody could be counted. */
export function writeOutcomes(cohorts: Cohorts, outcomes: Float64Array): void {
  const write: Write = (id, value) => { outcomes[outcomeIndex[id]] = value }
  writePip(write)
  writeTallies(write)
  writeCohort(write)
  writeMoney(cohorts, write)
}

/** The year books of the scenario: [year][line][gemeente]; see books.ts. Years before the decision hold only who came. */
export function writeBooks(cohorts: Cohorts, books: Float32Array): void {
  const { ledger, plan, instroom } = run
  const gemeenten = ledger.gemeenten
  const before = plan.history.length
  for (let year = 0; year < bookYears(plan); year++) {
    const at = (line: number): number => (year * bookLineIds.length + line) * gemeenten
    const since = year - before
    for (let g = 0; g < gemeenten; g++) {
      for (let post = 0; post < POSTEN; post++) books[at(post) + g] = since < 0 ? 0 : ledger.lasten[(since * POSTEN + post) * gemeenten + g]!
      books[at(POSTEN) + g] = instroom.taakstelling[year * gemeenten + g]!
      books[at(POSTEN + 1) + g] = cohorts.statushouders[year * gemeenten + g]!
      books[at(POSTEN + 2) + g] = cohorts.gezinsmigranten[year * gemeenten + g]!
      for (let aantal = 0; aantal < AANTALLEN; aantal++) books[at(POSTEN + 3 + aantal) + g] = since < 0 ? 0 : ledger.aantallen[(since * AANTALLEN + aantal) * gemeenten + g]!
    }
  }
}

function writePip(write: Write): void {
  const { population, world } = run
  const from = measureFrom(run)
  const until = run.weeks - PIP_UITLOOP_WEKEN
  let people = 0
  let within = 0
  let definitive = 0
  let provisional = 0
  let withPip = 0
  let weeks = 0
  for (let person = 0; person < population.count; person++) {
    const arrival = population.arrival[person]!
    if (arrival < from || arrival >= until) continue
    const pip = world.person.pipWeek[person]!
    // Who left before a PIP and before the term was over had no chance of one.
    if (pip < 0 && world.person.fase[person] === Fase.Vertrokken && world.person.eindWeek[person]! - arrival <= PIP_TERMIJN_WEKEN) continue
    people++
    if (pip < 0) continue
    withPip++
    weeks += pip - arrival
    if (pip - arrival <= PIP_TERMIJN_WEKEN) within++
    const definitief = world.person.definitiefWeek[person]!
    if (definitief >= 0 && definitief - arrival <= PIP_TERMIJN_WEKEN) definitive++
    if (world.person.eerstVoorlopig[person] === 1) provisional++
  }
  write('pip.binnen-10-weken', within / people)
  write('pip.definitief-binnen-10-weken', definitive / people)
  write('pip.voorlopig', provisional / withPip)
  write('pip.weken', weeks / withPip)
}

function writeTallies(write: Write): void {
  const { tally } = run.ledger
  const t = (index: number): number => tally[index]!
  const weeks = t(Tally.Weken)
  write('les.wachtweken', t(Tally.LesWeken) / t(Tally.LesMensen))
  write('les.binnen-4-weken', t(Tally.Les4) / t(Tally.LesMensen))
  write('les.binnen-8-weken', t(Tally.Les8) / t(Tally.LesMensen))
  write('les.binnen-13-weken', t(Tally.Les13) / t(Tally.LesMensen))
  write('groepen.onder-minimum', t(Tally.OnderMinimumWeken) / t(Tally.GroepWeken))
  write('groepen.grootte', t(Tally.StoelWeken) / t(Tally.GroepWeken))
  write('groepen.stoelen-gevuld', t(Tally.StoelWeken) / t(Tally.PlaatsWeken))
  write('groepen.aantal', t(Tally.GroepWeken) / weeks)
  write('groepen.docententekort', t(Tally.Docententekort) / t(Tally.StartMomenten))
  write('caseload.aantal', t(Tally.CaseloadWeken) / weeks)
  write('caseload.per-fte', t(Tally.CaseloadWeken) / t(Tally.FteWeken))
  write('caseload.boven-norm', t(Tally.TeamMaandenBoven) / t(Tally.TeamMaanden))
  write('fte.in-dienst', t(Tally.FteWeken) / weeks)
  write('fte.nodig', t(Tally.FteNodigWeken) / weeks)
  write('gesprekken.op-tijd', t(Tally.GesprekkenOpTijd) / t(Tally.Gesprekken))
  write('reistijd', t(Tally.ReisMinuten) / t(Tally.ReisMensen))
  write('contactpersonen', run.structure.contactpersonen)
}

/** Who got a PIP in the measuring period and can be followed for three years. */
interface Cohort {
  readonly people: Int32Array
  readonly finished: Int32Array
  readonly months: Int32Array
  switched: number
  extended: number
  late: number
  scaledDown: number
  working: number
  euroStatushouders: number
  statushouders: number
  euroGezinsmigranten: number
  gezinsmigranten: number
}

function writeCohort(write: Write): void {
  const cohort = followCohort()
  const [b1, onderwijs, z] = [Leerroute.B1, Leerroute.Onderwijs, Leerroute.Z]
  const all = cohort.people[0]! + cohort.people[1]! + cohort.people[2]!
  write('afgerond.binnen-3-jaar', (cohort.finished[0]! + cohort.finished[1]! + cohort.finished[2]!) / all)
  write('afgerond.b1', cohort.finished[b1]! / cohort.people[b1]!)
  write('afgerond.onderwijs', cohort.finished[onderwijs]! / cohort.people[onderwijs]!)
  write('afgerond.z', cohort.finished[z]! / cohort.people[z]!)
  write('afgerond.maanden', medianMonth(cohort.months, all))
  write('afgerond.afgeschaald', cohort.scaledDown / cohort.people[b1]!)
  write('verlengd', cohort.extended / all)
  write('over-termijn', cohort.late / all)
  write('leerroute.gewisseld', cohort.switched / all)
  write('werk-of-opleiding', cohort.working / all)
  write('kosten.per-inburgeraar', (cohort.euroStatushouders + cohort.euroGezinsmigranten) / (cohort.statushouders + cohort.gezinsmigranten))
  write('kosten.per-statushouder', cohort.euroStatushouders / cohort.statushouders)
  write('kosten.per-gezinsmigrant', cohort.euroGezinsmigranten / cohort.gezinsmigranten)
}

function followCohort(): Cohort {
  const { population, world } = run
  const { person: p } = world
  const from = measureFrom(run)
  const until = run.weeks - TERMIJN_WEKEN
  const cohort: Cohort = {
    people: new Int32Array(3), finished: new Int32Array(3), months: new Int32Array(MAANDEN_GETELD + 1), switched: 0, extended: 0, late: 0, scaledDown: 0,
    working: 0, euroStatushouders: 0, statushouders: 0, euroGezinsmigranten: 0, gezinsmigranten: 0,
  }
  for (let person = 0; person < population.count; person++) {
    const pip = p.pipWeek[person]!
    if (pip < from || pip > until) continue
    followMoney(person, cohort)
    if (p.fase[person] === Fase.Vertrokken && p.eindWeek[person]! <= pip + TERMIJN_WEKEN) continue
    const route = p.route[person]!
    const finished = p.klaarWeek[person]! >= 0 ? p.klaarWeek[person]! - pip : Infinity
    const inTime = finished <= TERMIJN_WEKEN
    cohort.people[route]!++
    if (inTime) cohort.finished[route]!++
    cohort.months[Math.min(MAANDEN_GETELD, Math.floor(finished / WEKEN_PER_MAAND))]!++
    cohort.switched += p.gewisseld[person]!
    if (!inTime) { if (p.verlengd[person] === 1) cohort.extended++; else cohort.late++ }
    if (route === Leerroute.B1) cohort.scaledDown += p.afgeschaald[person]!
    if (works(person, inTime)) cohort.working++
  }
  return cohort
}

/** Costs of a person until the end, or until now for who still is inburgering; leavers included, since they cost money too. */
function followMoney(person: number, cohort: Cohort): void {
  const { world, population, ledger } = run
  const busy = world.person.eindWeek[person]! < 0
  const euro = world.person.euro[person]! + (busy ? ledger.formatiePerClient - world.person.formatieVanaf[person]! : 0)
  if (population.doelgroep[person] === Doelgroep.Statushouder) {
    cohort.euroStatushouders += euro
    cohort.statushouders++
  } else {
    cohort.euroGezinsmigranten += euro
    cohort.gezinsmigranten++
  }
}

/** Work or education three years after the PIP: a chance by route for who finished, half of it for who did not (aanname). */
function works(person: number, inTime: boolean): boolean {
  const { inputs, world, population } = run
  const route = world.person.route[person]!
  const base = route === Leerroute.Onderwijs ? inputs.werk.onderwijs : route === Leerroute.B1 ? inputs.werk.b1 : inputs.werk.z
  const chance = base * (inTime || world.person.les[person] === Les.Onderwijs ? 1 : 0.5) + inputs.functies.werkeffect * run.structure.samengevoegd
  return drawFrom(population.luck[person]!, Decision.WerkNaDrieJaar, 0) < chance
}

/** Median by interpolation within its month; NaN when half of the people had not finished at the end. */
function medianMonth(months: Int32Array, people: number): number {
  let before = 0
  for (let month = 0; month < MAANDEN_GETELD; month++) {
    const now = months[month]!
    if (now > 0 && before + now >= people / 2) return month + (people / 2 - before) / now
    before += now
  }
  return NaN
}

function writeMoney(cohorts: Cohorts, write: Write): void {
  const { ledger, plan, inputs } = run
  const years = plan.horizonYears
  const post = (number: number): number => total(ledger.lasten, number, POSTEN, years, ledger.gemeenten) / years
  const bate = (number: number): number => total(ledger.baten, number, BATEN, years, ledger.gemeenten) / years
  write('lasten.les-deelnemer', post(Post.LesDeelnemer))
  write('lasten.les-groep', post(Post.LesGroep))
  write('lasten.volumegarantie', post(Post.Volumegarantie))
  write('lasten.staart', post(Post.Staart))
  write('lasten.onderwijsroute', post(Post.Onderwijsroute))
  write('lasten.startklas', post(Post.Startklas))
  write('lasten.pvt', post(Post.Pvt))
  write('lasten.map', post(Post.Map))
  write('lasten.z-participatie', post(Post.ZParticipatie))
  write('lasten.begeleiding', post(Post.Begeleiding))
  write('lasten.toets', post(Post.Toets))
  write('lasten.tolken', post(Post.Tolken))
  write('lasten.reis', post(Post.Reis))
  write('lasten.kinderopvang', post(Post.Kinderopvang))
  write('lasten.formatie', post(Post.Formatie))
  write('lasten.afronding', post(Post.Afronding))
  write('lasten.afstemming', post(Post.Afstemming))
  write('lasten.overgang', post(Post.Overgang))
  write('staart.onbetaald', total(ledger.aantallen, Aantal.Onbetaald, AANTALLEN, years, ledger.gemeenten) / years)
  write('baten.spuk', bate(Bate.Spuk))
  write('baten.onderwijsroute', bate(Bate.Onderwijsroute))
  write('baten.begeleiding', bate(Bate.Begeleiding))
  write('baten.gemeentefonds', bate(Bate.Gemeentefonds))
  const lasten = sum(ledger.lasten) / years
  const baten = sum(ledger.baten) / years
  const reserve = inputs.budget.openingsreserve / years
  write('lasten.jaar', lasten)
  write('baten.jaar', baten)
  write('saldo.jaar', baten - lasten)
  write('saldo.aandeel', (baten - lasten) / lasten)
  write('budget.binnen', baten + reserve >= lasten ? 1 : 0)
  write('budget.gemeenten-binnen', gemeentenWithin())
  write('budget.bijdrage-nodig', Math.max(0, lasten - baten - reserve + bate(Bate.Eigen)))
  writePeople(cohorts, write, lasten)
}

function writePeople(cohorts: Cohorts, write: Write, lasten: number): void {
  const { ledger, plan } = run
  const { tally } = ledger
  const years = plan.horizonYears
  const first = plan.history.length * ledger.gemeenten
  const statushouders = sum(cohorts.statushouders, first)
  const gezinsmigranten = sum(cohorts.gezinsmigranten, first)
  write('instroom.statushouders', statushouders / years)
  write('instroom.gezinsmigranten', gezinsmigranten / years)
  write('vertrokken', tally[Tally.Vertrokken]! / years)
  write('kosten.per-caseloadjaar', lasten / (tally[Tally.CaseloadWekenAlle]! / (52 * years)))
  write('kosten.per-afgerond', (lasten * years) / tally[Tally.Afgerond]!)
}

/** Sum of a line of a [year][line][gemeente] book. */
function total(book: Float64Array, line: number, lines: number, years: number, gemeenten: number): number {
  let euro = 0
  for (let year = 0; year < years; year++) {
    for (let g = 0; g < gemeenten; g++) euro += book[(year * lines + line) * gemeenten + g]!
  }
  return euro
}

function sum(values: Float64Array, from = 0): number {
  let total = 0
  for (let index = from; index < values.length; index++) total += values[index]!
  return total
}

function gemeentenWithin(): number {
  const { ledger, plan, inputs } = run
  let within = 0
  for (let g = 0; g < ledger.gemeenten; g++) {
    let saldo = inputs.budget.openingsreserve * plan.gemeenten[g]!.taakstellingShare
    for (let at = g; at < ledger.baten.length; at += ledger.gemeenten) saldo += ledger.baten[at]!
    for (let at = g; at < ledger.lasten.length; at += ledger.gemeenten) saldo -= ledger.lasten[at]!
    if (saldo >= 0) within++
  }
  return within / ledger.gemeenten
}

