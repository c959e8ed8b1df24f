#include "kernel.h"

enum { slow = 100, quick = 20, range_window = 14 };

/* Unlike a comparison, these pass on what is no number. */
static inline double greater(double one, double other) { return __builtin_wasm_max_f64(one, other); }

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
