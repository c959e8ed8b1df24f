import { runBacktest } from "../backtest/run-backtest.ts";
import type { Costs } from "../costs/cost-options.ts";
import { writeKernelCosts } from "../costs/kernel-costs.ts";
import type { IndicatorFrame } from "../indicators/indicator-frame.ts";
import { computeMetrics } from "../metrics/compute-metrics.ts";
import { frameReturns } from "./frame-returns.ts";
import { figuresIn, type SweepFigures } from "./sweep-figures.ts";
import type { SweepMemory } from "./sweep-memory.ts";

/** Costs, and the cash of the account that trades all in and all out. */
export type SweepCosts = Costs & { readonly initialCash: number };

/** The figures of `memory.signals` on a frame: those of a backtest and of the paper broker, without their columns. */
export function evaluateSignals(frame: IndicatorFrame, costs: SweepCosts, memory: SweepMemory): SweepFigures {
  writeFigures(frame, costs, memory);
  return figuresIn(memory.figures);
}

/** The same, left in `memory.figures`. */
export function writeFigures(frame: IndicatorFrame, costs: SweepCosts, memory: SweepMemory): void {
  const { figures } = memory;
  memory.load(frame);
  writeKernelCosts(memory.costs, costs, costs.initialCash);
  memory.evaluate();
  const isPlain = Number.isFinite((figures[0] as number) + (figures[1] as number) + (figures[2] as number));
  if (isPlain && frameReturns(frame).areFinite) return;
  const { total_return, max_drawdown, sharpe_simple, trades } = computeMetrics(
    runBacktest(frame, memory.signals, costs),
  );
  figures.set([total_return, max_drawdown, sharpe_simple, trades]);
}
