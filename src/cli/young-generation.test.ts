import v8 from "node:v8";
import { afterEach, expect, test, vi } from "vitest";
import { hasLargeYoungGeneration } from "./young-generation.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

test("V8 says how large its space for what is new is", () => {
  expect(v8.getHeapSpaceStatistics().map(({ space_name: name }) => name)).toContain("new_space");
});

test.each([
  [1, false],
  [4, false],
  [8, true],
  [32, true],
])("a young generation of %d MiB is large: %s", (mebibytes, large) => {
  const [space] = v8.getHeapSpaceStatistics();
  if (!space) throw new Error("V8 has no spaces");
  vi.spyOn(v8, "getHeapSpaceStatistics").mockReturnValue([
    { ...space, space_name: "old_space", space_size: 2 ** 30 },
    { ...space, space_name: "new_space", space_size: mebibytes * 2 ** 20 },
  ]);
  expect(hasLargeYoungGeneration()).toBe(large);
});
