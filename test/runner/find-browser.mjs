// Prints the browser that the tests will use; installs one where that is possible, else says how to get one and fails.
import { findOrInstallBrowser } from './browser.mjs'

try {
  console.log(findOrInstallBrowser())
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
