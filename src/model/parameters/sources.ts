/** A document that numbers in this program come from. */
export interface Source {
  readonly author: string
  readonly title: string
  readonly year: number
  /** What region the document is about: a fact of one region is not a fact of another. */
  readonly region: string
  /** Dutch sentence: where a reader finds it, and what a locator counts. */
  readonly findIt: string
}

/** Every document that evidence may name, and `geen` for an aanname without a document. */
export const sources = {
  'vlaardingen-2024': {
    author: 'Rekenkamer Vlaardingen', title: 'Quickscan Maatschappelijk netwerk inburgering', year: 2024,
    region: 'Maassluis, Vlaardingen en Schiedam',
    findIt: 'Het rapport staat bij de publicaties van de Rekenkamer Vlaardingen; een regel is een regel van de platte tekst van het rapport.',
  },
  'wvolv-2025': {
    author: 'Verwey-Jonker Instituut, in opdracht van Rekenkamer WVOLV',
    title: 'Onderzoek naar de inburgering in Leidschendam-Voorburg, Wassenaar, Voorschoten en Oegstgeest', year: 2025,
    region: 'Leidschendam-Voorburg, Wassenaar, Voorschoten en Oegstgeest (met Leiden)',
    findIt: 'Het rapport staat bij de publicaties van Rekenkamer WVOLV en het Verwey-Jonker Instituut; een regel is een regel van de platte tekst, waarin tekens soms verkeerd zijn gelezen.',
  },
  'g40-2018': {
    author: 'G40-stedennetwerk', title: 'Bijlage 1: Uitvraag G40 Stedennetwerk Inburgering (reacties 32/40), EenVandaag', year: 2018,
    region: '32 middelgrote steden, onder de Wet inburgering 2013',
    findIt: 'De bijlage hoort bij een uitvraag van EenVandaag van januari 2018; een regel is een regel van de platte tekst.',
  },
  'rotterdam-a': {
    author: 'Damen, Hekelaar, Dagevos en anderen (Erasmus Universiteit Rotterdam en OBI)',
    title: 'Van start met het nieuwe inburgeringsbeleid in Rotterdam, eerste helft', year: 2023,
    region: 'Rotterdam, met vergelijkingen met Amsterdam, Den Haag en Utrecht',
    findIt: 'Het rapport staat bij de publicaties van de gemeente Rotterdam; dit is de tekst tot en met regel 6200 van de platte tekst.',
  },
  'rotterdam-b': {
    author: 'Damen, Hekelaar, Dagevos en anderen (Erasmus Universiteit Rotterdam en OBI)',
    title: 'Van start met het nieuwe inburgeringsbeleid in Rotterdam, tweede helft', year: 2023,
    region: 'Rotterdam, met vergelijkingen met Amsterdam, Den Haag en Utrecht',
    findIt: 'Het rapport staat bij de publicaties van de gemeente Rotterdam; dit is de tekst vanaf regel 6150 van de platte tekst.',
  },
  'westfriesland-2019': {
    author: 'RadarAdvies', title: 'Haalbaarheidsonderzoek Veranderopgave inburgering (VOI), regio Westfriesland', year: 2019,
    region: 'Hoorn, Opmeer, Koggenland, Medemblik, Stede Broec, Enkhuizen en Drechterland',
    findIt: 'Het rapport van november 2019 is gemaakt voor de zeven gemeenten en WerkSaam; een regel is een regel van de platte tekst.',
  },
  geen: {
    author: 'Geen', title: 'Geen document gevonden', year: 0, region: 'Geen',
    findIt: 'Voor dit getal is geen document gevonden; de reden erbij zegt waarom het toch gekozen is.',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources

export function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(sources, id)
}
