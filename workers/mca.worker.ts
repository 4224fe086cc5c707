import { expose } from 'comlink'
import { createMcaApi } from './mca-api.ts'

expose(createMcaApi())
