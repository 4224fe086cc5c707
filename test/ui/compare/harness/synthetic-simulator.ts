import { outcomeIds, outcomes } from '../../../../src/model/outcomes.ts'
import type { OutcomeId } from '../../../../src/model/outcomes.ts'
import type { Plan } from '../../../../src/model/plan.ts'
import { seriesIds } from '../../../../src/model/series.ts'
import type { SeriesId } from '../../../../src/model/series.ts'
import type { Simulator } from '../../../../src/model/simulate.ts'
import { seriesMonths } from '../../../../src/experiment/results.ts'

/**
 * Numbers without meaning, for looking at the screen and for tests of it: no model is behind them. They hang on the
 * replication and on the position of the scenario, and a little on one lever so that a changed plan gives another picture.
 */
export function createSyntheticSimulator(plan: Plan, busyMs = 0): Simulator {
  const months = seriesMonths(plan)
  return {
    run(replication, outcomesInto, seriesInto) {
      const end = busyMs > 0 ? performance.now() + busyMs : 0
      while (end > 0 && performance.now() < end) { /* a model that takes time */ }
      const common = noise(replication, 1)
      for (const [scenario, settings] of plan.scenarios.entries()) {
        const kind = ['opplus', 'integratie', 'uitbesteding', 'synthese'].indexOf(settings.id.split(/[+-]/)[0] ?? '')
        const push = (settings.settings['groepen.minimum'].kind === 'fixed' ? settings.settings['groepen.minimum'].value : 8) - 8
        const own = noise(replication, 10 + kind)
        for (const [index, id] of outcomeIds.entries()) outcomesInto[scenario * outcomeIds.length + index] = outcomeValue(id, kind, common, own, push)
        for (const [index, id] of seriesIds.entries()) {
          for (let month = 0; month < months; month++) {
            seriesInto[(scenario * seriesIds.length + index) * months + month] = seriesValue(id, kind, month, common, own, push)
          }
        }
      }
    },
  }
}

const better = [0, 1, 1.01, 0.9]

function outcomeValue(id: OutcomeId, scenario: number, common: number, own: number, push: number): number {
  const { unit, better: way } = outcomes[id]
  const gain = better[scenario] ?? 0
  const sign = way === 'lower' ? -1 : 1
  if (unit === 'kans') return common * 0.7 + own * 0.3 + gain * 0.6 > 0.25 ? 1 : 0
  const level = 1 + sign * gain * 0.14 + common * 0.14 + own * 0.05 + push * 0.03
  if (unit === 'aandeel') return Math.min(1, Math.max(0, (id === 'groepen.onder-minimum' ? 0.38 : 0.72) * level))
  if (unit === 'euro') return (id.startsWith('kosten') ? 22_600 : 3_400_000) * level
  if (unit === 'weken') return Math.max(0, 14 * (level - gain * 0.25))
  return 30 * level
}

function seriesValue(id: SeriesId, scenario: number, month: number, common: number, own: number, push: number): number {
  const after = Math.max(0, month - 12)
  const grown = 1 - Math.exp(-after / 18)
  const gain = (better[scenario] ?? 0) * grown
  const wave = Math.sin(month / 3) * 0.02
  const spread = (common * 0.12 + own * 0.05) * (0.3 + Math.min(1, month / 40))
  const hump = gain > 0 ? Math.exp(-((after - 6) ** 2) / 40) * 0.14 * (after > 0 ? 1 : 0) : 0
  if (id === 'lasten') return 3_100_000 * (1 + 0.1 * grown + spread + hump - gain * 0.13 + wave / 2 + push * 0.02)
  if (id === 'baten') return 3_150_000 * (1 + spread / 4)
  if (id === 'wachtweken') return Math.max(0, 14 * (1 + spread * 2 + wave - gain * 0.45 + push * 0.05))
  return 60 * (1 + spread + wave + gain * 0.05)
}

/** Roughly normal, from an integer hash. */
function noise(a: number, b: number): number {
  let sum = 0
  for (let k = 0; k < 3; k++) {
    let h = (Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b * 7 + k + 1, 0x85ebca6b)) >>> 0
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) >>> 0
    h = Math.imul(h ^ (h >>> 12), 0x297a2d39) >>> 0
    sum += ((h ^ (h >>> 15)) >>> 0) / 2 ** 32
  }
  return (sum - 1.5) * 2
}
