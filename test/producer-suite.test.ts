import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Sources } from "../generated/meta/types.ts";
import { producerCaseGroups } from "../generated/producer-cases.ts";
import { capabilities } from "../src/cli/producer/capabilities.ts";
import { mismatches } from "../src/cli/producer/match.ts";
import { conditionNames } from "../src/cli/producer/world.ts";
import { runCommand } from "../src/cli/recording-terminal.ts";
import type { Report } from "../src/report/report.ts";

const root = path.resolve(import.meta.dirname, "..");
const bare = ["node", path.join(import.meta.dirname, "producers/bare-producer.mjs")];
const cases = producerCaseGroups.flatMap((group) => group.cases);
const sources = JSON.parse(readFileSync(path.join(root, "schemas/meta/sources.json"), "utf8")) as Sources;

async function producer(...args: string[]) {
  const cwd = mkdtempSync(path.join(tmpdir(), "producer-suite-"));
  const { code: exit, out, err } = await runCommand(["producer", ...args], { cwd, env: process.env });
  return { exit, out, err, cwd };
}

describe("the cases", () => {
  test("name rules that exist", () => {
    const rules = JSON.parse(readFileSync(path.join(root, "generated/rules.json"), "utf8")) as {
      readonly id: string;
    }[];
    const known = rules.map(({ id }) => id);
    for (const one of cases)
      for (const { only = [] } of one.expect?.artifacts ?? [])
        for (const id of only) expect(known, one.id).toContain(id);
  });
  test("satisfy their schema", () => {
    const schema = JSON.parse(readFileSync(path.join(root, "schemas/meta/producer-cases.schema.json"), "utf8"));
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
    for (const file of readdirSync(path.join(root, "conformance/producer"))) {
      const group = JSON.parse(readFileSync(path.join(root, "conformance/producer", file), "utf8"));
      expect(validate(group), JSON.stringify(validate.errors)).toBe(true);
      expect(`${group.group}.cases.json`).toBe(file);
    }
  });
  test("have ids of their own, and there are at least 100", () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(100);
  });
  test("cite clauses that exist", () => {
    for (const { id, cites } of cases)
      for (const { source, section } of cites) expect(sources[source]?.sections, id).toContain(section);
  });
  test("need only capabilities and conditions that exist, and expect something", () => {
    for (const { id, needs = [], world = [], steps, expect: final } of cases) {
      for (const need of needs) expect(Object.keys(capabilities), id).toContain(need);
      for (const condition of world) expect(conditionNames, id).toContain(condition);
      expect(final !== undefined || steps.some((step) => step.expect !== undefined), id).toBe(true);
    }
  });
});

describe("patterns", () => {
  test.each([
    [{ a: 1, b: 2 }, { a: 1 }, []],
    [{ a: 1 }, { a: 2 }, ["/a"]],
    [{}, { a: { $absent: true } }, []],
    [{ a: 1 }, { a: { $absent: true } }, ["/a"]],
    [{ a: "x-1" }, { a: { $pattern: "^x-\\d$" } }, []],
    [{ a: [1, 2] }, { a: [1] }, ["/a"]],
    [{ a: null }, { a: { $type: "null" } }, []],
    [{ a: 3 }, { a: { $any: [1, 2] } }, ["/a"]],
    [{ a: 3 }, { a: { $not: 3 } }, ["/a"]],
    [undefined, { a: 1 }, [""]],
  ])("%j against %j", (found, pattern, pointers) => {
    expect(mismatches(found, pattern).map(({ pointer }) => pointer)).toEqual(pointers);
  });
});

describe("quantlab-conform producer", () => {
  test("a case that holds", async () => {
    const { exit, out } = await producer("--only", "version-is-one-line", "--format", "json", "--", ...bare);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ conforms: true, counts: { artifacts: 1, errors: 0 } });
  });
  test("a case that fails says what, by which clause, and how to repeat it", async () => {
    const { exit, out } = await producer("--only", "run-succeeds", "--format", "json", "--", ...bare);
    expect(exit).toBe(1);
    const [artifact] = JSON.parse(out).artifacts;
    expect(artifact).toMatchObject({ path: "runs/run-succeeds", kind: "producer-case", conforms: false });
    expect(artifact.issues[0]).toMatchObject({
      rule: "producer.run-succeeds",
      expected: 0,
      found: 2,
      cites: [{ source: "stepbit-io-v1" }, { source: "run-artifact-contract" }],
    });
    expect(artifact.issues[0].remedy).toContain("quantlab-conform producer --only run-succeeds --keep -- node");
  });
  test("with --keep the line repeats the call itself, with its variables and limits", async () => {
    const cases = ["data-not-offered", "secrets-stay-out-of-failures", "storage-full-disk-is-no-success"];
    const { out, err } = await producer(
      ...cases.flatMap((id) => ["--only", id]),
      ...["--keep", "--format", "json", "--", ...bare],
    );
    const [root = ""] = /\/\S+$/.exec(err.trim()) ?? [];
    const lines = (JSON.parse(out) as Report).artifacts.map(
      ({ issues }) => issues[0]?.remedy.split(" Repeat: ")[1] ?? "",
    );
    try {
      expect(lines[0]).toContain("NO_COLOR=1 QUANTLAB_API_SECRET=");
      expect(lines[0]).not.toContain("QUANTLAB_DATA_DIR");
      expect(lines[1]).toContain(`QUANTLAB_DATA_DIR=${root}/bars `);
      expect(lines[1]).toContain("KRAKEN_API_SECRET=kr4ken-s3cret-0123456789 ");
      expect(lines[2]).toMatch(/^\(cd \S+ && ulimit -f 2 && NO_COLOR=1 .*\)$/);
      expect(spawnSync("sh", ["-c", lines[2] ?? ""]).status).toBe(2);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
  test("what is not declared is not tested", async () => {
    const { exit, out } = await producer("--only", "sweep-signals", "--format", "json", "--", ...bare);
    expect(exit).toBe(0);
    expect(JSON.parse(out).artifacts[0].skipped).toEqual([
      { rule: "producer.sweep-signals", because: "the producer does not declare sweep" },
    ]);
  });
  test("a known failure is accepted with its reason; one that passes fails", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "producer-known-"));
    const file = path.join(folder, "known.txt");
    writeFileSync(file, "# ours\nrun-succeeds # not built yet\n");
    const accepted = await producer(
      "--only",
      "run-succeeds",
      "--known-failures",
      file,
      "--format",
      "json",
      "--",
      ...bare,
    );
    expect(accepted.exit).toBe(0);
    expect(JSON.parse(accepted.out).suppressed[0]).toMatchObject({
      rule: "producer.run-succeeds",
      reason: "not built yet",
    });
    writeFileSync(file, "version-is-one-line\n");
    const passing = await producer("--only", "version-is-one-line", "--known-failures", file, "--", ...bare);
    expect(passing.exit).toBe(1);
    writeFileSync(file, "no-such-case\n");
    expect((await producer("--known-failures", file, "--", ...bare)).exit).toBe(2);
  });
  test("a producer that hangs is stopped", async () => {
    const hanging = [...bare, "--sleep"];
    const { exit, out } = await producer(
      "--only",
      "run-succeeds",
      "--timeout",
      "1",
      "--format",
      "json",
      "--",
      ...hanging,
    );
    expect(exit).toBe(1);
    expect(JSON.parse(out).artifacts[0].issues[0].message).toContain("had not ended after 1 s");
  });
  test.skipIf(process.platform === "win32").each([
    ["link", "leads nowhere"],
    ["circle", "leads nowhere"],
    ["file", "metadata.json is missing"],
    ["nan", "metrics.json differs from that of"],
    ["deep", "metrics.json differs from that of"],
    ["pipe", "report.json is not a regular file"],
    ["folders", "a signal is a single file"],
    ["locked", "artifacts of kind signal at signals.jsonl; 1 must lie there"],
    ["nothing", "has removed its working folder"],
    ["daemon", "There are no two artifacts to compare"],
  ])(
    "a producer that leaves %s behind fails its cases, and the suite goes on",
    async (odd, message) => {
      const argv = ["--only", "identity-deterministic", "--only", "identity-two-at-once", "--only", "signals-conform"];
      const { code, out, err } = await runCommand(
        [
          "producer",
          ...argv,
          "--format",
          "json",
          "--",
          "node",
          path.join(import.meta.dirname, "producers/odd-producer.mjs"),
        ],
        { cwd: tmpdir(), env: { ...process.env, ODD_PRODUCER: odd } },
      );
      expect(err).toBe("");
      expect(code).toBe(1);
      const { artifacts } = JSON.parse(out) as Report;
      expect(artifacts).toHaveLength(3);
      expect(artifacts.flatMap(({ issues }) => issues.map((issue) => issue.message)).join("\n")).toContain(message);
    },
    60_000,
  );
  test("a secret that is written down is found", async () => {
    const { code, out } = await runCommand(
      ["producer", "--only", "secrets-stay-out-of-runs", "--format", "json", "--", ...bare],
      { cwd: tmpdir(), env: { ...process.env, BARE_PRODUCER_LEAKS: "1" } },
    );
    expect(code).toBe(1);
    expect(out).toContain("leak.txt holds a secret");
  });
  test("statement and badge are written", async () => {
    const { exit, cwd } = await producer(
      ...["--only", "health", "--statement", "s.md", "--statement", "s.json", "--statement", "b.svg"],
      ...["--", ...bare],
    );
    expect(exit).toBe(1);
    expect(readFileSync(path.join(cwd, "s.md"), "utf8")).toContain("does **not** conform");
    const statement = JSON.parse(readFileSync(path.join(cwd, "s.json"), "utf8"));
    const schema = path.join(root, "schemas/meta/conformance-statement.schema.json");
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(schema, "utf8")));
    expect(validate(statement), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...statement, counts: { ...statement.counts, holds: -1 } })).toBe(false);
    const { holds, fails, untested } = statement.counts;
    expect(holds + fails).toBe(producerCaseGroups.find(({ group }) => group === "health")?.cases.length);
    expect(holds + fails + untested).toBe(cases.length);
    expect(readFileSync(path.join(cwd, "b.svg"), "utf8")).toMatch(/^<svg/);
  });
  test("a known failure passes the call, and makes no statement true", async () => {
    const known = path.join(mkdtempSync(path.join(tmpdir(), "producer-known-")), "known.txt");
    writeFileSync(known, "run-succeeds\n");
    const { exit, cwd } = await producer(
      ...["--only", "run-succeeds", "--known-failures", known, "--statement", "s.json", "--statement", "b.svg"],
      ...["--", ...bare],
    );
    expect(exit).toBe(0);
    expect(JSON.parse(readFileSync(path.join(cwd, "s.json"), "utf8"))).toMatchObject({
      conforms: false,
      counts: { holds: 0, fails: 0, known: 1 },
    });
    expect(readFileSync(path.join(cwd, "b.svg"), "utf8")).toContain("0/1 hold");
  });
  test.each([
    [[], "no command of a producer"],
    [["--only", "run-sucseeds", "--", "x"], "did you mean run-succeeds?"],
    [["--supports", "sweeps", "--", "x"], "did you mean sweep?"],
    [["--statement", "x.pdf", "--", "x"], "no name of a statement"],
    [["--statement", "none/x.md", "--", "x"], "none/x.md cannot be written: its folder is not there"],
    [["--only", "version-is-one-line", "--", "no-such-program-here"], "cannot be started"],
    [["--list", "--format", "sarif"], "lists and explanations are pretty or json"],
  ])("%j ends with 2", async (args, message) => {
    const { exit, err } = await producer(...args);
    expect(exit).toBe(2);
    expect(err).toContain(message);
  });
  test("--list and --help", async () => {
    const list = await producer("--list", "--format", "json");
    expect(JSON.parse(list.out).cases).toHaveLength(cases.length);
    const help = await producer("--help");
    expect(help.exit).toBe(0);
    for (const name of Object.keys(capabilities)) expect(help.out).toContain(name);
  });
});
