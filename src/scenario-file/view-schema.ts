import * as v from 'valibot'
import { outcomeIds } from '../model/outcomes.ts'
import { seriesIds } from '../model/series.ts'
import type { Pinned, Presentation, Reason, View } from './kept-views.ts'
import { limits } from './limits.ts'
import type { KeptFollowed, ReportChoices } from './report-choices.ts'
import { anyText, closed, kebabId, text, wholeNumberBetween } from './schema-parts.ts'

/** The shape of what a session keeps about looking and showing. That scenarios and sections exist is for whoever knows them. */

export const view = closed({ compared: kebabId, baseline: kebabId, measure: v.picklist(outcomeIds) })

const upTo = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(limits.shownParts))
const shortText = v.pipe(v.string(), v.maxLength(limits.name))

export const presentation = closed({
  views: upTo(closed({ screen: kebabId, note: v.exactOptional(anyText), view: v.exactOptional(view), moment: v.exactOptional(text(limits.name)) })),
})

export const pinned = closed({ kpis: upTo(v.picklist(outcomeIds)), series: upTo(v.picklist(seriesIds)) })

export const reason = closed({ who: shortText, why: anyText })

const followed = closed({
  future: wholeNumberBetween(1, limits.replications), scenario: kebabId, person: v.exactOptional(wholeNumberBetween(1, limits.people)),
  year: v.exactOptional(wholeNumberBetween(limits.years[0], limits.years[1])), planKey: v.exactOptional(text(limits.name)),
})

export const report = closed({
  sections: upTo(kebabId), author: shortText, organisation: shortText, isConcept: v.boolean(), conditions: anyText, minority: anyText,
  followed: v.exactOptional(v.pipe(v.array(followed), v.maxLength(limits.followed))),
})

// The schemas and the types must say the same; a difference is a compile error here.
type Covers<Kept, File extends Kept> = File
export type ViewsMatch = [
  Covers<View, v.InferOutput<typeof view>>,
  Covers<Presentation, v.InferOutput<typeof presentation>>,
  Covers<Pinned, v.InferOutput<typeof pinned>>,
  Covers<Reason, v.InferOutput<typeof reason>>,
  Covers<ReportChoices, v.InferOutput<typeof report>>,
  Covers<KeptFollowed, v.InferOutput<typeof followed>>,
]
