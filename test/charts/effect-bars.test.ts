import { describe, expect, it } from 'vitest'
import { effectBars } from '../../src/charts/effect-bars.ts'
import type { EffectBar } from '../../src/charts/effect-bars.ts'
import { light } from '../../src/charts/palette.ts'
import { toSvg } from '../../src/charts/svg.ts'
import { measureOf } from '../../src/texts/measures.ts'

const effects: readonly EffectBar[] = [
  { label: 'Teams', amount: -300_000, halfWidth: 20_000, strength: 'sterk' },
  { label: 'Afstemming', amount: -600_000, halfWidth: 40_000, strength: 'aanname' },
  { label: 'Samenspel', amount: 0, halfWidth: 5_000, strength: null },
]
const draw = (parts: readonly EffectBar[], total: number, width = 520) =>
  effectBars({ effects: parts, total, unit: 'euro', measure: measureOf('lasten.jaar'), names: { first: 'Integratie', second: 'Opplus' }, width })
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

describe('the split of a difference', () => {
  it('says first how much rests on aannames', () => {
    expect(plain(draw(effects, -900_000).title)).toBe('Van het verschil van gemiddeld € 0,9 mln per jaar tussen Integratie en Opplus rust € 0,6 mln op aannames.')
    expect(plain(draw(effects.slice(0, 1), -300_000).title)).toBe('Van het verschil van gemiddeld € 0,3 mln per jaar tussen Integratie en Opplus rust vrijwel niets op aannames.')
  })

  it('does not claim a share of a total that its parts work against', () => {
    const opposed: readonly EffectBar[] = [{ ...effects[0]!, amount: 500_000 }, effects[1]!]
    expect(plain(draw(opposed, -100_000).title)).toBe('Integratie en Opplus verschillen gemiddeld € 0,1 mln per jaar; sommige oorzaken werken tegen elkaar in. Van alle oorzaken samen (€ 1,1 mln) rust € 0,6 mln op aannames.')
    expect(plain(draw([{ ...effects[1]!, amount: 300_000, strength: 'sterk' }, { ...effects[1]!, amount: -300_000 }], 0).title))
      .toBe('Integratie en Opplus verschillen per saldo vrijwel niet; van alle oorzaken samen (€ 0,6 mln) rust € 0,3 mln op aannames.')
  })

  it('says of what nobody could measure that it is not measurable, and draws nothing', () => {
    const scene = draw(effects.map((effect) => ({ ...effect, amount: Number.NaN, halfWidth: Number.NaN })), Number.NaN)
    expect(scene.title).toBe('Hoeveel Integratie en Opplus verschillen is in deze jaren niet te meten.')
    expect(scene.marks).toEqual([])
    expect(`${toSvg(scene, light)}${JSON.stringify(scene.table)}`).not.toMatch(/NaN|geen cijfer/)
  })

  it('says that all rests on aannames where it does', () => {
    const assumed: readonly EffectBar[] = [{ ...effects[1]!, amount: 500_000 }, effects[1]!]
    expect(plain(draw(assumed, -100_000).title)).toContain('Alle oorzaken samen (€ 1,1 mln) rusten op aannames.')
    expect(plain(draw(effects.slice(1, 2), -600_000).title)).toBe('Het hele verschil van gemiddeld € 0,6 mln per jaar tussen Integratie en Opplus rust op aannames.')
  })

  it('gives a part within its simulation error no direction', () => {
    const scene = draw([effects[1]!, { ...effects[0]!, amount: 15_000 }], -585_000)
    const amounts = scene.marks.flatMap((mark) => (mark.kind === 'group' ? mark.marks : [])).flatMap((mark) => (mark.kind === 'text' && mark.role === 'amount' ? [plain(mark.text)] : []))
    expect(amounts).toEqual(['€ 0,6 mln goedkoper', 'binnen de ruis'])
    expect(plain(scene.table.rows[1]![1]!)).toBe('€ 15,0 dzd duurder, binnen de ruis')
  })

  it('has an answer where nothing differs', () => {
    expect(draw([{ ...effects[2]! }], 0).title).toBe('Tussen Integratie en Opplus is er geen verschil om te verklaren.')
  })

  it('draws an aanname hollow, dashed and hatched', () => {
    const groups = draw(effects, -900_000).marks.flatMap((mark) => (mark.kind === 'group' ? [mark] : []))
    expect(groups.map((group) => group.role)).toEqual(['effect-sterk', 'effect-aanname', 'effect-samen'])
    expect(groups[1]!.marks.find((mark) => mark.role === 'bar')).toMatchObject({ fill: { colour: 'surface' }, stroke: { dash: [4, 3] } })
    expect(groups[1]!.marks.some((mark) => mark.role === 'hatch')).toBe(true)
    expect(groups[0]!.marks.some((mark) => mark.role === 'hatch')).toBe(false)
  })

  it('shortens the directions where they would meet, and keeps a name away from its amount', () => {
    const texts = (width: number) => {
      const scene = effectBars({ effects, total: -900_000, unit: 'euro', measure: measureOf('kosten.per-inburgeraar'), names: { first: 'Integratie', second: 'Opplus' }, width })
      return scene.marks.flatMap((mark) => (mark.kind === 'text' && mark.role === 'direction' ? [mark.text] : []))
    }
    expect(texts(720)).toEqual(['← goedkoper per inburgeraar', 'duurder per inburgeraar →'])
    expect(texts(320)).toEqual(['← goedkoper', 'duurder →'])
  })

  it('has a table with the same parts', () => {
    expect(draw(effects, -900_000).table.rows.map((row) => row.map(plain))).toEqual([
      ['Teams', '€ 0,3 mln goedkoper', '± € 20,0 dzd', 'Sterk'],
      ['Afstemming', '€ 0,6 mln goedkoper', '± € 40,0 dzd', 'Aanname'],
      ['Samenspel', 'vrijwel geen verschil', '± € 5.000', 'Samenspel'],
    ])
  })

  it('is drawn as it was', async () => {
    await expect(toSvg(draw(effects, -900_000), light)).toMatchFileSnapshot('../golden/effect-bars.svg')
  })
})
