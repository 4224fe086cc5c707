import { expose } from 'comlink'
import { createTraceApi } from './trace-api.ts'

expose(createTraceApi())
