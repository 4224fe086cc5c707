import { For, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { FileKind, ReportModel } from '../../app/report/create-report.ts'
import { csvKinds, csvNames } from '../../app/report/create-report.ts'
import { downloadTexts as texts } from '../../texts/report/downloads.ts'
import { saveBytes } from '../charts/save-text.ts'

/** The same numbers in other forms: a spreadsheet, tables as CSV, and the decision note. */
export function Downloads(props: { readonly model: ReportModel; readonly name: (name: string) => string }): JSX.Element {
  const [isMaking, setMaking] = createSignal(false)
  const [said, setSaid] = createSignal('')
  const [table, setTable] = createSignal(csvKinds[1]!)
  const isDisabled = () => isMaking() || props.model.status().kind === 'waiting'
  const make = async (kind: FileKind, label: string): Promise<void> => {
    setMaking(true)
    setSaid(texts.making(label))
    try {
      const { name, mediaType, bytes } = await props.model.file(kind)
      const saved = props.name(name)
      saveBytes(saved, mediaType, bytes)
      setSaid(texts.made(saved, Math.ceil(bytes.length / 1000)))
    } catch (error) {
      setSaid(texts.failed(label, error instanceof Error ? error.message : String(error)))
    } finally {
      setMaking(false)
    }
  }
  const Make = (own: { readonly kind: FileKind; readonly label: string }): JSX.Element => (
    <button type="button" class="nl-button nl-button--secondary" disabled={isDisabled()} onClick={() => void make(own.kind, own.label)}>{own.label}</button>
  )
  return (
    <section class="report__downloads" aria-labelledby="report-downloads">
      <h2 id="report-downloads" class="report__downloads-title">{texts.heading}</h2>
      <p class="report__hint">{texts.lead}</p>
      <Make kind="xlsx" label={texts.xlsx} />
      <p class="report__hint">{texts.xlsxAbout}</p>
      <label class="report__field"><span>{texts.csv}</span>
        <select class="utrecht-select utrecht-select--html-select" onChange={(event) => setTable(csvKinds[event.currentTarget.selectedIndex]!)}>
          <For each={csvKinds}>{(kind) => <option value={kind} selected={kind === table()}>{csvNames[kind]}</option>}</For>
        </select>
      </label>
      <button type="button" class="nl-button nl-button--secondary" disabled={isDisabled()} onClick={() => void make(table(), csvNames[table()])}>{texts.csvSave}</button>
      <p class="report__hint">{texts.csvAbout}</p>
      <div class="report__row"><Make kind="nota-html" label={texts.noteHtml} /><Make kind="nota-markdown" label={texts.noteMarkdown} /></div>
      <p class="report__hint">{texts.noteAbout}</p>
      <p role="status" class="report__status">{said()}</p>
    </section>
  )
}
