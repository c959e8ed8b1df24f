#include "kernel.h"

enum { slow = 100, quick = 20, range_window = 14 };

/* Running values of the indicators, from one block of bars to the next. */
typedef struct {
  pair sum, entering, leaving, moved;
  double previous, average;
} Running;

/* The sums over both windows, after one close has left each and one has entered. */
static inline void slide(Running *run, pair out, pair in) {
  pair removed = -out - run->leaving, without = run->sum + removed;
  run->leaving = without - run->sum - removed;
  pair added = in - run->entering;
  run->sum = without + added;
  run->entering = run->sum - without - added;
}

/* The same while a window is not full. */
static inline void fill(Running *run, double out, double in, int is_quick_full) {
  if (is_quick_full) {
    double removed = -out - run->leaving[0], without = run->sum[0] + removed;
    run->leaving[0] = without - run->sum[0] - removed;
    run->sum[0] = without;
  }
  pair added = both(in) - run->entering, next = run->sum + added;
  run->entering = next - run->sum - added;
  run->sum = next;
}

/* The means of gains and losses after one more of each: what is equal to the mean leaves it alone. */
static inline pair move(pair moved, pair step, pair alpha, pair keep) {
  pair next = keep * moved + alpha * step;
  return choose(moved != step, next, moved);
}

static inline pair strength(pair gains, pair losses) {
  return choose(losses == both(0), both(100), both(100) - both(100) / (both(1) + gains / losses));
}

/* What is no number in high and low stays in the range. */
static inline pair true_range(pair high, pair low, pair previous) {
  return greater(high - low, greater(__builtin_wasm_abs_f64x2(high - previous), __builtin_wasm_abs_f64x2(low - previous)));
}

static inline double average_range(double average, double range) {
  return (average * (range_window - 1) + range) / range_window;
}

/* Where a whole window repeats one close, that is its mean. */
static void settle(int before, int count, const double *close, double *fast, double *steady) {
  int repeated = before > 0;
  while (repeated > 0 && repeated < slow && repeated < before && close[-1 - repeated] == close[-1]) repeated++;
  for (int i = 0; i < count; i++) {
    repeated = repeated > 0 && close[i] == close[i - 1] ? repeated + 1 : 1;
    if (repeated >= quick) fast[i] = close[i];
    if (repeated >= slow) steady[i] = close[i];
  }
}

/* Where bars stand, and where their indicators go. */
typedef struct {
  const double *close, *high, *low;
  double *rsi, *fast, *steady, *range;
  pair alpha, keep;
} Places;

/* One bar that follows `before` others. Answers whether it repeats the two closes before it. */
static inline int bar(Running *run, const Places *at, int i, int before) {
  const double value = at->close[i], change = value - run->previous;
  run->moved = move(run->moved, greater((pair){change, -change}, both(0)), at->alpha, at->keep);
  if (before >= slow) slide(run, (pair){at->close[i - quick], at->close[i - slow]}, both(value));
  else fill(run, before < quick ? 0 : at->close[i - quick], value, before >= quick);
  if (before >= range_window)
    run->average = average_range(run->average, true_range(both(at->high[i]), both(at->low[i]), both(run->previous))[0]);
  run->previous = value;
  at->rsi[i] = strength(both(run->moved[0]), both(run->moved[1]))[0];
  at->fast[i] = run->sum[0] / quick, at->steady[i] = run->sum[1] / slow, at->range[i] = run->average;
  return before >= 2 && value == at->close[i - 1] && value == at->close[i - 2];
}

/* The four indicators of `count` bars after `before` others, of which the last 100 stand before `close`. Answers whether all closes
   are positive. */
EXPORT(indicators)
int indicators(Running *state, double alpha, double keep, int before, int count, const double *close, const double *high,
               const double *low, double *rsi, double *fast, double *steady, double *range) {
  const Places at = {close, high, low, rsi, fast, steady, range, both(alpha), both(keep)};
  Running run = *state;
  int repeats = 0, i = 0;
  for (; i < count && before + i < slow; i++) repeats |= bar(&run, &at, i, before + i);
  mask repeated = {0};
  for (; i + 2 <= count; i += 2) {
    const pair value = two(close + i), last = two(close + i - 1), change = value - last;
    const pair up = greater(change, both(0)), down = greater(-change, both(0));
    const pair first = move(run.moved, lows(up, down), at.alpha, at.keep);
    run.moved = move(first, highs(up, down), at.alpha, at.keep);
    put(rsi + i, strength(lows(first, run.moved), highs(first, run.moved)));
    const pair out_quick = two(close + i - quick), out_slow = two(close + i - slow);
    slide(&run, lows(out_quick, out_slow), both(value[0]));
    const pair sums = run.sum;
    slide(&run, highs(out_quick, out_slow), both(value[1]));
    put(fast + i, lows(sums, run.sum) / both(quick));
    put(steady + i, highs(sums, run.sum) / both(slow));
    const pair ranges = true_range(two(high + i), two(low + i), last);
    range[i] = average_range(run.average, ranges[0]);
    run.average = range[i + 1] = average_range(range[i], ranges[1]);
    repeated |= (value == last) & (value == two(close + i - 2));
  }
  run.previous = close[i - 1];
  if (i < count) repeats |= bar(&run, &at, i, before + i);
  *state = run;
  if (repeats || is_any(repeated)) settle(before, count, close, fast, steady);
  int positive = 1;
  for (i = 0; i < count; i++) positive &= close[i] > 0;
  return positive;
}
