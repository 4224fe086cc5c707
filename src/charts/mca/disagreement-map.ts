import { clusterIds, clusterLabels } from '../../analysis/mca/criterion.ts'
import type { DisagreementMap, PartyView } from '../../analysis/mca/disagreement.ts'
import { chanceFigure, formatNumber } from '../../texts/format.ts'
import { weighingTexts } from '../../texts/weighing.ts'
import { fitText, textWidth } from '../axis.ts'
import { scenarioStyle } from '../scenario-style.ts'
import type { Mark, Scene } from '../scene.ts'
import { cellFigure, FONT, headText, shortClusters } from './parts.ts'
import type { NamedScenario } from './parts.ts'

export interface DisagreementInput {
  readonly map: DisagreementMap
  /** Share of first places of each scenario by party, in the order of the map. */
  readonly firsts: readonly (readonly number[])[]
  /** Parties whose first place is no chance: exact weights, and points that do not vary. */
  readonly certain: readonly boolean[]
  readonly scenarios: readonly NamedScenario[]
  readonly title: string
  readonly subtitle: string
  readonly width: number
}

const ROW = 34
const HEAD = 26
const OWN_LINE = 24
/** What a direction with its figure needs: `▽ −0,2`. */
const LEAST_CELL = 62

/** Where the parts of a row stand: on a telephone the party and whom it brings to the top have a line of their own. */
interface Columns {
  readonly row: number
  /** Middle of the line of the party, and of the line of its weights, below the top of a row. */
  readonly party: number
  readonly weights: number
  readonly label: number
  readonly left: number
  readonly cell: number
  readonly winner: number
}

/** @param widest name of a party */
function columnsOf(width: number, widest: number): Columns {
  const label = Math.min(Math.max(130, widest + 10), width * 0.24)
  const last = Math.min(176, width * 0.3)
  const beside: Columns = { row: ROW, party: ROW / 2, weights: ROW / 2, label, left: label, cell: (width - label - last) / clusterIds.length, winner: width - last }
  return beside.cell >= LEAST_CELL ? beside : { row: ROW + OWN_LINE, party: 15, weights: OWN_LINE + ROW / 2 - 4, label: width * 0.48, left: 0, cell: width / clusterIds.length, winner: width * 0.5 }
}

/** Who weighs which cluster heavier or lighter than all together, and whom that brings to the top. */
export function disagreementScene({ map, firsts, certain, scenarios, title, subtitle, width }: DisagreementInput): Scene {
  const at = columnsOf(width, Math.max(...map.parties.map(({ party }) => textWidth(party, FONT))))
  const columns = [...clusterIds.map((id) => clusterLabels[id]), weighingTexts.mostFirst]
  const headOf = (text: string, x: number, room: number): Mark => ({ kind: 'text', x: x + 4, y: 17, text: headText(text, room - 6), size: 13, weight: 500, colour: 'ink2' })
  const head = [...clusterIds.map((id, index) => headOf(shortClusters[id], at.left + index * at.cell, at.cell)), ...(at.row === ROW ? [headOf(weighingTexts.mostFirst, at.winner, width - at.winner)] : [])]
  const rows = map.parties.flatMap((party, row): Mark[] => {
    const top = HEAD + row * at.row
    return [
      { kind: 'line', x1: 0, y1: top, x2: width, y2: top, stroke: { colour: 'line', width: 1 } },
      { kind: 'text', x: 0, y: top + at.party + 5, text: fitText(party.party, FONT, at.label - 6), size: FONT, colour: 'ink' },
      ...clusterIds.flatMap((id, index) => direction(party.clusters[id].direction, party.clusters[id].difference, at.left + index * at.cell + 4, top + at.weights)),
      ...winner(firsts[row]!, certain[row] === true, scenarios, at.winner + 4, top + at.party, width - at.winner),
    ]
  })
  return {
    width, height: HEAD + map.parties.length * at.row, title, subtitle, marks: [...head, ...rows],
    description: map.parties.map((party, row) => `${party.party}: ${winnerText(firsts[row]!, certain[row] === true, scenarios)}`).join('; '),
    table: {
      caption: weighingTexts.disagreementCaption,
      columns: [weighingTexts.weighingOf, ...columns],
      rows: map.parties.map((party, row) => [party.party, ...clusterIds.map((id) => inWords(party.clusters[id])), winnerText(firsts[row]!, certain[row] === true, scenarios)]),
    },
  }
}

/** A filled triangle up is heavier, a hollow one down is lighter. */
function direction(way: 'zwaarder' | 'lichter' | 'gelijk', difference: number, x: number, y: number): readonly Mark[] {
  if (way === 'gelijk') return [{ kind: 'text', x, y: y + 5, text: weighingTexts.same, size: FONT, colour: 'ink2' }]
  const d = way === 'zwaarder' ? `M${x},${y + 5}h12l-6,-11z` : `M${x},${y - 5}h12l-6,11z`
  const shape: Mark = way === 'zwaarder' ? { kind: 'path', d, fill: { colour: 'h5' }, role: way } : { kind: 'path', d, fill: { colour: 'surface' }, stroke: { colour: 'acc', width: 1.5 }, role: way }
  return [shape, { kind: 'text', x: x + 18, y: y + 5, text: signed(difference), size: FONT, colour: 'ink' }]
}

function signed(difference: number): string {
  return `${difference > 0 ? '+' : ''}${formatNumber(difference, 1)}`
}

function inWords({ direction: way, difference }: PartyView['clusters']['bestuur']): string {
  return way === 'gelijk' ? weighingTexts.same : `${way} (${signed(difference)})`
}

/** Shared first places are named as such: no order where there is none. */
function winnersOf(shares: readonly number[]): readonly number[] {
  const most = Math.max(...shares)
  return [...shares.keys()].filter((scenario) => most - shares[scenario]! < 1e-9)
}

function winnerText(shares: readonly number[], isCertain: boolean, scenarios: readonly NamedScenario[]): string {
  const winners = winnersOf(shares)
  const names = winners.map((scenario) => scenarios[scenario]!.name).join(' en ')
  return isCertain ? names : `${names} (${chanceFigure(shares[winners[0]!]!)} van de 100)`
}

function winner(shares: readonly number[], isCertain: boolean, scenarios: readonly NamedScenario[], x: number, y: number, room: number): readonly Mark[] {
  const winners = winnersOf(shares)
  if (winners.length > 1) return [{ kind: 'text', x, y: y + 5, text: weighingTexts.shared, size: FONT, colour: 'ink2' }]
  const { name, place } = scenarios[winners[0]!]!
  const style = scenarioStyle(place)
  return [
    { kind: 'symbol', shape: style.shape, x: x + 6, y, size: 10, fill: { colour: style.colour } },
    { kind: 'text', x: x + 18, y: y + 5, text: fitText(isCertain ? name : `${name} ${cellFigure(shares[winners[0]!]!)}`, FONT, room - 20), size: FONT, weight: 600, colour: style.text },
  ]
}
