/** A batch is so long that a busy thread can be left alone, and so short that cancelling is felt at once. */
const TARGET_MILLISECONDS = 35
/** Whoever still moves a slider does so within this time; after it a result less often costs the page less. */
const LATER_AFTER = 1500
const LATER_MILLISECONDS = 90
const LARGEST_BATCH = 500

/** How many replications the next batch gets. A size never changes a number, so it may follow the clock. */
export interface BatchSizer {
  readonly size: number
  /** A batch of `count` replications took this long. @param running milliseconds since the run began */
  measured(count: number, milliseconds: number, running: number): void
}

/**
 * Starts tiny, for the first picture, and grows by at most a factor two towards 20 to 50 ms a batch, later towards 90.
 * @param first replications in the first batches
 * @param clocked without a clock the size stays as it is
 */
export function createBatchSizer(first: number, clocked: boolean): BatchSizer {
  let size = Math.max(1, Math.floor(first))
  return {
    get size() {
      return size
    },
    measured(count, milliseconds, running) {
      if (!clocked) return
      // A clock that stood still (coarse clocks in browsers) says only that the batch was short.
      const target = running < LATER_AFTER ? TARGET_MILLISECONDS : LATER_MILLISECONDS
      const wanted = milliseconds > 0 ? (count * target) / milliseconds : Number.POSITIVE_INFINITY
      size = Math.max(1, Math.min(Math.floor(wanted), count * 2, LARGEST_BATCH))
    },
  }
}
