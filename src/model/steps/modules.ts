import { append, remove } from '../lists.ts'
import { Doelgroep, Leerroute } from '../population.ts'
import { Post } from '../record.ts'
import type { Run } from '../run.ts'
import { schedule } from '../run.ts'
import { Deel, Event } from '../world.ts'
import { bookPerson } from './geld.ts'
import { checkFinished } from './uitstroom.ts'

/** Start moments of PVT and MAP groups, their largest size and the longest wait (aannames; PVT 12 h, MAP 40 h practice in groups). */
const START_INTERVAL = 4
const GROOTSTE_GROEP = 15
const LANGSTE_WACHT = 26
const PVT_WEKEN = 6
const MAP_WEKEN = 12
const SAMEN_WEKEN = 14
/** Prices for gezinsmigranten against statushouders: 250 of 350 and 450 of 700 euro (aanname beside `kosten.pvt` and `kosten.map`). */
const GEZIN_PVT = 250 / 350
const GEZIN_MAP = 450 / 700

export const Module = { Pvt: 0, Map: 1 } as const

/** Waits for a group, or has ended. */
export function moduleDue(run: Run, person: number, module: number): void {
  const { world } = run
  const states = module === Module.Pvt ? world.person.pvt : world.person.map
  if (states[person] === Deel.Bezig) {
    finishModule(run, person, module)
    return
  }
  if (states[person] !== Deel.Niet) return
  // In the onderwijsroute there is no MAP, unless its fallback asks for it.
  if (module === Module.Map && world.person.route[person] === Leerroute.Onderwijs && world.person.afgeschaald[person] === 0) return
  states[person] = Deel.Wacht
  const sinds = module === Module.Pvt ? world.person.pvtSinds : world.person.mapSinds
  sinds[person] = run.week
  const item = person * 2 + module
  remove(world.modules, item)
  append(world.modules, module * run.plan.gemeenten.length + run.structure.poolOf[0][run.population.gemeente[person]!]!, item)
}

/** Groups of PVT and MAP begin when there are enough people, or when the first has waited long. */
export function startModules(run: Run): void {
  if (run.week % START_INTERVAL !== 0) return
  for (let module = 0; module <= 1; module++) {
    for (let pool = 0; pool < run.structure.pools[0]; pool++) startModule(run, module, module * run.plan.gemeenten.length + pool)
  }
}

function startModule(run: Run, module: number, list: number): void {
  const { world, inputs } = run
  const { modules } = world
  const sinds = module === Module.Pvt ? world.person.pvtSinds : world.person.mapSinds
  while (modules.count[list]! > 0) {
    const waited = run.week - sinds[modules.first[list]! >> 1]!
    if (modules.count[list]! < inputs['modules.minimum'] && waited < LANGSTE_WACHT) return
    for (let seats = Math.min(GROOTSTE_GROEP, modules.count[list]!); seats > 0; seats--) takeModule(run, modules.first[list]!, module)
  }
}

function takeModule(run: Run, item: number, module: number): void {
  const { world, inputs } = run
  const person = item >> 1
  remove(world.modules, item)
  const together = inputs['modules.samen'] === 1 && module === Module.Pvt
  if (module === Module.Pvt) world.person.pvt[person] = Deel.Bezig
  if (module === Module.Map) world.person.map[person] = Deel.Bezig
  const withMap = together && world.person.map[person] === Deel.Niet && world.person.route[person] !== Leerroute.Onderwijs
  if (withMap) world.person.map[person] = Deel.Bezig
  payModule(run, person, module, withMap)
  const weeks = withMap ? SAMEN_WEKEN : module === Module.Pvt ? PVT_WEKEN : MAP_WEKEN
  schedule(run, person, module === Module.Pvt ? Event.Pvt : Event.Map, run.week + weeks)
  if (withMap) schedule(run, person, Event.Map, run.week + weeks)
}

function payModule(run: Run, person: number, module: number, withMap: boolean): void {
  const { inputs, population } = run
  const gezin = population.doelgroep[person] === Doelgroep.Gezinsmigrant
  const pvt = inputs['kosten.pvt'] * (gezin ? GEZIN_PVT : 1)
  const map = inputs['kosten.map'] * (gezin ? GEZIN_MAP : 1)
  const euro = withMap ? (pvt + map) * (1 - inputs['kosten.modules-samen-besparing']) : module === Module.Pvt ? pvt : map
  bookPerson(run, Post.Modules, person, euro)
}

function finishModule(run: Run, person: number, module: number): void {
  const { world } = run
  if (module === Module.Pvt) world.person.pvt[person] = Deel.Klaar
  else world.person.map[person] = Deel.Klaar
  // After a combined offer that left MAP out (onderwijsroute at the time), MAP follows on its own when the route has changed.
  if (module === Module.Pvt && world.person.map[person] === Deel.Niet && run.inputs['modules.samen'] === 1) schedule(run, person, Event.Map, run.week + 1)
  checkFinished(run, person)
}
