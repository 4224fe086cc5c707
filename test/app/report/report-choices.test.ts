import { describe, expect, test } from 'vitest'
import { choicesOf, listedSections, movedSection, sectionIds, withSection } from '../../../src/app/report/report-choices.ts'

const choices = { ...choicesOf({}), sections: ['regio', 'budget', 'methode'] }

describe('the sections of a report', () => {
  test('are all of them, as a concept, until somebody chooses', () => {
    expect(choicesOf({}).sections).toEqual(sectionIds)
    expect(choicesOf({}).isConcept).toBe(true)
    expect(choicesOf({ report: choices })).toBe(choices)
  })

  test('are listed chosen first, in their own order, and nothing twice', () => {
    const listed = listedSections(choices)
    expect(listed.slice(0, 3).map(({ id, isChosen }) => [id, isChosen])).toEqual([['regio', true], ['budget', true], ['methode', true]])
    expect(listed.map(({ id }) => id).toSorted()).toEqual([...sectionIds].toSorted())
    expect(listedSections({ ...choices, sections: ['van-later', 'regio', 'regio'] }).filter(({ isChosen }) => isChosen).map(({ id }) => id)).toEqual(['regio'])
  })

  test('come back where they usually stand', () => {
    expect(withSection(choices, 'samenvatting', true).sections).toEqual(['samenvatting', 'regio', 'budget', 'methode'])
    expect(withSection(choices, 'begrippen', true).sections).toEqual(['regio', 'budget', 'methode', 'begrippen'])
    expect(withSection(choices, 'budget', false).sections).toEqual(['regio', 'methode'])
  })

  test('move one place, and stay where they cannot', () => {
    expect(movedSection(choices, 'budget', -1).sections).toEqual(['budget', 'regio', 'methode'])
    expect(movedSection(choices, 'budget', 1).sections).toEqual(['regio', 'methode', 'budget'])
    expect(movedSection(choices, 'regio', -1)).toBe(choices)
    expect(movedSection(choices, 'methode', 1)).toBe(choices)
    expect(movedSection(choices, 'keten', 1)).toBe(choices)
  })
})
