import { readdirSync, writeFileSync } from "node:fs";
import { check } from "@quantlab/contracts";
import { openDirectory } from "@quantlab/contracts/node";
import { describe, expect, it } from "vitest";
import { commandInFolder } from "../../test/command-in-folder.ts";
import { subcommands } from "../cli/subcommands.ts";

const { at, run } = commandInFolder();
const head = 'ticker: ETH-USD\nstart: "2022-06-01"\nend: "2023-06-01"\ninterval: 1d\n';
const windows =
  'splits: [{name: a, train: {start: "2021-06-01", end: "2022-06-01"}, test: {start: "2022-06-01", end: "2023-06-01"}}]\n';

async function sweep(more: string, ...words: readonly string[]) {
  writeFileSync(at("sweep.yaml"), head + more);
  return run(["sweep", "sweep.yaml", "--no-pictures", ...words]);
}

const steps = Array.from({ length: 300 }, (_, step) => step).join(", ");

describe("the settings of a sweep", () => {
  it.each([
    ["slippage_mode: linear\n", "not one of fixed, atr"],
    ["param_grid: {slippage_mode: [fixed, linear]}\n", "not one of fixed, atr"],
    ["slippage_mode: 1\n", "slippage_mode 1 is not one of fixed, atr"],
    ["param_grid: {slippage_mode: [1, fixed]}\n", "slippage_mode 1 is not one of fixed, atr"],
    ["param_grid: {fee: [[1, {a: 2}]]}\n", 'fee is no number: [1,{"a":2}]'],
    ["strategy: null\n", "strategy is no text: null"],
    ["strategy: [buy_and_hold]\n", 'strategy is no text: ["buy_and_hold"]'],
    ["splits: 3\n", "splits is no list"],
    ["selection: 5\n", "selection cannot be 5: type object, null"],
    ['selection: {top_k: "3"}\n', 'selection.top_k cannot be "3"'],
    ["selection: {sort_by: null}\n", "selection.sort_by cannot be null"],
    ["constraints: {min_trade_trades: -1}\n", "constraints.min_trade_trades cannot be -1: minimum"],
    [
      windows.replace(
        "[",
        "[{name: a, train: {start: '2020-06-01', end: '2021-06-01'}, test: {start: '2021-06-01', end: '2022-06-01'}}, ",
      ),
      "splits[1] has the name of another: a",
    ],
    [`${windows}selection: {top_k: 1.5}\n`, "selection.top_k is no whole number of 1 or more: 1.5"],
    [`${windows}constraints: {min_trade_trades: 0.5}\n`, "is no whole number of 0 or more: 0.5"],
    [`${windows}selection: {sort_by: [sharp_simple]}\n`, "did you mean sharpe_simple?"],
    [`${windows}selection: {top_k: 0}\n`, "selection.top_k is no whole number of 1 or more: 0"],
    [`${windows}constraints: {min_trade_trades: -1}\n`, "is no whole number of 0 or more: -1"],
    ["param_grid: {fee: [.nan]}\n", "fee is no number: NaN"],
    ["fee: .inf\n", "fee is no number: Infinity"],
    ["note: {limits: [1, -.inf]}\n", "note is or holds -Infinity"],
    ['note: {limits: [1, "\\ud800"]}\n', "note is or holds half of a surrogate pair"],
    ['param_grid: {"\\udfff": [1, 2]}\n', "param_grid is or holds half of a surrogate pair"],
    ["slippage_bps: true\n", "slippage_bps is no number: true"],
    ["param_grid: {slippage_bps: [8, false]}\n", "slippage_bps is no number: false"],
    ['fee: "0.001"\n', 'fee is no number: "0.001"'],
    ["k_atr: null\n", "k_atr is no number: null"],
    ["initial_cash: {a: 1}\n", 'initial_cash is no number: {"a":1}'],
    ["rsi_buy_max: yes\n", "rsi_buy_max is no number: true"],
    ["param_grid: {cooldown_days: [[1]]}\n", "cooldown_days is no number: [1]"],
    ["param_grid: {total_return: [1, 2]}\n", "total_return is a column of the results"],
    ["trades: 5\n", "trades is a column of the results"],
    [`phase: late\n${windows}`, "phase is a column of the results"],
    ["param_grid: {__proto__: [1, 2]}\n", "__proto__ is no name of a setting"],
    ["param_grid: {end: ['2023-06-01', 'June']}\n", '"June" is not a date'],
    [windows.replace("2023-06-01", "2023-06-31"), '"2023-06-31" is not a date'],
    [
      `param_grid: {fee: [${steps}], k_atr: [${steps}], rsi_buy_max: [${steps}]}\n`,
      "combinations, more than 20,000,000",
    ],
    [
      `${windows}param_grid: {fee: [${steps}], k_atr: [${steps}], rsi_buy_max: [40, 50, 60, 70, 80, 90]}\n`,
      "The train windows have 540,000 runs, more than 500,000",
    ],
  ])("are refused before anything is fetched: %j", async (more, message) => {
    const { exitCode, warned } = await sweep(more, "--offline", "--data", "nowhere");
    expect({ exitCode, warned }).toEqual({ exitCode: 2, warned: expect.stringContaining(message) });
  });

  it("are refused as having no bars where a window ends before it begins", async () => {
    const turned = windows.replace('"2023-06-01"', '"2022-05-01"');
    const { exitCode, warned } = await sweep(turned, "--offline", "--data", "nowhere");
    expect({ exitCode, warned }).toEqual({
      exitCode: 3,
      warned: expect.stringContaining("from 2022-06-01 before 2022-05-01"),
    });
  });

  it("say which window is too short for the indicators", async () => {
    const { exitCode, warned } = await sweep(windows.replace('"2023-06-01"', '"2022-08-01"'));
    expect({ exitCode, warned }).toEqual({
      exitCode: 3,
      warned: expect.stringContaining("61 bars of ETH-USD (1d) from 2022-06-01 before 2022-08-01"),
    });
  });

  it.each([
    [
      "param_grid: {rsi_buy_mx: [1, 2]}\n",
      "param_grid.rsi_buy_mx changes nothing: rsi_ma_cross_v2 does not read it: did",
    ],
    ["fee: -0.001\n", "fee is -0.001, expected at least 0, below 1. Give fees as a fraction"],
    ["param_grid: {initial_cash: [500, 0, 1000]}\n", "initial_cash is 0, expected positive."],
    ["slippage_mod: atr\n", "nothing reads slippage_mod: did you mean slippage_mode?"],
  ])("that nothing reads, and amounts that nobody means, are told of: %j", async (more, message) => {
    const { exitCode, warned } = await sweep(more);
    expect({ exitCode, warned }).toEqual({ exitCode: 0, warned: expect.stringContaining(`Warning: ${message}`) });
  });

  it("are those that the help shows", async () => {
    const [, ...lines] = subcommands.sweep?.more?.split("\n") ?? [];
    writeFileSync(at("sweep.yaml"), lines.map((line) => line.slice(2)).join("\n"));
    const { exitCode, warned, printed } = await run(["sweep", "sweep.yaml", "--no-pictures"]);
    expect({ exitCode, warned }).toEqual({ exitCode: 0, warned: "" });
    expect(printed).toContain("runs: 9");
  });

  it("of a walk-forward whose costs leave returns without end are refused as unusable", async () => {
    const { exitCode, warned } = await sweep(`${windows}fee: 1.0e+308\n`);
    expect({ exitCode, warned }).toEqual({
      exitCode: 3,
      warned: expect.stringContaining("The returns of split a are beyond numbers"),
    });
  });

  it("may carry notes of their own, and an unknown slippage mode where the reader is lenient", async () => {
    expect(await sweep("note: for the archive\nauthor: me\n")).toMatchObject({ exitCode: 0, warned: "" });
    const lenient = await sweep("slippage_mode: linear\n", "--lenient");
    expect(lenient).toMatchObject({ exitCode: 0, warned: 'Lenient: slippage_mode "linear" is taken as fixed' });
  });

  it.each([
    "",
    "slippage_mode: atr\n",
    "param_grid: {slippage_mode: [fixed, atr]}\n",
    "param_grid: {}\n",
    "splits: []\n",
    "selection: {top_k: 0}\n",
    "selection: {top_k: null}\n",
    windows,
    `${windows}selection: {top_k: 1}\n`,
    `${windows}selection: {sort_by: total_return}\nconstraints: {}\n`,
    `${windows}selection: {sort_by: [total_return, trades], ascending: false}\n`,
    "cooldown_days: -0.0\nnote: 1.0e+15\n",
    'splits: [{name: a, train: {start: "2022-06-01", end: "2022-09-09"}, test: {start: "2022-09-09", end: "2023-06-01"}}]\n',
  ])("that are usual, or leave it out, make a sweep that conforms: %j", async (more) => {
    expect(await sweep(more)).toMatchObject({ exitCode: 0, warned: "" });
    const [name = ""] = readdirSync(at("outputs/runs")).filter((each) => /^\d/.test(each));
    const { issues, failures } = await check(await openDirectory(at("outputs/runs", name)));
    expect([...failures, ...issues.filter(({ severity }) => severity !== "info")]).toEqual([]);
  });
});
