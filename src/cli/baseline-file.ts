import { existsSync } from "node:fs";
import type { ConformBaselineEntry } from "../../generated/meta/types.ts";
import { UnwritableFileError, UsageError } from "../errors.ts";
import { systemReason } from "../system-reason.ts";
import type { Staging } from "../target.ts";
import { fileTarget } from "../tree/directory-target.ts";
import { anyTextOf, dayOf, listOf, type Member, objectOf, readJsonFile, textOf } from "./checked-json.ts";

/** A finding that is accepted, decided by schemas/meta/baseline.schema.json. */
export type BaselineEntry = ConformBaselineEntry;

const required = ["path", "fingerprint", "rule", "file", "pointer"];

/** The entries of a baseline; none when the file is yet to be written. Throws UsageError. */
export function readBaseline(file: string, mayBeMissing: boolean): BaselineEntry[] {
  if (!existsSync(file)) {
    if (mayBeMissing) return [];
    throw new UsageError(`there is no baseline ${file}`, "Write it with --update-baseline, or correct its path.");
  }
  const { entries, schema_version: version } = objectOf(
    readJsonFile(file, "baseline"),
    ["$schema", "schema_version", "entries"],
    ["schema_version", "entries"],
  );
  if (version?.value !== "1.0")
    throw new UsageError(
      `${version?.where}: this command reads version 1.0 of baselines only`,
      "Write the baseline anew with --update-baseline.",
    );
  return listOf(entries as Member).map(parseEntry);
}

function parseEntry(member: Member): BaselineEntry {
  const found = objectOf(member, [...required, "reason", "expires"], required);
  const text = (name: string) => anyTextOf(found[name] as Member);
  const fingerprint = text("fingerprint");
  if (!/^[0-9a-f]{12}$/.test(fingerprint))
    throw new UsageError(
      `${member.where}/fingerprint: expected 12 hexadecimal digits`,
      "Write the baseline anew with --update-baseline.",
    );
  return {
    path: text("path"),
    fingerprint,
    rule: textOf(found.rule as Member),
    file: text("file"),
    pointer: text("pointer"),
    ...(found.reason && { reason: textOf(found.reason) }),
    ...(found.expires && { expires: dayOf(found.expires) }),
  };
}

/** Writes a baseline, sorted and as a whole. */
export async function writeBaseline(file: string, entries: readonly BaselineEntry[]): Promise<void> {
  const sorted = [...entries].sort(
    (left, right) =>
      compare(left.path, right.path) ||
      compare(left.file, right.file) ||
      compare(left.pointer, right.pointer) ||
      compare(left.rule, right.rule),
  );
  let staging: Staging | undefined;
  try {
    staging = await fileTarget(file).stage();
    staging.put("", [`${JSON.stringify({ schema_version: "1.0", entries: sorted.map(ordered) }, null, 2)}\n`]);
    await staging.commit();
  } catch (cause) {
    await staging?.abandon();
    throw new UsageError(
      `the baseline ${file} cannot be written: ${systemReason(cause instanceof UnwritableFileError ? cause.cause : cause)}`,
      "Check the path, its permissions and the space left.",
    );
  }
}

function ordered({ path, fingerprint, rule, file, pointer, reason, expires }: BaselineEntry) {
  return { path, fingerprint, rule, file, pointer, reason, expires };
}

/** By UTF-16 code units: the same on every machine. */
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
