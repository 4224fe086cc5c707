import { type Diagnostic, diagnosticAt, type Path, pathText } from './diagnostic.ts'
import type { KeptMoment, View } from './kept-views.ts'
import { checkPlan } from './plan-rules.ts'
import { checkRegion, repeated } from './region-rules.ts'
import type { Session } from './session.ts'

/** What has to agree within a session, besides its shape. */
export function checkSession(session: Session): readonly Diagnostic[] {
  const { region, scenarios, view, presentation, moments = [] } = session
  const ids = scenarios.map(({ id }) => id)
  return [
    ...checkRegion(region, ['region']),
    ...checkPlan(session),
    ...(view === undefined ? [] : checkView(view, ids, ['view'])),
    ...repeated(moments.map(({ name }) => name)).map((index) => repeatedMoment(index, moments[index]!.name)),
    ...moments.flatMap((moment, index) => checkMoment(moment, session, ['moments', index])),
    ...(presentation?.views ?? []).flatMap(({ moment }, index) => (moment === undefined || moments.some(({ name }) => name === moment) ? [] : [unknownMoment(index, moment)])),
  ]
}

function checkView({ compared, baseline }: View, ids: readonly string[], path: Path): readonly Diagnostic[] {
  return (['compared', 'baseline'] as const).filter((key) => !ids.includes({ compared, baseline }[key])).map((key) => {
    const place = [...path, key]
    return diagnosticAt(place, 'unknown-scenario', `\`${pathText(place)}\` hoort bij geen scenario; toegestaan is de \`id\` van een van de scenario's.`)
  })
}

/** A moment is a proposal of its own: what does not agree in it is told at the moment, however deep it lies. */
function checkMoment(moment: KeptMoment, session: Session, path: Path): readonly Diagnostic[] {
  const region = moment.region ?? session.region
  const order = moment.scenarios?.order ?? session.scenarios.map(({ id }) => id)
  const known = [...(moment.scenarios?.own ?? []), ...session.scenarios]
  const gone = order.filter((id) => !known.some((scenario) => scenario.id === id))
  if (gone.length > 0) return gone.map((id) => diagnosticAt([...path, 'scenarios'], 'unknown-scenario', `\`${pathText(path)}\` (${moment.name}) noemt het scenario "${id}", dat niet in dit bestand staat.`))
  const scenarios = order.map((id) => known.find((scenario) => scenario.id === id)!)
  const inside = [...(moment.region === undefined ? [] : checkRegion(region)), ...checkPlan({ region, scenarios, adjustments: moment.adjustments })]
  const view = moment.view ?? session.view
  return [
    ...inside.map(({ code, message }) => diagnosticAt(path, code, `\`${pathText(path)}\` (${moment.name}): ${message}`)),
    ...(view === undefined ? [] : checkView(view, order, [...path, 'view'])),
  ]
}

function repeatedMoment(index: number, name: string): Diagnostic {
  const path = ['moments', index, 'name']
  return diagnosticAt(path, 'not-unique', `\`${pathText(path)}\` is "${name}"; zo heet een ander moment al. Toegestaan is elke naam één keer.`)
}

function unknownMoment(index: number, name: string): Diagnostic {
  const path = ['presentation', 'views', index, 'moment']
  return diagnosticAt(path, 'unknown-moment', `\`${pathText(path)}\` is "${name}"; zo heet geen moment in dit bestand.`)
}
