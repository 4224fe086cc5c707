/** Raised whenever the same input gives other numbers; CHANGELOG.md says why. */
export const MODEL_NAME = 'scenariowijzer-inburgering'
export const MODEL_VERSION = '1.2.0'
