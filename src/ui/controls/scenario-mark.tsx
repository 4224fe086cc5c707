import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { scenarioStyle } from '../../charts/scenario-style.ts'
import { symbolPath } from '../../charts/symbol.ts'

/** Mark of the scenario at a place on the screen, with its line if asked: as in every chart, shape first, dash second, colour third. */
export function ScenarioMark(props: { readonly place: number; readonly line?: boolean }): JSX.Element {
  const style = () => scenarioStyle(props.place)
  const colour = () => `var(--${style().colour})`
  const middle = () => (props.line ? 24 : 8)
  return (
    <svg class="scenario-mark" width={middle() * 2} height="16" viewBox={`0 0 ${middle() * 2} 16`} aria-hidden="true">
      <Show when={props.line}>
        <line
          x1="2" x2="46" y1="8" y2="8" stroke={colour()} stroke-width={style().line.width}
          stroke-dasharray={style().line.dash?.join(' ')} stroke-linecap={style().line.cap ?? 'butt'}
        />
        <circle cx={middle()} cy="8" r="8" fill="var(--mark-ground, var(--surface))" />
      </Show>
      <path d={symbolPath(style().shape, 10)} transform={`translate(${middle()} 8)`} fill={colour()} />
    </svg>
  )
}

/** The name of a scenario in its text colour: the graphic colour has too little contrast for text. */
export function ScenarioName(props: { readonly place: number; readonly name: string }): JSX.Element {
  return <span class="scenario-name" style={{ color: `var(--${scenarioStyle(props.place).text})` }}>{props.name}</span>
}
