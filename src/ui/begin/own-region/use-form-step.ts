import { createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import { steps } from '../../../app/own-region/form.ts'
import type { Step } from '../../../app/own-region/form.ts'
import { CONTENT } from '../../shell/use-screen.ts'

const FORM = '#eigen-regio'

/** Address of a step: each has its own, so that the back button of the browser goes one step back. */
export function addressOf(step: Step): string {
  return `${FORM}/${step}`
}

/** The step of an address, or null where it is not about the form. */
function stepOf(hash: string): Step | null {
  if (hash === FORM) return steps[0]
  return steps.find((step) => hash === addressOf(step)) ?? null
}

/** The step of the address, followed as it changes. The skip link changes the address too, but not the step. */
export function useFormStep(): Accessor<Step | null> {
  const [step, setStep] = createSignal(stepOf(location.hash))
  const follow = (event: HashChangeEvent) => {
    const now = step()
    if (event.newURL.endsWith(`#${CONTENT}`) && now !== null) history.replaceState(null, '', addressOf(now))
    else setStep(stepOf(location.hash))
  }
  addEventListener('hashchange', follow)
  onCleanup(() => removeEventListener('hashchange', follow))
  return step
}
