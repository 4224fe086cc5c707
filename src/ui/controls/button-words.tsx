import type { JSX } from 'solid-js'
import { Icon } from './icons.tsx'
import type { IconName } from './icons.tsx'

/** Icon and words inside a button of the design system. */
export function ButtonWords(props: { readonly icon: IconName; readonly after?: boolean; readonly children: string }): JSX.Element {
  return (
    <>
      {props.after ? null : <span class="nl-button__icon-start"><Icon name={props.icon} /></span>}
      <span class="nl-button__label">{props.children}</span>
      {props.after ? <span class="nl-button__icon-end"><Icon name={props.icon} /></span> : null}
    </>
  )
}
