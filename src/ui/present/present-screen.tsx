import { For, Match, Show, Switch, createEffect, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { createSlides } from '../../app/present/create-slides.ts'
import type { SlideView } from '../../app/present/create-slides.ts'
import type { ShownRun } from '../../app/run/create-run.ts'
import { viewsOf, withMomentOf } from '../../app/present/presentation.ts'
import type { Slide } from '../../app/present/slides.ts'
import { glossaryTexts } from '../../texts/glossary.ts'
import { presentTexts } from '../../texts/present.ts'
import { shellTexts } from '../../texts/shell.ts'
import { ChartExportMenu } from '../charts/chart-export-menu.tsx'
import { ChartView } from '../charts/chart-view.tsx'
import { SceneTable } from '../charts/scene-table.tsx'
import { createMedia } from '../compare/create-media.ts'
import { RunStrip } from '../compare/run-strip.tsx'
import '../compare/compare.css'
import type { ScreenProps } from '../screen-props.ts'
import { useDialogs } from '../shell/use-dialogs.ts'
import { goTo } from '../shell/use-screen.ts'
import './present.css'
import { Clock } from './clock.tsx'
import { MoreMenu } from './more-menu.tsx'
import { SlidesDialog } from './slides-dialog.tsx'
import { useKeys } from './use-keys.ts'

/** One message a screen for a room: large, still, and moved by arrow keys or a clicker. */
export function PresentScreen(props: ScreenProps): JSX.Element {
  const { workspace, session } = props
  const { run, wanted } = session
  const dialogs = useDialogs()
  const frozen = createFrozen(run.shown)
  const views = createMemo(() => viewsOf(workspace.draft()))
  const [asked, setPlace] = createSignal(0)
  const place = createMemo(() => Math.min(asked(), views().length - 1))
  const [predicts, setPredicts] = createSignal(false)
  const [isRevealed, setRevealed] = createSignal(true)
  const [isEditing, setEditing] = createSignal(false)
  const isTelephone = createMedia('(max-width: 40em)')
  const shown = createSlides({ draft: workspace.draft, views, place, frozen: frozen.run, run, executor: props.executor, room: () => (isTelephone() ? 'telephone' : 'beamer') })
  const go = (by: -1 | 1): void => {
    if (by === 1 && !isRevealed()) return void setRevealed(true)
    const next = place() + by
    if (next < 0 || next >= views().length) return
    setPlace(next)
    setRevealed(!predicts())
  }
  useKeys(go)
  const ofMoment = () => { const now = shown(); return now === null || now.kind === 'gone' ? null : now.moment }
  /** The chart that stands there: not while the room still guesses. */
  const drawn = () => { const now = shown(); return now?.kind === 'shown' && isRevealed() && now.slide.scene !== null ? { scene: now.slide.scene, source: now.source } : null }
  const isStale = () => ofMoment() === null && frozen.run() !== null && frozen.run()?.key !== wanted().key
  const toNow = (): void => workspace.change(presentTexts.changed, (draft) => withMomentOf(draft, place(), null))
  const region = () => { const now = shown(); return now === null || now.kind === 'gone' ? workspace.draft().region.name : now.region }
  const options = (): JSX.Element => (
    <>
      <label class="present__option"><input type="checkbox" checked={predicts()} onChange={(event) => { setPredicts(event.currentTarget.checked); setRevealed(!event.currentTarget.checked) }} /> {presentTexts.predict}</label>
      <button type="button" class="nl-button nl-button--secondary" aria-haspopup="dialog" onClick={() => setEditing(true)}>{presentTexts.slides}</button>
      <button type="button" class="nl-button nl-button--secondary" aria-haspopup="dialog" aria-keyshortcuts="F1" onClick={() => dialogs.open('begrippen')}>{glossaryTexts.buttonShort}</button>
    </>
  )
  const exportMenu = (): JSX.Element => <Show when={drawn()}>{(now) => <ChartExportMenu scene={now().scene} source={now().source} />}</Show>
  return (
    <div class="present">
      <Shown shown={shown()} isRevealed={isRevealed()} onReveal={() => setRevealed(true)} onNow={toNow} onSlides={() => setEditing(true)} />
      <footer class="present__foot">
        <span class="present__where">{region()}<Show when={ofMoment()}>{(name) => <> · {presentTexts.ofMoment(name())}</>}</Show><Show when={isStale()}> · {presentTexts.stale} <button type="button" class="link-button" onClick={frozen.thaw}>{presentTexts.refresh}</button></Show></span>
        <Clock />
        <Show when={!isTelephone()} fallback={<><Leave /><span class="present__break" /></>}>
          <div class="present__controls" role="toolbar" aria-label={presentTexts.controls}>{options()}<Leave />{exportMenu()}</div>
        </Show>
        <button type="button" class="nl-button nl-button--secondary present__step" aria-label={presentTexts.previous} aria-disabled={place() === 0} onClick={() => go(-1)}>‹</button>
        <span class="present__count" role="status">{presentTexts.place(place() + 1, views().length)}</span>
        <button type="button" class="nl-button nl-button--secondary present__step" aria-label={presentTexts.next} aria-disabled={place() === views().length - 1 && isRevealed()} onClick={() => go(1)}>›</button>
        <Show when={isTelephone()}><MoreMenu>{options()}{exportMenu()}</MoreMenu></Show>
      </footer>
      <Show when={isEditing()}><SlidesDialog workspace={workspace} onClose={() => setEditing(false)} /></Show>
    </div>
  )
}

function Leave(): JSX.Element {
  return <button type="button" class="nl-button nl-button--secondary" aria-label={presentTexts.leave} onClick={() => goTo('vergelijken')}><span class="present__long">{presentTexts.leave}</span><span class="present__short">{presentTexts.leaveShort}</span></button>
}

interface ShownProps {
  readonly shown: SlideView | null
  readonly isRevealed: boolean
  readonly onReveal: () => void
  readonly onNow: () => void
  readonly onSlides: () => void
}

/** The slide, the question before it, its progress, or that its moment is gone. */
function Shown(props: ShownProps): JSX.Element {
  const as = <K extends SlideView['kind']>(kind: K) => { const now = props.shown; return now?.kind === kind ? now as Extract<SlideView, { readonly kind: K }> : undefined }
  const question = () => (props.isRevealed ? undefined : as('shown')?.slide.question ?? as('computing')?.question ?? undefined)
  return (
    <Switch>
      <Match when={question()}>{(asked) => (
        <div class="present__slide present__slide--question">
          <h1 class="present__headline">{asked()}</h1>
          <button type="button" class="nl-button nl-button--primary present__reveal" onClick={() => props.onReveal()}>{presentTexts.reveal}</button>
        </div>
      )}</Match>
      <Match when={as('shown')}>{(now) => <SlideBody slide={now().slide} />}</Match>
      <Match when={as('computing')}>{(now) => (
        <div class="present__wait">
          <Show when={now().question} fallback={<h1 class="visually-hidden">{shellTexts.tabs.presenteren}: {now().region}</h1>}>{(asked) => <h1 class="present__headline">{asked()}</h1>}</Show>
          <RunStrip run={now().run} isStale={false} reason="" provisional="" onUndo={null} />
          <p class="present__line">{now().moment === null ? presentTexts.waiting : presentTexts.waitingFor(now().moment!)}</p>
        </div>
      )}</Match>
      <Match when={as('gone')}>{(now) => (
        <div class="present__wait">
          <h1 class="present__headline">{presentTexts.gone(now().name)}</h1>
          <p class="present__line">{presentTexts.goneHint}</p>
          <div class="present__ways">
            <button type="button" class="nl-button nl-button--primary" onClick={() => props.onNow()}>{presentTexts.toNow}</button>
            <button type="button" class="nl-button nl-button--secondary" aria-haspopup="dialog" onClick={() => props.onSlides()}>{presentTexts.slides}</button>
          </div>
        </div>
      )}</Match>
    </Switch>
  )
}

/** Longer than two lines on a beamer: smaller, so that the proof keeps its room. */
const LONG = 85

function SlideBody(props: { readonly slide: Slide }): JSX.Element {
  return (
    <div class="present__slide">
      <h1 class="present__headline" classList={{ 'present__headline--long': props.slide.headline.length > LONG }}>{props.slide.headline}</h1>
      <For each={props.slide.lines}>{(line) => <p class="present__line">{line}</p>}</For>
      <Show when={props.slide.scene}>{(scene) => <section class="present__scene" aria-label={scene().title}><ChartView scene={scene()} /><SceneTable spoken table={scene().table} /></section>}</Show>
      <Show when={props.slide.scene}>{(scene) => <p class="present__caption">{scene().subtitle}</p>}</Show>
    </div>
  )
}

/** The numbers stand still while a room looks at them, whatever anybody changes meanwhile. */
function createFrozen(shown: () => ShownRun | null): { readonly run: () => ShownRun | null; readonly thaw: () => void } {
  const [run, setRun] = createSignal<ShownRun | null>(null)
  createEffect(() => {
    const now = shown()
    if (run() === null && now?.complete) setRun(now)
  })
  return { run, thaw: () => { setRun(null) } }
}
