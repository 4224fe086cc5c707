/** The count of futures need not move faster than an eye can read it. */
export const COUNT_EVERY_MS = 500

/** Passes the first value on at once, and after that the newest at most every `COUNT_EVERY_MS`. */
export function createThrottle<T>(pass: (value: T) => void): { readonly offer: (value: T) => void; readonly cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null
  let waiting: { readonly value: T } | null = null
  const open = (): void => {
    timer = null
    if (waiting !== null) {
      const { value } = waiting
      waiting = null
      send(value)
    }
  }
  const send = (value: T): void => {
    pass(value)
    timer = setTimeout(open, COUNT_EVERY_MS)
  }
  return {
    offer: (value) => {
      if (timer === null) send(value)
      else waiting = { value }
    },
    cancel: () => {
      waiting = null
      if (timer !== null) clearTimeout(timer)
    },
  }
}
