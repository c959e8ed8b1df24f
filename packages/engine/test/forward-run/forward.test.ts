import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { check } from "@quantlab/contracts";
import { openDirectory } from "@quantlab/contracts/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError, DataError, OperatorAbort } from "../../src/errors.ts";
import { executeForward } from "../../src/forward-run/execute-forward.ts";
import { type ForwardWorld, forwardWorld, textsIn } from "./forward-world.ts";

let made: ForwardWorld;
const place = (name: string) => path.join(made.world.cwd, name);
const evaluate = (more: object) => executeForward({ command: "forward", runDir: "source", ...more }, made.world);
const stateIn = (name: string) => JSON.parse(textsIn(place(name))["portfolio_state.json"] ?? "");

beforeEach(() => {
  made = forwardWorld();
});
afterEach(() => rmSync(made.world.cwd, { recursive: true }));

describe("a forward evaluation", () => {
  it("conforms, and names its result and the index that it refreshed", async () => {
    const { result } = await made.open("2022-12-01", "s");
    const { issues, failures } = await check(await openDirectory(place("s")));
    const worse = issues.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);
    // The candidate keeps the default fee, as that of the recorded program does.
    expect([failures, worse]).toEqual([[], ["forward-session.candidate-keeps-the-fee"]]);
    expect(result).toMatchObject({
      run_id: "s",
      artifacts_path: place("s"),
      report_path: place("s/report.json"),
      runs_index_json: place("outputs/runs/runs_index.json"),
    });
    expect(textsIn(place("s"))["report.json"]).toBe(textsIn(place("s"))["forward_report.json"]);
  });

  it("begins after the bars of its source and ends today unless it is told otherwise, in a directory of its own", async () => {
    const first = await evaluate({});
    const second = await evaluate({});
    expect(first.result.artifacts_path).toMatch(/outputs\/forward_runs\/fwd_\d{8}_\d{6}$/);
    expect(second.result.artifacts_path).not.toBe(first.result.artifacts_path);
    const state = stateIn(path.relative(made.world.cwd, first.result.artifacts_path as string));
    expect(state).toMatchObject({ eval_start: "2022-06-01", starting_cash: 1000, candidate: { initial_cash: 10_000 } });
  });

  it("has no curve where it has no bar", async () => {
    await evaluate({ start: "2022-06-01", end: "2022-06-01", outDir: "s" });
    expect(stateIn("s")).toMatchObject({ last_timestamp: null, total_bars_evaluated: 0, eval_end: "2022-06-01" });
    expect(existsSync(place("s/forward_equity_curve.csv"))).toBe(false);
    const { issues } = await check(await openDirectory(place("s")));
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    await made.resume("2022-12-01", "s");
    expect(stateIn("s")).toMatchObject({ resume_count: 1, total_bars_evaluated: 183 });
  });

  it("warns when its source names no instrument, and takes the one that is given", async () => {
    const report = { results: [{ days: 300, trades: 4, sharpe_simple: 1 }] };
    mkdirSync(place("plain"));
    writeFileSync(place("plain/report.json"), JSON.stringify(report));
    await evaluate({ runDir: "plain", start: "2022-06-01", end: "2022-12-01", ticker: "UP-USD", outDir: "s" });
    expect(made.warned.join()).toContain("UP-USD is evaluated");
    expect(stateIn("s").candidate).toMatchObject({ ticker: "", params: { days: 300, trades: 4 } });
    await expect(evaluate({ runDir: "plain", ticker: "UP-USD" })).rejects.toThrow("does not say where its bars end");
    made.warned.length = 0;
    const goOn = { command: "forward", resume: "s", end: "2023-01-01" } as const;
    await executeForward({ ...goOn, ticker: "DOWN-USD" }, made.world);
    expect(made.warned.join()).toContain("DOWN-USD is not used: the session is of UP-USD");
    expect(stateIn("s").data.map(({ ticker }: { ticker: string }) => ticker)).toEqual(["UP-USD", "UP-USD"]);
    await made.resume("2023-02-01", "s");
    expect(stateIn("s")).toMatchObject({ resume_count: 2, eval_end: "2023-01-31T00:00:00" });
  });

  it("trades what a run has traded that names its strategy", async () => {
    mkdirSync(place("chosen"));
    const settings = { ticker: "UP-USD", end: "2022-06-01", interval: "1d", fee: 0.001, slippage_bps: 5, paper: false };
    const config = { ...settings, strategy: "donchian_breakout", parameters: { entry: 15, exit: 7 } };
    writeFileSync(place("chosen/config.json"), JSON.stringify(config));
    writeFileSync(
      place("chosen/report.json"),
      JSON.stringify({ results: [{ days: 300, trades: 4, sharpe_simple: 1 }] }),
    );
    await evaluate({ runDir: "chosen", outDir: "s" });
    expect(made.warned).toEqual([]);
    expect(stateIn("s")).toMatchObject({
      eval_start: "2022-06-01",
      candidate: {
        strategy_name: "donchian_breakout",
        ticker: "UP-USD",
        fee_rate: 0.001,
        slippage_bps: 5,
        params: config.parameters,
      },
    });
  });

  it.each([
    ["a source that is not there", { runDir: "nowhere" }, ConfigError],
    ["a source without a name", { runDir: "" }, ConfigError],
    ["a source that is a file", { runDir: "source/leaderboard.csv" }, ConfigError],
    ["a source that links to itself", { runDir: "loop" }, ConfigError],
    ["a source without a result", { runDir: "empty" }, DataError],
    ["a source that was cut", { runDir: "cut" }, DataError],
    ["a source that is no JSON", { runDir: "torn" }, DataError],
    ["an end before its start", { start: "2022-06-01", end: "2022-05-01" }, ConfigError],
    ["a start that is no date", { start: "soon", end: "tomorrow" }, ConfigError],
    ["no cash", { initialCash: 0 }, ConfigError],
    ["less than no cash", { initialCash: -1 }, ConfigError],
    ["a directory that is a file", { outDir: "UP-USD_1d.csv" }, ConfigError],
    ["a directory that links to itself", { outDir: "loop" }, ConfigError],
    ["a directory that holds a run", { outDir: "torn" }, ConfigError],
    ["too few bars", { start: "2021-04-02", end: "2021-05-01" }, DataError],
    ["a session that is not there", { runDir: undefined, resume: "nowhere" }, ConfigError],
    ["a session that is a run", { runDir: undefined, resume: "source" }, ConfigError],
    ["a session that links to itself", { runDir: undefined, resume: "loop" }, DataError],
  ])("is refused with %s, and writes nothing", async (_, more, expected) => {
    symlinkSync(place("loop"), place("loop"));
    for (const name of ["empty", "cut", "torn"]) mkdirSync(place(name));
    writeFileSync(place("cut/leaderboard.csv"), "ticker,start,sharpe_simple\nUP-USD,2021-04-01,1.5\nUP-US");
    writeFileSync(place("torn/report.json"), '{"results": [');
    await expect(evaluate({ outDir: "s", ...more })).rejects.toThrow(expected);
    expect([existsSync(place("s")), existsSync(place("outputs"))]).toEqual([false, false]);
  });

  it("leaves nothing when it is interrupted", async () => {
    const interrupted = new AbortController();
    interrupted.abort(new OperatorAbort());
    const world = { ...made.world, signal: interrupted.signal };
    const asked = { command: "forward", runDir: "source", end: "2022-12-01", outDir: "s" } as const;
    await expect(executeForward(asked, world)).rejects.toThrow(OperatorAbort);
    expect(existsSync(place("s"))).toBe(false);
  });
});
