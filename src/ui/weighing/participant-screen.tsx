import { For, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { encodeRoomCode } from '../../analysis/mca/room-code.ts'
import type { ElicitationKind, WeightSet } from '../../analysis/mca/weight-set.ts'
import type { MeasuredCriterion } from '../../analysis/mca/criterion.ts'
import { keepOwnWeights, ownWeights } from '../../app/weighing/own-weights.ts'
import type { Store } from '../../app/session/storage.ts'
import type { Region } from '../../model/scenario.ts'
import { weighingTexts as texts } from '../../texts/weighing.ts'
import { CopyButton } from './copy-button.tsx'
import { PartyEditor } from './party-editor.tsx'
import '../compare/compare.css'
import './weighing.css'

/** What fits a code. */
const kinds: readonly ElicitationKind[] = ['punten', 'procent', 'swing']

/** For somebody in the room: own weights, and a code to read out. Nothing of it enters the session of this page. */
export function ParticipantScreen(props: { readonly criteria: readonly MeasuredCriterion[]; readonly region: Region; readonly store: Store | null }): JSX.Element {
  const criteria = () => props.criteria
  const start = ownWeights(props.store, props.region.id, criteria())
  const [party, setParty] = createSignal<number | null>(start.party)
  const [set, setSet] = createSignal<WeightSet>({ id: 'inbreng', party: texts.participantTitle, elicitation: start.elicitation })
  const code = () => encodeRoomCode({ party: party(), elicitation: set().elicitation }, criteria().map((measured) => measured.criterion))
  const keep = () => keepOwnWeights(props.store, props.region.id, { party: party(), elicitation: set().elicitation }, criteria())
  return (
    <div class="participant">
      <h1 class="weigh-title">{texts.participantTitle}</h1>
      <p>{texts.participantExplain}</p>
      <label class="weigh-field"><span>{texts.participantParty}</span>
        <select class="picker" onChange={(event) => { setParty(event.currentTarget.value === '' ? null : Number(event.currentTarget.value)); keep() }}>
          <option value="" selected={party() === null}>{texts.participantNobody}</option>
          <For each={props.region.gemeenten}>{(gemeente, index) => <option value={index()} selected={party() === index()}>{gemeente.name}</option>}</For>
        </select>
      </label>
      <section class="compare-card weigh-card" aria-label={texts.weights}>
        <h2 class="visually-hidden">{texts.weights}</h2>
        <PartyEditor set={set()} criteria={criteria()} kinds={kinds} onChange={(elicitation) => { setSet({ ...set(), elicitation }); keep() }} />
      </section>
      <section class="participant-code" aria-label={texts.participantCode}>
        <h2 class="chart-title">{texts.participantCode}</h2>
        <Show when={code().value} fallback={<For each={code().diagnostics}>{(problem) => <p class="weigh-error">{problem.message}</p>}</For>}>
          {(made) => (
            <>
              <output class="participant-code-text">{made()}</output>
              <p class="compare-small">{texts.participantSpeak}</p>
              <CopyButton label={texts.participantCopy} text={made} />
            </>
          )}
        </Show>
      </section>
    </div>
  )
}
