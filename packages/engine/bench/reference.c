/* The work of bench.mjs in C, written for this bench: the same arithmetic in the same order on the same bars, one pass a column, as one
   writes it down and gcc -O3 makes it fast: each indicator, the true range and both crosses are columns of their own.
   usage: reference FILE BARS ROUNDS single|sweep; FILE holds high, low and close as columns of doubles.
   Prints one JSON line: milliseconds of every round and what the last one found. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { WARM_UP = 99, RSI_WINDOW = 14 };

typedef struct {
  int bars;
  double *high, *low, *close;
  double *rsi, *fast, *slow, *range, *average_range;
  unsigned char *rises, *falls;
  double *net, *equity, *squares;
  signed char *signal;
} Market;

typedef struct {
  double total_return, sharpe, drawdown, cash;
  int trades;
} Figures;

static double milliseconds(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return at.tv_sec * 1e3 + at.tv_nsec / 1e6;
}

static double sum_block(const double *values, int count) {
  double lanes[8], sum = 0;
  if (count < 8) {
    for (int i = 0; i < count; i++) sum += values[i];
    return sum;
  }
  int whole = count - count % 8;
  memcpy(lanes, values, sizeof lanes);
  for (int i = 8; i < whole; i += 8)
    for (int lane = 0; lane < 8; lane++) lanes[lane] += values[i + lane];
  sum = ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]));
  for (int i = whole; i < count; i++) sum += values[i];
  return sum;
}

static double sum_halves(const double *values, int count) {
  if (count <= 128) return sum_block(values, count);
  int left = count / 2;
  left -= left % 8;
  return sum_halves(values, left) + sum_halves(values + left, count - left);
}

static double sum_of(const double *values, int count) {
  double sum = 0;
  for (int start = 0; start < count; start += 8192)
    sum += sum_halves(values + start, count - start < 8192 ? count - start : 8192);
  return sum;
}

static void moving_average(const double *values, int count, int window, double *average) {
  double sum = 0, lost_in = 0, lost_out = 0, previous = values[0];
  int seen = 0, repeated = 0;
  for (int i = 0; i < count; i++) {
    if (i >= window) {
      double y = -values[i - window] - lost_out, next = sum + y;
      lost_out = next - sum - y;
      sum = next;
      seen--;
    }
    double y = values[i] - lost_in, next = sum + y;
    lost_in = next - sum - y;
    sum = next;
    seen++;
    if (values[i] == previous) repeated++;
    else repeated = 1, previous = values[i];
    average[i] = seen < window ? NAN : repeated >= seen ? previous : sum / seen;
  }
}

static void indicators(Market *m) {
  const double centre = 1 / (1.0 / RSI_WINDOW) - 1, alpha = 1 / (1 + centre), keep = 1 - alpha, total = keep + alpha;
  const double *close = m->close;
  double gains = 0, losses = 0;
  m->rsi[0] = NAN;
  for (int i = 1; i < m->bars; i++) {
    double change = close[i] - close[i - 1], up = change > 0 ? change : 0, down = change < 0 ? -change : 0;
    if (gains != up) gains = (keep * gains + alpha * up) / total;
    if (losses != down) losses = (keep * losses + alpha * down) / total;
    m->rsi[i] = i + 1 < RSI_WINDOW ? NAN : losses == 0 ? 100 : 100 - 100 / (1 + gains / losses);
  }
  moving_average(close, m->bars, 20, m->fast);
  moving_average(close, m->bars, 100, m->slow);
  m->range[0] = m->high[0] - m->low[0];
  for (int i = 1; i < m->bars; i++) {
    double previous = close[i - 1], own = m->high[i] - m->low[i];
    m->range[i] = fmax(own, fmax(fabs(m->high[i] - previous), fabs(m->low[i] - previous)));
  }
  for (int i = 0; i < RSI_WINDOW - 1; i++) m->average_range[i] = 0;
  m->average_range[RSI_WINDOW - 1] = sum_of(m->range, RSI_WINDOW) / RSI_WINDOW;
  for (int i = RSI_WINDOW; i < m->bars; i++)
    m->average_range[i] = (m->average_range[i - 1] * (RSI_WINDOW - 1) + m->range[i]) / RSI_WINDOW;
  for (int i = 1; i < m->bars; i++) {
    m->rises[i] = close[i] > m->fast[i] && close[i - 1] <= m->fast[i - 1];
    m->falls[i] = close[i] < m->fast[i] && close[i - 1] >= m->fast[i - 1];
  }
  m->rises[WARM_UP] = m->falls[WARM_UP] = 0;
}

static Figures backtest(Market *m, double buy_below, double sell_above, int cooldown, double fee, double slippage) {
  const double *close = m->close;
  int held = 0, wait = 0, trades = 0, rows = m->bars - WARM_UP;
  double equity = 1, peak = -INFINITY, deepest = 0, cash = 1000, quantity = 0;
  for (int i = WARM_UP; i < m->bars; i++) {
    int signal = 0;
    if (wait > 0) wait--;
    else if (!held) signal = m->rises[i] && m->rsi[i] < buy_below;
    else if (m->falls[i] || m->rsi[i] > sell_above) signal = -1;
    m->signal[i] = signal;
    double net = i > WARM_UP ? (close[i] / close[i - 1] - 1) * held : 0;
    if (signal) {
      net = net - fee - slippage;
      held = signal > 0;
      wait = cooldown;
      trades++;
      if (held) {
        quantity = (cash - cash * fee) / (close[i] * (1 + slippage));
        cash = 0;
      } else {
        double notional = quantity * (close[i] * (1 - slippage));
        cash = notional - notional * fee;
        quantity = 0;
      }
    }
    equity *= 1 + net;
    m->net[i - WARM_UP] = net;
    m->equity[i - WARM_UP] = equity;
    if (equity > peak) peak = equity;
    double fall = equity / peak - 1;
    if (fall < deepest) deepest = fall;
  }
  double mean = sum_of(m->net, rows) / rows;
  for (int i = 0; i < rows; i++) m->squares[i] = (mean - m->net[i]) * (mean - m->net[i]);
  double deviation = sqrt(sum_of(m->squares, rows) / (rows - 1));
  return (Figures){equity - 1, sqrt(252) * (mean / (deviation + 1e-12)), deepest, cash, trades};
}

int main(int count, char **arguments) {
  if (count != 5) return 2;
  Market m = {.bars = atoi(arguments[2])};
  int rounds = atoi(arguments[3]), is_sweep = !strcmp(arguments[4], "sweep");
  double **columns[] = {&m.high, &m.low, &m.close, &m.rsi, &m.fast, &m.slow, &m.range, &m.average_range, &m.net, &m.equity,
                        &m.squares};
  for (int i = 0; i < 11; i++) *columns[i] = calloc(m.bars, sizeof(double));
  m.rises = calloc(m.bars, 1);
  m.falls = calloc(m.bars, 1);
  m.signal = calloc(m.bars, 1);
  FILE *file = fopen(arguments[1], "rb");
  for (int i = 0; i < 3; i++)
    if (!file || fread(*columns[i], sizeof(double), m.bars, file) != (size_t)m.bars) return 1;
  Figures best = {0};
  printf("{\"ms\":[");
  for (int round = 0; round < rounds; round++) {
    double start = milliseconds();
    indicators(&m);
    if (!is_sweep) best = backtest(&m, 60, 75, 0, 0.002, 8 / 1e4);
    else {
      best.sharpe = -INFINITY;
      for (int buy = 0; buy < 40; buy++)
        for (int sell = 0; sell < 25; sell++) {
          Figures one = backtest(&m, 50 + buy * 0.5, 62 + sell, 0, 0.002, 8 / 1e4);
          if (one.sharpe > best.sharpe) best = one;
        }
    }
    printf("%s%.6f", round ? "," : "", milliseconds() - start);
  }
  printf("],\"figures\":{\"total_return\":%.17g,\"sharpe_simple\":%.17g,\"max_drawdown\":%.17g,\"trades\":%d,\"cash\":%.17g}}\n",
         best.total_return, best.sharpe, best.drawdown, best.trades, best.cash);
  return 0;
}
