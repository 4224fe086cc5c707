import { citedTexts } from '../texts/report/cited.ts'

/** The four things by which a report, or a link in it, says which numbers it has. */
export interface Cited {
  readonly planKey: string
  readonly modelVersion: string
  readonly seed: string
  readonly replications: number
}

export interface CitedAnswer {
  readonly same: boolean
  /** One sentence: the same numbers; or one for each thing that differs. */
  readonly sentences: readonly string[]
}

/** Whether what stands here has the numbers of a report. Equal plan, model, seed and number of futures give equal numbers. */
export function compareCited(report: Cited, here: Cited): CitedAnswer {
  const differences = [
    report.modelVersion === here.modelVersion ? null : citedTexts.model(report.modelVersion, here.modelVersion),
    report.seed === here.seed ? null : citedTexts.seed(report.seed, here.seed),
    // The model and the seed are part of the plan: where they differ already, the key says nothing more.
    report.planKey === here.planKey || report.modelVersion !== here.modelVersion || report.seed !== here.seed ? null : citedTexts.plan(report.planKey, here.planKey),
    report.replications === here.replications ? null : citedTexts.replications(report.replications, here.replications),
  ].filter((sentence) => sentence !== null)
  return differences.length === 0 ? { same: true, sentences: [citedTexts.same] } : { same: false, sentences: differences }
}
