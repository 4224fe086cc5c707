import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { LeverView, ScenarioSetting } from '../../app/levers/levers.ts'
import { bounds } from '../../app/levers/levers.ts'
import type { Zone } from '../../model/parameters/parameter.ts'
import { centralValue } from '../../model/parameters/parameter.ts'
import { leverTexts, settingWithUnit, valueText, zoneAt, zoneName } from '../../texts/levers.ts'
import { ScenarioMark } from './scenario-mark.tsx'
import { StepButton } from './step-button.tsx'

export interface LeverTrackProps {
  readonly lever: LeverView
  readonly describedBy: string
  /** While dragging. */
  readonly onMove: (value: number) => void
  readonly onRelease: () => void
}

/** The slider: a native range input over a drawn track with today's value, the part between, a range, and named zones. */
export function LeverTrack(props: LeverTrackProps): JSX.Element {
  const share = (value: number): number => {
    const [min, max] = props.lever.range
    return Math.min(Math.max((value - min) / (max - min), 0), 1)
  }
  const value = () => props.lever.differs ? props.lever.today : centralValue(props.lever.setting)
  // Marks at one value stand side by side, or the last would hide the others.
  const besides = (place: number): number => {
    const at = (entry: ScenarioSetting | undefined) => entry && centralValue(entry.setting)
    return props.lever.perScenario.slice(0, place).filter((entry) => at(entry) === at(props.lever.perScenario[place])).length
  }
  const stretch = (low: number, high: number) => ({ '--from': share(Math.min(low, high)), '--to': share(Math.max(low, high)) })
  /** One step of the slider from where it stands, kept on its grid and inside its range. */
  const step = (direction: -1 | 1): void => {
    const [min, max] = props.lever.range
    const size = props.lever.spec.step
    const wanted = min + (Math.round((value() - min) / size) + direction) * size
    props.onMove(Number(Math.min(max, Math.max(min, wanted)).toPrecision(12)))
  }
  const isIdle = () => props.lever.disabledReason !== undefined
  return (
    <div class="lever__steps">
      <StepButton sign="−" label={leverTexts.less(props.lever.spec.label)} disabled={isIdle() || value() <= props.lever.range[0]} onStep={() => step(-1)} onRelease={props.onRelease} />
      <div class="lever__slider" classList={{ 'lever__slider--differs': props.lever.differs }}>
        <div class="lever__drawing" aria-hidden="true">
          <span class="lever__track" />
          <Show when={!props.lever.differs}>
            <span class="lever__changed" style={stretch(props.lever.today, value())} />
            <Show when={props.lever.setting.kind !== 'fixed'}><span class="lever__range" style={stretch(...bounds(props.lever.setting))} /></Show>
          </Show>
          <span class="lever__today" style={{ '--at': share(props.lever.today) }} />
        </div>
        <input
          type="range" class="lever__input" min={props.lever.range[0]} max={props.lever.range[1]} step={props.lever.spec.step} value={value()}
          aria-label={props.lever.spec.label} aria-valuetext={valueWords(props.lever)} aria-describedby={props.describedBy}
          disabled={props.lever.disabledReason !== undefined}
          onInput={(event) => {
            props.onMove(Number(event.currentTarget.valueAsNumber.toPrecision(12)))
            // A refused change leaves the draft as it was: the thumb goes back with it.
            event.currentTarget.valueAsNumber = value()
          }}
          onChange={() => props.onRelease()}
        />
        <Show when={props.lever.differs}>
          <span class="lever__drawing" aria-hidden="true">
            <For each={props.lever.perScenario}>{(entry, place) => (
              <span class="lever__scenario" style={{ '--at': share(centralValue(entry.setting)), '--beside': besides(place()) }}><ScenarioMark place={place()} /></span>
            )}</For>
          </span>
        </Show>
        <Show when={props.lever.zones.length > 0}><Zones lever={props.lever} value={value()} share={share} /></Show>
      </div>
      <StepButton sign="+" label={leverTexts.more(props.lever.spec.label)} disabled={isIdle() || value() >= props.lever.range[1]} onStep={() => step(1)} onRelease={props.onRelease} />
    </div>
  )
}

/** The narrowest track in px: the panel at 1280. */
const TRACK = 175

function Zones(props: { readonly lever: LeverView; readonly value: number; readonly share: (value: number) => number }): JSX.Element {
  const end = (place: number) => props.lever.zones[place + 1]?.from ?? props.lever.range[1]
  // Of a narrow zone next to the current one only the stroke stays: two names over each other are none.
  const hasRoom = (zone: Zone, place: number) => {
    const isSide = [place - 1, place + 1].some((beside) => props.lever.zones[beside] !== undefined && current(props.lever.zones[beside]))
    return !isSide || (props.share(end(place)) - props.share(zone.from)) * TRACK >= zoneName(zone).length * 7
  }
  const current = (zone: Zone) => !props.lever.differs && zoneAt(props.lever.zones, props.value) === zone
  return (
    <span class="lever__zones" aria-hidden="true">
      <For each={props.lever.zones}>{(zone, place) => (
        <span class="lever__zone" classList={{ 'lever__zone--current': current(zone) }} style={{ '--from': props.share(zone.from), '--to': props.share(end(place())) }}>
          {current(zone) || hasRoom(zone, place()) ? zoneName(zone) : ''}
        </span>
      )}</For>
    </span>
  )
}

/** What a screen reader says: `13 weken, norm, was 20`. */
function valueWords(lever: LeverView): string {
  if (lever.differs) return leverTexts.differs(lever.perScenario.map((entry) => `${entry.name} ${settingWithUnit(entry.setting, lever.spec)}`))
  const value = centralValue(lever.setting)
  const zone = zoneAt(lever.zones, value)
  const was = value === lever.today ? [] : [leverTexts.wasToday(valueText(lever.today, lever.spec.unit))]
  return [settingWithUnit(lever.setting, lever.spec), ...(zone ? [zone.label] : []), ...was].join(', ')
}
