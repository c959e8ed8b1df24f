import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { limits } from "./limits.ts";
import { readArchive } from "./read-archive.ts";

test("a small archive that unpacks to more than the bound is refused before it is held", () => {
  const bomb = gzipSync(Buffer.alloc(limits.unpackedBytes + 1));
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(() => [...readArchive(bomb, "bomb.tgz")]).toThrow(`it unpacks to more than ${limits.unpackedBytes} bytes`);
});
