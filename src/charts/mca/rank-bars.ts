import type { Acceptability } from '../../analysis/mca/ranking.ts'
import { chanceFigure } from '../../texts/format.ts'
import { placeColumn, weighingTexts } from '../../texts/weighing.ts'
import type { Mark, Scene } from '../scene.ts'
import { FONT, LABEL, scenarioLabel } from './parts.ts'
import type { NamedScenario } from './parts.ts'

export interface RankBarsInput {
  readonly result: Acceptability
  readonly scenarios: readonly NamedScenario[]
  readonly title: string
  readonly subtitle: string
  readonly width: number
}

const ROW = 34
/** Dark is the first place. With more than five scenarios the last places share the lightest. */
const colours = ['h5', 'h3', 'h2', 'h1', 'surface'] as const
const WIDE_ENOUGH = 30

/** How often each scenario takes each place: one bar of a hundred weighings a scenario. */
export function rankBars({ result, scenarios, title, subtitle, width }: RankBarsInput): Scene {
  const length = Math.max(0, width - LABEL)
  const marks = scenarios.flatMap((scenario, row): Mark[] => {
    const middle = row * ROW + ROW / 2
    return [{ kind: 'group', marks: scenarioLabel(scenario, middle) }, ...bar(result.places[row]!, middle, length)]
  })
  return {
    width, height: scenarios.length * ROW, title, subtitle, marks,
    description: scenarios.map(({ name }, row) => `${name}: ${chanceFigure(result.places[row]![0]!)} van de 100 op plaats 1`).join('; '),
    table: {
      caption: weighingTexts.placesCaption,
      columns: [weighingTexts.scenario, ...scenarios.map((_, place) => placeColumn(place + 1))],
      rows: scenarios.map(({ name }, row) => [name, ...result.places[row]!.map(chanceFigure)]),
    },
  }
}

function bar(places: readonly number[], middle: number, length: number): readonly Mark[] {
  let x = LABEL
  return places.flatMap((share, place): Mark[] => {
    const width = share * length
    const from = x
    x += width
    if (width < 0.5) return []
    const colour = colours[Math.min(place, colours.length - 1)]!
    const box: Mark = { kind: 'rect', x: from, y: middle - 11, width, height: 22, fill: { colour }, stroke: { colour: 'edge', width: 1 }, role: `place-${place + 1}` }
    const figure = chanceFigure(share)
    return width < WIDE_ENOUGH || figure.length > 3 ? [box] : [box, { kind: 'text', x: from + width / 2, y: middle + 5, text: figure, size: FONT, weight: place === 0 ? 600 : 400, colour: place === 0 ? 'surface' : 'ink', anchor: 'middle' }]
  })
}
