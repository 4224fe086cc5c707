import type { MoneyChoices, MoneyKeyId, MoneyNumberId, MoneyPolicyId } from '../../model/money.ts'
import { defaultMoney, moneyKeys, moneyNumbers, moneyPolicies, moneyPolicyIds } from '../../model/money.ts'
import type { Setting } from '../../model/parameters/parameter.ts'
import { budgetTexts } from '../../texts/budget.ts'
import type { Draft } from '../draft/draft.ts'
import type { Workspace } from '../workspace.ts'

/** What a person types for a number about money: `10`, `1,5-4` or `2028`; shares in per cent. Null where it cannot be. */
export function readMoneyEntry(id: MoneyNumberId, text: string): Setting | null {
  const { unit, range: [min, max] } = moneyNumbers[id]
  const factor = unit === 'aandeel' ? 100 : 1
  const parts = text.trim().replace(/[€%\s.]/g, '').replaceAll(',', '.').match(/^(-?\d+(?:\.\d+)?)(?:(?:-|–|tot)(-?\d+(?:\.\d+)?))?$/)
  if (parts === null) return null
  const low = Number(parts[1]) / factor
  const high = parts[2] === undefined ? low : Number(parts[2]) / factor
  const fits = (value: number): boolean => value >= min && value <= max && (unit !== 'jaar' || Number.isInteger(value))
  if (!fits(low) || !fits(high) || low > high) return null
  return low === high ? low : { kind: 'uniform', low, high }
}

/** Changes what was chosen about money, one step of undo each. Choices that equal the rules of now leave nothing behind. */
export interface MoneyEditor {
  choices(): MoneyChoices
  turn(policy: MoneyPolicyId, on: boolean): void
  /** @returns false where the text cannot be read */
  enter(id: MoneyNumberId, text: string): boolean
  chooseKey(key: MoneyKeyId): void
  /**
   * Inwoners of a gemeente, for the key that divides by them; an empty text takes them away.
   * @returns false where the text is no number of people
   */
  enterInwoners(code: string, text: string): boolean
  reset(): void
}

export function moneyEditor(workspace: Workspace): MoneyEditor {
  const choices = (): MoneyChoices => workspace.draft().money ?? defaultMoney
  const change = (label: string, next: MoneyChoices): void => workspace.change(label, (draft) => withMoney(draft, next))
  return {
    choices,
    turn(policy, on) {
      const next = moneyPolicyIds.filter((id) => (id === policy ? on : choices().on.includes(id)))
      change(budgetTexts.changedPolicy(moneyPolicies[policy].label, on), { ...choices(), on: next })
    },
    enter(id, text) {
      const setting = readMoneyEntry(id, text)
      if (setting === null) return false
      change(budgetTexts.changedNumber(moneyNumbers[id].label), { ...choices(), numbers: { ...choices().numbers, [id]: setting } })
      return true
    },
    enterInwoners(code, text) {
      const inwoners = readInwoners(text)
      if (inwoners === null) return false
      workspace.change(budgetTexts.changedInwoners(workspace.draft().region.gemeenten.find((gemeente) => gemeente.code === code)?.name ?? code), (draft) => withInwoners(draft, code, inwoners))
      return true
    },
    chooseKey: (key) => change(budgetTexts.changedKey(moneyKeys[key].label), { ...choices(), key }),
    reset: () => change(budgetTexts.reset, defaultMoney),
  }
}

/** As many as the format of a region allows. */
const MOST_INWONERS = 2_000_000

/** `74.000`, or nothing at all. Null where it cannot be. */
export function readInwoners(text: string): number | undefined | null {
  const digits = text.replace(/[.\s\u00A0]/g, '')
  if (digits === '') return undefined
  const count = /^\d+$/.test(digits) ? Number(digits) : Number.NaN
  return count >= 1 && count <= MOST_INWONERS ? count : null
}

/** Inwoners are no part of a plan: nothing is simulated again. */
export function withInwoners(draft: Draft, code: string, inwoners: number | undefined): Draft {
  const gemeenten = draft.region.gemeenten.map((gemeente) => {
    if (gemeente.code !== code) return gemeente
    const { inwoners: _, ...rest } = gemeente
    return inwoners === undefined ? rest : { ...rest, inwoners }
  })
  return { ...draft, region: { ...draft.region, gemeenten } }
}

function withMoney(draft: Draft, money: MoneyChoices): Draft {
  const { money: _, ...rest } = draft
  const asTheyCome = money.on.length === 0 && Object.keys(money.numbers).length === 0 && money.key === defaultMoney.key
  return asTheyCome ? (draft.money === undefined ? draft : rest) : { ...rest, money }
}
