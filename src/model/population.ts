/** Everyone of one replication as typed columns: who they are. What happens to them stands in `world.ts`. */

export const Doelgroep = { Statushouder: 0, Gezinsmigrant: 1 } as const
export const Leerroute = { B1: 0, Onderwijs: 1, Z: 2 } as const
export const Leerprofiel = { Langzaam: 0, Gemiddeld: 1, Snel: 2, Alfabetisering: 3 } as const
export const LEERROUTES = 3

/** Columns have room for `capacity` people; the first `count` are filled, in order of arrival. */
export interface Population {
  capacity: number
  count: number
  /** Stable number of the person in all draws. */
  subject: Int32Array
  /** What all draws about the person begin with (`luckOf`). */
  luck: Int32Array
  /** Week of inschrijving in the BRP: housing for statushouders, arrival for gezinsmigranten. */
  arrival: Int32Array
  /** Week of koppeling to the gemeente; before `arrival` for statushouders, and possibly before week 0. */
  koppeling: Int32Array
  gemeente: Uint8Array
  doelgroep: Uint8Array
  /** 0 = 18-27, 1 = 28-49, 2 = 50 and older. */
  leeftijd: Uint8Array
  /** The leerroute that fits best; what the intake should find. */
  besteRoute: Uint8Array
  profiel: Uint8Array
  /** Standard normal: how faithfully someone attends, before obstacles. */
  aanwezigheid: Float64Array
  kinderopvang: Uint8Array
  gezondheid: Uint8Array
  werk: Uint8Array
  /** Takes lessons in a contracted group; gezinsmigranten may choose another school. */
  inPool: Uint8Array
  startOpA1: Uint8Array
  /** Uniform: which provider of a pool, whatever their number. */
  aanbieder: Float64Array
  /** Uniform: starts early where the scenario offers that to this share. */
  vroegeStart: Float64Array
  /** Week of leaving (moved, ontheffing), whether or not still inburgering then. */
  vertrek: Int32Array
}

/** Wider columns in the place of the old ones; nobody is in them. */
export function growPopulation(population: Population, capacity: number): void {
  Object.assign(population, createPopulation(capacity))
}

export function createPopulation(capacity: number): Population {
  return {
    capacity, count: 0,
    subject: new Int32Array(capacity), luck: new Int32Array(capacity), arrival: new Int32Array(capacity), koppeling: new Int32Array(capacity),
    gemeente: new Uint8Array(capacity), doelgroep: new Uint8Array(capacity), leeftijd: new Uint8Array(capacity),
    besteRoute: new Uint8Array(capacity), profiel: new Uint8Array(capacity), aanwezigheid: new Float64Array(capacity),
    kinderopvang: new Uint8Array(capacity), gezondheid: new Uint8Array(capacity), werk: new Uint8Array(capacity),
    inPool: new Uint8Array(capacity), startOpA1: new Uint8Array(capacity), aanbieder: new Float64Array(capacity),
    vroegeStart: new Float64Array(capacity), vertrek: new Int32Array(capacity),
  }
}
