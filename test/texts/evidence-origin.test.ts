import { expect, test } from 'vitest'
import { cite } from '../../src/model/parameters/cite.ts'
import { originText } from '../../src/texts/evidence-origin.ts'

const rotterdam = cite('rotterdam-a', 'regel 1', 'woorden', 'redelijk')
const zaanstad = { name: 'Zaanstad', gemeenten: [{ name: 'Zaanstad' }] }
const of = (name: string) => ({ name, gemeenten: [{ name }] })

test('a document about another region says so', () => {
  expect(originText(rotterdam, false, zaanstad)).toBe('Dit gaat over Rotterdam, met vergelijkingen met Amsterdam, Den Haag en Utrecht (2023), niet over Zaanstad.')
  expect(originText(rotterdam, true, zaanstad)).not.toBeNull()
})

test('a document about this region, or about one of its gemeenten, says nothing', () => {
  expect(originText(rotterdam, false, of('Rotterdam'))).toBeNull()
  const wvolv = cite('wvolv-2025', 'regel 1', 'woorden', 'redelijk')
  expect(originText(wvolv, true, of('Leiden'))).toBeNull()
  expect(originText(wvolv, true, of('Leid'))).not.toBeNull()
  expect(originText(wvolv, true, { name: 'Twee', gemeenten: [{ name: 'Katwijk' }, { name: 'Oegstgeest' }] })).toBeNull()
})

test('an answer of 2018 is that of the city itself only in its own file', () => {
  const answer = cite('g40-2018', 'regel 1', 'woorden', 'zwak')
  expect(originText(answer, true, zaanstad)).toBeNull()
  expect(originText(answer, false, zaanstad)).toContain('32 middelgrote steden')
})

test('a document of one\'s own and an aanname without a document say nothing', () => {
  expect(originText({ ...rotterdam, source: 'Onze brief' }, true, zaanstad)).toBeNull()
  expect(originText({ ...rotterdam, source: 'geen' }, true, zaanstad)).toBeNull()
})
