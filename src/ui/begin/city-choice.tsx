import { For, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { findCities, findCity, regionWith } from '../../app/regions/region-shelf.ts'
import type { RegionEntry } from '../../app/regions/region-shelf.ts'
import { beginTexts } from '../../texts/begin.ts'
import { evidenceTexts, strengthWords } from '../../texts/levers.ts'
import { StrengthBlocks } from '../controls/strength-blocks.tsx'
import { RegionAbout } from './region-about.tsx'
import type { Choosing } from './use-shelf.ts'

const LIST = 'begin-steden'

export interface CityChoiceProps {
  readonly cities: readonly RegionEntry[]
  /** The other regions of the page, for who looks for their gemeente here. */
  readonly regions: readonly { readonly name: string; readonly gemeenten: readonly string[] }[]
  readonly shelf: Choosing
}

/** The cities of 2018: type a name, with the browser's own list of suggestions, or a word of what they did. */
export function CityChoice(props: CityChoiceProps): JSX.Element {
  const [typed, setTyped] = createSignal('')
  const [unknown, setUnknown] = createSignal(false)
  const busy = () => props.cities.some((city) => city === props.shelf.busy())
  const named = () => findCity(props.cities, typed())
  const found = () => (named() === undefined ? findCities(props.cities, typed()) : [])
  const elsewhere = () => regionWith(props.regions, named()?.name ?? typed())
  const elsewhereWords = () => { const region = elsewhere(); return region === undefined ? '' : beginTexts.cityInRegion(named()?.name ?? typed().trim(), region.name, named() !== undefined) }
  const begin = (event: SubmitEvent) => {
    event.preventDefault()
    const city = named() ?? (found().length === 1 ? found()[0] : undefined)
    setUnknown(city === undefined && found().length === 0 && elsewhere() === undefined)
    if (city !== undefined) props.shelf.choose(city)
  }
  return (
    <form class="card city-choice" onSubmit={begin}>
      <div class="city-choice__head">
        <label for="begin-stad"><strong class="region-choice__name">{beginTexts.city}</strong> <span class="region__facts">{beginTexts.cityHint(props.cities.length)}</span></label>
        <StrengthBlocks strength="aanname" wordless /><span class="visually-hidden">{evidenceTexts.legend}: {strengthWords.aanname}</span>
      </div>
      <div class="city-choice__row">
        <input
          id="begin-stad" class="city-choice__input" type="text" list={LIST} autocomplete="off" placeholder={beginTexts.cityExample} value={typed()} aria-invalid={unknown()}
          aria-describedby={unknown() ? 'begin-stad-fout' : undefined} onInput={(event) => { setTyped(event.currentTarget.value); setUnknown(false) }}
        />
        <datalist id={LIST}><For each={props.cities}>{(city) => <option value={city.name} />}</For></datalist>
        <button type="submit" class="nl-button nl-button--secondary" aria-busy={busy()}>{busy() ? beginTexts.reading : beginTexts.cityBegin}</button>
      </div>
      <Show when={unknown()}><p id="begin-stad-fout" class="city-choice__unknown" role="alert">{beginTexts.cityUnknown}</p></Show>
      <Show when={named()} keyed>{(city) => <RegionAbout entry={city} shelf={props.shelf} open />}</Show>
      <p class="region__facts city-choice__count" role="status">{[found().length > 0 ? beginTexts.cityMany(found().length) : '', elsewhereWords()].filter((words) => words !== '').join('. ')}</p>
      <Show when={found().length > 0}>
        <ul class="plain-list city-choice__found">
          <For each={found()}>{(city) => (
            <li><button type="button" class="city-choice__city" onClick={() => setTyped(city.name)}><strong>{city.name}</strong> <span class="region__facts">{city.approach} {beginTexts.cityInstruments(city.instruments)}</span></button></li>
          )}</For>
        </ul>
      </Show>
    </form>
  )
}
