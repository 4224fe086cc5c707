import * as v from 'valibot'
import { type MoneyChoices, type MoneyNumberId, moneyKeyIds, moneyNumberIds, moneyNumbers, moneyPolicyIds } from '../model/money.ts'
import type { Setting } from '../model/parameters/parameter.ts'
import { closed, numberBetween } from './schema-parts.ts'

/** The shape of the choices about money in a session file. */

function numberOrRange(id: MoneyNumberId): v.GenericSchema<Setting> {
  const { label, explanation, range, unit } = moneyNumbers[id]
  const value = numberBetween(...range)
  const inOrder = 'de volgorde klopt niet; `low` hoort niet groter te zijn dan `high`.'
  return v.pipe(v.union([value, v.variant('kind', [
    v.strictObject({ kind: v.literal('fixed'), value }),
    v.pipe(v.strictObject({ kind: v.literal('uniform'), low: value, high: value }), v.check(({ low, high }) => low <= high, inOrder)),
    v.pipe(
      v.strictObject({ kind: v.literal('triangular'), low: value, mode: value, high: value }),
      v.check(({ low, mode, high }) => low <= mode && mode <= high, 'de volgorde klopt niet; `low` hoort niet groter te zijn dan `mode`, en `mode` niet groter dan `high`.'),
    ),
  ])]), v.title(label), v.description(`${explanation} Toegestaan: ${range[0]} tot ${range[1]} ${unit}.`))
}

const numbers = Object.fromEntries(moneyNumberIds.map((id) => [id, v.exactOptional(numberOrRange(id))])) as { [K in MoneyNumberId]: v.ExactOptionalSchema<v.GenericSchema<Setting>, undefined> }

export const moneyChoices = closed({
  on: v.pipe(v.array(v.picklist(moneyPolicyIds)), v.maxLength(moneyPolicyIds.length), v.check((on) => new Set(on).size === on.length, 'elke wijziging mag er maar één keer in staan.')),
  numbers: closed(numbers),
  key: v.picklist(moneyKeyIds),
})

// The schema and the type must say the same; a difference is a compile error here.
type Covers<Kept, File extends Kept> = File
export type MoneyMatches = Covers<MoneyChoices, v.InferOutput<typeof moneyChoices>>
