import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { producerCaseGroups } from "../generated/producer-cases.ts";
import { runCommand } from "../src/cli/recording-terminal.ts";

const folder = path.join(import.meta.dirname, "producers");
const ids = producerCaseGroups.flatMap(({ cases }) => cases.map(({ id }) => id));

interface Defect {
  readonly about: string;
  readonly groups: readonly string[];
  readonly fails: readonly string[];
}

const defects = await Promise.all(
  readdirSync(path.join(folder, "defects")).map(
    async (file) => ((await import(path.join(folder, "defects", file))) as { readonly defect: Defect }).defect,
  ),
);

// That each fails exactly these cases is proven by `npm run prove-producer-suite`, which takes minutes.
describe("broken producers", () => {
  test("fail cases that exist, in the groups that they are judged by", () => {
    for (const { about, groups, fails } of defects) {
      const own = producerCaseGroups.filter(({ group }) => groups.includes(group)).flatMap(({ cases }) => cases);
      expect(fails.length, about).toBeGreaterThan(0);
      for (const id of fails)
        expect(
          own.map((one) => one.id),
          about,
        ).toContain(id);
    }
  });
  test("every group has one, and test/producers/unproven.json names the cases that none fails", () => {
    const proven = new Set(defects.flatMap(({ fails }) => fails));
    for (const { group, cases } of producerCaseGroups)
      expect(
        cases.some(({ id }) => proven.has(id)),
        group,
      ).toBe(true);
    const unproven = JSON.parse(readFileSync(path.join(folder, "unproven.json"), "utf8"));
    expect(unproven).toEqual(ids.filter((id) => !proven.has(id)));
  });
});

const python = ["python3", "python"].find((name) => {
  try {
    execFileSync(name, ["-c", "import sys; sys.exit(sys.version_info < (3, 9))"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});

describe.skipIf(python === undefined)("a producer in another language", () => {
  const toy = [python ?? "", path.join(folder, "python/toy_producer.py")];
  const judged = async (...args: string[]) => {
    const { code, out } = await runCommand(["producer", "--format", "json", ...args, "--", ...toy], {
      cwd: mkdtempSync(path.join(tmpdir(), "toy-")),
      env: process.env,
    });
    const artifacts = JSON.parse(out).artifacts as { readonly path: string; readonly conforms: boolean }[];
    return { code, failed: artifacts.filter(({ conforms }) => !conforms).map((one) => path.basename(one.path)) };
  };
  test("holds what it was written to hold", async () => {
    const { code, failed } = await judged(
      ...["--only", "version-is-one-line", "--only", "request-not-json", "--only", "request-array"],
      ...[
        "--only",
        "request-failure-is-signalled",
        "--only",
        "signals-append",
        "--only",
        "data-too-short-is-signalled",
      ],
      ...["--only", "secrets-stay-out-of-runs", "--only", "run-request-id-propagates", "--known-failures"],
      path.join(folder, "python/known-failures.txt"),
    );
    expect(failed).toEqual([]);
    expect(code).toBe(0);
  }, 60_000);
  test("fails where its artifacts are none of the contract", async () => {
    expect(await judged("--only", "run-succeeds")).toEqual({ code: 1, failed: ["run-succeeds"] });
  }, 60_000);
});
