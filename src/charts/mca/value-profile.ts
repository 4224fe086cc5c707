import { clusterIds, clusterLabels } from '../../analysis/mca/criterion.ts'
import type { ClusterId, Criterion } from '../../analysis/mca/criterion.ts'
import type { Standing } from '../../analysis/mca/standing.ts'
import { formatNumber } from '../../texts/format.ts'
import { weighingTexts } from '../../texts/weighing.ts'
import { textWidth } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'
import { LABEL, rowBracket, scenarioLabel } from './parts.ts'
import type { NamedScenario } from './parts.ts'

export interface ValueProfileInput {
  readonly standing: Standing
  readonly criteria: readonly Criterion[]
  readonly scenarios: readonly NamedScenario[]
  readonly title: string
  readonly subtitle: string
  readonly width: number
}

const ROW = 38
/** Room at the right for the total and the bracket. */
const RIGHT = 72
const colours: Readonly<Record<ClusterId, string>> = { bestuur: 'h5', uitvoering: 'h3', client: 'h2', bedrijfsvoering: 'h1' }

/** What each cluster adds to the total; who cannot be told apart stands in a hatched bracket. The table has every criterion. */
export function valueProfile({ standing, criteria, scenarios, title, subtitle, width }: ValueProfileInput): Scene {
  const parts = standing.profile.map((profile) => clusterIds.map((id) => ({ id, part: profile.reduce((sum, value, index) => (criteria[index]!.cluster === id ? sum + value : sum), 0) })))
  const longest = Math.max(...standing.totals, 0.01)
  const scale = Math.max(0, width - LABEL - RIGHT) / longest
  const head = legend(width)
  const middle = (row: number): number => head.height + row * ROW + ROW / 2
  const rows = scenarios.flatMap((scenario, row): Mark[] => {
    let x = LABEL
    const bars = parts[row]!.map(({ id, part }): Mark => {
      const from = x
      x += part * scale
      return { kind: 'rect', x: from, y: middle(row) - 11, width: part * scale, height: 22, fill: { colour: colours[id] }, stroke: { colour: 'edge', width: 1 }, role: id }
    })
    return [{ kind: 'group', marks: scenarioLabel(scenario, middle(row)) }, ...bars, { kind: 'text', x: x + 8, y: middle(row) + 5, text: points(standing.totals[row]!), size: 14, weight: 600, colour: 'ink' }]
  })
  const brackets = standing.groups.filter((group) => group.length > 1).flatMap((group) => rowBracket(width - 12, group.map(middle)))
  return {
    width, height: head.height + scenarios.length * ROW, title, subtitle, marks: [...head.marks, ...rows, ...brackets],
    description: scenarios.map(({ name }, row) => `${name} ${points(standing.totals[row]!)} punten`).join('; '),
    table: {
      caption: weighingTexts.profileCaption,
      columns: [weighingTexts.criterion, ...scenarios.map(({ name }) => name)],
      rows: [
        ...criteria.map((criterion, index) => [criterion.label, ...standing.profile.map((profile) => formatNumber(2 * profile[index]!, 3))]),
        [weighingTexts.total, ...standing.totals.map(points)],
      ],
    },
  }
}

/** On the scale of 1 to 3 on which people score. */
function points(total: number): string {
  return formatNumber(1 + 2 * total, 2)
}

/** On one line beside the names, or from the edge over as many lines as it takes. */
function legend(width: number): { readonly marks: readonly Mark[]; readonly height: number } {
  const widths = clusterIds.map((id) => 24 + textWidth(clusterLabels[id], 13))
  const start = LABEL + widths.reduce((sum, next) => sum + next, 0) <= width ? LABEL : 0
  let x = start
  let y = 0
  const marks = clusterIds.flatMap((id, index): Mark[] => {
    if (x > start && x + widths[index]! > width) { x = start; y += 20 }
    const from = x
    x += widths[index]!
    return [
      { kind: 'rect', x: from, y: y + 4, width: 12, height: 12, fill: { colour: colours[id] }, stroke: { colour: 'edge', width: 1 } },
      { kind: 'text', x: from + 17, y: y + 15, text: clusterLabels[id], size: 13, colour: 'ink2' },
    ]
  })
  return { marks, height: y + 24 }
}
