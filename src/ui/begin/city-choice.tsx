import { For, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { findCity } from '../../app/region-shelf.ts'
import type { RegionEntry } from '../../app/region-shelf.ts'
import { beginTexts } from '../../texts/begin.ts'
import { StrengthBlocks } from '../controls/strength-blocks.tsx'

const LIST = 'begin-steden'

/** The cities of 2018: type a name, with the browser's own list of suggestions. */
export function CityChoice(props: { readonly cities: readonly RegionEntry[]; readonly busy: boolean; readonly onChoose: (city: RegionEntry) => void }): JSX.Element {
  const [typed, setTyped] = createSignal('')
  const [unknown, setUnknown] = createSignal(false)
  const begin = (event: SubmitEvent) => {
    event.preventDefault()
    const city = findCity(props.cities, typed())
    setUnknown(city === undefined)
    if (city !== undefined) props.onChoose(city)
  }
  return (
    <form class="card city-choice" onSubmit={begin}>
      <div class="city-choice__head">
        <label for="begin-stad"><strong class="region-choice__name">{beginTexts.city}</strong> <span class="region__facts">{beginTexts.cityHint(props.cities.length)}</span></label>
        <StrengthBlocks strength="aanname" />
      </div>
      <div class="city-choice__row">
        <input
          id="begin-stad" class="city-choice__input" type="text" list={LIST} autocomplete="off" value={typed()} aria-invalid={unknown()}
          aria-describedby={unknown() ? 'begin-stad-fout' : undefined} onInput={(event) => { setTyped(event.currentTarget.value); setUnknown(false) }}
        />
        <datalist id={LIST}><For each={props.cities}>{(city) => <option value={city.name} />}</For></datalist>
        <button type="submit" class="nl-button nl-button--secondary" aria-busy={props.busy}>{props.busy ? beginTexts.reading : beginTexts.cityBegin}</button>
      </div>
      <Show when={unknown()}><p id="begin-stad-fout" class="city-choice__unknown" role="alert">{beginTexts.cityUnknown}</p></Show>
    </form>
  )
}
