import path from "node:path";
import type { ProducerCaseExpectation } from "../case.ts";
import type { Finding } from "../finding.ts";
import { readLeft } from "../left-file.ts";
import { type Mismatch, mismatches } from "../match.ts";
import type { Remains } from "../remains.ts";

/** Artifacts that come from the same input hold the same, but for what the case lets differ. */
export function equalArtifacts(remains: Remains, { equal }: ProducerCaseExpectation): Finding[] {
  if (!equal) return [];
  const [first, ...others] = remains.matching(equal.at);
  if (first === undefined || others.length === 0)
    return [{ file: equal.at, pointer: "", message: "There are no two artifacts to compare" }];
  const filesOf = (folder: string) =>
    remains.files.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1));
  const names = filesOf(first);
  return others.flatMap((other) => {
    const otherNames = filesOf(other);
    if (names.join() !== otherNames.join())
      return [
        {
          file: other,
          pointer: "",
          message: `${other} has other files than ${first}`,
          expected: names,
          found: otherNames,
        },
      ];
    return names.flatMap((name) => differences(remains.work, first, other, name, equal.except));
  });
}

function differences(work: string, first: string, other: string, name: string, except: readonly string[]): Finding[] {
  const exceptions = except.filter((one) => one === name || one.startsWith(`${name}#`) || one.startsWith("*"));
  if (exceptions.some((one) => !one.includes("#"))) return [];
  const file = `${other}/${name}`;
  const [here, there] = [first, other].map((folder) => readLeft(path.join(work, folder, name)));
  if (!here?.bytes || !there?.bytes)
    return [{ file, pointer: "", message: `${file} cannot be compared with that of ${first}` }];
  if (here.bytes.equals(there.bytes)) return [];
  const both = name.endsWith(".json") ? differingMembers(here.bytes, there.bytes) : undefined;
  if (!both) return [{ file, pointer: "", message: `${file} differs from that of ${first}` }];
  const pointers = exceptions.map((one) => pointerPattern(one.slice(one.indexOf("#") + 1)));
  return [...new Map(both.map((one) => [one.pointer, one])).values()]
    .filter(({ pointer }) => !pointers.some((pattern) => pattern.test(pointer)))
    .map((mismatch) => ({
      file,
      ...mismatch,
      message: `${file} differs from that of ${first} at ${mismatch.pointer}`,
    }));
}

/** Where two documents differ; undefined when they are no documents, or nest too deeply to be compared member by member. */
function differingMembers(older: Buffer, newer: Buffer): Mismatch[] | undefined {
  try {
    const [here, there] = [older, newer].map((bytes) => JSON.parse(bytes.toString()) as unknown);
    return [
      ...mismatches(there, here),
      ...mismatches(here, there).map(({ pointer, expected, found }) => ({ pointer, expected: found, found: expected })),
    ];
  } catch {
    return undefined;
  }
}

function pointerPattern(pointer: string): RegExp {
  const source = pointer
    .split("*")
    .map((part) => part.replace(/[.+^$()|[\]\\{}?]/g, "\\$&"))
    .join("[^/]*");
  return new RegExp(`^${source}(/|$)`, "u");
}
