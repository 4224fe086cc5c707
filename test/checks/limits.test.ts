import { describe, expect, test } from 'vitest'
import { Leerroute } from '../../src/model/population.ts'
import type { Run } from '../../src/model/run.ts'
import { NORMALE_AANWEZIGHEID } from '../../src/model/tables.ts'
import { Fase } from '../../src/model/world.ts'
import { aPlan, simulate, type Some } from '../model/a-plan.ts'
import { noLimits } from './no-limits.ts'

/** The state at the end, for each person who came after the first half-year, when teams exist. */
function atTheEnd(all: Some, horizonYears: number, look: (run: Readonly<Run>, person: number) => void): void {
  simulate(aPlan({ horizonYears, all }), 1, (run) => {
    if (run.week !== run.weeks - 1) return
    for (let person = 0; person < run.population.count; person++) if (run.population.arrival[person]! >= 26) look(run, person)
  })
}

describe('without limits a way takes the fixed times and no more', () => {
  test('PIP: four appointments, each the planning time apart', () => {
    for (const [spacing, weeks] of [[1, 4], [1.5, 6], [2, 8], [3, 12]] as const) {
      let people = 0
      atTheEnd({ ...noLimits, 'intake.planningstijd': spacing }, 3, ({ world, population, weeks: until }, n) => {
        if (population.arrival[n]! + weeks >= until) return
        expect(world.person.pipWeek[n]! - population.arrival[n]!).toBe(weeks)
        expect(world.person.definitiefWeek[n]).toBe(world.person.pipWeek[n])
        people++
      })
      expect(people).toBeGreaterThan(200)
    }
  })

  test('first lesson: the weeks of registration, whichever they are', () => {
    for (const registration of [1, 3, 6]) {
      let people = 0
      atTheEnd({ ...noLimits, 'lessen.registratieweken': registration }, 3, ({ world: { person: p }, weeks }, n) => {
        if (p.route[n] === Leerroute.Onderwijs || p.pipWeek[n]! < 0 || p.pipWeek[n]! + registration >= weeks) return
        expect(p.eersteLes[n]! - p.pipWeek[n]!).toBe(registration)
        people++
      })
      expect(people).toBeGreaterThan(150)
    }
  })

  test('finish: hours over pace for each level, exam, participation and modules', () => {
    const seen = { b1: 0, z: 0, onderwijs: 0 }
    atTheEnd(noLimits, 8, ({ world: { person: p }, population, weeks, inputs }, n) => {
      if (population.inPool[n] === 0 || p.fase[n] !== Fase.Afgerond || p.pipWeek[n]! > weeks - 300) return
      const pip = p.pipWeek[n]!
      const share = (mean: number): number => Math.min(1, Math.max(0.2, mean + 0.12 * population.aanwezigheid[n]!))
      const levels = (hours: readonly number[], pace: number): number => hours.reduce((sum, level) => sum + Math.ceil(level / pace - 1e-9), 0)
      // Groups for PVT and MAP begin every fourth week.
      const module = (ready: number, duration: number): number => Math.ceil(ready / 4) * 4 + duration
      const [pvt, map] = [module(pip + 2, 6), module(pip + 52, 12)]
      expect(p.pvtKlaar[n]).toBe(pvt)
      let finish: number
      if (p.route[n] === Leerroute.B1) {
        seen.b1++
        const hours = [[219, 300, 330], [150, 246, 264], [126, 174, 198]][population.profiel[n]!]!
        finish = Math.max(map, pip + 2 + levels(hours, (9 * share(inputs.lessen['aanwezigheid-b1'])) / NORMALE_AANWEZIGHEID) + 10)
      } else if (p.route[n] === Leerroute.Z) {
        seen.z++
        const language = pip + 2 + levels([400, 400], 12 * share(inputs.lessen['aanwezigheid-z']))
        finish = Math.max(map, language, pip + 2 + Math.ceil(800 / 9))
      } else {
        seen.onderwijs++
        // Two school starts a year: the weeks 8 and 34.
        const school = Array.from({ length: 40 }, (_, half) => 8 + 26 * half).find((week) => week > pip + 2)!
        finish = Math.max(pvt, school + 70)
      }
      expect(p.klaarWeek[n]).toBe(finish)
    })
    expect(Math.min(seen.b1, seen.z, seen.onderwijs)).toBeGreaterThan(10)
  })

  test.each([[0, 4.5, 2], [20, 4.5, 2], [10, 5, 3], [5, 6, 2]])('B1 with a first phase of %i lesson weeks of %d dagdelen and %d after it: the hours of each week, one after the other', (phase, first, after) => {
    let people = 0
    const all: Some = { ...noLimits, 'lessen.eerste-fase': phase, 'lessen.eerste-fase-dagdelen': first, 'lessen.daarna-dagdelen': after }
    atTheEnd(all, 8, ({ world: { person: p }, population, weeks, inputs }, n) => {
      if (population.inPool[n] === 0 || p.fase[n] !== Fase.Afgerond || p.route[n] !== Leerroute.B1 || p.pipWeek[n]! > weeks - 300) return
      const share = Math.min(1, Math.max(0.2, inputs.lessen['aanwezigheid-b1'] + 0.12 * population.aanwezigheid[n]!)) / NORMALE_AANWEZIGHEID
      let week = 0
      for (const level of [[219, 300, 330], [150, 246, 264], [126, 174, 198]][population.profiel[n]!]!) {
        for (let left = level; left > 1e-6; week++) left -= 3 * share * (phase === 0 ? 3 : week < phase ? first : after)
      }
      const map = Math.ceil((p.pipWeek[n]! + 52) / 4) * 4 + 12
      expect(p.klaarWeek[n]).toBe(Math.max(map, p.pipWeek[n]! + 2 + week + 10))
      people++
    })
    expect(people).toBeGreaterThan(20)
  })
})

describe('one pool and one level', () => {
  /** Everybody needs the same group, and nobody leaves. */
  const oneQueue: Some = {
    ...noLimits, 'leerroute.z-statushouder': 0, 'leerroute.z-gezinsmigrant': 0, 'leerroute.onderwijs-statushouder': 0, 'leerroute.onderwijs-gezinsmigrant': 0,
    'groepen.breder': 0, 'groepen.gemengd': 0, 'groepen.klein': 0, 'groepen.gezinsmigrant-in-pool': 1,
  }

  /** Ready and first lesson of everybody, in order of readiness. */
  function queue(all: Some): { ready: number[]; lesson: number[]; weeks: number } {
    const people: { ready: number; lesson: number }[] = []
    let until = 0
    simulate(aPlan({ horizonYears: 2, all: { ...oneQueue, ...all } }), 1, ({ week, weeks, world: { person: p }, population }) => {
      if (week !== weeks - 1) return
      until = weeks
      for (let n = 0; n < population.count; n++) if (p.pipWeek[n]! >= 0 && p.pipWeek[n]! + 2 < weeks) people.push({ ready: p.pipWeek[n]! + 2, lesson: p.eersteLes[n]! })
    })
    people.sort((a, b) => a.ready - b.ready || (a.lesson < 0 ? Number.POSITIVE_INFINITY : a.lesson) - (b.lesson < 0 ? Number.POSITIVE_INFINITY : b.lesson))
    return { ready: people.map((p) => p.ready), lesson: people.map((p) => p.lesson), weeks: until }
  }

  test.each([[8, 12, 4], [5, 5, 1], [4, 20, 13], [12, 12, 2]])('a minimum of %i, a maximum of %i and a start every %i weeks give the waits of the hand', (minimum, maximum, interval) => {
    const { ready, lesson, weeks } = queue({ 'groepen.minimum': minimum, 'groepen.maximum': maximum, 'groepen.startinterval': interval })
    const wanted: number[] = []
    // The first quarter has no teachers yet.
    for (let week = 0; week < weeks; week += interval) {
      const waiting = (): number => ready.filter((since) => since <= week).length - wanted.length
      while (week >= 13 && waiting() >= minimum) for (let seats = Math.min(maximum, waiting()); seats > 0; seats--) wanted.push(week)
    }
    while (wanted.length < ready.length) wanted.push(-1)
    expect(lesson).toEqual(wanted)
    expect(ready.length).toBeGreaterThan(200)
  })

  test('a minimum that is never reached lets nobody begin, unless the longest wait does something', () => {
    const never: Some = { 'groepen.minimum': 1000, 'groepen.maximum': 1000 }
    const { lesson } = queue(never)
    expect(lesson.length).toBeGreaterThan(200)
    expect(lesson.filter((week) => week >= 0)).toEqual([])
    for (const longest of [4, 13, 26]) {
      const small = queue({ ...never, 'groepen.klein': 1, 'groepen.langste-wacht': longest })
      const starts = [...new Set(small.lesson.filter((week) => week >= 0))]
      expect(starts.length).toBeGreaterThan(2)
      for (const start of starts) {
        const group = small.ready.filter((_, n) => small.lesson[n] === start)
        expect(group.length).toBeGreaterThanOrEqual(3)
        // Somebody had waited for as long as is allowed; longer only while there were no three people.
        const oldest = Math.max(...group.map((since) => start - since))
        expect(oldest).toBeGreaterThanOrEqual(longest)
        if (oldest > longest && start > 30) expect(group.filter((since) => since < start).length).toBeLessThan(3)
      }
    }
  })
})
