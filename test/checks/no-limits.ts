import type { Some } from '../model/a-plan.ts'

/** Nobody waits for anybody: consulenten, teachers and seats without end, no chance in appointments and exams, no holidays. */
export const noLimits: Some = {
  'teams.minimum-fte': 5000, 'teams.verloop': 0, 'teams.overdrachten': 0, 'afstemming.uren': 0,
  'intake.planningstijd': 2, 'intake.no-show-statushouder': 0, 'intake.no-show-gezinsmigrant': 0,
  'groepen.docenten': 1000, 'groepen.docentengroei': 1000, 'groepen.minimum': 1, 'groepen.maximum': 1, 'groepen.startinterval': 1, 'groepen.instap': 0,
  'modules.minimum': 1, 'lessen.weken-per-jaar': 52, 'lessen.registratieweken': 2, 'lessen.start-a0': 1, 'lessen.examenkans': 1, 'lessen.examenweken': 10, 'lessen.afschalen': 0,
  'lessen.betalen-boven-contract': 1, 'leerroute.verkeerde-keuze': 0, 'onderwijs.slaagkans': 1, 'onderwijs.startmomenten': 2,
  'persoon.kinderopvang-effect': 1, 'persoon.gezondheid-effect': 1, 'persoon.werk-effect': 1, 'reistijd.effect': 0, 'persoon.uitval': 1e-6,
  'overgang.weken': 5000, 'overgang.capaciteitsverlies': 0,
}
