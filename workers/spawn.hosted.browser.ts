/** The worker as a file of its own, next to the page. */
export function spawnSimulationWorker(): Worker {
  return new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module', name: 'rekenkern' })
}

/** As above, for weighing: no simulation runs in it. */
export function spawnMcaWorker(): Worker {
  return new Worker(new URL('./mca.worker.ts', import.meta.url), { type: 'module', name: 'afweging' })
}

/** The same script under another name, for following single futures in detail. */
export function spawnTraceWorker(): Worker {
  return new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module', name: 'volger' })
}

/** As above, for building a report and writing it as PDF. */
export function spawnReportWorker(): Worker {
  return new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module', name: 'rapport' })
}
