import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { McaAnalysis } from '../../analysis/mca/analysis.ts'
import { clusterLabels } from '../../analysis/mca/criterion.ts'
import { MEAN_2019 } from '../../analysis/mca/opening-2019.ts'
import type { McaSentences } from '../../analysis/mca/sentences.ts'
import type { Weighed, WeighingModel } from '../../app/weighing/create-weighing.ts'
import { passesHeaviest } from '../../app/weighing/shown-weights.ts'
import { centralWeightsGrid } from '../../charts/mca/central-weights.ts'
import { disagreementScene } from '../../charts/mca/disagreement-map.ts'
import { factsOrValuesBars } from '../../charts/mca/facts-or-values-bars.ts'
import type { NamedScenario } from '../../charts/mca/parts.ts'
import { pairwiseGrid } from '../../charts/mca/pairwise.ts'
import { rankBars } from '../../charts/mca/rank-bars.ts'
import { valueProfile } from '../../charts/mca/value-profile.ts'
import { sampleLine, weighingTexts as texts } from '../../texts/weighing.ts'
import { SceneCard } from './scene-card.tsx'

export interface FoundProps {
  readonly model: WeighingModel
  readonly weighed: Weighed
  readonly analysis: McaAnalysis
  readonly sentences: McaSentences
}

function scenariosOf(props: FoundProps): readonly NamedScenario[] {
  return props.analysis.table.scenarioIds.map((id) => ({ name: props.model.nameOf(id), place: props.model.placeOf(id) }))
}

function sourceOf(props: FoundProps): string {
  const freedom = props.analysis.group.freedom === 'tussen-partijen' ? texts.freedomBetween : texts.freedomAny
  return sampleLine(props.weighed.samples, props.analysis.table.futures, freedom)
}

const clustersOf = (props: FoundProps) => props.weighed.input.criteria.map((measured) => measured.criterion.cluster)

export function PlacesCard(props: FoundProps): JSX.Element {
  return (
    <SceneCard source={sourceOf(props)} draw={(width) => rankBars({ result: props.analysis.group.freeWeights, scenarios: scenariosOf(props), title: props.sentences.mostFirst, subtitle: texts.placesSubtitle, width })}>
      <For each={props.sentences.neverBest}>{(sentence) => <p class="weigh-answer">{sentence}</p>}</For>
    </SceneCard>
  )
}

export function DisagreementCard(props: FoundProps): JSX.Element {
  const map = () => props.analysis.group.disagreement
  return (
    <Show when={map().parties.length > 1} fallback={<section class="compare-card weigh-card" aria-label={texts.disagreementTitle}><h2 class="chart-title">{texts.disagreementTitle}</h2><p>{texts.disagreementNone(props.model.weighing().parties.some(({ id }) => id === MEAN_2019))}</p></section>}>
      <SceneCard draw={(width) => disagreementScene({
        map: map(), firsts: props.analysis.parties.map((party) => party.acceptability.places.map((places) => places[0]!)), certain: props.analysis.parties.map(({ acceptability }) => acceptability.independent === 1), scenarios: scenariosOf(props),
        title: props.sentences.disagreement.join(' ') || texts.disagreementTitle, subtitle: texts.disagreementSubtitle, width,
      })}
      />
    </Show>
  )
}

export function MoreCards(props: FoundProps): JSX.Element {
  const group = () => props.analysis.group
  return (
    <>
      <SceneCard draw={(width) => valueProfile({ standing: group().standing, criteria: props.weighed.input.criteria.map((measured) => measured.criterion), scenarios: scenariosOf(props), title: props.sentences.headline, subtitle: texts.profileSubtitle, width })} />
      <ChangeCard {...props} />
      <SceneCard draw={(width) => factsOrValuesBars(group().factsOrValues, props.sentences.factsOrValues, width)} />
      <SceneCard source={sourceOf(props)} draw={(width) => pairwiseGrid(group().freeWeights, scenariosOf(props), texts.pairwiseTitle, texts.pairwiseSubtitle, width)} />
      <SceneCard source={sourceOf(props)} draw={(width) => centralWeightsGrid(group().freeWeights, clustersOf(props), scenariosOf(props), texts.centralTitle, width)}>
        <For each={props.sentences.preferredBy}>{(sentence) => <p>{sentence}</p>}</For>
      </SceneCard>
    </>
  )
}

/** What would have to be otherwise, and what is perhaps weighed twice. */
function ChangeCard(props: FoundProps): JSX.Element {
  const factors = () => props.analysis.group.clusterFactors.map(({ cluster, change }) =>
    change === null ? texts.clusterNone(clusterLabels[cluster]) : texts.clusterFactor(clusterLabels[cluster], change.factor, props.model.nameOf(props.analysis.table.scenarioIds[change.challenger]!)))
  const simulated = () => props.weighed.input.criteria.some((measured) => measured.measure.kind === 'simulated')
  return (
    <section class="compare-card weigh-card" aria-label={texts.changeTitle}>
      <h2 class="chart-title">{texts.changeTitle}</h2>
      <p>{props.sentences.smallestWeight}</p>
      <p>{props.sentences.smallestScore}</p>
      <Show when={props.analysis.group.standing.advice !== null}>
        <ul class="weigh-list"><For each={factors()}>{(sentence) => <li>{sentence}</li>}</For></ul>
        <Show when={passesHeaviest(props.model)}><p class="compare-small">{texts.pastHeaviest}</p></Show>
      </Show>
      <Show when={simulated()}>
        <h3 class="chart-title">{texts.doubleTitle}</h3>
        <Show when={props.sentences.doubleCounts.length > 0} fallback={<p>{texts.doubleNone}</p>}>
          <For each={props.sentences.doubleCounts}>{(sentence) => <p class="weigh-warning">{sentence}</p>}</For>
        </Show>
      </Show>
    </section>
  )
}
