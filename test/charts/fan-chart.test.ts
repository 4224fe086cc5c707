import { describe, expect, it } from 'vitest'
import { timelineView } from '../../src/analysis/timeline-view.ts'
import type { TimelineView } from '../../src/analysis/timeline-view.ts'
import { fanChart, fanScale } from '../../src/charts/fan-chart.ts'
import { dark, light, print } from '../../src/charts/palette.ts'
import type { Mark, Scene } from '../../src/charts/scene.ts'
import { toSvg } from '../../src/charts/svg.ts'
import { formatOutcome } from '../../src/texts/format.ts'
import { fourScenarios, noise, syntheticResults } from '../analysis/synthetic-results.ts'

/** Invented costs: the second scenario is dearer at first and cheaper later. */
const view = (replications = 200): TimelineView => timelineView(
  syntheticResults({
    replications,
    years: 6,
    series: {
      lasten: (scenario, replication, month) => 3e6 + noise(replication) * 8e5 + [0, month < 24 ? 2e5 : -2e5, -1e5, -1.5e5][scenario]! + noise(scenario, replication) * 1e5,
      wachtweken: (scenario, replication, month) => (month < 3 ? Number.NaN : [14, 8, 7, 7][scenario]! + noise(scenario, replication) * 6),
    },
  }),
  fourScenarios, ['integratie', 'opplus'], 'lasten', 2027,
)

function flat(marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...flat(mark.marks)] : [mark]))
}

const withRole = (scene: Scene, role: string): readonly Mark[] => flat(scene.marks).filter((mark) => mark.role === role)
const reference = { label: 'rijksbudget', values: 3.2e6 }

describe('the chart over time', () => {
  it('is drawn as it was', async () => {
    await expect(toSvg(fanChart(view(), { width: 640, height: 300, reference }), light)).toMatchFileSnapshot('../golden/fan-chart.svg')
  })

  it('has bands for the compared pair only, and a line for everyone', () => {
    const scene = fanChart(view(), { width: 640, height: 300 })
    expect(withRole(scene, 'band-80')).toHaveLength(2)
    expect(withRole(scene, 'band-50')).toHaveLength(2)
    expect([0, 1, 2, 3].map((index) => withRole(scene, `median-${index}`).length)).toEqual([1, 1, 1, 1])
  })

  it.each([360, 480, 640, 900])('stays inside its frame at %d pixels, with end labels apart', (width) => {
    const scene = fanChart(view(), { width, height: 260, reference })
    const texts = flat(scene.marks).flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
    for (const mark of texts) {
      expect(mark.x).toBeGreaterThanOrEqual(0)
      expect(mark.x).toBeLessThanOrEqual(width)
      expect(mark.y).toBeLessThanOrEqual(260)
    }
    const ends = texts.filter((mark) => mark.role === 'end-label').map((mark) => mark.y).sort((a, b) => a - b)
    expect(ends).toHaveLength(5)
    for (let index = 1; index < ends.length; index++) expect(ends[index]! - ends[index - 1]!).toBeGreaterThanOrEqual(18 - 1e-6)
    const years = texts.filter((mark) => mark.role === 'year').map((mark) => mark.x)
    for (let index = 1; index < years.length; index++) expect(years[index]! - years[index - 1]!).toBeGreaterThan(34)
  })

  it('grows where the names at its ends ask for more, so that none falls below it', () => {
    const few = view()
    const many = { ...few, scenarios: [...few.scenarios, ...few.scenarios, ...few.scenarios] }
    const scene = fanChart(many, { width: 460, height: 112 })
    const ends = (scene.marks.flatMap((mark) => (mark.kind === 'group' && mark.role === 'ends' ? JSON.stringify(mark).match(/"y":[\d.]+/g) ?? [] : []))).map((found) => Number(found.slice(4)))
    expect(ends.length).toBeGreaterThan(many.scenarios.length)
    expect(Math.max(...ends)).toBeLessThan(scene.height)
    expect(fanChart(few, { width: 460, height: 112 }).height).toBe(112)
  })

  it('keeps a locked axis, also where the lines pass it', () => {
    const locked = { min: 0, max: 3.1e6 }
    const ticks = withRole(fanChart(view(), { width: 640, height: 300, locked }), 'tick').map((mark) => (mark as { text: string }).text)
    expect(ticks).toEqual(['0,0', '0,5', '1,0', '1,5', '2,0', '2,5', '3,0'])
  })

  it('starts above nought for euros only, and says so', () => {
    const euros = view()
    expect(fanScale(euros).min).toBeGreaterThan(0)
    expect(fanChart(euros, { width: 640, height: 300 }).subtitle).toContain('De as begint bij')
    const weeks: TimelineView = { ...euros, unit: 'weken' }
    expect(fanScale(weeks).min).toBe(0)
  })

  it('has a table with the values of the drawing', () => {
    const shown = view()
    const { table } = fanChart(shown, { width: 640, height: 300 })
    expect(table.columns).toEqual(['Moment', 'Opplus', 'Integratie', 'Uitbesteding', 'Synthese'])
    expect(table.rows.map(([first]) => first)).toEqual([2026, 2027, 2028, 2029, 2030, 2031, 2032].map((year) => `eind ${year}`))
    table.rows.forEach((row, index) => {
      shown.scenarios.forEach(({ fan }, scenario) => {
        const month = 11 + 12 * index
        const figure = (value: number): string => formatOutcome('euro', value).replace(/^€\u00a0|\u00a0mln$/g, '')
        expect(row[scenario + 1]).toBe(`${figure(fan.p50[month]!)} (${figure(fan.p10[month]!)}–${figure(fan.p90[month]!)})`)
      })
    })
  })

  it('has words for title, sub-line and description', () => {
    const scene = fanChart(view(), { width: 640, height: 300 })
    expect(scene.title.replaceAll('\u00A0', ' ')).toMatch(/^Integratie is rond 2027 duurder, vanaf 2028 meestal goedkoper dan Opplus \(2032: in /)
    expect(scene.subtitle.replaceAll('\u00A0', ' ')).toContain('Lasten (€ mln)')
    expect(scene.description).toMatch(/^Lijngrafiek van lasten met banden\. Middelste toekomst eind 2032: Integratie /)
  })

  it('has a colour for all it draws in light, dark and print', () => {
    for (const palette of [light, dark, print]) expect(toSvg(fanChart(view(), { width: 640, height: 300, reference }), palette)).not.toContain('undefined')
  })

  it('draws nothing, rather than something wrong, with too few futures', () => {
    const scene = fanChart(view(5), { width: 640, height: 300 })
    expect(withRole(scene, 'end-label')).toHaveLength(0)
    expect(scene.title).toContain('nog te weinig toekomsten')
    expect(scene.table.rows[0]![1]).toBe('geen cijfer')
  })
})
