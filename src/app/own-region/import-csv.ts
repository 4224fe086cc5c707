import type { FormGemeente, OwnRegionForm } from './form.ts'
import { emptyGemeente, freshKey } from './form.ts'
import type { CsvEntry } from './taakstelling-csv.ts'

/** The form with the numbers of a file; answers that the file does not give stay as they are. */
export function withEntries(form: OwnRegionForm, entries: readonly CsvEntry[]): OwnRegionForm {
  return { ...form, gemeenten: entries.reduce(withEntry, withoutBlank(form.gemeenten)) }
}

/** The empty first row of a new form makes place for the names of the file. */
function withoutBlank(gemeenten: readonly FormGemeente[]): readonly FormGemeente[] {
  return gemeenten.every(({ name }) => name.trim() === '') ? [] : gemeenten
}

function withEntry(gemeenten: readonly FormGemeente[], { gemeente, halfYear, taakstelling, gehuisvest }: CsvEntry): readonly FormGemeente[] {
  const found = gemeenten.find(({ name }) => name.trim() === gemeente) ?? { ...emptyGemeente(freshKey(gemeenten)), name: gemeente }
  const next: FormGemeente = {
    ...found,
    taak: taakstelling === null ? found.taak : { ...found.taak, [halfYear]: typed(taakstelling) },
    gehuisvest: gehuisvest === null ? found.gehuisvest : { ...found.gehuisvest, [halfYear]: typed(gehuisvest) },
  }
  return gemeenten.some(({ key }) => key === next.key) ? gemeenten.map((other) => (other.key === next.key ? next : other)) : [...gemeenten, next]
}

function typed(value: number): string {
  return String(value).replace('.', ',')
}
