import { escapeToken } from "../../src/formats/json-pointer.ts";
import type { Finding } from "../rule.ts";
import { isObject } from "./json-object.ts";
import type { Listed } from "./listed-files.ts";

/** A file with the size that a list gives it. */
export interface SizedFile extends Listed {
  readonly size: number;
}

/** The files of a list of `{file_name, size_bytes}`, each at its name. Entries that do not have this form are the schema's to tell. */
export function listing(file: string, artifacts: readonly unknown[]): SizedFile[] {
  return artifacts.flatMap((entry, index) =>
    isObject(entry) && typeof entry.file_name === "string" && typeof entry.size_bytes === "number"
      ? [{ file, pointer: `/artifacts/${index}/file_name`, name: entry.file_name, size: entry.size_bytes }]
      : [],
  );
}

/** The files that a machine contract names by role. */
export function roleFiles(file: string, roles: object): Listed[] {
  return Object.entries(roles).flatMap(([role, name]: [string, unknown]) =>
    typeof name === "string" ? [{ file, pointer: `/machine_contract/artifacts/${escapeToken(role)}`, name }] : [],
  );
}

/** The files of the list of an advanced report, `{file, size_bytes}`, each at its name. */
export function advancedFiles(file: string, artifacts: readonly unknown[]): SizedFile[] {
  return artifacts.flatMap((entry, index) =>
    isObject(entry) && typeof entry.file === "string" && typeof entry.size_bytes === "number"
      ? [{ file, pointer: `/artifacts/${index}/file`, name: entry.file, size: entry.size_bytes }]
      : [],
  );
}

/** The pictures and files that an advanced report names. */
export function advancedListing(file: string, charts: readonly unknown[], artifacts: readonly unknown[]): Listed[] {
  return [
    ...charts.flatMap((name, index) => (typeof name === "string" ? [{ file, pointer: `/charts/${index}`, name }] : [])),
    ...artifacts.flatMap((entry, index) =>
      isObject(entry) && typeof entry.file === "string"
        ? [{ file, pointer: `/artifacts/${index}/file`, name: entry.file }]
        : [],
    ),
  ];
}

/** One finding for all files that the list of a report lacks. */
export function* unlisted(
  expected: readonly string[],
  found: readonly string[],
  file = "report.json",
): Generator<Finding> {
  if (expected.length === 0) return;
  const message = `${expected.join(", ")} ${expected.length > 1 ? "are" : "is"} not listed`;
  yield { file, pointer: "/artifacts", expected, found, message };
}
