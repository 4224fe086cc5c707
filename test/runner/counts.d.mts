export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}
export interface UnitReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[]
}
export interface BrowserReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number }
}
export function countUnit(report: UnitReport | null, exitCode: number): Counts
export function countBrowser(report: BrowserReport | null, exitCode: number): Counts
export function sum(counts: readonly Counts[]): Counts
