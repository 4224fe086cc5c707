import { createStressShelf } from '../../../src/app/stress/stress-shelf.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRoot, createSignal } from 'solid-js'
import { PREVIEW_REST_MS, createReport } from '../../../src/app/report/create-report.ts'
import type { Report, ReportModel } from '../../../src/app/report/create-report.ts'
import type { ShownRun } from '../../../src/app/run/create-run.ts'
import { createWorkspace } from '../../../src/app/workspace.ts'
import { choicesOf } from '../../../src/app/report/report-choices.ts'
import type { ReportInput } from '../../../src/report/input.ts'
import { aDraft } from '../a-draft.ts'

const aRun = (changed: Partial<ShownRun> = {}): ShownRun => ({ key: 'sleutel', plan: { region: { id: aDraft.region.id } }, results: { bookYears: 3 }, complete: true, ...changed }) as unknown as ShownRun
const aReport = (input: ReportInput): Report => ({ title: input.choices.author, colophon: {}, sections: [] }) as unknown as Report

function begin() {
  const asked: ReportInput[] = []
  let isBroken = false
  const workspace = createWorkspace(aDraft)
  const [shown, setShown] = createSignal<ShownRun | null>(null)
  const text = async (): Promise<string> => 'tekst'
  const maker = {
    build: async (input: ReportInput) => {
      asked.push(input)
      if (isBroken) throw new Error('stuk')
      return aReport(input)
    },
    pdf: async (report: Report) => ({ bytes: new TextEncoder().encode(report.title), pages: 1, missing: 0 }),
    file: async () => { throw new Error('no file is asked for here') },
  }
  const stress = createStressShelf()
  const tracer = { trace: async () => { throw new Error('nobody is followed here') } }
  let model!: ReportModel
  const dispose = createRoot((end) => {
    model = createReport({ draft: workspace.draft, shown, mca2019Of: () => null, documents: { method: text, glossary: text, validation: text }, maker, linkOf: async () => 'https://x', today: () => '2026-03-14', stress, tracer })
    return end
  })
  return { asked, workspace, setShown, model, stress, dispose, setBroken: (on: boolean) => { isBroken = on } }
}

const settle = async (): Promise<void> => { await vi.advanceTimersByTimeAsync(PREVIEW_REST_MS + 1) }

describe('the report on the page', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => { vi.useRealTimers() })

  test('waits for a run that is whole and has books', async () => {
    const { model, setShown, asked } = begin()
    setShown(aRun({ complete: false }))
    await settle()
    expect(model.status().kind).toBe('waiting')
    setShown(aRun())
    await settle()
    expect(model.status().kind).toBe('ready')
    expect(asked.at(-1)).toMatchObject({ planKey: 'sleutel', date: '2026-03-14', link: 'https://x', documents: { method: 'tekst' } })
  })

  test('tells of stress cards that were played in this very plan, and plays none itself', async () => {
    const { model, setShown, stress, asked } = begin()
    setShown(aRun())
    await settle()
    expect(asked.at(-1)!.stress).toBe(null)
    stress.keep('een ander plan', { futures: 100, cards: [] })
    await settle()
    expect(asked).toHaveLength(1)
    const found = { futures: 100, cards: [{ id: 'docententekort', views: [] }] }
    stress.keep('sleutel', found)
    await settle()
    expect(asked).toHaveLength(2)
    expect(asked.at(-1)!.stress).toBe(found)
    expect(model.status().kind).toBe('ready')
  })

  test('is built again once a hand rests, with what was chosen last', async () => {
    const { model, setShown, workspace, asked } = begin()
    setShown(aRun())
    await settle()
    for (const author of ['J', 'Ja', 'Jan']) workspace.change('naam', (draft) => ({ ...draft, report: { ...choicesOf(draft), author } }), { mergeKey: 'naam' })
    await settle()
    expect(asked).toHaveLength(2)
    expect(model.report()?.title).toBe('Jan')
  })

  test('gives the file of what is chosen now, also before the preview has it', async () => {
    const { model, setShown, workspace } = begin()
    setShown(aRun())
    await settle()
    workspace.change('naam', (draft) => ({ ...draft, report: { ...choicesOf(draft), author: 'Nieuw' } }))
    const file = await model.pdf()
    expect(new TextDecoder().decode(file.bytes)).toBe('Nieuw')
  })

  test('says what went wrong, keeps the last report, and tries again', async () => {
    const { model, setShown, workspace, setBroken } = begin()
    setShown(aRun())
    await settle()
    setBroken(true)
    workspace.change('naam', (draft) => ({ ...draft, report: { ...choicesOf(draft), author: 'X' } }))
    await settle()
    expect(model.status()).toEqual({ kind: 'failed', detail: 'stuk' })
    expect(model.report()?.title).toBe('')
    setBroken(false)
    model.retry()
    await settle()
    expect(model.report()?.title).toBe('X')
  })
})
