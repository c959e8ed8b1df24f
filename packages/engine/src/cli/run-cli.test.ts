import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "@quantlab/contracts";
import { openDirectory } from "@quantlab/contracts/node";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bars, commandInFolder, period } from "../../test/command-in-folder.ts";

const { at, run, signals } = commandInFolder();

/** What is worse than a remark about anything below outputs/. */
async function findings() {
  const outputs = at("outputs");
  const roots = readdirSync(outputs).map((name) => path.join(outputs, name));
  const artifacts = roots.flatMap((root) =>
    readdirSync(root)
      .filter((name) => /^\d{8}_/.test(name))
      .map((name) => path.join(root, name)),
  );
  const found = [];
  for (const directory of [...roots, ...artifacts]) {
    const { issues, failures } = await check(await openDirectory(directory));
    found.push(...failures, ...issues.filter(({ severity }) => severity !== "info"));
  }
  return found;
}

describe("the command line", () => {
  it("writes runs that conform, and ids that differ within one second", async () => {
    expect(await run([...period, "--fee", "0.001"])).toMatchObject({ exitCode: 0, warned: "" });
    expect(await run([...period, "--fee", "0.001"])).toMatchObject({ exitCode: 0 });
    expect(await findings()).toEqual([]);
    expect(readdirSync(at("outputs/runs")).filter((name) => name.includes("_run_"))).toHaveLength(2);
  });

  it("writes paper sessions and sweeps that conform", async () => {
    expect(await run([...period, "--paper"])).toMatchObject({ exitCode: 0, warned: "" });
    const sweep = fileURLToPath(
      new URL("../../fixtures/commands/sweep-grid-12/tree/inputs/sweep.yaml", import.meta.url),
    );
    expect(await run(["--sweep", sweep])).toMatchObject({ exitCode: 0, warned: "" });
    expect(await findings()).toEqual([]);
  });

  it.each([
    ["no grid", ""],
    ["an empty grid", "param_grid: {}\n"],
    [
      "a split",
      "splits:\n- name: a\n  train: {start: '2022-01-01', end: '2022-08-01'}\n  test: {start: '2022-08-01', end: '2023-03-01'}\n",
    ],
  ])("keeps the settings of a sweep as they are where costs are left out: %s", async (_, more) => {
    const text = `ticker: ETH-USD\nstart: '2022-01-01'\nend: '2023-06-01'\ninterval: 1d\n${more}`;
    writeFileSync(at("bare.yaml"), text);
    expect(await run(["--sweep", "bare.yaml"])).toMatchObject({ exitCode: 0, warned: "" });
    expect(await findings()).toEqual([]);
    const [directory = ""] = readdirSync(at("outputs/runs")).filter((name) => /^\d{8}_/.test(name));
    const config = JSON.parse(readFileSync(at("outputs/runs", directory, "config.json"), "utf8"));
    expect(config).toEqual(parse(text));
  });

  it("reads bars of --data before those of the environment", async () => {
    const named = await run([...period, "--data", path.join(bars, "ETH-USD_1d.csv")], { variables: {} });
    expect(named.exitCode).toBe(0);
    const [name] = readdirSync(at("outputs/runs")).filter((each) => each.includes("_run_"));
    const { reproduce } = JSON.parse(readFileSync(at("outputs/runs", String(name), "report.json"), "utf8"));
    expect(reproduce.command).toContain(` --data ${path.join(bars, "ETH-USD_1d.csv")}`);
    const none = await run([...period, "--offline"], { variables: {} });
    expect(none).toMatchObject({ exitCode: 3, warned: expect.stringContaining("--data") });
  });

  it("tells of bars that are out of order, and takes them as they stand", async () => {
    const lines = readFileSync(path.join(bars, "ETH-USD_1d.csv"), "utf8").trimEnd().split("\n");
    writeFileSync(at("back.csv"), [lines[0], ...lines.slice(1).reverse()].join("\n"));
    const { exitCode, warned } = await run([...period, "--data", "back.csv"]);
    expect({ exitCode, warned }).toMatchObject({
      exitCode: 0,
      warned: expect.stringMatching(/not in order of time.*They are taken as they stand\.$/),
    });
  });

  it("sweeps bars that are out of order in the order of time", async () => {
    const lines = readFileSync(path.join(bars, "ETH-USD_1d.csv"), "utf8").trimEnd().split("\n");
    writeFileSync(at("back.csv"), [lines[0], ...lines.slice(1).reverse()].join("\n"));
    writeFileSync(at("s.yaml"), "ticker: ETH-USD\nstart: '2022-06-01'\nend: '2023-06-01'\ninterval: 1d\n");
    const tables = [];
    for (const data of [path.join(bars, "ETH-USD_1d.csv"), "back.csv"]) {
      const { exitCode, warned } = await run(["sweep", "s.yaml", "--data", data, "--outdir", data.slice(-8, -4)]);
      const told = data === "back.csv" ? /not in order of time.*They are put in order\.$/ : /^$/;
      expect({ exitCode, warned }).toEqual({ exitCode: 0, warned: expect.stringMatching(told) });
      const root = at(data.slice(-8, -4));
      const [name = ""] = readdirSync(root).filter((each) => /^\d/.test(each));
      tables.push(readFileSync(path.join(root, name, "experiments.csv"), "utf8"));
    }
    expect(tables[1]).toBe(tables[0]);
  });

  it.each([
    [["--fee", "-0.01"], "fee is -0.01, expected at least 0, below 1."],
    [["--paper", "--initial_cash", "0"], "initial_cash is 0, expected positive."],
  ])("tells of amounts that are hardly meant, and takes them as they stand: %j", async (words, remark) => {
    const { exitCode, warned } = await run([...period, ...words, "--no-pictures"]);
    expect({ exitCode, warned }).toEqual({ exitCode: 0, warned: expect.stringContaining(`Warning: ${remark}`) });
  });

  it("leaves nothing behind when it fails, but its signals", async () => {
    const failed = await run(["--ticker", "NOPE", "--signal-file", "s.jsonl"]);
    expect(failed.exitCode).toBe(3);
    expect(readdirSync(at())).toEqual(["s.jsonl"]);
    expect(signals().map(({ event }) => event)).toEqual(["SESSION_STARTED", "SESSION_FAILED"]);
  });

  it("signals a command line that it does not understand", async () => {
    const failed = await run(["--signal-file", "s.jsonl", "--tikcer", "A"]);
    expect(failed).toMatchObject({ exitCode: 2, warned: expect.stringContaining("did you mean --ticker?") });
    expect(signals()).toMatchObject([{ event: "SESSION_FAILED", exit_code: 2, error_type: "ConfigError" }]);
  });

  it("reaches every exit code", async () => {
    const strategyFails = {
      name: "x",
      bars: async () => Promise.reject(Object.assign(new Error("x"), { name: "StrategyError" })),
    };
    const crashes = { name: "x", bars: async () => Promise.reject(new TypeError("x")) };
    expect((await run(["--version"])).exitCode).toBe(0);
    expect((await run(period, { provider: crashes })).exitCode).toBe(1);
    expect((await run(["--json-request", "[]"])).exitCode).toBe(2);
    expect((await run(["--start", "2024-01-01", "--end", "2023-01-01"])).exitCode).toBe(2);
    expect((await run(["--ticker", "TINY-USD", "--start", "2023-01-01", "--end", "2023-12-31"])).exitCode).toBe(3);
    expect((await run(period, { provider: strategyFails })).exitCode).toBe(4);
  });

  it("never answers a question that it cannot answer by a run", async () => {
    for (const words of [
      ["--paper-sessions-promotion", "a"],
      ["--advanced-report", "a"],
      ["--report", "a"],
      ["--forward-eval", "a"],
    ])
      expect((await run(words)).exitCode).toBe(2);
    expect(readdirSync(at())).toEqual([]);
  });

  it.each(["[".repeat(100_000), "ticker: [a\n"])(
    "tells of settings of a sweep that cannot be read: %#",
    async (settings) => {
      writeFileSync(at("bare.yaml"), "ticker: ETH-USD\nstart: '2022-01-01'\nend: '2023-06-01'\ninterval: 1d\n");
      expect((await run(["--sweep", "bare.yaml"])).exitCode).toBe(0);
      const [name = ""] = readdirSync(at("outputs/runs")).filter((each) => /^\d{8}_/.test(each));
      rmSync(at("outputs/runs", name, "config.json"));
      rmSync(at("outputs/runs", name, "report.json"));
      writeFileSync(at("outputs/runs", name, "config_resolved.yaml"), settings);
      const answer = await run(["--report", path.join("outputs/runs", name)]);
      expect(answer).toMatchObject({ exitCode: 3, warned: expect.stringContaining("config_resolved.yaml") });
    },
  );

  it("closes a paper session that is interrupted", async () => {
    const interrupted = new AbortController();
    const { OperatorAbort } = await import("../errors.ts");
    interrupted.abort(new OperatorAbort());
    const stopped = await run([...period, "--paper", "--signal-file", "s.jsonl"], { signal: interrupted.signal });
    expect(stopped.exitCode).toBe(1);
    const [session] = readdirSync(at("outputs/paper_sessions")).filter((name) => name.includes("_paper_"));
    const status = readFileSync(at("outputs/paper_sessions", String(session), "session_status.json"), "utf8");
    expect(JSON.parse(status)).toMatchObject({ status: "aborted", status_reason: "operator_abort" });
    expect(signals().at(-1)).toMatchObject({ error_type: "KeyboardInterrupt", exit_code: 1 });
  });

  it("compares runs, best first, and refuses what is none", async () => {
    await run(period);
    await run([...period, "--fee", "0.02"]);
    const [worse, better] = readdirSync(at("outputs/runs"))
      .filter((name) => name.includes("_run_"))
      .map((name) => `outputs/runs/${name}`)
      .sort((one) => (one.endsWith("bdcdd60") ? 1 : -1)) as [string, string];
    expect(await run(["--compare", worse, better, "--metric", "total_return", "--outdir", "c"])).toMatchObject({
      exitCode: 0,
    });
    const report = JSON.parse(readFileSync(at("c/compare_report.json"), "utf8"));
    expect(report).toMatchObject({ n_runs: 2, best_run_path: better, runs: [{ path: better }, { path: worse }] });
    expect((await run(["--compare", worse, "nowhere"])).exitCode).toBe(2);
    expect((await run(["--compare", worse, "--metric", "sharpe"])).warned).toContain("There is no figure sharpe");
  });

  it("answers programs with where it wrote and with what it found, not with words for people", async () => {
    await run([...period, "--no-pictures"]);
    await run([...period, "--paper", "--no-pictures"]);
    const [made = ""] = readdirSync(at("outputs/runs")).filter((name) => name.includes("_run_"));
    const place = `outputs/runs/${made}`;
    const answer = async (...words: string[]) => {
      const { exitCode, printed } = await run([...words, "--json", "--no-pictures"]);
      expect(exitCode).toBe(0);
      const { status: _, command: __, request_id: ___, ...data } = JSON.parse(printed);
      return data;
    };
    expect(await answer("runs", "report", place)).toEqual({ report_path: at(place, "advanced_report.json") });
    expect(await answer("--report", place)).toEqual({ report_path: at(place, "report.json") });
    expect(await answer("runs", "compare", place, "--outdir", "c")).toEqual({
      report_path: at("c/compare_report.json"),
      best_run_id: made,
      runs: [expect.objectContaining({ run_id: made })],
    });
    const { exitCode, printed } = await run(["paper", "index", "--json"]);
    expect({ exitCode, ...JSON.parse(printed) }).toMatchObject({
      exitCode: 0,
      index_path: at("outputs/paper_sessions/paper_sessions_index.json"),
    });
  });

  it("tells its version, its health and its options", async () => {
    expect((await run(["--version"])).printed).toMatch(/^\d+\.\d+\.\d+$/);
    expect(JSON.parse((await run(["--check"])).printed)).toMatchObject({
      status: "ok",
      project_root: path.resolve(import.meta.dirname, ".."),
    });
    expect((await run(["--help"])).printed).toContain("--slippage_mode fixed|atr");
  });
});
