import { describe, expect, test } from 'vitest'
import { Doelgroep, Leerroute } from '../../src/model/population.ts'
import type { Run } from '../../src/model/run.ts'
import { Deel, Fase, Les, PipSoort } from '../../src/model/world.ts'
import { aPlan, simulate, westfriesland } from '../model/a-plan.ts'

/** Steps that a person took before the one that must come first, seen at the end of a run. */
function orderFaults(run: Readonly<Run>): string[] {
  const { population, world } = run
  const { person: p } = world
  const faults: string[] = []
  for (let person = 0; person < population.count; person++) {
    const say = (what: string): number => faults.push(`person ${person}: ${what}`)
    const arrival = population.arrival[person]!
    const [pip, definitive, lesson, finish, end] = [p.pipWeek[person]!, p.definitiefWeek[person]!, p.eersteLes[person]!, p.klaarWeek[person]!, p.eindWeek[person]!]
    if (population.koppeling[person]! > arrival) say('housed before the koppeling')
    if (population.doelgroep[person] === Doelgroep.Statushouder && arrival - population.koppeling[person]! < 12) say('housed within twelve weeks of the koppeling')
    if (pip >= 0 && pip < arrival) say('PIP before the inschrijving')
    if ((pip >= 0) !== (p.pip[person] !== PipSoort.Geen)) say('PIP without a week, or a week without a PIP')
    if (definitive >= 0 && (pip < 0 || definitive < pip)) say('definitive PIP before the first')
    if (lesson >= 0 && (pip < 0 || lesson <= pip)) say('lesson before or with the PIP')
    if (finish >= 0 && (lesson < 0 || finish <= lesson)) say('finished before the first lesson')
    if ((finish >= 0) !== (p.fase[person] === Fase.Afgerond)) say('finished without a week, or a week without finishing')
    if (finish >= 0 && finish !== end) say('ended on another week than finished')
    if (finish >= 0 && (p.pvtKlaar[person]! < 0 || p.pvtKlaar[person]! > finish)) say('finished before the PVT')
    if (finish >= 0 && (p.route[person] !== Leerroute.Onderwijs || p.afgeschaald[person] === 1) && (p.mapKlaar[person]! < 0 || p.mapKlaar[person]! > finish)) say('finished before the MAP')
    if (finish >= 0 && p.route[person] === Leerroute.Z && p.participatie[person] === 0) say('finished before the participation hours')
    if (p.fase[person] === Fase.OverTermijn && end < pip + 156) say('past a term that had not passed')
    if (end >= 0 && end < arrival) say('ended before the inschrijving')
  }
  return faults
}

describe('the order of a way', () => {
  const plan = aPlan({
    drawn: true, horizonYears: 6, all: { 'instroom.vroege-start': 0.3, 'startklas.moment': 1, 'leerroute.verkeerde-keuze': 0.2 },
    scenarios: [{}, { 'startklas.moment': 2, 'modules.samen': 1 }, { 'startklas.moment': 0 }],
  })

  test.each([['Westfriesland', westfriesland({}, 6), 3], ['a region with startklassen and early starts', plan, 8]] as const)('nothing comes before its predecessor in %s', (_, of, replications) => {
    const faults: string[] = []
    let people = 0
    simulate(of, replications, (run) => {
      if (run.week !== run.weeks - 1) return
      faults.push(...orderFaults(run).slice(0, 5))
      people += run.population.count
    })
    expect(faults).toEqual([])
    expect(people).toBeGreaterThan(1000)
  })

  test('who is in a startklas, or waits for one, has no lessons yet', () => {
    const faults: string[] = []
    let followed = 0
    simulate(plan, 4, (run) => {
      const { person: p } = run.world
      if (run.inputs.startklas.moment === 0) return
      for (let person = 0; person < run.population.count; person++) {
        if (p.fase[person] !== Fase.Traject || (p.startklas[person] !== Deel.Wacht && p.startklas[person] !== Deel.Bezig)) continue
        followed++
        if (p.les[person] !== Les.Geen && faults.length < 5) faults.push(`week ${run.week}, person ${person}: lessons ${p.les[person]} during the startklas`)
      }
    })
    expect(faults).toEqual([])
    expect(followed).toBeGreaterThan(100)
  })

  test('the first PIP never changes its week, and a person who has ended never comes back', () => {
    const faults: string[] = []
    let pip = new Int32Array(0)
    let ended = new Int32Array(0)
    simulate(plan, 2, (run) => {
      const { pipWeek, eindWeek } = run.world.person
      if (run.week !== 0 && run.week !== run.decisionWeek) {
        for (let person = 0; person < run.population.count; person++) {
          if (pip[person]! >= 0 && pip[person] !== pipWeek[person]) faults.push(`week ${run.week}, person ${person}: PIP moved`)
          if (ended[person]! >= 0 && ended[person] !== eindWeek[person]) faults.push(`week ${run.week}, person ${person}: ended twice`)
        }
      }
      pip = pipWeek.slice(0, run.population.count)
      ended = eindWeek.slice(0, run.population.count)
    })
    expect(faults.slice(0, 5)).toEqual([])
  })
})
