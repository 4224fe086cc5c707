import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Strength } from '../../model/parameters/parameter.ts'
import { strengthWords } from '../../texts/levers.ts'

const filled: Readonly<Record<Strength, number>> = { sterk: 3, redelijk: 2, zwak: 1, aanname: 0 }

/** How strong the evidence is: three blocks and a word; dashed means that there is no document. */
export function StrengthBlocks(props: { readonly strength: Strength; readonly wordless?: boolean }): JSX.Element {
  return (
    <span class="strength">
      <svg class="strength__blocks" width="26" height="12" viewBox="0 0 26 12" aria-hidden="true">
        <For each={[0, 1, 2]}>{(block) => (
          <rect
            x={block * 9 + 0.5} y="0.5" width="7" height="11" stroke="currentColor" stroke-width="1"
            stroke-dasharray={props.strength === 'aanname' ? '2 1.5' : undefined} fill={block < filled[props.strength] ? 'currentColor' : 'none'}
          />
        )}</For>
      </svg>
      <Show when={!props.wordless}><span>{strengthWords[props.strength]}</span></Show>
    </span>
  )
}
