import type { Directory } from "../../src/view.ts";
import type { BrokenFormat } from "./file-signature.ts";
import { zipNames } from "./zip-names.ts";

type Test = (names: readonly string[]) => boolean;

const holds =
  (...patterns: readonly RegExp[]): Test =>
  (names) =>
    patterns.every((pattern) => names.some((name) => pattern.test(name)));
const keras = holds(/^config\.json$/, /^model\.weights\./);
const torch = holds(/^[^/]+\/data\.pkl$/);

const expected: ReadonlyMap<string, readonly [format: string, test: Test]> = new Map([
  ["keras", ["a Keras archive: config.json and model.weights.h5", keras]],
  ["pt", ["a PyTorch archive: data.pkl in a folder", torch]],
]);

const recognisable: readonly (readonly [format: string, test: Test])[] = [
  ["a Keras archive", keras],
  ["a PyTorch archive", torch],
  ["a program of torch.export", holds(/^[^/]+\/archive_format$/)],
  ["arrays of NumPy", holds(/\.npy$/)],
];

/** What a zip archive under a model's name promises and does not hold; undefined when it holds it, is no archive, or was cut off. */
export function brokenArchive(directory: Directory, file: string): BrokenFormat | undefined {
  const promised = expected.get(file.slice(file.lastIndexOf(".") + 1));
  // Older PyTorch files are no archives.
  if (!promised || directory.start(file, 1)?.[0] !== 0x50) return undefined;
  const names = zipNames(directory, file);
  if (!names || promised[1](names)) return undefined;
  const known = recognisable.find(([, test]) => test(names));
  const some = names.slice(0, 3).join(", ");
  const shown = names.length === 0 ? "an empty archive" : `an archive of ${some}${names.length > 3 ? " …" : ""}`;
  return { expected: promised[0], found: known?.[0] ?? shown };
}
