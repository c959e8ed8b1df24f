import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { ConformanceCases, ExpectedIssue } from "../generated/meta/types.ts";
import { check } from "../src/check.ts";
import { applyEdits, type EditedArtifact } from "./edits.ts";
import { type Fixture, fixtureTree, loadFixture } from "./fixtures.ts";

const rulesFolder = path.join(import.meta.dirname, "rules");
const kinds = readdirSync(rulesFolder);
const claims = kinds.flatMap((kind) =>
  readdirSync(path.join(rulesFolder, kind))
    .filter((file) => file.endsWith(".rule.ts"))
    .map((file) => `${kind}/${file.slice(0, -".rule.ts".length)}`),
);
const fixtures = new Map<string, Fixture>();
const fixture = (id: string) => {
  const known = fixtures.get(id) ?? loadFixture(id);
  fixtures.set(id, known);
  return known;
};

async function judged(base: Fixture, artifact: EditedArtifact) {
  return check(fixtureTree(base, artifact), { as: base.record.kind });
}

const counted = (rule: string, severity: string, own: string) => severity !== "info" || rule === own;

for (const claim of claims) {
  const [kind = "", name = ""] = claim.split("/");
  const id = `${kind}.${name}`;
  describe(id, () => {
    const cases = JSON.parse(readFileSync(path.join(rulesFolder, `${claim}.cases.json`), "utf8")) as ConformanceCases;
    for (const one of [...cases.good, ...cases.bad]) {
      test(one.name, async () => {
        const base = fixture(one.base ?? cases.base);
        const known = (await judged(base, base)).issues;
        const edited = applyEdits(base, one.edits, base.isDirectory ? undefined : base.name);
        const result = await judged(base, edited);
        expect(result.failures).toEqual([]);
        const key = (issue: { rule: string; file: string; pointer: string }) =>
          `${issue.rule} ${issue.file}#${issue.pointer}`;
        const before = new Set(known.map(key));
        const expected = one.issues ?? [];
        const found = result.issues.filter(
          (issue) =>
            counted(issue.rule, issue.severity, id) &&
            (!before.has(key(issue)) || expected.some((wanted) => key(wanted) === key(issue))),
        );
        const shown = (issue: ExpectedIssue, like: ExpectedIssue | undefined) => ({
          rule: issue.rule,
          file: issue.file,
          pointer: issue.pointer,
          ...(like && "expected" in like && { expected: issue.expected }),
          ...(like && "found" in like && { found: issue.found }),
        });
        const order = (left: ExpectedIssue, right: ExpectedIssue) => (key(left) < key(right) ? -1 : 1);
        expect(
          found
            .map((issue) =>
              shown(
                issue,
                expected.find((wanted) => key(wanted) === key(issue)),
              ),
            )
            .sort(order),
        ).toEqual([...expected].sort(order));
        expect(
          result.issues.some((issue) => issue.rule === id),
          "the rule itself has something to say exactly in the bad cases",
        ).toBe(cases.bad.includes(one));
      });
    }
  });
}

test("every rule has cases, and every case file a rule", () => {
  const files = kinds.flatMap((kind) => readdirSync(path.join(rulesFolder, kind)).map((file) => `${kind}/${file}`));
  for (const claim of claims) expect(existsSync(path.join(rulesFolder, `${claim}.cases.json`)), claim).toBe(true);
  for (const file of files.filter((file) => file.endsWith(".cases.json")))
    expect(claims).toContain(file.slice(0, -".cases.json".length));
});
