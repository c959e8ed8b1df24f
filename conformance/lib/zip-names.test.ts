import { expect, test } from "vitest";
import { memoryTree } from "../../src/index.ts";
import { defaultLimits } from "../../src/limits.ts";
import { directoryView } from "../../src/views.ts";
import { zipNames } from "./zip-names.ts";

/** The central directory and the records behind it of what `torch.save({}, file)` of PyTorch 2.15 writes; 760 bytes lie before them. */
const torchEnd = [
  "UEsBAgAAAAAICAAAAAAAAPKRAsUGAAAABgAAABAAAAAAAAAAAAAAAAAAAAAAAGFyY2hpdmUvZGF0YS5wa2xQSwECAAAAAAgIAAAAAAAAt+/cgwEAAAABAAAA",
  "FwAAAAAAAAAAAAAAAABWAAAAYXJjaGl2ZS8uZm9ybWF0X3ZlcnNpb25QSwECAAAAAAgIAAAAAAAAP3dx6QIAAAACAAAAGgAAAAAAAAAAAAAAAADRAAAAYXJj",
  "aGl2ZS8uc3RvcmFnZV9hbGlnbm1lbnRQSwECAAAAAAgIAAAAAAAAhT3jGQYAAAAGAAAAEQAAAAAAAAAAAAAAAABSAQAAYXJjaGl2ZS9ieXRlb3JkZXJQSwEC",
  "AAAAAAgIAAAAAAAA0Z5nVQIAAAACAAAADwAAAAAAAAAAAAAAAADWAQAAYXJjaGl2ZS92ZXJzaW9uUEsBAgAAAAAICAAAAAAAAOYGpcsoAAAAKAAAAB4AAAAA",
  "AAAAAAAAAAAAUgIAAGFyY2hpdmUvLmRhdGEvc2VyaWFsaXphdGlvbl9pZFBLBgYsAAAAAAAAAB4DLQAAAAAAAAAAAAYAAAAAAAAABgAAAAAAAACTAQAAAAAA",
  "APgCAAAAAAAAUEsGBwAAAACLBAAAAAAAAAEAAABQSwUGAAAAAAYABgCTAQAA+AIAAAAA",
].join("");
const archive = new Uint8Array(760 + 501);
archive.set(Buffer.from(torchEnd, "base64"), 760);

const names = (bytes: Uint8Array) =>
  zipNames(directoryView(memoryTree({ "model.pt": bytes }, "family=PyTorch"), new Map(), defaultLimits), "model.pt");

test("an archive of PyTorch, which has the long records too, lists its entries", () => {
  expect(names(archive)).toEqual([
    "archive/data.pkl",
    "archive/.format_version",
    "archive/.storage_alignment",
    "archive/byteorder",
    "archive/version",
    "archive/.data/serialization_id",
  ]);
});

test("a comment behind it and bytes before it change nothing", () => {
  const commented = new Uint8Array(archive.length + 7);
  commented.set(archive);
  commented[archive.length - 2] = 7;
  expect(names(commented)).toHaveLength(6);
  const shifted = new Uint8Array(archive.length + 100_000);
  shifted.set(archive, 100_000);
  expect(names(shifted)).toHaveLength(6);
});

test("an archive that was cut off anywhere lists nothing", () => {
  for (let length = 0; length < archive.length; length += 1)
    expect(names(archive.subarray(0, length)), `${length}`).toBeUndefined();
});

test("a length that reaches before the beginning is none", () => {
  const wrong = archive.slice();
  new DataView(wrong.buffer).setBigUint64(archive.length - 98 + 40, 2n ** 63n, true);
  expect(names(wrong)).toBeUndefined();
  expect(names(archive.subarray(800))).toBeUndefined();
});
