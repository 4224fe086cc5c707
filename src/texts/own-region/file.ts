/** Sentences that a region made with the form carries in its file: who filled in what, and what is an aanname. */

const number = (value: number) => (Math.round(value * 10) / 10).toLocaleString('nl-NL')
const percent = (share: number) => `${Math.round(share * 100)}%`
const list = (items: readonly string[]) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`)

interface Bodies { readonly uitvoerder: string; readonly begeleider: string; readonly taalscholen: string }
interface Told { readonly name: string; readonly gemeenten: readonly { readonly name: string }[] }
interface Form { readonly id: string; readonly kern: string; readonly toelichting: string }

export const fileTexts = {
  number,
  noSource: 'Er is geen document bij genoemd; daarom is het een aanname.',
  quoteIsNumber: 'Het citaat is wat in het formulier is ingevuld, niet de tekst van het document.',
  filledIn: 'Ingevuld in het formulier voor een eigen regio.',
  levelReason: (year: number, doubled: readonly string[]) => `Ingevuld in het formulier: de gemeenten samen in ${year}.${doubled.length === 0 ? '' : ` Van ${doubled.length > 5 ? `${doubled.length} gemeenten` : list(doubled)} is één halfjaar ingevuld; dat telt dubbel.`}`,
  historyReason: (year: number) => `Ingevuld in het formulier, als factor van ${year}. Een gemeente of halfjaar zonder getal telt in dat jaar niet mee; één halfjaar telt dubbel.`,
  shapeReason: (years: readonly number[]) => `Voor ${list(years.map(String))} is niets ingevuld. De vorm volgt vier gemeenten in Zuid-Holland als plaatsvervanger: 343 in 2023 en 315 in 2024 op 265 in 2025; andere jaren zijn gelijk genomen.`,
  gezinsmigrantenReason: 'Niet ingevuld. De verhouding van gezinsmigranten tot statushouders was elders 1,08, 0,82 en 0,55; gerekend is met 0,8 keer de statushouders die naar schatting per jaar beginnen (38% van de taakstelling).',
  housedOf: (housed: number, task: number) => `${number(housed)} van ${number(task)}`,
  realisationReason: (housed: number, task: number, margin: number) => `Uit de ingevoerde tabel: ${number(housed)} gehuisvest bij een taakstelling van ${number(task)}, ${percent(housed / task)}. De marge van ${percent(margin)} aan beide kanten is een aanname.`,
  toelichting({ name, gemeenten }: Told, { year, total }: { readonly year: number; readonly total: number }, { uitvoerder, begeleider, taalscholen }: Bodies, source: string, empty: readonly string[]): string {
    const who = gemeenten.length > 12 ? `${gemeenten.length} gemeenten` : list(gemeenten.map((gemeente) => gemeente.name))
    const told = [['Uitvoering', uitvoerder], ['begeleiding', begeleider], ['taalles', taalscholen]].filter(([, body]) => body!.trim() !== '').map(([what, body]) => `${what}: ${body!.trim()}`)
    return [
      `${name} is een eigen regio, gemaakt met het formulier van de wijzer: ${who}.`, ...(told.length > 0 ? [`${list(told)}.`] : []),
      `Taakstelling: ${number(total)} personen in ${year}${source === '' ? ', zonder document' : `, volgens ${source}`}.`,
      ...(empty.length === 0 ? [] : [`Niet ingevuld, dus een landelijke waarde of die van Opplus, en hier een aanname: ${empty.join(', ')}.`]),
      'Wat de organisatie nu doet en niet is ingevuld, staat gelijk aan Opplus. De vier vormen zijn de algemene, naar het onderzoek van Westfriesland; wat over contracten is ingevuld, geldt in alle vormen.',
    ].join(' ')
  },
  /** The words of a general form, for this region. */
  scenario({ id, kern, toelichting }: Form, { uitvoerder, begeleider, taalscholen }: Bodies, gemeenten: readonly string[]): { readonly kern: string; readonly toelichting: string } {
    const [does, guides, teaches] = [uitvoerder, begeleider, taalscholen].map((body) => body.trim())
    const together = gemeenten.length > 1 ? `de ${gemeenten.length} gemeenten` : gemeenten[0] ?? 'de gemeente'
    const now = list([does && `${does} (uitvoering)`, guides && `${guides} (begeleiding)`, teaches && `${teaches} (taalles)`].filter((part) => part !== undefined && part !== '') as readonly string[])
    const words: Readonly<Record<string, readonly [kern: string, more: string]>> = {
      opplus: [does ? `${does} en partners doen er taken bij.` : kern, now === '' ? '' : `De rollen blijven bij ${now}.`],
      integratie: [gemeenten.length > 1 ? `Eén team van ${together}, dicht bij de wijk.` : kern, does ? `Intake, begeleiding en regie gaan van ${list([does, guides ?? ''].filter((part) => part !== ''))} naar een team van ${together}.` : ''],
      uitbesteding: [does ? `Alles bij ${does}.` : kern, does ? `De uitvoerder is ${does}${guides ? `; ${guides} begeleidt` : ''}. Of ${does} dit kan en wil, zegt het formulier niet.` : ''],
      synthese: [does ? `Eén team, met ${does} voor taal en werk.` : kern, does ? `${does} is hoofdaannemer${teaches ? `, met ${teaches} als taalschool` : ''}.` : ''],
    }
    const [short, more] = words[id] ?? [kern, '']
    return { kern: short, toelichting: [toelichting, more].filter((part) => part !== '').join(' ') }
  },
  noTransition: 'Zoals nu is er geen overgang: er verandert niets, dus geen weken, kosten of verlies.',
  todayName: 'Zoals nu',
  todayKern: ({ uitvoerder, begeleider, taalscholen }: Bodies) => {
    const named = [uitvoerder, begeleider, taalscholen].map((body) => body.trim()).filter((body) => body !== '')
    return named.length === 0 ? 'De organisatie van nu, zonder verandering.' : `${list([...new Set(named)])}, zoals nu.`
  },
  todayToelichting: 'De organisatie van nu, zonder verandering: om te zien wat de vier vormen toevoegen. Wat niet is ingevuld, staat gelijk aan Opplus.',
} as const
