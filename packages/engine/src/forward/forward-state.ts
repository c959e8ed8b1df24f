import type { ForwardPortfolioState } from "@quantlab/contracts/quantlab/v1";
import { pairwiseSum } from "../numeric/pairwise-sum.ts";
import type { Fill } from "../paper-broker.ts";
import type { Candidate } from "./candidate.ts";
import type { Segment } from "./evaluate-segment.ts";

/** The state of a forward session, as portfolio_state.json holds it. */
export type ForwardState = Readonly<Omit<ForwardPortfolioState, "candidate">> & { readonly candidate: Candidate };

/** What a session is, beside its figures. */
export interface SessionFacts {
  readonly sessionId: string;
  readonly candidate: Candidate;
  /** Calendar dates that were asked for. */
  readonly start: string;
  readonly end: string;
  readonly startingCash: number;
  /** UTC instants with their offset. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The state after the first segment of a session. */
export function openState(facts: SessionFacts, segment: Segment): ForwardState {
  const { barsFetched, warmupBars, times } = segment;
  const account = accountAfter(segment, facts.startingCash);
  return {
    session_id: facts.sessionId,
    mode: "forward_paper",
    eval_start: facts.start,
    eval_end: account?.last_timestamp ?? facts.end,
    cash: segment.cash,
    qty: segment.qty,
    current_equity: account?.current_equity ?? facts.startingCash,
    total_fees: 0,
    total_slippage: 0,
    last_timestamp: account?.last_timestamp ?? null,
    n_trades: 0,
    candidate: facts.candidate,
    created_at: facts.createdAt,
    updated_at: facts.updatedAt,
    starting_cash: facts.startingCash,
    realized_pnl: 0,
    unrealized_pnl: 0,
    has_open_position: false,
    open_position_qty: 0,
    open_position_entry_price: null,
    open_position_mark_price: null,
    open_position_market_value: 0,
    ...tradesAfter(segment, account?.current_equity ?? facts.startingCash),
    bars_fetched: barsFetched,
    warmup_bars: warmupBars,
    original_eval_start: facts.start,
    resume_count: 0,
    total_bars_evaluated: times.length,
    last_segment_bars_fetched: barsFetched,
    last_segment_warmup_bars: warmupBars,
    last_segment_bars_evaluated: times.length,
    is_noop: false,
    resume_attempt_count: 0,
  };
}

/**
 * The state after one more segment. A segment without bars changes nothing but the attempt and its own counts; one without fills leaves
 * the figures of fills and of the open position as they were; one with fills states these for itself alone.
 */
export function resumeState(state: ForwardState, segment: Segment, updatedAt: string): ForwardState {
  const { barsFetched, warmupBars, times } = segment;
  const account = accountAfter(segment, state.starting_cash);
  const attempted: ForwardState = {
    ...state,
    updated_at: updatedAt,
    last_segment_bars_fetched: barsFetched,
    last_segment_warmup_bars: warmupBars,
    last_segment_bars_evaluated: times.length,
    is_noop: account === undefined,
    resume_attempt_count: state.resume_attempt_count + 1,
  };
  if (!account) return attempted;
  return {
    ...attempted,
    eval_end: account.last_timestamp,
    cash: segment.cash,
    qty: segment.qty,
    ...account,
    ...tradesAfter(segment, account.current_equity),
    bars_fetched: state.bars_fetched + barsFetched,
    warmup_bars: state.warmup_bars + warmupBars,
    resume_count: state.resume_count + 1,
    total_bars_evaluated: state.total_bars_evaluated + times.length,
  };
}

function accountAfter({ times, equity, zone }: Segment, startingCash: number) {
  const time = times.at(-1);
  const last = equity.at(-1);
  if (time === undefined || last === undefined) return undefined;
  const text = new Date(time).toISOString().slice(0, 19);
  return { current_equity: last * startingCash, last_timestamp: zone === "utc" ? `${text}+00:00` : text };
}

function tradesAfter({ fills, qty }: Segment, equity: number) {
  if (fills.length === 0) return {};
  let realized = 0;
  let bought: Fill | undefined;
  for (const fill of fills) {
    if (fill.side === "BUY") bought = fill;
    else if (bought) {
      realized += fill.equity_after - bought.equity_after;
      bought = undefined;
    }
  }
  const isOpen = qty > 0;
  return {
    total_fees: pairwiseSum(Float64Array.from(fills, (fill) => fill.fee)),
    total_slippage: pairwiseSum(Float64Array.from(fills, (fill) => fill.slippage)),
    n_trades: fills.length,
    realized_pnl: realized,
    unrealized_pnl: isOpen && bought ? equity - bought.equity_after : 0,
    has_open_position: isOpen,
    open_position_qty: isOpen ? qty : 0,
    open_position_entry_price: isOpen && bought ? bought.exec_price : null,
    open_position_mark_price: isOpen ? equity / qty : null,
    open_position_market_value: isOpen ? equity : 0,
  };
}
