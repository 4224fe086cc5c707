// Prints the browsers that the tests will use; installs one where that is possible, else says how to get one and fails.
import { chromium, findOrInstallBrowser, firefox } from './browser.mjs'

for (const kind of [chromium, firefox]) {
  try {
    console.log(findOrInstallBrowser(kind))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
