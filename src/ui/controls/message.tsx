import type { JSX } from 'solid-js'
import { Icon } from './icons.tsx'

/** Something went wrong or needs attention: rule, icon and words, with the ways out under it. */
export function Message(props: { readonly kind: 'error' | 'warning'; readonly children: JSX.Element; readonly ways?: JSX.Element }): JSX.Element {
  return (
    <div class={`utrecht-alert utrecht-alert--${props.kind} message message--${props.kind}`} role="alert">
      <Icon name="alert" />
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">{props.children}</div>
        <div class="message__ways">{props.ways}</div>
      </div>
    </div>
  )
}
