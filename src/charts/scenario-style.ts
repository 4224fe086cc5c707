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
  // For what people add. Of eight colours no longer all are told apart by everybody: here mark and dash have to do it.
  style('vijfde', 'cross', 3, [4, 4]),
  style('zesde', 'star', 3, [16, 3, 2, 3, 2, 3]),
  style('zevende', 'triangle-down', 3, [7, 2.5, 1.5, 2.5]),
  style('achtste', 'hexagon', 3, [20, 6]),
]

/** Dash for a second round of the colours: there is room for twelve scenarios. */
const laterDash: readonly number[] = [2, 2]

function style(colour: string, shape: MarkShape, width: number, dash?: readonly number[], cap?: 'round'): ScenarioStyle {
  return {
    colour,
    text: `${colour}-text`,
    shape,
    line: { colour, width, ...(dash && { dash }), ...(cap && { cap }) },
  }
}

/**
 * The style of the scenario at this place on the screen. The ninth and later ones repeat the colours with another dash and the next
 * mark, so that no two of twelve are alike.
 * @param position 0, 1, 2, …
 */
export function scenarioStyle(position: number): ScenarioStyle {
  const base = first[position % first.length]!
  if (position < first.length) return base
  const shape = first[(position + 1) % first.length]!.shape
  return { ...base, shape, line: { colour: base.colour, width: 3, dash: laterDash } }
}
