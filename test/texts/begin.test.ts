import { expect, test } from 'vitest'
import { shippedRegions } from '../../src/app/regions/shipped-regions.ts'
import { beginTexts } from '../../src/texts/begin.ts'
import { shippedFiles } from '../scenarios/shipped.ts'

test('the notice of a city of 2018 opens with its own warning, that of another region with a general one', () => {
  for (const { file, region } of shippedRegions(shippedFiles).regions) {
    const heading = beginTexts.notice.heading(region.name, region.toelichting)
    expect(heading).toContain(region.name)
    expect(heading.length, region.name).toBeLessThan(190)
    if (file.startsWith('g40/')) expect(heading).toContain('van vóór de wet van 2021')
  }
})
