import type { JSX } from 'solid-js'

const paths = {
  undo: 'M8 5 4 9l4 4M4 9h9a6 6 0 0 1 0 12h-3',
  redo: 'm16 5 4 4-4 4m4-4h-9a6 6 0 0 0 0 12h3',
  file: 'M6 3h8l4 4v14H6zM14 3v5h4',
  save: 'M12 3v12m0 0 5-5m-5 5-5-5M4 20h16',
  lock: 'M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4',
  down: 'm6 9 6 6 6-6',
  right: 'm9 6 6 6-6 6',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  sliders: 'M3 8h8m6 0h4M3 16h4m6 0h8M14 5v6M10 13v6',
  menu: 'M4 6h16M4 12h16M4 18h16',
  play: 'M8 5v14l11-7z',
  help: 'M9.5 9.5a2.6 2.6 0 1 1 3.7 2.3c-.8.4-1.2.9-1.2 1.7v.5m0 3v.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  alert: 'M12 3 2 20h20zM12 10v4m0 3v.01',
} as const
export type IconName = keyof typeof paths

/** A drawing beside words, or in a button that has a name: it says nothing of its own. */
export function Icon(props: { readonly name: IconName }): JSX.Element {
  return <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={paths[props.name]} /></svg>
}
