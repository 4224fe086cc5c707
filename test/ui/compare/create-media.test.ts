import { createRoot } from 'solid-js'
import { afterEach, expect, test, vi } from 'vitest'
import { createMedia } from '../../../src/ui/compare/create-media.ts'

afterEach(() => { vi.unstubAllGlobals() })

/** A window of 1280 px that prints on paper of 680: the queries change while it prints, after the pages were counted. */
function aWindow() {
  const paper = new EventTarget()
  const lists: EventTarget[] = []
  let width = 1280
  vi.stubGlobal('addEventListener', paper.addEventListener.bind(paper))
  vi.stubGlobal('removeEventListener', paper.removeEventListener.bind(paper))
  vi.stubGlobal('matchMedia', (query: string) => {
    const [, kind, limit] = /(max|min)-width: (\d+)px/.exec(query)!
    const list = Object.defineProperty(new EventTarget(), 'matches', { get: () => (kind === 'max' ? width <= Number(limit) : width >= Number(limit)) })
    lists.push(list)
    return list
  })
  return {
    print: (name: 'beforeprint' | 'afterprint') => paper.dispatchEvent(new Event(name)),
    resize: (to: number) => { width = to; for (const list of lists) list.dispatchEvent(new Event('change')) },
  }
}

test('paper is narrow before its pages are counted, and the screen is wide again after', () => {
  const window = aWindow()
  createRoot((dispose) => {
    const isNarrow = createMedia('(max-width: 1023px)')
    const isWide = createMedia('(min-width: 1280px)')
    expect([isNarrow(), isWide()]).toEqual([false, true])
    window.print('beforeprint')
    expect([isNarrow(), isWide()]).toEqual([true, false])
    window.resize(680)
    window.resize(1280)
    expect([isNarrow(), isWide()]).toEqual([true, false])
    window.print('afterprint')
    expect([isNarrow(), isWide()]).toEqual([false, true])
    dispose()
  })
})

test('a window that becomes narrow is followed', () => {
  const window = aWindow()
  createRoot((dispose) => {
    const isNarrow = createMedia('(max-width: 1023px)')
    window.resize(390)
    expect(isNarrow()).toBe(true)
    dispose()
  })
})
