import type { Region } from '../../model/scenario.ts'

/** The highest year that a region is known to have had. */
export interface PeakYear {
  readonly year: number
  /** Persons to house in that year. */
  readonly taakstelling: number
}

const PEAK = /^piek \((\d{4}): ([\d.]+)\)$/

/** The region names its peak on the slider of the taakstelling, as in `piek (2016: 535)`; null where none is known. */
export function peakYear(region: Region): PeakYear | null {
  for (const { label } of region.context['instroom.taakstelling']?.zones ?? []) {
    const found = PEAK.exec(label)
    if (found) return { year: Number(found[1]), taakstelling: Number(found[2]!.replaceAll('.', '')) }
  }
  return null
}
