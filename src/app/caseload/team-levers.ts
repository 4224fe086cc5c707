import type { ParameterId } from '../../model/parameters/registry.ts'

/** What decides how many people a team has: the choices first, then how slowly staff follows. */
export const teamLevers: readonly ParameterId[] = ['teams.norm-caseload', 'teams.formatie-volgt', 'teams.indeling', 'teams.intake', 'teams.stap-fte', 'teams.minimum-fte', 'teams.vertraging-op', 'teams.vertraging-neer', 'teams.verloop']
