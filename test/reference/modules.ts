import { book, type Mens, plan, poolOf, queue, takeOut, type Twin } from './twin.ts'

type Module = 'pvt' | 'map'

export function planModules(t: Twin, m: Mens): void {
  const together = t.value('modules.samen') === 1
  enlist(t, m, 'pvt', t.week + (together ? 26 : Math.round(t.value('lessen.registratieweken'))))
  if (!together && m.route !== 'onderwijs') enlist(t, m, 'map', t.week + 52)
}

/** MAP after all for who left the onderwijsroute, unless it is done, planned, or part of an offer that is still to come. */
export function planMapLater(t: Twin, m: Mens): void {
  if (m.done.map >= 0 || waits(t, m, 'map') || (t.value('modules.samen') === 1 && waits(t, m, 'pvt'))) return
  m.ready4.map = t.week
  queue(t, moduleName(t, m, 'map')).unshift(m)
}

export const moduleName = (t: Twin, m: Mens, module: Module): string => `${module} ${poolOf(t, t.value('groepen.pool-b1'), m.who.gemeente)}`
const waits = (t: Twin, m: Mens, module: Module): boolean => queue(t, moduleName(t, m, module)).includes(m)

function enlist(t: Twin, m: Mens, module: Module, from: number): void {
  m.ready4[module] = from
  queue(t, moduleName(t, m, module)).push(m)
}

/** Every four weeks: groups of 15, of the minimum when that many are ready, of anybody when the first has waited half a year. */
export function startModules(t: Twin): void {
  if (t.week % 4 !== 0) return
  for (const module of ['pvt', 'map'] as const) {
    for (let pool = 0; pool < t.plan.gemeenten.length; pool++) {
      const line = queue(t, `${module} ${pool}`)
      for (;;) {
        // Only the front is looked at: who stands behind somebody that is not ready waits too.
        const notReady = line.findIndex((m) => m.ready4[module] > t.week)
        const size = Math.min(15, notReady < 0 ? line.length : notReady)
        if (size === 0 || (size < t.value('modules.minimum') && t.week - line[0]!.ready4[module] < 26)) break
        for (const m of line.splice(0, size)) follow(t, m, module)
      }
    }
  }
}

function follow(t: Twin, m: Mens, module: Module): void {
  const both = module === 'pvt' && t.value('modules.samen') === 1 && m.done.map < 0 && m.route !== 'onderwijs'
  const pvt = t.value('kosten.pvt') * (m.who.statushouder ? 1 : 250 / 350)
  const map = t.value('kosten.map') * (m.who.statushouder ? 1 : 450 / 700)
  const cheaper = both ? 1 - t.value('kosten.modules-samen-besparing') : 1
  if (module === 'pvt') book(t, 'pvt', m.who.gemeente, pvt * cheaper, m)
  if (module === 'map' || both) book(t, 'map', m.who.gemeente, map * cheaper, m)
  const done = t.week + (both ? 14 : module === 'pvt' ? 6 : 12)
  m.done[module] = done
  if (both) m.done.map = done
  // One offer instead of two, or two instead of one: MAP is taken once.
  if (both) takeOut(queue(t, moduleName(t, m, 'map')), m)
  else if (module === 'pvt' && m.route !== 'onderwijs') planMapLater(t, m)
  if (m.waitsForModule) plan(t, m, 'module', done)
}
