import { centralValue } from '../parameters/parameter.ts'
import type { Plan, Settings } from '../plan.ts'
import { householdSize } from '../steps/instroom.ts'

/** What the kernel has room for; `build/kernel/cpp/room.hpp` is made of the same numbers, and a test compares them. */
export const kernelRoom = { gemeenten: 30, years: 16, scenarios: 256, persons: 32_768 } as const

/** What of a plan the kernel has no room for. */
export type Outgrown = keyof typeof kernelRoom

/**
 * What makes a plan too large for the kernel, so that TypeScript simulates it, two to three times slower; null where it fits.
 * How many people come is drawn per future: what is compared here is how many are expected, so near the limit either may be true.
 */
export function outgrown(plan: Plan): Outgrown | null {
  const years = plan.history.length + plan.horizonYears
  if (plan.gemeenten.length > kernelRoom.gemeenten) return 'gemeenten'
  if (years > kernelRoom.years) return 'years'
  if (plan.scenarios.length > kernelRoom.scenarios) return 'scenarios'
  return expectedPersons(plan) > kernelRoom.persons ? 'persons' : null
}

/** Newcomers of the run-in and the horizon together, if every year brings what it is set to and everybody is housed. */
function expectedPersons({ history, horizonYears, todayTaakstelling, today, scenarios }: Plan): number {
  const settings = scenarios[0]?.settings ?? today
  const runIn = history.reduce((sum, factor) => sum + factor, 0) * todayTaakstelling * dutyPerHoused(today) + history.length * centralValue(today['instroom.gezinsmigranten'])
  return runIn + horizonYears * (centralValue(settings['instroom.taakstelling']) * dutyPerHoused(settings) + centralValue(settings['instroom.gezinsmigranten']))
}

/** Of the persons who are housed, the share who are an adult with the duty: the others are children, or exempt. */
function dutyPerHoused(settings: Settings): number {
  const sizes = Array.from({ length: 1000 }, (_, at) => householdSize(centralValue(settings['instroom.alleenstaand']), (at + 0.5) / 1000))
  const adults = sizes.reduce((sum, size) => sum + Math.min(2, size), 0)
  return centralValue(settings['instroom.plichtig']) * adults / sizes.reduce((sum, size) => sum + size, 0)
}
