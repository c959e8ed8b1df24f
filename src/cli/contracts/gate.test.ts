import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { FirstRelease, GateDecision } from "../../../generated/meta/types.ts";
import { temporaryFolder } from "../recording-terminal.ts";
import { run } from "./recorded-run.ts";

const metaSchema = (name: string) =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, `../../../schemas/meta/${name}.schema.json`), "utf8"));
const acceptsReport = new Ajv2020({ strict: false })
  .addSchema(metaSchema("change-report"))
  .compile(metaSchema("gate-report"));

const schema = (properties: object, required: readonly string[] = ["quantity"]) => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Order",
  type: "object",
  properties,
  required,
});
const released = schema({ quantity: { type: "integer", minimum: 1 }, note: { type: "string" } });

function write(folder: string, name: string, content: unknown): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`);
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
    cwd: folder,
    stdio: "ignore",
  });
}

/** A repository with a released contract. */
function repository(tag = "v1.2.0", version = "1.2.0"): string {
  const folder = temporaryFolder();
  write(folder, "package.json", { name: "orders", version });
  write(folder, "schemas/order.schema.json", released);
  git(folder, "init", "-q");
  git(folder, "add", ".");
  git(folder, "commit", "-q", "-m", "first");
  if (tag !== "") git(folder, "tag", tag);
  return folder;
}

const changeset = (folder: string, bump: string, words: string) =>
  write(folder, ".changeset/words.md", `---\n"orders": ${bump}\n---\n\n${words}\n`);
const narrowed = schema({ quantity: { type: "integer", minimum: 10 }, note: { type: "string" } });
const mention = "- `order.schema.json` `/properties/quantity/minimum`: orders are at least ten.";

test("a breaking edit with a patch changeset is refused with its field, a counterexample and the needed bump", async () => {
  const folder = repository();
  write(folder, "schemas/order.schema.json", narrowed);
  changeset(folder, "patch", mention);
  const { code, out } = await run(["gate"], folder);
  expect(code).toBe(1);
  expect(out).toContain("/properties/quantity/minimum");
  expect(out).toContain('{"quantity": 1}');
  expect(out).toContain("declared is patch, needed is major");
  expect(out).toContain("generated/docs/changes/change.accepts-less.md");
});

test("the same edit as a major release passes", async () => {
  const folder = repository();
  write(folder, "schemas/order.schema.json", narrowed);
  expect((await run(["gate", "--format", "github"], folder)).out).toContain("::error file=schemas/order.schema.json,");
  changeset(folder, "major", mention);
  expect(await run(["gate"], folder)).toMatchObject({ code: 0 });
  const { out } = await run(["gate", "--format", "github"], folder);
  expect(out).toContain("::notice file=schemas/order.schema.json,title=change.accepts-less::");
  expect(out).toContain("quantlab-contracts: major release declared, major needed: it may be released\n");
});

test("a change that no changeset mentions is refused, and the scaffold mentions it", async () => {
  const folder = repository();
  write(folder, "schemas/order.schema.json", narrowed);
  changeset(folder, "major", "Orders are larger.");
  const refused = await run(["gate", "--format", "json"], folder);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.out).problems.map(({ kind }: { kind: string }) => kind)).toEqual(["not-mentioned"]);
  rmSync(path.join(folder, ".changeset/words.md"));
  expect(await run(["changeset", "--write", "orders"], folder)).toMatchObject({ code: 0 });
  expect(readdirSync(path.join(folder, ".changeset"))).toEqual(["orders.md"]);
  expect(await run(["gate"], folder)).toMatchObject({ code: 0 });
});

test("an edit without any changeset bypasses the version", async () => {
  const folder = repository();
  write(folder, "schemas/order.schema.json", narrowed);
  const { code, out } = await run(["gate"], folder);
  expect(code).toBe(1);
  expect(out).toContain("bypasses-version");
});

test("after the version was raised, the version and the changelog speak", async () => {
  const folder = repository();
  write(folder, "schemas/order.schema.json", narrowed);
  write(folder, "package.json", { name: "orders", version: "1.3.0" });
  write(folder, "CHANGELOG.md", `# orders\n\n## 1.3.0\n\n${mention}\n`);
  expect((await run(["gate"], folder)).out).toContain("declared is minor, needed is major");
  write(folder, "package.json", { name: "orders", version: "2.0.0" });
  write(folder, "CHANGELOG.md", `# orders\n\n## 2.0.0\n\n${mention}\n`);
  expect(await run(["gate"], folder)).toMatchObject({ code: 0 });
});

test("a member goes only after its deprecation has lasted two major versions", async () => {
  const words = "- `order.schema.json` `/properties/note`: the note is gone.";
  const without = schema({ quantity: { type: "integer", minimum: 1 } });
  const early = repository();
  write(early, "schemas/order.schema.json", without);
  changeset(early, "major", words);
  const refused = await run(["gate"], early);
  expect(refused.code).toBe(1);
  expect(refused.out).toContain("it was never deprecated");
  expect(await run(["gate", "--allow", "change.removed-before-deprecated"], early)).toMatchObject({ code: 0 });

  const late = temporaryFolder();
  const deprecated = { type: "string", deprecated: true, "x-deprecated-since": "1.1" };
  write(late, "package.json", { name: "orders", version: "2.4.0" });
  write(late, "schemas/order.schema.json", schema({ quantity: { type: "integer", minimum: 1 }, note: deprecated }));
  git(late, "init", "-q");
  git(late, "add", ".");
  git(late, "commit", "-q", "-m", "second");
  git(late, "tag", "orders@2.4.0");
  write(late, "schemas/order.schema.json", without);
  changeset(late, "major", words);
  expect(await run(["gate"], late)).toMatchObject({ code: 0 });
});

test("what is undecided needs a person's word", async () => {
  const folder = repository();
  const pattern = (text: string) =>
    schema({ quantity: { type: "integer", minimum: 1 }, note: { type: "string", pattern: text } });
  write(folder, "schemas/order.schema.json", pattern("^(a)\\1$"));
  git(folder, "add", ".");
  git(folder, "commit", "-q", "-m", "pattern");
  git(folder, "tag", "v1.3.0");
  write(folder, "schemas/order.schema.json", pattern("^(a)\\1{1}$"));
  changeset(folder, "minor", "- `order.schema.json` `/properties/note/pattern`: written more clearly.");
  expect(await run(["gate"], folder)).toMatchObject({ code: 2 });
  changeset(folder, "minor", "- `order.schema.json` `/properties/note/pattern`: compatible, the same text twice.");
  expect(await run(["gate"], folder)).toMatchObject({ code: 0 });
  changeset(folder, "minor", "- `order.schema.json` `/properties/note/pattern`: breaking.");
  expect(await run(["gate"], folder)).toMatchObject({ code: 1 });
});

test("before a first release everything passes, and only then", async () => {
  const folder = repository("", "0.0.0");
  write(folder, "schemas/order.schema.json", narrowed);
  const { code, out } = await run(["gate"], folder);
  expect([code, out]).toEqual([0, expect.stringContaining("nothing has been released yet")]);
  write(folder, "package.json", { name: "orders", version: "1.0.0" });
  const lost = await run(["gate"], folder);
  expect([lost.code, lost.err]).toEqual([2, expect.stringContaining("no tag names its release")]);
});

test("a consumer's own folder and package", async () => {
  const folder = repository();
  write(folder, "contracts/trade.json", { type: "object", properties: { a: { type: "string" } } });
  write(folder, "old/trade.json", { type: "object", properties: { a: { type: "number" } } });
  changeset(folder, "patch", "words");
  const { code, out } = await run(["gate", "--base", "old", "--schemas", "contracts", "--package", "orders"], folder);
  expect(code).toBe(1);
  expect(out).toContain("change.type-changed");
});

test("broken changesets are named", async () => {
  const folder = repository();
  write(folder, ".changeset/bad.md", "---\norders: huge\n---\n");
  const { code, err } = await run(["gate"], folder);
  expect([code, err]).toEqual([2, expect.stringContaining(".changeset/bad.md")]);
});

test("without a repository nobody knows the last release, whatever the version", async () => {
  const folder = temporaryFolder();
  write(folder, "package.json", { name: "orders", version: "0.0.0" });
  write(folder, "schemas/order.schema.json", released);
  const { code, err } = await run(["gate"], folder);
  expect([code, err]).toEqual([2, expect.stringContaining("there is no git repository here")]);
  expect(await run(["gate", "--base", "none"], folder)).toMatchObject({ code: 0 });
});

test("the last release is one that this state was made from, not that of another branch", async () => {
  const folder = repository();
  git(folder, "checkout", "-q", "-b", "next");
  write(folder, "schemas/order.schema.json", narrowed);
  git(folder, "commit", "-q", "-a", "-m", "second");
  git(folder, "tag", "v2.0.0");
  expect((await run(["gate"], folder)).out).toBe("nothing changed since v2.0.0\n");
  git(folder, "checkout", "-q", "-");
  expect((await run(["gate"], folder)).out).toBe("nothing changed since v1.2.0\n");
});

test.each(["v1.2.0", "v1.2.0:schemas", "git:v1.2.0:schemas", "old", "old/schemas"])(
  "a deprecation has to last, whatever names the last release: %s",
  async (base) => {
    const folder = repository();
    const deprecated = { type: "string", deprecated: true, "x-deprecated-since": "1.0" };
    const older = schema({ quantity: { type: "integer" }, note: deprecated });
    write(folder, "schemas/order.schema.json", older);
    write(folder, "old/schemas/order.schema.json", older);
    git(folder, "add", ".");
    git(folder, "commit", "-q", "-m", "deprecated");
    git(folder, "tag", "-f", "v1.2.0");
    write(folder, "schemas/order.schema.json", schema({ quantity: { type: "integer" } }));
    changeset(folder, "major", "- `order.schema.json` `/properties/note`: gone.");
    const { code, out } = await run(["gate", "--base", base], folder);
    expect([code, out]).toEqual([1, expect.stringContaining("deprecated since 1, it stays until 3.0")]);
  },
);

test("changesets of a workspace lie around the package", async () => {
  const folder = temporaryFolder();
  const own = path.join(folder, "packages/orders");
  write(own, "package.json", { name: "orders", version: "1.2.0" });
  write(own, "schemas/order.schema.json", released);
  mkdirSync(path.join(folder, ".changeset"));
  git(folder, "init", "-q");
  git(folder, "add", ".");
  git(folder, "commit", "-q", "-m", "first");
  git(folder, "tag", "orders@1.2.0");
  write(own, "schemas/order.schema.json", narrowed);
  expect(await run(["changeset", "--write", "orders"], own)).toMatchObject({ code: 0 });
  expect(readdirSync(path.join(folder, ".changeset"))).toEqual(["orders.md"]);
  expect(await run(["gate"], own)).toMatchObject({ code: 0 });
  expect(await run(["gate", "--package", "other"], own)).toMatchObject({ code: 2 });
  expect(await run(["gate", "--package", "orders", "--schemas", "packages/orders/schemas"], folder)).toMatchObject({
    code: 0,
  });
});

test("a folder that the last release did not have, or had elsewhere, is not taken for a first release", async () => {
  const folder = repository();
  git(folder, "mv", "schemas", "contracts");
  write(folder, "contracts/order.schema.json", narrowed);
  const { code, err } = await run(["gate", "--schemas", "contracts"], folder);
  expect([code, err]).toEqual([2, expect.stringContaining("--base v1.2.0:FOLDER")]);
  expect(await run(["gate", "--schemas", "contracts", "--base", "v1.2.0:schemas"], folder)).toMatchObject({ code: 1 });
});

describe("the report for programs", () => {
  /** The report, which satisfies its schema. */
  async function report<Report extends GateDecision | FirstRelease>(folder: string): Promise<Report> {
    const { code, out } = await run(["gate", "--format", "json"], folder);
    const answer = JSON.parse(out);
    expect(acceptsReport(answer), JSON.stringify(acceptsReport.errors)).toBe(true);
    expect(answer.passes).toBe(code === 0);
    return answer;
  }

  const edited = (properties: object, bump: string, words: string) => {
    const folder = repository();
    write(folder, "schemas/order.schema.json", schema(properties));
    if (bump !== "") changeset(folder, bump, words);
    return folder;
  };
  const quantity = { type: "integer", minimum: 1 };
  const ten = { quantity: { type: "integer", minimum: 10 }, note: { type: "string" } };
  const within = { quantity, note: { type: "string", contentSchema: { type: "object" } } };

  test.each([
    ["a change that is declared", ten, "major", mention, []],
    ["a release too small", ten, "patch", mention, ["too-small"]],
    ["no release", ten, "", "", ["bypasses-version", "not-mentioned"]],
    ["a change without a word", ten, "major", "Orders.", ["not-mentioned"]],
    ["a removal", { quantity }, "major", "- `order.schema.json` `/properties/note`: gone.", ["refused"]],
    ["an open question", within, "major", "Notes.", ["undecided"]],
  ])("%s", async (_, properties, bump, words, kinds) => {
    const { problems, changes } = await report<GateDecision>(edited(properties, bump, words));
    expect(problems.map(({ kind }) => kind)).toEqual(kinds);
    const rules = changes.map(({ rule }) => rule);
    for (const { kind, rule, page } of problems)
      if (kind === "too-small" || kind === "bypasses-version") expect([rule, page]).toEqual([undefined, undefined]);
      else {
        expect(rules).toContain(rule);
        expect(page).toBe(`generated/docs/changes/${rule}.md`);
      }
  });

  test("nothing changed, and nothing released", async () => {
    expect(await report<GateDecision>(repository())).toMatchObject({ needed_bump: null, declared_bump: null });
    expect((await report<FirstRelease>(repository("", "0.0.0"))).reason).toContain("nothing has been released yet");
  });
});
