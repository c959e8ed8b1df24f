import { describe, expect, test } from "vitest";
import { fixtureIds, loadFixture, parentNameOf } from "../conformance/fixtures.ts";
import type { ArtifactDescriptor } from "../src/artifact.ts";
import { tryRead } from "../src/read.ts";
import { catalogueEntry } from "../src/recognise.ts";
import { memoryTree } from "../src/tree/memory.ts";
import { memoryTarget } from "../src/tree/memory-target.ts";
import { write } from "../src/write.ts";

describe.each(fixtureIds())("%s", (id) => {
  const fixture = loadFixture(id);
  test("reading and writing back gives the same bytes", async () => {
    const entry = catalogueEntry(fixture.record.kind);
    if (!entry) throw new Error(fixture.record.kind);
    const descriptor = (await entry.load()).descriptor as ArtifactDescriptor<Record<string, unknown>, "directory">;
    const parentName = parentNameOf(fixture.record);
    const tree = memoryTree(
      fixture.isDirectory ? fixture.files : { [fixture.name]: fixture.files[fixture.name] as Uint8Array },
      fixture.isDirectory ? fixture.name : "",
      parentName,
    );
    const result = await tryRead(descriptor, tree);
    if (!result.ok) return expect(fixture.record.outcome, JSON.stringify(result.issues)).not.toBe("success");
    const target = memoryTarget(fixture.name, parentName);
    await write(descriptor, target, result.content, { workspace: tree });
    for (const [name, bytes] of Object.entries(target.files)) {
      const original = fixture.files[fixture.isDirectory ? name : fixture.name];
      expect(new TextDecoder().decode(bytes), name).toBe(new TextDecoder().decode(original as Uint8Array));
    }
    expect(Object.keys(target.files).length).toBeGreaterThan(0);
  });
});
