/** Slower processors than ours, and caches that others fill, are no failure. */
export const SLOWER_MACHINE = 2

/**
 * Milliseconds of processor time that the work takes: the least of a few times. Not the clock on the wall, which counts what else the machine
 * does. Every process of the tests does one thing at a time (`vitest.config.ts`), so that all its time is of the work.
 */
export function processorMs(times: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time++) {
    const began = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(began)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
