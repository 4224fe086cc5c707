import { For, Show, createEffect, createMemo, on } from 'solid-js'
import type { JSX } from 'solid-js'
import { isCity } from '../../app/regions/region-shelf.ts'
import type { Shell } from '../../app/shell.ts'
import { MODEL_VERSION } from '../../model/version.ts'
import { beginTexts } from '../../texts/begin.ts'
import { evidenceTexts } from '../../texts/levers.ts'
import { ownRegionTexts } from '../../texts/own-region/own-region.ts'
import { productName, shellTexts } from '../../texts/shell.ts'
import { Message } from '../controls/message.tsx'
import { Icon } from '../controls/icons.tsx'
import { ScenarioMark, ScenarioName } from '../controls/scenario-mark.tsx'
import { StrengthBlocks } from '../controls/strength-blocks.tsx'
import { ColourSelect } from '../shell/colour-select.tsx'
import { askForFile } from '../shell/files.ts'
import { ProblemWords } from '../shell/problem-words.tsx'
import { CONTENT, goTo } from '../shell/use-screen.ts'
import { CityChoice } from './city-choice.tsx'
import { PasteLink } from './paste-link.tsx'
import { RegionCard } from './region-card.tsx'
import { RegionChoice } from './region-choice.tsx'
import { FormerSessions, ResumeCard } from './resume-card.tsx'
import { OwnRegionPage } from './own-region/own-region-page.tsx'
import { addressOf, useFormStep } from './own-region/use-form-step.ts'
import { useShelf } from './use-shelf.ts'
import type { Choosing } from './use-shelf.ts'

/** The first screen: choose a region, go on, or open what somebody sent; or the form that makes a region. */
export function BeginScreen(props: { readonly shell: Shell }): JSX.Element {
  const step = useFormStep()
  const shelf = useShelf(props.shell)
  createEffect(() => {
    const now = step()
    document.title = now === null ? productName : shellTexts.title(`${ownRegionTexts.heading}: ${ownRegionTexts.step[now]}`)
  })
  const isForm = createMemo(() => step() !== null)
  // To the form and back is another screen too: what was pressed is gone, and the focus with it.
  createEffect(on(isForm, () => document.getElementById(CONTENT)?.focus({ preventScroll: true }), { defer: true }))
  return <Show when={step()} fallback={<Choices shell={props.shell} shelf={shelf} />}>{(now) => <OwnRegionPage shell={props.shell} shelf={shelf} step={now()} />}</Show>
}

function Choices(props: { readonly shell: Shell; readonly shelf: Choosing }): JSX.Element {
  const open = () => void askForFile(props.shell, () => goTo('vergelijken'))
  const { shelf } = props
  const cities = shelf.entries.filter(isCity)
  const regions = shelf.entries.filter((entry) => !isCity(entry))
  const all = [...props.shell.regions.map(({ region }) => ({ name: region.name, gemeenten: region.gemeenten.map(({ name }) => name) })), ...regions]
  return (
    <div class="begin">
      <h1 class="nl-heading nl-heading--level-1">{beginTexts.title}</h1>
      <p class="nl-paragraph nl-paragraph--lead begin__lead">{beginTexts.lead}</p>
      <div class="begin__columns">
        <section aria-labelledby="begin-kies">
          <h2 id="begin-kies" class="nl-heading nl-heading--level-2 begin__heading">{beginTexts.choose}</h2>
          <For each={props.shell.badFiles}>{(bad) => (
            <Message kind="error"><p>{beginTexts.badRegion(bad.file)}</p><ul class="problems"><For each={bad.problems}>{(problem) => <li><ProblemWords problem={problem} /></li>}</For></ul></Message>
          )}</For>
          <ul class="plain-list begin__regions">
            <For each={props.shell.regions}>{(shipped, place) => <li class="begin__first"><RegionCard shell={props.shell} shipped={shipped} first={place() === 0} /></li>}</For>
            <For each={regions}>{(entry) => <li><RegionChoice entry={entry} shelf={shelf} /></li>}</For>
            <Show when={cities.length > 0}><li><CityChoice cities={cities} regions={all} shelf={shelf} /></li></Show>
            <li>
              <a class="card region-choice region-choice--own" href={addressOf('gemeenten')}>
                <span class="region-choice__words"><strong class="region-choice__name">{ownRegionTexts.card}</strong><span class="region__facts">{ownRegionTexts.cardHint}</span></span>
                <Icon name="plus" />
              </a>
            </li>
          </ul>
          <Show when={shelf.problem()}>{(problem) => <Message kind="error"><p>{problem()}</p></Message>}</Show>
          <p class="begin__legend">
            <span>{evidenceTexts.legend}:</span>
            <For each={['sterk', 'redelijk', 'zwak', 'aanname'] as const}>{(strength) => <StrengthBlocks strength={strength} />}</For>
          </p>
        </section>
        <div class="begin__side">
          <section aria-labelledby="begin-verder">
            <h2 id="begin-verder" class="nl-heading nl-heading--level-2 begin__heading">{beginTexts.resume}</h2>
            <ResumeCard shell={props.shell} />
            <FormerSessions shell={props.shell} />
          </section>
          <section aria-labelledby="begin-ander">
            <h2 id="begin-ander" class="nl-heading nl-heading--level-2 begin__heading">{beginTexts.fromOthers}</h2>
            <button type="button" class="card begin__open" onClick={open}>
              <Icon name="file" /><span><strong>{beginTexts.openFile}</strong> <span class="begin__hint">{beginTexts.openHint}</span></span>
            </button>
            <PasteLink />
          </section>
          <section class="begin__forms" aria-labelledby="begin-vormen">
            <h2 id="begin-vormen" class="nl-heading nl-heading--level-2 begin__heading">{beginTexts.scenarios}</h2>
            <ul class="plain-list">
              <For each={props.shell.regions[0]?.scenarios}>{(scenario, place) => (
                <li>
                  <p class="begin__form"><ScenarioMark place={place()} line /><ScenarioName place={place()} name={scenario.name} /></p>
                  <p class="begin__kern">{scenario.kern}</p>
                </li>
              )}</For>
            </ul>
          </section>
          <p class="begin__promise"><Icon name="lock" /><span>{beginTexts.promise}</span></p>
        </div>
      </div>
      <footer class="begin__footer">
        <span>{shellTexts.modelVersion(MODEL_VERSION)}</span>
        <Show when={props.shell.unreadable.length > 0}><span>{shellTexts.sessionUnreadable}</span></Show>
        <ColourSelect store={props.shell.store} />
      </footer>
    </div>
  )
}
