import type { ParameterSpec, Role } from './parameter.ts'
import { instroom } from './registry/instroom.ts'
import { lessen } from './registry/lessen.ts'
import { intake } from './registry/intake.ts'
import { startklas } from './registry/startklas.ts'
import { leerroute } from './registry/leerroute.ts'
import { groepen } from './registry/groepen.ts'
import { begeleiding } from './registry/begeleiding.ts'
import { teams } from './registry/teams.ts'
import { overgang } from './registry/overgang.ts'
import { uitstroom } from './registry/uitstroom.ts'
import { werk } from './registry/werk.ts'
import { geld } from './registry/geld.ts'

/** Every parameter of the model once. Slider, file format, documentation and report all follow from this list. */
const registry = { ...instroom, ...lessen, ...intake, ...startklas, ...leerroute, ...groepen, ...begeleiding, ...teams, ...overgang, ...uitstroom, ...werk, ...geld } as const satisfies Record<string, ParameterSpec>

export type ParameterId = keyof typeof registry
type IdOf<R extends Role> = { [K in ParameterId]: (typeof registry)[K]['role'] extends R ? K : never }[ParameterId]
export type LeverId = IdOf<'lever'>
export type AssumptionId = IdOf<'assumption'>
export type ContextId = IdOf<'context'>

export const parameters: Readonly<Record<ParameterId, ParameterSpec>> = registry
export const parameterIds = Object.keys(registry) as readonly ParameterId[]

export function isParameterId(id: string): id is ParameterId {
  return Object.hasOwn(registry, id)
}
