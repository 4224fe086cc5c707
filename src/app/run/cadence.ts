import { LEAST_REPLICATIONS } from '../../analysis/precision.ts'

/** Of fewer futures nothing is said and no band drawn, so until then the old picture tells more. */
export const FIRST_PICTURE = LEAST_REPLICATIONS
/** Laid on the futures of the plan before, so even two show where things go; more follow at once. */
export const FIRST_GLIMPSE = 2
/**
 * Each next picture has at least so many times the futures of the last: computing one takes a core from the run as long as hundreds
 * of futures do, and half the error is the least that an eye can see shrink.
 */
export const PICTURE_GROWTH = 3
/** From so many futures on the figures become firm one after the other, so pictures follow each other sooner. */
export const FINER_FROM = 150
export const FINER_GROWTH = 1.4
/** Of charts: they move by a mean that soon hardly changes, and drawing them costs as much as all figures. */
export const CHART_GROWTH = 6

export interface Due {
  /** A picture of what is there, laid on the futures of the plan before. */
  readonly glimpse: boolean
  /** A picture of what is there by itself. */
  readonly picture: boolean
}

/** Tells at each count of futures which pictures are worth their computing. */
export function createCadence(): (completed: number) => Due {
  let nextGlimpse = FIRST_GLIMPSE
  let nextPicture = FIRST_PICTURE
  return (completed) => {
    const due = { glimpse: completed >= nextGlimpse, picture: completed >= nextPicture }
    if (due.glimpse) nextGlimpse = completed * (completed < FINER_FROM ? PICTURE_GROWTH : FINER_GROWTH)
    if (due.picture) nextPicture = completed * PICTURE_GROWTH
    return due
  }
}
