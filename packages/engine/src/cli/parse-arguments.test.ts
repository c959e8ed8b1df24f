import { describe, expect, it } from "vitest";
import { ConfigError } from "../errors.ts";
import { commandOfOptions } from "./command-of-options.ts";
import { optionTable } from "./option-table.ts";
import { parseArguments } from "./parse-arguments.ts";

const parse = (line: string) => parseArguments(line.split(" ").filter((word) => word !== ""));

describe("a command line", () => {
  it("gives values in either form, and the last of several", () => {
    expect(parse("--ticker A --fee=0.01 --cooldown_days 3 --paper --ticker B")).toEqual({
      ticker: "B",
      fee: 0.01,
      cooldown_days: 3n,
      paper: true,
    });
  });

  it("may shorten a name that stays unique", () => {
    expect(parse("--tick A --json {}")).toEqual({ ticker: "A", "json-request": "{}" });
    expect(() => parse("--runs x")).toThrow("ambiguous");
  });

  it("takes negative numbers, an option without a value where it may have none, and lists", () => {
    expect(parse("--portfolio-max-drawdown -0.5 --report --compare a b --report=c")).toEqual({
      "portfolio-max-drawdown": -0.5,
      report: "c",
      compare: ["a", "b"],
    });
  });

  it("knows older names", () => {
    expect(parse("--list-runs x")).toEqual({ "runs-list": "x" });
  });

  it.each([
    ["--tikcer A", "did you mean --ticker?"],
    ["--rsi-buy-max 5", "did you mean --rsi_buy_max?"],
    ["--no-such-flag", "no option --no-such-flag"],
    ["--fee much", "not a number"],
    ["--fee nan", "not a number"],
    ["--cooldown_days 2.5", "not a whole number"],
    ["--slippage_mode linear", "one of fixed, atr"],
    ["--ticker", "needs a value"],
    ["--ticker --fee 1", "needs a value"],
    ["--paper=1", "takes no value"],
    ["--forward-outdir=", "--forward-outdir is empty"],
    ["--data= --ticker A", "--data is empty"],
    ["run", "Unexpected argument"],
    ["--broker-submit-live", "belongs to the venues"],
    ["--compare", "needs a value"],
  ])("is refused: %s", (line, message) => {
    expect(() => parse(line)).toThrow(ConfigError);
    expect(() => parse(line)).toThrow(message);
  });

  it("asks for one command", () => {
    expect(commandOfOptions(parse("--fee 1"))).toMatchObject({ command: "run", config: { fee: 1, paper: false } });
    expect(commandOfOptions(parse("--sweep a.yaml --sweep_outdir b"))).toEqual({
      command: "sweep",
      configPath: "a.yaml",
      outDir: "b",
    });
    expect(() => commandOfOptions(parse("--sweep a --forward-eval b"))).toThrow(
      "--sweep and --forward-eval exclude each other",
    );
  });

  it("has help for every option", () => {
    for (const { help } of Object.values(optionTable)) expect(help).not.toBe("");
  });
});
