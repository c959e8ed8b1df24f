import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { InvalidArtifactError, memoryTree, systemClock, tryRead } from "@quantlab/contracts";
import { MachineRequest, ResponseEnvelope } from "@quantlab/contracts/quantlab/v1";
import { describe, expect, it } from "vitest";
import { bars, commandInFolder, period as usual } from "../../test/command-in-folder.ts";
import { OperatorAbort } from "../errors.ts";
import { answerFailure } from "./answer.ts";

const { at, run, signals } = commandInFolder();
const period = [...usual, "--no-pictures"];

const request = (command: string, params: object) =>
  JSON.stringify({ schema_version: "1.0", request_id: "r", command, params });
const params = { ticker: "ETH-USD", start: "2022-06-01", end: "2023-06-01" };
describe("the response envelope", () => {
  it.each([
    ["options", 0, "success", period],
    ["a request", 0, "success", ["--json-request", request("run", params)]],
    ["a paper session", 0, "success", [...period, "--paper"]],
    ["nonsense", 2, "INVALID_CONFIG", ["--json-request", "[]"]],
    ["an unknown option", 2, "INVALID_CONFIG", ["--tikcer", "A"]],
    ["an unknown command", 2, "INVALID_CONFIG", ["runn"]],
    ["a question", 2, "INVALID_CONFIG", ["--runs-list", "x"]],
    ["no bars", 3, "DATA_ERROR", ["--ticker", "NOPE"]],
    [
      "a strategy that fails",
      4,
      "STRATEGY_ERROR",
      [...period, "--strategy", "moving_average_cross", "--param", "fast=9", "--param", "slow=9"],
    ],
  ])("is the only text after %s, and conforms", async (_, exitCode, outcome, words) => {
    const answer = await run([...words, "--envelope", "--signal-file", "s.jsonl"]);
    expect(answer.exitCode).toBe(exitCode);
    expect(answer.documents).toHaveLength(1);
    const text = answer.printed;
    const { ok, issues } = await tryRead(ResponseEnvelope, memoryTree({ "response.json": text }));
    expect({ ok, issues }).toMatchObject({ ok: true, issues: [] });
    const envelope = JSON.parse(text);
    expect(envelope.error?.code ?? envelope.status).toBe(outcome);
    expect(signals().at(-1).event).toBe(exitCode === 0 ? "SESSION_COMPLETED" : "SESSION_FAILED");
    if (exitCode === 0) expect(readdirSync(envelope.artifacts_path)).toContain("report.json");
    if (words.includes("--json-request") && exitCode === 0) expect(envelope.request_id).toBe("r");
  });
});

describe("--json", () => {
  it("answers with one document, also of a failure", async () => {
    const done = await run(["run", ...period, "--json"]);
    expect(JSON.parse(done.printed)).toMatchObject({
      status: "success",
      command: "run",
      summary: { trades: 22 },
    });
    const failed = await run(["run", "--ticker", "NOPE", "--json"]);
    expect(JSON.parse(failed.printed)).toMatchObject({
      status: "error",
      exit_code: 3,
      error: { code: "DATA_ERROR" },
    });
    const listed = await run(["runs", "--json"]);
    expect(JSON.parse(listed.printed)).toMatchObject({ runs: [{ ticker: "ETH-USD" }] });
  });
});

describe("a result that breaks its contract", () => {
  it("is told with its findings: ten of them to people, all of them to programs", async () => {
    const params = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`odd_${at}`, at]));
    const { issues } = await tryRead(MachineRequest, memoryTree({ "request.json": request("run", params) }));
    expect(issues).toHaveLength(12);
    const printed: string[] = [];
    const warned: string[] = [];
    await answerFailure(
      { form: "json", command: "run", requestId: "r" },
      new InvalidArtifactError("Run", issues),
      { exit_code: 1, error_type: "InvalidArtifactError", message: "Run breaks its contract" },
      {
        ...{ cwd: at(), clock: systemClock, variables: {} },
        ...{ print: (text) => void printed.push(text), warn: (text) => void warned.push(text) },
      },
    );
    expect(printed).toHaveLength(1);
    const { error, exit_code, status } = JSON.parse(printed[0] ?? "");
    expect({ exit_code, status }).toEqual({ exit_code: 1, status: "error" });
    expect(error.issues).toEqual(
      issues.map(({ rule, severity, file, pointer, message }) => ({ rule, severity, file, pointer, message })),
    );
    expect(warned).toHaveLength(1 + 10 + 1 + 1);
    expect(warned[1]).toContain("request.parameters-belong-to-the-command");
    expect(warned.at(-2)).toBe("  … 2 more");
  });
});

describe("a request for the report of an earlier run", () => {
  it("makes that report once more, and names the run as its result", async () => {
    const { artifacts_path, summary } = JSON.parse((await run([...period, "--json"])).printed);
    const before = readFileSync(path.join(artifacts_path, "report.json"), "utf8");
    writeFileSync(path.join(artifacts_path, "report.json"), "{}");
    const words = ["--json-request", request("run", { report: artifacts_path }), "--signal-file", "s.jsonl"];
    const answer = JSON.parse((await run([...words, "--json"])).printed);
    expect(answer).toMatchObject({ status: "success", request_id: "r", artifacts_path, summary });
    expect(JSON.parse(readFileSync(answer.report_path, "utf8"))).toEqual(JSON.parse(before));
    expect(signals().map(({ event, mode }) => [event, mode])).toEqual([
      ["SESSION_STARTED", "run"],
      ["SESSION_COMPLETED", "run"],
    ]);
    expect(signals().at(-1)).toMatchObject({
      run_id: path.basename(artifacts_path),
      runs_index_root: at("outputs/runs"),
    });
  });

  it("is refused where no run lies", async () => {
    const words = ["--json-request", request("run", { report: "nowhere" })];
    expect(await run(words)).toMatchObject({ exitCode: 2, warned: expect.stringContaining("nowhere holds no run") });
  });
});

describe("a strategy that was asked for", () => {
  it("is that of the options and of the request alike, and is written with all of its parameters", async () => {
    const strategy = "donchian_breakout";
    await run(["run", ...period, "--strategy", strategy, "--param", "entry=55"]);
    await run(["--no-pictures", "--json-request", request("run", { ...params, strategy, parameters: { entry: 55 } })]);
    const runs = readdirSync(at("outputs/runs")).filter((name) => name.includes("_run_"));
    const [first, second] = runs.map((name) => readFileSync(at("outputs/runs", name, "config.json"), "utf8"));
    expect(JSON.parse(first ?? "")).toMatchObject({ strategy, parameters: { entry: 55, exit: 10 } });
    const { initial_cash: _one, fee: _two, ...one } = JSON.parse(first ?? "");
    expect(JSON.parse(second ?? "")).toMatchObject(one);
  });

  it("the usual one says its parameters as settings of the run as well", async () => {
    const { printed } = await run([
      "run",
      ...period,
      "--strategy",
      "rsi_ma_cross_v2",
      "--param",
      "rsi_buy_max=50",
      "--json",
    ]);
    const { artifacts_path } = JSON.parse(printed);
    const plain = JSON.parse((await run(["run", ...period, "--rsi_buy_max", "50", "--json"])).printed);
    expect(plain.summary).toEqual(JSON.parse(printed).summary);
    expect(JSON.parse(readFileSync(path.join(artifacts_path, "config.json"), "utf8"))).toMatchObject({
      rsi_buy_max: 50,
      parameters: { rsi_buy_max: 50, rsi_sell_min: 75, cooldown_days: 0 },
    });
  });

  it.each([
    [["--strategy", "donchian_brakeout"], "did you mean donchian_breakout?"],
    [["--strategy", "donchian_breakout", "--param", "entri=3"], "did you mean entry?"],
    [["--strategy", "donchian_breakout", "--param", "entry=0"], "is below 1"],
    [["--strategy", "donchian_breakout", "--param", "entry=x"], "is no number"],
    [["--strategy", "donchian_breakout", "--param", "entry=3", "--param", "entry=4"], "given twice"],
    [["--strategy", "buy_and_hold", "--rsi_buy_max", "50"], "not of buy_and_hold"],
    [["--rsi_buy_max", "50", "--param", "rsi_buy_max=40"], "said twice"],
    [["--param", "entry=3"], "has no parameter"],
  ])("is refused: %j", async (words, message) => {
    expect(await run([...period, ...words])).toMatchObject({ exitCode: 2, warned: expect.stringContaining(message) });
    expect(readdirSync(at())).toEqual([]);
  });
});

describe("--lenient", () => {
  it("makes a default run of a request without its source", async () => {
    const words = ["--json-request", request("forward", {}), "--signal-file", "s.jsonl"];
    expect((await run(words)).exitCode).toBe(2);
    const lenient = await run([...words, "--lenient", "--no-pictures"]);
    expect(lenient).toMatchObject({ exitCode: 0, warned: expect.stringContaining("Lenient: forward names no source") });
    expect(signals().at(-1)).toMatchObject({ mode: "forward", run_id: expect.stringContaining("_run_") });
  });

  it("calls too few bars a success without a result", async () => {
    const words = ["--ticker", "TINY-USD", "--start", "2023-01-01", "--end", "2023-12-31", "--signal-file", "s.jsonl"];
    expect((await run(words)).exitCode).toBe(3);
    expect((await run([...words, "--lenient"])).exitCode).toBe(0);
    expect(signals().at(-1)).not.toHaveProperty("run_id");
    expect(readdirSync(at())).toEqual(["s.jsonl"]);
  });

  it("takes unknown slippage modes, parameters and strategies for nothing", async () => {
    const of = (more: object) => [
      "--no-pictures",
      "--json-request",
      request("run", { ...params, ...more }),
      "--lenient",
    ];
    const plain = JSON.parse((await run([...of({}), "--json"])).printed);
    for (const more of [{ foo: 1 }, { slippage_mode: "linear" }, { strategy: "macd", parameters: { a: 1 } }]) {
      const taken = await run([...of(more), "--json"]);
      expect(taken.warned).toContain("Lenient: ");
      expect(JSON.parse(taken.printed).summary).toEqual(plain.summary);
    }
  });
});

describe("a paper session", () => {
  const metadata = () => {
    const root = at("outputs/paper_sessions");
    const [session] = readdirSync(root).filter((name) => name.includes("_paper_"));
    return ["session_metadata.json", "metadata.json", "session_status.json"].map(
      (file) => JSON.parse(readFileSync(path.join(root, String(session), file), "utf8")).status,
    );
  };

  it("that failed says so in its metadata", async () => {
    expect((await run(["paper", "--ticker", "NOPE"])).exitCode).toBe(3);
    expect(metadata()).toEqual(["failed", "failed", "failed"]);
  });

  it.each([
    ["--initial-cash", "1e-320"],
    ["--initial-cash", "1.7e308"],
    ["--slippage-bps", "-10000"],
    ["--fee", "-1e300"],
  ])("of %s %s, of which nothing can be written, says that this is why", async (option, amount) => {
    const { exitCode, warned } = await run(["paper", ...period, `${option}=${amount}`]);
    const name = option.slice(2).replace("-", "_");
    expect({ exitCode, warned }).toEqual({
      exitCode: 2,
      warned: expect.stringMatching(new RegExp(`ERROR: No result can be written of ${name} `)),
    });
    expect(metadata()).toEqual(["failed", "failed", "failed"]);
  });

  it("that is stopped while it waits for bars says so in its metadata", async () => {
    const interrupted = new AbortController();
    const provider = { name: "slow", bars: () => new Promise<never>(() => {}) };
    setTimeout(() => interrupted.abort(new OperatorAbort()), 50);
    const stopped = await run(["paper", ...period], { provider, signal: interrupted.signal });
    expect(stopped).toMatchObject({ exitCode: 1, warned: expect.stringContaining("Aborted by user") });
    expect(metadata()).toEqual(["aborted", "aborted", "aborted"]);
  });
});

describe("a webhook that fails", () => {
  it("changes nothing of the session, and is told of at the end", async () => {
    const patience = { attemptMs: 100, pausesMs: [], drainMs: 300 };
    const words = [...period, "--signal-webhook", "http://127.0.0.1:1/", "--signal-file", "s.jsonl"];
    const variables = { QUANTLAB_DATA_DIR: bars, QUANTLAB_WEBHOOK_SECRET: "x" };
    const { exitCode, warned } = await run(words, { patience, variables });
    expect(exitCode).toBe(0);
    expect(warned).toMatch(/not delivered to the webhook: SESSION_STARTED.*\n.*SESSION_COMPLETED/);
    expect(signals().map(({ event }) => event)).toEqual(["SESSION_STARTED", "SESSION_COMPLETED"]);
    const unsigned = await run(words);
    expect(unsigned).toMatchObject({ exitCode: 2, warned: expect.stringContaining("no secret") });
    expect(signals().at(-1)).toMatchObject({ event: "SESSION_FAILED", exit_code: 2 });
  });
});
