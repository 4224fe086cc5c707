import type { FactsOrValues } from '../../analysis/mca/facts-or-values.ts'
import { EN_DASH, formatNumber } from '../../texts/format.ts'
import { weighingTexts } from '../../texts/weighing.ts'
import type { Mark, Scene } from '../scene.ts'
import { FONT } from './parts.ts'

const ROW = 44

/** How open the choice is with one cause held still: three bars on the scale from always the same to every scenario as likely. */
export function factsOrValuesBars(found: FactsOrValues, title: string, width: number): Scene {
  const rows = [
    // Where no point varies, nought is no finding: then there is nothing to say.
    { label: weighingTexts.factsFree, bits: found.hasFacts ? found.weightsFixed : null },
    { label: weighingTexts.weightsFree, bits: found.factsFixed },
    { label: weighingTexts.bothFree, bits: found.hasFacts ? found.bothFree : null },
  ]
  const most = Math.max(found.most, 1e-9)
  const length = width - 64
  const marks = rows.flatMap(({ label, bits }, row): Mark[] => {
    const top = row * ROW
    if (bits === null) return noFacts(label, top)
    const part = Math.min(1, bits / most)
    return [
      { kind: 'text', x: 0, y: top + 15, text: label, size: FONT, colour: 'ink' },
      { kind: 'rect', x: 0.5, y: top + 22, width: length, height: 12, fill: { colour: 'sunken' }, stroke: { colour: 'line', width: 1 }, role: 'whole' },
      { kind: 'rect', x: 0.5, y: top + 22, width: part * length, height: 12, fill: { colour: 'h5' }, role: 'open' },
      { kind: 'text', x: width, y: top + 33, text: formatNumber(100 * part), size: FONT, weight: 600, colour: 'ink', anchor: 'end' },
    ]
  })
  const openness = (bits: number | null): string => (bits === null ? weighingTexts.noFacts : formatNumber((100 * bits) / most))
  return {
    width, height: rows.length * ROW, title, subtitle: weighingTexts.openSubtitle, marks,
    description: rows.map(({ label, bits }) => `${label}: ${openness(bits)}${bits === null ? '' : ' van de 100'}`).join('; '),
    table: { caption: weighingTexts.openCaption, columns: [weighingTexts.free, weighingTexts.openness, 'bits'], rows: rows.map(({ label, bits }) => [label, openness(bits), bits === null ? EN_DASH : formatNumber(bits, 2)]) },
  }
}

function noFacts(label: string, top: number): Mark[] {
  return [
    { kind: 'text', x: 0, y: top + 15, text: label, size: FONT, colour: 'ink' },
    { kind: 'text', x: 0, y: top + 33, text: weighingTexts.noFacts, size: FONT, colour: 'ink2' },
  ]
}
