import { readFileSync } from "node:fs";
import path from "node:path";
import type { ProducerCaseExpectation } from "../case.ts";
import type { Finding } from "../finding.ts";
import { mismatches } from "../match.ts";
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
  const pair = [first, other].map((folder) => readFileSync(path.join(work, folder, name), "utf8")) as [string, string];
  if (pair[0] === pair[1]) return [];
  const file = `${other}/${name}`;
  if (!name.endsWith(".json")) return [{ file, pointer: "", message: `${file} differs from that of ${first}` }];
  const pointers = exceptions.map((one) => pointerPattern(one.slice(one.indexOf("#") + 1)));
  const [here, there] = pair.map((text) => JSON.parse(text) as unknown);
  const both = [
    ...mismatches(there, here),
    ...mismatches(here, there).map(({ pointer, expected, found }) => ({ pointer, expected: found, found: expected })),
  ];
  return [...new Map(both.map((one) => [one.pointer, one])).values()]
    .filter(({ pointer }) => !pointers.some((pattern) => pattern.test(pointer)))
    .map((mismatch) => ({
      file,
      ...mismatch,
      message: `${file} differs from that of ${first} at ${mismatch.pointer}`,
    }));
}

function pointerPattern(pointer: string): RegExp {
  const source = pointer
    .split("*")
    .map((part) => part.replace(/[.+^$()|[\]\\{}?]/g, "\\$&"))
    .join("[^/]*");
  return new RegExp(`^${source}(/|$)`, "u");
}
