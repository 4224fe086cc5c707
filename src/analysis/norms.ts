import type { OutcomeId } from '../model/outcomes.ts'

/** A value that somebody agreed on, outside the model. A lever of the scenario is no norm: the model would be held against its own input. */
export interface Norm {
  readonly value: number
  /** As in `De norm van 95% wordt gehaald`: without article. */
  readonly label: string
  /** Whose norm: shown with the definition. */
  readonly source: string
}

export type Norms = Readonly<Partial<Record<OutcomeId, Norm>>>

export const publishedNorms: Norms = {
  'pip.definitief-binnen-10-weken': {
    value: 0.95,
    label: 'norm 95%',
    source: 'Stroomopwaarts MVS, begroting 2023: “Het percentage Plan Inburgering en Participatie dat binnen tien weken na de huisvesting gereed is (doel: 95%)”. Gereed is hier gelezen als definitief.',
  },
  'les.wachtweken': {
    value: 13,
    label: 'grens van 13\u00A0weken',
    source: 'Landelijke evaluatie van de eerste fase van de wet: “de periode tussen de brede intake en de start van het inburgeringstraject meestal één tot drie maanden is”. Een contract kan korter vragen: twintig werkdagen in Leidschendam-Voorburg, Voorschoten en Wassenaar.',
  },
}
