import { remove } from '../lists.ts'
import { Post } from '../record.ts'
import type { Run } from '../run.ts'
import { schedule } from '../run.ts'
import { Deel, Event, PipSoort } from '../world.ts'
import { bookPerson } from './geld.ts'
import { resumeAfterStartklas } from './intake.ts'
import { planFirstLesson, setDefinitiefPip } from './pip.ts'

/**
 * Startklassen begin at fixed moments a year. As many begin as the people who wait can fill; who are too few for one wait for the
 * next moment.
 */
export function startStartklassen(run: Run): void {
  const { inputs, structure, world } = run
  if (inputs.startklas.moment === 0 || !isStartMoment(run.week, Math.round(inputs.startklas['per-jaar']))) return
  for (let pool = 0; pool < structure.pools[0]!; pool++) {
    while (world.startklas.count[pool]! >= inputs.startklas.minimum) fillStartklas(run, pool)
  }
}

function fillStartklas(run: Run, pool: number): void {
  const { inputs, world } = run
  for (let seats = Math.min(inputs.groepen.maximum, world.startklas.count[pool]!); seats > 0; seats--) takeSeat(run, world.startklas.first[pool]!)
}

/** Start moments are spread evenly over the year. */
export function isStartMoment(week: number, perYear: number): boolean {
  const weekOfYear = week % 52
  return Math.floor((weekOfYear * perYear) / 52) !== Math.floor(((weekOfYear - 1) * perYear) / 52)
}

function takeSeat(run: Run, person: number): void {
  const { world, inputs } = run
  remove(world.startklas, person)
  world.person.startklas[person] = Deel.Bezig
  bookPerson(run, Post.Startklas, person, inputs.kosten.startklas)
  schedule(run, person, Event.StartklasKlaar, run.week + Math.round(inputs.startklas.weken))
}

/** What the startklas showed goes into the PIP; lessons can begin. */
export function startklasDone(run: Run, person: number): void {
  const { person: p } = run.world
  p.startklas[person] = Deel.Klaar
  if (p.pip[person] === PipSoort.Definitief) setDefinitiefPip(run, person)
  else resumeAfterStartklas(run, person)
  if (p.pip[person] !== PipSoort.Geen) planFirstLesson(run, person)
}

/** A startklas that no longer exists after the switch lets its queue go on. */
export function dissolveStartklassen(run: Run): void {
  const { world } = run
  for (let pool = 0; pool < world.startklas.count.length; pool++) {
    for (let person = world.startklas.first[pool]!; person >= 0; person = world.startklas.first[pool]!) {
      remove(world.startklas, person)
      world.person.startklas[person] = Deel.Niet
      resumeAfterStartklas(run, person)
      if (world.person.pip[person] !== PipSoort.Geen) planFirstLesson(run, person)
    }
  }
}
