import { append, remove } from '../lists.ts'
import { run } from '../run.ts'
import { Taak } from '../world.ts'

/**
 * Puts work with a legal term in the queue of the person's team. A person has one such task at a time.
 * @param hours consultant hours
 */
export function requestTask(person: number, taak: number, hours: number): void {
  const { world, structure, population } = run
  const gemeente = population.gemeente[person]!
  const team = (taak === Taak.Afspraak || taak === Taak.VoorlopigPip ? structure.intakeTeamOf : structure.teamOf)[gemeente]!
  remove(world.tasks, person)
  world.person.taak[person] = taak
  world.person.taakUren[person] = hours
  world.team.demanded[team]! += hours
  append(world.tasks, team, person)
}
