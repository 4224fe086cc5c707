import PageWorker from './all.worker.ts?worker&inline'

/**
 * The worker inside the one HTML file. The build must write it as a classic script (`worker.format: 'iife'`): Chromium gives a
 * blob module worker on a page from file:// an empty error and nothing else.
 */
export function spawnSimulationWorker(): Worker {
  return new PageWorker({ name: 'rekenkern' })
}

export function spawnMcaWorker(): Worker {
  return new PageWorker({ name: 'afweging' })
}

export function spawnTraceWorker(): Worker {
  return new PageWorker({ name: 'volger' })
}

export function spawnReportWorker(): Worker {
  return new PageWorker({ name: 'rapport' })
}
