import type { JSX } from 'solid-js'
import type { KpiCell } from '../../analysis/kpi.ts'

/** `minder dan 1`: only the figure is large, or it would not fit beside its error. */
export function Figure(props: { readonly text: string }): JSX.Element {
  const words = () => /^(?:minder|meer) dan /.exec(props.text)?.[0] ?? ''
  return <>{words()}<b>{props.text.slice(words().length)}</b></>
}

export function bandFigures(cell: KpiCell): string {
  switch (cell.kind) {
    case 'band': return cell.band
    case 'kans': return cell.error
    case 'leeg': return ''
  }
}
