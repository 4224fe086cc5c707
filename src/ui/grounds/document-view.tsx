import { ErrorBoundary, For, Show, Suspense, createMemo, createResource, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { cellText, documentParts, numbered } from '../../app/documents/document-blocks.ts'
import type { Block, DocumentPart, Text } from '../../app/documents/document-blocks.ts'
import { glossaryEntries } from '../../app/glossary/glossary.ts'
import { groundsTexts } from '../../texts/grounds/grounds.ts'
import { shellTexts } from '../../texts/shell.ts'

/** A document of the project, part by part: the same text that stands in the repository. */
export function DocumentView(props: { readonly read: () => Promise<string> }): JSX.Element {
  const [text] = createResource(() => props.read())
  const parts = createMemo(() => documentParts(text() ?? ''))
  return (
    <ErrorBoundary fallback={<p role="alert">{groundsTexts.methodMissing}</p>}>
      <Suspense fallback={<p role="status">{shellTexts.loading}</p>}>
        <article class="compare-card document"><For each={parts()}>{(part) => <Part part={part} />}</For></article>
      </Suspense>
    </ErrorBoundary>
  )
}

/** The glossary, with a search over all of it. */
export function Glossary(props: { readonly read: () => Promise<string> }): JSX.Element {
  const [text] = createResource(() => props.read())
  const [search, setSearch] = createSignal('')
  const terms = createMemo(() => glossaryEntries(text() ?? ''))
  const found = createMemo(() => terms().filter(({ term, meaning }) => `${term} ${meaning}`.toLowerCase().includes(search().trim().toLowerCase())))
  return (
    <ErrorBoundary fallback={<p role="alert">{groundsTexts.methodMissing}</p>}>
      <Suspense fallback={<p role="status">{shellTexts.loading}</p>}>
        <section class="compare-card document">
          <input type="search" class="utrecht-textbox utrecht-textbox--html-input" aria-label={groundsTexts.searchTerm} placeholder={groundsTexts.searchTerm} value={search()} onInput={(event) => setSearch(event.currentTarget.value)} />
          <dl class="glossary"><For each={found()}>{(entry) => <div class="glossary__entry"><dt>{entry.term}</dt><dd>{entry.meaning} <span class="compare-small">{entry.source}</span></dd></div>}</For></dl>
        </section>
      </Suspense>
    </ErrorBoundary>
  )
}

function Part(props: { readonly part: DocumentPart }): JSX.Element {
  return (
    <section>
      <Show when={props.part.title !== ''}><h2 class="nl-heading nl-heading--level-3">{props.part.title}</h2></Show>
      <For each={props.part.blocks}>{(block) => <BlockView block={block} />}</For>
    </section>
  )
}

function BlockView(props: { readonly block: Block }): JSX.Element {
  const block = props.block
  switch (block.kind) {
    case 'heading': return <h3 class="nl-heading nl-heading--level-4">{block.text}</h3>
    case 'paragraph': return <p class="nl-paragraph"><Words text={block.text} /></p>
    case 'list': return <ul class="document__list"><For each={block.items}>{(item) => <li classList={{ document__numbered: numbered(item) !== null }}><Words text={item} /></li>}</For></ul>
    case 'table': return (
      <section class="scene-table" tabindex="0" aria-label={block.title}>
        <table>
          <thead><tr><For each={block.columns}>{(column) => <th scope="col">{cellText(column.header)}</th>}</For></tr></thead>
          <tbody><For each={block.rows}>{(row) => <tr><th scope="row">{cellText(row.header)}</th><For each={row.cells}>{(cell) => <td class="ledger__left">{cellText(cell)}</td>}</For></tr>}</For></tbody>
        </table>
      </section>
    )
    // Documents are made of the kinds above; a report has more.
    default: return null
  }
}

function Words(props: { readonly text: Text }): JSX.Element {
  return <Show when={typeof props.text !== 'string' && props.text} fallback={props.text as string}>{(spans) => <For each={spans()}>{(span) => (span.bold ? <strong>{span.text}</strong> : span.italic ? <em>{span.text}</em> : span.text)}</For>}</Show>
}
