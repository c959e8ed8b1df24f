import path from "node:path";
import { type Issue, memoryTree, tryRead } from "@quantlab/contracts";
import { ForwardSession } from "@quantlab/contracts/quantlab/v1";
import type { TextRows } from "../analytics/equity-curve.ts";
import { readTradeFills } from "../analytics/read-trade-fills.ts";
import { parseCsvRows } from "../artifacts/parse-csv-rows.ts";
import { textIn } from "../artifacts/text-in.ts";
import { parseBarTime } from "../data/bar-time.ts";
import { ConfigError, DataError } from "../errors.ts";
import type { ResumedSession } from "../forward/forward-session.ts";
import type { ForwardState } from "../forward/forward-state.ts";
import type { SessionRows } from "../forward/session-rows.ts";
import type { ConfigValues } from "../identity/config-json.ts";
import type { TradeRow } from "../paper/trade-rows.ts";
import { parseWithIntegers } from "../request/python-numbers.ts";

const remedy = "Restore the session from a copy, or begin a new one. Nothing was changed.";

/** A session that goes on. */
export interface EarlierSession extends ResumedSession {
  readonly stateText: string;
}

/**
 * The session of a directory, as far as its state goes: rows after its last bar are what an interrupted write left, and will be made
 * again; and the text of the state. Throws ConfigError when there is no session, DataError when its state or its tables are cut, broken
 * or of different sessions.
 */
export async function readForwardSession(directory: string, shownAs: string): Promise<EarlierSession> {
  const text = textIn(directory, "portfolio_state.json");
  if (text === undefined)
    throw new ConfigError(
      `Invalid session directory: portfolio_state.json not found in ${shownAs}`,
      "Name the directory of a forward session.",
    );
  const state = await stateOf(text, shownAs);
  const last = state.last_timestamp === null ? Number.NEGATIVE_INFINITY : timeOf(state.last_timestamp);
  const rows = {
    equity: equityRows(directory, shownAs).filter(({ timestamp }) => timeOf(timestamp) <= last),
    trades: tradeRowsOf(directory, shownAs).filter(({ timestamp }) => timeOf(timestamp) <= last),
  };
  expectSame(state, rows, last, shownAs);
  return { state, rows, stateText: text };
}

async function stateOf(text: string, shownAs: string): Promise<ForwardState> {
  const file = "portfolio_state.json";
  const { issues } = await tryRead(ForwardSession, memoryTree({ [file]: text })).catch((cause: unknown) => {
    throw new DataError(`${shownAs}/${file} cannot be judged`, remedy, { cause });
  });
  const broken = issues.find((issue) => issue.severity === "error" && issue.file === file && isOfItself(issue));
  if (broken) throw new DataError(`${shownAs}/${file} is broken: ${broken.pointer} ${broken.message}`, remedy);
  const state = JSON.parse(text) as ForwardState;
  // Parameters keep whether they were whole numbers.
  const { candidate } = parseWithIntegers(text) as { readonly candidate: { readonly params: ConfigValues } };
  return { ...state, candidate: { ...state.candidate, params: candidate.params } };
}

const isOfItself = ({ rule }: Issue): boolean => rule.startsWith("schema.") || rule.startsWith("syntax.");

function equityRows(directory: string, shownAs: string): SessionRows["equity"] {
  const name = "forward_equity_curve.csv";
  return rowsIn(directory, name, ["timestamp", "equity"]).map((row) => {
    const equity = Number(row.equity);
    if (row.equity === "" || Number.isNaN(equity) || parseBarTime(row.timestamp ?? "") === undefined)
      throw new DataError(`${shownAs}/${name} has a row ${JSON.stringify(row)}`, remedy);
    return { timestamp: row.timestamp as string, equity };
  });
}

function tradeRowsOf(directory: string, shownAs: string): TradeRow[] {
  const name = "forward_trades.csv";
  const rows = rowsIn(directory, name, ["timestamp", "side"]);
  const fills = readTradeFills(rows);
  return fills.map(({ time, side, ...fill }, index) => {
    const timestamp = rows[index]?.timestamp as string;
    if (timeOf(timestamp) !== time || (side !== "BUY" && side !== "SELL"))
      throw new DataError(`${shownAs}/${name} row ${index + 1} is no fill, or one out of order`, remedy);
    return { timestamp, side, ...fill };
  });
}

/** The tables have to lead to the state, whose account the next segment goes on with. */
function expectSame(state: ForwardState, { equity, trades }: SessionRows, last: number, shownAs: string): void {
  const point = equity.at(-1);
  if (point ? timeOf(point.timestamp) !== last : last !== Number.NEGATIVE_INFINITY)
    throw new DataError(
      `${shownAs}/forward_equity_curve.csv ends ${point ? `on ${point.timestamp}` : "before its first row"}, the state on ${state.last_timestamp}: it was cut`,
      remedy,
    );
  if (point && !isNear(point.equity * state.starting_cash, state.current_equity))
    throw new DataError(
      `${shownAs}/forward_equity_curve.csv ends at ${point.equity * state.starting_cash}, the state at ${state.current_equity}: they are of different sessions`,
      remedy,
    );
  const fill = trades.at(-1);
  const [cash, qty] = !fill ? [state.starting_cash, 0] : fill.side === "BUY" ? [0, fill.qty] : [fill.equity_after, 0];
  if (!isNear(cash, state.cash) || !isNear(qty, state.qty))
    throw new DataError(
      `${shownAs}/forward_trades.csv leads to ${cash} in cash and ${qty} held, the state has ${state.cash} and ${state.qty}: it was cut`,
      remedy,
    );
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

function rowsIn(directory: string, name: string, columns: readonly string[]): TextRows {
  const text = textIn(directory, name);
  if (text !== undefined && !text.endsWith("\n"))
    throw new DataError(`${path.join(directory, name)} ends within a line: it was cut`, remedy);
  const rows = text === undefined ? [] : parseCsvRows(text, path.join(directory, name));
  const missing = columns.find((column) => rows[0] && !(column in rows[0]));
  if (missing !== undefined) throw new DataError(`${path.join(directory, name)} has no column ${missing}`, remedy);
  return rows;
}

function timeOf(text: string): number {
  const time = parseBarTime(text)?.time;
  if (time === undefined) throw new DataError(`${JSON.stringify(text.slice(0, 40))} is no time of a bar`, remedy);
  return time;
}
