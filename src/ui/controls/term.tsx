import { For, Show, createSignal, useContext } from 'solid-js'
import type { JSX } from 'solid-js'
import { glossaryTexts, piecesOf } from '../../texts/glossary.ts'
import type { ExplainedTerm } from '../../texts/glossary.ts'
import { Hint } from './hint.tsx'
import { GlossaryContext } from './use-glossary.ts'

/** A word of the glossary: its meaning on hover, focus or press. Nothing is fetched before. */
function Term(props: { readonly term: ExplainedTerm; readonly children: JSX.Element }): JSX.Element {
  const read = useContext(GlossaryContext)
  const [meaning, setMeaning] = createSignal<string>(glossaryTexts.loading)
  let isAsked = false
  const ask = (): void => {
    if (isAsked) return
    isAsked = true
    lookUp(read, props.term).then((found) => setMeaning(found ?? glossaryTexts.missing), () => {
      // Asked again at the next hover: the network may be back.
      isAsked = false
      setMeaning(glossaryTexts.missing)
    })
  }
  return <Hint class="term" text={meaning()} onInterest={ask}>{props.children}</Hint>
}

async function lookUp(read: () => Promise<string>, term: ExplainedTerm): Promise<string | null> {
  const [markdown, { meaningOf }] = await Promise.all([read(), import('../../app/glossary/glossary.ts')])
  return meaningOf(markdown, term)
}

/** A sentence in which the words of the glossary explain themselves. */
export function Explained(props: { readonly text: string }): JSX.Element {
  return (
    <For each={piecesOf(props.text)}>{(piece) => (
      <Show when={piece.term} fallback={piece.text}>{(term) => <Term term={term()}>{piece.text}</Term>}</Show>
    )}</For>
  )
}
