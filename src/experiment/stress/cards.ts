import type { MoneyChoices } from '../../model/money.ts'
import { assume, cite } from '../../model/parameters/cite.ts'
import { centralValue } from '../../model/parameters/parameter.ts'
import type { SettingsChange } from './change.ts'
import { fixed, moved, rangeOf } from './change.ts'
import { peakYear } from './peak.ts'

/** What may happen to all scenarios at once. Each is laid over the plan from the decision on; the past stays as it was. */

export interface WorldCard extends SettingsChange {
  readonly kind: 'wereld'
}

/** A change of the rules of the money: nothing is simulated again. */
export interface MoneyStressCard extends Pick<SettingsChange, 'id' | 'label' | 'explanation' | 'leftOut' | 'evidence'> {
  readonly kind: 'geld'
  readonly choices: (choices: MoneyChoices) => MoneyChoices
}

export type StressCard = WorldCard | MoneyStressCard

/** Without a known peak: as much above today as Westfriesland's peak of 2016 is (535 on 376). */
const PEAK_FACTOR = 535 / 376

export const stressCards: readonly StressCard[] = [
  {
    kind: 'wereld', id: 'instroompiek', label: 'Instroompiek',
    explanation: 'Elk jaar evenveel mensen te huisvesten als in het hoogste jaar dat van de regio bekend is. Gezinsmigranten blijven gelijk.',
    leftOut: 'Of er woningen zijn voor zo veel mensen: het deel van de taakstelling dat lukt blijft hetzelfde.',
    change: (settings, region) => {
      const peak = peakYear(region)?.taakstelling
      return { 'instroom.taakstelling': peak === undefined ? moved('instroom.taakstelling', settings, region, PEAK_FACTOR) : fixed(Math.min(rangeOf('instroom.taakstelling', region)[1], peak)) }
    },
    evidence: [
      cite('westfriesland-2019', 'regel 711-713', 'Waar de taakstelling voor alle Westfriese […] gemeenten samen in 2016 nog 535 inburgeraars groot was', 'sterk',
        'De piek van Westfriesland. Een andere regio houdt haar eigen hoogste jaar aan, zoals het bij haar taakstelling staat; is er geen bekend, dan 535 / 376 keer het niveau van nu (aanname).'),
    ],
  },
  {
    kind: 'wereld', id: 'taakstelling-halveert', label: 'Taakstelling halveert',
    explanation: 'Vanaf het besluit de helft van de mensen te huisvesten. Gezinsmigranten blijven gelijk.',
    leftOut: '',
    change: (settings, region) => ({ 'instroom.taakstelling': moved('instroom.taakstelling', settings, region, 0.5) }),
    evidence: [
      cite('westfriesland-2019', 'regel 711-715', 'gaat het in 2019 om 150 […] mensen, waarvan er 50 aan Hoorn gekoppeld worden', 'sterk',
        'In Westfriesland daalde de taakstelling in drie jaar van 535 naar 150, ruim twee derde. Een halvering is dus niet vergezocht; het deel zelf is gekozen.'),
    ],
  },
  {
    kind: 'wereld', id: 'docententekort', label: 'Docententekort',
    explanation: 'Docenten voor 90% van de groepen die het jaar ervoor nodig waren, waar nu 115% het midden is. Nodig zijn de groepen met les en de groepen die niet konden beginnen. Het aantal groeit hoogstens 5% per jaar.',
    leftOut: 'Lessen die uitvallen in groepen die al lopen.',
    change: () => ({ 'groepen.docenten': fixed(0.9), 'groepen.docentengroei': fixed(0.05) }),
    evidence: [
      assume('Het rapport noemt een landelijk tekort aan taaldocenten en wachtlijsten, zonder aantallen. De kaart neemt van beide marges de ongunstige kant.',
        { source: 'wvolv-2025', locator: 'regel 2870-2871, 3205' }),
    ],
  },
  {
    kind: 'wereld', id: 'aanbieder-weg', label: 'Aanbieder valt weg',
    explanation: 'Twee jaar na het besluit neemt één aanbieder in elke lesregio een half jaar niemand aan. Bij één aanbieder per leerroute kan dan niemand beginnen.',
    leftOut: 'Groepen die al lopen gaan door; een noodcontract met een andere school.',
    change: () => ({ 'groepen.wegval-weken': fixed(26) }),
    evidence: [
      assume('Een stresstest: geen document meldt een aanbieder die midden in een contract wegviel. Wel rekende een aanbieder van de Z-route op meer deelnemers dan er kwamen. Een half jaar is gekozen, als tijd voor een nieuwe aanbesteding.',
        { source: 'wvolv-2025', locator: 'regel 2907-2912', quote: 'dat er jaarlijks rond de 33 inburgeraars in de Z-route zouden instromen' }),
    ],
  },
  {
    kind: 'geld', id: 'spuk-lager', label: 'SPUK 10% lager',
    explanation: 'Vanaf 2028 zit de SPUK inburgering in het gemeentefonds, met 10% korting. Er wordt niets opnieuw gesimuleerd: dezelfde mensen, andere geldregels.',
    leftOut: 'Dat een gemeente met minder geld minder groepen of consulenten zou inkopen.',
    choices: (choices) => ({ ...choices, on: [...new Set([...choices.on, 'korting' as const])], numbers: { ...choices.numbers, 'korting.vanaf': 2028, 'korting.aandeel': 0.1 } }),
    evidence: [
      cite('wvolv-2025', 'regel 4498', 'met een budgetkorting van 10%', 'redelijk', 'Een plan van het Rijk. Het jaar staat er niet bij: 2028 is een aanname.'),
    ],
  },
  {
    kind: 'wereld', id: 'personeelstekort', label: 'Personeelstekort',
    explanation: 'Elk jaar vertrekt 40% van de consulenten en uitbreiding duurt anderhalf jaar: zo ver als de schuiven gaan.',
    leftOut: 'Fouten en ziekte door werkdruk.',
    change: () => ({ 'teams.verloop': fixed(0.4), 'teams.vertraging-op': fixed(78) }),
    evidence: [
      assume('Het rapport meldt wisselingen van personeel met tijdelijk meer afstemming en uitval van trainingen, zonder percentage. De kaart neemt de bovenkant van beide schuiven.',
        { source: 'wvolv-2025', locator: 'regel 3593-3594, 4377-4378' }),
    ],
  },
  {
    kind: 'wereld', id: 'gezinsmigranten-dubbel', label: 'Gezinsmigranten verdubbelen',
    explanation: 'Twee keer zoveel nieuwe gezinsmigranten per jaar, of zoveel als de schuif van de regio toelaat. De taakstelling blijft gelijk.',
    leftOut: '',
    change: (settings, region) => ({ 'instroom.gezinsmigranten': moved('instroom.gezinsmigranten', settings, region, 2) }),
    evidence: [
      assume('Een verdubbeling is gekozen. Er waren 1,08 gezinsmigranten per statushouder in Leidschendam-Voorburg, Voorschoten en Wassenaar, 0,82 in Rotterdam en 0,55 in Vlaardingen: tussen regio’s bestaat dat verschil al.',
        { source: 'rotterdam-a', locator: 'regel 668-673', quote: 'In totaal zijn er 752 statushouders en 617 gezins- en overige migranten in 2022 gestart met inburgeren onder de nieuwe wet' }),
    ],
  },
  {
    kind: 'wereld', id: 'hogere-lesprijs', label: 'Hogere lesprijs',
    explanation: 'Een lesuur kost 20 euro per deelnemer, de hoogste prijs die in een document staat.',
    leftOut: '',
    change: (settings) => ({ 'kosten.deelnemersuur': fixed(Math.max(20, centralValue(settings['kosten.deelnemersuur']))) }),
    evidence: [
      cite('rotterdam-b', 'regel 11409-11411', 'de ander twintig euro', 'zwak', 'Een taalschool in Rotterdam vroeg dit in 2022 aan gezinsmigranten.'),
    ],
  },
]
