import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { check } from "@quantlab/contracts";
import { openDirectory } from "@quantlab/contracts/node";
import { expect, test } from "vitest";
import { commandInFolder } from "../../test/command-in-folder.ts";

const { at, run, signals } = commandInFolder();
const period = ["--ticker", "X", "--start", "2021-01-01", "--end", "2022-01-01"];
const grid =
  'ticker: X\nstart: "2021-01-01"\nend: "2022-01-01"\ninterval: 1d\nstrategy: time_series_momentum\nlookback: 1\n';
const windows =
  'splits: [{name: a, train: {start: "2021-01-01", end: "2021-07-01"}, test: {start: "2021-07-01", end: "2022-01-01"}}]\n';

/** A year of bars that go up and down, their rows as `change` leaves them. */
function barsOf(change: (rows: string[]) => string[]): readonly string[] {
  const rows = Array.from({ length: 365 }, (_, day) => {
    const date = new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10);
    return `${date},${100 + 20 * Math.sin(day / 3)}`;
  });
  writeFileSync(at("X_1d.csv"), `timestamp,close\n${change(rows).join("\n")}\n`);
  return ["--data", "X_1d.csv", "--no-pictures", "--signal-file", "s.jsonl"];
}

const backwards = (rows: string[]) => rows.toReversed();
const twice = (rows: string[]) => rows.flatMap((row) => [row, row]);

test("a paper session on bars that run backwards fails for its bars, in its directory as in its signal", async () => {
  const words = ["--paper", ...period, "--strategy", "time_series_momentum", "--param", "lookback=1"];
  const { exitCode, warned } = await run([...words, ...barsOf(backwards)]);
  expect({ exitCode, warned }).toEqual({
    exitCode: 3,
    warned: expect.stringContaining("No result can be written: the bars of"),
  });
  expect(warned).toContain("are not in order of time: 2021-12-30 follows 2021-12-31 (");
  const [session = ""] = readdirSync(at("outputs/paper_sessions")).filter((name) => /_paper_/.test(name));
  const status = JSON.parse(readFileSync(at("outputs/paper_sessions", session, "session_status.json"), "utf8"));
  expect(status).toMatchObject({ status: "failed", error_type: "DataError" });
  expect(signals().at(-1)).toMatchObject({ exit_code: 3, error_type: "DataError", message: status.message });
});

test("a walk-forward on bars that stand twice fails for its bars", async () => {
  const options = barsOf(twice);
  writeFileSync(at("s.yaml"), grid + windows);
  const { exitCode, warned } = await run(["sweep", "s.yaml", ...options]);
  expect({ exitCode, warned }).toEqual({ exitCode: 3, warned: expect.stringContaining("have 2021-01-01 twice (") });
});

test("a forward session on bars that run backwards fails for its bars", async () => {
  const options = barsOf((rows) => rows);
  writeFileSync(at("s.yaml"), grid);
  expect(await run(["sweep", "s.yaml", ...options])).toMatchObject({ exitCode: 0 });
  const [sweep = ""] = readdirSync(at("outputs/runs")).filter((name) => /_grid_/.test(name));
  barsOf(backwards);
  const words = [
    "--forward-eval",
    `outputs/runs/${sweep}`,
    "--forward-start",
    "2021-05-01",
    "--forward-end",
    "2022-01-01",
  ];
  const { exitCode, warned } = await run([...words, ...options]);
  expect({ exitCode, warned }).toEqual({ exitCode: 3, warned: expect.stringContaining("are not in order of time") });
});

test.each([["run"], ["sweep"]])("a %s on bars that run backwards says which time they cover", async (command) => {
  const options = barsOf(backwards);
  writeFileSync(at("s.yaml"), grid);
  const words = command === "run" ? period : ["sweep", "s.yaml"];
  expect(await run([...words, ...options])).toMatchObject({ exitCode: 0 });
  const [name = ""] = readdirSync(at("outputs/runs")).filter((each) => /^\d/.test(each));
  const metadata = JSON.parse(readFileSync(at("outputs/runs", name, "metadata.json"), "utf8"));
  expect([metadata.data].flat()).toMatchObject([{ first: "2021-01-01T00:00:00", last: "2021-12-31T00:00:00" }]);
  const { issues } = await check(await openDirectory(at("outputs/runs", name)));
  expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
});
