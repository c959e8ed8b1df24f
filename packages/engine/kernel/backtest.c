#include "kernel.h"

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
