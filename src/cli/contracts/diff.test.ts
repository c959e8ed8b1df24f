import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleContractsCommand } from "../../../scripts/bundle-command.ts";
import { temporaryFolder } from "../recording-terminal.ts";
import { contractsCommands } from "./command-names.ts";
import { run } from "./recorded-run.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const json = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const acceptsReport = new Ajv2020({ strict: false }).compile(
  json(path.join(root, "schemas/meta/change-report.schema.json")),
);

let bundle = "";
beforeAll(async () => {
  bundle = mkdtempSync(path.join(tmpdir(), "contracts-bundle-"));
  await bundleContractsCommand(bundle);
});
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

/** Runs the command as it is packed. */
function packed(argv: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(bundle, "contracts.cjs"), ...argv], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env.PATH },
    timeout: 120_000,
  });
  return { code: status, out: stdout, err: stderr };
}

function pair(before: unknown, after: unknown): string {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "base.json"), JSON.stringify(before));
  writeFileSync(path.join(folder, "head.json"), JSON.stringify(after));
  return folder;
}

async function report(folder: string, ...argv: readonly string[]) {
  const { code, out, err } = await run(["diff", "base.json", "head.json", "--format", "json", ...argv], folder);
  const answer = out === "" ? undefined : JSON.parse(out);
  if (answer !== undefined) expect(acceptsReport(answer), JSON.stringify(acceptsReport.errors)).toBe(true);
  return { code, err, answer };
}

describe("recorded pairs, by the command as it is packed", () => {
  const recorded = path.join(root, "fixtures/evolution");
  test.each(readdirSync(recorded))("%s", (name) => {
    const { before, after, labels } = json(path.join(recorded, name));
    const { code, out } = packed(["diff", "base.json", "head.json", "--format", "json"], pair(before, after));
    const answer = JSON.parse(out);
    expect(answer.summary).toEqual({
      breaks_old_readers: labels.breaks_old_readers,
      breaks_old_writers: labels.breaks_old_writers,
    });
    expect(acceptsReport(answer)).toBe(true);
    expect([0, 1]).toContain(code);
  });
});

describe("older dialects", () => {
  const seven = { $schema: "http://json-schema.org/draft-07/schema#" };
  const cases: readonly [string, object, object, boolean | "unknown", boolean][] = [
    [
      "what stands beside $ref counts for some validators",
      {
        ...seven,
        definitions: { a: { type: "string" } },
        properties: { x: { $ref: "#/definitions/a", maxLength: 1 } },
      },
      { ...seven, definitions: { a: { type: "string" } }, properties: { x: { $ref: "#/definitions/a" } } },
      "unknown",
      false,
    ],
    [
      "items as a list",
      { ...seven, type: "array", items: [{ type: "string" }], additionalItems: false },
      { ...seven, type: "array", items: [{ type: "string" }, { type: "number" }], additionalItems: false },
      true,
      false,
    ],
    [
      "dependencies",
      { ...seven, type: "object", dependencies: { a: ["b"] } },
      { ...seven, type: "object", dependencies: { a: ["b", "c"], d: { required: ["e"] } } },
      false,
      true,
    ],
    [
      "the same in a newer dialect",
      { ...seven, type: "object", dependencies: { a: ["b"] } },
      { $schema: "https://json-schema.org/draft/2020-12/schema", type: "object", dependentRequired: { a: ["b"] } },
      false,
      false,
    ],
    [
      "exclusive limits of draft-04",
      { $schema: "http://json-schema.org/draft-04/schema#", type: "number", minimum: 0, exclusiveMinimum: true },
      { ...seven, type: "number", exclusiveMinimum: 0 },
      false,
      false,
    ],
    [
      "recursion of 2019-09",
      { $schema: "https://json-schema.org/draft/2019-09/schema", type: "array", items: { $recursiveRef: "#" } },
      {
        $schema: "https://json-schema.org/draft/2019-09/schema",
        type: "array",
        items: { $recursiveRef: "#" },
        maxItems: 2,
      },
      false,
      true,
    ],
  ];
  test.each(cases)("%s", async (_, before, after, readers, writers) => {
    const { answer } = await report(pair(before, after));
    expect(answer.summary).toEqual({ breaks_old_readers: readers, breaks_old_writers: writers });
  });

  test.each([
    ["infer", "loop"],
    ["diff", "loop"],
    ["diff", "a".repeat(5000)],
  ])("%s of a place that the system cannot look at says so", async (command, place) => {
    const cwd = temporaryFolder();
    symlinkSync("loop", path.join(cwd, "loop"));
    const { code, err } = await run([command, place], cwd);
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be read: (?:its links lead in a circle|its name is too long)/);
  });

  test("help of emit tells its options", async () => {
    expect((await run(["help", "emit"], temporaryFolder())).out).toContain("--invalid");
  });

  test("pointers are those of the file", async () => {
    const list = (type: string) => ({ ...seven, type: "array", items: [{ type }] });
    const { answer } = await report(pair(list("string"), list("number")));
    expect(answer.changes[0]).toMatchObject({ pointer: "/items/0/type", rule: "change.type-changed", breaks: "both" });
  });
});

describe("hostile schemas end", () => {
  const node = (extra: object) => ({
    $defs: { n: { type: "object", properties: { l: { $ref: "#/$defs/n" }, ...extra } } },
    $ref: "#/$defs/n",
  });
  const enumOf = (length: number) => ({ enum: Array.from({ length }, (_, index) => `value-${index}`) });
  const text = (pattern: string) => ({ type: "string", pattern, minLength: 40 });
  const cases: readonly [string, unknown, unknown, boolean | "unknown", boolean | "unknown"][] = [
    ["recursion", node({}), node({ v: { type: "integer" } }), false, true],
    ["a large list of values", enumOf(20_000), enumOf(20_001), true, false],
    ["a pattern that backtracks", text("^(a+)+$"), text("^(a+)+b$"), true, true],
  ];
  test.each(cases)("%s", (_, before, after, readers, writers) => {
    const { out } = packed(["diff", "base.json", "head.json", "--format", "json"], pair(before, after));
    expect(JSON.parse(out).summary).toEqual({ breaks_old_readers: readers, breaks_old_writers: writers });
  });

  test("a schema that is only itself", () => {
    const { code } = packed(["diff", "base.json", "head.json"], pair({ $ref: "#" }, { type: "string", $ref: "#" }));
    expect(code).toBe(2);
  });

  test.each([
    ["a reference to nowhere", { $ref: "#/$defs/gone" }, "leads nowhere"],
    ["a reference to another machine", { $ref: "https://example.org/x.json" }, "leads nowhere"],
    ["a text", "no schema", "a schema is an object"],
    ["a list", [], "a schema is an object"],
  ])("%s is refused by name", async (_, schema, words) => {
    const { code, err, answer } = await report(pair(schema, { type: "string" }));
    expect([code, answer, err]).toEqual([2, undefined, expect.stringContaining(words)]);
  });

  test("what is no JSON, nests too deep or is not there is refused by name", async () => {
    const folder = pair({}, {});
    writeFileSync(path.join(folder, "head.json"), '{"type":');
    expect(await report(folder)).toMatchObject({ code: 2, err: expect.stringContaining("head.json") });
    writeFileSync(path.join(folder, "head.json"), `${'{"not":'.repeat(5000)}{}${"}".repeat(5000)}`);
    expect(await report(folder)).toMatchObject({ code: 2, err: expect.stringContaining("head.json") });
    rmSync(path.join(folder, "head.json"));
    expect(await report(folder)).toMatchObject({ code: 2, err: expect.stringContaining("head.json") });
  });

  test("no revision becomes an option or a command", async () => {
    const folder = pair({}, {});
    for (const revision of ["--output=x", "HEAD;touch x", "$(touch x)", "a..b"])
      expect((await run(["diff", "--", `git:${revision}`, "head.json"], folder)).code).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(["base.json", "head.json"]);
  });
});

describe("versions", () => {
  const order = (type: string) =>
    JSON.stringify({ type: "object", properties: { price: { type } }, required: ["price"] });

  function project(): string {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, "schemas"));
    writeFileSync(path.join(folder, "schemas/order.schema.json"), order("number"));
    writeFileSync(path.join(folder, "package.json"), '{"name":"orders","version":"1.0.0"}');
    return folder;
  }

  test("a revision, a packed package and an installed one are the same version", async () => {
    const folder = project();
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
        cwd: folder,
        stdio: "ignore",
      });
    git("init", "-q");
    git("add", ".");
    git("commit", "-q", "-m", "first");
    git("tag", "v1.0.0");
    execFileSync("tar", ["-czf", "orders.tgz", "--transform", "s,^,package/,", "package.json", "schemas"], {
      cwd: folder,
    });
    mkdirSync(path.join(folder, "node_modules/orders"), { recursive: true });
    execFileSync("cp", ["-r", "schemas", "package.json", "node_modules/orders/"], { cwd: folder });
    writeFileSync(path.join(folder, "schemas/order.schema.json"), order("string"));
    for (const base of [
      "v1.0.0",
      "HEAD",
      "git:v1.0.0:schemas",
      "orders.tgz",
      "orders",
      "npm:orders",
      "node_modules/orders",
    ]) {
      const { code, out } = await run(["diff", base, "--format", "json"], folder);
      const { changes, summary } = JSON.parse(out);
      expect([base, code, summary, changes.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
        base,
        1,
        { breaks_old_readers: true, breaks_old_writers: true },
        ["/properties/price/type"],
      ]);
    }
  });

  test("an archive that leads out of itself is refused", async () => {
    const folder = project();
    execFileSync("tar", ["-czf", "bad.tgz", "--transform", "s,^,../,", "-P", "package.json", "schemas"], {
      cwd: folder,
    });
    expect(await run(["diff", "bad.tgz"], folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining("leads out of it"),
    });
    writeFileSync(path.join(folder, "text.tgz"), "no archive");
    expect(await run(["diff", "text.tgz"], folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining("no tar archive"),
    });
  });

  test("a declared major release may break, and every format is written", async () => {
    const folder = project();
    mkdirSync(path.join(folder, "old"));
    writeFileSync(path.join(folder, "old/order.schema.json"), order("string"));
    expect((await run(["diff", "old", "--bump", "major"], folder)).code).toBe(0);
    expect((await run(["diff", "old", "--bump", "patch"], folder)).code).toBe(1);
    const words = {
      pretty: "refused is, for example",
      markdown: "| major |",
      sarif: "change.type-changed",
      github: "::error ",
    };
    for (const [format, word] of Object.entries(words))
      expect((await run(["diff", "old", "--format", format], folder)).out).toContain(word);
  });

  test("usage", async () => {
    const folder = project();
    for (const argv of [
      [],
      ["diff"],
      ["dif", "a"],
      ["diff", "a", "b", "c"],
      ["diff", "old", "--bump", "huge"],
      ["diff", "--fromat", "json"],
    ])
      expect((await run(argv, folder)).code).toBe(2);
    expect((await run(["dif"], folder)).err).toContain("did you mean diff?");
    expect((await run(["--version"], folder)).code).toBe(0);
    for (const name of contractsCommands)
      expect((await run([name, "--help"], folder)).out).toContain(`quantlab-contracts ${name}`);
  });
});
