import { describe, expect, it } from 'vitest'
import { ownCountsLimits, readOwnCounts } from '../../../src/app/own-counts/read-own-counts.ts'

const GEMEENTEN = ['Hoorn', 'Opmeer']
const read = (text: string) => readOwnCounts(text, GEMEENTEN)
const caseload = (year: number, number: number, value: number) => ({ quarter: { year, number }, series: 'caseload', value })

describe('a pasted table of quarterly counts', () => {
  it('is read with semicolons or commas, a byte order mark, Windows lines and quotes', () => {
    const expected = [caseload(2027, 1, 412), caseload(2027, 2, 420.5)]
    expect(read('kwartaal;reeks;aantal\n2027-K1;caseload;412\n2027-K2;caseload;420,5').counts).toEqual(expected)
    expect(read('\uFEFFKwartaal,Reeks,Aantal\r\n2027-K1,caseload,412\r\n2027-K2,caseload,"420,5"\r\n').counts).toEqual(expected)
  })

  it('is read as a spreadsheet gives it: tabs, empty cells behind, the line that Excel wants, other words above the columns', () => {
    const expected = [caseload(2027, 1, 412)]
    expect(read('Kwartaal\tReeks\tAantal\n2027-K1\tcaseload\t412').counts).toEqual(expected)
    expect(read('kwartaal;reeks;aantal;;\n2027-K1;caseload;412;;\n;;;;').counts).toEqual(expected)
    expect(read('sep=;\nPeriode;Indicator;Aantal (personen)\n2027-K1;caseload;412').counts).toEqual(expected)
    expect(read('kwartaal;reeks;aantal;;\n2027-K1;caseload;412;;9').problems).toEqual([expect.stringContaining('Regel 2: 5 cellen')])
    expect(read('kwartaal;reeks;aantal\n2027-K1;caseload;').problems).toEqual([expect.stringMatching(/Regel 2, kolom 3 \(aantal\)/)])
    expect(read('kwartaal;reeks;aantal\n"2027-K1;caseload;4').problems).toEqual([expect.stringContaining('aanhalingsteken')])
  })

  it('knows the ways in which people write a quarter and a number', () => {
    const table = ['kwartaal;reeks;aantal', '2027-K1;lasten;1.234.567', '2027 Q2;lasten;1', 'K3 2027;lasten;2', '2027-4;lasten;0', '1e kwartaal 2028;lasten;5', '2028 2e kwartaal;lasten;6'].join('\n')
    expect(read(table).counts!.map(({ quarter, value }) => [quarter.year, quarter.number, value])).toEqual([[2027, 1, 1_234_567], [2027, 2, 1], [2027, 3, 2], [2027, 4, 0], [2028, 1, 5], [2028, 2, 6]])
  })

  it('knows a series by its short name and by its words', () => {
    expect(read('kwartaal;reeks;aantal\n2027-K1;Fte in dienst;5').counts![0]!.series).toBe('fte')
  })

  it('adds gemeenten up to the region, in any order of columns', () => {
    const table = 'gemeente;aantal;reeks;kwartaal\nHoorn;300;caseload;2027-K1\nopmeer;12;caseload;2027-K1'
    expect(read(table).counts).toEqual([caseload(2027, 1, 312)])
  })

  it('is not compared while a gemeente lacks, since the region is their sum', () => {
    const answer = read('kwartaal;gemeente;reeks;aantal\n2027-K1;Hoorn;caseload;300')
    expect(answer.counts).toBeNull()
    expect(answer.problems.join()).toContain('Opmeer')
  })

  it('does not add up means', () => {
    expect(read('kwartaal;gemeente;reeks;aantal\n2027-K1;Hoorn;wachtweken;8\n2027-K1;Opmeer;wachtweken;9').problems[0]).toContain('gemiddelde')
  })

  it('names everything that is wrong at once, each with line, column and what is allowed', () => {
    const { counts, problems } = read('kwartaal;reeks;aantal\n2027-K5;caseload;1\n2027-K1;casload;2\n2027-K2;caseload;veel\n2027-K3;caseload;-1\n2027-K4;caseload')
    expect(counts).toBeNull()
    expect(problems.length).toBe(5)
    expect(problems[0]).toMatch(/Regel 2, kolom 1.*2027-K5.*2027-K1/)
    expect(problems[1]).toMatch(/Regel 3, kolom 2.*caseload/)
    expect(problems[2]).toMatch(/Regel 4, kolom 3.*veel.*0 of meer/)
    expect(problems[3]).toMatch(/Regel 5, kolom 3/)
    expect(problems[4]).toMatch(/Regel 6: 2 cellen/)
  })

  it('names missing, unknown and doubled columns', () => {
    expect(read('kwartaal;reeks\n2027-K1;caseload').problems).toEqual([expect.stringContaining('“aantal” ontbreekt')])
    expect(read('kwartaal;reeks;aantal;opmerking\n2027-K1;caseload;1;x').problems).toEqual([expect.stringContaining('opmerking')])
    expect(read('kwartaal;reeks;aantal;aantal\n2027-K1;caseload;1;1').problems).toEqual([expect.stringContaining('twee keer')])
  })

  it('takes a quarter and series once', () => {
    expect(read('kwartaal;reeks;aantal\n2027-K1;caseload;1\n2027K1;caseload;2').problems).toEqual([expect.stringMatching(/Regel 3.*regel 2/)])
  })

  it('refuses columns about persons and repeats nothing of them', () => {
    for (const head of ['Naam', 'BSN', 'geboortedatum', 'Adres', 'E-mail', 'Telefoon', 'V-nummer', 'Achternaam', 'Postcode']) {
      const { counts, problems } = read(`kwartaal;reeks;aantal;${head}\n2027-K1;caseload;1;geheim`)
      expect(counts).toBeNull()
      expect(problems.join(), head).toContain('lijkt over personen te gaan')
      expect(problems.join(), head).not.toContain('geheim')
    }
  })

  it('refuses values about persons wherever they stand and repeats nothing of them', () => {
    for (const value of ['111222333', '1234567890', 'iemand@voorbeeld.nl', '12-05-1990', '1234 AB', '0612345678', 'dossier 20231234567']) {
      const { counts, problems } = read(`kwartaal;reeks;aantal\n2027-K1;${value};1`)
      expect(counts).toBeNull()
      expect(problems[0], value).toContain('lijkt een gegeven van een persoon')
      expect(problems.join(), value).not.toContain(value)
    }
  })

  it('finds a value about a person in the column of numbers too', () => {
    expect(read('kwartaal;reeks;aantal\n2027-K1;caseload;0612345678').problems[0]).toContain('lijkt een gegeven van een persoon')
    expect(read('kwartaal;reeks;aantal\n2027-K1;lasten;12345678').counts![0]!.value).toBe(12_345_678)
  })

  it('has nothing to say about nothing, and something about a head alone or too much text', () => {
    expect(read(' \n')).toEqual({ counts: null, problems: [] })
    expect(read('kwartaal;reeks;aantal').problems).toEqual([expect.stringContaining('geen regels')])
    expect(read(`kwartaal;reeks;aantal\n${'x'.repeat(ownCountsLimits.characters)}`).problems[0]).toContain('te groot')
  })
})
