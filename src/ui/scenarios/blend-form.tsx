import { For, Show, createMemo, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { blend } from '../../app/draft/blend.ts'
import type { SettingDifference } from '../../app/draft/differences.ts'
import { scenarioDifferences } from '../../app/draft/differences.ts'
import { freeName } from '../../app/draft/edit-scenarios.ts'
import type { Workspace } from '../../app/workspace.ts'
import type { Theme } from '../../model/parameters/parameter.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { parameters } from '../../model/parameters/registry.ts'
import { settingWithUnit, themeNames } from '../../texts/levers.ts'
import { scenarioTexts as texts } from '../../texts/scenarios-edit.ts'
import { ScenarioSelect } from './difference-view.tsx'

/** A synthese: for every lever on which two scenarios differ, whose value it takes. */
export function BlendForm(props: { readonly workspace: Workspace; readonly onMade: (label: string) => void }): JSX.Element {
  const field = createUniqueId()
  const draft = () => props.workspace.draft()
  const [first, setFirst] = createSignal(draft().view.compared)
  const [second, setSecond] = createSignal(draft().view.baseline)
  const [taken, setTaken] = createSignal<ReadonlySet<ParameterId>>(new Set<ParameterId>())
  const [typed, setTyped] = createSignal<string | null>(null)
  const nameOf = (id: string) => draft().scenarios.find((scenario) => scenario.id === id)?.name ?? id
  const name = () => typed() ?? freeName(texts.blendName(nameOf(first()), nameOf(second())), draft().scenarios.map((scenario) => scenario.name))
  const rows = createMemo((): readonly SettingDifference[] => {
    const [one, other] = [first(), second()].map((id) => draft().scenarios.find((scenario) => scenario.id === id))
    return one && other ? scenarioDifferences({ proposal: draft(), scenario: one }, { proposal: draft(), scenario: other }) : []
  })
  const chosen = () => rows().filter(({ id }) => taken().has(id)).map(({ id }) => id)
  const themes = createMemo(() => {
    const found = [...new Set(rows().map(({ id }) => parameters[id].theme))]
    return found.map((theme) => ({ theme, levers: rows().filter(({ id }) => parameters[id].theme === theme) }))
  })
  const choose = (ids: readonly ParameterId[], fromSecond: boolean) => setTaken(new Set(fromSecond ? [...taken(), ...ids] : [...taken()].filter((id) => !ids.includes(id))))
  const problem = () => name().trim() === '' ? texts.nameProblems.empty : draft().scenarios.some((scenario) => scenario.name === name().trim()) ? texts.nameProblems.taken : null
  const make = (event: SubmitEvent) => {
    event.preventDefault()
    if (problem() !== null) return
    const label = texts.made(name().trim())
    props.workspace.change(label, (now) => blend(now, first(), second(), new Set(chosen()), name().trim()))
    if (props.workspace.refused() === null) props.onMade(label)
  }
  return (
    <form class="blend" onSubmit={make}>
      <p class="page-dialog__lead">{texts.blendExplain}</p>
      <div class="page-dialog__pair">
        <ScenarioSelect label={texts.first} draft={draft()} chosen={first()} onChoose={setFirst} />
        <ScenarioSelect label={texts.second} draft={draft()} chosen={second()} onChoose={setSecond} />
      </div>
      <Show when={rows().length > 0} fallback={<p role="status">{texts.same(nameOf(first()), nameOf(second()))}</p>}>
        <div class="page-dialog__ways">
          <button type="button" class="nl-button nl-button--secondary" onClick={() => choose(rows().map(({ id }) => id), false)}>{texts.allOf(nameOf(first()))}</button>
          <button type="button" class="nl-button nl-button--secondary" onClick={() => choose(rows().map(({ id }) => id), true)}>{texts.allOf(nameOf(second()))}</button>
          <span role="status">{texts.taken(nameOf(first()), rows().length - chosen().length, nameOf(second()), chosen().length)}</span>
        </div>
        <For each={themes()}>{({ theme, levers }) => <ThemeRows theme={theme} levers={levers} taken={taken()} names={[nameOf(first()), nameOf(second())]} onChoose={choose} />}</For>
        <div class="page-dialog__pair">
          <div class="page-dialog__field page-dialog__field--wide">
            <label for={field} class="utrecht-form-label">{texts.name}</label>
            <input id={field} type="text" maxlength="80" autocomplete="off" class="utrecht-textbox utrecht-textbox--html-input" value={name()} aria-invalid={problem() !== null} onInput={(event) => setTyped(event.currentTarget.value)} />
            <Show when={problem()}><p class="page-dialog__error" role="alert">{problem()}</p></Show>
          </div>
          <button type="submit" class="nl-button nl-button--primary">{texts.make}</button>
        </div>
        <Show when={props.workspace.refused()}>{(refusal) => <div class="page-dialog__error" role="alert">{texts.refused}<ul><For each={refusal().problems}>{(sentence) => <li>{sentence}</li>}</For></ul></div>}</Show>
      </Show>
    </form>
  )
}

function ThemeRows(props: { readonly theme: Theme; readonly levers: readonly SettingDifference[]; readonly taken: ReadonlySet<ParameterId>; readonly names: readonly [string, string]; readonly onChoose: (ids: readonly ParameterId[], fromSecond: boolean) => void }): JSX.Element {
  const ids = () => props.levers.map(({ id }) => id)
  const preset = (place: 0 | 1) => (
    <button type="button" class="nl-button nl-button--subtle" aria-label={texts.themeAllOf(themeNames[props.theme], props.names[place])} onClick={() => props.onChoose(ids(), place === 1)}>{texts.allOf(props.names[place])}</button>
  )
  return (
    <section>
      <div class="blend__theme"><h3>{themeNames[props.theme]}</h3><Show when={props.levers.length > 1}>{preset(0)}{preset(1)}</Show></div>
      <For each={props.levers}>{(lever) => <LeverRow lever={lever} isTaken={props.taken.has(lever.id)} names={props.names} onChoose={(fromSecond) => props.onChoose([lever.id], fromSecond)} />}</For>
    </section>
  )
}

function LeverRow(props: { readonly lever: SettingDifference; readonly isTaken: boolean; readonly names: readonly [string, string]; readonly onChoose: (fromSecond: boolean) => void }): JSX.Element {
  const group = createUniqueId()
  const spec = () => parameters[props.lever.id]
  const option = (place: 0 | 1) => (
    <label class="blend__option">
      <input type="radio" name={group} checked={props.isTaken === (place === 1)} onChange={() => props.onChoose(place === 1)} />
      <span>{settingWithUnit(place === 0 ? props.lever.from : props.lever.to, spec())} <span class="page-dialog__small">{props.names[place]}</span></span>
    </label>
  )
  return <fieldset class="blend__lever"><legend>{spec().label}</legend>{option(0)}{option(1)}</fieldset>
}
