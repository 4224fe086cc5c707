import { formatNumber } from '../format.ts'

/** What reading a report again says about its numbers. */
export const citedTexts = {
  same: 'Zelfde getallen: deze stand hoort bij het rapport.',
  model: (then: string, now: string): string => `Het rapport is gemaakt met model ${then}; hier draait model ${now}. Daardoor kunnen getallen verschillen.`,
  plan: (then: string, now: string): string => `De instellingen verschillen: het rapport heeft kenmerk ${then.slice(0, 8)}, deze stand ${now.slice(0, 8)}.`,
  seed: (then: string, now: string): string => `Het rapport rekende met zaad ${then}, deze stand met zaad ${now}.`,
  replications: (then: number, now: number): string => `Het rapport telt ${formatNumber(then)} toekomsten, deze stand ${formatNumber(now)}. De eerste ${formatNumber(Math.min(then, now))} zijn dezelfde.`,
} as const
