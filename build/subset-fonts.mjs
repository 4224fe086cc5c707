// Makes the fonts that the page (and paper) share: Fira Sans with the signs that Dutch texts and figures need.
// Run `node build/subset-fonts.mjs` after a change; its output is committed, so that a build needs no font tools.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const source = new URL('../node_modules/@expo-google-fonts/fira-sans/', import.meta.url)
const target = new URL('../src/ui/styles/fonts/', import.meta.url)
const weights = [
  ['400Regular/FiraSans_400Regular.ttf', 'fira-sans-400.woff'],
  ['400Regular_Italic/FiraSans_400Regular_Italic.ttf', 'fira-sans-400-italic.woff'],
  ['500Medium/FiraSans_500Medium.ttf', 'fira-sans-500.woff'],
  ['600SemiBold/FiraSans_600SemiBold.ttf', 'fira-sans-600.woff'],
]

const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index))
// Basic Latin, Latin-1, letters of names from Turkish and Slavic languages, then dashes, quotes, spaces, signs of arithmetic, arrows and shapes.
const text = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ĀāĂ㥹ĆćČčĎďĐđĒēĘęĚěĞğĪīİıŁłŃńŇňŌōŐőŒœŘřŚśŞşŠšŤťŪūŮůŰűŹźŻżŽžŸ–—‘’‚“”„†•…‰‹›€™\u2009\u202f←↑→↓−≈≠≤≥∞√∑Σ△▲▼▽▸▾◆◇●○■□✓`

await mkdir(target, { recursive: true })
for (const [from, to] of weights) {
  // .woff, not .woff2: PDF writers cannot subset the second.
  const font = await subsetFont(await readFile(new URL(from, source)), text, { targetFormat: 'woff' })
  await writeFile(new URL(to, target), font)
  process.stdout.write(`${to} ${(font.length / 1000).toFixed(1)} kB\n`)
}
await copyFile(new URL('LICENSE_FONT', source), new URL('OFL.txt', target))
