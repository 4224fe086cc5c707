import { For, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { LeverView } from '../../app/levers/levers.ts'
import type { Evidence } from '../../model/parameters/parameter.ts'
import { sources } from '../../model/parameters/sources.ts'
import type { Source } from '../../model/parameters/sources.ts'
import { originText } from '../../texts/evidence-origin.ts'
import { evidenceTexts, leverTexts, settingWithUnit, strengthMeanings, strengthWords } from '../../texts/levers.ts'
import { Dialog } from './dialog.tsx'
import { Explained } from './term.tsx'
import { StrengthBlocks } from './strength-blocks.tsx'

/** The strength of what a lever rests on; one action opens the source itself. */
export function EvidenceBadge(props: { readonly lever: LeverView }): JSX.Element {
  const [open, setOpen] = createSignal(false)
  const strength = () => props.lever.sources[0].evidence[0]!.strength
  return (
    <>
      <button
        type="button" class="evidence-badge" aria-haspopup="dialog"
        aria-label={evidenceTexts.badge(props.lever.spec.label, strengthWords[strength()])} onClick={() => setOpen(true)}
      >
        <StrengthBlocks strength={strength()} />
      </button>
      <Show when={open()}>
        <Dialog heading={evidenceTexts.heading(props.lever.spec.label)} onClose={() => setOpen(false)}>
          <p class="nl-paragraph"><Explained text={props.lever.spec.explanation} /></p>
          <p class="evidence__facts">
            {evidenceTexts.standard}: {settingWithUnit(props.lever.standard, props.lever.spec)} · {leverTexts.role(props.lever.spec)} · <span class="code">{props.lever.id}</span>
          </p>
          <For each={props.lever.sources}>{(source) => (
            <section class="evidence__of">
              <h3 class="nl-heading nl-heading--level-3">{source.of === null ? evidenceTexts.ofModel : evidenceTexts.ofRegion(source.of)}</h3>
              <For each={source.evidence}>{(evidence) => <EvidenceEntry evidence={evidence} origin={originText(evidence, source.of !== null, props.lever.region)} />}</For>
            </section>
          )}</For>
        </Dialog>
      </Show>
    </>
  )
}

/** @param origin says that the document is about another region; null where it is not */
export function EvidenceEntry(props: { readonly evidence: Evidence; readonly origin: string | null }): JSX.Element {
  const isAssumption = () => props.evidence.strength === 'aanname'
  return (
    <div class="evidence">
      <p class="evidence__strength">
        <StrengthBlocks strength={props.evidence.strength} /> <span class="evidence__meaning">{strengthMeanings[props.evidence.strength]}</span>
      </p>
      <Show when={props.evidence.quote !== ''}><blockquote class="evidence__quote">“{props.evidence.quote}”</blockquote></Show>
      <p class="evidence__source">
        <Show when={props.evidence.source !== 'geen'} fallback={<em>{evidenceTexts.noDocument}</em>}>{citation(props.evidence.source)}</Show>
        <Show when={props.evidence.locator !== ''}>, {props.evidence.locator}</Show>
      </p>
      <Show when={props.origin}>{(origin) => <p class="evidence__origin">{origin()}</p>}</Show>
      <Show when={props.evidence.reason}>{(reason) => <p class={isAssumption() ? 'evidence__reason evidence__reason--assumption' : 'evidence__reason'}>{reason()}</p>}</Show>
    </div>
  )
}

/** A file may name a document of its own: then its name is all there is. */
function citation(key: string): string {
  const source: Source | undefined = Object.hasOwn(sources, key) ? sources[key as keyof typeof sources] : undefined
  return source ? `${source.author} (${source.year}), ${source.title}` : key
}
