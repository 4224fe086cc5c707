import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { isUnscored, removeUnscored, setAllPointsFrom } from '../../app/weighing/change-weighing.ts'
import type { WeighingModel } from '../../app/weighing/create-weighing.ts'
import { weighingTexts as texts } from '../../texts/weighing.ts'

export interface OpeningStepsProps {
  readonly model: WeighingModel
  /** The ways to give weights, as they otherwise stand at the head of the page. */
  readonly ways: JSX.Element
}

/** Where nothing can be compared yet: what is missing, each with the buttons that give it. */
export function OpeningSteps(props: OpeningStepsProps): JSX.Element {
  const criteria = () => props.model.weighing().criteria
  const unscored = () => criteria().filter(isUnscored)
  const simulable = () => unscored().filter(({ criterion }) => criterion.simulation !== undefined).length
  return (
    <section class="card weigh-card">
      <h3 class="chart-title">{texts.openingTitle}</h3>
      <ol class="weigh-opening">
        <li>
          <h4>{texts.openingPoints}</h4>
          <p>{texts.scoredCount(criteria().length - unscored().length, criteria().length)} {unscored().length > 0 ? texts.scoreByHand : ''} {simulable() > 0 ? texts.simulable(simulable()) : ''}</p>
          <div class="weigh-row">
            <Show when={simulable() > 0}><button type="button" class="nl-button nl-button--secondary" onClick={() => props.model.change(texts.allSimulated, (weighing) => setAllPointsFrom(weighing, 'simulatie'))}>{texts.allSimulated}</button></Show>
            <Show when={unscored().length > 0 && unscored().length < criteria().length}><button type="button" class="nl-button nl-button--secondary" onClick={() => props.model.change(texts.removeUnscored, removeUnscored)}>{texts.removeUnscored}</button></Show>
          </div>
        </li>
        <li>
          <h4>{texts.openingWeights}</h4>
          <p>{texts.weighedBy(props.model.weighing().parties.map(({ party }) => party))}</p>
          {props.ways}
        </li>
      </ol>
    </section>
  )
}
