// The run and what a plan keeps between replications; and the numbers of one list that is emptied and sorted at a time.
struct Run {
  Plan* plan; ReplicationKey key; Population population; Instroom* instroom; World world; Ledger* ledger;
  int weeks, decisionWeek; Inputs* inputs; Structure* structure; Vec<double, WEEKS + 1> lessonClock; Vec<int, WEEKS * calendar_LESSON_STEPS + 1> weekOfLesson;
  int switchWeek; double transitionLoss, learningLoss; int week;
};
static Run run;
static World atDecision;

struct Workspace {
  Plan plan; int weeks, decisionWeek; Instroom instroom; Cohorts cohorts; Vec<double, YEARS * GEMEENTEN> spuk; Ledger ledger, ledgerToday;
  Vec<double, WEEKS + 1> clockToday; Vec<float, SERIES * MONTHS> seriesToday; Structure structureToday, structure; Arrivals arrivals;
};
static Workspace w;
/** Newcomers that did not fit: then nothing is simulated. */
static bool tooMany;
static Inputs inputsToday, inputsOf[SCENARIOS];

static int itemsRoom[PERSONS * 2];
struct Items {
  int length = 0;
  int* begin() { return itemsRoom; }
  int* end() { return itemsRoom + length; }
  int& operator[](int i) { return itemsRoom[i]; }
  void push(int item) { itemsRoom[length++] = item; }
  /** Shell sort: no two items are equal here, so every sort gives the same order. */
  Items& sort(const auto& compare) {
    static constexpr int gaps[] = {1750, 701, 301, 132, 57, 23, 10, 4, 1};
    for (const int gap : gaps) for (int i = gap; i < length; i++) {
      const int item = itemsRoom[i];
      int to = i;
      for (; to >= gap && compare(itemsRoom[to - gap], item) > 0; to -= gap) itemsRoom[to] = itemsRoom[to - gap];
      itemsRoom[to] = item;
    }
    return *this;
  }
};
