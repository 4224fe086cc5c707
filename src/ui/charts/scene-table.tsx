import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import type { SceneTable as Table } from '../../charts/scene.ts'

/** The numbers of a chart as a table: the same facts for who cannot see the drawing, or wants the figures. */
export function SceneTable(props: { readonly table: Table; /** Only for who listens. */ readonly spoken?: boolean }): JSX.Element {
  return (
    <section class={props.spoken ? 'visually-hidden' : 'scene-table'} tabindex={props.spoken ? undefined : 0} aria-label={props.table.caption}>
      <table>
        <caption>{props.table.caption}</caption>
        <thead>
          <tr><For each={props.table.columns}>{(column) => <th scope="col">{column}</th>}</For></tr>
        </thead>
        <tbody>
          <For each={props.table.rows}>{(row) => (
            <tr>
              <th scope="row">{row[0]}</th>
              <For each={row.slice(1)}>{(cell) => <td>{cell}</td>}</For>
            </tr>
          )}</For>
        </tbody>
      </table>
    </section>
  )
}
