#include "kernel.h"

enum { group = 16 };

/* The deepest fall below the greatest equity so far, and how many rows follow one with a position, how many of those gain, and how
   many trade. */
typedef struct {
  double peak, deepest, trough, active, gains, trades;
} Measures;

static inline int odd(const small *numbers) { return __builtin_wasm_bitmask_i8x16(*(const sixteen *)numbers << 7); }

static inline int gaining(const double *net) {
  int gains = 0;
  for (int i = 0; i < group; i += 2) gains |= bits(two(net + i) > both(0)) << i;
  return gains;
}

/* Whether no equity lies beyond the peak or the trough: most rows then need no division. */
static inline int is_between(const double *equity, double trough, double peak) {
  mask beyond = {0};
  for (int i = 0; i < group; i += 2) beyond |= (two(equity + i) > both(peak)) | (two(equity + i) < both(trough));
  return !is_any(beyond);
}

static inline void fall(Measures *all, double equity) {
  if (equity > all->peak) all->peak = equity;
  else if (!(equity < all->trough)) return;
  all->trough = equity;
  const double depth = equity / all->peak - 1;
  all->deepest = depth < all->deepest ? depth : all->deepest;
}

/* Measures `count` rows, at most 8,192, and answers the sum of `net`; `position` begins one row before the others. */
EXPORT(measure)
double measure(Measures *state, int count, const small *position, const small *trade, const double *net, const double *equity) {
  Measures all = *state;
  int active = 0, gains = 0, trades = 0, i = 0;
  for (; i + group <= count; i += group) {
    const int held = odd(position + i);
    if (held) {
      active += __builtin_popcount(held);
      gains += __builtin_popcount(held & gaining(net + i));
    }
    trades += __builtin_popcount(odd(trade + i));
    if (!is_between(equity + i, all.trough, all.peak))
      for (int k = i; k < i + group; k++) fall(&all, equity[k]);
  }
  for (; i < count; i++) {
    active += position[i] & 1;
    gains += position[i] & (net[i] > 0);
    trades += trade[i] & 1;
    fall(&all, equity[i]);
  }
  all.active += active;
  all.gains += gains;
  all.trades += trades;
  *state = all;
  return sum(net, count);
}
