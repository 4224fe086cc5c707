import { For, Show, createEffect, createMemo, createSignal, onCleanup, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import type { ShownRun } from '../../app/create-run.ts'
import { viewsOf } from '../../app/presentation.ts'
import { slideOf } from '../../app/slides.ts'
import type { Slide } from '../../app/slides.ts'
import { MODEL_VERSION } from '../../model/version.ts'
import { presentTexts } from '../../texts/present.ts'
import { shellTexts } from '../../texts/shell.ts'
import { ChartView } from '../charts/chart-view.tsx'
import { SceneTable } from '../charts/scene-table.tsx'
import { RunStrip } from '../compare/run-strip.tsx'
import '../compare/compare.css'
import type { ScreenProps } from '../screen-props.ts'
import { goTo } from '../shell/use-screen.ts'
import './present.css'
import { SlidesDialog } from './slides-dialog.tsx'

/** One message a screen for a room: large, still, and moved by arrow keys or a clicker. */
export function PresentScreen(props: ScreenProps): JSX.Element {
  const { workspace, session } = props
  const { run, wanted } = session
  const frozen = createFrozen(run.shown)
  const views = createMemo(() => viewsOf(workspace.draft()))
  const [asked, setPlace] = createSignal(0)
  const place = () => Math.min(asked(), views().length - 1)
  const [predicts, setPredicts] = createSignal(false)
  const [isRevealed, setRevealed] = createSignal(true)
  const [isEditing, setEditing] = createSignal(false)
  const slide = createMemo(() => {
    const now = frozen.run()
    const saved = views()[place()]
    return now === null || saved === undefined ? null : slideOf(saved, now, workspace.draft().view, MODEL_VERSION)
  })
  const go = (by: -1 | 1): void => {
    if (by === 1 && !isRevealed()) return void setRevealed(true)
    const next = place() + by
    if (next < 0 || next >= views().length) return
    setPlace(next)
    setRevealed(!predicts())
  }
  useKeys(go, () => isEditing())
  const isStale = () => frozen.run() !== null && frozen.run()?.key !== wanted().key
  return (
    <div class="present">
      <Show when={slide()} fallback={<div class="present__wait"><h1 class="visually-hidden">{shellTexts.tabs.presenteren}: {workspace.draft().region.name}</h1><RunStrip run={run} isStale={false} reason="" provisional="" onUndo={null} /><p class="present__line">{presentTexts.waiting}</p></div>}>
        {(now) => <SlideView slide={now()} isRevealed={isRevealed()} onReveal={() => setRevealed(true)} />}
      </Show>
      <footer class="present__foot">
        <span class="present__where">{workspace.draft().region.name}<Show when={isStale()}> · {presentTexts.stale} <button type="button" class="link-button" onClick={frozen.thaw}>{presentTexts.refresh}</button></Show></span>
        <Clock />
        <div class="present__controls" role="toolbar" aria-label={presentTexts.controls}>
          <label class="present__option"><input type="checkbox" checked={predicts()} onChange={(event) => { setPredicts(event.currentTarget.checked); setRevealed(!event.currentTarget.checked) }} /> {presentTexts.predict}</label>
          <button type="button" class="nl-button nl-button--secondary" aria-haspopup="dialog" onClick={() => setEditing(true)}>{presentTexts.slides}</button>
          <button type="button" class="nl-button nl-button--secondary" onClick={() => goTo('vergelijken')}>{presentTexts.leave}</button>
        </div>
        <button type="button" class="nl-button nl-button--secondary present__step" aria-label={presentTexts.previous} aria-disabled={place() === 0} onClick={() => go(-1)}>‹</button>
        <span class="present__count" role="status">{presentTexts.place(place() + 1, views().length)}</span>
        <button type="button" class="nl-button nl-button--secondary present__step" aria-label={presentTexts.next} aria-disabled={place() === views().length - 1 && isRevealed()} onClick={() => go(1)}>›</button>
      </footer>
      <Show when={isEditing()}><SlidesDialog workspace={workspace} onClose={() => setEditing(false)} /></Show>
    </div>
  )
}

/** Longer than two lines on a beamer: smaller, so that the proof keeps its room. */
const LONG = 85

function SlideView(props: { readonly slide: Slide; readonly isRevealed: boolean; readonly onReveal: () => void }): JSX.Element {
  return (
    <Show when={props.isRevealed} fallback={
      <div class="present__slide present__slide--question">
        <h1 class="present__headline">{props.slide.question}</h1>
        <button type="button" class="nl-button nl-button--primary present__reveal" onClick={() => props.onReveal()}>{presentTexts.reveal}</button>
      </div>
    }>
      <div class="present__slide">
        <h1 class="present__headline" classList={{ 'present__headline--long': props.slide.headline.length > LONG }}>{props.slide.headline}</h1>
        <For each={props.slide.lines}>{(line) => <p class="present__line">{line}</p>}</For>
        <Show when={props.slide.scene}>{(scene) => <section class="present__scene" aria-label={scene().title}><ChartView scene={scene()} /><SceneTable spoken table={scene().table} /></section>}</Show>
        <Show when={props.slide.scene}>{(scene) => <p class="present__caption">{scene().subtitle}</p>}</Show>
      </div>
    </Show>
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

/** Arrow keys, a clicker (page up and down), space; Escape stops. Not while somebody types or a dialog is open. */
function useKeys(go: (by: -1 | 1) => void, isBusy: () => boolean): void {
  const steps: Readonly<Record<string, -1 | 1>> = { ArrowRight: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, PageUp: -1 }
  const press = (event: KeyboardEvent): void => {
    if (isBusy() || event.ctrlKey || event.altKey || event.metaKey) return
    const target = event.target
    if (target instanceof HTMLElement && (target.closest('input, textarea, select, [contenteditable]') || (event.key === ' ' && target.closest('button')))) return
    if (event.key === 'Escape') goTo('vergelijken')
    const by = steps[event.key]
    if (by === undefined) return
    event.preventDefault()
    go(by)
  }
  onMount(() => addEventListener('keydown', press))
  onCleanup(() => removeEventListener('keydown', press))
}

/** Off until somebody wants it: a clock in view makes a meeting nervous. */
function Clock(): JSX.Element {
  const [since, setSince] = createSignal<number | null>(null)
  const [now, setNow] = createSignal(0)
  let timer: ReturnType<typeof setInterval> | undefined
  const toggle = (): void => {
    clearInterval(timer)
    if (since() !== null) return void setSince(null)
    setSince(performance.now())
    setNow(performance.now())
    timer = setInterval(() => setNow(performance.now()), 1000)
  }
  onCleanup(() => clearInterval(timer))
  const words = () => {
    const seconds = Math.floor((now() - since()!) / 1000)
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  }
  return <button type="button" class="present__clock" aria-pressed={since() !== null} onClick={toggle}>{presentTexts.clock}<Show when={since() !== null}>{' '}{words()}</Show></button>
}
