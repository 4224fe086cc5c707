import { createMemo, createSignal } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { Scenario } from '../../model/scenario.ts'
import type { Store } from '../session/storage.ts'
import { withEntries } from './import-csv.ts'
import { keepForm, keptForm } from './keep-form.ts'
import { emptyForm, emptyGemeente, freshKey } from './form.ts'
import type { AskedId, Body, FormGemeente, FormProblem, FormSource, OwnRegionForm, SourcedStep } from './form.ts'
import { isOwnRegion, ownRegion } from './own-region.ts'
import type { OwnRegion } from './own-region.ts'
import type { CsvEntry } from './taakstelling-csv.ts'

/** The form on the page: every answer is kept in the browser as it is typed. */
export interface OwnRegionEditor {
  readonly form: Accessor<OwnRegionForm>
  /** False where the browser keeps nothing: the page has to say so. */
  readonly kept: Accessor<boolean>
  /** What the form makes; null while something is not right. */
  readonly made: Accessor<OwnRegion | null>
  readonly problems: Accessor<readonly FormProblem[]>
  /** The four general scenarios. */
  readonly general: Accessor<readonly Scenario[]>
  setName(text: string): void
  setDecisionYear(text: string): void
  addGemeente(): void
  removeGemeente(key: number): void
  setGemeente(key: number, change: Partial<Omit<FormGemeente, 'key'>>): void
  setTaak(key: number, halfYear: string, text: string): void
  setValue(id: AskedId, text: string): void
  setBody(body: Body, text: string): void
  setSource(step: SourcedStep, change: Partial<FormSource>): void
  takeOver(entries: readonly CsvEntry[]): void
  /** A table that is not taken over yet. It stays while somebody looks at another step, and only in memory: nobody knows what is in it. */
  readonly pasted: Accessor<string>
  paste(text: string): void
  dropHoused(): void
  clear(): void
  /** What the last press replaced or took away, as long as nothing changed since: it can be put back. */
  readonly taken: Accessor<Taken | null>
  putBack(): void
}

/** Presses that take away what somebody filled in. */
export type Taken = 'tabel' | 'gemeente' | 'gehuisvest' | 'formulier'

/** @param general the four general scenarios */
export function createOwnRegion(store: Store | null, general: Accessor<readonly Scenario[]>): OwnRegionEditor {
  const [form, setForm] = createSignal(keptForm(store))
  const [kept, setKept] = createSignal(true)
  const [pasted, setPasted] = createSignal('')
  const [last, setLast] = createSignal<{ readonly what: Taken; readonly before: OwnRegionForm; readonly after: OwnRegionForm } | null>(null)
  const answer = createMemo(() => ownRegion(form(), general()))
  const change = (next: Partial<OwnRegionForm>): void => {
    setForm({ ...form(), ...next })
    setKept(keepForm(store, form()))
  }
  const take = (what: Taken, next: Partial<OwnRegionForm>): void => {
    const before = form()
    change(next)
    setLast({ what, before, after: form() })
  }
  const taken = createMemo(() => { const now = last(); return now !== null && now.after === form() ? now : null })
  const eachGemeente = (step: (gemeente: FormGemeente) => FormGemeente): void => change({ gemeenten: form().gemeenten.map(step) })
  const setGemeente = (key: number, next: Partial<FormGemeente>): void => eachGemeente((gemeente) => (gemeente.key === key ? { ...gemeente, ...next } : gemeente))
  return {
    form, kept, general, setGemeente, pasted,
    paste: (text) => void setPasted(text),
    made: () => { const now = answer(); return isOwnRegion(now) ? now : null },
    problems: () => { const now = answer(); return isOwnRegion(now) ? [] : now.problems },
    setName: (name) => change({ name }),
    setDecisionYear: (decisionYear) => change({ decisionYear }),
    addGemeente: () => change({ gemeenten: [...form().gemeenten, emptyGemeente(freshKey(form().gemeenten))] }),
    removeGemeente: (key) => take('gemeente', { gemeenten: form().gemeenten.filter((gemeente) => gemeente.key !== key) }),
    setTaak: (key, halfYear, text) => eachGemeente((gemeente) => (gemeente.key === key ? { ...gemeente, taak: { ...gemeente.taak, [halfYear]: text } } : gemeente)),
    setValue: (id, text) => change({ values: { ...form().values, [id]: text } }),
    setBody: (body, text) => change({ bodies: { ...form().bodies, [body]: text } }),
    setSource: (step, next) => change({ sources: { ...form().sources, [step]: { ...form().sources[step], ...next } } }),
    takeOver: (entries) => take('tabel', { gemeenten: withEntries(form(), entries).gemeenten }),
    dropHoused: () => take('gehuisvest', { gemeenten: form().gemeenten.map((gemeente) => ({ ...gemeente, gehuisvest: {} })) }),
    clear: () => take('formulier', emptyForm),
    taken: () => taken()?.what ?? null,
    putBack: () => { const now = taken(); if (now !== null) change(now.before) },
  }
}
