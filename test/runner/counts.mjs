// How many tests passed and failed, read from what the two test programs wrote. A run that broke without counting is a failure.

/** From vitest's JSON report. A file that could not even be loaded has no tests: it counts as one failure. */
export function countUnit(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length
  return atLeastOneFailure({ passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests + report.numTodoTests }, exitCode)
}

/** From Playwright's JSON report. A test that only passed the second time did not pass. */
export function countBrowser(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky, skipped }, exitCode)
}

export function sum(counts) {
  return counts.reduce((total, each) => ({ passed: total.passed + each.passed, failed: total.failed + each.failed, skipped: total.skipped + each.skipped }), { passed: 0, failed: 0, skipped: 0 })
}

/** No test at all is a failure too: then nothing was checked. */
function atLeastOneFailure(counts, exitCode) {
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0)
  return silent ? { ...counts, failed: 1 } : counts
}
