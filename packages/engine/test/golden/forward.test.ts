import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Candidate } from "../../src/forward/candidate.ts";
import { chooseCandidate } from "../../src/forward/choose-candidate.ts";
import { forwardReport, type ReportedFiles } from "../../src/forward/forward-report.ts";
import {
  type ForwardSession,
  fetchStart,
  openForwardSession,
  resumeForwardSession,
} from "../../src/forward/forward-session.ts";
import { returnRows } from "../../src/forward/session-rows.ts";
import { typedRows } from "../../src/forward/typed-rows.ts";
import { parseWithIntegers } from "../../src/request/python-numbers.ts";
import { differencesOf } from "./expect-same-figures.ts";
import { compared, readBars, readGolden, readTable } from "./read-golden.ts";

interface ForwardGolden {
  input: { csv: string; candidate: Candidate; initial_cash: number };
  expected: {
    label: string;
    start: string;
    end: string;
    segment: { trades: object[]; equity_index: string[]; equity: number[]; bars_evaluated: number };
    state: { session_id: string; created_at: string; updated_at: string };
    files: Record<string, string>;
  }[];
}

const dayOf = (time: number): string => new Date(time).toISOString().replace("T", " ").slice(0, 19);
const typed = (text: string | undefined) =>
  typedRows(readTable(text ?? "")).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : value]),
    ),
  );

describe.each(["A", "B", "C", "D"])("forward session %s", (letter) => {
  const { input, expected } = readGolden<ForwardGolden>(`forward-${letter}`);
  let session: ForwardSession | undefined;
  test.each(expected)("$label", ({ start, end, segment, state, files }) => {
    const bars = readBars(input.csv, fetchStart(start), end);
    session = session
      ? resumeForwardSession(session, bars, { end, updatedAt: state.updated_at })
      : openForwardSession(
          {
            sessionId: state.session_id,
            candidate: input.candidate,
            start,
            end,
            startingCash: input.initial_cash,
            createdAt: state.created_at,
            updatedAt: state.updated_at,
          },
          bars,
        );
    const { fills, equity, times } = session.segment;
    const trades = fills.map(({ time, ...fill }) => ({ timestamp: dayOf(time), ...fill }));
    expect(differencesOf(trades, segment.trades)).toEqual([]);
    expect(Array.from(times, dayOf)).toEqual(segment.equity_index);
    expect(differencesOf(Array.from(equity), segment.equity)).toEqual([]);
    expect(differencesOf(session.state, state)).toEqual([]);
    expect(differencesOf(session.rows.equity, typed(files["forward_equity_curve.csv"]))).toEqual([]);
    expect(differencesOf(session.rows.trades, typed(files["forward_trades.csv"]))).toEqual([]);
    expect(differencesOf(returnRows(session.rows.equity), typed(files["forward_returns_series.csv"]))).toEqual([]);
    const report = JSON.parse(files["report.json"] ?? "") as ReportedFiles;
    expect(differencesOf(forwardReport(session.state, session.rows, report), report)).toEqual([]);
  });
});

interface CandidateGolden {
  expected: Record<string, { candidate: Candidate; rows_tied_at_best: number[]; picked_row: number[]; n_rows: number }>;
}

const text = readFileSync(path.join(import.meta.dirname, "../../fixtures/engine/forward-candidates.json"), "utf8");
const withIntegers = parseWithIntegers(text) as CandidateGolden;
const candidates = Object.entries(readGolden<CandidateGolden>("forward-candidates").expected);

test.each(candidates)("candidate %s", (name, { candidate, rows_tied_at_best, n_rows }) => {
  const [sweep, metric] = name.split(":") as [string, string];
  const { artifact_files } = readGolden<{ expected: { artifact_files: Record<string, string> } }>(
    `sweep-${sweep}`,
  ).expected;
  const rows = typedRows(readTable(artifact_files["leaderboard.csv"] ?? ""));
  expect(rows.length).toBe(n_rows);
  const source = { runId: candidate.source_run_id, runDir: candidate.source_run_dir };
  const choose = (table: typeof rows) =>
    chooseCandidate({ ...source, rows: [table] }, { metric, selectedAt: candidate.selected_at });
  const found = choose(rows);
  const tied = rows_tied_at_best.map((row) => choose([rows[row] ?? {}]));
  expect(differencesOf(found, tied[0])).toEqual([]);
  const recorded = tied.find((one) => differencesOf(one, candidate).length === 0);
  expect(recorded, JSON.stringify(candidate)).toBeDefined();
  if (rows_tied_at_best.length === 1) expect(differencesOf(found, candidate)).toEqual([]);
  const whole = ({ params }: Candidate) => Object.keys(params).filter((key) => typeof params[key] === "bigint");
  expect(whole(found)).toEqual(whole(withIntegers.expected[name]?.candidate as Candidate));
});

afterAll(() => console.info(`${compared.values} values compared, ${compared.mismatches} differ`));
