import type { VacancyEffect } from '../../analysis/caseload/vacancy.ts'
import { Z95 } from '../../analysis/precision.ts'
import { caseloadTexts, outcomeLabel, signedDifference, vacancyTitle } from '../../texts/caseload.ts'
import { formatOutcome } from '../../texts/format.ts'
import { fitText } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'

const ROW = 44

/** What another turnover does, outcome by outcome: open as it is, filled as it would be. */
export function vacancyScene(effects: readonly VacancyEffect[], turnover: number, futures: number, width: number): Scene {
  const narrow = width < 560
  const label = narrow ? 0 : 200
  const words = narrow ? 0 : 210
  const row = narrow ? ROW + 40 : ROW
  const marks = effects.flatMap((effect, index): Mark[] => {
    const top = index * row
    const y = top + row / 2
    const scale = effect.unit === 'aandeel' ? 1 : Math.max(effect.before.p90, effect.after.p90) * 1.15
    const x = (value: number): number => label + 8 + Math.min(1, value / scale) * (width - label - words - 24)
    const [before, after] = [x(effect.before.mean), x(effect.after.mean)]
    const verdict = verdictOf(effect)
    return [
      { kind: 'text', x: 0, y: narrow ? top + 18 : y + 5, text: fitText(outcomeLabel(effect.outcome), 14, narrow ? width : label - 8), size: 14, colour: 'ink', role: 'outcome' },
      { kind: 'line', x1: label + 8, y1: y, x2: width - words - 16, y2: y, stroke: { colour: 'line', width: 2 }, role: 'track' },
      { kind: 'line', x1: before, y1: y, x2: after, y2: y, stroke: { colour: 'acc', width: 3 }, role: 'change' },
      { kind: 'symbol', shape: 'circle', x: before, y, size: 11, fill: { colour: 'surface' }, stroke: { colour: 'acc', width: 2 }, role: 'before' },
      { kind: 'symbol', shape: 'circle', x: after, y, size: 11, fill: { colour: 'acc' }, stroke: { colour: 'surface', width: 1 }, role: 'after' },
      narrow
        ? { kind: 'text', x: 0, y: top + row - 18, text: `${formatOutcome(effect.unit, effect.before.mean)} → ${formatOutcome(effect.unit, effect.after.mean)}: ${verdict}`, size: 13, colour: 'ink2', role: 'words' }
        : { kind: 'text', x: width, y: y - 2, text: `${formatOutcome(effect.unit, effect.before.mean)} → ${formatOutcome(effect.unit, effect.after.mean)}`, size: 14, weight: 600, colour: 'ink', anchor: 'end', role: 'values' },
      ...(narrow ? [] : [{ kind: 'text', x: width, y: y + 15, text: verdict, size: 13, colour: 'ink2', anchor: 'end', role: 'words' } as const]),
    ]
  })
  const title = vacancyTitle(turnover, foundOf(effects, 'gesprekken.op-tijd'), foundOf(effects, 'pip.binnen-10-weken'))
  return {
    width, height: effects.length * row, title, subtitle: caseloadTexts.vacancySubtitle(futures), marks,
    description: `${title}. ${effects.map((effect) => `${outcomeLabel(effect.outcome)}: ${verdictOf(effect)}`).join('; ')}.`,
    table: {
      caption: title, columns: [...caseloadTexts.vacancyColumns],
      rows: effects.map((effect) => [
        outcomeLabel(effect.outcome), formatOutcome(effect.unit, effect.before.mean), formatOutcome(effect.unit, effect.after.mean),
        signedDifference(effect.unit, effect.difference.mean, Z95 * effect.difference.monteCarloError), effect.kind === 'effect' ? '' : verdictOf(effect),
      ]),
    },
  }
}

function foundOf(effects: readonly VacancyEffect[], outcome: VacancyEffect['outcome']): { readonly kind: VacancyEffect['kind']; readonly mean: number } {
  const effect = effects.find((one) => one.outcome === outcome)
  return { kind: effect?.kind ?? 'ruis', mean: effect?.difference.mean ?? Number.NaN }
}

function verdictOf({ kind, unit, difference }: VacancyEffect): string {
  if (kind === 'gelijk') return caseloadTexts.equal
  if (kind === 'ruis') return caseloadTexts.noise
  return signedDifference(unit, difference.mean, Z95 * difference.monteCarloError)
}
