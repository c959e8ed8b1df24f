import { expect, test } from "vitest";
import type { Directory } from "../../src/view.ts";
import { brokenSignature } from "./file-signature.ts";

const holding = (bytes: readonly number[]) => ({ start: () => Uint8Array.from(bytes) }) as unknown as Directory;
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
/** As torch 2.15 writes it with `_use_new_zipfile_serialization=False`. */
const torchMagic = [0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e];

test.each([
  ["model.pkl", [0x80, 4, 0x95]],
  ["model.pkl", [0x80, 5, 0x95]],
  ["model.pkl", ascii("(dp0\n")],
  ["model.joblib", [0x80, 2, 0x63]],
  ["model.pkl", ascii("ccatboost.core\nCatBoost\n")],
  ["model.pkl", [0x7d, 0x71, 0, 0x28]],
  ["model.pkl", ascii("(lp0\nccopy_reg\n")],
  ["model.joblib", ascii("ccopy_reg\n_reconstructor\np0\n")],
  ["model.joblib", [0x5d, 0, 0, 0x40, 0]],
  ["model.joblib", [0x78, 0x9c, 1]],
  ["model.joblib", [0x1f, 0x8b, 8]],
  ["model.h5", [0x89, ...ascii("HDF\r\n"), 0x1a, 0x0a]],
  ["model.keras", ascii("PK\u0003\u0004")],
  ["model.pt", ascii("PK\u0003\u0004")],
  ["model.pt", [0x80, 2, ...torchMagic]],
  ["model.pt", [0x80, 3, ...torchMagic]],
  ["model.pt", [0x80, 4, 0x95, 0x0d, 0, 0, 0, 0, 0, 0, 0, ...torchMagic]],
  ["model.pt", [0x80, 5, 0x95, 0x0d, 0, 0, 0, 0, 0, 0, 0, ...torchMagic]],
  ["model.json", ascii(' {\n "learner"')],
  ["model.bin", ascii("anything")],
  ["model.constructor", ascii("anything")],
])("%s keeps its promise", (file, bytes) => {
  expect(brokenSignature(holding(bytes), file)).toBeUndefined();
});

test.each([
  ["model.pkl", [0x80, 6], "bytes 80 06"],
  ["model.pkl", [0x1f, 0x8b, 8], "compressed data"],
  ["model.pkl", [0x5d, 0, 0, 0x40, 0], "compressed data"],
  ["model.pkl", ascii("cannot save"), "bytes 63 61 6e 6e 6f 74 20 73"],
  ["model.pt", [0x80, 4, 0x95, 0x0d, 0, 0, 0, 0, 0, 0, 0, 0x7d], "a pickle"],
  ["model.pkl", [0x80, 2, ...torchMagic], "an older PyTorch file"],
  ["model.h5", ascii("ccopy_reg\n_reconstructor\n"), "a pickle"],
  ["model.h5", ascii("PK\u0003\u0004"), "a zip archive"],
  ["model.keras", [0x89, ...ascii("HDF\r\n"), 0x1a, 0x0a], "HDF5"],
  ["model.txt", ascii("CBM1"), "a CatBoost model"],
  ["model.cbm", ascii("tree\nversion=v4"), "LightGBM text"],
  ["model.json", [...ascii("{L"), 0, 1, 2, 3, 4, 5, 6, 7], "bytes 7b 4c 00 01 02 03 04 05"],
  ["model.json", [], "nothing"],
])("%s that holds something else is told", (file, bytes, found) => {
  expect(brokenSignature(holding(bytes), file)?.found).toBe(found);
});

test("a file that is not there promises nothing", () => {
  expect(brokenSignature({ start: () => undefined } as unknown as Directory, "model.txt")).toBeUndefined();
});
