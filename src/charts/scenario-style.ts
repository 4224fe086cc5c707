import type { Colour, MarkShape, Stroke } from './scene.ts'

/** How a scenario is told from the others: mark and dash first, colour third. */
export interface ScenarioStyle {
  /** Token for lines, marks and bands. */
  readonly colour: Colour
  /** Token for its name: the graphic colour has too little contrast for text. */
  readonly text: Colour
  readonly shape: MarkShape
  readonly line: Stroke
}

const first: readonly ScenarioStyle[] = [
  style('opplus', 'circle', 3.2, [1.5, 5.5], 'round'),
  style('integratie', 'square', 3),
  style('uitbesteding', 'triangle', 3, [10, 5]),
  style('synthese', 'diamond', 3, [12, 4, 2.5, 4]),
]

/** Dashes for a second and a third round of the four colours. */
const laterDashes: readonly (readonly number[])[] = [[4, 4], [16, 3, 2, 3, 2, 3]]

function style(colour: string, shape: MarkShape, width: number, dash?: readonly number[], cap?: 'round'): ScenarioStyle {
  return {
    colour,
    text: `${colour}-text`,
    shape,
    line: { colour, width, ...(dash && { dash }), ...(cap && { cap }) },
  }
}

/**
 * The style of the scenario at this place on the screen. The fifth and later ones repeat the colours with another dash and with
 * the next mark, so that no two of twelve are alike.
 * @param position 0, 1, 2, …
 */
export function scenarioStyle(position: number): ScenarioStyle {
  const base = first[position % first.length]!
  const round = Math.floor(position / first.length)
  if (round === 0) return base
  const shape = first[(position + round) % first.length]!.shape
  const dash = laterDashes[(round - 1) % laterDashes.length]!
  return { ...base, shape, line: { colour: base.colour, width: 3, dash } }
}
