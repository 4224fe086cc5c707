import { For, Show, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { measured } from '../../analysis/validation/measured.ts'
import { validationTable } from '../../analysis/validation/table.ts'
import type { ValidationGroup, ValidationRow } from '../../analysis/validation/table.ts'
import { MODEL_VERSION } from '../../model/version.ts'
import { validationTexts } from '../../texts/grounds/validation.ts'
import './validation.css'

/** The model beside what was counted in 2022-2024: the table of docs/validatie.md, with what is outside the band to pick out. */
export function ValidationTable(): JSX.Element {
  const table = validationTable(measured)
  const [onlyMisses, setOnlyMisses] = createSignal(false)
  const groups = createMemo(() => table.groups
    .map((group) => ({ ...group, rows: onlyMisses() ? group.rows.filter(({ verdict }) => verdict !== 'binnen') : group.rows }))
    .filter(({ rows }) => rows.length > 0))
  return (
    <section class="valid" aria-labelledby="valid-title">
      <h2 class="chart-title" id="valid-title">{table.title}</h2>
      <p class="valid-words">{validationTexts.lead}</p>
      <p class="valid-score">{table.score}</p>
      <ul class="valid-parts"><For each={table.parts}>{(part) => <li>{part}</li>}</For></ul>
      <p class="valid-small">{table.madeWith}</p>
      <Show when={measured.modelVersion !== MODEL_VERSION}><p class="valid-stale" role="status">{validationTexts.stale}</p></Show>
      <label class="valid-only"><input type="checkbox" checked={onlyMisses()} onChange={(event) => setOnlyMisses(event.currentTarget.checked)} />{validationTexts.onlyMisses}</label>
      <For each={groups()}>{(group) => <Group group={group} open={onlyMisses()} />}</For>
    </section>
  )
}

/** Closed until somebody wants it: the table of all places is long, and its scores stand above it. */
function Group(props: { readonly group: ValidationGroup; readonly open: boolean }): JSX.Element {
  return (
    <details class="valid-group" open={props.open}>
      <summary>{props.group.score}</summary>
      <section class="valid-scroll" tabindex="0" aria-label={props.group.place}>
        <table>
          <caption class="visually-hidden">{props.group.place}</caption>
          <thead><tr><For each={validationTexts.columns}>{(column) => <th scope="col">{column}</th>}</For></tr></thead>
          <tbody><For each={props.group.rows}>{(row) => <Row row={row} />}</For></tbody>
        </table>
      </section>
    </details>
  )
}

function Row(props: { readonly row: ValidationRow }): JSX.Element {
  return (
    <tr classList={{ 'valid-miss': props.row.verdict !== 'binnen' }}>
      <th scope="row">{props.row.what}
        <details class="valid-source">
          <summary>{validationTexts.source}</summary>
          <p>“{props.row.quote}”. {props.row.source}.</p>
          <Show when={props.row.howCounted}>{(how) => <p>{validationTexts.howCounted}: {how()}</p>}</Show>
        </details>
      </th>
      <td data-label={validationTexts.columns[1]}>{props.row.observed}</td>
      <td data-label={validationTexts.columns[2]}>{props.row.middle}</td>
      <td data-label={validationTexts.columns[3]}>{props.row.band}</td>
      <td class="valid-verdict" data-label={validationTexts.columns[4]}>{props.row.verdict === 'binnen' ? '✓' : '✕'} {props.row.verdictText}</td>
      <td class="valid-meaning">{props.row.meaning}</td>
    </tr>
  )
}
