import { expect, test } from "vitest";
import { terminalProgress } from "./terminal-progress.ts";

test("a line stands in the place of the one before, and leaves nothing of it", () => {
  const written: string[] = [];
  const show = terminalProgress({ columns: 12, write: (text) => written.push(text) });
  for (const text of ["", "10 of 20", "done", "", "", "a line beyond the end"]) show(text);
  expect(written).toEqual(["\r10 of 20", "\rdone    ", "\r    \r", "\ra line beyon".slice(0, 12)]);
  expect(written.join("")).not.toContain("\x1b");
});
