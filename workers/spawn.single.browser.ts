import McaWorker from './mca.worker.ts?worker&inline'
import ReportWorker from './report.worker.ts?worker&inline'
import SimulationWorker from './simulation.worker.ts?worker&inline'

/**
 * The worker inside the one HTML file. The build must write it as a classic script (`worker.format: 'iife'`): Chromium gives a
 * blob module worker on a page from file:// an empty error and nothing else.
 */
export function spawnSimulationWorker(): Worker {
  return new SimulationWorker({ name: 'rekenkern' })
}

export function spawnMcaWorker(): Worker {
  return new McaWorker({ name: 'afweging' })
}

export function spawnTraceWorker(): Worker {
  return new SimulationWorker({ name: 'volger' })
}

export function spawnReportWorker(): Worker {
  return new ReportWorker({ name: 'rapport' })
}
