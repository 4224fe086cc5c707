import type { JSX } from 'solid-js'
import type { MeasuredCriterion } from '../../analysis/mca/criterion.ts'
import { weighingTexts as texts } from '../../texts/weighing.ts'

type Kind = MeasuredCriterion['measure']['kind']

/** Who gives the points: two people for a judgement, a calculator for the simulation. Always with the word. */
export function PointsFrom(props: { readonly kind: Kind }): JSX.Element {
  return <span class="points-from" classList={{ 'points-from--simulated': props.kind === 'simulated' }}><PointsIcon kind={props.kind} />{props.kind === 'judged' ? texts.judged : texts.simulated}</span>
}

export function PointsIcon(props: { readonly kind: Kind }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={props.kind === 'judged'
        ? 'M9 4a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7M2 20v-1a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v1M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.3a5 5 0 0 1 4 4.7v1'
        : 'M5 3h14v18H5zM8 6h8v4H8zM8 14v.01M12 14v.01M16 14v.01M8 18v.01M12 18v.01M16 18v.01'}
      />
    </svg>
  )
}
