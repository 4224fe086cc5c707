import { assume, cite } from '../cite.ts'
import type { ParameterSpec } from '../parameter.ts'

/** The brede intake up to the PIP. */
export const intake = {
  'intake.uren-gesprek': {
    role: 'assumption', theme: 'intake', label: 'Intakegesprek',
    explanation: 'Uren van een consulent voor het eerste intakegesprek, met voorbereiding en verslag. Meer uren betekent dat de wachtrij voor intake sneller groeit.',
    unit: 'uren', range: [1.5, 6], step: 0.1, baseline: { kind: 'triangular', low: 1.8, mode: 3, high: 4.8 },
    evidence: [
      assume('Het gesprek zelf duurt in Rotterdam anderhalf uur. Met voorbereiding en verslag is dat verdubbeld tot 3 uur; de helft minder of meer is goed mogelijk.',
        { source: 'rotterdam-a', locator: 'regel 5296-5297', quote: 'Tk plan voor de brede intake altijd 90 minuten in' }),
    ],
  },
  'intake.uren-vervolg': {
    role: 'assumption', theme: 'intake', label: 'Vervolggesprek in de intake',
    explanation: 'Uren van een consulent voor het tweede gesprek van de brede intake, met verslag.',
    unit: 'uren', range: [1, 4], step: 0.1, baseline: { kind: 'triangular', low: 1.2, mode: 2, high: 3.2 },
    evidence: [
      assume('In Rotterdam is een vervolgafspraak gebruikelijk; één uur gesprek met een uur voorbereiding en verslag geeft 2 uur. De duur van het verslag staat nergens, dus de marge is breed.',
        { source: 'rotterdam-a', locator: 'regel 5291-5294', quote: 'Hoewel de brede intake eigenlijk in één gesprek zou moeten plaatsvinden, wordt in de praktijk vaak een vervolgafspraak gepland' }),
    ],
  },
  'intake.uren-toets': {
    role: 'assumption', theme: 'intake', label: 'Leerbaarheidstoets',
    explanation: 'Uren van een consulent per deelnemer voor een zitting van de leerbaarheidstoets.',
    unit: 'uren', range: [0.5, 3], step: 0.1, baseline: { kind: 'triangular', low: 0.9, mode: 1.5, high: 2.4 },
    evidence: [
      assume('Geen document noemt uren. De toets heeft 40 vragen en wordt met enkele mensen tegelijk gemaakt; uitleg, toezicht en uitslag kosten samen ongeveer anderhalf uur. Gemaakt in een grote groep is het minder, alleen meer.',
        { source: 'rotterdam-a', locator: 'regel 5748-5753', quote: 'het aantal goede antwoorden van de 40 vragen die moeten worden beantwoord' }),
    ],
  },
  'intake.uren-pip': {
    role: 'assumption', theme: 'intake', label: 'PIP opstellen',
    explanation: 'Uren van een consulent om het Persoonlijk plan Inburgering en Participatie te maken, te bespreken en vast te leggen.',
    unit: 'uren', range: [1.5, 7], step: 0.1, baseline: { kind: 'triangular', low: 2.1, mode: 3.5, high: 5.6 },
    evidence: [
      assume('Het gesprek over het PIP duurt in Rotterdam ongeveer een uur. Het plan is ook een besluit dat geschreven en verstuurd wordt; samen 3,5 uur, met een marge van 2 tot bijna 6.',
        { source: 'rotterdam-b', locator: 'regel 10586-10587', quote: 'Het PIP-gesprek duurt ongeveer een uur' }),
    ],
  },
  'intake.uren-herziening': {
    role: 'assumption', theme: 'intake', label: 'PIP herzien',
    explanation: 'Uren van een consulent om een PIP aan te passen, bijvoorbeeld bij een andere leerroute. Een voorlopig PIP definitief maken kost de helft.',
    unit: 'uren', range: [1, 8], step: 0.1, baseline: { kind: 'triangular', low: 2, mode: 4, high: 6 },
    evidence: [
      assume('Geen document noemt uren. Een herziening is ongeveer een half PIP plus een gesprek: 4 uur. De marge van 2 tot 6 uur laat ruimte voor een korte aanpassing en voor een nieuw onderzoek naar de route.',
        { source: 'wvolv-2025', locator: 'regel 2005-2006' }),
    ],
  },
  'intake.planningstijd': {
    role: 'assumption', theme: 'intake', label: 'Tijd tussen afspraken',
    explanation: 'Vaste weken tussen twee afspraken in de intake, ook als er geen wachtrij is.',
    unit: 'weken', range: [0.5, 4], step: 0.5, baseline: { kind: 'triangular', low: 1, mode: 1.5, high: 3 },
    evidence: [
      assume('Rotterdam stuurt de uitnodiging minstens twee weken vooraf. Afspraken kunnen ook in één keer worden gepland; daarom 1,5 week als midden en 1 tot 3 weken als marge.',
        { source: 'rotterdam-a', locator: 'regel 5223-5225', quote: 'minimaal twee weken van tevoren een aangetekende brief' }),
    ],
  },
  'intake.no-show-statushouder': {
    role: 'assumption', theme: 'intake', label: 'Niet verschenen: statushouders',
    explanation: 'Kans dat een statushouder niet op een afspraak komt. Elke gemiste afspraak kost een nieuwe uitnodiging en dus weken.',
    unit: 'aandeel', range: [0, 0.4], step: 0.01, baseline: { kind: 'triangular', low: 0.04, mode: 0.08, high: 0.15 },
    evidence: [
      assume('Rotterdam noemt de uitval bij intakegesprekken nihil, maar bij toets en assessment hoger. Zonder percentage is 8% per afspraak gekozen, met 4% tot 15% als marge.',
        { source: 'rotterdam-a', locator: 'regel 5249', quote: 'De no show bij de brede intakegesprekken is nihil' }),
    ],
  },
  'intake.no-show-gezinsmigrant': {
    role: 'assumption', theme: 'intake', label: 'Niet verschenen: gezinsmigranten',
    explanation: 'Kans dat een gezinsmigrant niet op de eerste afspraak komt. Voor latere afspraken rekent het model met een kleiner deel van deze kans.',
    unit: 'aandeel', range: [0, 0.8], step: 0.01, baseline: { kind: 'triangular', low: 0.2, mode: 0.4, high: 0.65 },
    evidence: [
      cite('rotterdam-b', 'regel 10197-10198', 'In sommige weken is de no show voor de eerste afspraak twee op de drie', 'zwak',
        'Eén respondent in Rotterdam noemt twee op de drie in sommige weken en één op de drie bij de tweede afspraak. Dat zijn de slechte weken; het midden is daarom 40%.'),
    ],
  },
  'intake.heruitnodiging': {
    role: 'assumption', theme: 'intake', label: 'Nieuwe uitnodiging',
    explanation: 'Weken tot de volgende afspraak nadat iemand niet kwam. Na de derde keer legt de gemeente het PIP zelf op.',
    unit: 'weken', range: [1, 6], step: 0.5, baseline: { kind: 'triangular', low: 1, mode: 2, high: 3 },
    evidence: [
      assume('Na een gemiste afspraak volgt in Leidschendam-Voorburg, Voorschoten en Wassenaar eerst een waarschuwing en dan een boete, maar geen document noemt de tijd ertussen. Rotterdam roept minstens twee weken vooraf op; 1 tot 3 weken dekt ook een snelle belronde.',
        { source: 'wvolv-2025', locator: 'regel 1743-1752' }),
    ],
  },
  'intake.voorlopig-pip-week': {
    role: 'lever', theme: 'intake', label: 'Week van het voorlopige PIP',
    explanation: 'Week na inschrijving waarin de gemeente een voorlopig PIP vaststelt als de startklas nog niet klaar is. Zo blijft de wettelijke termijn van tien weken gehaald.',
    unit: 'weken', range: [4, 10], step: 1, baseline: { kind: 'fixed', value: 8 },
    onlyWhen: { parameter: 'startklas.moment', values: [1], reason: 'Er is geen startklas vóór het PIP, dus ook geen voorlopig PIP.' },
    evidence: [
      assume('De wet geeft tien weken. In Leidschendam-Voorburg, Voorschoten en Wassenaar stelt de consulent het PIP vast op wat dan bekend is als de startklas te laat is. Week 8 laat twee weken over voor het besluit; de schuif loopt tot de laatste week.',
        { source: 'wvolv-2025', locator: 'regel 1682-1683', quote: 'Gemeenten zijn verplicht om het PIP maximaal tien weken na inschrijving van de inburgeringsplichtige in de Basisregistratie Personen (BRP) vast te stellen' }),
    ],
  },
} as const satisfies Record<string, ParameterSpec>
