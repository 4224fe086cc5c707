import { kernelRoom } from '../../model/kernel/kernel-room.ts'
import type { Outgrown } from '../../model/kernel/kernel-room.ts'
import { NBSP, formatNumber } from '../format.ts'

/** Measured with both ways on one machine: docs/beslissingen/0010. */
const LONGER = 'Het rekenen duurt daardoor twee tot drie keer zo lang; de uitkomsten zijn even goed.'

const why: Readonly<Record<Outgrown, string>> = {
  gemeenten: `De regio heeft meer dan ${formatNumber(kernelRoom.gemeenten)}${NBSP}gemeenten.`,
  years: `Met de aanloop erbij zijn het meer dan ${formatNumber(kernelRoom.years)}${NBSP}jaar.`,
  scenarios: `Het zijn meer dan ${formatNumber(kernelRoom.scenarios)}${NBSP}scenario’s.`,
  persons: `In al die jaren komen er naar verwachting meer dan ${formatNumber(kernelRoom.persons)}${NBSP}mensen.`,
}

/** Why it takes longer than elsewhere; empty where it does not. */
export function slowSentence(outgrown: Outgrown | null): string {
  return outgrown === null ? '' : `${why[outgrown]} ${LONGER}`
}
