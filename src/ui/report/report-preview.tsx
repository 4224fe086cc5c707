import { For, Match, Show, Switch, createEffect, createMemo, createSignal, on } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Block, Cell, FigureBlock, Report, Section, TableBlock, Text } from '../../app/report/create-report.ts'
import { numbered } from '../../app/report/create-report.ts'
import { reportScreenTexts as texts } from '../../texts/report/report-screen.ts'
import { longDate, reportTexts } from '../../texts/report/report.ts'
import { ChartView } from '../charts/chart-view.tsx'
import { SceneTable } from '../charts/scene-table.tsx'
import { Picker } from '../compare/comparison-strip.tsx'
import { ScenarioMark } from '../controls/scenario-mark.tsx'

/** One section at a time, as HTML: a whole report is more than a page should hold at once. */
export function ReportPreview(props: { readonly report: Report }): JSX.Element {
  const [chosen, setChosen] = createSignal('')
  const section = createMemo((): Section => props.report.sections.find(({ id }) => id === chosen()) ?? props.report.sections[0]!)
  let paper!: HTMLElement
  createEffect(on(() => section().id, () => paper.scrollTo(0, 0), { defer: true }))
  return (
    <div class="report__preview">
      <div class="report__pick">
        <Picker label={texts.contents} value={section().id} options={props.report.sections.map(({ id, name }, index) => [id, `${index + 1}. ${name}`] as const)} onPick={setChosen} />
      </div>
      <article ref={paper} class="report__paper compare-card" tabindex="0" aria-label={`${texts.preview}: ${section().name}`}>
        <p class="report__running"><span>{props.report.title}</span><span>{longDate(props.report.colophon.date)}</span><Show when={props.report.colophon.isConcept}><span class="report__stamp">{reportTexts.concept}</span></Show></p>
        <h2 class="report__title"><span class="report__kicker">{section().name}</span>{section().title}</h2>
        <For each={section().blocks}>{(block) => <BlockView block={block} />}</For>
      </article>
    </div>
  )
}

type BlockOf<K extends Block['kind']> = Extract<Block, { readonly kind: K }>

function BlockView(props: { readonly block: Block }): JSX.Element {
  const as = <K extends Block['kind']>(kind: K): BlockOf<K> | undefined => (props.block.kind === kind ? props.block as BlockOf<K> : undefined)
  return (
    <Switch>
      <Match when={as('heading')}>{(block) => <Show when={block().level === 2} fallback={<h4>{block().text}</h4>}><h3>{block().text}</h3></Show>}</Match>
      <Match when={as('paragraph')}>{(block) => <p class={`report__${block().size ?? 'body'}`}><Words text={block().text} /></p>}</Match>
      <Match when={as('list')}>{(block) => <ul><For each={block().items}>{(item) => <li classList={{ report__numbered: numbered(item) !== null }}><Words text={item} /></li>}</For></ul>}</Match>
      <Match when={as('note')}>{(block) => <p class="report__note"><Words text={block().text} /></p>}</Match>
      <Match when={as('facts')}>{(block) => <dl><For each={block().items}>{({ name, value }) => <div><dt>{name}</dt><dd><Words text={value} /></dd></div>}</For></dl>}</Match>
      <Match when={as('tiles')}>{(block) => <div class="report__tiles"><For each={block().tiles}>{({ figure, text }) => <p><strong>{figure}</strong> {text}</p>}</For></div>}</Match>
      <Match when={as('link')}>{(block) => <div class="report__link"><Show when={block().code}>{(code) => <ChartView scene={code()} />}</Show><a href={block().url}>{block().text}</a></div>}</Match>
      <Match when={as('table')}>{(block) => <TableView table={block()} />}</Match>
      <Match when={as('figure')}>{(block) => <FigureView figure={block()} />}</Match>
    </Switch>
  )
}

function Words(props: { readonly text: Text }): JSX.Element {
  return (
    <Show when={typeof props.text === 'string' ? null : props.text} fallback={props.text as string}>
      {(spans) => <For each={spans()}>{(span) => <span classList={{ 'report__bold': span.bold === true, 'report__italic': span.italic === true, 'report__soft': span.soft === true }}>{span.text}</span>}</For>}
    </Show>
  )
}

function TableView(props: { readonly table: TableBlock }): JSX.Element {
  return (
    <section class="report__scroll" tabindex="0" aria-label={props.table.title}>
      <table class="report__table">
        <Show when={props.table.title !== '' || props.table.note !== undefined}><caption>{props.table.title}<Show when={props.table.note}>{(note) => <small>{note()}</small>}</Show></caption></Show>
        <thead><tr><For each={props.table.columns}>{(column) => <th scope="col" class={column.align}><CellView cell={column.header} /></th>}</For></tr></thead>
        <tbody>
          <For each={props.table.rows}>{(row) => (
            <tr classList={{ 'report__total': row.isTotal === true }}>
              <th scope="row"><CellView cell={row.header} /></th>
              <For each={row.cells}>{(cell, index) => <td class={props.table.columns[index() + 1]!.align} style={cell.fill === undefined ? {} : { background: `var(--${cell.fill})` }}><CellView cell={cell} /></td>}</For>
            </tr>
          )}</For>
        </tbody>
      </table>
    </section>
  )
}

function CellView(props: { readonly cell: Cell }): JSX.Element {
  return (
    <>
      <Show when={props.cell.mark !== undefined}><ScenarioMark place={props.cell.mark!} /> </Show>
      <For each={props.cell.lines}>{(line) => <span class="report__line" classList={{ 'report__tiny': line.small === true }}><Words text={line.text} /></span>}</For>
      <Show when={props.cell.scene}>{(scene) => <ChartView scene={scene().scene} />}</Show>
    </>
  )
}

function FigureView(props: { readonly figure: FigureBlock }): JSX.Element {
  return (
    <figure class="report__figure">
      <figcaption><strong>{props.figure.caption ?? props.figure.scene.title}</strong><small>{props.figure.scene.subtitle}</small></figcaption>
      <div class="report__scroll"><ChartView scene={props.figure.scene} /></div>
      <small>{props.figure.source}</small>
      <Show when={props.figure.withTable === true && props.figure.scene.table.rows.length > 0}><SceneTable table={props.figure.scene.table} /></Show>
    </figure>
  )
}
