import type { FollowWish, Followed, FollowedGroups, FollowedPerson, NotTold } from '../../analysis/followed/follow.ts'
import type { Place } from '../../analysis/followed/place.ts'
import { placeIn } from '../../analysis/followed/place.ts'
import { lifeLines } from '../../charts/chain/life-line.ts'
import { outcomeColumn } from '../../experiment/results.ts'
import { outcomes } from '../../model/outcomes.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import type { Plan } from '../../model/plan.ts'
import type { KeptFollowed } from '../../scenario-file/report-choices.ts'
import { followProblems, followedTexts as texts, futureValue, groupSentence, peersSentence, placeWords, typicalSentence } from '../../texts/report/followed.ts'
import { NO_FIGURE, scaleFor } from '../../texts/format.ts'
import { inventedName, lifeTexts, lifeTitle, pairedTitle, personSentence } from '../../texts/chain/life.ts'
import { calendarTitle, groupsTexts } from '../../texts/groups.ts'
import type { Block, Cell, Fact, Row, Section } from '../blocks.ts'
import { cell, valueCell } from '../blocks.ts'
import type { Facts } from '../facts.ts'
import { FULL, heading, scenarioColumns } from '../parts.ts'
import { sectionNames } from '../section-ids.ts'

/** Futures that somebody showed, told again: what happened in which week, and how ordinary it was. */
export function followedSection(facts: Facts, followed: readonly Followed[]): Section {
  return {
    id: 'toekomsten', name: sectionNames.toekomsten, title: texts.title(new Set(followed.map(({ wish }) => wish.future)).size),
    blocks: [{ kind: 'paragraph', text: texts.example, size: 'lead' }, ...followed.flatMap((one, place) => storyOf(facts, one, facts.input.choices.followed?.[place], followed.slice(0, place).some((earlier) => isSameFuture(earlier, one))))],
  }
}

function isSameFuture(one: Followed, other: Followed): boolean {
  return one.told.kind !== 'niet' && one.wish.future === other.wish.future
}

/** @param isAgain the same future was told before: its measures stand there */
function storyOf(facts: Facts, { wish, told }: Followed, kept: KeptFollowed | undefined, isAgain: boolean): readonly Block[] {
  const { plan, planKey, results } = facts.input
  const scenario = facts.nameOf(wish.scenario)
  if (told.kind === 'niet') return [heading(texts.heading(wish.future, scenario, '').replace(/: $/, '')), { kind: 'note', text: problemSentence(plan, results.completed, wish, told) }]
  const isPerson = told.kind === 'persoon'
  const name = inventedName((wish.person ?? 1) - 1)
  const items: readonly Fact[] = [
    { name: texts.facts.plan, value: planKey }, { name: texts.facts.seed, value: plan.seed },
    { name: texts.facts.future, value: texts.numberOf(wish.future, results.completed) }, { name: texts.facts.scenario, value: scenario },
    isPerson ? { name: texts.facts.person, value: texts.personNumber(wish.person ?? 1, name) } : { name: texts.facts.year, value: String(told.year) },
  ]
  return [
    heading(texts.heading(wish.future, scenario, isPerson ? name : texts.groupsIn(told.year))), { kind: 'facts', items },
    ...(kept?.planKey === undefined || planKey.startsWith(kept.planKey) ? [] : [{ kind: 'note', text: texts.otherPlan(kept.planKey, planKey) } as const]),
    ...(isPerson ? personBlocks(facts, told, plan.scenarios.findIndex(({ id }) => id === wish.scenario), name, wish.future) : groupBlocks(told)),
    ...placeBlocks(facts, wish.future - 1, wish.scenario, isAgain),
  ]
}

/** Why it is not told. @param futures of the run */
export function problemSentence(plan: Plan, futures: number, wish: FollowWish, told: NotTold): string {
  const from = plan.region.decisionYear
  switch (told.problem) {
    case 'toekomst': return followProblems.toekomst(wish.future, futures)
    case 'scenario': return followProblems.scenario(wish.scenario)
    case 'persoon': return followProblems.persoon(wish.person ?? 1, wish.future, told.people)
    case 'jaar': return followProblems.jaar(wish.year ?? from, from, from + plan.horizonYears - 1)
  }
}

/** The life in one scenario, in facts; in the others as a line. */
function personBlocks(facts: Facts, { lives, peers }: FollowedPerson, place: number, name: string, future: number): readonly Block[] {
  const { plan, planKey } = facts.input
  const life = lives[place]!
  const { traits } = life
  const year = plan.region.decisionYear + Math.floor(traits.arrival / 52)
  const finished = (one: (typeof lives)[number]): number | null => (one.ending === 'afgerond' ? one.weeks : null)
  const others = plan.scenarios.flatMap(({ name: label }, index) => (index === place ? [] : [{ name: label, weeks: finished(lives[index]!) }]))
  const title = pairedTitle(name, plan.scenarios[place]!.name, finished(life), others)
  const scene = lifeLines({ title, rows: plan.scenarios.map(({ name: label }, index) => ({ name: label, life: lives[index]!, isChosen: index === place })), at: null, longest: Math.max(...lives.map(({ weeks }) => weeks)) }, FULL)
  return [
    { kind: 'paragraph', text: [{ text: `${lifeTitle(name, plan.scenarios[place]!.name, life.weeks, life.waited, life.ending)}. `, bold: true }, { text: personSentence({ ...traits, name, gemeente: plan.gemeenten[traits.gemeente]!.name, year }) }] },
    { kind: 'paragraph', text: peersSentence(name, peers.people, peers.futures, peers.sooner, peers.alike, peers.error, life.ending === 'afgerond') },
    {
      kind: 'table', title: texts.storyTitle, note: texts.storyNote(year, (traits.arrival % 52) + 1), columns: storyColumns(0.5, [texts.columns.week, texts.columns.what]),
      rows: life.steps.map(({ label, sentence }): Row => ({ header: cell(label), cells: [cell(sentence)] })),
    },
    ...(lives.length === 1 ? [] : [{ kind: 'figure', scene, source: `${lifeTexts.others(name)} · ${groupsTexts.source(future, facts.input.results.completed, plan.seed, planKey)}`, withTable: true } as const]),
  ]
}

function groupBlocks({ year, facts, starts, startsUnder }: FollowedGroups): readonly Block[] {
  const later = facts.reduce((sum, { kind, count }) => sum + (kind === 'onder-minimum' ? count : 0), 0)
  if (facts.length === 0) return [{ kind: 'paragraph', text: texts.noFacts }]
  return [
    { kind: 'paragraph', text: [{ text: `${calendarTitle(String(year), starts, startsUnder, 0)}. `, bold: true }, { text: texts.laterUnder(later) }] },
    {
      kind: 'table', title: texts.storyTitle, note: texts.groupsNote(year), columns: storyColumns(0.5, [texts.columns.week, texts.columns.group, texts.columns.what]),
      rows: facts.map(({ week, kind, soort, wie, level, size, minimum, longest, count }): Row => ({
        header: cell(texts.week(week)), cells: [cell([soort, wie, level].filter((part) => part !== '').join(', ')), cell(groupSentence(kind, size, minimum, longest, count))],
      })),
    },
  ]
}

function storyColumns(first: number, names: readonly string[]) {
  return names.map((text, index) => ({ header: cell(text), align: 'start' as const, weight: index === 0 ? first : index === 1 && names.length === 3 ? 1.7 : 3 }))
}

/** The six rows of Vergelijken in this future, and where they stand among all futures. */
function placeBlocks(facts: Facts, replication: number, scenario: string, isAgain: boolean): readonly Block[] {
  const { plan, results } = facts.input
  const kpis = facts.kpis()
  const found = kpis.map(({ outcome }) => plan.scenarios.map((_, index) => placeIn(outcomeColumn(results, index, outcome), replication)))
  const error = Math.max(0, ...found.flat().flatMap((place) => (place === null ? [] : [place.error])))
  if (results.completed < 2) return [heading(texts.typicalTitle, 3), { kind: 'paragraph', text: texts.tooFew }]
  const own = plan.scenarios.findIndex(({ id }) => id === scenario)
  // Within budget or not is no place between two ends.
  const measured = kpis.flatMap(({ outcome, label }, row) => { const place = found[row]![own]; return place == null || outcomes[outcome].unit === 'kans' ? [] : [{ label, place }] })
  const unusual = measured.filter(({ place }) => place.kind !== 'gewoon')
  return [
    heading(texts.typicalTitle, 3),
    { kind: 'paragraph', text: typicalSentence(facts.nameOf(scenario), measured.length - unusual.length, measured.length, unusual.map(({ label, place }) => ({ label, isHigh: place.kind === 'hoog', beyond: place.kind === 'hoog' ? place.lower : place.higher }))) },
    isAgain ? { kind: 'paragraph', text: texts.sameTable(replication + 1) } : {
      kind: 'table', title: texts.typicalTable, note: texts.typicalNote(results.completed - 1, Math.max(1, Math.ceil(error * 100 - 1e-9))), columns: scenarioColumns(facts, cell(texts.columns.outcome), 1.5),
      rows: kpis.map(({ outcome, label }, row): Row => ({ header: cell(label), cells: placeCells(outcome, found[row]!) })),
    },
  ]
}

/** All scenarios on one scale, so that `8,7` stands beside `6,0`. */
function placeCells(outcome: OutcomeId, places: readonly (Place | null)[]): readonly Cell[] {
  const { unit } = outcomes[outcome]
  const scale = scaleFor(unit, places.flatMap((place) => (place === null ? [] : [place.value])))
  return places.map((place) => (place === null ? cell(NO_FIGURE) : valueCell(futureValue(scale, unit, place.value), placeWords(unit, place.value, place.lower, place.equal, place.higher))))
}
