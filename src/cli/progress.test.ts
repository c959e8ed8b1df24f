import { expect, test } from "vitest";
import { showProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

test("says nothing in the first second, then how far the work is, and takes its line away", () => {
  let shown = "";
  let time = 0;
  const progress = showProgress(
    { err: (text: string) => (shown += text), errIsTerminal: () => true } as unknown as Terminal,
    () => time,
  );
  time = 900;
  progress.tick(10);
  progress.clear();
  expect(shown).toBe("");
  time = 1500;
  progress.tick(1200);
  time = 1550;
  progress.tick(1300);
  expect(shown).toBe("\r\u001b[K1,200 judged, 2 s");
  time = 2500;
  progress.bytes(30_000_000);
  expect(shown).toContain("1,300 judged, 30 MB of long files read, 3 s");
  progress.clear();
  expect(shown.endsWith("\r\u001b[K")).toBe(true);
});
