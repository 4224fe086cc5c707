import { expose, transfer } from 'comlink'
import { createSimulationApi } from './simulation-api.ts'

expose(createSimulationApi((result, buffers) => transfer(result, buffers as ArrayBuffer[])))
