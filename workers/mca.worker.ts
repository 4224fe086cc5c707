import { expose } from 'comlink'
import { analyseMca } from '../src/analysis/mca/analysis.ts'

export const mcaApi = { analyse: analyseMca }

expose(mcaApi)
