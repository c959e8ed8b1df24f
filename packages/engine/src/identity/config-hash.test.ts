import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseWithIntegers } from "../request/python-numbers.ts";
import { configHash } from "./config-hash.ts";
import { type ConfigTree, configJson } from "./config-json.ts";
import { runId } from "./run-id.ts";

const file = new URL("../../fixtures/engine/hash-json-csv.json", import.meta.url);
const vectors = JSON.parse(readFileSync(file, "utf8")).expected.configs as {
  canonical: string;
  sha1: string;
  run_id: string;
}[];
// What JSON cannot say is asked for by its value.
const said = vectors.filter(({ canonical, sha1 }) => sha1 !== null && isJson(canonical));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("the hash of a configuration", () => {
  it("has vectors", () => expect(said.length).toBeGreaterThan(3));

  it.each(said)("$sha1 is that of Python", ({ canonical, sha1, run_id }) => {
    const config = parseWithIntegers(canonical) as ConfigTree;
    expect(configJson(config)).toBe(canonical);
    expect(configHash(config)).toBe(sha1);
    if (run_id === null) return;
    const time = Date.parse("2026-01-02T03:04:05.678Z") * 1000 + 901;
    expect(runId(time, run_id.split("_")[2] ?? "", sha1)).toBe(run_id);
  });

  it("tells an integer from a float", () => {
    expect(configHash({ fee: 60n })).not.toBe(configHash({ fee: 60 }));
  });
});
