import { parentPort } from 'node:worker_threads'
import { expose, transfer } from 'comlink'
import nodeEndpoint from 'comlink/dist/esm/node-adapter'
import { createSimulationApi } from './simulation-api.ts'

if (!parentPort) throw new Error('simulation.node.ts runs in a worker thread only')
expose(createSimulationApi((result, buffers) => transfer(result, buffers as ArrayBuffer[])), nodeEndpoint(parentPort))
