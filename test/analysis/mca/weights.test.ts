import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centre, partiesOf, together } from '../../../src/analysis/mca/aggregation.ts'
import type { Party } from '../../../src/analysis/mca/aggregation.ts'
import { disagreementMap, placesOf, scenarioSentence } from '../../../src/analysis/mca/disagreement.ts'
import { largestRemainder } from '../../../src/analysis/largest-remainder.ts'
import { percentagesFrom, setPercentage, toggleLock } from '../../../src/analysis/mca/percentages.ts'
import { preferenceOf } from '../../../src/analysis/mca/preference.ts'
import { partyId } from '../../../src/analysis/mca/read-weights-csv.ts'
import { equivalentChange, swingSteps } from '../../../src/analysis/mca/swing.ts'
import { spreadOf } from '../../../src/analysis/mca/weight-set.ts'
import type { Elicitation } from '../../../src/analysis/mca/weight-set.ts'
import { outcomes } from '../../../src/model/outcomes.ts'
import { costScale, criteriaOf, judged } from './fixtures.ts'

const four = criteriaOf(4)
const read = (elicitation: Elicitation, criteria = four) => preferenceOf({ id: 'x', party: 'Hoorn', elicitation }, criteria)
const exact = (elicitation: Elicitation): number[] => {
  const { value } = read(elicitation)
  return value?.kind === 'exact' ? [...value.weights] : []
}

describe('percentages with locks', () => {
  it('always add up to 1000 tenths, and nobody loses more than a tenth by rounding', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 19 }), (parts) => {
      const dealt = largestRemainder(parts, 1000)
      const sum = parts.reduce((total, part) => total + part, 0)
      expect(dealt.reduce((total, part) => total + part, 0)).toBe(1000)
      if (sum > 0) for (const [index, units] of dealt.entries()) expect(Math.abs(units - (parts[index]! / sum) * 1000)).toBeLessThan(1)
    }))
  })

  it('keep what is locked, let the others make room, and show what is left over', () => {
    const start = percentagesFrom({ c0: 1, c1: 1, c2: 1, c3: 1 })
    expect(start).toEqual({ tenths: { c0: 250, c1: 250, c2: 250, c3: 250 }, locked: [], remainder: 0 })
    const locked = toggleLock(start, 'c3')
    expect(setPercentage(locked, 'c0', 500)).toEqual({ tenths: { c0: 500, c1: 125, c2: 125, c3: 250 }, locked: ['c3'], remainder: 0 })
    expect(setPercentage(locked, 'c0', 990).tenths).toEqual({ c0: 750, c1: 0, c2: 0, c3: 250 })
    const all = ['c1', 'c2'].reduce(toggleLock, locked)
    expect(setPercentage(all, 'c0', 100)).toMatchObject({ tenths: { c0: 100 }, remainder: 150 })
    expect(() => setPercentage(start, 'c9', 1)).toThrow('c9')
  })

  it('stay whole and add up after any row of moves and locks', () => {
    const move = fc.tuple(fc.constantFrom('c0', 'c1', 'c2', 'c3'), fc.integer({ min: -50, max: 1100 }), fc.boolean())
    fc.assert(fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
      let now = percentagesFrom({ c0: 3, c1: 2, c2: 2, c3: 1 })
      for (const [id, wanted, lock] of moves) {
        const before = now
        now = lock ? toggleLock(now, id) : setPercentage(now, id, wanted)
        if (!lock) for (const other of before.locked) if (other !== id) expect(now.tenths[other]).toBe(before.tenths[other])
        const values = Object.values(now.tenths)
        expect(values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true)
        expect(values.reduce((sum, value) => sum + value, 0) + now.remainder).toBe(1000)
      }
    }))
  })
})

describe('what a party said', () => {
  it('becomes weights that sum to one', () => {
    expect(exact({ kind: 'punten', points: { c0: 3, c1: 1, c2: 0, c3: 1 } })).toEqual([0.6, 0.2, 0, 0.2])
    expect(exact({ kind: 'procent', tenths: { c0: 500, c1: 250, c2: 250, c3: 0 }, locked: [] })).toEqual([0.5, 0.25, 0.25, 0])
  })

  it('in swings deals the weight of a cluster over its criteria', () => {
    const eight = criteriaOf(8)
    const { value } = read({ kind: 'swing', clusters: { bestuur: 100, uitvoering: 50, client: 50, bedrijfsvoering: 0 }, criteria: { c0: 100, c4: 25, c1: 100, c5: 100, c2: 100, c6: 0, c3: 100, c7: 50 } }, eight)
    expect(value?.kind === 'exact' && [...value.weights]).toEqual([0.4, 0.125, 0.25, 0, 0.1, 0.125, 0, 0])
  })

  it('gets a clear sentence for what is wrong, without a guess', () => {
    const codesOf = (elicitation: Elicitation): readonly string[] => read(elicitation).diagnostics.map((found) => found.code)
    expect(codesOf({ kind: 'punten', points: { c0: 0, c1: 0, c2: 0, c3: 0 } })).toEqual(['alles-nul'])
    expect(codesOf({ kind: 'punten', points: { c0: -1, c1: 1, c2: Number.NaN } })).toEqual(['negatief', 'geen-getal', 'criterium-ontbreekt'])
    expect(codesOf({ kind: 'grenzen', bounds: { c0: [0.5, 0.6], c1: [0.5, 1], c2: [0.1, 1], c3: [0, 1] } })).toEqual(['grenzen-onmogelijk'])
    expect(codesOf({ kind: 'grenzen', bounds: { c0: [0, 0.1], c1: [0, 0.1], c2: [0, 0.1], c3: [0, 0.1] } })).toEqual(['grenzen-onmogelijk'])
    expect(codesOf({ kind: 'grenzen', bounds: { c0: [0.5, 0.1], c1: [0, 1], c2: [0, 1], c3: [0, 1] } })).toEqual(['grenzen-onmogelijk'])
    expect(codesOf({ kind: 'volgorde', order: [['c0'], ['c1', 'c1']] })).toEqual(['criterium-dubbel', 'volgorde-onvolledig'])
  })

  it('has a middle that fits the bounds', () => {
    const { value } = read({ kind: 'grenzen', bounds: { c0: [0.4, 0.6], c1: [0, 0.2], c2: [0.1, 0.5], c3: [0, 1] } })
    const middle = centre(value!)
    expect(middle.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
    expect(middle[0]).toBeGreaterThan(0.4)
  })
})

describe('all parties together', () => {
  const party = (name: string, points: readonly number[], inwoners?: number): Party => ({
    set: { id: name, party: name, elicitation: { kind: 'punten', points: Object.fromEntries(points.map((value, index) => [`c${index}`, value])) } },
    size: inwoners === undefined ? {} : { inwoners },
  })
  const hoorn = party('Hoorn', [3, 1, 1, 1], 75_000)
  const opmeer = party('Opmeer', [1, 1, 1, 3], 25_000)

  it('average points as in 2019, or count by size, and say which', () => {
    expect([...together([hoorn, opmeer], four, 'gelijk').value!.weights]).toEqual([2 / 6, 1 / 6, 1 / 6, 2 / 6])
    const bySize = together([hoorn, opmeer], four, 'inwoners').value!
    expect([bySize.voices, bySize.basis, [...bySize.weights]]).toEqual([[0.75, 0.25], 'punten', [2.5 / 6, 1 / 6, 1 / 6, 1.5 / 6]])
  })

  it('average shares as soon as one party did not give points', () => {
    const percent: Party = { set: { id: 'p', party: 'P', elicitation: { kind: 'procent', tenths: { c0: 1000, c1: 0, c2: 0, c3: 0 }, locked: [] } }, size: {} }
    const found = together([opmeer, percent], four, 'gelijk').value!
    expect(found.basis).toBe('aandelen')
    expect(found.weights[0]).toBeCloseTo((1 / 6 + 1) / 2, 12)
  })

  it('never guess a size, and leave out a party without a usable weighing by name', () => {
    const found = together([hoorn, party('Medemblik', [1, 1, 1, 1])], four, 'inwoners')
    expect(found.value).toBe(null)
    expect(found.diagnostics[0]!.message).toMatch(/Medemblik ontbreekt/)
    const one = together([hoorn, party('Leeg', [0, 0, 0, 0])], four, 'gelijk')
    expect([one.value!.voices, one.diagnostics[0]!.where]).toEqual([[1], 'Leeg'])
  })

  it('find their size by name, and a party that is no gemeente has none', () => {
    const gemeente = { code: 'GM0405', name: 'Hoorn', taakstelling: 50, deelregio: 'a', inwoners: 75_000 }
    const sets = ['hoorn', 'griffie'].map((id) => ({ ...hoorn.set, id }))
    expect(partiesOf(sets, [gemeente], partyId).map((found) => found.size)).toEqual([{ caseload: 50, inwoners: 75_000 }, {}])
  })

  it('have a spread from the lightest to the heaviest', () => {
    const spread = spreadOf([Float64Array.from([0.2, 0.8]), Float64Array.from([0.5, 0.5])])
    expect(spread).toEqual({ kind: 'bounds', low: Float64Array.from([0.2, 0.5]), high: Float64Array.from([0.5, 0.8]) })
  })
})

describe('where parties differ', () => {
  const clusters = ['bestuur', 'uitvoering'] as const
  const group = Float64Array.from([0.5, 0.5])

  it('shows heavier, lighter and the same per cluster, and shares places of equals', () => {
    const map = disagreementMap([
      { party: 'A', weights: Float64Array.from([0.6, 0.4]), totals: [0.9, 0.8, 0.1] },
      { party: 'B', weights: Float64Array.from([0.52, 0.48]), totals: [0.2, 0.8, 0.9] },
    ], clusters, group, ['x', 'y', 'z'])
    expect(map.parties.map((view) => [view.clusters.bestuur.direction, view.clusters.uitvoering.direction])).toEqual([['zwaarder', 'lichter'], ['gelijk', 'gelijk']])
    expect(map.parties[0]!.clusters.bestuur.difference).toBeCloseTo(0.4, 12)
    expect(map.scenarios.map((view) => view.verdict)).toEqual(['verdeeld', 'niemands-eerste-wel-tweede', 'verdeeld'])
    expect(scenarioSentence(map.scenarios[1]!, 'Synthese', 2)).toBe('Synthese is niemands eerste, maar ieders tweede keus.')
    expect(placesOf([0.5, 0.5, 0.1])).toEqual([1.5, 1.5, 3])
  })
})

describe('swings and what is worth as much', () => {
  const waiting = { criterion: four[0]!, measure: { kind: 'simulated', scale: { ...costScale, outcome: 'les.wachtweken', worst: 20, best: 8 } } } as const
  const money = { criterion: four[1]!, measure: { kind: 'simulated', scale: { ...costScale, outcome: 'lasten.jaar', worst: 2_100_000, best: 1_700_000 } } } as const

  it('ask over the real range, first clusters and then within', () => {
    const steps = swingSteps([waiting, money, judged(four[2]!, { a: 1 })])
    expect(steps.map((step) => step.cluster)).toEqual([null, 'bestuur', 'uitvoering', 'client'])
    expect(steps[1]!.swings.map((swing) => [swing.worst, swing.best].map((text) => text.replaceAll('\u00A0', ' ')))).toEqual([['20 weken', '8 weken']])
    expect(steps[1]!.swings[0]!.measured).toBe(outcomes['les.wachtweken'].label)
  })

  it('turn weights into a rate in natural units', () => {
    // 12 weeks weigh 0.3 and 400,000 euro weighs 0.2: 6 weeks are worth 0.15, that is 300,000 euro.
    const found = equivalentChange(waiting, money, { first: 0.3, second: 0.2 }, 6)!
    expect(found.amount).toBeCloseTo(300_000, 6)
    expect(found.sentence.replaceAll('\u00A0', ' ')).toBe('6 weken minder op “Criterium 0” is even veel waard als € 0,3 mln minder op “Criterium 1”. Klopt dat?')
    expect(found.beyondScale).toBe(false)
  })

  it('speak of points where a criterion is judged', () => {
    // 2 points weigh 0.4 and 12 weeks weigh 0.3: one point is worth 0.2, that is 8 weeks.
    const plan = judged(four[2]!, { a: 1 })
    expect(equivalentChange(plan, waiting, { first: 0.4, second: 0.3 }, 1)!.sentence.replaceAll('\u00A0', ' ')).toBe('1 punt beter op “Criterium 2” is even veel waard als 8 weken minder op “Criterium 0”. Klopt dat?')
    expect(equivalentChange(waiting, plan, { first: 0.3, second: 0.4 }, 12)!.sentence.replaceAll('\u00A0', ' ')).toBe('12 weken minder op “Criterium 0” is even veel waard als 1,50 punten beter op “Criterium 2”. Klopt dat?')
  })

  it('say when nothing makes up for it', () => {
    expect(equivalentChange(waiting, money, { first: 0.3, second: 0.2 }, 12)!.beyondScale).toBe(true)
    expect(equivalentChange(waiting, money, { first: 0.3, second: 0 }, 12)).toBe(null)
  })
})

describe('a weight that is too high', () => {
  it('is told in the measure of the person who gave it', () => {
    const messages = (elicitation: Elicitation): string => read(elicitation).diagnostics[0]!.message
    expect(messages({ kind: 'punten', points: { c0: 4, c1: 1, c2: 1, c3: 1 } })).toBe('Hoorn: het gewicht van Criterium 0 is hoger dan 3.')
    expect(messages({ kind: 'procent', tenths: { c0: 1500, c1: 1, c2: 1, c3: 1 }, locked: [] })).toBe('Hoorn: het gewicht van Criterium 0 is hoger dan 100%.')
  })
})
