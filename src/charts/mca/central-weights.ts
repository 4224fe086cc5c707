import { clusterIds, clusterLabels } from '../../analysis/mca/criterion.ts'
import type { ClusterId } from '../../analysis/mca/criterion.ts'
import type { Acceptability } from '../../analysis/mca/ranking.ts'
import { share as written } from '../../analysis/mca/sentences.ts'
import { weighingTexts } from '../../texts/weighing.ts'
import type { Scene, SceneTable } from '../scene.ts'
import { cellFigure, gridDescription, heatGrid, scenarioLabel, shortClusters } from './parts.ts'
import type { HeatCell, NamedScenario } from './parts.ts'

/** Shares of a cluster run from nought to about half of the weight: this is the darkest. */
const DARKEST = 0.5

/** The mean weighing in which each scenario wins, by cluster, and, where futures differ, in how many it stays first under that weighing. */
export function centralWeightsGrid(result: Acceptability, clusterOf: readonly ClusterId[], scenarios: readonly NamedScenario[], title: string, width: number): Scene {
  // One future is no confidence.
  const hasConfidence = result.futures > 1
  const clusters = clusterIds.filter((id) => clusterOf.includes(id))
  const cellsOf = (row: number): readonly HeatCell[] => {
    const central = result.centralWeights[row]
    if (central === null || central === undefined) return clusters.map((): HeatCell => ({ share: null, text: '–' })).concat(hasConfidence ? [{ share: null, text: weighingTexts.neverFirst }] : [])
    const shares = clusters.map((id) => central.reduce((sum, weight, index) => (clusterOf[index] === id ? sum + weight : sum), 0))
    const confidence = result.confidence[row]!
    return shares.map((value): HeatCell => ({ share: Math.min(1, value / DARKEST), text: written(value) })).concat(hasConfidence ? [{ share: confidence, text: cellFigure(confidence) }] : [])
  }
  const last = hasConfidence ? [weighingTexts.confidence] : []
  const columns = [...clusters.map((id) => clusterLabels[id]), ...last]
  const { marks, height } = heatGrid({ width, columns: [...clusters.map((id) => shortClusters[id]), ...last], rows: scenarios.map((scenario, row) => ({ label: (y) => scenarioLabel(scenario, y), cells: cellsOf(row) })) })
  const table: SceneTable = { caption: weighingTexts.centralCaption, columns: [weighingTexts.scenario, ...columns], rows: scenarios.map(({ name }, row) => [name, ...cellsOf(row).map((cell) => cell.text.replace('>', 'meer dan ').replace('<', 'minder dan '))]) }
  return {
    width, height, title, marks, table,
    subtitle: hasConfidence ? weighingTexts.centralSubtitle : weighingTexts.centralSubtitleFixed,
    description: gridDescription(weighingTexts.centralDescription, table),
  }
}
