import { expose, transfer } from 'comlink'
import { createSimulationApi } from './simulation-api.ts'
import { createTraceApi } from './trace-api.ts'

/** Makes this thread one for running and for following: both are the whole model, and a page in one file would carry it twice. */
export function exposeSimulation(): void {
  expose({ ...createSimulationApi((result, buffers) => transfer(result, buffers as ArrayBuffer[])), ...createTraceApi() })
}
