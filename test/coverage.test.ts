import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { fixtureIds, loadFixture } from "../conformance/fixtures.ts";
import { catalogue } from "../generated/catalogue.ts";
import type { CatalogueEntry } from "../src/catalogue-entry.ts";
import { judgeAs, loadKind } from "../src/check.ts";
import type { Part } from "../src/coverage/member-tree.ts";
import { recordCoverage } from "../src/coverage/recorder.ts";
import { memoryTree } from "../src/tree/memory.ts";
import { root } from "./contract.ts";

/** A part of the contract that no fixture shows, with everything below it, and why. */
interface Hole {
  readonly file: string;
  readonly place: string;
  /** A value of an enum or the tag of a branch; without it the member and all below it. */
  readonly value?: unknown;
  readonly reason: string;
}

const holes = JSON.parse(readFileSync(path.join(root, "test/uncovered.json"), "utf8")) as Readonly<
  Record<string, readonly Hole[]>
>;
const fixtures = fixtureIds().map((id) => loadFixture(id));

/** Members, enum values and branches of a kind, and which of them no fixture shows. */
async function coverageOf(entry: CatalogueEntry) {
  const kind = await loadKind(entry);
  const notes = await entry.notes();
  const recorder = recordCoverage(entry.kind, notes, []);
  const all = recordCoverage(entry.kind, notes, []).result().unseen;
  for (const fixture of fixtures.filter(({ record }) => record.kind === entry.kind)) {
    const tree = fixture.isDirectory
      ? memoryTree(fixture.files, fixture.name)
      : memoryTree({ [fixture.name]: fixture.files[fixture.name] ?? "" });
    recorder.see(judgeAs(kind, tree, {}, fixture.isDirectory ? undefined : fixture.name).files.values());
  }
  return { all: all as readonly Part[], unseen: recorder.result().unseen as readonly Part[] };
}

const text = ({ what, where, value }: Part) =>
  `${what} ${where}${value === undefined ? "" : ` ${JSON.stringify(value)}`}`;

function covers({ file, place, value }: Hole, part: Part): boolean {
  const where = `${file}#${place}`;
  if (value !== undefined) return part.where === where && part.value === value;
  return part.where === where || part.where.startsWith(`${where}/`);
}

describe.each(catalogue.map((entry) => [entry.kind, entry] as const))("%s", async (kind, entry) => {
  const named = holes[kind] ?? [];
  const { all, unseen } = await coverageOf(entry);

  test("fixtures show every member, enum value and branch, or test/uncovered.json says why none does", () => {
    expect(unseen.filter((part) => !named.some((hole) => covers(hole, part))).map(text)).toEqual([]);
  });

  test("what test/uncovered.json names exists, and no fixture shows it", () => {
    const open = new Set(unseen.map(text));
    for (const hole of named) {
      const parts = all.filter((part) => covers(hole, part));
      expect(parts.length, `${hole.file}#${hole.place} is no part of the contract`).toBeGreaterThan(0);
      expect(
        parts.map(text).filter((part) => !open.has(part)),
        `${hole.file}#${hole.place} is shown by a fixture`,
      ).toEqual([]);
    }
  });
});

test("every hole has a reason, and none lies in another", () => {
  for (const [kind, list] of Object.entries(holes)) {
    expect(catalogue.map((entry) => entry.kind)).toContain(kind);
    for (const hole of list) {
      expect(hole.reason, `${kind} ${hole.file}#${hole.place}`).toMatch(/^[A-Z].{15,}\.$/);
      const where: Part = {
        what: "field",
        where: `${hole.file}#${hole.place}`,
        ...("value" in hole && { value: hole.value }),
      };
      expect(
        list.filter((other) => other !== hole && covers(other, where)),
        `${kind} ${hole.file}#${hole.place}`,
      ).toEqual([]);
    }
  }
});
