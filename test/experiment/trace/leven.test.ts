import { describe, expect, test } from 'vitest'
import type { TracedLeven } from '../../../src/experiment/trace/leven.ts'
import type { LevenFact } from '../../../src/experiment/trace/leven-events.ts'
import { createQueueWatch } from '../../../src/experiment/trace/leven-waits.ts'
import { append, clearLists, createLists } from '../../../src/model/lists.ts'
import type { Run } from '../../../src/model/run.ts'
import { Einde } from '../../../src/experiment/trace/levens.ts'
import { Stand } from '../../../src/experiment/trace/stand.ts'
import { trace } from '../../../src/experiment/trace/trace.ts'
import { westfriesland } from '../../model/a-plan.ts'

const plan = westfriesland()
const { levens } = trace(plan, { kind: 'keten', scenario: 'opplus', replications: [2] })[0]!.value
const rows = Array.from({ length: 24 }, (_, index) => Math.floor((index * levens.count) / 24))
const follow = (person: number, scenario = 'opplus'): TracedLeven => trace(plan, { kind: 'leven', scenario, person, replications: [2] })[0]!.value
const followed = rows.map((row) => ({ row, life: follow(levens.person[row]!) }))
const weekOf = (life: TracedLeven, kind: LevenFact['kind']): number | undefined => life.events.find(({ fact }) => fact.kind === kind)?.week

describe('one life', () => {
  test('its parts follow one another without a gap, from the inschrijving to the end', () => {
    for (const { life } of followed) {
      expect(life.parts[0]!.from).toBe(0)
      life.parts.forEach((part, index) => { if (index > 0) expect(part.from).toBe(life.parts[index - 1]!.to) })
      expect(life.parts.at(-1)!.to).toBe(life.weeks)
    }
  })

  test('is as long as its row says, with the same traits and the same ending', () => {
    const last = { [Einde.Afgerond]: 'afgerond', [Einde.Vertrokken]: 'vertrokken', [Einde.OverTermijn]: 'over-termijn', [Einde.Bezig]: 'bezig' } as Readonly<Record<number, string>>
    for (const { row, life } of followed) {
      expect(life.weeks).toBe(levens.weeks[row])
      expect([life.traits.gemeente, life.traits.doelgroep, life.traits.profiel, life.traits.leeftijd]).toEqual([levens.gemeente[row], levens.doelgroep[row], levens.profiel[row], levens.leeftijd[row]])
      expect(life.events.at(-1)!.fact.kind).toBe(last[levens.einde[row]!])
    }
  })

  test('events stand in order of time, and each after what must come first', () => {
    for (const { life } of followed) {
      life.events.forEach(({ week }, index) => { if (index > 0) expect(week).toBeGreaterThanOrEqual(life.events[index - 1]!.week) })
      const order = (['inschrijving', 'pip', 'les', 'examen', 'afgerond'] as const).map((kind) => weekOf(life, kind)).filter((week) => week !== undefined)
      expect(order).toEqual([...order].sort((a, b) => a - b))
      expect(weekOf(life, 'pip') ?? null).toBe(life.pipWeek)
    }
  })

  test('weeks in a queue for a group are the weeks that the sentence at its end tells of', () => {
    let told = 0
    for (const { life } of followed) {
      const queued = life.parts.filter(({ stand }) => stand === Stand.WachtB1 || stand === Stand.WachtOnderwijs || stand === Stand.WachtZ || stand === Stand.NiveauWachtB1 || stand === Stand.NiveauWachtZ)
      const weeks = queued.reduce((sum, { from, to }) => sum + to - from, 0)
      let counted = 0
      for (const { fact } of life.events) {
        if (fact.kind !== 'les' && fact.kind !== 'niveau') continue
        counted += fact.wait.weeks
        expect(Object.values(fact.wait.causes).reduce((sum, n) => sum + n, 0)).toBe(fact.wait.weeks)
      }
      expect(counted).toBeLessThanOrEqual(weeks)
      if (life.events.at(-1)!.fact.kind === 'afgerond') { expect(weeks - counted).toBeLessThanOrEqual(30); told += counted }
    }
    expect(told).toBeGreaterThan(0)
  })

  test('is the same person in another scenario, who may have it otherwise', () => {
    const others = rows.map((row) => follow(levens.person[row]!, 'synthese'))
    for (const [index, other] of others.entries()) expect(other.traits).toEqual(followed[index]!.life.traits)
    expect(others.some((other, index) => other.weeks !== followed[index]!.life.weeks)).toBe(true)
  })

  test('refuses a person who does not register after the decision', () => {
    expect(() => follow(0)).toThrow('does not register after the decision')
  })
})

test('counts who is before somebody in the queue of a team, whatever stands before the first of it', () => {
  const tasks = createLists(10, 1)
  clearLists(tasks, 10)
  for (const person of [3, 5, 7]) append(tasks, 0, person)
  // Of the first it says nothing: here it points back, and whoever walks on goes round for ever.
  tasks.previous[3] = 5
  const before = (person: number): number => {
    const watch = createQueueWatch(person)
    watch.see({ world: { tasks } } as unknown as Run, Stand.IntakeWacht)
    return watch.takeConsulent().before
  }
  expect([3, 5, 7, 9].map(before)).toEqual([0, 1, 2, 0])
})
