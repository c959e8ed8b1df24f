import path from "node:path";
import { expect, test, vi } from "vitest";
import { temporaryFolders, writeFiles } from "../../test/temporary-folders.ts";
import { lowerBackgroundThreads } from "./background-threads.ts";

const newFolder = temporaryFolders();

test("every thread but the first gives way", () => {
  const folder = newFolder();
  writeFiles(folder, { [`${process.pid}/stat`]: "", "4000001/stat": "", "4000002/stat": "" });
  const setPriority = vi.fn();
  lowerBackgroundThreads(folder, setPriority);
  expect(setPriority.mock.calls).toEqual([
    [4000001, 10],
    [4000002, 10],
  ]);
});

test("where threads are not listed or have no priorities nothing happens", () => {
  const folder = newFolder();
  const setPriority = vi.fn(() => {
    throw new Error("EACCES");
  });
  lowerBackgroundThreads(path.join(folder, "none"), setPriority);
  expect(setPriority).not.toHaveBeenCalled();
  writeFiles(folder, { "4000001/stat": "" });
  expect(() => lowerBackgroundThreads(folder, setPriority)).not.toThrow();
  expect(setPriority).toHaveBeenCalledOnce();
});
