import { expect, test } from "vitest";
import { defaultLimits } from "./limits.ts";
import { memoryTree } from "./tree/memory.ts";
import type { Tree } from "./tree/tree.ts";
import { directoryView, workspaceView } from "./views.ts";

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

test("where many workspaces lie in one folder, a recorded path leads to the one around the artifact", () => {
  const cases = memoryTree({
    "a/outputs/runs/r1/report.json": '{"of":"a"}',
    "b/outputs/runs/r1/report.json": '{"of":"b"}',
  });
  const around = (folder?: string) => workspaceView(cases, defaultLimits, folder);
  const recorded = "/home/me/quantlab/outputs/runs/r1";
  expect(around("b").json(`${recorded}/report.json`)).toEqual({ of: "b" });
  expect(around("b/outputs/forward_runs/f").directory(recorded)?.json("report.json")).toEqual({ of: "b" });
  expect(around("c").directory(recorded)).toBeUndefined();
  expect(around().directory(recorded)).toBeUndefined();
  // A single name is in every workspace.
  expect(around("b/outputs/runs/r1").json("/home/me/report.json")).toBeUndefined();
});

test("what lies at the top comes before what lies around the artifact", () => {
  const tree = memoryTree({
    "outputs/runs/r1/report.json": '{"of":"top"}',
    "outputs/old/runs/r1/report.json": '{"of":"old"}',
  });
  expect(workspaceView(tree, defaultLimits, "outputs/old").json("/w/outputs/runs/r1/report.json")).toEqual({
    of: "top",
  });
});
