import type { MoneyChoices, MoneyKeyId, MoneyNumberId, MoneyPolicyId } from '../model/money.ts'
import { defaultMoney, moneyKeys, moneyNumbers, moneyPolicies, moneyPolicyIds } from '../model/money.ts'
import type { Setting } from '../model/parameters/parameter.ts'
import { budgetTexts } from '../texts/budget.ts'
import type { Draft } from './draft.ts'
import type { Workspace } from './workspace.ts'

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
    chooseKey: (key) => change(budgetTexts.changedKey(moneyKeys[key].label), { ...choices(), key }),
    reset: () => change(budgetTexts.reset, defaultMoney),
  }
}

export function withMoney(draft: Draft, money: MoneyChoices): Draft {
  const { money: _, ...rest } = draft
  const asTheyCome = money.on.length === 0 && Object.keys(money.numbers).length === 0 && money.key === defaultMoney.key
  return asTheyCome ? (draft.money === undefined ? draft : rest) : { ...rest, money }
}
