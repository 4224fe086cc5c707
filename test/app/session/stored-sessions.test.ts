import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openText, rescueText, sessionText } from '../../../src/app/session/session-file.ts'
import { PACKING, unpackLink } from '../../../src/app/sharing/link.ts'
import { emptyLibrary } from '../../../src/app/sharing/region-library.ts'
import { FILE_VERSION } from '../../../src/scenario-file/session.ts'

/** Sessions as earlier versions wrote them: what somebody keeps today has to open years from now. */
const folder = new URL('../../fixtures/sessies/', import.meta.url)
const files = readdirSync(folder)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const versionsOf = (kind: string): readonly string[] => files.map((name) => new RegExp(`^${kind}-(\\d+)`).exec(name)?.[1]).filter((version) => version !== undefined)

describe('a stored session', () => {
  it('is there for every version of the file and of the packing of a link', () => {
    for (let version = 1; version <= FILE_VERSION; version++) expect(versionsOf('versie')).toContain(String(version))
    for (let packing = 1; packing <= Number(PACKING); packing++) expect(versionsOf('link')).toContain(String(packing))
  })

  it.each(files.filter((name) => name.startsWith('versie-')))('%s opens whole, and can be written again', (name) => {
    const opened = openText(read(name), null)
    if (!opened.ok) throw new Error(opened.problems.map(({ message }) => message).join(' '))
    expect(rescueText(read(name))).toMatchObject({ dropped: [] })
    expect(openText(sessionText(opened.draft), null)).toMatchObject({ ok: true, draft: opened.draft })
  })

  it.each(files.filter((name) => name.startsWith('link-')))('%s opens whole', async (name) => {
    expect(await unpackLink(read(name).trim(), emptyLibrary)).toMatchObject({ ok: true, dropped: [] })
  })

  it('with everything in it keeps everything', () => {
    const opened = openText(read('versie-1-alles.json'), null)
    if (!opened.ok) throw new Error('refused')
    expect(Object.keys(opened.draft).sort()).toEqual(['adjustments', 'mca', 'moments', 'money', 'pinned', 'presentation', 'region', 'report', 'scenarios', 'settings', 'view'])
    expect(opened.draft.moments?.map(({ name }) => name)).toEqual(['voorstel Hoorn', 'na de pauze'])
    expect(opened.draft.moments?.[0]?.proposal.scenarios).toHaveLength(3)
  })
})
