import { exposeSimulation } from './simulation-thread.ts'

exposeSimulation()
