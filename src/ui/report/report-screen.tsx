import { Match, Show, Switch, createSignal, createUniqueId, onCleanup } from 'solid-js'
import type { JSX } from 'solid-js'
import { createReport } from '../../app/report/create-report.ts'
import type { PdfFile, ReportModel } from '../../app/report/create-report.ts'
import type { Draft, ReportChoices } from '../../app/draft/draft.ts'
import { slowRun } from '../../app/run/slow-run.ts'
import { choicesOf, sectionIds } from '../../app/report/report-choices.ts'
import { canCompress } from '../../app/sharing/deflate.ts'
import { citedSuffix } from '../../app/sharing/cited-link.ts'
import { LONGEST_LINK, packLink } from '../../app/sharing/link.ts'
import { formatNumber } from '../../texts/format.ts'
import { reportScreenTexts as texts } from '../../texts/report/report-screen.ts'
import { saveBytes } from '../charts/save-text.ts'
import '../compare/compare.css'
import { RunStrip } from '../compare/run-strip.tsx'
import type { ScreenProps } from '../screen-props.ts'
import { addressWith } from '../shell/use-screen.ts'
import { Downloads } from './downloads.tsx'
import { FollowedList } from './followed-list.tsx'
import { ReportPreview } from './report-preview.tsx'
import './report.css'
import { SectionList } from './section-list.tsx'

/** Rapport: what is in it, what it says, and the file. */
export function ReportScreen(props: ScreenProps): JSX.Element {
  const { workspace, session } = props
  const { run } = session
  const linkOf = async (draft: Draft): Promise<string | null> => {
    if (!canCompress()) return null
    const address = `${addressWith(await packLink(draft, props.shell.library), 'rapport')}${citedSuffix(draft)}`
    return address.length > LONGEST_LINK ? null : address
  }
  const model = createReport({ draft: workspace.draft, shown: run.shown, mca2019Of: props.mca2019Of, documents: props.documents, maker: props.reportMaker, linkOf, today, stress: props.stress, tracer: props.tracer })
  const choices = () => choicesOf(workspace.draft())
  const change = (label: string, next: Partial<ReportChoices>, mergeKey?: string): void =>
    workspace.change(label, (draft) => ({ ...draft, report: { ...choicesOf(draft), ...next } }), mergeKey === undefined ? {} : { mergeKey })
  const awaitsStress = () => {
    const now = run.shown()
    return choices().sections.includes('stresskaarten') && now?.complete === true && props.stress.of(now.key) === null
  }
  const isBusy = () => ['running', 'failed', 'stopped'].includes(run.status().kind)
  return (
    <div class="compare compare-page report">
      <div>
        <h1>{texts.heading}</h1>
        <p class="report__intro">{texts.lead}</p>
      </div>
      <Show when={isBusy()}><RunStrip run={run} isStale={false} reason="" provisional="" slow={slowRun(session.wanted().plan)} onUndo={workspace.canUndo() ? () => workspace.undo() : null} /></Show>
      <div class="report__columns">
        <div class="report__choices compare-card">
          <PdfButton model={model} name={() => fileName(workspace.draft())} />
          <SectionList choices={choices()} onChange={(next) => change(texts.changedSections, { sections: next.sections })} />
          <div class="report__row">
            <button type="button" class="nl-button nl-button--subtle" onClick={() => change(texts.changedSections, { sections: sectionIds })}>{texts.all}</button>
            <button type="button" class="nl-button nl-button--subtle" onClick={() => change(texts.changedSections, { sections: ['samenvatting'] })}>{texts.onlySummary}</button>
          </div>
          <p class="report__hint">{texts.sectionsHint}</p>
          <Show when={awaitsStress()}><p class="report__hint">{texts.stressWaits} <a href="#onzekerheid">{texts.stressWhere}</a></p></Show>
          <Show when={choices().sections.includes('toekomsten')}><FollowedList workspace={workspace} /></Show>
          <label class="report__check"><input type="checkbox" checked={choices().isConcept} onChange={(event) => change(texts.changedConcept(event.currentTarget.checked), { isConcept: event.currentTarget.checked })} /><span>{texts.concept}</span></label>
          <TextField label={texts.author} value={choices().author} onInput={(author) => change(texts.changedNames, { author }, 'report/author')} />
          <TextField label={texts.organisation} value={choices().organisation} onInput={(organisation) => change(texts.changedNames, { organisation }, 'report/organisation')} />
          <TextField label={texts.conditions} value={choices().conditions} rows={3} onInput={(conditions) => change(texts.changedNote, { conditions }, 'report/conditions')} />
          <TextField label={texts.minority} value={choices().minority} rows={3} onInput={(minority) => change(texts.changedNote, { minority }, 'report/minority')} />
          <p class="report__hint">{texts.noPersons}</p>
          <Downloads model={model} name={(name) => fileName(workspace.draft(), name)} />
        </div>
        <Preview model={model} />
      </div>
    </div>
  )
}

function Preview(props: { readonly model: ReportModel }): JSX.Element {
  const failed = () => { const now = props.model.status(); return now.kind === 'failed' ? now : null }
  return (
    <section aria-label={texts.preview} data-stale={props.model.status().kind === 'building' && props.model.report() !== null ? '' : undefined}>
      <p class="visually-hidden" role="status">{props.model.status().kind === 'building' ? texts.building : ''}</p>
      <Show when={failed()}>{(now) => <div class="compare-notice" role="alert"><p>{texts.failed} {texts.detail}: {now().detail}</p><button type="button" class="nl-button nl-button--secondary" onClick={props.model.retry}>{texts.again}</button></div>}</Show>
      <Show when={props.model.report()} fallback={<p class="compare-notice">{props.model.status().kind === 'building' ? texts.buildingFirst : texts.waiting}</p>}>{(report) => <ReportPreview report={report()} />}</Show>
    </section>
  )
}

type Making =
  | { readonly kind: 'none' }
  | { readonly kind: 'making'; readonly seconds: number }
  | { readonly kind: 'made'; readonly name: string; readonly file: PdfFile; readonly seconds: number }
  | { readonly kind: 'failed'; readonly detail: string }

/** The button, how long it takes, and what came of it. */
function PdfButton(props: { readonly model: ReportModel; readonly name: () => string }): JSX.Element {
  const [making, setMaking] = createSignal<Making>({ kind: 'none' })
  let timer: ReturnType<typeof setInterval> | undefined
  onCleanup(() => clearInterval(timer))
  const make = async (): Promise<void> => {
    const start = performance.now()
    const seconds = (): number => (performance.now() - start) / 1000
    setMaking({ kind: 'making', seconds: 0 })
    timer = setInterval(() => setMaking({ kind: 'making', seconds: Math.floor(seconds()) }), 1000)
    try {
      const file = await props.model.pdf()
      const name = props.name()
      saveBytes(name, 'application/pdf', file.bytes)
      setMaking({ kind: 'made', name, file, seconds: seconds() })
    } catch (error) {
      setMaking({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
    } finally {
      clearInterval(timer)
    }
  }
  const isWaiting = () => props.model.status().kind === 'waiting'
  const as = <K extends Making['kind']>(kind: K): Extract<Making, { readonly kind: K }> | undefined => { const now = making(); return now.kind === kind ? now as Extract<Making, { readonly kind: K }> : undefined }
  return (
    <div class="report__make">
      <button type="button" class="nl-button nl-button--primary" disabled={isWaiting() || making().kind === 'making'} onClick={() => void make()}>{texts.make}</button>
      <p role="status" class="report__status">
        <Switch fallback={isWaiting() ? texts.waiting : ''}>
          <Match when={as('making')}>{(now) => (now().seconds < 2 ? texts.making : texts.makingFor(now().seconds))}</Match>
          <Match when={as('made')}>{(now) => <>{texts.made(now().name, now().file.pages, Math.round(now().file.bytes.length / 1000), formatNumber(now().seconds, 1))} {now().file.missing > 0 ? texts.missing(now().file.missing) : ''}</>}</Match>
          <Match when={as('failed')}>{(now) => `${texts.failed} ${texts.detail}: ${now().detail}`}</Match>
        </Switch>
      </p>
    </div>
  )
}

function TextField(props: { readonly label: string; readonly value: string; readonly rows?: number; readonly onInput: (value: string) => void }): JSX.Element {
  const id = createUniqueId()
  return (
    <div class="report__field"><label for={id}>{props.label}</label>
      <Show when={props.rows} fallback={<input id={id} class="utrecht-textbox" type="text" maxlength="80" value={props.value} onInput={(event) => props.onInput(event.currentTarget.value)} />}>
        {(rows) => <textarea id={id} class="utrecht-textbox" rows={rows()} maxlength="4000" value={props.value} onInput={(event) => props.onInput(event.currentTarget.value)} />}
      </Show>
    </div>
  )
}

/** The day here, not in Greenwich. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** `rapport.pdf` as `rapport-westfriesland-2026-03-14.pdf`. */
function fileName({ region }: Draft, name = 'rapport.pdf'): string {
  return name.replace(/\.[a-z]+$/, (extension) => `-${region.id.replaceAll('/', '-')}-${today()}${extension}`)
}
