import { firstWeekOfMonth } from '../../src/model/calendar.ts'
import type { Plan } from '../../src/model/plan.ts'
import { formGroups, reviewTeachers } from './groups.ts'
import { appointmentDue, appointmentHeld, arrive, provisionalDue, setProvisional, startklasDone, startklassen, switchRoute } from './intake.ts'
import { checkFinished, decided, leave, lessonsDue, readyForLessons, talk, termEnds } from './lessons.ts'
import { startModules } from './modules.ts'
import { bookMonth, bookQuarter, bookYear, tally } from './money.ts'
import { bookTransition, decide, switchOrganisation } from './switch.ts'
import { createTeams, reviewTeams, workTeams } from './teams.ts'
import { createTwin, type Happening, type Mens, type Task, type Twin } from './twin.ts'

/** One replication, week by week. */
export function runTwin(plan: Plan, replication: number, look: (t: Twin) => void = () => {}): Twin {
  const t = createTwin(plan, replication)
  t.teams.push(...createTeams(t))
  const measured = t.decision + Math.min(104, Math.floor((t.weeks - t.decision) / 2))
  let month = 0
  for (t.week = 0; t.week < t.weeks; t.week++) {
    if (t.week === t.decision || t.week === measured) t.tally.clear()
    if (t.week === t.decision) decide(t)
    if (t.week === t.switchWeek) switchOrganisation(t)
    arrive(t)
    for (let next = nextDue(t); next; next = nextDue(t)) {
      next.mens.calendar.delete(next.what)
      happen(t, next.mens, next.what)
    }
    workTeams(t, (m, what) => taskDone(t, m, what))
    startklassen(t)
    startModules(t)
    formGroups(t)
    tally(t)
    if ((t.week + 1) % 13 === 0) {
      reviewTeams(t)
      reviewTeachers(t)
    }
    if (t.week + 1 === firstWeekOfMonth(month + 1)) {
      if ((t.week + 1) % 13 === 0) bookQuarter(t)
      if ((t.week + 1) % 52 === 0) bookYear(t)
      bookMonth(t)
      bookTransition(t, month - plan.history.length * 12)
      month++
    }
    look(t)
  }
  t.week = t.weeks - 1
  return t
}

/** What is due this week and was planned first, found by asking everybody. */
function nextDue(t: Twin): { mens: Mens; what: Happening } | null {
  let first: { mens: Mens; what: Happening; order: number } | null = null
  for (const mens of t.people) {
    for (const [what, { week, order }] of mens.calendar) if (week === t.week && (first === null || order < first.order)) first = { mens, what, order }
  }
  return first
}

function happen(t: Twin, m: Mens, what: Happening): void {
  switch (what) {
    case 'afspraak': appointmentDue(t, m); return
    case 'voorlopig': provisionalDue(t, m); return
    case 'startklas klaar': startklasDone(t, m); return
    case 'klaar voor les': readyForLessons(t, m); return
    case 'les klaar': lessonsDue(t, m); return
    case 'gesprek': talk(t, m); return
    case 'module': checkFinished(t, m); return
    case 'participatie': m.participated = true; checkFinished(t, m); return
    case 'termijn': termEnds(t, m); return
    case 'vertrek': leave(t, m, 'vertrokken'); return
  }
}

function taskDone(t: Twin, m: Mens, what: Task): void {
  switch (what) {
    case 'afspraak': appointmentHeld(t, m); return
    case 'voorlopig': setProvisional(t, m); return
    case 'herziening': switchRoute(t, m); return
    case 'besluit': decided(t, m); return
  }
}
