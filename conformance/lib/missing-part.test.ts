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

test.each(["789c0102", "1f8b0800", "5d00004000ff", "425a6839", "fd377a585a00", "04224d1864"])(
  "compressed joblib is not looked into: %s",
  (start) => {
    expect(missing("model.joblib", hex(start))).toBeUndefined();
  },
);

test.each([
  ["", undefined],
  ["\n", undefined],
  [" ".repeat(5000), undefined],
  [`"`, { expected: "} at the end", found: '"a":1}}"' }],
])("JSON with %j behind it", (behind, found) => {
  expect(missing("model.json", new TextEncoder().encode(`{"learner":{"a":1}}${behind}`))).toEqual(found);
});
