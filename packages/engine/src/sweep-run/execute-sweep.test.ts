import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commandInFolder } from "../../test/command-in-folder.ts";
import { OperatorAbort } from "../errors.ts";

const { at, run } = commandInFolder();

const lines = Array.from({ length: 20_000 }, (_, row) => {
  const close = 100 + 10 * Math.sin(row / 7) + 3 * Math.sin(row / 3);
  return `${new Date(row * 86_400_000).toISOString().slice(0, 10)},${close}`;
});
const window = (from: number, to: number) => `{start: "${from}-01-01", end: "${to}-01-01"}`;
const values = (count: number) => Array.from({ length: count }, (_, step) => 40 + step / 2).join(", ");
const walk = `ticker: WAVES
start: "1970-01-01"
end: "2010-01-01"
interval: 1d
param_grid: {rsi_buy_max: [${values(40)}], rsi_sell_min: [${values(30)}]}
splits:
  - {name: one, train: ${window(1970, 2000)}, test: ${window(2000, 2005)}}
  - {name: two, train: ${window(1975, 2005)}, test: ${window(2005, 2010)}}
`;

test("a walk-forward that is interrupted keeps what it has of a window, and goes on to the same result", async () => {
  writeFileSync(at("walk.yaml"), walk);
  const words = ["sweep", "walk.yaml", "--no-pictures", "--data", at("waves.csv")];
  writeFileSync(at("waves.csv"), `timestamp,close\n${lines.join("\n")}\n`);
  expect(await run([...words, "--outdir", "whole"])).toMatchObject({ exitCode: 0, warned: "" });
  const interrupted = new AbortController();
  const shown: string[] = [];
  const progress = (text: string) => {
    shown.push(text);
    if (text.startsWith("two: ")) interrupted.abort(new OperatorAbort());
  };
  const stopped = await run(words, { progress, signal: interrupted.signal });
  expect(stopped).toMatchObject({ exitCode: 1, warned: expect.stringContaining("of 1,200 runs are kept in") });
  expect(shown.some((text) => text.startsWith("one: 1,200 of 1,200 runs"))).toBe(true);
  expect(readdirSync(at("outputs/runs"))).toEqual([expect.stringMatching(/^\.sweep-[0-9a-f]{16}\.partial$/)]);

  writeFileSync(at("other.csv"), `timestamp,close\n${lines.map((line) => `${line}1`).join("\n")}\n`);
  const other = await run([...words, "--data", at("other.csv")]);
  expect(other).toMatchObject({ exitCode: 0, warned: "" });
  for (const name of readdirSync(at("outputs/runs")).filter((each) => /^\d/.test(each)))
    rmSync(at("outputs/runs", name), { recursive: true });

  const again = await run(words);
  expect(again).toMatchObject({ exitCode: 0, warned: expect.stringContaining("of 1,200 runs were computed before.") });
  const [made = "", ...others] = readdirSync(at("outputs/runs")).filter((name) => !name.startsWith("runs_index"));
  expect(others).toEqual([]);
  const [whole = ""] = readdirSync(at("whole")).filter((name) => /^\d/.test(name));
  for (const file of ["walkforward.csv", "oos_leaderboard.csv", "oos_equity_timeseries.csv"])
    expect(readFileSync(at("outputs/runs", made, file), "utf8")).toBe(readFileSync(at("whole", whole, file), "utf8"));
});
