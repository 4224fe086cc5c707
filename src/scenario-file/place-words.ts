import { isParameterId, parameters } from '../model/parameters/registry.ts'
import type { Path } from './diagnostic.ts'

/** Where a problem lies in words that stand on the screen, for who never saw the inside of a file. */

/** What a key of a file is called in the page. Keys that only make sense inside a file have none. */
const words: Readonly<Record<string, string>> = {
  'formaat': 'soort bestand', 'versie': 'versie van het bestand', 'model': 'het model', 'region': 'regio', 'scenarios': 'scenario’s', 'adjustments': 'schuiven', 'settings': 'rekenen', 'view': 'wat is vergeleken',
  'mca': 'afwegen', 'money': 'budget', 'report': 'rapport', 'presentation': 'presenteren', 'pinned': 'gekozen cijfers', 'reasons': 'redenen bij schuiven', 'moments': 'momenten',
  'seed': 'zaad', 'replications': 'aantal toekomsten', 'horizonYears': 'jaren na het besluit', 'onlyPoolsAndTeams': 'alles gelijk behalve pools en teams',
  'id': 'kenmerk', 'name': 'naam', 'kern': 'korte omschrijving', 'toelichting': 'toelichting', 'gemeenten': 'gemeenten', 'decisionYear': 'eerste jaar na het besluit', 'history': 'taakstelling van de jaren ervoor',
  'doelen': 'doelen van de regio', 'context': 'cijfers van de regio', 'huidig': 'organisatie van nu', 'levers': 'schuiven', 'assumptions': 'aannames', 'evidence': 'onderbouwing',
  'code': 'CBS-code', 'taakstelling': 'taakstelling', 'gezinsmigranten': 'gezinsmigranten', 'leerroutes': 'leerroutes', 'deelregio': 'deelregio', 'inwoners': 'inwoners',
  'factors': 'per jaar', 'range': 'bereik van de schuif', 'zones': 'zones van de schuif', 'all': 'voor alle scenario’s', 'byScenario': 'voor één scenario',
  'source': 'bron', 'locator': 'plaats in de bron', 'quote': 'citaat', 'strength': 'sterkte', 'reason': 'reden', 'reading': 'wat het model anders telt',
  'kpis': 'tegels', 'series': 'grafieken', 'compared': 'scenario', 'baseline': 'vergeleken met', 'measure': 'waarop', 'views': 'schermen', 'sections': 'onderdelen',
  'criteria': 'criteria', 'parties': 'gemeenten en partijen', 'aggregation': 'hoe gewichten samengaan', 'decision': 'besluit',
  'on': 'gekozen regels', 'numbers': 'getallen', 'key': 'verdeelsleutel',
}

/**
 * `Rekenen, aantal toekomsten` for `settings.replications`; `Gemeenten, nummer 3, CBS-code` for `gemeenten[2].code`.
 * @returns null for the file as a whole, and where no key has a name outside it
 */
export function placeInWords(path: Path): string | null {
  const parts = path.flatMap((key): readonly string[] => {
    if (typeof key === 'number') return [`nummer ${key + 1}`]
    if (isParameterId(key)) return [parameters[key].label]
    return Object.hasOwn(words, key) ? [words[key]!] : []
  })
  const text = parts.join(', ')
  return text === '' || /^nummer \d+$/.test(text) ? null : text.charAt(0).toUpperCase() + text.slice(1)
}
