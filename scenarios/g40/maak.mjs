// Writes the region file of each city from the table: node scenarios/g40/maak.mjs
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cities } from './steden.mjs'

/** Persons a year in the Netherlands at the level of 2025: twice the 15,000 of the first half-year. */
const LAND_2025 = 30_000
/** Persons in the Netherlands in 2015-2017, derived: 535 in Westfriesland in 2016 (1.25%), over the share of 2016 in three years. */
const LAND_2015_2017 = 535 / 0.0125 / (978 / 2111)
/** Statushouders who begin a year for one person of the taakstelling, and gezinsmigranten for one of them: as for Westfriesland. */
const STARTERS = 0.75 * 0.51
const GEZINSMIGRANTEN = 0.8

const DERIVATION = 'Landelijk waren het in 2015-2017 naar schatting 92.383 mensen: Westfriesland had in 2016 535 (1,25%), en 2016 was 46,3% van de drie jaren in Apeldoorn, Helmond en Zoetermeer.'

/** @param {import('./steden.mjs').City} city */
export function regionFile({ slug, name, code, persons, count, reported, approach, answers, tools }) {
  const taakstelling = Math.round((persons / LAND_2015_2017) * LAND_2025)
  const gezinsmigranten = Math.round(taakstelling * STARTERS * GEZINSMIGRANTEN)
  const share = ((persons / LAND_2015_2017) * 100).toFixed(2).replace('.', ',')
  return {
    $schema: '../regio.schema.json', formaat: 'scenariowijzer-regio', versie: 1, id: slug, name,
    toelichting: `Let op: dit zijn antwoorden van januari 2018, van vóór de wet van 2021, en de organisatie van nu is niet bekend; zij staat gelijk aan Opplus. Aantal (regel ${count.lines}): ${count.read} Verder gemeld: ${told(reported)}. Aanpak toen: ${approach.summary} "${approach.quote}" (regel ${approach.lines}). Instrumenten toen: ${tools.words.join(', ')} (regel ${tools.lines}). Op "de integratie gaat goed": ${answers.well}. Op "voldoende instrumenten": ${answers.instruments}. Alles wat hier niet staat, volgt de landelijke waarden van het model en is voor ${name} een aanname; de vier vormen zijn algemeen.`,
    gemeenten: [{ code, name, taakstelling, deelregio: slug }],
    decisionYear: 2027,
    history: { factors: [1.29, 1.19, 1, 1], evidence: [{ source: 'wvolv-2025', locator: 'regel 1155-1156', quote: '2023 7 169 176 88', strength: 'aanname', reason: `Voor ${name} is na 2017 geen taakstelling per jaar gevonden. De vorm volgt vier gemeenten in Zuid-Holland als plaatsvervanger: 343 in 2023 en 315 in 2024 op 265 in 2025. Voor 2025 en 2026 is het niveau van nu aangehouden.` }] },
    context: {
      'instroom.taakstelling': {
        value: taakstelling, range: [Math.max(10, Math.round(taakstelling * 0.4)), Math.round(taakstelling * 2)],
        evidence: [
          { source: 'g40-2018', locator: `regel ${count.lines}`, quote: count.quote, strength: 'aanname', reason: `Vóór de wet van 2021. ${count.read} ${DERIVATION} ${persons} is daarvan ${share}%; van 30.000 per jaar nu is dat ${taakstelling}.` },
          { source: 'wvolv-2025', locator: 'regel 1119', quote: 'naar 15.0007°! te huisvesten statushouders', strength: 'redelijk', reason: 'Landelijk 15.000 personen in de eerste helft van 2025 (achter het getal staat een voetnootteken).' },
          { source: 'westfriesland-2019', locator: 'regel 711-713', quote: 'Waar de taakstelling voor alle Westfriese […] gemeenten samen in 2016 nog 535 inburgeraars groot was', strength: 'redelijk', reason: 'Een feit over Westfriesland, alleen gebruikt om het landelijke niveau te schatten.' },
        ],
      },
      'instroom.gezinsmigranten': {
        value: gezinsmigranten, range: [Math.round(gezinsmigranten * 0.3), Math.round(gezinsmigranten * 2)],
        evidence: [{ source: 'vlaardingen-2024', locator: 'regel 952-953', quote: 'Op 1 januari 2022 waren er in Vlaardingen 300 actieve inburgeraars, waarvan 194 statushouders en 106 gezinsmigranten', strength: 'aanname', reason: `Voor ${name} is geen telling gevonden. De verhouding van gezinsmigranten tot statushouders was elders 1,08, 0,82 en 0,55; gerekend is met 0,8. Van ${taakstelling} mensen komt naar schatting 75% in een woning en is daarvan 51% volwassen en inburgeringsplichtig; 0,8 keer dat is ${gezinsmigranten}.` }],
      },
    },
    assumptions: {},
    // Not known: as in the general Opplus, the form that changes least.
    huidig: { levers: { 'groepen.aanbieders': 3 }, assumptions: {} },
  }
}

/** @param {readonly import('./steden.mjs').Reported[]} reported */
function told(reported) {
  return reported.length === 0 ? 'geen aantallen' : reported.map(([said, lines]) => `${said} (regel ${lines})`).join('; ')
}

/** File name and text of each city. */
export function regionFiles() {
  return cities.map((city) => [`${city.slug}.json`, `${JSON.stringify(regionFile(city), null, 2)}\n`])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of regionFiles()) writeFileSync(new URL(file, import.meta.url), text)
}
