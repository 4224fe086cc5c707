import { Match, Show, Switch } from 'solid-js'
import type { JSX } from 'solid-js'
import { scenarioStyle } from '../../charts/scenario-style.ts'

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
      <Switch>
        <Match when={style().shape === 'circle'}><circle cx={middle()} cy="8" r="5" fill={colour()} /></Match>
        <Match when={style().shape === 'square'}><rect x={middle() - 5} y="3" width="10" height="10" fill={colour()} /></Match>
        <Match when={style().shape === 'triangle'}><path d={`M${middle()} 2.5 l5.5 10 h-11z`} fill={colour()} /></Match>
        <Match when={style().shape === 'diamond'}><path d={`M${middle()} 2 l6 6 l-6 6 l-6 -6z`} fill={colour()} /></Match>
      </Switch>
    </svg>
  )
}

/** The name of a scenario in its text colour: the graphic colour has too little contrast for text. */
export function ScenarioName(props: { readonly place: number; readonly name: string }): JSX.Element {
  return <span class="scenario-name" style={{ color: `var(--${scenarioStyle(props.place).text})` }}>{props.name}</span>
}
