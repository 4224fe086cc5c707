import { onCleanup } from 'solid-js'
import type { Shell } from '../../app/shell.ts'
import { packedOf, screenOf } from './use-screen.ts'

/**
 * Opens the session in the address, now and when another one is pasted. Once it is open the address only says the screen: a reload must
 * not put back what was changed since.
 */
export function useSharedLink(shell: Shell): void {
  const follow = () => {
    const { hash } = location
    const packed = packedOf(hash)
    if (packed === null) return
    void shell.openLink(packed).then((isOpen) => {
      if (isOpen && location.hash === hash) history.replaceState(null, '', `#${screenOf(hash)}`)
    })
  }
  follow()
  addEventListener('hashchange', follow)
  onCleanup(() => removeEventListener('hashchange', follow))
}
