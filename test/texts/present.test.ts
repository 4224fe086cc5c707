import { describe, expect, it } from 'vitest'
import { chanceHeadline, figuresHeadline } from '../../src/texts/present.ts'

const NBSP = '\u00A0'
const values = (...numbers: readonly number[]) => numbers.map((value, place) => ({ name: ['Opplus', 'Integratie', 'Uitbesteding', 'Synthese'][place]!, value }))
const never = () => false
/** The last three are noise among each other. */
const lastAlike = (one: number, other: number) => one > 0 && other > 0

describe('the sentence over one figure of all scenarios', () => {
  it('puts none before another that the simulation cannot tell from it', () => {
    expect(figuresHeadline('groepen.onder-minimum', values(0.19, 0.16, 0.171, 0.165), lastAlike)).toBe('Groepen onder het minimum: van 16% bij Integratie, Uitbesteding en Synthese tot 19% bij Opplus')
  })

  it('names all that are written with the same figure', () => {
    expect(figuresHeadline('groepen.onder-minimum', values(0.19, 0.161, 0.164, 0.17), never)).toBe('Groepen onder het minimum: van 16% bij Integratie en Uitbesteding tot 19% bij Opplus')
  })

  it('gives no order where all are noise, and where all are written alike', () => {
    expect(figuresHeadline('groepen.onder-minimum', values(0.19, 0.16), () => true)).toBe('Groepen onder het minimum: verschil binnen de ruis, rond 16%')
    expect(figuresHeadline('groepen.onder-minimum', values(0.162, 0.161), never)).toBe('Groepen onder het minimum: overal ongeveer 16%')
    expect(figuresHeadline('groepen.onder-minimum', values(Number.NaN, Number.NaN), never)).toBe('Groepen onder het minimum: niemand geteld')
  })

  it('tells chances in tenths below a thousand futures, and then two that read the same are no order', () => {
    expect(chanceHeadline(values(0.07, 0.12), 200, never)).toBe(`Alle scenario’s blijven ongeveer even vaak binnen budget: ongeveer${NBSP}1${NBSP}van de${NBSP}10 toekomsten`)
    expect(chanceHeadline(values(0.07, 0.12), 1000, never)).toBe(`Binnen budget: van 7${NBSP}van de${NBSP}100 toekomsten bij Opplus tot 12${NBSP}van de${NBSP}100 bij Integratie`)
  })
})
