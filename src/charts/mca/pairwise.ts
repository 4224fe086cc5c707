import type { Acceptability } from '../../analysis/mca/ranking.ts'
import { chanceFigure } from '../../texts/format.ts'
import { weighingTexts } from '../../texts/weighing.ts'
import type { Scene, SceneTable } from '../scene.ts'
import { cellFigure, gridDescription, heatGrid, scenarioLabel } from './parts.ts'
import type { NamedScenario } from './parts.ts'

/** How often the scenario of the row beats the one of the column, out of a hundred. */
export function pairwiseGrid(result: Acceptability, scenarios: readonly NamedScenario[], title: string, subtitle: string, width: number): Scene {
  const names = scenarios.map(({ name }) => name)
  const figure = (row: number, column: number): string => (row === column ? '–' : chanceFigure(result.pairwise[row]![column]!))
  const { marks, height } = heatGrid({
    width, columns: names,
    rows: scenarios.map((scenario, row) => ({
      label: (y) => scenarioLabel(scenario, y),
      cells: scenarios.map((_, column) => ({ share: row === column ? null : result.pairwise[row]![column]!, text: row === column ? '–' : cellFigure(result.pairwise[row]![column]!) })),
    })),
  })
  const table: SceneTable = { caption: weighingTexts.pairwiseCaption, columns: [weighingTexts.wins, ...names], rows: names.map((name, row) => [name, ...names.map((_, column) => figure(row, column))]) }
  return { width, height, title, subtitle, marks, description: gridDescription(weighingTexts.pairwiseDescription, table), table }
}
