import { Show, Suspense, createResource } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Step } from '../../../app/own-region/form.ts'
import type { Shell } from '../../../app/shell.ts'
import type { Scenario } from '../../../model/scenario.ts'
import { ownRegionTexts as texts } from '../../../texts/own-region/own-region.ts'
import { Message } from '../../controls/message.tsx'
import { lazyPart } from '../../shell/lazy-part.ts'
import type { Choosing } from '../use-shelf.ts'

const OwnRegionScreen = lazyPart(() => import('./own-region-screen.tsx').then(({ OwnRegionScreen }) => OwnRegionScreen))

/** The form, once it and the general scenarios are there. */
export function OwnRegionPage(props: { readonly shell: Shell; readonly shelf: Choosing; readonly step: Step }): JSX.Element {
  const [general] = createResource(async (): Promise<readonly Scenario[] | null> => {
    try {
      return await props.shelf.general()
    } catch (error) {
      console.warn(error)
      return null
    }
  })
  return (
    <Suspense fallback={<p class="shell__loading" role="status">{texts.reading}</p>}>
      <Show when={general.loading || general()} fallback={<Message kind="error" ways={<a class="nl-link" href="#begin">{texts.toBegin}</a>}><p>{texts.noGeneral}</p></Message>}>
        <Show when={general()}>{(scenarios) => <OwnRegionScreen shell={props.shell} step={props.step} general={scenarios()} />}</Show>
      </Show>
    </Suspense>
  )
}
