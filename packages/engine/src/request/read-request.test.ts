import { describe, expect, it } from "vitest";
import { ConfigError } from "../errors.ts";
import { readRequest, requestIdIn } from "./read-request.ts";

const request = (params: unknown, command = "run") => JSON.stringify({ schema_version: "1.0", command, params });

describe("a request", () => {
  it("fills in what it does not say", async () => {
    const { command, requestId } = await readRequest(request({ ticker: "BTC-USD" }));
    expect(requestId).toBeNull();
    expect(command).toMatchObject({ command: "run", config: { ticker: "BTC-USD", fee: 0.002, cooldown_days: 0n } });
  });

  it("keeps whether a figure is an integer", async () => {
    const text =
      '{"schema_version":"1.0","command":"run","params":{"fee":0,"rsi_buy_max":60.0,"k_atr":5e-2,"cooldown_days":2}}';
    const { command } = await readRequest(text);
    expect(command).toMatchObject({ config: { fee: 0n, rsi_buy_max: 60, k_atr: 0.05, cooldown_days: 2n } });
  });

  it("may ask for the report of an earlier run, as a run", async () => {
    const asked = await readRequest(request({ report: "outputs/runs/x" }));
    expect(asked).toEqual({ command: { command: "report", runDir: "outputs/runs/x" }, requestId: null, mode: "run" });
    expect((await readRequest(request({ report: true }))).command).toMatchObject({ command: "run" });
  });

  it.each([
    ["fee", "run"],
    ["cooldown_days", "run"],
    ["initial_cash", "forward"],
    ["portfolio_min_return", "portfolio"],
  ])("refuses a number without end: %s", async (name, command) => {
    const source = { forward: '"run_dir":"a",', portfolio: '"portfolio_report":"a",' }[command] ?? "";
    const text = `{"schema_version":"1.0","command":"${command}","params":{${source}"${name}":1e999}}`;
    for (const lenient of [false, true])
      await expect(readRequest(text, { lenient })).rejects.toMatchObject({
        message: 'Invalid --json-request payload: "1e999" is beyond the range of a double',
        remedy: expect.stringContaining("1.7976931348623157e+308"),
      });
  });

  it("tells of amounts that are hardly meant, and takes them as they stand", async () => {
    const told: string[] = [];
    const params = { fee: -0.001, initial_cash: 0, paper: true, slippage_bps: 0 };
    const { command } = await readRequest(request(params), { onRemark: (text) => void told.push(text) });
    expect(command).toMatchObject({ config: { fee: -0.001, initial_cash: 0n } });
    expect(told).toEqual([
      expect.stringContaining("Warning: fee is -0.001, expected at least 0, below 1. Give fees as a fraction"),
      expect.stringContaining("Warning: initial_cash is 0, expected positive."),
    ]);
  });

  it.each([
    ["sweep", { config_path: "a.yaml", out_dir: "\0" }, "out_dir"],
    ["forward", { run_dir: "a\0" }, "run_dir"],
    ["portfolio", { portfolio_report: "a", portfolio_weights: "\0" }, "portfolio_weights"],
  ])("refuses a path that there cannot be: %s %j", async (command, params, name) => {
    const message = `${name} holds what neither a path nor a document can`;
    await expect(readRequest(request(params, command))).rejects.toMatchObject({ name: "ConfigError", message });
  });

  it("refuses a paper session whose fee leaves nothing to buy with", async () => {
    const asked = (fee: number, paper: boolean) => readRequest(request({ fee, paper }));
    for (const fee of [1, 1.5, 1e300])
      await expect(asked(fee, true)).rejects.toMatchObject({
        name: "ConfigError",
        message: expect.stringMatching(/^fee [\d.e+]+ takes all that a paper session could buy with$/),
      });
    expect((await asked(0.999, true)).command).toMatchObject({ config: { fee: 0.999 } });
    expect((await asked(1.5, false)).command).toMatchObject({ config: { fee: 1.5 } });
  });

  it("may name the output directory of a sweep in two ways", async () => {
    const { command } = await readRequest(request({ config_path: "a.yaml", sweep_outdir: "b" }, "sweep"));
    expect(command).toEqual({ command: "sweep", configPath: "a.yaml", outDir: "b" });
  });

  it.each([
    ["", "nothing"],
    ["{not json", "no JSON"],
    ["[]", "an array"],
    ['"run"', "a string"],
    ["null", "null"],
    ["{}", "an empty object"],
    ['{"schema_version":1.0,"command":"run"}', "a version that is a number"],
    ['{"schema_version":"2.0","command":"run"}', "another version"],
    ['{"schema_version":"1.0"}', "no command"],
    [request({}, "backtest"), "an unknown command"],
    [request([1, 2]), "parameters that are a list"],
    [request(null), "parameters that are null"],
    ['{"schema_version":"1.0","command":"run","request_id":5}', "an id that is a number"],
    [request({ fee: "0.003" }), "a figure that is text"],
    [request({ cooldown_days: 2.9 }), "a count that is not whole"],
    [request({ slippage_mode: "linear" }), "an unknown mode"],
    [request({ paper: "no" }), "a switch that is text"],
    [request({ strategy: "macd" }), "an unknown parameter"],
    [request({ kraken_order_validate_outdir: "x" }), "an option of a venue"],
    [request({ start: "2024-01-01", end: "2023-01-01" }), "a period that runs backwards"],
    [request({ start: "soon" }), "a start that is no date"],
    [request({ report: "outputs/runs/x", fee: 0.1 }), "the report of another run, with a fee"],
    [request({ report: "" }), "the report of no run"],
    [request({}, "sweep"), "a sweep without its file"],
    [request({ config_path: "  " }, "sweep"), "a sweep of a blank file name"],
    [request({}, "forward"), "a forward evaluation of nothing"],
    [request({}, "portfolio"), "a portfolio of nothing"],
  ])("is refused: %s is %s", async (text) => {
    await expect(readRequest(text)).rejects.toThrow(ConfigError);
  });

  it("may hold unknown parameters when the reader is lenient, but no option of a venue", async () => {
    const { command } = await readRequest(request({ strategy: "macd", fee: 0.1 }), { lenient: true });
    expect(command).toMatchObject({ config: { fee: 0.1 } });
    await expect(readRequest(request({ broker_submit_live: true }), { lenient: true })).rejects.toThrow(ConfigError);
  });

  it.each([
    ["forward", { run_dir: "a", resume_forward: "b" }],
    ["portfolio", { portfolio_report: "a", portfolio_compare: "a" }],
  ])("is refused, also by a lenient reader, when its %s names two sources", async (command, params) => {
    for (const lenient of [false, true])
      await expect(readRequest(request(params, command), { lenient })).rejects.toMatchObject({
        name: "ConfigError",
        message: expect.stringContaining("either"),
      });
  });

  it("tells its id even when it is broken otherwise", () => {
    expect(requestIdIn('{"request_id":"r1"}')).toBe("r1");
    expect(requestIdIn('{"request_id":7}')).toBeNull();
    expect(requestIdIn("{")).toBeNull();
    expect(requestIdIn("[]")).toBeNull();
  });
});
