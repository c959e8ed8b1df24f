/* The loops of the engine, compiled to WebAssembly by build-kernel.mjs. Every pointer is a place in its memory that the caller
   fills; nothing is allocated here. The order of the operations is that of the formulas: two lanes of a vector never exchange terms,
   and nothing is contracted. */
#define EXPORT(name) __attribute__((export_name(#name)))

typedef double pair __attribute__((vector_size(16), aligned(8)));
typedef signed char small;

enum { slow = 100, quick = 20, range_window = 14, block = 128, buffer = 8192 };

static inline double absolute(double value) { return __builtin_fabs(value); }
/* Unlike a comparison, these pass on what is no number. */
static inline double greater(double one, double other) { return __builtin_wasm_max_f64(one, other); }
static inline int is_missing(double value) { return value != value; }

/* Running values of the indicators, from one block of bars to the next. */
typedef struct {
  pair sum, entering, leaving;
  double gains, losses, previous, average, repeated;
} Running;

static inline void add(Running *run, double value) {
  pair added = (pair){value, value} - run->entering, next = run->sum + added;
  run->entering = next - run->sum - added;
  run->sum = next;
}

static inline void drop(Running *run, double out_quick, double out_slow) {
  pair removed = -(pair){out_quick, out_slow} - run->leaving, next = run->sum + removed;
  run->leaving = next - run->sum - removed;
  run->sum = next;
}

static inline void drop_quick(Running *run, double out) {
  double removed = -out - run->leaving[0], next = run->sum[0] + removed;
  run->leaving[0] = next - run->sum[0] - removed;
  run->sum[0] = next;
}

static inline void step(Running *run, double alpha, double keep, double value) {
  double change = value - run->previous, up = greater(change, 0), down = greater(-change, 0);
  double gains = keep * run->gains + alpha * up, losses = keep * run->losses + alpha * down;
  if (run->gains != up) run->gains = gains;
  if (run->losses != down) run->losses = losses;
  run->repeated = value == run->previous ? run->repeated + 1 : 1;
}

static inline double true_range(double high, double low, double previous) {
  return greater(high - low, greater(absolute(high - previous), absolute(low - previous)));
}

static inline double strength(const Running *run) {
  return run->losses == 0 ? 100 : 100 - 100 / (1 + run->gains / run->losses);
}

/* The four indicators of `count` bars after `before` others, of which the last 100 stand before `close`. Answers whether all closes
   are positive. */
EXPORT(indicators)
int indicators(Running *state, double alpha, double keep, int before, int count, const double *close, const double *high,
               const double *low, double *rsi, double *fast, double *steady, double *range) {
  const pair windows = {quick, slow};
  Running run = *state;
  int positive = 1, repeats = 0, i = 0;
  for (; i < count && before + i < slow; i++) {
    step(&run, alpha, keep, close[i]);
    if (before + i >= quick) drop_quick(&run, close[i - quick]);
    add(&run, close[i]);
    if (before + i >= range_window)
      run.average = (run.average * (range_window - 1) + true_range(high[i], low[i], run.previous)) / range_window;
    run.previous = close[i];
    positive &= close[i] > 0;
    repeats |= run.repeated >= quick;
    fast[i] = run.sum[0] / quick, steady[i] = run.sum[1] / slow, rsi[i] = strength(&run), range[i] = run.average;
  }
  for (; i < count; i++) {
    double value = close[i];
    step(&run, alpha, keep, value);
    drop(&run, close[i - quick], close[i - slow]);
    add(&run, value);
    run.average = (run.average * (range_window - 1) + true_range(high[i], low[i], run.previous)) / range_window;
    run.previous = value;
    positive &= value > 0;
    repeats |= run.repeated >= quick;
    pair means = run.sum / windows;
    fast[i] = means[0], steady[i] = means[1], rsi[i] = strength(&run), range[i] = run.average;
  }
  if (repeats) {
    double repeated = state->repeated, previous = state->previous;
    for (i = 0; i < count; i++) {
      repeated = close[i] == previous ? repeated + 1 : 1;
      previous = close[i];
      if (repeated >= quick) fast[i] = previous;
      if (repeated >= slow) steady[i] = previous;
    }
  }
  *state = run;
  return positive;
}

typedef struct {
  double fee, slippage, share, by_range, cash;
} Costs;

static inline double slippage_at(const Costs *costs, double close, const double *range, int row) {
  if (!costs->by_range) return costs->slippage;
  const double least = 2 / 10000.0, most = 30 / 10000.0;
  if (close <= 0) return least;
  double raw = costs->share * (range[row] / close), capped = raw < most ? raw : most;
  return capped > least ? capped : least;
}

typedef struct {
  double held, growth, previous;
} Holding;

/* What is held, traded and earned on `count` rows, all or nothing as the signals say. */
EXPORT(hold)
void hold(Holding *state, const Costs *costs, int count, const double *close, const double *range, const small *signals,
          small *position, small *trade, double *net, double *equity) {
  double previous = state->previous, growth = state->growth;
  for (int i = 0; i < count; i++) {
    double change = close[i] / previous - 1;
    previous = close[i];
    net[i] = is_missing(change) ? 0 : change;
  }
  int held = state->held != 0;
  for (int i = 0; i < count; i++) {
    double result = net[i] * held;
    int move = 0;
    if (signals[i] == (held ? -1 : 1)) {
      move = held ? -1 : 1;
      held += move;
      result = result - costs->fee - slippage_at(costs, close[i], range, i);
    }
    trade[i] = move;
    position[i] = held;
    net[i] = result;
    growth *= 1 + result;
    equity[i] = growth;
  }
  *state = (Holding){held, growth, previous};
}

typedef struct {
  double peak, deepest, trough;
} Fall;

/* The deepest fall below the greatest value so far. Below one peak only a new trough is deeper, so most rows need no division. */
EXPORT(fall)
void fall(Fall *state, const double *values, int count) {
  double peak = state->peak, deepest = state->deepest, trough = state->trough;
  for (int i = 0; i < count; i++) {
    if (values[i] > peak) peak = values[i];
    else if (!(values[i] < trough)) continue;
    trough = values[i];
    double depth = trough / peak - 1;
    deepest = depth < deepest ? depth : deepest;
  }
  *state = (Fall){peak, deepest, trough};
}

/* How many of `count` rows that follow one with a position gain: `position` begins one row before `net`. */
EXPORT(gains)
int gains(const small *position, const double *net, int count) {
  int found = 0;
  for (int i = 0; i < count; i++) found += position[i] & (net[i] > 0);
  return found;
}

/* How many of the numbers are odd. */
EXPORT(odd)
int odd(const small *numbers, int count) {
  int found = 0;
  for (int i = 0; i < count; i++) found += numbers[i] & 1;
  return found;
}

static inline pair two(const double *values) { return *(const pair *)values; }
static inline double total(pair a, pair b, pair c, pair d) {
  return ((a[0] + a[1]) + (b[0] + b[1])) + ((c[0] + c[1]) + (d[0] + d[1]));
}

static double sum_block(const double *values, int count) {
  double sum = 0;
  int i = 0;
  if (count >= 8) {
    pair a = {0}, b = {0}, c = {0}, d = {0};
    for (; i < count - count % 8; i += 8)
      a += two(values + i), b += two(values + i + 2), c += two(values + i + 4), d += two(values + i + 6);
    sum = total(a, b, c, d);
  }
  for (; i < count; i++) sum += values[i];
  return sum;
}

static inline pair square(pair centre, const double *values) {
  pair distance = centre - two(values);
  return distance * distance;
}

static double square_block(const double *values, int count, double centre) {
  double sum = 0;
  int i = 0;
  if (count >= 8) {
    pair at = {centre, centre};
    pair a = {0}, b = {0}, c = {0}, d = {0};
    for (; i < count - count % 8; i += 8)
      a += square(at, values + i), b += square(at, values + i + 2), c += square(at, values + i + 4),
          d += square(at, values + i + 6);
    sum = total(a, b, c, d);
  }
  for (; i < count; i++) sum += (centre - values[i]) * (centre - values[i]);
  return sum;
}

static int left_half(int count) { return count / 2 - count / 2 % 8; }

/* The sum of one buffer, at most 8,192 values, halved down to blocks of eight lanes. */
EXPORT(sum)
double sum(const double *values, int count) {
  if (count <= block) return sum_block(values, count);
  int left = left_half(count);
  return sum(values, left) + sum(values + left, count - left);
}

/* The sum of the squared distances from the centre, in the same order. */
EXPORT(squares)
double squares(const double *values, int count, double centre) {
  if (count <= block) return square_block(values, count, centre);
  int left = left_half(count);
  return squares(values, left, centre) + squares(values + left, count - left, centre);
}

static double sum_buffers(const double *values, int count) {
  double all = sum(values, count < buffer ? count : buffer);
  for (int start = buffer; start < count; start += buffer)
    all += sum(values + start, count - start < buffer ? count - start : buffer);
  return all;
}

static double square_buffers(const double *values, int count, double centre) {
  double all = squares(values, count < buffer ? count : buffer, centre);
  for (int start = buffer; start < count; start += buffer)
    all += squares(values + start, count - start < buffer ? count - start : buffer, centre);
  return all;
}

/* A frame in this memory, and room for the runs on it. */
typedef struct {
  int rows;
  const double *close, *range, *returns, *times;
  const small *signals;
  double *net, *trips, *won, *lost;
} Market;

enum { total_return, max_drawdown, sharpe_simple, trades, trade_trades, win_rate, profit_factor, expectancy, holding, exposure };

static const double day = 86400000;

/* The figures of the signals: those of a backtest whose returns are all finite, and those of an account that goes all in and all out.
   Without a position a finite return is nothing, so equity, peak and fall stay as they are until the next purchase. */
EXPORT(evaluate)
void evaluate(const Market *market, const Costs *costs, double *figures) {
  const int rows = market->rows;
  const double *close = market->close, *returns = market->returns, *times = market->times, fee = costs->fee;
  const small *signals = market->signals;
  double *net = market->net;
  double equity = 1, peak = -__builtin_inf(), deepest = __builtin_inf(), cash = costs->cash;
  double held = 0, entry_price = 0, entry_fee = 0, entry_time = 0, days = 0, exposed = 0, first = 0, last = 0;
  int fills = 0, trips = 0, wins = 0, defeats = 0, row = 0;
  while (row < rows) {
    int from = row;
    while (row < rows && signals[row] != 1) row++;
    __builtin_memset(net + from, 0, (row - from) * sizeof(double));
    if (fills == 0 && row > 0) peak = 1, deepest = 0;
    if (row >= rows) break;
    double slippage = slippage_at(costs, close[row], market->range, row);
    if (held == 0 && cash > 0) {
      double price = close[row] * (1 + slippage);
      entry_fee = cash * fee;
      held = (cash - entry_fee) / price;
      entry_price = held * price / held;
      entry_time = times[row];
      cash = 0;
    }
    double result = 0 - fee - slippage;
    fills++;
    for (;;) {
      net[row] = result;
      equity *= 1 + result;
      peak = equity > peak ? equity : peak;
      double depth = equity / peak - 1;
      deepest = depth < deepest ? depth : deepest;
      row++;
      if (row >= rows || signals[row] == -1) break;
      result = returns[row];
    }
    if (row >= rows) break;
    slippage = slippage_at(costs, close[row], market->range, row);
    if (held > 0) {
      double sold = close[row] * (1 - slippage), notional = held * sold, exit_fee = notional * fee;
      double gain = held * (sold - entry_price) - entry_fee - exit_fee;
      double whole = __builtin_floor((times[row] - entry_time) / day);
      if (trips == 0) first = entry_time;
      last = times[row];
      days += whole;
      exposed += whole > 0 ? whole : 0;
      market->trips[trips++] = gain;
      if (gain > 0) market->won[wins++] = gain;
      else if (gain < 0) market->lost[defeats++] = gain;
      cash = notional - exit_fee;
      held = 0;
    }
    fills++;
    result = returns[row] - fee - slippage;
    net[row] = result;
    equity *= 1 + result;
    peak = equity > peak ? equity : peak;
    double depth = equity / peak - 1;
    deepest = depth < deepest ? depth : deepest;
    row++;
  }
  double mean = sum_buffers(net, rows) / rows;
  double deviation = rows < 2 ? __builtin_nan("") : __builtin_sqrt(square_buffers(net, rows, mean) / (rows - 1));
  figures[total_return] = equity - 1;
  figures[max_drawdown] = deepest;
  figures[sharpe_simple] = __builtin_sqrt(252) * (mean / (deviation + 1e-12));
  figures[trades] = fills;
  figures[trade_trades] = trips;
  if (trips == 0) {
    for (int figure = win_rate; figure <= exposure; figure++) figures[figure] = 0;
    return;
  }
  double loss = sum_buffers(market->lost, defeats), span = __builtin_floor((last - first) / day);
  figures[win_rate] = wins / (double)trips;
  figures[profit_factor] = loss < 0 ? sum_buffers(market->won, wins) / absolute(loss) : __builtin_inf();
  figures[expectancy] = sum_buffers(market->trips, trips) / trips;
  figures[holding] = days / trips;
  figures[exposure] = exposed / (span > 1 ? span : 1);
}
