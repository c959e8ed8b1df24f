import { describe, expect, it } from "vitest";
import { ConfigError } from "../errors.ts";
import { helpText } from "./help.ts";
import { optionTable } from "./option-table.ts";
import { optionsOf } from "./options-of.ts";
import { subcommands } from "./subcommands.ts";

const parse = (line: string) => optionsOf(line.split(" ").filter((word) => word !== ""));

describe("a subcommand", () => {
  it.each([
    ["run", {}],
    ["run --ticker A --rsi-buy-max 50 --cooldown_days 2", { ticker: "A", rsi_buy_max: 50, cooldown_days: 2n }],
    ["run --strategy x --param a=1 --param b=2", { strategy: "x", param: ["a=1", "b=2"] }],
    ["sweep a.yaml --outdir b --json", { sweep: "a.yaml", sweep_outdir: "b", json: true }],
    ["forward a --start 2023-01-01", { "forward-eval": "a", "forward-start": "2023-01-01" }],
    ["forward --outdir b resume a", { "resume-forward": "a", "forward-outdir": "b" }],
    ["portfolio", { "portfolio-report": "outputs/forward_runs" }],
    ["portfolio compare x --top-n 2", { "portfolio-compare": "x", "portfolio-top-n": 2n }],
    ["runs", { "runs-list": "outputs/runs" }],
    ["runs best --metric total_return", { "runs-best": "outputs/runs", metric: "total_return" }],
    ["runs compare a b --outdir c", { compare: ["a", "b"], outdir: "c" }],
    ["paper --ticker A", { paper: true, ticker: "A" }],
    [
      "paper alerts --stale-minutes 5",
      { "paper-sessions-alerts": "outputs/paper_sessions", "paper-stale-minutes": 5n },
    ],
    ["check", { check: true }],
    ["strategies", { strategies: true }],
    ["strategies a", { strategies: "a" }],
    ["help run", { help: "run" }],
    ["version", { version: true }],
  ])("means options of the other form: %s", (line, options) => {
    expect(parse(line)).toEqual(options);
  });

  it.each([
    ["runn", "did you mean run?"],
    ["runs lst", "did you mean list?"],
    ["run ETH-USD", 'Unexpected argument "ETH-USD"'],
    ["run --tikcer A", "did you mean --ticker?"],
    ["run --portfolio-mode x", "There is no option --portfolio-mode"],
    ["forward", "needs a RUN_DIR"],
    ["sweep a b", 'Unexpected argument "b"'],
    ["runs show", "needs a RUN_DIR"],
    ["portfolio --mode raw", "did you mean raw_capital?"],
    ["run --json --envelope", "--json and --envelope exclude each other"],
    ["run --ticker \ufffd", "no UTF-8"],
    ["run --fee 1e999", "not a number"],
  ])("is refused: %s", (line, message) => {
    expect(() => parse(line)).toThrow(ConfigError);
    expect(() => parse(line)).toThrow(message);
  });

  it.each(Object.keys(subcommands))("%s has help with examples that can be parsed", (name) => {
    const text = helpText(name);
    expect(text).toContain(`quantlab ${name}`);
    const { examples, options } = subcommands[name] as (typeof subcommands)[string];
    expect(examples.length).toBeGreaterThan(0);
    for (const option of options) expect(Object.keys(optionTable)).toContain(option);
    for (const example of examples) {
      expect(text).toContain(example);
      expect(() => parse(example.slice("quantlab ".length))).not.toThrow();
    }
  });
});

describe("an option that belongs elsewhere", () => {
  it.each([
    ["forward --resume-forward a", "Write quantlab forward resume SESSION_DIR."],
    ["run --sweep a", "Write quantlab sweep FILE."],
    ["run --portfolio-mode x", "It belongs to quantlab portfolio."],
    ["forward --jobs 2", "It belongs to quantlab sweep."],
    ["runs --report a", "It stands without a command: quantlab --report."],
    ["run --nonsense", "See --help."],
  ])("is told where: %s", (line, remedy) => {
    expect(() => parse(line)).toThrow(expect.objectContaining({ remedy }));
  });
});

describe("beginnings of options", () => {
  it("stay what they mean to the Python program", () => {
    expect(parse('--json {"a":1}')).toEqual({ "json-request": '{"a":1}' });
    expect(parse("--signal f --st 2023-01-01")).toEqual({ "signal-file": "f", start: "2023-01-01" });
    expect(parse("--h")).toEqual({ help: true });
  });
});
