/** The worker as a file of its own, next to the page. */
export function spawnSimulationWorker(): Worker {
  return new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module', name: 'rekenkern' })
}
