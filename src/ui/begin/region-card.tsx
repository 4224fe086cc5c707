import type { JSX } from 'solid-js'
import type { Shell } from '../../app/shell.ts'
import type { ShippedRegion } from '../../app/regions/shipped-regions.ts'
import { parameters } from '../../model/parameters/registry.ts'
import { centralValue } from '../../model/parameters/parameter.ts'
import { beginTexts } from '../../texts/begin.ts'
import { shellTexts } from '../../texts/shell.ts'
import { StrengthBlocks } from '../controls/strength-blocks.tsx'
import { goTo } from '../shell/use-screen.ts'

/** A region with its facts from its own file, and the button that begins. */
export function RegionCard(props: { readonly shell: Shell; readonly shipped: ShippedRegion; readonly first: boolean }): JSX.Element {
  const region = () => props.shipped.region
  const given = () => region().context['instroom.taakstelling']
  const perYear = () => given()?.value ?? centralValue(parameters['instroom.taakstelling'].baseline)
  const begin = () => {
    props.shell.chooseRegion(props.shipped, shellTexts.chosen(region().name))
    goTo('vergelijken')
  }
  return (
    <div class="card region" classList={{ 'region--first': props.first }}>
      <div class="region__words">
        <h3 class="region__name">{region().name}</h3>
        <p class="region__facts">{beginTexts.facts(region().gemeenten.length, perYear())}</p>
        <p class="region__facts">{region().gemeenten.map((gemeente) => gemeente.name).join(', ')}</p>
      </div>
      <div class="region__ways">
        <button type="button" class="nl-button region__begin" classList={{ 'nl-button--primary': props.first, 'nl-button--secondary': !props.first }} onClick={begin}>{beginTexts.begin(region().name)}</button>
        <p class="region__strength">{beginTexts.strengthOf} <StrengthBlocks strength={(given()?.evidence ?? parameters['instroom.taakstelling'].evidence)[0].strength} /></p>
      </div>
      <details class="region-about region__about">
        <summary aria-label={`${beginTexts.about}: ${region().name}`}>{beginTexts.about}</summary>
        <p>{region().toelichting}</p>
      </details>
    </div>
  )
}
