import { createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { presentTexts } from '../../texts/present.ts'

/** On a telephone: what is not needed to go from slide to slide, so that the slide has the screen. */
export function MoreMenu(props: { readonly children: JSX.Element }): JSX.Element {
  const id = createUniqueId()
  let menu!: HTMLDivElement
  return (
    <div class="present__more">
      <button type="button" class="nl-button nl-button--secondary" popovertarget={id}>{presentTexts.more}</button>
      {/* Before the button inside opens its dialog, so that the focus comes back to the button of this menu. */}
      <div ref={menu} id={id} popover="auto" class="present__menu" on:click={(event) => { if ((event.target as Element).closest('[aria-haspopup]') !== null) menu.hidePopover() }}>{props.children}</div>
    </div>
  )
}
