import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { startDraft } from '../../../src/app/draft/draft.ts'
import { effectiveSetting } from '../../../src/app/levers/levers.ts'
import { setLever } from '../../../src/app/levers/change-lever.ts'
import { shippedRegions } from '../../../src/app/regions/shipped-regions.ts'
import { makePlan } from '../../../src/experiment/make-plan.ts'
import { parameterIds } from '../../../src/model/parameters/registry.ts'

const root = new URL('../../../scenarios/', import.meta.url)
const files = Object.fromEntries(readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[^/]+\/[^/]+\.json$/.test(file))
  .map((file) => [file, readFileSync(new URL(file, root), 'utf8')]))

describe('the regions that ship with the page', () => {
  it('can all be read, each with its four forms of organisation in their fixed order', () => {
    const { regions, bad } = shippedRegions(files)
    expect(bad).toEqual([])
    const westfriesland = regions.find(({ region }) => region.id === 'westfriesland')
    expect(westfriesland?.scenarios.map((scenario) => scenario.id)).toEqual(['opplus', 'integratie', 'uitbesteding', 'synthese'])
    expect(westfriesland?.region.gemeenten).toHaveLength(7)
  })

  it('are shown with the values that the plan computes with', () => {
    const { region, scenarios } = shippedRegions(files).regions[0]!
    const draft = setLever(setLever(startDraft(region, scenarios), 'groepen.minimum', null, 6), 'teams.overdrachten', 'opplus', 3)
    const plan = makePlan({ region, scenarios, adjustments: draft.adjustments, seed: '1', horizonYears: 8 })
    for (const id of parameterIds) {
      const shown = scenarios.map((scenario) => effectiveSetting(draft, scenario, id))
      expect(plan.scenarios.map((scenario) => scenario.settings[id]), id).toEqual(shown)
    }
  })

  it('are passed over with their problems if one is wrong', () => {
    const path = 'westfriesland/opplus.json'
    const { bad, regions } = shippedRegions({ ...files, [path]: files[path]!.replace('"levers"', '"hevels"') })
    expect(bad.map((entry) => entry.file)).toEqual([path])
    expect(regions[0]?.scenarios).toHaveLength(3)
  })
})
