import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setLever } from '../../../src/app/levers/change-lever.ts'
import type { Draft } from '../../../src/app/draft/draft.ts'
import { startDraft } from '../../../src/app/draft/draft.ts'
import { duplicateScenario } from '../../../src/app/draft/edit-scenarios.ts'
import { keepMoment } from '../../../src/app/moments/moments.ts'
import { fromBase64Url, toBase64Url } from '../../../src/app/sharing/base64url.ts'
import { checksum } from '../../../src/app/sharing/checksum.ts'
import { deflate, inflate } from '../../../src/app/sharing/deflate.ts'
import { LONGEST_LINK, packLink, unpackLink } from '../../../src/app/sharing/link.ts'
import type { RegionLibrary } from '../../../src/app/sharing/region-library.ts'
import { emptyLibrary, regionLibrary } from '../../../src/app/sharing/region-library.ts'
import { shippedRegions } from '../../../src/app/regions/shipped-regions.ts'
import { shippedFiles } from '../../scenarios/shipped.ts'
import { anyDraft } from '../a-session.ts'
import { aDraft, aRegion } from '../a-draft.ts'

const westfriesland = shippedRegions(shippedFiles).regions.find(({ region }) => region.id === 'westfriesland')!
const start = startDraft(westfriesland.region, westfriesland.scenarios)
const library: RegionLibrary = regionLibrary([westfriesland], [], () => Promise.resolve([]))

async function opened(text: string, from: RegionLibrary = library): Promise<Draft> {
  const answer = await unpackLink(text, from)
  if (!answer.ok) throw new Error(answer.problems.map(({ message }) => message).join(' '))
  expect(answer.dropped).toEqual([])
  expect(answer.isOtherBase).toBe(false)
  return answer.draft
}

describe('letters of a link', () => {
  it('carry any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase64Url(bytes)
      expect(text).toMatch(/^[A-Za-z0-9_-]*$/)
      expect(fromBase64Url(text)).toEqual(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
    }))
  })

  it('that are no letters of a link are refused', () => {
    expect(fromBase64Url('ab c')).toBeNull()
    expect(fromBase64Url('abcde')).toBeNull()
  })

  it('come small and come back', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
      expect(await inflate(await deflate(new Uint8Array(bytes)))).toEqual({ bytes: new Uint8Array(bytes), isWhole: true })
    }), { numRuns: 30 })
    expect((await inflate(new Uint8Array([255, 1, 2, 3]))).isWhole).toBe(false)
  })
})

describe('a link', () => {
  it('gives any session back, of a region of the page or of one that only the link knows', async () => {
    await fc.assert(fc.asyncProperty(anyDraft(start), async (draft) => {
      expect(await opened(await packLink(draft, library))).toEqual(draft)
    }), { numRuns: 60 })
    await fc.assert(fc.asyncProperty(anyDraft(aDraft), async (draft) => {
      expect(await opened(await packLink(draft, emptyLibrary), emptyLibrary)).toEqual(draft)
    }), { numRuns: 40 })
  })

  it('is short as long as the region is one of the page', async () => {
    const busy = keepMoment(setLever(duplicateScenario(setLever(keepMoment(start, 'voorstel Hoorn'), 'groepen.minimum', null, 9), 'synthese', 'Voorstel projectgroep'), 'teams.norm-caseload', 'synthese', 60), 'na de pauze')
    expect((await packLink(start, library)).length).toBeLessThan(130)
    expect((await packLink(busy, library)).length).toBeLessThan(1000)
    expect((await packLink({ ...start, region: { ...aRegion, name: 'Eigen regio' } }, library)).length).toBeLessThan(LONGEST_LINK / 4)
  })

  it('of another version of the region says so, and keeps the changes', async () => {
    const text = await packLink(setLever(start, 'groepen.minimum', null, 9), library)
    const later = { ...westfriesland, region: { ...westfriesland.region, decisionYear: westfriesland.region.decisionYear + 1 } }
    const answer = await unpackLink(text, regionLibrary([later], [], () => Promise.resolve([])))
    expect(answer).toMatchObject({ ok: true, isOtherBase: true, draft: { region: { decisionYear: later.region.decisionYear }, adjustments: { all: { 'groepen.minimum': 9 } } } })
  })

  it('with parts that no longer fit opens with the others, and names each that was left out', async () => {
    const session = (await import('../../../src/app/session/session-file.ts')).sessionText(setLever(setLever(aDraft, 'groepen.minimum', null, 6), 'groepen.langste-wacht', null, 9))
    const old = JSON.parse(session.replace('"groepen.minimum": 6', '"groepen.minimum": 600, "groepen.vroeger": 1')) as object
    const packed = { m: '0.9.0', s: { ...old, moments: [{ name: 'stuk', adjustments: 3 }, { name: 'heel', adjustments: { all: {}, byScenario: {} }, settings: aDraft.settings }], pinned: { kpis: ['weg'] } } }
    const bytes = await deflate(new TextEncoder().encode(JSON.stringify(packed)))
    const answer = await unpackLink(`1.${toBase64Url(checksum(bytes))}${toBase64Url(bytes)}`, emptyLibrary)
    if (!answer.ok) throw new Error('refused')
    expect(answer.draft.adjustments.all).toEqual({ 'groepen.langste-wacht': 9 })
    expect(answer.draft.moments?.map(({ name }) => name)).toEqual(['heel'])
    expect(answer.model).toBe('0.9.0')
    expect(answer.dropped.map(({ pathText }) => pathText).sort()).toEqual(['adjustments.all.groepen.minimum', 'adjustments.all.groepen.vroeger', 'moments[0].adjustments', 'pinned.kpis[0]'])
  })

  it('that lost its end opens with what stood before it, and says that the end is missing', async () => {
    const draft = keepMoment(setLever(setLever(start, 'groepen.minimum', null, 9), 'groepen.langste-wacht', null, 7), 'voorstel met een heel lange naam die niemand nodig heeft')
    const text = await packLink(draft, library)
    const answer = await unpackLink(text.slice(0, -30), library)
    if (!answer.ok) throw new Error('refused')
    expect(answer.dropped[0]!.code).toBe('link-cut')
    expect(answer.draft.region).toEqual(start.region)
    expect(answer.draft.adjustments.all).toEqual({ 'groepen.minimum': 9, 'groepen.langste-wacht': 7 })
  })

  it('that is damaged, newer or of an unknown region is refused with a sentence, never a crash', async () => {
    const sent = setLever(start, 'groepen.minimum', null, 9)
    const text = await packLink(sent, library)
    const codeOf = async (link: string, from = library) => { const answer = await unpackLink(link, from); return answer.ok ? 'ok' : answer.problems[0]!.code }
    expect(await codeOf('')).toBe('link-damaged')
    expect(await codeOf(text.slice(0, 20))).toBe('link-damaged')
    expect(await codeOf(`2.${text.slice(2)}`)).toBe('link-too-new')
    expect(await codeOf(text, emptyLibrary)).toBe('link-region')
    await fc.assert(fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom('', 'A', '_', '.', '%', 'é'), async (at, letter) => {
      const answer = await unpackLink(text.slice(0, at) + letter + text.slice(at + 1), library)
      if (!answer.ok) return void expect(answer.problems[0]!.message).toMatch(/^[A-Z`].*\.$/s)
      // What opens without a word is what was sent.
      if (answer.dropped.length === 0) expect(answer.draft).toEqual(sent)
    }), { numRuns: 150 })
  })
})
