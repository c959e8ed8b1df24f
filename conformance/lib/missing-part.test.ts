import { expect, test } from "vitest";
import { memoryTree } from "../../src/index.ts";
import { defaultLimits } from "../../src/limits.ts";
import { directoryView } from "../../src/views.ts";
import { missingPart } from "./missing-part.ts";

const missing = (file: string, bytes: Uint8Array) =>
  missingPart(directoryView(memoryTree({ [file]: bytes }, "family=LSTM"), new Map(), defaultLimits), file);
const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

/** A file of that length with those bytes at its beginning and a text at a place in it. */
function padded(start: string, length: number, text = "", at = 200): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set(hex(start).subarray(0, length));
  if (at + text.length <= length) bytes.set(new TextEncoder().encode(text), at);
  return bytes;
}

/** The first 48 bytes of what Keras 3.15 saves as model.h5, 23,920 bytes long; the same of h5py with libver="latest", 195 bytes long. */
const earliest = "894844460d0a1a0a000000000008080004001000000000000000000000000000ffffffffffffffff705d000000000000";
const latest = "894844460d0a1a0a030808000000000000000000ffffffffffffffffc300000000000000";

test.each([earliest, latest])("HDF5 is as long as it says and holds what Keras builds the model from: %s", (start) => {
  const length = start === earliest ? 23_920 : 195;
  expect(missing("model.h5", padded(start, length, "model_config", 150))).toBeUndefined();
  expect(missing("model.h5", padded(start, length))).toEqual({
    expected: "model_config, from which Keras builds the model",
    found: "at most its weights",
  });
  for (const cut of [length - 1, 100])
    expect(missing("model.h5", padded(start, cut, "model_config"))).toEqual({
      expected: `${length} bytes or more`,
      found: `${cut} bytes`,
    });
});

test("of HDF5 with a version or a width that nobody knows nothing is said", () => {
  expect(missing("model.h5", padded(earliest.replace("0a1a0a00", "0a1a0a09"), 50))).toBeUndefined();
  expect(missing("model.h5", padded(earliest.replace("000808", "000408"), 50))).toBeUndefined();
  expect(missing("model.h5", hex(earliest).subarray(0, 20))).toEqual({
    expected: "48 bytes or more",
    found: "20 bytes",
  });
  expect(missing("model.h5", hex(earliest).subarray(0, 8))).toBeUndefined();
});

/** A pickle of protocol 4 whose one frame holds `]` and the full stop. */
const framed = "80049502000000000000005d2e";

test("a pickle ends with its full stop, or with its first frame", () => {
  expect(missing("model.pkl", hex(framed))).toBeUndefined();
  expect(missing("model.joblib", hex(framed))).toBeUndefined();
  // Nobody reads what follows.
  expect(missing("model.pkl", hex(`${framed}00ff`))).toBeUndefined();
  expect(missing("model.pkl", hex(framed.slice(0, -2)))).toEqual({ expected: "13 bytes or more", found: "12 bytes" });
  expect(missing("model.pkl", hex("80025d71"))?.found).toBe("another byte");
  expect(missing("model.pkl", hex("80025d2e"))).toBeUndefined();
  // Arrays of joblib stand behind the first frame, and the full stop behind them.
  const arrays = "80049501000000000000005d0102037d2e";
  expect(missing("model.joblib", hex(arrays))).toBeUndefined();
  expect(missing("model.joblib", hex(arrays.slice(0, -2)))?.found).toBe("another byte");
});

test.each(["789c0102", "1f8b0800", "5d00004000ff"])("zlib, gzip and LZMA are not looked into: %s", (start) => {
  expect(missing("model.joblib", hex(start))).toBeUndefined();
});

/** A small list as joblib 1.6.0 compresses it. */
const compressed = {
  bzip2:
    "425a68333141592653594347ea9900000effe0fd0000010041240080800002a60008424004060000402000229a2320c13266ca14000019320c5cc6aa315c4ebfb63898b5343e1d653222a41d8bb9229c284821a3f54c80",
  xz: "fd377a585a000004e6d6b4460200210114000000ffe7ec09e0002800275d0040010e6f3b8f8244e28e0627a7e41282896c3ded5192a5f18c2fc476e6ea8ee6476601db9c0000000009eae1d2f41ef71b00014329813160b91fb6f37d010000000004595a",
  LZ4: "04224d184040c028000000528004951e000100f00f5d94288c066164785f3134947d948c016194473ff800000000000073652e00000000",
};

test.each(Object.entries(compressed))("what %s compressed and was cut off lacks its end", (format, text) => {
  const bytes = hex(text);
  for (const behind of ["", "00".repeat(100), "ff1234"])
    expect(missing("model.joblib", hex(text + behind))).toBeUndefined();
  for (let length = 8; length < bytes.length; length++)
    expect(missing("model.joblib", bytes.subarray(0, length))).toEqual({
      expected: `the mark that ends ${format} data`,
      found: "none",
    });
});

test("LZ4 may have sums behind its blocks and its end, and its length in front", () => {
  const flags = "04224d185c40" + "0300000000000000" + "c0";
  const whole = `${flags}03000080aabbcc11111111${"00000000"}22222222`;
  expect(missing("model.joblib", hex(whole))).toBeUndefined();
  expect(missing("model.joblib", hex(whole.slice(0, -2)))?.found).toBe("none");
  expect(missing("model.joblib", hex(whole.slice(0, -20)))?.found).toBe("none");
});

test.each([
  ["", undefined],
  ["\n", undefined],
  [" ".repeat(5000), undefined],
  [`"`, { expected: "} at the end", found: '"a":1}}"' }],
])("JSON with %j behind it", (behind, found) => {
  expect(missing("model.json", new TextEncoder().encode(`{"learner":{"a":1}}${behind}`))).toEqual(found);
});
