import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import type { TeamView } from '../../analysis/caseload/teams.ts'
import { caseloadTexts } from '../../texts/caseload.ts'
import { bandFiguresOn, formatNumber, scaleFor, splitOn } from '../../texts/format.ts'
import type { DisplayUnit } from '../../texts/format.ts'
import { countedSince } from '../../texts/groups.ts'

/** Every team with its people, its fte and what it falls short. */
export function TeamTable(props: { readonly teams: readonly TeamView[]; readonly horizonYears: number }): JSX.Element {
  const caption = () => caseloadTexts.tableCaption(countedSince(props.horizonYears))
  return (
    <section class="compare-card groups-card" aria-labelledby="caseload-table">
      <h2 class="chart-title" id="caseload-table">{caseloadTexts.tableTitle}</h2>
      <p class="chart-subtitle">{caption()}</p>
      <section class="caseload-table" tabindex="0" aria-label={caption()}>
        <table>
          <caption class="visually-hidden">{caseloadTexts.tableTitle}</caption>
          <thead><tr><For each={caseloadTexts.columns}>{(column) => <th scope="col">{column}</th>}</For></tr></thead>
          <tbody><For each={props.teams}>{(team) => (
            <tr>
              <th scope="row">{team.name}</th>
              <Cell unit="personen" band={team.intake ? null : team.clients} />
              <Cell unit="fte" band={team.fte} /><Cell unit="fte" band={team.required} /><Cell unit="fte" band={team.vacant} />
              <td>{Number.isNaN(team.norm) ? '–' : formatNumber(team.norm)}</td>
              <Cell unit="aandeel" band={Number.isNaN(team.over.mean) ? null : { ...team.over, p50: team.over.mean }} />
              <Cell unit="personen" band={team.queue} />
            </tr>
          )}</For></tbody>
        </table>
      </section>
    </section>
  )
}

function Cell(props: { readonly unit: DisplayUnit; readonly band: { readonly p10: number; readonly p50: number; readonly p90: number } | null }): JSX.Element {
  const text = () => {
    const { band } = props
    if (band === null) return '–'
    // The unit stands in the head of the column; value and band are written in one way.
    const scale = scaleFor(props.unit, [band.p10, band.p50, band.p90])
    return `${splitOn(scale, band.p50).figure} (${bandFiguresOn(scale, band.p10, band.p90)})`
  }
  return <td>{text()}</td>
}
