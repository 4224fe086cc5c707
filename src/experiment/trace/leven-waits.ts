import type { Run } from '../../model/run.ts'
import type { GroupWait } from './leven-events.ts'
import { Stand } from './stand.ts'
import type { WaitCause } from './wachten.ts'
import { causeOf } from './wachten.ts'

/** Counts the weeks in a queue until whoever tells about them takes them. */
export interface QueueWatch {
  see(run: Readonly<Run>, stand: number): void
  /** Weeks in the queue of a team since last taken, and how many people were before this one when it began. */
  takeConsulent(): { readonly waited: number; readonly before: number }
  takeStartklas(): number
  takeGroup(): GroupWait
}

export function createQueueWatch(person: number): QueueWatch {
  let consulent = { waited: 0, before: 0 }
  let startklas = 0
  let group = emptyWait()
  return {
    see(run, stand) {
      if (stand === Stand.IntakeWacht || stand === Stand.BesluitWacht) {
        if (consulent.waited === 0) consulent.before = placeInQueue(run, person)
        consulent.waited++
      }
      if (stand === Stand.StartklasWacht) startklas++
      if (stand === Stand.WachtOnderwijs) count(group, 'schoolstart')
      if (stand === Stand.WachtB1 || stand === Stand.WachtZ || stand === Stand.NiveauWachtB1 || stand === Stand.NiveauWachtZ) countList(group, run, person)
    },
    takeConsulent() {
      const taken = consulent
      consulent = { waited: 0, before: 0 }
      return taken
    },
    takeStartklas() {
      const taken = startklas
      startklas = 0
      return taken
    },
    takeGroup() {
      const taken = group
      group = emptyWait()
      return taken
    },
  }
}

interface GrowingWait {
  weeks: number
  readonly causes: Partial<Record<WaitCause, number>>
  most: number
  minimum: number
}

function emptyWait(): GrowingWait {
  return { weeks: 0, causes: {}, most: 0, minimum: 0 }
}

function count(wait: GrowingWait, cause: WaitCause): void {
  wait.weeks++
  wait.causes[cause] = (wait.causes[cause] ?? 0) + 1
}

function countList(wait: GrowingWait, run: Readonly<Run>, person: number): void {
  const { waiting } = run.world
  const list = waiting.owner[person]!
  if (list < 0) return
  count(wait, causeOf(run, list))
  wait.most = Math.max(wait.most, waiting.count[list]!)
  wait.minimum = Math.min(run.inputs.groepen.minimum, run.inputs.groepen.maximum)
}

/** How many tasks of the team come first. */
function placeInQueue(run: Readonly<Run>, person: number): number {
  const { tasks } = run.world
  const list = tasks.owner[person]!
  if (list < 0) return 0
  // `previous` says nothing of the first of a list: walked past it, it goes round for ever.
  const first = tasks.first[list]!
  let before = 0
  for (let other = person; other !== first; other = tasks.previous[other]!) before++
  return before
}
