import { describe, expect, test } from 'vitest'
import { emptyForm, halfYearsBefore } from '../../../src/app/own-region/form.ts'
import { halfYearOf } from '../../../src/app/own-region/half-year.ts'
import { withEntries } from '../../../src/app/own-region/import-csv.ts'
import { readTaakstellingCsv } from '../../../src/app/own-region/taakstelling-csv.ts'
import { smallForm } from './a-form.ts'

const asked = halfYearsBefore(2027)
const read = (text: string, known: readonly string[] = []) => readTaakstellingCsv(text, known, asked)

describe('a table of the taakstelling', () => {
  test.each([
    ['semicolons, a mark and a decimal comma', '\uFEFFgemeente;halfjaar;taakstelling;gehuisvest\r\nHoorn;2026-1;63,5;40\r\n'],
    ['commas and quotes', 'Gemeente,Halfjaar,Taakstelling,Gehuisvest\n"Hoorn","2026-1","63,5",40\n'],
    ['the line that Excel wants', 'sep=;\r\ngemeente;halfjaar;taakstelling;gehuisvest\r\nHoorn;2026-1;63,5;40\r\n'],
    ['that line in quotes', '"sep=,"\ngemeente,halfjaar,taakstelling,gehuisvest\nHoorn,2026-1,"63,5",40\n'],
    ['tabs, as pasted from a spreadsheet', 'gemeente\thalfjaar\ttaakstelling\tgehuisvest\nHoorn\t1e halfjaar 2026\t63,5\t40'],
  ])('is read with %s', (_what, text) => {
    expect(read(text)).toEqual({ entries: [{ gemeente: 'Hoorn', halfYear: '2026-1', taakstelling: 63.5, gehuisvest: 40 }], problems: [], notes: [] })
  })

  test('is read with a column for each half-year', () => {
    const { entries } = read('Gemeente;2025-2;2026-1\nHoorn;50;63\nOpmeer;;8\n')
    expect(entries).toEqual([
      { gemeente: 'Hoorn', halfYear: '2025-2', taakstelling: 50, gehuisvest: null }, { gemeente: 'Hoorn', halfYear: '2026-1', taakstelling: 63, gehuisvest: null },
      { gemeente: 'Opmeer', halfYear: '2025-2', taakstelling: null, gehuisvest: null }, { gemeente: 'Opmeer', halfYear: '2026-1', taakstelling: 8, gehuisvest: null },
    ])
  })

  test('says of which gemeenten of the region it has nothing', () => {
    const { entries, notes } = read('gemeente;halfjaar;taakstelling\nHoorn;2026-1;12', ['Hoorn', 'Opmeer', 'Medemblik'])
    expect(entries).toHaveLength(1)
    expect(notes).toEqual(['Niet in de tabel: Opmeer, Medemblik. Daar blijft staan wat er stond.'])
  })

  test('says in which line a quote has no end, instead of taking the rest for a name', () => {
    expect(read('gemeente;halfjaar;taakstelling\nHoorn;2026-1;12\n"Opmeer;2026-1;3\nMedemblik;2026-1;4', ['Hoorn', 'Opmeer'])).toEqual({
      entries: null, notes: [], problems: ['Regel 3: een cel begint met een aanhalingsteken (") en eindigt er niet mee. Haal het weg of zet er ook een aan het eind.'],
    })
  })

  test('gives the names as the region writes them', () => {
    expect(read('gemeente;halfjaar;taakstelling\ngemeente stede broec;2026-1;9', ['Stede Broec']).entries?.[0]?.gemeente).toBe('Stede Broec')
  })

  test('tells everything that is wrong at once, with line and column, and takes nothing over', () => {
    const text = 'gemeente;halfjaar;taakstelling\nHorn;2026-5;12\n\nOpmeer;2026-3;7\nOpmeer;2026-1;-4\nOpmeer;2026-2;acht\nOpmeer;2025-1;3\nOpmeer;2025-1;4;5\n;2026-1;3\n'
    expect(read(text, ['Hoorn', 'Opmeer'])).toEqual({
      entries: null, notes: [],
      problems: [
        'Regel 2, kolom 1 (gemeente): “Horn” hoort niet bij deze regio; is Hoorn bedoeld?',
        'Regel 2, kolom 2 (halfjaar): “2026-5”; toegestaan is een jaar met 1 of 2, zoals 2026-1.',
        'Regel 4, kolom 2 (halfjaar): “2026-3”; toegestaan is een jaar met 1 of 2, zoals 2026-1.',
        'Regel 5, kolom 3: “-4”; toegestaan is een getal van 0 tot en met 3.000 personen, zoals 12 of 12,5.',
        'Regel 6, kolom 3: “acht”; toegestaan is een getal van 0 tot en met 3.000 personen, zoals 12 of 12,5.',
        'Regel 8: 4 cellen; toegestaan zijn er 3, zoveel als er koppen zijn. Zet een getal met een komma tussen aanhalingstekens als de komma ook de kolommen scheidt.',
        'Regel 8: Opmeer, 2025-1 staat ook op regel 7. Toegestaan is één keer.',
        'Regel 9, kolom 1 (gemeente): er staat geen naam. Nodig is de naam van een gemeente, hoogstens 80 tekens.',
      ],
    })
  })

  test('says once which gemeenten the region does not have, and gives their names to add', () => {
    const text = 'gemeente;halfjaar;taakstelling\nHoorn;2026-1;12\nWijchen;2026-1;7\nWijchen;2026-2;\nBeuningen;;8'
    const answer = read(text, ['Hoorn'])
    expect(answer.problems).toEqual([
      'Regel 3, kolom 1 (gemeente): “Wijchen” hoort niet bij deze regio. Toegestaan: Hoorn; of voeg de gemeente toe.',
      'Regel 5, kolom 1 (gemeente): “Beuningen” hoort niet bij deze regio. Toegestaan: Hoorn; of voeg de gemeente toe.',
      'Regel 5, kolom 2 (halfjaar): er staat niets; toegestaan is een jaar met 1 of 2, zoals 2026-1.',
    ])
    expect(answer.unknown).toEqual(['Wijchen', 'Beuningen'])
    const added = read(text.replace(';;', ';2026-1;'), ['Hoorn', 'Wijchen', 'Beuningen'])
    expect(new Set(added.entries?.map(({ gemeente }) => gemeente))).toEqual(new Set(['Hoorn', 'Wijchen', 'Beuningen']))
    expect(added.unknown).toBeUndefined()
  })

  test('does not offer to add a name that looks like one of the region', () => {
    expect(read('gemeente;halfjaar;taakstelling\nHorn;2026-1;12', ['Hoorn']).unknown).toBeUndefined()
  })

  test('says which columns are missing, and which were not read', () => {
    expect(read('plaats;halfjaar\nHoorn;2026-1').problems).toHaveLength(2)
    expect(read('gemeente;halfjaar;taakstelling;opmerking\nHoorn;2026-1;5;ja').notes).toEqual(['Kolom 4 (“opmerking”) is niet gelezen.'])
  })

  test('leaves out totals and other years, and says so', () => {
    const { entries, notes } = read('gemeente;halfjaar;taakstelling\nHoorn;2019-1;5\nHoorn;2026-1;6\nTotaal;2026-1;11')
    expect(entries).toHaveLength(1)
    expect(notes).toEqual(['Regel 4 is een totaal en is niet gelezen.', 'Niet gebruikt: 2019-1. Gevraagd is 2023-1 tot en met 2026-2.'])
    expect(read('gemeente;halfjaar;taakstelling\nHoorn;2019-1;5').problems).toHaveLength(1)
  })

  test('is nothing where there is nothing', () => {
    expect(read('').problems).toHaveLength(1)
    expect(read('gemeente;halfjaar;taakstelling').problems).toEqual(['Onder de koppen staan geen regels. Nodig is per gemeente en halfjaar een regel.'])
    expect(read('x'.repeat(1_000_001)).problems[0]).toContain('te groot')
  })
})

describe('personal data', () => {
  test.each(['BSN', 'Geboortedatum', 'Naam', 'V-nummer', 'E-mail', 'Nationaliteit'])('in a column %s refuses the whole table', (head) => {
    const { entries, problems } = read(`gemeente;halfjaar;taakstelling;${head}\nHoorn;2026-1;5;x`)
    expect(entries).toBeNull()
    expect(problems).toEqual([`Kolom 4 (“${head}”) lijkt over personen te gaan. Er is niets overgenomen. Haal de kolom uit de tabel: de wijzer heeft geen persoonsgegevens nodig.`])
  })

  // 111222333 passes the test of eleven and is nobody's number.
  test.each(['111222333', 'a@b.nl', '03-04-1990', '1621 AB', '0612345678'])('such as %s in a cell refuses the whole table', (cell) => {
    const { entries, problems } = read(`gemeente;halfjaar;taakstelling;opmerking\nHoorn;2026-1;5;${cell}`)
    expect(entries).toBeNull()
    expect(problems[0]).toContain('Regel 2, kolom 4')
    expect(problems[0]).not.toContain(cell)
  })
})

describe('a half-year', () => {
  test.each(['2026-1', '2026 H1', '2026h1', '1e halfjaar 2026', 'eerste halfjaar 2026', '2026-I', '2026/1', 'H1 2026', '1-2026'])('is read from %s', (text) => {
    expect(halfYearOf(text)).toBe('2026-1')
  })
  test.each(['2026', '2026-3', '1-1-2026', 'voorjaar 2026', '', '26-1'])('is not read from "%s"', (text) => {
    expect(halfYearOf(text)).toBeNull()
  })
})

describe('in the form', () => {
  const entries = [{ gemeente: 'Zuid', halfYear: '2026-1', taakstelling: 20.5, gehuisvest: 7 }, { gemeente: 'Oost', halfYear: '2026-1', taakstelling: 3, gehuisvest: null }]

  test('numbers take the place of what stood there, and other answers stay', () => {
    const { gemeenten } = withEntries(smallForm, entries)
    expect(gemeenten.map(({ name }) => name)).toEqual(['Noord', 'Zuid', 'Oost'])
    expect(gemeenten[1]).toMatchObject({ taak: { '2026-1': '20,5', '2026-2': '11,5' }, gehuisvest: { '2026-1': '7' } })
  })

  test('the first empty gemeente makes place', () => {
    expect(withEntries(emptyForm, entries).gemeenten.map(({ name }) => name)).toEqual(['Zuid', 'Oost'])
  })
})
