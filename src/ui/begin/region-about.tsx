import { Show, createSignal, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import type { RegionEntry } from '../../app/regions/region-shelf.ts'
import { beginTexts } from '../../texts/begin.ts'
import type { Choosing } from './use-shelf.ts'

/** What a region says about its own numbers, before somebody begins with it. Its file is read when it is opened. */
export function RegionAbout(props: { readonly entry: RegionEntry; readonly shelf: Choosing; readonly open?: boolean }): JSX.Element {
  const [text, setText] = createSignal<string | null>(null)
  const read = () => { if (text() === null) void props.shelf.about(props.entry).then(setText) }
  onMount(() => { if (props.open) read() })
  return (
    <details class="region-about" open={props.open ?? false} onToggle={(event) => { if (event.currentTarget.open) read() }}>
      <summary aria-label={`${beginTexts.about}: ${props.entry.name}`}>{beginTexts.about}</summary>
      <Show when={text()} fallback={<p>{beginTexts.reading}</p>}>{(about) => <p>{about()}</p>}</Show>
    </details>
  )
}
