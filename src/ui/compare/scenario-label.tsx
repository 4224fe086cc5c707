import type { JSX } from 'solid-js'
import { scenarioStyle } from '../../charts/scenario-style.ts'
import { symbolPath } from '../../charts/symbol.ts'

/** The name of a scenario behind its line and mark: shape and dash first, then the word, then the colour. */
export function ScenarioLabel(props: { readonly name: string; readonly position: number }): JSX.Element {
  const style = () => scenarioStyle(props.position)
  return (
    <span class="matrix-scenario">
      <svg width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
        <line class="shape" x1="1" y1="7" x2="27" y2="7" style={{ 'stroke': `var(--${style().colour})`, 'stroke-width': `${style().line.width}px`, 'stroke-dasharray': style().line.dash?.join(' '), 'stroke-linecap': style().line.cap }} />
        <path class="shape" d={symbolPath(style().shape, 10)} transform="translate(14 7)" style={{ 'fill': `var(--${style().colour})`, 'stroke': 'var(--surface)', 'stroke-width': '1.5px' }} />
      </svg>
      <span style={{ color: `var(--${style().text})` }}>{props.name}</span>
    </span>
  )
}
