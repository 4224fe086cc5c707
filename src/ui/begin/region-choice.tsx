import type { JSX } from 'solid-js'
import type { RegionEntry } from '../../app/region-shelf.ts'
import { beginTexts } from '../../texts/begin.ts'
import { Icon } from '../controls/icons.tsx'
import { StrengthBlocks } from '../controls/strength-blocks.tsx'

/** A region in one line: the whole card is the button. */
export function RegionChoice(props: { readonly entry: RegionEntry; readonly busy: boolean; readonly onChoose: () => void }): JSX.Element {
  return (
    <button type="button" class="card region-choice" aria-busy={props.busy} onClick={() => props.onChoose()}>
      <span class="region-choice__words">
        <strong class="region-choice__name">{props.entry.name}</strong>
        <span class="region__facts">{props.busy ? beginTexts.reading : beginTexts.facts(props.entry.gemeenten.length, props.entry.taakstelling)}</span>
      </span>
      <StrengthBlocks strength={props.entry.strength} />
      <Icon name="right" />
    </button>
  )
}
