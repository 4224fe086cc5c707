import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { RegionEntry } from '../../app/regions/region-shelf.ts'
import { beginTexts } from '../../texts/begin.ts'
import { evidenceTexts, strengthWords } from '../../texts/levers.ts'
import { Icon } from '../controls/icons.tsx'
import { StrengthBlocks } from '../controls/strength-blocks.tsx'
import { RegionAbout } from './region-about.tsx'
import type { Choosing } from './use-shelf.ts'

/** A region in one line that is the button, and under it what its numbers rest on. */
export function RegionChoice(props: { readonly entry: RegionEntry; readonly shelf: Choosing }): JSX.Element {
  const busy = () => props.shelf.busy() === props.entry
  return (
    <div class="card region-card">
      <button type="button" class="region-choice" aria-busy={busy()} onClick={() => props.shelf.choose(props.entry)}>
        <span class="region-choice__words">
          <strong class="region-choice__name">{props.entry.name}</strong>
          <span class="region__facts">{busy() ? beginTexts.reading : beginTexts.facts(props.entry.gemeenten.length, props.entry.taakstelling)}</span>
          <Show when={beginTexts.names(props.entry.name, props.entry.gemeenten)}>{(names) => <span class="region__facts">{names()}</span>}</Show>
        </span>
        <StrengthBlocks strength={props.entry.strength} wordless /><span class="visually-hidden">{evidenceTexts.legend}: {strengthWords[props.entry.strength]}</span>
        <Icon name="right" />
      </button>
      <RegionAbout entry={props.entry} shelf={props.shelf} />
    </div>
  )
}
