/** The numbers of stages and stands, for drawings: they read analyses, not simulations. */
export { Knoop, KNOPEN, standenOf } from '../../experiment/trace/knoop.ts'
export { Stand } from '../../experiment/trace/stand.ts'
