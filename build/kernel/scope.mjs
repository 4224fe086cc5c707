// What of the model goes into the kernel, and what of it is written by hand in cpp/by-hand.hpp.

const steps = ['docenten', 'gebeurtenissen', 'geld', 'gesprekken', 'groepen', 'instroom', 'intake', 'leerroute', 'lessen', 'modules', 'overgang', 'persoon', 'pip', 'spuk', 'startklassen', 'taken', 'teams', 'uitstroom', 'voortgang', 'wachtlijst']

export const files = [
  'lists.ts', 'random/draw.ts', 'run.ts', 'record.ts', 'monitor.ts', 'measure.ts', 'calendar.ts', 'tables.ts', 'structure.ts', 'arrivals.ts', 'world.ts', 'population.ts', 'parameters/distribution.ts', 'plan.ts',
  'inputs.ts', 'outcomes.ts', 'simulate.ts', 'books.ts', 'series.ts', ...steps.map((step) => `steps/${step}.ts`),
]

/** Functions that C++ does not need: they prepare a run in JavaScript, or make memory that stands still in the kernel. */
export const left = new Set([
  'lists.createLists', 'draw.replicationKey', 'draw.subjectOf', 'run.makeRoom', 'record.createLedger', 'structure.createStructure', 'tables.createTables', 'arrivals.createArrivals', 'arrivals.grow', 'world.createWorld', 'world.personColumns', 'world.groupColumns',
  'world.teamColumns', 'world.poolColumns', 'world.growWorld', 'world.columnsOf', 'population.createPopulation', 'population.growPopulation', 'distribution.quantileOf', 'distribution.triangularQuantile', 'simulate.createSimulator',
  'simulate.createWorkspace', 'books.bookSize', 'books.line', 'series.s', 'outcomes.o', 'inputs.createInputs', 'inputs.prepareInputs', 'inputs.drawInputs', 'instroom.createInstroom', 'instroom.placeCounted', 'spuk.createCohorts',
])

/** Functions of which cpp/by-hand.hpp has another text, because they are about memory or use JavaScript's arrays. */
export const byHand = new Set([
  'lists.clearLists', 'lists.copyLists', 'run.beginRun', 'record.clearLedger', 'record.copyLedger', 'calendar.lessonCalendar', 'calendar.window', 'structure.scopes', 'structure.distanceOf', 'structure.b1Hours', 'arrivals.addArrival', 'world.weekColumns',
  'world.clearWorld', 'world.clearPersons', 'world.copyWorld', 'world.copyColumns', 'simulate.runReplication', 'persoon.drawPopulation', 'persoon.findNewcomers', 'overgang.formTeams', 'overgang.organisationChanged',
  'overgang.neededByRoute', 'overgang.spreadTeachers', 'teams.isSettling',
])

/** Functions that say how wide columns are: `shapes`, `fields` and cpp/room.hpp follow them. */
export const sizing = new Set([
  'lists.createLists', 'record.createLedger', 'structure.createStructure', 'tables.createTables', 'arrivals.createArrivals', 'world.createWorld', 'world.personColumns', 'world.groupColumns', 'world.teamColumns', 'world.poolColumns', 'population.createPopulation',
  'simulate.createWorkspace', 'instroom.createInstroom', 'spuk.createCohorts',
])

/** Interfaces that become structs, in this order, and those that cpp/state.hpp has by hand. */
export const structs = ['Lists', 'PersonColumns', 'GroupColumns', 'TeamColumns', 'PoolColumns', 'World', 'Population', 'ReplicationKey', 'Instroom', 'Cohorts', 'Ledger', 'Tables', 'Structure', 'Arrivals', 'PlanGemeente', 'Plan', 'TeamTotals', 'Cohort']
export const structsByHand = ['Run', 'Workspace']
export const templates = { Lists: 'int ITEMS, int LISTS' }
/** Interfaces over whose columns by-hand.hpp goes one by one. */
export const each = new Set(['PersonColumns', 'GroupColumns', 'TeamColumns', 'PoolColumns'])

/** How wide a typed array of an interface is: `Col` in a fixed place, `Vec` with a length that the plan decides. */
export const shapes = {
  PersonColumns: ['Col', 'PERSONS'], GroupColumns: ['Col', 'GROUPS'], TeamColumns: ['Col', 'TEAMS'], PoolColumns: ['Col', 'POOLS'], World: ['Col', 'GEMEENTEN'], Population: ['Col', 'PERSONS'],
  Instroom: ['Vec', '2 * YEARS * GEMEENTEN'], Cohorts: ['Vec', 'YEARS * GEMEENTEN'], Ledger: ['Vec', 'YEARS * record_POSTEN * GEMEENTEN'], Tables: ['Col', '8'], Arrivals: ['Col', 'PERSONS'], TeamTotals: ['Vec', '256'], Cohort: ['Vec', '256'],
}
const lists = (items, count) => `Lists<${items}, ${count}>`
/** Fields that are not what their interface's shape says. */
export const fields = {
  ...Object.fromEntries(['next', 'previous', 'owner'].map((name) => [`Lists.${name}`, 'Col<int, ITEMS>'])), ...Object.fromEntries(['first', 'last', 'count'].map((name) => [`Lists.${name}`, 'Col<int, LISTS>'])),
  'GroupColumns.freeCount': 'Col<int, 1>', 'GroupColumns.used': 'Col<int, 1>', 'TeamColumns.desired': 'Col<double, TEAMS * world_QUARTERS_KEPT>', 'TeamColumns.talksDue': 'Col<double, TEAMS * world_TALKS_KEPT>', 'PoolColumns.needYear': 'Col<double, POOLS * 4>',
  'World.events': lists('PERSONS * world_EVENTS', 'WEEKS + 1'), 'World.tasks': lists('PERSONS', 'TEAMS'), 'World.waiting': lists('PERSONS', 'WAITING'), 'World.members': lists('PERSONS', 'GROUPS'), 'World.groups': lists('GROUPS', 'WAITING'),
  'World.startklas': lists('PERSONS', 'GEMEENTEN'), 'World.modules': lists('PERSONS * 2', '2 * GEMEENTEN'), 'World.counts': 'Col<int, world_COUNTS>', 'Arrivals.weekStart': 'Vec<int, WEEKS + 1>',
  'Structure.teamOf': 'Vec<uint8_t, GEMEENTEN>', 'Structure.intakeTeamOf': 'Vec<uint8_t, GEMEENTEN>', 'Structure.pools': 'Vec<int, 3>', 'Structure.poolOf': 'Vec<uint8_t, 3 * GEMEENTEN>', 'Structure.schaalOf': 'Vec<uint8_t, 3 * GEMEENTEN>',
  'Structure.b1Uren': 'Vec<double, 12>', 'Structure.weekUren': 'Vec<double, 3>', 'Structure.ritmeUren': 'Vec<double, 3>', 'Tables.metReistijd': 'Col<double, 3 * GEMEENTEN>',
  'PlanGemeente.leerrouteFactor': 'struct { double z, onderwijs; }', 'Plan.gemeenten': 'Vec<PlanGemeente, GEMEENTEN>', 'Plan.history': 'Vec<double, YEARS>',
}
/** Fields that the kernel does not have: names, and what only the preparation reads. */
export const leftFields = new Set(['PlanGemeente.code', 'PlanGemeente.name', 'Plan.model', 'Plan.region', 'Plan.counted', 'Plan.hiredAheadWeeks', 'Plan.today', 'Plan.scenarios', 'Plan.seed'])
/** Fields that the kernel has besides: what a name comes to in draws (`subjectOf`). */
export const moreFields = { PlanGemeente: ['int subject', 'int gezinSubject'] }
/** Fields that change which object they mean. */
export const pointers = new Set(['Run.plan', 'Run.instroom', 'Run.ledger', 'Run.inputs', 'Run.structure'])
/** Numbers that come from outside and can be fractions. */
export const doubleFields = new Set(['Plan.todayTaakstelling', 'PlanGemeente.taakstellingShare', 'PlanGemeente.gezinsmigrantShare', 'Run.transitionLoss', 'Run.learningLoss'])

/** Expressions with a text of their own in C++. */
export const expressions = {
  'subjectOf(plan.gemeenten[gemeente]!.code)': { kind: 'int', cpp: 'plan.gemeenten[gemeente].subject' },
  'subjectOf(plan.gemeenten[g]!.code)': { kind: 'int', cpp: 'plan.gemeenten[g].subject' },
  'subjectOf(`${code}/gezinsmigrant`)': { kind: 'int', cpp: 'plan.gemeenten[gemeente].gezinSubject' },
  'own?.z ?? 1': { kind: 'double', cpp: '(statushouder ? plan.gemeenten[p.gemeente[person]].leerrouteFactor.z : 1.0)' },
  'own?.onderwijs ?? 1': { kind: 'double', cpp: '(statushouder ? plan.gemeenten[p.gemeente[person]].leerrouteFactor.onderwijs : 1.0)' },
}
/** Statements that C++ does without: looking at a run, and names that `expressions` replaces. */
export const leftStatements = [/^w\.observe\?\./, /^const own = /]
/** Names bound in a pattern that C++ does without. */
export const leftBindings = new Set(['code'])
/** Parameters of callbacks are whole numbers, but for these. */
export const doubleCallbackParameters = /^(value|euro)$/
