import { createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import { citedAnswer } from '../../app/sharing/cited-link.ts'
import type { CitedAnswer } from '../../app/sharing/cited-link.ts'
import type { Shell } from '../../app/shell.ts'
import { packedOf, screenOf } from './use-screen.ts'

/**
 * Opens the session in the address, now and when another one is pasted. Once it is open the address only says the screen: a reload must
 * not put back what was changed since.
 * @returns whether the numbers are those of the report that the link stood in; null where it stood in none, or somebody read it
 */
export function useSharedLink(shell: Shell): { readonly cited: Accessor<CitedAnswer | null>; readonly dismiss: () => void } {
  const [cited, setCited] = createSignal<CitedAnswer | null>(null)
  const follow = () => {
    const { hash } = location
    const packed = packedOf(hash)
    if (packed === null) return
    void shell.openLink(packed).then((isOpen) => {
      if (isOpen) setCited(citedAnswer(hash, shell.workspace.draft()))
      if (isOpen && location.hash === hash) history.replaceState(null, '', `#${screenOf(hash)}`)
    })
  }
  follow()
  addEventListener('hashchange', follow)
  onCleanup(() => removeEventListener('hashchange', follow))
  return { cited, dismiss: () => { setCited(null) } }
}
