import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/app/draft/draft.ts'
import { withRunSetting } from '../../../src/app/draft/run-settings.ts'

describe('a typed run setting', () => {
  it('is taken in Dutch writing', () => {
    expect(withRunSetting(defaultSettings, 'replications', '2.000')?.replications).toBe(2000)
    expect(withRunSetting(defaultSettings, 'replications', ' 500 ')?.replications).toBe(500)
    expect(withRunSetting(defaultSettings, 'horizonYears', '10')?.horizonYears).toBe(10)
    expect(withRunSetting(defaultSettings, 'seed', ' Hoorn € 2 ')?.seed).toBe('Hoorn € 2')
  })

  it('is refused outside its range, broken or empty', () => {
    for (const text of ['', '99', '100001', '1e3', '150,5', '-500', '2.00', 'veel']) expect(withRunSetting(defaultSettings, 'replications', text), text).toBeNull()
    expect(withRunSetting(defaultSettings, 'horizonYears', '4')).toBeNull()
    expect(withRunSetting(defaultSettings, 'seed', '   ')).toBeNull()
    expect(withRunSetting(defaultSettings, 'seed', 'x'.repeat(81))).toBeNull()
  })
})
