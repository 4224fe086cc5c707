import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { dark, light } from '../../src/charts/palette.ts'

it('has the colours of the page, so that a saved picture looks like the screen', () => {
  const css = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8')
  const tokens = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)]
  const page = new Map(tokens.map(([, name, ...colours]) => [name!, colours]))
  for (const name of Object.keys(light)) expect([name, ...(page.get(name) ?? [])]).toEqual([name, light[name], dark[name]])
})
