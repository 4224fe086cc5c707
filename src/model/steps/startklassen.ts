import { remove } from '../lists.ts'
import { Post } from '../record.ts'
import { run, schedule } from '../run.ts'
import { Deel, Event, PipSoort } from '../world.ts'
import { bookPerson } from './geld.ts'
import { resumeAfterStartklas } from './intake.ts'
import { planFirstLesson, setDefinitiefPip } from './pip.ts'

/**
 * Startklassen begin at fixed moments a year. As many begin as the people who wait can fill; who are too few for one wait for the
 * next moment.
 */
export function startStartklassen(): void {
  const { inputs, structure, world } = run
  if (inputs.startklas.moment === 0 || !isStartMoment(run.week, Math.round(inputs.startklas['per-jaar']))) return
  const most = Math.round(inputs.startklas.maximum)
  const enough = Math.min(inputs.startklas.minimum, most)
  for (let pool = 0; pool < structure.pools[0]!; pool++) {
    while (world.startklas.count[pool]! >= enough) fillStartklas(pool, most)
  }
}

function fillStartklas(pool: number, most: number): void {
  const { world } = run
  for (let seats = Math.min(most, world.startklas.count[pool]!); seats > 0; seats--) takeSeat(world.startklas.first[pool]!)
}

/** Start moments are spread evenly over the year. */
export function isStartMoment(week: number, perYear: number): boolean {
  const weekOfYear = week % 52
  return Math.floor((weekOfYear * perYear) / 52) !== Math.floor(((weekOfYear - 1) * perYear) / 52)
}

function takeSeat(person: number): void {
  const { world, inputs } = run
  remove(world.startklas, person)
  world.person.startklas[person] = Deel.Bezig
  bookPerson(Post.Startklas, person, inputs.kosten.startklas)
  schedule(person, Event.StartklasKlaar, run.week + Math.round(inputs.startklas.weken))
}

/** What the startklas showed goes into the PIP; lessons can begin. */
export function startklasDone(person: number): void {
  const { person: p } = run.world
  p.startklas[person] = Deel.Klaar
  if (p.pip[person] === PipSoort.Definitief) setDefinitiefPip(person)
  else resumeAfterStartklas(person)
  if (p.pip[person] !== PipSoort.Geen) planFirstLesson(person)
}

/** A startklas that no longer exists after the switch lets its queue go on. */
export function dissolveStartklassen(): void {
  const { world } = run
  for (let pool = 0; pool < world.startklas.count.length; pool++) {
    for (let person = world.startklas.first[pool]!; person >= 0; person = world.startklas.first[pool]!) {
      remove(world.startklas, person)
      world.person.startklas[person] = Deel.Niet
      resumeAfterStartklas(person)
      if (world.person.pip[person] !== PipSoort.Geen) planFirstLesson(person)
    }
  }
}
