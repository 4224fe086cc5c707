import type { McaDiagnostic } from '../../analysis/mca/diagnostic.ts'
import { weighingTexts } from '../../texts/weighing.ts'

/** More of one kind than this are counted instead of told one by one. */
const MOST = 3

/** What a person should know, as few sentences as say it. */
export function shortened(diagnostics: readonly McaDiagnostic[]): readonly string[] {
  const codes = [...new Set(diagnostics.map((diagnostic) => diagnostic.code))]
  return codes.flatMap((code) => {
    const same = diagnostics.filter((diagnostic) => diagnostic.code === code)
    if (same.length <= MOST) return same.map((diagnostic) => diagnostic.message)
    if (code === 'criterium-zonder-score') return [weighingTexts.manyUnscored(same.length)]
    return [...same.slice(0, MOST).map((diagnostic) => diagnostic.message), weighingTexts.andMore(same.length - MOST)]
  })
}
