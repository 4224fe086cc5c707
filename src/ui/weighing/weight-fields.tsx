import { Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { PERCENT_TENTHS, setPercentage, toggleLock } from '../../analysis/mca/percentages.ts'
import { numberFrom } from '../../app/weighing/score-entry.ts'
import { weighingTexts as texts } from '../../texts/weighing.ts'
import { ByCluster, Explained } from './by-cluster.tsx'
import type { FieldsProps } from './by-cluster.tsx'

/** A field for a number; what is no number leaves the old one and says so. */
function NumberField(props: { readonly label: string; readonly value: string; readonly onNumber: (value: number) => void; readonly suffix?: string }): JSX.Element {
  const [wrong, setWrong] = createSignal('')
  const take = (text: string) => {
    const number = numberFrom(text)
    setWrong(number === null ? texts.weightWrong(text) : '')
    if (number !== null) props.onNumber(number)
  }
  return (
    <span class="weigh-number-field">
      <input class="utrecht-textbox" type="text" inputmode="decimal" aria-label={props.label} aria-invalid={wrong() !== ''} value={props.value} onChange={(event) => take(event.currentTarget.value)} />
      <Show when={props.suffix}><span aria-hidden="true">{props.suffix}</span></Show>
      <Show when={wrong()}><span class="weigh-error" role="alert">{wrong()}</span></Show>
    </span>
  )
}

/** Hundred percent over all criteria: one moves, the others that are not locked make room. */
export function PercentFields(props: FieldsProps<'procent'>): JSX.Element {
  const tenthsOf = (id: string) => props.elicitation.tenths[id] ?? 0
  const rest = () => PERCENT_TENTHS - Object.values(props.elicitation.tenths).reduce((sum, tenths) => sum + tenths, 0)
  const move = (id: string, tenths: number) => {
    const { tenths: moved, locked } = setPercentage(props.elicitation, id, tenths)
    props.onChange({ kind: 'procent', tenths: moved, locked })
  }
  const lock = (id: string) => {
    const { tenths, locked } = toggleLock(props.elicitation, id)
    props.onChange({ kind: 'procent', tenths, locked })
  }
  return (
    <>
      <p role="status"><b>{texts.remainder(rest())}</b></p>
      <ByCluster criteria={props.criteria} field={(measured) => (
        <div class="weigh-slide">
          <Explained measured={measured} />
          <input type="range" min="0" max="1000" step="5" aria-label={measured.criterion.label} aria-valuetext={percent(tenthsOf(measured.criterion.id))} value={tenthsOf(measured.criterion.id)} onInput={(event) => move(measured.criterion.id, event.currentTarget.valueAsNumber)} />
          <NumberField label={`${measured.criterion.label}, procent`} value={percent(tenthsOf(measured.criterion.id)).slice(0, -1)} suffix="%" onNumber={(value) => move(measured.criterion.id, value * 10)} />
          <label class="weigh-lock"><input type="checkbox" checked={props.elicitation.locked.includes(measured.criterion.id)} aria-label={texts.lock(measured.criterion.label)} onChange={() => lock(measured.criterion.id)} />vast</label>
        </div>
      )} />
    </>
  )
}

function percent(tenths: number): string {
  return `${String(tenths / 10).replace('.', ',')}%`
}

/** At least and at most, in percent of all weight. */
export function BoundsFields(props: FieldsProps<'grenzen'>): JSX.Element {
  const boundsOf = (id: string) => props.elicitation.bounds[id] ?? [0, 1]
  const set = (id: string, end: 0 | 1, value: number) => {
    const [low, high] = boundsOf(id)
    const share = Math.min(1, Math.max(0, value / 100))
    props.onChange({ kind: 'grenzen', bounds: { ...props.elicitation.bounds, [id]: end === 0 ? [share, high] : [low, share] } })
  }
  const written = (share: number) => String(Number((share * 100).toPrecision(12))).replace('.', ',')
  return (
    <ByCluster criteria={props.criteria} field={(measured) => (
      <div class="weigh-slide">
        <Explained measured={measured} />
        <NumberField label={`${measured.criterion.label}, ${texts.lowest}`} value={written(boundsOf(measured.criterion.id)[0])} suffix="%" onNumber={(value) => set(measured.criterion.id, 0, value)} />
        <span aria-hidden="true">tot</span>
        <NumberField label={`${measured.criterion.label}, ${texts.highest}`} value={written(boundsOf(measured.criterion.id)[1])} suffix="%" onNumber={(value) => set(measured.criterion.id, 1, value)} />
      </div>
    )} />
  )
}

/** A place for each criterion; the same place is not ordered among itself. */
export function OrderFields(props: FieldsProps<'volgorde'>): JSX.Element {
  const placeOf = (id: string) => props.elicitation.order.findIndex((group) => group.includes(id)) + 1
  const set = (id: string, place: number) => {
    const places = new Map(props.criteria.map(({ criterion }) => [criterion.id, criterion.id === id ? place : placeOf(criterion.id)]))
    const order = [...new Set(places.values())].sort((a, b) => a - b).map((value) => props.criteria.flatMap(({ criterion }) => (places.get(criterion.id) === value ? [criterion.id] : [])))
    props.onChange({ kind: 'volgorde', order })
  }
  return (
    <ByCluster criteria={props.criteria} field={(measured) => (
      <div class="weigh-slide">
        <Explained measured={measured} />
        <NumberField label={`${measured.criterion.label}, ${texts.place}`} value={String(placeOf(measured.criterion.id))} onNumber={(value) => set(measured.criterion.id, value)} />
      </div>
    )} />
  )
}
