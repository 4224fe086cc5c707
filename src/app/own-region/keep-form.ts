import type { Store } from '../session/storage.ts'
import { bodies, askedIds, emptyForm, emptyGemeente, sourcedSteps } from './form.ts'
import type { FormGemeente, FormSource, OwnRegionForm } from './form.ts'

/** All pages from file:// share one store, hence the prefix. */
const KEY = 'scenariowijzer/eigen-regio'

/** Keeps the form as it was typed, right or wrong. @returns false where the browser keeps nothing */
export function keepForm(store: Store | null, form: OwnRegionForm): boolean {
  if (store === null) return false
  try {
    store.setItem(KEY, JSON.stringify(form))
    return true
  } catch {
    // Full or refused: the page says so, and the form stays on it.
    return false
  }
}

/** The form as it was left; the empty one where there is none, or none that can be read. */
export function keptForm(store: Store | null): OwnRegionForm {
  try {
    const text = store?.getItem(KEY) ?? ''
    return text === '' ? emptyForm : formFrom(JSON.parse(text) as unknown)
  } catch {
    // Blocked or broken: nothing was kept, and an empty form says as much.
    return emptyForm
  }
}

/** Only texts at known places are taken over. */
function formFrom(value: unknown): OwnRegionForm {
  const gemeenten = member(value, 'gemeenten')
  const rows = Array.isArray(gemeenten) ? gemeenten.slice(0, 60).map((row: unknown, index) => gemeenteFrom(row, index + 1)) : []
  const values = texts(member(value, 'values'), askedIds)
  return {
    name: text(member(value, 'name')), decisionYear: text(member(value, 'decisionYear')) || emptyForm.decisionYear,
    gemeenten: rows.length > 0 ? rows : emptyForm.gemeenten, values,
    bodies: { ...emptyForm.bodies, ...texts(member(value, 'bodies'), bodies) },
    sources: Object.fromEntries(sourcedSteps.map((step) => [step, sourceFrom(member(member(value, 'sources'), step))])) as OwnRegionForm['sources'],
  }
}

function gemeenteFrom(row: unknown, key: number): FormGemeente {
  return {
    ...emptyGemeente(key), ...texts(row, ['name', 'code', 'deelregio', 'inwoners', 'gezinsmigranten']),
    taak: halves(member(row, 'taak')), gehuisvest: halves(member(row, 'gehuisvest')),
  }
}

function halves(value: unknown): Readonly<Record<string, string>> {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value).filter((key) => /^20\d\d-[12]$/.test(key)) : []
  return texts(value, keys) as Readonly<Record<string, string>>
}

function sourceFrom(value: unknown): FormSource {
  const strength = member(value, 'strength')
  return { document: text(member(value, 'document')), place: text(member(value, 'place')), strength: strength === 'sterk' || strength === 'zwak' ? strength : 'redelijk' }
}

function texts<K extends string>(value: unknown, keys: readonly K[]): Partial<Record<K, string>> {
  return Object.fromEntries(keys.flatMap((key) => { const found = member(value, key); return typeof found === 'string' ? [[key, found]] : [] })) as Partial<Record<K, string>>
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined
}
