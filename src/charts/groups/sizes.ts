import type { SizeDistribution } from '../../analysis/groups/counted.ts'
import { rowScale } from '../../analysis/row-scale.ts'
import { formatBand, formatNumber, formatOutcome } from '../../texts/format.ts'
import { groupsTexts, sizesSubtitle, sizesTitle } from '../../texts/groups.ts'
import { axisTicks } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'

const FONT = 13
const BOTTOM = 44
const LEFT = 40

/** How large groups are, over many futures. Under the minimum hatched, and said in words. */
export function sizesScene(view: SizeDistribution, minimumText: string, { width, height, horizonYears }: { readonly width: number; readonly height: number; readonly horizonYears: number }): Scene {
  const scale = rowScale([0, ...view.shares.map(({ p90 }) => p90)], { min: 0, max: 1 })
  const ticks = axisTicks('aandeel', scale, 4)
  const step = (width - LEFT - 4) / view.shares.length
  const y = (share: number): number => height - BOTTOM - (share / scale.max) * (height - BOTTOM - 14)
  const minimumAt = LEFT + (view.minimum - 1) * step
  const marks: Mark[] = ticks.values.flatMap((value, index): Mark[] => [
    { kind: 'line', x1: LEFT, y1: y(value), x2: width, y2: y(value), stroke: { colour: value === 0 ? 'ink' : 'line', width: 1 }, role: 'grid' },
    { kind: 'text', x: LEFT - 6, y: y(value) + 4.5, text: `${ticks.labels[index]!}%`, size: FONT, colour: 'ink3', anchor: 'end', role: 'tick' },
  ])
  view.shares.forEach(({ p10, p50, p90 }, index) => {
    const x = LEFT + index * step
    const under = index + 1 < view.minimum
    const bar = { x: x + step * 0.14, y: y(p50), width: step * 0.72, height: Math.max(0, y(0) - y(p50)) }
    marks.push({ kind: 'rect', ...bar, fill: { colour: under ? 'errsoft' : 'h4' }, ...(under ? { stroke: { colour: 'err', width: 1.25, dash: [4, 3] } } : {}), role: under ? 'bar-under' : 'bar' })
    marks.push({ kind: 'line', x1: x + step / 2, y1: y(p10), x2: x + step / 2, y2: y(p90), stroke: { colour: 'ink', width: 1.5 }, role: 'band' })
    marks.push({ kind: 'text', x: x + step / 2, y: height - BOTTOM + 18, text: String(index + 1), size: FONT, colour: 'ink2', anchor: 'middle', weight: index + 1 === view.minimum ? 600 : 400, role: 'size' })
  })
  marks.push(
    { kind: 'line', x1: minimumAt, y1: 4, x2: minimumAt, y2: y(0), stroke: { colour: 'ink', width: 1.5, dash: [3, 2] }, role: 'minimum' },
    { kind: 'text', x: minimumAt - 6, y: 14, text: groupsTexts.legendMinimum(minimumText), size: FONT, colour: 'ink', anchor: 'end', halo: true, role: 'minimum-label' },
    { kind: 'text', x: (LEFT + width) / 2, y: height - 6, text: 'Mensen in de groep', size: FONT, colour: 'ink2', anchor: 'middle', role: 'axis' },
  )
  const title = sizesTitle(view.mode, minimumText, formatOutcome('aandeel', view.under.p50), formatBand('aandeel', view.under.p10, view.under.p90))
  return {
    width, height, title, subtitle: sizesSubtitle(view.futures, horizonYears), marks,
    description: `${title}. Gemiddelde groep: ${formatOutcome('personen', view.size.p50)}.`,
    table: {
      caption: title,
      columns: ['Mensen in de groep', 'Deel van de groepsweken', '8 van de 10 toekomsten'],
      rows: view.shares.map(({ p10, p50, p90 }, index) => [formatNumber(index + 1), formatOutcome('aandeel', p50), formatBand('aandeel', p10, p90)]),
    },
  }
}
