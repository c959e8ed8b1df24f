import { expect, test } from "vitest";
import { memoryTree } from "../../src/index.ts";
import { defaultLimits } from "../../src/limits.ts";
import { directoryView } from "../../src/views.ts";
import { brokenArchive } from "./archive-content.ts";

/** A zip archive without entries is the record at its end. */
const empty = Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);
const broken = (file: string) =>
  brokenArchive(directoryView(memoryTree({ [file]: empty }, "family=LSTM"), new Map(), defaultLimits), file);

test.each(["model.keras", "model.pt"])("an empty archive is no %s", (file) => {
  expect(broken(file)?.found).toBe("an empty archive");
});

test.each(["model.zip", "model.constructor", "model.toString"])("nothing is promised of %s", (file) => {
  expect(broken(file)).toBeUndefined();
});
