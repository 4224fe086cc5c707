// What is about memory or uses JavaScript's arrays, and so is written twice: here and in the model. A mark of the model's text stands in
// marks.json; the tool refuses when that text has changed.
static void clearLists(auto& lists, int items) {
  lists.owner.fill(-1, 0, items); lists.first.fill(-1); lists.count.fill(0);
}
template <class T, int N> static void copy(Col<T, N>& from, Col<T, N>& to, int n = N) { __builtin_memcpy(to.at, from.at, n * sizeof(T)); }
static void copyItems(auto& from, auto& to, int used, int items) {
  copy(from.next, to.next, used); copy(from.previous, to.previous, used); copy(from.owner, to.owner, used);
  to.owner.fill(-1, used, items);
}
static void copyLists(auto& from, auto& to, int used, int items) {
  copyItems(from, to, used, items);
  copy(from.first, to.first); copy(from.last, to.last); copy(from.count, to.count);
}
/** As copyLists, where only the first lists are in use: so many in `from`, and so many in `to`. */
static void copyFirstLists(auto& from, auto& to, int used, int items, int lists, int before) {
  copyItems(from, to, used, items);
  copy(from.first, to.first, lists); copy(from.last, to.last, lists); copy(from.count, to.count, lists);
  to.first.fill(-1, lists, before); to.count.fill(0, lists, before);
}
static void clearPersons(PersonColumns& p, int from, int to) {
  p.each([&](auto& column) { column.fill(0, from, to); });
  p.pipWeek.fill(-1, from, to); p.definitiefWeek.fill(-1, from, to); p.wachtSinds.fill(-1, from, to); p.eersteLes.fill(-1, from, to); p.klaarWeek.fill(-1, from, to);
  p.eindWeek.fill(-1, from, to); p.group.fill(-1, from, to); p.pvtKlaar.fill(-1, from, to); p.mapKlaar.fill(-1, from, to);
}
static void world_clearWorld(World& world, int persons) {
  clearLists(world.events, persons * world_EVENTS); clearLists(world.tasks, persons); clearLists(world.waiting, persons); clearLists(world.members, persons);
  clearLists(world.startklas, persons); clearLists(world.modules, persons * 2); clearLists(world.groups, 0);
  clearPersons(world.person, 0, persons);
  world.group.active.fill(0); world.group.freeCount.fill(0); world.group.used.fill(0);
  world.team.each([](auto& column) { column.fill(0); });
  world.pool.each([](auto& column) { column.fill(0); });
  world.caseload.fill(0); world.inIntake.fill(0); world.counts.fill(0);
}
static void world_copyWorld(World& from, World& to, int known, int persons) {
  const int groups = from.group.used[0], before = to.group.used[0], gemeenten = run.plan->gemeenten.length, waiting = 5 * gemeenten * world_MAX_AANBIEDERS, pools = 2 * gemeenten * world_MAX_AANBIEDERS;
  copyLists(from.events, to.events, known * world_EVENTS, persons * world_EVENTS); copyLists(from.tasks, to.tasks, known, persons); copyFirstLists(from.waiting, to.waiting, known, persons, waiting, waiting);
  copyFirstLists(from.members, to.members, known, persons, groups, before); copyLists(from.startklas, to.startklas, known, persons); copyLists(from.modules, to.modules, known * 2, persons * 2);
  copyFirstLists(from.groups, to.groups, groups, groups, waiting, waiting);
  PersonColumns::both(from.person, to.person, [&](auto& x, auto& y) { copy(x, y, known); });
  clearPersons(to.person, known, persons);
  GroupColumns::both(from.group, to.group, [&](auto& x, auto& y) { copy(x, y, js_min(x.length, js_max(1, groups))); });
  to.group.active.fill(0, groups, before);
  TeamColumns::both(from.team, to.team, [](auto& x, auto& y) { copy(x, y); });
  PoolColumns::both(from.pool, to.pool, [&](auto& x, auto& y) { copy(x, y, pools * (x.length / POOLS)); });
  copy(from.caseload, to.caseload); copy(from.inIntake, to.inIntake); copy(from.counts, to.counts);
}

static void each(Ledger& l, const auto& f) { f(l.lasten); f(l.baten); f(l.aantallen); f(l.starters); f(l.tally); f(l.lastenMaanden); f(l.batenMaanden); f(l.wachtMaanden); }
static void record_clearLedger(Ledger& l) {
  each(l, [](auto& column) { column.fill(0); });
  l.formatiePerClient = 0; l.lastenMaand = 0; l.batenMaand = 0; l.month = 0; l.year = -1;
}
static void record_copyLedger(Ledger& from, Ledger& to) {
  to.lasten.set(from.lasten); to.baten.set(from.baten); to.aantallen.set(from.aantallen); to.starters.set(from.starters); to.tally.set(from.tally);
  to.lastenMaanden.set(from.lastenMaanden); to.batenMaanden.set(from.batenMaanden); to.wachtMaanden.set(from.wachtMaanden);
  to.formatiePerClient = from.formatiePerClient; to.lastenMaand = from.lastenMaand; to.batenMaand = from.batenMaand; to.month = from.month; to.year = from.year;
}
static void run_beginRun(Workspace& of, Inputs& today, Ledger& ledger, ReplicationKey& key) {
  run.plan = &of.plan; run.key = key; run.instroom = &of.instroom; run.ledger = &ledger; run.weeks = of.weeks; run.decisionWeek = of.decisionWeek;
  run.inputs = &today; run.structure = &of.structureToday; run.switchWeek = run_NEVER; run.transitionLoss = 0; run.learningLoss = 0;
}

static double calendar_window(double weekOfYear, double centre, double length) {
  const double from = centre - length / 2;
  double overlap = 0;
  const int shifts[] = {-calendar_WEEKS_PER_YEAR, 0, calendar_WEEKS_PER_YEAR};
  for (const int shift : shifts) overlap += js_max(0.0, js_min(weekOfYear + 1, from + length + shift) - js_max(weekOfYear, from + shift));
  return overlap;
}
static void calendar_lessonCalendar(auto&& into, double lessonWeeks, int from) {
  const double free = calendar_WEEKS_PER_YEAR - lessonWeeks;
  double year[calendar_WEEKS_PER_YEAR];
  for (int week = 0; week < calendar_WEEKS_PER_YEAR; week++) year[week] = 1 - calendar_freeShare(week, free);
  for (int week = from; week + 1 < into.length; week++) into[week + 1] = into[week] + year[week % calendar_WEEKS_PER_YEAR];
}

static int structure_scopes(Plan& plan, double schaal) {
  if (schaal == 0) return plan.gemeenten.length;
  if (schaal == 2) return 1;
  int most = 0;
  for (int g = 0; g < plan.gemeenten.length; g++) most = js_max(most, plan.gemeenten[g].deelregio);
  return most + 1;
}
static double structure_distanceOf(Plan& plan, double schaal, int gemeente) {
  const int pool = structure_scopeOf(plan, schaal, gemeente);
  for (int other = 0; other < plan.gemeenten.length; other++) if (other != gemeente && structure_scopeOf(plan, schaal, other) == pool) return js_min(2.0, schaal);
  return 0;
}
static void structure_b1Hours(double slow, auto& into) {
  const double hours[] = {219, 300, slow, 150, 246, 264, 126, 174, 198, 219, 300, slow};
  for (int i = 0; i < 12; i++) into[i] = hours[i];
}

static bool teams_isSettling() {
  return run.week < js_min(teams_AANLOOP_WEKEN, js_max(teams_KORTSTE_AANLOOP, run.decisionWeek - teams_LAATSTE_JAAR));
}

static void arrivals_addArrival(Arrivals& a, int subject, int week, int koppeling, int gemeente, int doelgroep) {
  if (a.count >= PERSONS) { tooMany = true; return; }
  const int at = a.count++;
  a.subject[at] = subject;
  a.week[at] = week;
  a.koppeling[at] = koppeling;
  a.gemeente[at] = gemeente;
  a.doelgroep[at] = doelgroep;
}

static void persoon_drawPopulation(Plan& plan, Instroom& instroom, Inputs& today, Inputs& inputs, ReplicationKey& key, Arrivals& arrivals, Population& population) {
  arrivals.count = 0;
  for (int gemeente = 0; gemeente < plan.gemeenten.length; gemeente++) {
    instroom_placeHouseholds(plan, gemeente, instroom, inputs, key, arrivals);
    instroom_arriveGezinsmigranten(plan, gemeente, today, inputs, key, arrivals);
  }
  arrivals_orderArrivals(arrivals);
  population.count = arrivals.count;
  for (int person = 0; person < population.count; person++) persoon_drawPerson(population, person, plan, arrivals, arrivals.order[person], inputs, key);
}

static bool overgang_organisationChanged(Structure& before) {
  Structure& now = *run.structure;
  if (now.clientTeams != before.clientTeams || now.teams != before.teams || now.samengevoegd != before.samengevoegd || now.contactpersonen != before.contactpersonen) return true;
  for (int g = 0; g < now.teamOf.length; g++) if (now.teamOf[g] != before.teamOf[g]) return true;
  return false;
}
static void overgang_formTeams(Structure& before, TeamTotals& totals) {
  World& world = run.world;
  Structure& structure = *run.structure;
  TeamColumns& t = world.team;
  int sum = 0;
  for (int g = 0; g < world.caseload.length; g++) sum += world.caseload[g];
  const int clients = js_max(1, sum);
  const bool separate = structure.teams > structure.clientTeams;
  const double intakeFte = !separate ? 0 : before.teams > before.clientTeams ? totals.intakeFte : totals.fte * structure.intakeDeel;
  const bool changed = overgang_organisationChanged(before);
  for (int team = 0; team < run.plan->gemeenten.length + 1; team++) {
    const bool intakeOnly = team >= structure.clientTeams;
    const double share = intakeOnly || team >= structure.teams ? 0 : (double)teams_clientsOf(team) / clients;
    t.fte[team] = team >= structure.teams ? 0 : intakeOnly ? intakeFte : (totals.fte - intakeFte) * share;
    t.desired.fill(t.fte[team], team * world_QUARTERS_KEPT, (team + 1) * world_QUARTERS_KEPT);
    const double handOver = changed && !intakeOnly ? teams_clientsOf(team) * run.inputs->overdracht.uren : 0;
    t.debt[team] = totals.debt * share + handOver;
    const double part = totals.fte > 0 ? t.fte[team] / totals.fte : 0;
    t.demanded[team] = totals.demanded * part + handOver;
    t.alignment[team] = totals.alignment * part + handOver;
    t.capacity[team] = totals.capacity * part;
    t.required[team] = totals.required * part;
    t.vacancy[team] = 0;
    t.credit[team] = 0;
    t.extraTalks[team] = 0;
    overgang_moveTalks(team, share, totals.talks);
  }
  overgang_moveTasks();
}
struct Needed { double at[2]; double operator[](int i) { return at[i]; } };
static Needed overgang_neededByRoute() {
  const int half = run.plan->gemeenten.length * world_MAX_AANBIEDERS;
  Needed needed = {{0, 0}};
  for (int number = 0; number < 2 * half; number++) needed.at[number < half ? 0 : 1] += docenten_neededInYear(number);
  return needed;
}
static void overgang_spreadTeachers(int route, double neededBefore) {
  PoolColumns& pool = run.world.pool;
  Structure& structure = *run.structure;
  Plan& plan = *run.plan;
  const int gemeenten = plan.gemeenten.length;
  const int index = groepen_levelIndex(route, 0);
  const int cells = structure.pools[route] * structure.aanbieders;
  const auto numberOf = [&](int cell) { return groepen_teacherPool(groepen_listNumber(index, cell / structure.aanbieders, cell % structure.aanbieders)); };
  double running = 0;
  for (int cell = 0; cell < cells; cell++) running += pool.groups[numberOf(cell)];
  const double groups = js_max(neededBefore, running);
  for (int cell = 0; cell < cells; cell++) {
    double share = 0;
    for (int g = 0; g < gemeenten; g++) share += structure.poolOf[route * gemeenten + g] == cell / structure.aanbieders ? plan.gemeenten[g].taakstellingShare : 0;
    share = share / structure.aanbieders;
    const int number = numberOf(cell);
    const double need = js_max((double)pool.groups[number], groups * share);
    pool.capacity[number] = js_max(1.0, need * run.inputs->groepen.docenten);
    pool.needYear.fill(need, number * 4, number * 4 + 4);
  }
}
