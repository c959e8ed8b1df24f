import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commandInFolder, period } from "../../test/command-in-folder.ts";

const { at, run } = commandInFolder();

test.each([
  ["metadata.json", { run_id: "", created_at: "yesterday", git_commit: "main" }],
  ["metadata.json", { run_id: "odd", created_at: "2026-02-30T00:00:00", mode: "run" }],
  ["report.json", { header: { run_id: 7 }, config_resolved: { ticker: "A", start: "1/2/2024", end: 5 } }],
  ["report.json", { results: [{ sharpe_simple: "high", trades: null }] }],
])("a run that says what no index holds does not keep the others from being listed: %s %j", async (file, document) => {
  mkdirSync(at("outputs/runs/odd"), { recursive: true });
  writeFileSync(at("outputs/runs/odd", file), JSON.stringify(document));
  expect(await run([...period, "--no-pictures"])).toMatchObject({ exitCode: 0, warned: "" });
  const { runs } = JSON.parse(readFileSync(at("outputs/runs/runs_index.json"), "utf8"));
  expect(runs).toMatchObject([
    { mode: "run", ticker: "ETH-USD" },
    { created_at: null, start: null, path: at("outputs/runs/odd") },
  ]);
});
