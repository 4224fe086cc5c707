import { lazy } from 'solid-js'
import type { Component } from 'solid-js'
import type { ScreenProps } from './screen-props.ts'
import type { Screen } from './shell/use-screen.ts'

const ComparePage = lazy(() => import('./compare-page.tsx').then((module) => ({ default: module.ComparePage })))
const CompareScreen = lazy(() => import('./compare/compare-screen.tsx').then((module) => ({ default: module.CompareScreen })))
const WeighingPage = lazy(() => import('./weighing/weighing-page.tsx').then((module) => ({ default: module.WeighingPage })))
const ParticipantPage = lazy(() => import('./weighing/weighing-page.tsx').then((module) => ({ default: module.ParticipantPage })))

/** Every screen but the first is fetched when somebody goes there. */
export const screenOfName: Readonly<Record<Exclude<Screen, 'begin'>, Component<ScreenProps>>> = {
  vergelijken: (props) => <ComparePage shell={props.shell} results={() => <CompareScreen workspace={props.workspace} executor={props.executor} session={props.session} />} />,
  keten: lazy(() => import('./chain/chain-screen.tsx').then((module) => ({ default: module.ChainScreen }))),
  groepen: lazy(() => import('./groups/groups-screen.tsx').then((module) => ({ default: module.GroupsScreen }))),
  caseload: lazy(() => import('./caseload/caseload-screen.tsx').then((module) => ({ default: module.CaseloadScreen }))),
  budget: lazy(() => import('./budget/budget-screen.tsx').then((module) => ({ default: module.BudgetScreen }))),
  afwegen: (props) => <WeighingPage shell={props.shell} weigher={props.weigher} mca2019Of={props.mca2019Of} run={props.session.run} />,
  onzekerheid: lazy(() => import('./uncertainty/uncertainty-screen.tsx').then((module) => ({ default: module.UncertaintyScreen }))),
  onderbouwing: lazy(() => import('./grounds/grounds-screen.tsx').then((module) => ({ default: module.GroundsScreen }))),
  rapport: lazy(() => import('./report/report-screen.tsx').then((module) => ({ default: module.ReportScreen }))),
  presenteren: lazy(() => import('./present/present-screen.tsx').then((module) => ({ default: module.PresentScreen }))),
  inbreng: (props) => <ParticipantPage shell={props.shell} mca2019Of={props.mca2019Of} />,
}
