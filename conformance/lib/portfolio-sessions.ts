import type { PortfolioCandidate } from "../../generated/quantlab/v1/types.ts";
import { parseCsv } from "../../src/formats/csv-parse.ts";
import { atOnce } from "../../src/reading.ts";
import type { Directory } from "../../src/view.ts";
import { curveFigures } from "./equity-curve.ts";
import type { CurvePoint } from "./fills-on-curve.ts";
import { isObject } from "./json-object.ts";
import { nearly } from "./nearly.ts";

/** A forward session below the folder of a portfolio, as far as its state can be read. */
export interface SessionBelow {
  readonly folder: string;
  readonly id: string;
  readonly state: Readonly<Record<string, unknown>>;
}

/** Folders that hold a portfolio_state.json: what a portfolio scans. */
export function scannedFolders(directory: Directory): string[] {
  const folders = directory.entries("").filter(({ type }) => type === "directory");
  return folders.map(({ name }) => name).filter((name) => directory.size(`${name}/portfolio_state.json`) !== undefined);
}

/** The sessions below the folder whose state can be read. */
export function sessionsBelow(directory: Directory): SessionBelow[] {
  const sessions: SessionBelow[] = [];
  for (const folder of scannedFolders(directory)) {
    const state = directory.json(`${folder}/portfolio_state.json`);
    if (isObject(state) && typeof state.session_id === "string") sessions.push({ folder, id: state.session_id, state });
  }
  return sessions;
}

/** The session of a candidate; of copies rather the one that was evaluated when the candidate was. */
export function sessionOf(sessions: readonly SessionBelow[], candidate: PortfolioCandidate): SessionBelow | undefined {
  const own = sessions.filter(({ id }) => id === candidate.session_id);
  return own.find(({ state }) => state.updated_at === candidate.updated_at) ?? own[0];
}

/**
 * Candidates with their sessions. Left out are those that were evaluated since, for their figures are no longer the
 * portfolio's, and those with copies, for nobody knows which of them the portfolio took.
 */
export function* unchangedSessions(
  directory: Directory,
  candidates: readonly PortfolioCandidate[],
): Generator<{ readonly index: number; readonly candidate: PortfolioCandidate; readonly session: SessionBelow }> {
  const sessions = sessionsBelow(directory);
  for (const [index, candidate] of candidates.entries()) {
    const own = sessions.filter(
      ({ id, state }) => id === candidate.session_id && state.updated_at === candidate.updated_at,
    );
    if (own[0] && own.length === 1) yield { index, candidate, session: own[0] };
  }
}

/** The equity curve of a session; undefined when it is absent or its rows are not a curve. */
export function curveOf(directory: Directory, folder: string): readonly CurvePoint[] | undefined {
  const text = directory.text(`${folder}/forward_equity_curve.csv`);
  if (text === undefined) return undefined;
  const curve: CurvePoint[] = [];
  let [time, value] = [-1, -1];
  for (const item of parseCsv([new TextEncoder().encode(text)])) {
    if (item.kind === "fault") return undefined;
    if (item.kind === "header") [time, value] = [item.columns.indexOf("timestamp"), item.columns.indexOf("equity")];
    else {
      const [timestamp, equity] = [item.cells[time], Number(item.cells[value] || Number.NaN)];
      if (timestamp === undefined || !Number.isFinite(equity)) return undefined;
      curve.push({ timestamp, equity });
    }
  }
  return curve.length > 0 ? curve : undefined;
}

/** A figure of a candidate that is not what the equity curve of its session says. */
export interface CurveDeparture {
  readonly index: number;
  readonly member: "ending_equity" | "total_pnl" | "total_return" | "max_drawdown";
  readonly expected: number;
  readonly found: number;
}

/** Compares the candidates with the curves of their sessions. */
export function* curveDepartures(
  directory: Directory,
  candidates: readonly PortfolioCandidate[],
): Generator<CurveDeparture> {
  for (const { index, candidate, session } of unchangedSessions(directory, candidates)) {
    const figures = atOnce(curveFigures(curveOf(directory, session.folder) ?? []));
    if (!figures) continue;
    const { starting_cash } = candidate;
    const follow = {
      ending_equity: figures.last * starting_cash,
      total_pnl: (figures.last - 1) * starting_cash,
      total_return: figures.last - 1,
      max_drawdown: figures.maxDrawdown,
    };
    for (const member of ["ending_equity", "total_pnl", "total_return", "max_drawdown"] as const) {
      const [expected, found] = [follow[member], candidate[member]];
      const scale = member === "total_pnl" ? starting_cash : 1;
      if (Number.isFinite(expected) && !nearly(expected, found, scale)) yield { index, member, expected, found };
    }
  }
}
