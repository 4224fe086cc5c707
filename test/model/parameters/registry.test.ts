import { describe, expect, test } from 'vitest'
import type { Distribution, Evidence, ParameterSpec } from '../../../src/model/parameters/parameter.ts'
import { centralValue } from '../../../src/model/parameters/parameter.ts'
import { isParameterId, parameterIds, parameters } from '../../../src/model/parameters/registry.ts'
import { isSourceId, sources } from '../../../src/model/parameters/sources.ts'

const strengths = ['sterk', 'redelijk', 'zwak', 'aanname']

function bounds(baseline: Distribution): readonly number[] {
  switch (baseline.kind) {
    case 'fixed': return [baseline.value]
    case 'uniform': return [baseline.low, baseline.high]
    case 'triangular': return [baseline.low, baseline.mode, baseline.high]
  }
}

function isOnGrid(value: number, spec: ParameterSpec): boolean {
  const steps = (value - spec.range[0]) / spec.step
  return Math.abs(steps - Math.round(steps)) < 1e-6
}

/** The words a person reads at a parameter. */
function words(spec: ParameterSpec): readonly string[] {
  const evidence = spec.evidence.flatMap((item) => [item.quote, item.locator, item.reason ?? ''])
  return [spec.label, spec.explanation, spec.onlyWhen?.reason ?? '', ...(spec.zones ?? []).map((zone) => zone.label), ...evidence]
}

function expectEvidence(item: Evidence): void {
  expect(isSourceId(item.source), `source ${item.source}`).toBe(true)
  expect(strengths).toContain(item.strength)
  if (item.strength === 'aanname') {
    expect(item.reason?.length ?? 0).toBeGreaterThanOrEqual(30)
  } else {
    expect(item.source).not.toBe('geen')
    expect(item.quote).not.toBe('')
  }
  if (item.source === 'geen') expect(item.quote).toBe('')
  else expect(item.locator).toMatch(/\d/)
}

describe.each(parameterIds)('parameter %s', (id) => {
  const spec = parameters[id]

  test('has a short Dutch label and a plain explanation of one or two sentences', () => {
    expect(spec.label.length).toBeGreaterThan(2)
    expect(spec.label.length).toBeLessThanOrEqual(40)
    expect(spec.explanation.length).toBeGreaterThanOrEqual(40)
    expect(spec.explanation.length).toBeLessThanOrEqual(220)
    expect(spec.explanation).toMatch(/[.]$/)
  })

  test('has no text that still has to be written', () => {
    for (const text of words(spec)) expect(text).not.toMatch(/NOG TE SCHRIJVEN|TODO|XXX/)
  })

  test('names a unit and a range that its step divides', () => {
    expect(spec.unit).not.toBe('')
    expect(spec.range[0]).toBeLessThan(spec.range[1])
    expect(spec.step).toBeGreaterThan(0)
    expect(isOnGrid(spec.range[1], spec), 'end of the range').toBe(true)
  })

  test('has its baseline in order and inside its range', () => {
    const values = bounds(spec.baseline)
    expect([...values].sort((a, b) => a - b)).toEqual(values)
    for (const value of values) {
      expect(value).toBeGreaterThanOrEqual(spec.range[0])
      expect(value).toBeLessThanOrEqual(spec.range[1])
    }
    if (spec.baseline.kind === 'fixed') expect(isOnGrid(spec.baseline.value, spec), 'the slider can return to it').toBe(true)
  })

  test('says where its number comes from', () => {
    expect(spec.evidence.length).toBeGreaterThan(0)
    for (const item of spec.evidence) expectEvidence(item)
  })

  test('has an option for every value where it is a choice', () => {
    if (spec.unit === 'keuze') {
      expect(spec.step).toBe(1)
      expect(spec.range[0]).toBe(0)
      expect(spec.options).toHaveLength(spec.range[1] + 1)
      expect(new Set(spec.options).size).toBe(spec.range[1] + 1)
    } else {
      expect(spec.options).toBeUndefined()
    }
  })

  test('has zones that begin at the start of its range and go up inside it', () => {
    const starts = (spec.zones ?? []).map((zone) => zone.from)
    if (starts.length === 0) return
    expect(starts[0]).toBe(spec.range[0])
    for (const [index, from] of starts.entries()) {
      expect(from).toBeLessThan(spec.range[1])
      if (index > 0) expect(from).toBeGreaterThan(starts[index - 1]!)
    }
  })

  test('depends only on a parameter that exists, at values that one can have', () => {
    const condition = spec.onlyWhen
    if (condition === undefined) return
    expect(isParameterId(condition.parameter)).toBe(true)
    expect(condition.reason).toMatch(/^[A-Z].{15,}\.$/)
    const other = parameters[condition.parameter as keyof typeof parameters]
    for (const value of condition.values) {
      expect(value).toBeGreaterThanOrEqual(other.range[0])
      expect(value).toBeLessThanOrEqual(other.range[1])
    }
  })
})

describe('doubt', () => {
  /** Bounded by nature: a year has 52 weeks with school holidays, a working year has a fixed length. */
  const narrowByNature = ['lessen.weken-per-jaar', 'teams.productieve-uren']
  /** Factors of which only the part above one is an effect: 1 to 1.25 is none to a quarter. */
  const effectAboveOne = ['z.lokaal-effect']

  test('an aanname has a wide range, unless nature bounds it', () => {
    for (const id of parameterIds) {
      const { baseline, evidence, role, range } = parameters[id]
      if (role !== 'assumption' || evidence.some((item) => item.strength !== 'aanname')) continue
      if (narrowByNature.includes(id) || effectAboveOne.includes(id)) continue
      const [low, , high] = bounds(baseline)
      expect(baseline.kind, id).toBe('triangular')
      // A share or factor near one is as wide as what is left of it: 0.8 to 0.95 leaves a fourfold absence.
      const ratio = range[1] <= 1 && high! > 0.8 ? Math.max(high! / low!, (1 - low!) / Math.max(1 - high!, 1e-9)) : high! / low!
      expect(ratio < 0 || ratio >= 1.3, `${id} from ${low} to ${high}`).toBe(true)
    }
  })

  test('only levers and contexts are certain', () => {
    for (const id of parameterIds) {
      if (parameters[id].role === 'assumption') continue
      expect(parameters[id].baseline.kind, id).toBe('fixed')
      expect(Number.isFinite(centralValue(parameters[id].baseline))).toBe(true)
    }
  })
})

test('every source says what region it is about and where to find it', () => {
  for (const source of Object.values(sources)) {
    expect(source.author).not.toBe('')
    expect(source.title).not.toBe('')
    expect(source.region).not.toBe('')
    expect(source.findIt).toMatch(/\.$/)
  }
})

test('no two parameters have the same label', () => {
  const labels = parameterIds.map((id) => parameters[id].label)
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
})
