import { Index, Match, Switch } from 'solid-js'
import type { JSX } from 'solid-js'
import { sceneName } from '../../charts/scene-name.ts'
import type { Mark, Scene, Stroke } from '../../charts/scene.ts'
import { symbolPath } from '../../charts/symbol.ts'

type MarkOf<K extends Mark['kind']> = Extract<Mark, { readonly kind: K }>

/**
 * Draws a scene as SVG. Colours are tokens of the page, so light, dark and grey follow without drawing again.
 * The caller gives the table as alternative where the drawing is more than an ornament beside its figures.
 */
export function ChartView(props: { readonly scene: Scene; readonly class?: string; readonly decorative?: boolean }): JSX.Element {
  return (
    <svg
      class={`chart-view ${props.class ?? ''}`}
      viewBox={`0 0 ${props.scene.width} ${props.scene.height}`}
      width={props.scene.width}
      height={props.scene.height}
      role={props.decorative ? undefined : 'img'}
      aria-label={props.decorative ? undefined : sceneName(props.scene)}
      aria-hidden={props.decorative ? 'true' : undefined}
    >
      {/* By place, not by object: a redraw changes attributes of the elements that are there. */}
      <Index each={props.scene.marks}>{(mark) => <MarkView mark={mark()} />}</Index>
    </svg>
  )
}

function MarkView(props: { readonly mark: Mark }): JSX.Element {
  const as = <K extends Mark['kind']>(kind: K): MarkOf<K> | undefined => props.mark.kind === kind ? props.mark as MarkOf<K> : undefined
  return (
    <Switch>
      <Match when={as('path')}>{(mark) => <path class="shape" d={mark().d} style={paint(mark())} />}</Match>
      <Match when={as('line')}>{(mark) => <line class="shape" x1={mark().x1} y1={mark().y1} x2={mark().x2} y2={mark().y2} style={paint(mark())} />}</Match>
      <Match when={as('rect')}>{(mark) => <rect class="shape" x={mark().x} y={mark().y} width={mark().width} height={mark().height} style={paint(mark())} />}</Match>
      <Match when={as('symbol')}>{(mark) => (
        <path class="shape" d={symbolPath(mark().shape, mark().size)} transform={`translate(${mark().x} ${mark().y})`} style={paint(mark())} />
      )}</Match>
      <Match when={as('text')}>{(mark) => <TextView mark={mark()} />}</Match>
      <Match when={as('group')}>{(mark) => <g><Index each={mark().marks}>{(child) => <MarkView mark={child()} />}</Index></g>}</Match>
    </Switch>
  )
}

/** Text on a band is only legible with a rim in the colour of the ground. */
function TextView(props: { readonly mark: MarkOf<'text'> }): JSX.Element {
  return (
    <text
      x={props.mark.x}
      y={props.mark.y}
      text-anchor={props.mark.anchor ?? 'start'}
      style={{
        'fill': `var(--${props.mark.colour})`,
        'font-size': `${props.mark.size}px`,
        'font-weight': props.mark.weight ?? 400,
        ...(props.mark.halo ? { 'stroke': 'var(--surface)', 'stroke-width': '3px', 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {}),
      }}
    >{props.mark.text}</text>
  )
}

function paint(mark: { readonly stroke?: Stroke; readonly fill?: { readonly colour: string; readonly opacity?: number } }): JSX.CSSProperties {
  const { stroke, fill } = mark
  return {
    'fill': fill ? `var(--${fill.colour})` : 'none',
    ...(fill?.opacity === undefined ? {} : { 'fill-opacity': fill.opacity }),
    ...(stroke === undefined ? {} : {
      'stroke': `var(--${stroke.colour})`,
      'stroke-width': `${stroke.width}px`,
      ...(stroke.dash === undefined ? {} : { 'stroke-dasharray': stroke.dash.join(' ') }),
      ...(stroke.cap === undefined ? {} : { 'stroke-linecap': stroke.cap }),
    }),
  }
}
