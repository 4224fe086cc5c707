import fc from 'fast-check'
import type { AskedId, FormGemeente, OwnRegionForm } from '../../../src/app/own-region/form.ts'
import { askedIds, emptyForm, emptyGemeente, halfYearsBefore } from '../../../src/app/own-region/form.ts'
import { shippedRegions } from '../../../src/app/regions/shipped-regions.ts'
import { parameters } from '../../../src/model/parameters/registry.ts'
import { shownUnit } from '../../../src/texts/levers.ts'
import { shippedFiles } from '../../scenarios/shipped.ts'

export const generalScenarios = shippedRegions(shippedFiles).regions.find(({ folder }) => folder === 'algemeen')!.scenarios

export function gemeente(key: number, name: string, taak: Readonly<Record<string, string>>): FormGemeente {
  return { ...emptyGemeente(key), name, taak }
}

/** The least that makes a region. */
export const smallForm: OwnRegionForm = {
  ...emptyForm, name: 'Land van Ooit', gemeenten: [gemeente(1, 'Noord', { '2026-1': '30', '2026-2': '34' }), gemeente(2, 'Zuid', { '2026-1': '12,5', '2026-2': '11,5' })],
}

const word = fc.stringMatching(/^[A-Za-zëúâ' -]{1,30}$/).filter((text) => text.trim() !== '')

/** A number between the bounds of a parameter as it would be typed, or empty. */
function typedValue(id: AskedId): fc.Arbitrary<string> {
  const { range: [low, high], options, unit } = parameters[id]
  if (options !== undefined) return fc.oneof(fc.constant(''), fc.nat(options.length - 1).map(String))
  const factor = shownUnit(unit).factor
  const inside = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => String(Math.round(((low + (high - low) * share) * factor))).replace('.', ','))
  return fc.oneof(fc.constant(''), inside)
}

function validGemeente(key: number, halfYears: readonly string[]): fc.Arbitrary<FormGemeente> {
  const count = fc.integer({ min: 8, max: 60 }).map(String)
  const earlier = fc.oneof(fc.constant(''), fc.integer({ min: 8, max: 40 }).map(String))
  return fc.record({
    name: word.map((text) => `${text.trim()} ${key}`), inwoners: fc.oneof(fc.constant(''), fc.constant('75.000')), deelregio: fc.constantFrom('', 'west', 'oost'),
    last: fc.tuple(count, fc.oneof(fc.constant(''), count)), before: fc.array(earlier, { minLength: 6, maxLength: 6 }), housed: fc.array(earlier, { minLength: 8, maxLength: 8 }),
  }).map(({ name, inwoners, deelregio, last, before, housed }) => {
    const all = [...before, ...last]
    return {
      ...emptyGemeente(key), name, inwoners, deelregio,
      taak: Object.fromEntries(halfYears.map((halfYear, index) => [halfYear, all[index]!])), gehuisvest: Object.fromEntries(halfYears.map((halfYear, index) => [halfYear, housed[index]!])),
    }
  })
}

/** Forms in which everything is right. */
export const validForms: fc.Arbitrary<OwnRegionForm> = fc.record({
  name: word, year: fc.integer({ min: 2024, max: 2040 }), gemeenten: fc.integer({ min: 1, max: 12 }),
  values: fc.record(Object.fromEntries(askedIds.filter((id) => id !== 'groepen.minimum').map((id) => [id, typedValue(id)]))) as fc.Arbitrary<OwnRegionForm['values']>,
  minimum: fc.constantFrom('', '4', '8'), body: fc.oneof(fc.constant(''), word), document: fc.oneof(fc.constant(''), word),
}).chain(({ name, year, gemeenten, values, minimum, body, document }) => {
  const source = { document, place: 'p. 2', strength: 'sterk' } as const
  return fc.tuple(...Array.from({ length: gemeenten }, (_, index) => validGemeente(index + 1, halfYearsBefore(year)))).map((rows) => ({
    name, decisionYear: String(year), gemeenten: rows, values: { ...values, 'groepen.minimum': minimum },
    bodies: { uitvoerder: body, begeleider: '', taalscholen: body }, sources: { taakstelling: source, instroom: source, teams: source, contracten: source },
  }))
})

const anything = fc.oneof(fc.string(), fc.constantFrom('', '0', '-3', '12', '7,5', '1.200', '9e9', '140-190', '  ', '2027'))

/** Forms as somebody in a hurry fills them in: mostly wrong. */
export const anyForms: fc.Arbitrary<OwnRegionForm> = fc.record({
  name: anything, decisionYear: anything,
  gemeenten: fc.array(fc.record({
    name: anything, code: fc.oneof(anything, fc.constantFrom('0405', 'GM0405')), deelregio: anything, inwoners: anything, gezinsmigranten: anything,
    taak: fc.dictionary(fc.constantFrom(...halfYearsBefore(2027)), anything), gehuisvest: fc.dictionary(fc.constantFrom(...halfYearsBefore(2027)), anything),
  }), { maxLength: 4 }).map((rows) => rows.map((row, index) => ({ ...row, key: index + 1 }))),
  values: fc.dictionary(fc.constantFrom(...askedIds), anything) as fc.Arbitrary<OwnRegionForm['values']>,
  bodies: fc.record({ uitvoerder: anything, begeleider: anything, taalscholen: anything }),
  sources: fc.record({ document: anything, place: anything, strength: fc.constantFrom('sterk', 'zwak', 'redelijk') }).map((source) => ({ taakstelling: source, instroom: source, teams: source, contracten: source })),
})
