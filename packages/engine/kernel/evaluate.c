#include "kernel.h"

/* A frame in this memory, and room for the runs on it. */
typedef struct {
  int rows;
  const double *close, *range, *returns, *times;
  const small *signals;
  double *net, *trips, *won, *lost;
} Market;

enum { total_return, max_drawdown, sharpe_simple, trades, trade_trades, win_rate, profit_factor, expectancy, holding, exposure };

static const double day = 86400000;

/* The first row from `row` on that enters; most have no signal. */
static inline int next_entry(const small *signals, int row, int rows) {
  for (;; row++) {
    while (row + 8 <= rows && *(const octet *)(signals + row) == 0) row += 8;
    if (row >= rows || signals[row] == 1) return row;
  }
}

/* The account of a backtest, from one row to the next. */
typedef struct {
  double equity, peak, deepest;
} Account;

static inline void earn(Account *account, double result) {
  account->equity *= 1 + result;
  account->peak = account->equity > account->peak ? account->equity : account->peak;
  const double depth = account->equity / account->peak - 1;
  account->deepest = depth < account->deepest ? depth : account->deepest;
}

/* The figures of the signals: those of a backtest whose returns are all finite, and those of an account that goes all in and all out.
   Without a position a finite return is nothing, so equity, peak and fall stay as they are until the next purchase. */
EXPORT(evaluate)
void evaluate(const Market *market, const Costs *costs, double *figures) {
  const int rows = market->rows;
  const double *close = market->close, *returns = market->returns, *times = market->times, fee = costs->fee;
  const small *signals = market->signals;
  double *net = market->net;
  Account account = {1, -__builtin_inf(), __builtin_inf()};
  double cash = costs->cash;
  double held = 0, entry_price = 0, entry_fee = 0, entry_time = 0, days = 0, exposed = 0, first = 0, last = 0;
  int fills = 0, trips = 0, wins = 0, defeats = 0, row = 0;
  while (row < rows) {
    int from = row;
    row = next_entry(signals, row, rows);
    __builtin_memset(net + from, 0, (row - from) * sizeof(double));
    if (fills == 0 && row > 0) account.peak = 1, account.deepest = 0;
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
      earn(&account, result);
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
    earn(&account, result);
    row++;
  }
  double mean = sum_buffers(net, rows) / rows;
  double deviation = rows < 2 ? __builtin_nan("") : __builtin_sqrt(square_buffers(net, rows, mean) / (rows - 1));
  figures[total_return] = account.equity - 1;
  figures[max_drawdown] = account.deepest;
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
