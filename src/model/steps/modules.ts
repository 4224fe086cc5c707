import { append, prepend, remove } from '../lists.ts'
import { Doelgroep, Leerroute } from '../population.ts'
import { Post } from '../record.ts'
import { run, schedule } from '../run.ts'
import { Event } from '../world.ts'
import { bookPerson } from './geld.ts'

/** Start moments of PVT and MAP groups, their largest size and the longest wait (aannames; PVT 12 h, MAP 40 h practice in groups). */
const START_INTERVAL = 4
const GROOTSTE_GROEP = 15
const LANGSTE_WACHT = 26
const PVT_WEKEN = 6
const MAP_WEKEN = 12
const SAMEN_WEKEN = 14
/** MAP follows a year after the PIP; PVT and MAP as one offer after half a year (aannames). */
const MAP_NA_WEKEN = 52
const SAMEN_NA_WEKEN = 26
/** Prices for gezinsmigranten against statushouders: 250 of 350 and 450 of 700 euro (aanname beside `kosten.pvt` and `kosten.map`). */
const GEZIN_PVT = 250 / 350
const GEZIN_MAP = 450 / 700

export const Module = { Pvt: 0, Map: 1 } as const

/**
 * Puts someone in line for PVT and MAP when the PIP is set. The line is in order of PIP, which is the order in which people become
 * ready, so nothing needs to happen at that moment: a start only looks at the front.
 */
export function planModules(person: number): void {
  const { inputs, week, world } = run
  const together = inputs.modules.samen === 1
  enlist(person, Module.Pvt, week + (together ? SAMEN_NA_WEKEN : Math.round(inputs.lessen.registratieweken)))
  if (!together && world.person.route[person] !== Leerroute.Onderwijs) enlist(person, Module.Map, week + MAP_NA_WEKEN)
}

/** MAP after all: the onderwijsroute, which needs none, was left. */
export function planMapLater(person: number): void {
  const { world } = run
  if (world.person.mapKlaar[person]! >= 0 || world.modules.owner[person * 2 + Module.Map]! >= 0) return
  if (run.inputs.modules.samen === 1 && world.modules.owner[person * 2 + Module.Pvt]! >= 0) return
  // Ready now, while those who stand in line become ready later: at the front.
  world.person.mapSinds[person] = run.week
  prepend(world.modules, moduleList(person, Module.Map), person * 2 + Module.Map)
}

function enlist(person: number, module: number, ready: number): void {
  const { world } = run
  const since = module === Module.Pvt ? world.person.pvtSinds : world.person.mapSinds
  since[person] = ready
  append(world.modules, moduleList(person, module), person * 2 + module)
}

function moduleList(person: number, module: number): number {
  return module * run.plan.gemeenten.length + run.structure.poolOf[run.population.gemeente[person]!]!
}

/** Groups of PVT and MAP begin when there are enough people, or when the first has waited long. */
export function startModules(): void {
  if (run.week % START_INTERVAL !== 0) return
  for (let module = 0; module <= 1; module++) {
    for (let pool = 0; pool < run.structure.pools[0]!; pool++) startModule(module, module * run.plan.gemeenten.length + pool)
  }
}

function startModule(module: number, list: number): void {
  const { world, inputs, week } = run
  const { modules } = world
  const since = module === Module.Pvt ? world.person.pvtSinds : world.person.mapSinds
  for (;;) {
    let ready = 0
    for (let item = modules.first[list]!; item >= 0 && ready < GROOTSTE_GROEP && since[item >> 1]! <= week; item = modules.next[item]!) ready++
    if (ready === 0) return
    if (ready < inputs.modules.minimum && week - since[modules.first[list]! >> 1]! < LANGSTE_WACHT) return
    for (; ready > 0; ready--) takeModule(modules.first[list]!, module)
  }
}

/** The week in which the module will be done is known at its start. */
function takeModule(item: number, module: number): void {
  const { world, inputs, week } = run
  const { person: p } = world
  const person = item >> 1
  remove(world.modules, item)
  const withMap = module === Module.Pvt && inputs.modules.samen === 1 && p.mapKlaar[person]! < 0 && p.route[person] !== Leerroute.Onderwijs
  payModule(person, module, withMap)
  const done = week + (withMap ? SAMEN_WEKEN : module === Module.Pvt ? PVT_WEKEN : MAP_WEKEN)
  if (module === Module.Pvt) p.pvtKlaar[person] = done
  if (module === Module.Map || withMap) p.mapKlaar[person] = done
  // Where the offers became one, or apart, since the PIP: nobody takes MAP twice, and nobody is left without.
  if (withMap) remove(world.modules, person * 2 + Module.Map)
  else if (module === Module.Pvt && p.route[person] !== Leerroute.Onderwijs) planMapLater(person)
  // A combined offer that left MAP out, because the route was the onderwijsroute, leaves it to `planMapLater`.
  if (p.wachtOpModule[person] === 1) schedule(person, Event.Module, done)
}

function payModule(person: number, module: number, withMap: boolean): void {
  const { inputs, population } = run
  const gezin = population.doelgroep[person] === Doelgroep.Gezinsmigrant
  const pvt = inputs.kosten.pvt * (gezin ? GEZIN_PVT : 1)
  const map = inputs.kosten.map * (gezin ? GEZIN_MAP : 1)
  // What one offer saves is saved on both alike.
  const factor = withMap ? 1 - inputs.kosten['modules-samen-besparing'] : 1
  if (module === Module.Pvt) bookPerson(Post.Pvt, person, pvt * factor)
  if (module === Module.Map || withMap) bookPerson(Post.Map, person, map * factor)
}
