#include "kernel.h"

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
