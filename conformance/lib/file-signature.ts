import type { Directory } from "../../src/view.ts";

/** A format that tells itself by its first bytes. */
interface Signature {
  readonly format: string;
  readonly test: (start: string) => boolean;
}

/** What a file is by its name and what it is in fact. */
export interface BrokenFormat {
  readonly expected: string;
  readonly found: string;
}

const begins =
  (...texts: readonly string[]) =>
  (start: string) =>
    texts.some((text) => start.startsWith(text));
const protocols = begins("\x80\x02", "\x80\x03", "\x80\x04", "\x80\x05");
const lightgbm: Signature = { format: "LightGBM text", test: (start) => /^tree\r?\n/.test(start) };
const json: Signature = { format: "JSON", test: (start) => /^\s*\{\s*"/.test(start) };
const catboost: Signature = { format: "a CatBoost model", test: begins("CBM1") };
const hdf5: Signature = { format: "HDF5", test: begins("\x89HDF\r\n\x1a\n") };
const zip: Signature = { format: "a zip archive", test: begins("PK\x03\x04", "PK\x05\x06") };
const torchMagic = begins("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19");
const oldTorch: Signature = {
  format: "an older PyTorch file",
  // From protocol 4 on the magic number lies in a frame.
  test: (start) => protocols(start) && torchMagic(start.slice(start[2] === "\x95" ? 11 : 2)),
};
const pickle: Signature = {
  format: "a pickle",
  // Protocols 0 and 1 do not name themselves: they begin with a class or an opened container.
  test: (start) =>
    (protocols(start) && !oldTorch.test(start)) || /^(c[\w.]+\r?\n[\w.]+\r?\n|\([a-zA-Z}\](]|[\]}][.q(])/.test(start),
};
const compressed: Signature = {
  format: "compressed data",
  test: begins(
    "\x78\x01",
    "\x78\x5e",
    "\x78\x9c",
    "\x78\xda",
    "\x1f\x8b",
    "BZh",
    "\xfd7zXZ",
    "\x5d\x00\x00",
    "\x04\x22\x4d\x18",
  ),
};

const expected: ReadonlyMap<string, readonly Signature[]> = new Map([
  ["txt", [lightgbm]],
  ["json", [json]],
  ["cbm", [catboost]],
  ["pkl", [pickle]],
  ["joblib", [pickle, compressed]],
  ["h5", [hdf5]],
  ["keras", [zip]],
  ["pt", [zip, oldTorch]],
]);
const recognisable = [pickle, oldTorch, lightgbm, catboost, hdf5, zip, json, compressed];

/** What a file's extension promises and its first bytes do not keep; undefined when they agree, or nothing is known of either. */
export function brokenSignature(directory: Directory, file: string): BrokenFormat | undefined {
  const formats = expected.get(file.slice(file.lastIndexOf(".") + 1));
  const bytes = formats && directory.start(file, 64);
  if (!bytes) return undefined;
  const start = Reflect.apply(String.fromCharCode, undefined, bytes);
  if (formats.some(({ test }) => test(start))) return undefined;
  const known = recognisable.find(({ test }) => test(start));
  const shown = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
  return {
    expected: formats.map(({ format }) => format).join(" or "),
    found: bytes.length === 0 ? "nothing" : (known?.format ?? `bytes ${shown}`),
  };
}
