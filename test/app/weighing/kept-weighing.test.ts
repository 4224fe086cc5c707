import { expect, test } from 'vitest'
import file from '../../../scenarios/westfriesland/mca-2019.json'
import type { Draft } from '../../../src/app/draft/draft.ts'
import { wantedRun } from '../../../src/app/run/wanted-run.ts'
import { openText, sessionText } from '../../../src/app/session/session-file.ts'
import { addCriterion, addParty, putParty, setAllPointsFrom, setDecision, setScale, setScore } from '../../../src/app/weighing/change-weighing.ts'
import { equalElicitation } from '../../../src/app/weighing/elicitation.ts'
import { openingWeighing } from '../../../src/app/weighing/weighing.ts'
import { elicitationLabels } from '../../../src/analysis/mca/weight-set.ts'
import type { ElicitationKind } from '../../../src/analysis/mca/weight-set.ts'
import { aDraft } from '../a-draft.ts'

const kinds = Object.keys(elicitationLabels) as ElicitationKind[]
const start = setScale(setScore(openingWeighing(file, []), 'preventie', 'een', { low: 1, high: 2.5 }), 'schaalbaarheid', 'lasten.afstemming', 9e5, 0)
const weighed = kinds.reduce((weighing, kind) => putParty(weighing, { id: `partij-${kind}`, party: `Partij ${kind}`, elicitation: equalElicitation(kind, weighing.criteria) }),
  addCriterion(addParty(start, 'Súdwest-Fryslân'), 'client', 'Draagvlak', 'steun in €', 'de raad'))
const decided = setDecision(weighed, {
  moment: '2026-11-22T10:00:00.000Z', region: aDraft.region.name, decidedBy: ['Projectgroep'], chosen: 'twee', reason: 'Omdat.', conditions: ['Eerst uitzoeken.'],
  weightSets: weighed.parties, aggregation: weighed.aggregation, criteria: setAllPointsFrom(weighed, 'simulatie').criteria,
  run: { planKey: 'abc', modelVersion: '1.0.0', seed: '4711', futures: 1000 },
})

test('a session keeps every form of weighing, own criteria, scales and the decision of its moment', () => {
  const opened = openText(sessionText({ ...aDraft, mca: decided }), null)
  expect(opened.ok && opened.draft.mca).toEqual(decided)
})

test('who weighed nothing has nothing of it in the file', () => {
  expect(sessionText(aDraft)).not.toContain('mca')
})

test('a criterion that nobody knows is refused with a sentence', () => {
  const text = sessionText({ ...aDraft, mca: decided }).replaceAll('"preventie"', '"preventief"')
  const opened = openText(text, null)
  expect(!opened.ok && opened.problems[0]!.message).toContain('“preventief”')
})

test('weighing never asks for another run', () => {
  const weighed: Draft = { ...aDraft, mca: decided }
  expect(wantedRun(weighed)).toEqual(wantedRun(aDraft))
})
