import { describe, expect, test } from 'vitest'
import { fixedNumbersForReaders, forReaders, validationForReaders } from '../../src/report/for-readers.ts'
import { numbered } from '../../src/report/blocks.ts'
import { validationTexts } from '../../src/texts/grounds/validation.ts'

describe('a document of the project on paper', () => {
  test('leaves out files and names of the program', () => {
    expect(forReaders([
      'Dit bestand is gemaakt door `npm run validate`. Verander het niet met de hand.',
      'De regio zelf uit `scenarios/`. Een plan kan tellingen meekrijgen (`counted`): dan komen die.',
      'Zo wordt 2022-2024 nagerekend: zie [validatie.md](validatie.md).', 'Gedeeld. Zie [beslissing 2](beslissingen/0002.md).',
    ])).toEqual(['De regio zelf. Een plan kan tellingen meekrijgen: dan komen die.', 'Zo wordt 2022-2024 nagerekend.', 'Gedeeld.'])
  })

  test('names a parameter as the page does', () => {
    expect(forReaders(['**Wat**: `lessen.examenweken`, de weken tot de uitslag; `geen.parameter` blijft.'])[0]).toMatch(/^\*\*Wat\*\*: “[A-Z][^”]+”, de weken tot de uitslag; `geen\.parameter` blijft\.$/)
  })

  test('has of every fixed number what it is, its value and its unit, without the name in the code', () => {
    expect(fixedNumbersForReaders([
      'Deze getallen staan vast.', '', '| In de code | Waarde | Eenheid | Wat het is | Bron |', '|---|---|---|---|---|', '| `TERMIJN_WEKEN` | 156 | weken | inburgeringstermijn | wet |',
      '| werk of opleiding | 0,5 | factor | wie te laat is | aanname |', '', '### Maten van het geheugen', '| `ROOM` | 12 | plaatsen | ruimte |',
    ])).toEqual([
      'Deze getallen staan vast.', '', '| Wat het is | Waarde | Eenheid | Bron |', '| --- | --- | --- | --- |', '| inburgeringstermijn | 156 | weken | wet |',
      '| werk of opleiding: wie te laat is | 0,5 | factor | aanname |', '',
    ])
  })

  test('says once what stands in many rows of the validation', () => {
    const row = `| Begonnen in 2022 | 6 | 6 | 4 tot 9 | binnen de band | ${validationTexts.fitted} |`
    const [section] = validationForReaders([{ title: 'De tabel', lines: ['| Wat | Geteld |', '|---|---|', row, row] }])
    expect(section!.lines.filter((line) => line.includes(validationTexts.fitted))).toEqual([`\\* ${validationTexts.fitted}`])
    expect(section!.lines.at(-1)).toBe('| Begonnen in 2022\u00a0\\* | 6 | 6 | 4 tot 9 | binnen de band |  |')
  })

  test('tells where the words of every count stand instead of printing them all', () => {
    const [section] = validationForReaders([{ title: 'Bronnen', lines: ['- een', '- twee'] }])
    expect(section!.lines).toHaveLength(1)
    expect(section!.lines[0]).toContain('docs/validatie.md')
  })
})

test('the number of an item is told apart from its words', () => {
  expect(numbered('2. twee')).toEqual({ number: '2.', rest: 'twee' })
  expect(numbered([{ text: '1. ' }, { text: 'Een.', bold: true }])).toEqual({ number: '1.', rest: [{ text: 'Een.', bold: true }] })
  expect(numbered('2022 was een jaar')).toBeNull()
})
