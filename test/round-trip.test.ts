import { describe, expect, test } from "vitest";
import { fixtureIds, fixtureTree, loadFixture, parentOf } from "../conformance/fixtures.ts";
import type { ArtifactDescriptor } from "../src/artifact.ts";
import { tryRead } from "../src/read.ts";
import { catalogueEntry } from "../src/recognise.ts";
import { memoryTarget } from "../src/tree/memory-target.ts";
import { write } from "../src/write.ts";

// Models lie below a training run and are written one by one: what its own rules say of them a writer of the run alone cannot satisfy.
const written = fixtureIds().filter((id) => !id.startsWith("training-runs/"));

describe.each(written)("%s", (id) => {
  const fixture = loadFixture(id);
  test("reading and writing back gives the same bytes, and all files that were read", async () => {
    const entry = catalogueEntry(fixture.record.kind);
    if (!entry) throw new Error(fixture.record.kind);
    const descriptor = (await entry.load()).descriptor as ArtifactDescriptor<Record<string, unknown>, "directory">;
    const tree = fixtureTree(fixture);
    const result = await tryRead(descriptor, tree);
    if (!result.ok) return expect(fixture.record.outcome, JSON.stringify(result.issues)).not.toBe("success");
    const target = memoryTarget(fixture.name, parentOf(fixture.record));
    await write(descriptor, target, result.content, { workspace: tree });
    for (const [name, bytes] of Object.entries(target.files)) {
      const original = fixture.files[fixture.isDirectory ? name : fixture.name];
      expect(new TextDecoder().decode(bytes), name).toBe(new TextDecoder().decode(original as Uint8Array));
    }
    const names = Object.keys(descriptor.files);
    const kept = fixture.isDirectory ? names.filter((name) => fixture.files[name]) : names;
    expect(Object.keys(target.files).sort()).toEqual(kept.sort());
  });
});
