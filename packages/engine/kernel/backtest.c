#include "kernel.h"

typedef struct {
  double held, growth;
} Holding;

/* What is no number is no change. */
static inline pair change_of(const double *close) {
  const pair change = two(close) / two(close - 1) - both(1);
  return (pair)((mask)change & (change == change));
}

/* What is held, traded and earned on `count` rows, all or nothing as the signals say. The close before the first row stands before
   `close`; no number if there is none. */
EXPORT(hold)
void hold(Holding *state, const Costs *costs, int count, const double *close, const double *range, const small *signals,
          small *position, small *trade, double *net, double *equity) {
  double growth = state->growth;
  int held = state->held != 0, i = 0;
  while (i < count) {
    if (i + 8 <= count && *(const octet *)(signals + i) == 0) {
      const pair share = both(held);
      for (int k = i; k < i + 8; k += 2) put(net + k, change_of(close + k) * share);
      for (int k = i; k < i + 8; k++) equity[k] = growth *= 1 + net[k];
      *(octet *)(position + i) = held * 0x0101010101010101ull;
      *(octet *)(trade + i) = 0;
      i += 8;
      continue;
    }
    for (int end = i + 8 <= count ? i + 8 : count; i < end; i++) {
      const double change = close[i] / close[i - 1] - 1;
      double result = (is_missing(change) ? 0 : change) * held;
      int move = 0;
      if (signals[i] == (held ? -1 : 1)) {
        move = held ? -1 : 1;
        held += move;
        result = result - costs->fee - slippage_at(costs, close[i], range, i);
      }
      trade[i] = move;
      position[i] = held;
      net[i] = result;
      equity[i] = growth *= 1 + result;
    }
  }
  *state = (Holding){held, growth};
}
