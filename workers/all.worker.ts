import { expose } from 'comlink'
import { createMcaApi } from './mca-api.ts'
import { exposeSimulation } from './simulation-thread.ts'

/**
 * The threads of the page in one file: one script that becomes the thread of its name. Each script of its own would carry the model
 * and its sources once more, which makes the file larger than a mail may be. The model stands at the top level here too, where it
 * is fast; only what is seldom asked for is loaded late.
 */
const threads: Readonly<Record<string, () => void>> = {
  rekenkern: exposeSimulation,
  volger: exposeSimulation,
  afweging: () => expose(createMcaApi()),
  // What the page sends before this has loaded waits in the thread's own queue.
  rapport: () => { import('./report.worker.ts').catch((error: unknown) => { reportError(error) }) },
}

const start = threads[self.name]
if (start === undefined) throw new Error(`no thread is called "${self.name}"`)
start()
