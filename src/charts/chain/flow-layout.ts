import type { ChainFlow, FlowStage } from '../../analysis/chain/flow.ts'
import { Knoop } from '../../analysis/chain/stages.ts'

/**
 * Places of the stages of one cohort. Every column holds everybody, once: who skips a column or has left passes it in a lane, so that
 * the columns are equally high and nobody appears or disappears. The order within a column is fixed, and with it two scenarios can be
 * laid beside each other. (A layout that relaxes, such as d3-sankey's, would move blocks about between two scenarios.)
 */
export interface FlowBlock {
  readonly column: number
  /** Null for a lane: nothing is drawn there but what passes. */
  readonly stage: FlowStage | null
  readonly y: number
  readonly height: number
}

export interface FlowBand {
  readonly from: FlowBlock
  readonly to: FlowBlock
  readonly fromY: number
  readonly toY: number
  readonly height: number
  /** People on their way out without finishing, or still busy. */
  readonly isAside: boolean
}

export interface FlowLayout {
  readonly blocks: readonly FlowBlock[]
  readonly bands: readonly FlowBand[]
  readonly columns: number
}

/** Columns of the stages, in the order of `Knoop`: instroom, intake, startklas, PIP, startklas, waiting, lessons, closing, end. */
export const columnOf: readonly number[] = [0, 0, 1, 2, 3, 4, 5, 5, 5, 6, 6, 6, 7, 8, 8, 8, 8, 8, 8]
export const COLUMNS = 9
const aside: readonly number[] = [Knoop.OverTermijn, Knoop.Bezig, Knoop.Vertrokken]
/** Place within a column: routes in the order of the law, endings from in time to left. */
const order: readonly number[] = [0, 1, 0, 0, 0, 0, 0, 2, 4, 0, 2, 4, 0, 0, 1, 2, 10, 11, 12]

/** From this place on: endings without finishing. */
const FIRST_ASIDE = 10

interface Place {
  readonly key: string
  readonly column: number
  readonly order: number
  readonly knoop: number | null
  people: number
}

interface Step {
  readonly from: string
  readonly to: string
  people: number
  readonly isAside: boolean
}

export interface FlowRoom {
  readonly top: number
  readonly bottom: number
  /** Pixels per person: the same for all flows that are compared. */
  readonly perPerson: number
  readonly gap: number
  /** Columns that are drawn, ascending. */
  readonly columns: readonly number[]
}

/** Columns in which some flow has people. */
export function columnsOf(flows: readonly ChainFlow[]): readonly number[] {
  const used = new Set(flows.flatMap(({ stages }) => stages.map(({ knoop }) => columnOf[knoop]!)))
  return Array.from({ length: COLUMNS }, (_, column) => column).filter((column) => used.has(column))
}

/** Most blocks above each other, lanes included: how many gaps a column needs. */
export function mostBlocks(flow: ChainFlow, columns: readonly number[]): number {
  const { places } = expand(flow, columns)
  return Math.max(1, ...columns.map((column) => places.filter((place) => place.column === column).length))
}

export function layoutFlow(flow: ChainFlow, room: FlowRoom): FlowLayout {
  const { places, steps } = expand(flow, room.columns)
  const blocks = new Map<string, FlowBlock>()
  for (const column of room.columns) {
    const here = places.filter((candidate) => candidate.column === column).sort((a, b) => a.order - b.order)
    const heightOf = (place: Place): number => place.people * room.perPerson
    const put = (place: Place, y: number): void => {
      blocks.set(place.key, { column: room.columns.indexOf(column), stage: flow.stages.find(({ knoop }) => knoop === place.knoop) ?? null, y, height: heightOf(place) })
    }
    // Who is on the way from the top; who left or still is busy from the bottom, so that their lanes run straight.
    let y = room.top
    for (const place of here.filter(({ order: at }) => at < FIRST_ASIDE)) {
      put(place, y)
      y += heightOf(place) + room.gap
    }
    y = room.bottom
    for (const place of here.filter(({ order: at }) => at >= FIRST_ASIDE).reverse()) {
      y -= heightOf(place)
      put(place, y)
      y -= room.gap
    }
  }
  return { blocks: [...blocks.values()], bands: bandsOf(steps, places, blocks, room.perPerson), columns: room.columns.length }
}

/** Bands leave and enter a block in the order of the blocks at their other end, so that they cross as little as can be. */
function bandsOf(steps: readonly Step[], places: readonly Place[], blocks: ReadonlyMap<string, FlowBlock>, perPerson: number): readonly FlowBand[] {
  const rank = new Map(places.map((place) => [place.key, place.order]))
  const left = new Map<string, number>()
  const entered = new Map<string, number>()
  const toY = new Map<Step, number>()
  for (const step of [...steps].sort((a, b) => rank.get(a.from)! - rank.get(b.from)!)) {
    const used = entered.get(step.to) ?? 0
    toY.set(step, blocks.get(step.to)!.y + used)
    entered.set(step.to, used + step.people * perPerson)
  }
  return [...steps].sort((a, b) => rank.get(a.to)! - rank.get(b.to)!).map((step): FlowBand => {
    const used = left.get(step.from) ?? 0
    const height = step.people * perPerson
    left.set(step.from, used + height)
    return { from: blocks.get(step.from)!, to: blocks.get(step.to)!, fromY: blocks.get(step.from)!.y + used, toY: toY.get(step)!, height, isAside: step.isAside }
  })
}

/** Cuts links that skip columns into steps from column to column, through lanes. */
function expand(flow: ChainFlow, columns: readonly number[]): { readonly places: readonly Place[]; readonly steps: readonly Step[] } {
  const places = new Map<string, Place>()
  const steps = new Map<string, Step>()
  const arrive = (key: string, column: number, at: number, knoop: number | null, people: number): string => {
    const place = places.get(key) ?? { key, column, order: at, knoop, people: 0 }
    place.people += people
    places.set(key, place)
    return key
  }
  const go = (from: string, to: string, people: number, isAside: boolean): void => {
    const step = steps.get(`${from} ${to}`) ?? { from, to, people: 0, isAside }
    step.people += people
    steps.set(`${from} ${to}`, step)
  }
  for (const knoop of [Knoop.Statushouder, Knoop.Gezinsmigrant]) {
    const people = flow.stages.find((stage) => stage.knoop === knoop)?.people.mean ?? 0
    if (people > 0) arrive(String(knoop), 0, order[knoop]!, knoop, people)
  }
  for (const { from, to, people } of flow.links) {
    const isAside = aside.includes(to)
    let at = String(from)
    for (const column of columns.filter((candidate) => candidate > columnOf[from]! && candidate < columnOf[to]!)) {
      const lane = isAside ? `${to}@${column}` : `${from}-${to}@${column}`
      const next = arrive(lane, column, isAside ? order[to]! : order[to]! + 1, null, people)
      go(at, next, people, isAside)
      at = next
    }
    go(at, arrive(String(to), columnOf[to]!, order[to]!, to, people), people, isAside)
  }
  return { places: [...places.values()], steps: [...steps.values()] }
}
