import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { EffectOutcome, PairEffectsStatus } from '../../app/run/create-pair-effects.ts'
import type { SettingDifference } from '../../app/draft/differences.ts'
import type { DifferenceParts, Effect } from '../../analysis/decomposition.ts'
import { Z95 } from '../../analysis/precision.ts'
import { outcomes } from '../../model/outcomes.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { parameters } from '../../model/parameters/registry.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { formatSizes, isNoughtWhenWritten } from '../../texts/format.ts'
import { settingWithUnit, themeNames } from '../../texts/levers.ts'
import { measureOf } from '../../texts/measures.ts'
import { differenceTexts as texts } from '../../texts/moments.ts'
import './differences.css'

export interface SettingDifferencesProps {
  readonly caption: string
  readonly fromName: string
  readonly toName: string
  readonly differences: readonly SettingDifference[]
  /** Null where no effects are asked for. */
  readonly effects: PairEffectsStatus | null
  readonly onRetry: () => void
}

/** Every lever that differs, old and new, with what it does to cost and waiting. The table is the view: rows become cards on a telephone. */
export function SettingDifferences(props: SettingDifferencesProps): JSX.Element {
  const done = () => (props.effects?.kind === 'done' ? props.effects : null)
  const partOf = (outcome: EffectOutcome) => done()?.parts[outcome] ?? null
  const hasScopes = () => props.differences.some(({ scenarios }) => scenarios !== null)
  const columns = () => 3 + (hasScopes() ? 1 : 0)
  return (
    <>
      <EffectsNote effects={props.effects} onRetry={props.onRetry} />
      <table class="differences">
        <caption class="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.setting}</th>
            <Show when={hasScopes()}><th scope="col">{texts.forWhom}</th></Show>
            <th scope="col">{props.fromName}</th>
            <th scope="col">{props.toName}</th>
            <Show when={done()}><th scope="col">{texts.cost}</th><th scope="col">{texts.waiting}</th></Show>
          </tr>
        </thead>
        <tbody>
          <For each={props.differences}>{(difference) => (
            <tr>
              <th scope="row">{parameters[difference.id].label} <span class="differences__theme">{themeNames[parameters[difference.id].theme]}</span></th>
              <Show when={hasScopes()}><td data-label={texts.forWhom}>{difference.scenarios?.join(', ') ?? texts.allScenarios}</td></Show>
              <td data-label={props.fromName}>{settingWithUnit(difference.from, parameters[difference.id])}</td>
              <td data-label={props.toName}><strong>{settingWithUnit(difference.to, parameters[difference.id])}</strong></td>
              <Show when={done()}>
                <td data-label={texts.cost}><EffectCell outcome="lasten.jaar" effect={effectOf(partOf('lasten.jaar'), difference.id)} /></td>
                <td data-label={texts.waiting}><EffectCell outcome="les.wachtweken" effect={effectOf(partOf('les.wachtweken'), difference.id)} /></td>
              </Show>
            </tr>
          )}</For>
        </tbody>
        <Show when={done()}>
          <tfoot>
            <SumRow label={texts.remainder} columns={columns()} cost={partOf('lasten.jaar')?.remainder} waiting={partOf('les.wachtweken')?.remainder} />
            <SumRow label={texts.total} columns={columns()} cost={partOf('lasten.jaar')?.total} waiting={partOf('les.wachtweken')?.total} />
          </tfoot>
        </Show>
      </table>
      <Show when={done()}>{(found) => <p class="differences__method">{texts.method(found().replications)}</p>}</Show>
    </>
  )
}

function SumRow(props: { readonly label: string; readonly columns: number; readonly cost: Effect | undefined; readonly waiting: Effect | undefined }): JSX.Element {
  return (
    <tr>
      <th scope="row" colspan={props.columns}>{props.label}</th>
      <td data-label={texts.cost}><EffectCell outcome="lasten.jaar" effect={props.cost} /></td>
      <td data-label={texts.waiting}><EffectCell outcome="les.wachtweken" effect={props.waiting} /></td>
    </tr>
  )
}

/** An effect that the simulation cannot tell from nothing has no direction. */
function EffectCell(props: { readonly outcome: OutcomeId; readonly effect: Effect | undefined }): JSX.Element {
  const text = () => effectText(props.outcome, props.effect)
  return <>{text().size}<Show when={text().error}><span class="differences__error"> {text().error}</span></Show></>
}

function effectText(outcome: OutcomeId, effect: Effect | undefined): { readonly size: string; readonly error: string } {
  if (effect === undefined) return { size: texts.notInPair, error: '' }
  const { unit } = outcomes[outcome]
  const measure = measureOf(outcome)
  const half = Z95 * effect.monteCarloError
  if (!Number.isFinite(effect.mean)) return { size: texts.notCounted, error: '' }
  const [size, halfSize] = formatSizes(unit, [effect.mean, half])
  const error = isNoughtWhenWritten(unit, half) ? '' : `±\u00a0${halfSize}`
  if (isNoughtWhenWritten(unit, effect.mean)) return { size: texts.noEffect, error }
  if (Math.abs(effect.mean) < half) return { size: texts.withinNoise, error }
  return { size: `${size}${measure.per} ${effect.mean < 0 ? measure.lower : measure.higher}`, error }
}

function effectOf(parts: DifferenceParts<ParameterId> | null, id: ParameterId): Effect | undefined {
  return parts?.groups.find((group) => group.id === id)
}

function EffectsNote(props: { readonly effects: PairEffectsStatus | null; readonly onRetry: () => void }): JSX.Element {
  const running = () => (props.effects?.kind === 'running' ? props.effects : null)
  const failed = () => (props.effects?.kind === 'failed' ? props.effects : null)
  return (
    <>
      <Show when={running()}>{(now) => (
        <p class="differences__progress"><span>{texts.running(now().completed, now().total)}</span><progress max={now().total} value={now().completed} aria-label={texts.progress} /></p>
      )}</Show>
      <Show when={props.effects?.kind === 'other-futures'}><p class="differences__method">{texts.otherFutures}</p></Show>
      <Show when={failed()}>{(now) => (
        <p role="alert">{texts.failed} {now().detail} <button type="button" class="nl-button nl-button--secondary" onClick={() => props.onRetry()}>{texts.retry}</button></p>
      )}</Show>
    </>
  )
}
