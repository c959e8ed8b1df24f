import { expect, test } from "vitest";
import type { Directory } from "../../src/view.ts";
import { nameClaimsId, parseRunId } from "./run-id.ts";

const named = (name: string, parentName: string) => ({ name, parentName }) as Directory;

test("takes a canonical id apart", () => {
  expect(parseRunId("20261120_232950_run_bdcdd60")).toEqual({
    time: "2026-11-20T23:29:50",
    mode: "run",
    hash: "bdcdd60",
  });
  expect(parseRunId("20261120_233622_broker_dry_run_1bd9386")?.mode).toBe("broker_dry_run");
});

test("knows what is no canonical id", () => {
  for (const id of [
    "run",
    "20261120_232950_run_bdcdd60-copy",
    "20261120_232950_run_BDCDD60",
    "20261120_232950_run",
    "",
  ])
    expect(parseRunId(id)).toBeUndefined();
});

test("a name claims to be an id by its form or by its place", () => {
  expect(nameClaimsId(named("backup", "runs"), "runs")).toBe(true);
  expect(nameClaimsId(named("20261120_232950_run_bdcdd60", "elsewhere"), "runs")).toBe(true);
  expect(nameClaimsId(named("run_sweep", "inputs"), "runs")).toBe(false);
  expect(nameClaimsId(named("", "runs"), "runs")).toBe(false);
});
