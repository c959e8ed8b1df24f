import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { check } from "@quantlab/contracts";
import { openDirectory, openFile } from "@quantlab/contracts/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError, DataError } from "../../src/errors.ts";
import { executePortfolio } from "../../src/portfolio-run/execute-portfolio.ts";
import type { PortfolioCommand } from "../../src/request/command.ts";
import { type ForwardWorld, forwardWorld, textsIn } from "../forward-run/forward-world.ts";

let made: ForwardWorld;
const place = (name: string) => path.join(made.world.cwd, name);
const asked = {
  command: "portfolio",
  root: "runs",
  compare: false,
  mode: "raw_capital",
  latestPerSourceRun: false,
} as const;
const combine = (more: Partial<PortfolioCommand>) => executePortfolio({ ...asked, ...more }, made.world);
const documentIn = (name: string) => JSON.parse(textsIn(place("runs"))[name] ?? "");

beforeEach(async () => {
  made = forwardWorld();
  await made.open("2022-12-01", "runs/a");
  await made.open("2023-03-01", "runs/b");
});
afterEach(() => rmSync(made.world.cwd, { recursive: true }));

describe("a portfolio", () => {
  it("conforms beside its sessions, whatever else lies there", async () => {
    mkdirSync(place("runs/no-session"));
    cpSync(place("runs/a"), place("runs/.a.0f1e2d.tmp"), { recursive: true });
    mkdirSync(place("runs/torn"));
    writeFileSync(place("runs/torn/portfolio_state.json"), '{"session_id": ');
    symlinkSync(place("runs"), place("runs/itself"));
    symlinkSync(place("runs/loop"), place("runs/loop"));
    const { result } = await combine({});
    expect(result).toMatchObject({ artifacts_path: place("runs"), report_path: place("runs/report.json") });
    expect(documentIn("report.json")).toMatchObject({
      sessions_scanned: 3,
      sessions_excluded_incomplete: 1,
      n_candidates: 2,
    });
    expect(documentIn("portfolio_report.json")).toEqual(documentIn("report.json"));
    const { issues, failures } = await check(await openDirectory(place("runs")));
    expect([failures, issues.filter(({ severity }) => severity === "error")]).toEqual([[], []]);
  });

  it("keeps given weights as they stood", async () => {
    const [a, b] = ["a", "b"].map(
      (name) => JSON.parse(textsIn(place(`runs/${name}`))["portfolio_state.json"] ?? "").session_id,
    );
    writeFileSync(place("w.json"), `{"${a}": 1, "${b}": 3.0, "nobody": 5e0}`);
    await combine({ mode: "custom_weight", weights: "w.json" });
    expect(textsIn(place("runs"))["report.json"]).toMatch(
      new RegExp(`"${a}": 1,\\s+"${b}": 3\\.0,\\s+"nobody": 5\\.0\\s`),
    );
    expect(documentIn("report.json").allocation.weights_used).toEqual({ [a]: 1 / 4, [b]: 3 / 4 });
    await combine({ compare: true, weights: "w.json" });
    expect(textsIn(place("runs"))["portfolio_compare.json"]?.match(/: 3\.0,\n/g)).toHaveLength(3);
    expect(Object.keys(documentIn("portfolio_compare.json").comparison)).toEqual([
      "raw_capital",
      "equal_weight",
      "custom_weight",
    ]);
    const { issues } = await check(await openFile(place("runs/portfolio_compare.json")));
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each([
    ["a directory that is not there", { root: "nowhere" }, ConfigError],
    ["a directory without a name", { root: "" }, ConfigError],
    ["a directory that is a file", { root: "UP-USD_1d.csv" }, ConfigError],
    ["a directory that links to itself", { root: "loop" }, ConfigError],
    ["a directory without sessions", { root: "source" }, DataError],
    ["a selection that nothing satisfies", { minReturn: 1e9 }, DataError],
    ["a figure that no session has", { rankMetric: "luck", topN: 1 }, ConfigError],
    ["custom weights that are not given", { mode: "custom_weight" }, ConfigError],
    ["weights that are not there", { mode: "custom_weight", weights: "nowhere.json" }, ConfigError],
    ["weights that are no object", { mode: "custom_weight", weights: "list.json" }, ConfigError],
    ["weights that are no numbers", { mode: "custom_weight", weights: "words.json" }, ConfigError],
    ["weights that were cut", { mode: "custom_weight", weights: "cut.json" }, ConfigError],
    ["weights of others", { mode: "custom_weight", weights: "others.json" }, ConfigError],
  ] as const)("is refused with %s, and writes nothing", async (_, more, expected) => {
    symlinkSync(place("loop"), place("loop"));
    writeFileSync(place("list.json"), "[1]");
    writeFileSync(place("words.json"), '{"a": "much"}');
    writeFileSync(place("cut.json"), '{"a": 1');
    writeFileSync(place("others.json"), '{"nobody": 1}');
    await expect(combine(more)).rejects.toThrow(expected);
    expect(existsSync(place("runs/report.json"))).toBe(false);
  });
});
