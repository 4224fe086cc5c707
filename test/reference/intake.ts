import { Decision } from '../../src/model/random/draw.ts'
import type { Route } from './newcomers.ts'
import { leaveLessons } from './lessons.ts'
import { planMapLater, planModules } from './modules.ts'
import { bookGuidance } from './money.ts'
import { handOver, request } from './teams.ts'
import { book, luck, type Mens, plan, poolOf, queue, type Twin } from './twin.ts'

export function arrive(t: Twin): void {
  const early = t.value('instroom.vroege-start')
  for (const m of t.people) if (m.who.arrival === t.week) register(t, m)
  for (const m of t.people) {
    const start = Math.max(m.who.koppeling, m.who.arrival - Math.round(t.value('instroom.vroege-weken')))
    if (m.fase === 'verwacht' && m.who.statushouder && m.who.early < early && t.week === start && m.who.arrival > t.week) begin(t, m)
  }
}

function register(t: Twin, m: Mens): void {
  const { gemeente, statushouder } = m.who
  m.formatieFrom = t.formatiePerClient
  plan(t, m, 'vertrek', m.who.leaves)
  book(t, 'toets', gemeente, t.value('kosten.toets'), m)
  if (statushouder) {
    book(t, 'tolken', gemeente, t.value('kosten.tolken'), m)
    bookGuidance(t, m, 0.5)
    if (t.value('startklas.moment') === 1) {
      m.startklas = 'wacht'
      plan(t, m, 'voorlopig', t.week + t.value('intake.voorlopig-pip-week'))
      queue(t, startklasName(t, m)).push(m)
    }
  }
  if (m.fase === 'verwacht') begin(t, m)
  else if (m.stap === 4) setDefinitive(t, m)
}

export const startklasName = (t: Twin, m: Mens): string => `startklas ${poolOf(t, t.value('groepen.pool-b1'), m.who.gemeente)}`

function begin(t: Twin, m: Mens): void {
  m.fase = 'intake'
  planAppointment(t, m)
}

function planAppointment(t: Twin, m: Mens): void {
  const spacing = t.value('intake.planningstijd')
  plan(t, m, 'afspraak', t.week + Math.floor(spacing * (m.stap + 1)) - Math.floor(spacing * m.stap))
}

const waitsForStartklas = (t: Twin, m: Mens): boolean => t.value('startklas.moment') === 1 && (m.startklas === 'wacht' || m.startklas === 'bezig')

export function appointmentDue(t: Twin, m: Mens): void {
  if (m.stap === 3 && waitsForStartklas(t, m)) return
  const last = m.pip === 'voorlopig' ? t.value('intake.uren-herziening') / 2 : t.value('intake.uren-pip')
  request(t, m, 'afspraak', [t.value('intake.uren-gesprek'), t.value('intake.uren-vervolg'), t.value('intake.uren-toets')][m.stap] ?? last)
}

export function appointmentHeld(t: Twin, m: Mens): void {
  const chance = m.who.statushouder ? t.value('intake.no-show-statushouder') : t.value('intake.no-show-gezinsmigrant') * [1, 0.625, 0.375, 0.375][m.stap]!
  if (m.noShows < 3 && luck(t, m, Decision.NoShow, m.stap * 4 + m.noShows) < chance) {
    m.noShows++
    if (m.noShows < 3) {
      plan(t, m, 'afspraak', t.week + Math.round(t.value('intake.heruitnodiging')))
      return
    }
    m.stap = 3
  }
  if (m.stap < 3) {
    m.stap++
    planAppointment(t, m)
    return
  }
  m.stap = 4
  if (t.week >= m.who.arrival) setDefinitive(t, m)
}

export function provisionalDue(t: Twin, m: Mens): void {
  if (m.pip !== 'geen' || !waitsForStartklas(t, m)) return
  if (m.task === null && m.stap > 0) request(t, m, 'voorlopig', t.value('intake.uren-pip'))
  else plan(t, m, 'voorlopig', t.week + 1)
}

export function setProvisional(t: Twin, m: Mens): void {
  if (m.pip !== 'geen') return
  m.provisionalFirst = true
  firstPip(t, m, 'voorlopig')
}

export function setDefinitive(t: Twin, m: Mens): void {
  if (m.definitiveWeek < 0) m.definitiveWeek = t.week
  if (m.pip === 'geen') {
    firstPip(t, m, 'definitief')
    return
  }
  m.pip = 'definitief'
  const route = chooseRoute(t, m)
  if (route !== m.route) moveTo(t, m, route, t.week + 1)
}

function firstPip(t: Twin, m: Mens, sort: 'voorlopig' | 'definitief'): void {
  m.pip = sort
  m.pipWeek = t.week
  m.fase = 'traject'
  m.route = chooseRoute(t, m)
  plan(t, m, 'termijn', t.week + 156)
  handOver(t, m)
  if (m.who.statushouder) bookGuidance(t, m, 0.5)
  if (t.value('startklas.moment') === 2 && m.who.statushouder && m.startklas === 'niet') {
    m.startklas = 'wacht'
    queue(t, startklasName(t, m)).push(m)
  }
  if (m.startklas === 'niet' || m.startklas === 'klaar') planFirstLesson(t, m)
  planModules(t, m)
}

export function planFirstLesson(t: Twin, m: Mens): void {
  plan(t, m, 'klaar voor les', m.pipWeek + Math.round(t.value('lessen.registratieweken')))
}

function chooseRoute(t: Twin, m: Mens): Route {
  const { best, statushouder, young } = m.who
  let chance = t.value('leerroute.verkeerde-keuze') * (statushouder ? 1 : 0.35)
  if (best === 'Z') chance *= 1 - t.value('leerroute.omhoog')
  if (m.startklas === 'klaar') chance *= 1 - t.value(t.value('startklas.moment') === 2 ? 'startklas.effect-na' : 'startklas.effect-voor')
  if (luck(t, m, Decision.VerkeerdeKeuze) >= chance) return best
  if (best !== 'B1') return 'B1'
  return luck(t, m, Decision.VerkeerdeRichting) < t.value('leerroute.omhoog') || !young ? 'Z' : 'onderwijs'
}

export function switchRoute(t: Twin, m: Mens): void {
  m.switched = true
  moveTo(t, m, m.who.best, t.week + Math.round(t.value('leerroute.switchweken')))
  m.offered *= t.value('leerroute.behouden-uren')
}

function moveTo(t: Twin, m: Mens, route: Route, ready: number): void {
  leaveLessons(t, m)
  m.route = route
  m.paid = 0
  m.scaledDown = false
  plan(t, m, 'klaar voor les', ready)
  if (route !== 'onderwijs') planMapLater(t, m)
}

/** At a start moment as many batches as the waiting people of a pool can fill. */
export function startklassen(t: Twin): void {
  if (t.value('startklas.moment') === 0) return
  const perYear = Math.round(t.value('startklas.per-jaar'))
  const part = (week: number): number => Math.floor((week * perYear) / 52)
  if (part(t.week % 52) === part((t.week % 52) - 1)) return
  for (let pool = 0; pool < poolsCount(t); pool++) {
    const waiting = queue(t, `startklas ${pool}`)
    const largest = Math.round(t.value('startklas.maximum'))
    while (waiting.length >= Math.min(t.value('startklas.minimum'), largest)) {
      for (const m of waiting.splice(0, largest)) {
        m.startklas = 'bezig'
        book(t, 'startklas', m.who.gemeente, t.value('kosten.startklas'), m)
        plan(t, m, 'startklas klaar', t.week + Math.round(t.value('startklas.weken')))
      }
    }
  }
}

const poolsCount = (t: Twin): number => t.plan.gemeenten.length

export function startklasDone(t: Twin, m: Mens): void {
  m.startklas = 'klaar'
  if (m.pip === 'definitief') setDefinitive(t, m)
  else resume(t, m)
  if (m.pip !== 'geen') planFirstLesson(t, m)
}

function resume(t: Twin, m: Mens): void {
  if (m.fase !== 'verwacht' && m.stap === 3 && m.task === null) plan(t, m, 'afspraak', t.week + 1)
}

/** There is no startklas any more: who waited for one goes on. */
export function startklasDissolved(t: Twin): void {
  for (let pool = 0; pool < t.plan.gemeenten.length; pool++) {
    for (const m of queue(t, `startklas ${pool}`).splice(0)) {
      m.startklas = 'niet'
      resume(t, m)
      if (m.pip !== 'geen') planFirstLesson(t, m)
    }
  }
}
