"""The sweep of 1,000 combinations in vectorbt, and one backtest in plain pandas and Python loops.
usage: peers.py FILE BARS ROUNDS; FILE holds high, low and close as columns of doubles. Prints one JSON line of milliseconds."""
import json
import sys
import time

import numpy as np
import pandas as pd

WARM_UP = 99


def indicators(close):
    change = close.diff().fillna(0)
    up = change.clip(lower=0).ewm(alpha=1 / 14, adjust=False, min_periods=14).mean()
    down = (-change).clip(lower=0).ewm(alpha=1 / 14, adjust=False, min_periods=14).mean()
    return 100 - 100 / (1 + up / down), close.rolling(20).mean(), close.rolling(100).mean()


def average_range(high, low, close):
    before = close.shift()
    ranges = pd.concat([high - low, (high - before).abs(), (low - before).abs()], axis=1).max(axis=1)
    return ranges.ewm(alpha=1 / 14, adjust=False).mean()


def crosses(close, average):
    above, below = close > average, close < average
    up = above & (close.shift() <= average.shift())
    down = below & (close.shift() >= average.shift())
    return up, down


def plain(high, low, close):
    rsi, fast, slow = indicators(close)
    frame = pd.DataFrame({"close": close, "rsi": rsi, "fast": fast, "slow": slow, "range": average_range(high, low, close)})
    frame = frame.dropna()
    up, down = crosses(frame["close"], frame["fast"])
    buy, sell = (up & (frame["rsi"] < 60)).tolist(), (down | (frame["rsi"] > 75)).tolist()
    held, position, trade = 0, [], []
    for row in range(len(frame)):
        move = 1 if held == 0 and buy[row] else -1 if held == 1 and sell[row] else 0
        held += move
        position.append(held)
        trade.append(move)
    position = pd.Series(position, index=frame.index)
    costs = pd.Series(trade, index=frame.index).abs() * (0.002 + 0.0008)
    net = frame["close"].pct_change().fillna(0) * position.shift().fillna(0) - costs
    equity = (1 + net).cumprod()
    return equity.iloc[-1] - 1, (equity / equity.cummax() - 1).min(), np.sqrt(252) * net.mean() / net.std()


def sweep(vectorbt, close):
    rsi, fast, _ = indicators(close)
    up, down = crosses(close, fast)
    buys = np.repeat(50 + 0.5 * np.arange(40), 25)
    sells = np.tile(62 + np.arange(25), 40)
    strength = rsi.to_numpy()[WARM_UP:, None]
    entries = up.to_numpy()[WARM_UP:, None] & (strength < buys)
    exits = down.to_numpy()[WARM_UP:, None] | (strength > sells)
    portfolio = vectorbt.Portfolio.from_signals(
        close.iloc[WARM_UP:], entries, exits, init_cash=1000, fees=0.002, slippage=0.0008, freq="1D"
    )
    return portfolio.total_return(), portfolio.max_drawdown(), portfolio.sharpe_ratio()


def timed(run, rounds):
    times = []
    for _ in range(rounds + 1):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1e3)
    return times[1:]


def main():
    file, bars, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    days = pd.date_range("2000-01-01", periods=bars)
    high, low, close = (pd.Series(column, index=days) for column in np.fromfile(file).reshape(3, bars))
    answer = {"plain": timed(lambda: plain(high, low, close), rounds)}
    try:
        import vectorbt

        answer["vectorbt"] = timed(lambda: sweep(vectorbt, close), rounds)
        answer["version"] = vectorbt.__version__
    except ImportError:
        pass
    print(json.dumps(answer))


main()
