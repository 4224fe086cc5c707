import type { Component } from 'solid-js'
import type { ScreenProps } from './screen-props.ts'
import { lazyPart } from './shell/lazy-part.ts'
import type { Screen } from './shell/use-screen.ts'

const ComparePage = lazyPart(() => import('./compare-page.tsx').then(({ ComparePage }) => ComparePage))
const CompareScreen = lazyPart(() => import('./compare/compare-screen.tsx').then(({ CompareScreen }) => CompareScreen))
const WeighingPage = lazyPart(() => import('./weighing/weighing-page.tsx').then(({ WeighingPage }) => WeighingPage))
const ParticipantPage = lazyPart(() => import('./weighing/weighing-page.tsx').then(({ ParticipantPage }) => ParticipantPage))

/** Every screen but the first is fetched when somebody goes there. */
export const screenOfName: Readonly<Record<Exclude<Screen, 'begin'>, Component<ScreenProps>>> = {
  vergelijken: (props) => <ComparePage shell={props.shell} results={() => <CompareScreen workspace={props.workspace} executor={props.executor} session={props.session} />} />,
  keten: lazyPart(() => import('./chain/chain-screen.tsx').then(({ ChainScreen }) => ChainScreen)),
  groepen: lazyPart(() => import('./groups/groups-screen.tsx').then(({ GroupsScreen }) => GroupsScreen)),
  caseload: lazyPart(() => import('./caseload/caseload-screen.tsx').then(({ CaseloadScreen }) => CaseloadScreen)),
  budget: lazyPart(() => import('./budget/budget-screen.tsx').then(({ BudgetScreen }) => BudgetScreen)),
  afwegen: (props) => <WeighingPage shell={props.shell} weigher={props.weigher} mca2019Of={props.mca2019Of} run={props.session.run} />,
  onzekerheid: lazyPart(() => import('./uncertainty/uncertainty-screen.tsx').then(({ UncertaintyScreen }) => UncertaintyScreen)),
  onderbouwing: lazyPart(() => import('./grounds/grounds-screen.tsx').then(({ GroundsScreen }) => GroundsScreen)),
  rapport: lazyPart(() => import('./report/report-screen.tsx').then(({ ReportScreen }) => ReportScreen)),
  presenteren: lazyPart(() => import('./present/present-screen.tsx').then(({ PresentScreen }) => PresentScreen)),
  inbreng: (props) => <ParticipantPage shell={props.shell} mca2019Of={props.mca2019Of} />,
}
