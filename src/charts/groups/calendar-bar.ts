import type { CalendarGroup } from '../../analysis/groups/calendar.ts'
import { formatNumber } from '../../texts/format.ts'
import { groupsTexts } from '../../texts/groups.ts'
import { textWidth } from '../axis.ts'
import type { Mark } from '../scene.ts'

/** Where the lane of a pool lies. */
export interface LaneRoom {
  readonly x: (week: number) => number
  readonly top: number
  readonly left: number
  readonly right: number
  readonly narrow: boolean
  readonly width: number
}

const BAR = 22
const PIP = { width: 5, height: 11, step: 7 }
const FONT = 13

/** One language group: its weeks, its seats at the start, who waited for it, and where it is under the minimum. */
export function barMarks(group: CalendarGroup, top: number, room: LaneRoom): readonly Mark[] {
  const from = Math.max(room.left, room.x(group.start))
  const to = Math.min(room.right, room.x(group.end))
  const width = Math.max(2, to - from)
  const y = top
  return [
    ...waiting(group, y + BAR / 2, room),
    { kind: 'rect', x: from, y, width, height: BAR, fill: { colour: group.startsUnder ? 'errsoft' : 'h2' }, stroke: group.startsUnder ? { colour: 'err', width: 1.5, dash: [5, 3] } : { colour: 'acc', width: 1 }, role: group.startsUnder ? 'group-under' : 'group' },
    ...group.under.flatMap(([first, last]) => hatch(Math.max(from, room.x(first)), Math.min(to, room.x(last)), y)),
    ...levelSteps(group, y, from, to, room),
    ...seats(group, from, y, width),
  ]
}

/** A startklas: short, with only its number of people. */
export function startklasMarks(group: CalendarGroup, top: number, room: LaneRoom): readonly Mark[] {
  const from = Math.max(room.left, room.x(group.start))
  const to = Math.min(room.right, room.x(group.end))
  const text = formatNumber(group.size)
  return [
    { kind: 'rect', x: from, y: top, width: Math.max(2, to - from), height: BAR, fill: { colour: group.startsUnder ? 'errsoft' : 'h2' }, stroke: group.startsUnder ? { colour: 'err', width: 1.5, dash: [5, 3] } : { colour: 'acc', width: 1 }, role: 'startklas' },
    ...(to - from > textWidth(text, FONT) + 4 ? [{ kind: 'text', x: (from + to) / 2, y: top + 16, text, size: FONT, weight: 600, colour: 'ink', anchor: 'middle', role: 'size' } as const] : []),
  ]
}

/** Where the bar is long enough: pips with the stroke of the minimum, then the words; else only what fits. */
function seats(group: CalendarGroup, from: number, y: number, width: number): readonly Mark[] {
  const pips = group.maximum * PIP.step
  const words = group.startsUnder ? `${formatNumber(group.size)} van ${formatNumber(group.maximum)}, ${groupsTexts.underMinimum}` : `${formatNumber(group.size)} van ${formatNumber(group.maximum)}${group.level === '' ? '' : ` · ${group.level}`}`
  const brief = `${formatNumber(group.size)} van ${formatNumber(group.maximum)}`
  const colour = group.startsUnder ? 'err' : 'ink'
  const hasPips = width >= pips + 10
  const textAt = from + 7 + (hasPips ? pips + 4 : 0)
  const room = from + width - textAt - 4
  const text = [words, brief, formatNumber(group.size)].find((candidate) => textWidth(candidate, FONT) <= room)
  const halo = group.under.length > 0
  return [
    ...(hasPips ? pipMarks(group, from + 7, y + (BAR - PIP.height) / 2) : []),
    ...(text === undefined || (hasPips && text !== words && text !== brief) ? [] : [{ kind: 'text', x: textAt, y: y + 16, text, size: FONT, weight: 600, colour, halo, role: 'size' } as const]),
  ]
}

function pipMarks({ size, minimum, maximum, startsUnder }: CalendarGroup, x: number, y: number): readonly Mark[] {
  const colour = startsUnder ? 'err' : 'h5'
  const edge = startsUnder ? 'err' : 'acc'
  const pips = Array.from({ length: Math.max(size, maximum) }, (_, seat): Mark => ({
    kind: 'rect', x: x + seat * PIP.step, y, width: PIP.width, height: PIP.height, role: seat < size ? 'seat' : 'free',
    ...(seat < size ? { fill: { colour } } : { fill: { colour: 'surface' }, stroke: { colour: edge, width: 1 } }),
  }))
  const at = x + Math.min(minimum, maximum) * PIP.step - 1
  return [...pips, { kind: 'line', x1: at, y1: y - 4, x2: at, y2: y + PIP.height + 4, stroke: { colour: 'ink', width: 2 }, role: 'minimum' }]
}

/** Who waited, each at the week since when, on a line to the start. */
function waiting(group: CalendarGroup, y: number, room: LaneRoom): readonly Mark[] {
  const start = room.x(group.start)
  if (start <= room.left || start > room.right) return []
  const longest = Math.max(room.left, room.x(group.start - (group.waited[0] ?? 0)))
  if (longest >= start - 1) return []
  const dots = group.waited.flatMap((weeks): Mark[] => {
    const x = room.x(group.start - weeks)
    return weeks === 0 || x < room.left ? [] : [{ kind: 'symbol', shape: 'circle', x, y, size: 5, fill: { colour: 'ink2' }, role: 'waiting' }]
  })
  return [{ kind: 'line', x1: longest, y1: y, x2: start, y2: y, stroke: { colour: 'edge', width: 1, dash: [1, 3] }, role: 'wait-line' }, ...dots]
}

/** A small stroke under the bar where the group went on to the next level. */
function levelSteps(group: CalendarGroup, y: number, from: number, to: number, room: LaneRoom): readonly Mark[] {
  return group.steps.flatMap((week): Mark[] => {
    const x = room.x(week)
    return x <= from || x >= to ? [] : [{ kind: 'line', x1: x, y1: y, x2: x, y2: y + BAR, stroke: { colour: 'acc', width: 1.5, dash: [2, 2] }, role: 'level' }]
  })
}

/** Hatching with a dashed rim: readable in grey and for who does not see red. */
function hatch(from: number, to: number, y: number): readonly Mark[] {
  const width = to - from
  if (width < 1) return []
  const parts: string[] = []
  for (let at = -BAR; at < width; at += 7) {
    const x1 = Math.max(0, at)
    const x2 = Math.min(width, at + BAR)
    if (x2 <= x1) continue
    parts.push(`M${round(from + x1)} ${round(y + BAR - (x1 - at))}L${round(from + x2)} ${round(y + BAR - (x2 - at))}`)
  }
  return [
    { kind: 'rect', x: from, y, width, height: BAR, fill: { colour: 'errsoft', opacity: 0.7 }, stroke: { colour: 'err', width: 1, dash: [3, 3] }, role: 'under' },
    { kind: 'path', d: parts.join(''), stroke: { colour: 'err', width: 0.75 }, role: 'hatch' },
  ]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
