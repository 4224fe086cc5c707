import { For, Show, createMemo, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import type { OwnSeries } from '../../analysis/own-counts/own-counts.ts'
import { ownCountsView, quarterName } from '../../analysis/own-counts/own-counts.ts'
import { LEAST_REPLICATIONS } from '../../analysis/precision.ts'
import { csvText } from '../../app/csv-text.ts'
import { readOwnCounts } from '../../app/own-counts/read-own-counts.ts'
import type { ShownRun } from '../../app/run/create-run.ts'
import { ownCountsScene } from '../../charts/own-counts.ts'
import { seriesIds } from '../../model/series.ts'
import { sourceLine } from '../../texts/compare/compare-screen.ts'
import { neighboursNote, outsideRun, ownCountsTexts as texts } from '../../texts/grounds/own-counts.ts'
import { ChartExportMenu, PICTURE_WIDTH } from '../charts/chart-export-menu.tsx'
import { ChartView } from '../charts/chart-view.tsx'
import { createWidth } from '../charts/create-width.ts'
import { SceneTable } from '../charts/scene-table.tsx'
import { bytesOf } from '../controls/choose-file.ts'
import { Message } from '../controls/message.tsx'
import '../compare/compare.css'
import './validation.css'

/** Counts that somebody pastes, beside the futures of the page's run. They are not kept: neither here nor in a session file. */
export function OwnCounts(props: { readonly run: ShownRun | null }): JSX.Element {
  const area = createUniqueId()
  const hint = createUniqueId()
  const [text, setText] = createSignal('')
  const [unreadable, setUnreadable] = createSignal<string | null>(null)
  const [scenario, setScenario] = createSignal(0)
  const answer = createMemo(() => readOwnCounts(text(), props.run?.plan.gemeenten.map(({ name }) => name) ?? []))
  const problems = () => (unreadable() === null ? answer().problems : [unreadable()!])
  const type = (table: string) => { setUnreadable(null); setText(table) }
  const choose = async (file: File) => {
    const bytes = await bytesOf(file)
    if (typeof bytes === 'string') setUnreadable(bytes)
    else type(csvText(bytes))
  }
  return (
    <section class="own-counts" aria-labelledby="own-counts-title">
      <h2 class="chart-title" id="own-counts-title">{texts.title}</h2>
      <p class="own-counts-words">{texts.lead}</p>
      <label for={area}>{texts.label}</label>
      <p class="own-counts-small" id={hint}>{texts.hint} {texts.knownSeries}: {seriesIds.join(', ')}.</p>
      <textarea id={area} class="utrecht-textbox" rows="6" spellcheck={false} placeholder={texts.example} aria-describedby={hint} value={text()} onInput={(event) => type(event.currentTarget.value)} />
      <div class="own-counts-ways">
        <label>{texts.file} <input type="file" accept=".csv,.txt,text/csv" onChange={(event) => { const file = event.currentTarget.files?.[0]; event.currentTarget.value = ''; if (file) void choose(file) }} /></label>
        <Show when={props.run}>{(run) => (
          <label>{texts.scenario}
            <select class="picker" onChange={(event) => setScenario(Number(event.currentTarget.value))}>
              <For each={run().plan.scenarios}>{({ name }, index) => <option value={index()} selected={index() === scenario()}>{name}</option>}</For>
            </select>
          </label>
        )}</Show>
        <Show when={text() !== ''}><button type="button" class="nl-button nl-button--secondary" onClick={() => type('')}>{texts.clear}</button></Show>
      </div>
      <Show when={problems().length > 0}>
        <Message kind="error"><p>{texts.problems(problems().length)}</p><ul class="problems"><For each={problems()}>{(problem) => <li>{problem}</li>}</For></ul></Message>
      </Show>
      <Show when={answer().counts}>{(counts) => (
        <Show when={props.run !== null && props.run.results.completed >= LEAST_REPLICATIONS ? props.run : null} fallback={<p role="status">{texts.noRun}</p>}>
          {(run) => <Compared run={run()} view={ownCountsView(counts(), run().results, Math.min(scenario(), run().plan.scenarios.length - 1), run().plan.region.decisionYear)} />}
        </Show>
      )}</Show>
    </section>
  )
}

function Compared(props: { readonly run: ShownRun; readonly view: ReturnType<typeof ownCountsView> }): JSX.Element {
  const outside = () => props.view.outside.map(quarterName)
  return (
    <>
      <Show when={outside().length > 0}><p class="own-counts-small" role="status">{outsideRun(outside(), quarterName(props.view.first), quarterName(props.view.last))}</p></Show>
      <For each={props.view.series}>{(own) => <OneSeries own={own} run={props.run} />}</For>
    </>
  )
}

/** Of a picture that leaves the page. */
const PICTURE_HEIGHT = 300

function OneSeries(props: { readonly own: OwnSeries; readonly run: ShownRun }): JSX.Element {
  const { width, watch } = createWidth(640)
  const drawn = (wide: number, high: number) => ownCountsScene(props.own, props.run.plan.region.decisionYear, { width: wide, height: high })
  const scene = createMemo(() => drawn(width(), 260))
  return (
    <article class="own-counts-series">
      <div class="chart-head">
        <h3>{scene().title}</h3>
        <ChartExportMenu scene={scene()} picture={() => drawn(PICTURE_WIDTH, PICTURE_HEIGHT)} source={sourceLine(props.run.results.completed, props.run.plan.seed, props.run.key)} />
      </div>
      <p class="own-counts-small">{scene().subtitle}. {props.own.fit === 'te-weinig' ? '' : neighboursNote}</p>
      <div class="own-counts-drawing" ref={watch}><ChartView scene={scene()} /></div>
      <SceneTable table={scene().table} />
    </article>
  )
}
