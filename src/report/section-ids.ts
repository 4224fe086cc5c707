/** The sections that a report can have, in the order in which they stand unless somebody changes it. */
export const sectionNames = {
  samenvatting: 'Samenvatting',
  regio: 'Regio en opgave',
  scenarios: 'Scenario’s en verschillen',
  resultaten: 'Resultaten',
  keten: 'De keten',
  groepen: 'Groepen',
  caseload: 'Caseload',
  budget: 'Budget per jaar en gemeente',
  afweging: 'Afweging',
  onzekerheid: 'Onzekerheid',
  stresskaarten: 'Stresskaarten',
  toekomsten: 'Gevolgde toekomsten',
  besluitnota: 'Concept-besluitnota',
  aannames: 'Aannames en bronnen',
  methode: 'Methode',
  validatie: 'Validatie en controles',
  begrippen: 'Begrippen',
} as const

export type SectionId = keyof typeof sectionNames
export const sectionIds = Object.keys(sectionNames) as readonly SectionId[]

export function isSectionId(id: string): id is SectionId {
  return Object.hasOwn(sectionNames, id)
}

/** Known ids, each once, in the order given. Ids of a later version are left out. */
export function knownSections(ids: readonly string[]): readonly SectionId[] {
  return [...new Set(ids)].filter(isSectionId)
}
