import { expect, test } from "vitest";
import { defaultLimits } from "./limits.ts";
import { memoryTree } from "./tree/memory.ts";
import type { Tree } from "./tree/tree.ts";
import { directoryView } from "./views.ts";

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const view = (tree: Tree) => directoryView(tree, new Map(), defaultLimits);

test("the start of a file is put together from as many pieces as it takes, and no more are read", () => {
  let read = 0;
  const tree: Tree = {
    ...memoryTree({ "model.bin": bytes(1, 2, 3, 4, 5, 6) }),
    *chunks() {
      for (const piece of [bytes(1), bytes(2, 3), bytes(4, 5, 6)]) {
        read += 1;
        yield piece;
      }
    },
  };
  expect(view(tree).start("model.bin", 2)).toEqual(bytes(1, 2));
  expect(read).toBe(2);
  expect(view(tree).start("model.bin", 5)).toEqual(bytes(1, 2, 3, 4, 5));
  expect(view(tree).start("model.bin", 64)).toEqual(bytes(1, 2, 3, 4, 5, 6));
});

test("an empty file begins with nothing, and one that is not there has no start", () => {
  expect(view(memoryTree({ "model.bin": "" })).start("model.bin", 4)).toEqual(bytes());
  expect(view(memoryTree({ "model.bin": "" })).start("model.txt", 4)).toBeUndefined();
});
