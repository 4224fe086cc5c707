/** Room of the kernel. A plan that asks for more is run by the model in TypeScript; memory that nobody touches costs nothing. */
static constexpr int PERSONS = 32768, WEEKS = 16 * 52, GEMEENTEN = 30, YEARS = 16, MONTHS = 12 + 12 * YEARS, SCENARIOS = 256;
static constexpr int GROUPS = PERSONS / 4, TEAMS = GEMEENTEN + 1, POOLS = 2 * GEMEENTEN * world_MAX_AANBIEDERS, WAITING = 5 * GEMEENTEN * world_MAX_AANBIEDERS;
