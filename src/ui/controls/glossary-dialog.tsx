import { For, Show, createSignal, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import { glossaryTexts } from '../../texts/glossary.ts'
import '../scenarios/differences.css'
import { Dialog } from './dialog.tsx'
import { termsWithin } from './glossary-places.ts'
import { meaningOf } from './glossary-tip.ts'

interface Explained {
  readonly term: string
  readonly meaning: string | null
}

/** Every word of the glossary on the screen with its meaning: the way without a mouse. What has the focus comes first. */
export function GlossaryDialog(props: { readonly read: () => Promise<string>; readonly onClose: () => void }): JSX.Element {
  // What the dialog itself covers is asked before it opens.
  const { focused, others } = shownTerms()
  const [meanings, setMeanings] = createSignal<ReadonlyMap<string, string | null> | null>(null)
  onMount(() => {
    void Promise.all([...focused, ...others].map(async (term) => [term, await meaningOf(props.read, term).catch((error: unknown) => { if (error instanceof Error) return null; throw error })] as const))
      .then((all) => setMeanings(new Map(all)))
  })
  const entries = (terms: readonly string[]): readonly Explained[] => terms.map((term) => ({ term, meaning: meanings()?.get(term) ?? null }))
  return (
    <Dialog wide class="dialog--fit" heading={glossaryTexts.heading(focused.length + others.length)} onClose={props.onClose}>
      <div class="page-dialog">
        <p class="page-dialog__lead">{glossaryTexts.explain}</p>
        <Show when={focused.length > 0}>
          <h3 class="nl-heading nl-heading--level-3">{glossaryTexts.focused}</h3>
          <Words entries={entries(focused)} isRead={meanings() !== null} />
          <Show when={others.length > 0}><h3 class="nl-heading nl-heading--level-3">{glossaryTexts.others}</h3></Show>
        </Show>
        <Words entries={entries(others)} isRead={meanings() !== null} />
        <p class="page-dialog__small">{glossaryTexts.all}</p>
      </div>
    </Dialog>
  )
}

function Words(props: { readonly entries: readonly Explained[]; readonly isRead: boolean }): JSX.Element {
  return (
    <Show when={props.entries.length > 0}>
      <dl class="glossary-words">
        <For each={props.entries}>{({ term, meaning }) => <div><dt>{term}</dt><dd>{meaning ?? (props.isRead ? glossaryTexts.missing : glossaryTexts.loading)}</dd></div>}</For>
      </dl>
    </Show>
  )
}

/** Of what lies on top: a dialog that is open, else the page. */
function shownTerms(): { readonly focused: readonly string[]; readonly others: readonly string[] } {
  const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
  const focus = document.activeElement
  const near = focus !== null && root.contains(focus) ? labelOf(focus) : []
  const focused = [...new Set(near.flatMap(termsWithin))]
  return { focused, others: termsWithin(root).filter((term) => !focused.includes(term)).sort((a, b) => a.localeCompare(b, 'nl')) }
}

/** A control with what names it; nothing for the page as a whole. */
function labelOf(focus: Element): readonly Element[] {
  if (focus === document.body || focus.matches('main, dialog')) return []
  const labels = focus instanceof HTMLInputElement || focus instanceof HTMLSelectElement || focus instanceof HTMLTextAreaElement ? [...focus.labels ?? []] : []
  const named = (focus.getAttribute('aria-labelledby') ?? '').split(' ').flatMap((id) => (id === '' ? [] : document.getElementById(id) ?? []))
  return [focus, ...labels, ...named]
}
