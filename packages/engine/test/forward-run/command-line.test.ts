import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { check, systemClock } from "@quantlab/contracts";
import { openFile } from "@quantlab/contracts/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { type ForwardWorld, forwardWorld, textsIn } from "./forward-world.ts";

let made: ForwardWorld;
let warned: string[] = [];
const place = (name: string) => path.join(made.world.cwd, name);

beforeEach(() => {
  made = forwardWorld();
});
afterEach(() => rmSync(made.world.cwd, { recursive: true }));

async function run(...words: readonly string[]): Promise<number> {
  const { cwd } = made.world;
  warned = [];
  return runCli([...words, "--signal-file", "s.jsonl"], {
    cwd,
    clock: systemClock,
    print: () => {},
    warn: (text) => void warned.push(text),
    variables: { QUANTLAB_DATA_DIR: cwd },
  });
}

const request = (command: string, params: object) =>
  run("--json-request", JSON.stringify({ schema_version: "1.0", request_id: "r1", command, params }));

const lastSignal = () => JSON.parse(readFileSync(place("s.jsonl"), "utf8").trimEnd().split("\n").at(-1) ?? "");

describe("forward sessions and portfolios on the command line", () => {
  it("are asked for by options and by requests alike, and announce what they wrote", async () => {
    const period = ["--forward-start", "2022-06-01", "--forward-end", "2022-12-01"];
    expect(
      await run("--forward-eval", "source", ...period, "--forward-outdir", "runs/a", "--initial_cash", "5000"),
    ).toBe(0);
    const params = { run_dir: "source", forward_start: "2022-06-01", forward_end: "2022-12-01", initial_cash: 5000 };
    expect(await request("forward", { ...params, forward_outdir: "runs/b" })).toBe(0);
    expect(lastSignal()).toMatchObject({ event: "SESSION_COMPLETED", mode: "forward", request_id: "r1", run_id: "b" });
    const [a, b] = ["runs/a", "runs/b"].map((name) => textsIn(place(name)));
    expect(a?.["forward_equity_curve.csv"]).toBe(b?.["forward_equity_curve.csv"]);
    expect(await run("--resume-forward", "runs/a", "--forward-end", "2023-03-01")).toBe(0);
    expect(await request("forward", { resume_forward: "runs/b", forward_end: "2023-03-01" })).toBe(0);
    expect(lastSignal()).toMatchObject({ artifacts_path: place("runs/b"), report_path: place("runs/b/report.json") });
    expect(await run("--portfolio-report", "runs", "--portfolio-mode", "equal_weight")).toBe(0);
    expect(lastSignal()).toMatchObject({ mode: "portfolio", report_path: place("runs/report.json") });
    expect(
      await request("portfolio", { portfolio_compare: "runs", portfolio_exclude_tickers: "BTC-USD, ETH-USD" }),
    ).toBe(0);
    expect(existsSync(place("runs/portfolio_compare.json"))).toBe(true);
    const { issues, failures } = await check(await openFile(place("s.jsonl")), { as: "signal" });
    expect([failures, issues.filter(({ severity }) => severity === "error")]).toEqual([[], []]);
  });

  it("tell of what was given and is not used", async () => {
    const open = ["forward", "source", "--start", "2022-06-01", "--end", "2022-12-01", "--outdir", "runs/a"];
    expect([await run(...open), warned]).toEqual([0, []]);
    expect(await run(...open, "--ticker", "OTHER")).toBe(0);
    expect(warned).toEqual([
      "Warning: ticker OTHER is not used: source is of UP-USD.",
      "Warning: runs/a held another session, which this one replaces.",
    ]);
    await run("forward", "resume", "runs/a", "--end", "2023-03-01", "--start", "2022-07-01", "--initial-cash", "5");
    expect(warned).toEqual(
      ["forward_start", "initial_cash"].map((name) => `Warning: ${name} is not used: runs/a goes on as it began.`),
    );
    writeFileSync(place("w.json"), "{}");
    await run("portfolio", "runs", "--weights", "w.json", "--max-drawdown", "0.5");
    expect(warned.slice(0, 2)).toEqual([
      expect.stringContaining("Warning: portfolio_max_drawdown is 0.5, expected from -1 to 0."),
      "Warning: w.json is not used: the mode is raw_capital, weights are those of custom_weight.",
    ]);
    await run("portfolio", "compare", "runs", "--mode", "equal_weight");
    expect(warned).toEqual(["Warning: the mode is not used: a comparison has all of them."]);
  });

  it("refuse a day that is none", async () => {
    expect(await run("forward", "source", "--start", "soon")).toBe(2);
    expect(warned[0]).toBe('ERROR: The start "soon" is not a date');
    expect(await run("forward", "source", "--start", "20220601", "--end", "2022-12-01")).toBe(2);
    expect(warned[0]).toBe('ERROR: The start "20220601" is not a date');
  });

  it("take what the candidate of another figure is", async () => {
    writeFileSync(
      place("source/leaderboard.csv"),
      "ticker,end,calmar,sharpe_simple\nUP-USD,2022-06-01,1,9\nUP-USD,2022-06-02,2,8\n",
    );
    expect(await run("--forward-eval", "source", "--forward-metric", "calmar", "--forward-outdir", "s")).toBe(0);
    const state = JSON.parse(textsIn(place("s"))["portfolio_state.json"] ?? "");
    expect(state).toMatchObject({
      eval_start: "2022-06-02",
      candidate: { selection_metric: "calmar", selection_value: 2 },
    });
  });

  it.each([
    ["a forward request of nothing", "forward", {}, 2],
    ["a forward request of two things", "forward", { run_dir: "source", resume_forward: "s" }, 2],
    ["a forward request with the parameter of a run", "forward", { run_dir: "source", fee: 0.1 }, 2],
    ["a forward request with text for cash", "forward", { run_dir: "source", initial_cash: "5" }, 2],
    ["a forward request with a day that is none", "forward", { run_dir: "source", forward_start: "2022-02-30" }, 2],
    ["a forward request with an option of a venue", "forward", { run_dir: "source", broker_submit_live: true }, 2],
    ["a forward request of nowhere", "forward", { run_dir: "nowhere" }, 2],
    [
      "a forward request without bars",
      "forward",
      { run_dir: "source", forward_start: "2019-01-01", forward_end: "2019-02-01" },
      3,
    ],
    ["a portfolio request of nothing", "portfolio", {}, 2],
    [
      "a portfolio request with the parameter of a sweep",
      "portfolio",
      { portfolio_report: "runs", config_path: "a" },
      2,
    ],
    ["a portfolio request with an unknown mode", "portfolio", { portfolio_report: "runs", portfolio_mode: "luck" }, 2],
    ["a portfolio request with half a session", "portfolio", { portfolio_report: "runs", portfolio_top_n: 1.5 }, 2],
    ["a portfolio request of nowhere", "portfolio", { portfolio_report: "nowhere" }, 2],
    [
      "a portfolio request without weights",
      "portfolio",
      { portfolio_report: "source", portfolio_mode: "custom_weight" },
      2,
    ],
    ["a portfolio request without sessions", "portfolio", { portfolio_report: "source" }, 3],
  ])("refuse %s, say so, and write nothing", async (_, command, params, code) => {
    expect(await request(command, params)).toBe(code);
    const error_type = code === 2 ? "ConfigError" : "DataError";
    expect(lastSignal()).toMatchObject({ event: "SESSION_FAILED", request_id: "r1", exit_code: code, error_type });
    expect(existsSync(place("outputs"))).toBe(false);
  });

  it.each([
    [["--forward-eval", "source", "--resume-forward", "s"]],
    [["--forward-eval", "source", "--portfolio-report", "runs"]],
    [["--forward-eval", ""]],
    [["--forward-eval", "source", "--forward-metric", "sharp"]],
    [["--portfolio-report", "runs", "--portfolio-mode", "luck"]],
    [["--portfolio-report", "runs", "--portfolio-top-n", "some"]],
    [["--resume-forward", "source"]],
  ])("refuse %j", async (words) => {
    expect(await run(...words)).toBe(2);
    expect(lastSignal()).toMatchObject({ event: "SESSION_FAILED", exit_code: 2 });
  });
});
