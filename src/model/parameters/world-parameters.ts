import type { ParameterId } from './registry.ts'

/**
 * What the world is, not what a region decides: who comes and how they are. These have one value for all scenarios of a plan,
 * so that scenarios share their people. They are read from the first scenario; a file that sets one for a single scenario is refused.
 */
export const worldParameters: ReadonlySet<ParameterId> = new Set<ParameterId>([
  'instroom.taakstelling', 'instroom.gezinsmigranten', 'instroom.volatiliteit', 'instroom.samenhang', 'instroom.realisatie',
  'instroom.woningruis', 'instroom.inhaal', 'instroom.wachttijd-woning', 'instroom.alleenstaand', 'instroom.plichtig',
  'instroom.jong', 'instroom.oud',
  'persoon.kinderopvang-nodig', 'persoon.gezondheid', 'persoon.uitval',
  'leerroute.z-statushouder', 'leerroute.onderwijs-statushouder', 'leerroute.z-gezinsmigrant', 'leerroute.onderwijs-gezinsmigrant',
  'leerroute.langzaam', 'leerroute.snel', 'groepen.gezinsmigrant-in-pool', 'lessen.start-a0',
])
