import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits, type Edit, type EditedArtifact } from "../conformance/edits.ts";
import { type Fixture, fixtureIds, fixtureTree, loadFixture } from "../conformance/fixtures.ts";
import type { ConformanceCases } from "../generated/meta/types.ts";
import { type CheckResult, check } from "../src/check.ts";
import { UsageError } from "../src/errors.ts";
import { artifactFile, catalogueEntry } from "../src/recognise.ts";
import { misplacedIn } from "./hostile/misplaced.ts";
import { mutateArtifact } from "./hostile/mutate-artifact.ts";

const number = fc.nat({ max: 1_000_000 });
const choices = fc.array(fc.record({ file: number, line: number, place: number, what: number, value: number }), {
  minLength: 1,
  maxLength: 4,
});

/** What is made hostile: a fixture, or what a conformance case makes of one. */
interface Subject {
  readonly base: string;
  readonly edits: readonly Edit[];
}

const rulesFolder = path.join(import.meta.dirname, "../conformance/rules");
const cases = readdirSync(rulesFolder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".cases.json"))
  .sort()
  .flatMap((file) => {
    const { base, good, bad } = JSON.parse(readFileSync(path.join(rulesFolder, file), "utf8")) as ConformanceCases;
    return [...good, ...bad].map((one): Subject => ({ base: one.base ?? base, edits: one.edits }));
  });

const fixtures = new Map(fixtureIds().map((id) => [id, loadFixture(id)]));
const subjects = new Map<string, Subject[]>();
for (const subject of [...[...fixtures.keys()].map((base): Subject => ({ base, edits: [] })), ...cases]) {
  const kind = fixtures.get(subject.base)?.record.kind ?? "";
  if (catalogueEntry(kind)) subjects.set(kind, [...(subjects.get(kind) ?? []), subject]);
}

/** Undefined where it cannot be told which of the files is the artifact. */
async function judged(fixture: Fixture, artifact: EditedArtifact): Promise<CheckResult | undefined> {
  try {
    return await check(fixtureTree(fixture, artifact), { as: fixture.record.kind });
  } catch (thrown) {
    if (thrown instanceof UsageError) return undefined;
    throw thrown;
  }
}

function ownFile(fixture: Fixture, artifact: EditedArtifact): string | undefined {
  const entry = catalogueEntry(fixture.record.kind);
  return entry?.form === "file" ? artifactFile(entry, fixtureTree(fixture, artifact).list("")) : undefined;
}

test.each([...subjects])(
  "%s: hostile artifacts are judged by every rule, in time, twice the same, at places that exist",
  async (_, ofKind) => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ofKind), choices, async ({ base, edits }, chosen) => {
        const fixture = fixtures.get(base) as Fixture;
        const single = fixture.isDirectory ? undefined : fixture.name;
        const artifact = chosen.reduce<EditedArtifact>(
          (edited, one) => mutateArtifact(edited, one, single),
          applyEdits(fixture, edits, single),
        );
        const begun = process.cpuUsage();
        const result = await judged(fixture, artifact);
        expect(process.cpuUsage(begun).user / 1e6, "seconds").toBeLessThan(10);
        if (result === undefined) return;
        expect(result.failures).toEqual([]);
        const misplaced = misplacedIn(artifact, ownFile(fixture, artifact));
        const strays = result.issues.filter((issue) => misplaced(issue) !== undefined);
        expect(strays.map((issue) => [misplaced(issue), issue.rule, issue.file, issue.pointer])).toEqual([]);
        expect(await judged(fixture, artifact)).toEqual(result);
        found += result.issues.length;
      }),
      { numRuns: Number(process.env.HOSTILE_ARTIFACTS ?? 8), seed: Number(process.env.HOSTILE_SEED ?? 1) },
    );
    expect(found).toBeGreaterThan(0);
  },
  3_600_000,
);
