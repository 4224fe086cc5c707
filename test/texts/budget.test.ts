import { describe, expect, test } from 'vitest'
import { budgetTexts, chanceTitle, fallTitle, thousandsNoise } from '../../src/texts/budget.ts'

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

describe('a title about money', () => {
  const at = (name: string, chance: number, error = 0.02) => ({ name, chance, error })

  test('names the highest and the lowest gemeente when they are further apart than the simulation error', () => {
    expect(plain(chanceTitle({ chance: 0.5 }, [at('Hoorn', 0.4), at('Opmeer', 0.6)]))).toBe('De kans binnen budget loopt van 40 in Hoorn tot 60 in Opmeer')
  })

  test('ranks no gemeente within the simulation error', () => {
    expect(plain(chanceTitle({ chance: 0.14 }, [at('Hoorn', 0.13), at('Opmeer', 0.155)]))).toBe('De kans binnen budget is in elke gemeente ongeveer 14 van de 100')
    expect(plain(chanceTitle({ chance: 0.14 }, [at('Hoorn', 0.14), at('Opmeer', 0.142)]))).toBe('De kans binnen budget is in de hele regio 14 van de 100')
  })

  test('names at each end all that the simulation cannot tell apart there, and none where one is near both ends', () => {
    expect(plain(chanceTitle({ chance: 0 }, [at('Leidschendam-Voorburg', 0), at('Voorschoten', 0.28), at('Wassenaar', 0)]))).toBe('De kans binnen budget loopt van minder dan 1 in Leidschendam-Voorburg en Wassenaar tot 28 in Voorschoten')
    expect(plain(chanceTitle({ chance: 0.1 }, [at('Hoorn', 0.02), at('Opmeer', 0.04), at('Medemblik', 0.03), at('Enkhuizen', 0.5)]))).toBe('De kans binnen budget loopt van ongeveer 3 in 3 gemeenten tot 50 in Enkhuizen')
    expect(plain(chanceTitle({ chance: 0.1 }, [at('Hoorn', 0.1), at('Opmeer', 0.12), at('Enkhuizen', 0.14)]))).toBe('De kans binnen budget loopt per gemeente van 10 tot 14')
  })

  test('is never nought or sure, and is nobody else\'s in a region of one gemeente', () => {
    expect(plain(chanceTitle({ chance: 0 }, [at('Rotterdam', 0)]))).toBe('De kans binnen budget is minder dan 1 van de 100')
    expect(plain(chanceTitle({ chance: 0 }, [at('Hoorn', 0), at('Opmeer', 0.004)]))).toBe('De kans binnen budget is in de hele regio minder dan 1 van de 100')
    expect(plain(chanceTitle({ chance: 0.2 }, [at('Hoorn', 0), at('Opmeer', 0.4)]))).toBe('De kans binnen budget loopt van minder dan 1 in Hoorn tot 40 in Opmeer')
  })

  test('says which scenario is better only beyond the simulation error', () => {
    expect(plain(fallTitle('Integratie', 'Opplus', 6e5, 2e5))).toBe('Integratie komt gemiddeld € 0,6 mln gunstiger uit dan Opplus')
    expect(fallTitle('Integratie', 'Opplus', 1.9e5, 2e5)).toBe('Integratie en Opplus komen gemiddeld ongeveer gelijk uit')
  })
})

test('the simulation error stands with its figure, and is never nought for a chance', () => {
  expect(plain(budgetTexts.noise(0.001, 3e5, Number.NaN))).toBe('Rekenruis: ± 1 op de kans, ± € 0,3 mln op de reserve.')
  expect(plain(thousandsNoise(12_400))).toBe('± 12')
  expect(thousandsNoise(Number.NaN)).toBe('')
})
