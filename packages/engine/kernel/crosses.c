#include "kernel.h"

typedef unsigned long long word;

/* How many rows cross upwards and downwards, and on which sides the last row before lies: not above, not below. */
typedef struct {
  int ups, downs, not_above, not_below;
} Sides;

static inline int list(int *rows, int found, int row, word crossed) {
  for (; crossed; crossed &= crossed - 1) rows[found++] = row + __builtin_ctzll(crossed);
  return found;
}

/* Lists the rows of `count` from `row` on whose value comes to lie above the line, or below it. What is missing lies on no side and
   leaves none. */
EXPORT(crosses)
void crosses(Sides *state, int row, int count, const double *values, const double *line, int *up, int *down) {
  int ups = 0, downs = 0;
  word not_above = state->not_above, not_below = state->not_below;
  for (int from = 0; from < count; from += 64) {
    const int size = count - from < 64 ? count - from : 64;
    word most = 0, least = 0;
    int i = 0;
    for (; i + 2 <= size; i += 2) {
      const pair value = two(values + from + i), at = two(line + from + i);
      most |= (word)bits(value <= at) << i;
      least |= (word)bits(value >= at) << i;
    }
    if (i < size) {
      most |= (word)(values[from + i] <= line[from + i]) << i;
      least |= (word)(values[from + i] >= line[from + i]) << i;
    }
    ups = list(up, ups, row + from, least & ~most & (most << 1 | not_above));
    downs = list(down, downs, row + from, most & ~least & (least << 1 | not_below));
    not_above = most >> (size - 1) & 1;
    not_below = least >> (size - 1) & 1;
  }
  *state = (Sides){ups, downs, not_above, not_below};
}
