import { For, Show, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { csvText } from '../../../app/csv-text.ts'
import type { OwnRegionEditor } from '../../../app/own-region/create-own-region.ts'
import { readTaakstellingCsv } from '../../../app/own-region/taakstelling-csv.ts'
import type { CsvAnswer } from '../../../app/own-region/taakstelling-csv.ts'
import { ownRegionTexts } from '../../../texts/own-region/own-region.ts'
import { bytesOf, chooseFile } from '../../controls/choose-file.ts'
import { Message } from '../../controls/message.tsx'
import { PutBack } from './put-back.tsx'

const texts = ownRegionTexts.csv

/** As many gemeenten as a region can have. */
const MOST_GEMEENTEN = 40

/** A table that is pasted or chosen: taken over whole, or everything that is wrong with it. */
export function CsvImport(props: { readonly editor: OwnRegionEditor; readonly halfYears: readonly string[] }): JSX.Element {
  const area = createUniqueId()
  const hint = createUniqueId()
  const { pasted: text, paste: setText } = props.editor
  const [open, setOpen] = createSignal(text() !== '')
  const [answer, setAnswer] = createSignal<CsvAnswer | null>(null)
  const known = () => props.editor.form().gemeenten.map(({ name }) => name.trim()).filter((name) => name !== '')
  /** @param also names that join the region with the table */
  const take = (table: string, also: readonly string[] = []) => {
    const read = readTaakstellingCsv(table, [...known(), ...also], props.halfYears)
    setAnswer(read)
    if (read.entries === null) return
    props.editor.takeOver(read.entries)
    setText('')
  }
  const choose = async () => {
    const file = await chooseFile('.csv,.txt,text/csv')
    if (file === null) return
    const bytes = await bytesOf(file)
    if (typeof bytes === 'string') return void setAnswer({ entries: null, problems: [bytes], notes: [] })
    const table = csvText(bytes)
    setText(table)
    take(table)
  }
  return (
    <details class="card own-csv" open={open()} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.heading}</summary>
      <p id={hint} class="own-field__hint">{texts.hint}</p>
      <label for={area} class="own-field__label">{texts.label}</label>
      <textarea id={area} class="utrecht-textbox own-csv__area" rows="5" spellcheck={false} placeholder={texts.example} aria-describedby={hint} value={text()} onInput={(event) => setText(event.currentTarget.value)} />
      <div class="own-csv__ways">
        <button type="button" class="nl-button nl-button--secondary" onClick={() => take(text())}>{texts.take}</button>
        <button type="button" class="nl-button nl-button--secondary" onClick={() => void choose()}>{texts.file}</button>
      </div>
      <p class="own-field__hint">{texts.privacy}</p>
      <Show when={answer()}>{(read) => <CsvResult answer={read()} room={MOST_GEMEENTEN - known().length} onAdd={(names) => take(text(), names)} />}</Show>
      <PutBack editor={props.editor} what="tabel" />
    </details>
  )
}

function CsvResult(props: { readonly answer: CsvAnswer; readonly room: number; readonly onAdd: (names: readonly string[]) => void }): JSX.Element {
  const unknown = () => { const { unknown } = props.answer; return unknown === undefined || unknown.length > props.room ? null : unknown }
  const notes = () => <ul class="problems"><For each={props.answer.notes}>{(note) => <li>{note}</li>}</For></ul>
  return (
    <Show when={props.answer.entries} fallback={
      <Message kind="error" ways={<Show when={unknown()}>{(names) => <button type="button" class="nl-button nl-button--secondary" onClick={() => props.onAdd(names())}>{texts.addUnknown(names())}</button>}</Show>}><p>{texts.wrong(props.answer.problems.length)}</p><ul class="problems"><For each={props.answer.problems}>{(problem) => <li>{problem}</li>}</For></ul></Message>
    }>{(entries) => <div role="status" class="own-csv__done"><p>{texts.taken(entries().length)}</p>{notes()}</div>}</Show>
  )
}
