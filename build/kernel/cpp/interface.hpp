// What JavaScript sees: places to write and read, a plan, and one replication after another.
static double planIn[5 + YEARS + 7 * GEMEENTEN];
static float seriesOut[SCENARIOS * SERIES * MONTHS], booksOut[SCENARIOS * YEARS * BOOK_LINES * GEMEENTEN];
static double outcomesOut[SCENARIOS * OUTCOMES];
static int scenarios;

EXPORT(planAt) void* planAt() { return planIn; }
EXPORT(todayAt) void* todayAt() { return &inputsToday; }
EXPORT(inputsAt) void* inputsAt() { return inputsOf; }
EXPORT(outcomesAt) void* outcomesAt() { return outcomesOut; }
EXPORT(seriesAt) void* seriesAt() { return seriesOut; }
EXPORT(booksAt) void* booksAt() { return booksOut; }
/** Whether there is room for a plan. */
EXPORT(fits) int fits(int gemeenten, int years, int scenarioCount) { return gemeenten <= GEMEENTEN && years * 52 <= WEEKS && scenarioCount <= SCENARIOS; }

static void roomForLedger(Ledger& l, int gemeenten, int years) {
  l.gemeenten = gemeenten;
  l.lasten.length = years * record_POSTEN * gemeenten; l.baten.length = years * record_BATEN * gemeenten; l.aantallen.length = years * record_AANTALLEN * gemeenten;
  l.starters.length = gemeenten; l.tally.length = record_TALLIES; l.lastenMaanden.length = 12; l.batenMaanden.length = 12; l.wachtMaanden.length = 24;
}
static void roomForStructure(Structure& s, int gemeenten) {
  s.teamOf.length = gemeenten; s.intakeTeamOf.length = gemeenten; s.pools.length = 3; s.poolOf.length = 3 * gemeenten; s.schaalOf.length = 3 * gemeenten; s.ritmeUren.length = 3; s.b1Uren.length = 12; s.weekUren.length = 3;
}

/** Takes the plan from `planAt`: gemeenten, run-in, horizon, scenarios, taakstelling; the factors of the run-in; 7 numbers a gemeente. */
EXPORT(readPlan) void readPlan() {
  Plan& plan = w.plan;
  const int gemeenten = (int)planIn[0], history = (int)planIn[1], horizon = (int)planIn[2];
  plan.gemeenten.length = gemeenten; plan.history.length = history; plan.horizonYears = horizon; scenarios = (int)planIn[3]; plan.todayTaakstelling = planIn[4];
  const double* from = planIn + 5;
  for (int year = 0; year < history; year++) plan.history[year] = *from++;
  for (int g = 0; g < gemeenten; g++, from += 7) {
    PlanGemeente& into = plan.gemeenten[g];
    into.taakstellingShare = from[0]; into.gezinsmigrantShare = from[1]; into.deelregio = (int)from[2]; into.subject = (int)from[3]; into.gezinSubject = (int)from[4];
    into.leerrouteFactor.z = from[5]; into.leerrouteFactor.onderwijs = from[6];
  }
  const int years = history + horizon;
  w.decisionWeek = history * 52; w.weeks = years * 52;
  w.instroom.taakstelling.length = years * gemeenten; w.instroom.gehuisvest.length = 2 * years * gemeenten; w.instroom.volatiliteit.length = 2 * horizon;
  w.cohorts.statushouders.length = years * gemeenten; w.cohorts.gezinsmigranten.length = years * gemeenten; w.spuk.length = years * gemeenten;
  roomForLedger(w.ledger, gemeenten, horizon); roomForLedger(w.ledgerToday, gemeenten, horizon);
  w.clockToday.length = w.weeks + 1; w.seriesToday.length = SERIES * (12 + horizon * 12);
  roomForStructure(w.structureToday, gemeenten); roomForStructure(w.structure, gemeenten);
  w.arrivals.weekStart.length = w.weeks + 1;
  run.lessonClock.length = WEEKS + 1; run.weekOfLesson.length = WEEKS * calendar_LESSON_STEPS + 1;
}

/** One replication; inputs stand ready. @returns how many people came, or -1 when they are more than fit (nothing was simulated). */
EXPORT(replicate) int replicate(int a, int b, int withBooks) {
  ReplicationKey key = {a, b};
  Inputs& today = inputsToday;
  tooMany = false;
  instroom_drawInstroom(w.plan, today, inputsOf[0], key, w.instroom);
  persoon_drawPopulation(w.plan, w.instroom, today, inputsOf[0], key, w.arrivals, run.population);
  if (tooMany) return -1;
  spuk_countCohorts(w.plan, run.population, w.cohorts);
  structure_organise(w.plan, today, w.structureToday);
  simulate_simulateRunIn(w, today, key);
  const int known = simulate_knownAtDecision(w, today);
  const int width = w.seriesToday.length, bookWidth = (w.plan.history.length + w.plan.horizonYears) * BOOK_LINES * w.plan.gemeenten.length;
  for (int scenario = 0; scenario < scenarios; scenario++) {
    Span<float> series = {seriesOut + scenario * width, width};
    for (int i = 0; i < width; i++) series[i] = w.seriesToday[i];
    run_beginRun(w, today, w.ledger, key);
    world_copyWorld(atDecision, run.world, known, run.population.count);
    record_copyLedger(w.ledgerToday, w.ledger);
    simulate_simulateScenario(w, inputsOf[scenario], series);
    measure_writeOutcomes(w.cohorts, Span<double>{outcomesOut + scenario * OUTCOMES, OUTCOMES});
    if (withBooks) measure_writeBooks(w.cohorts, Span<float>{booksOut + scenario * bookWidth, bookWidth});
  }
  return run.population.count;
}
