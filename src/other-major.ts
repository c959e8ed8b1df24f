import type { CatalogueEntry } from "./catalogue-entry.ts";
import { kindOfName } from "./kind-name.ts";
import { majorAt, majorsOf } from "./majors.ts";
import type { RawIssue } from "./raw-issue.ts";
import { recogniseMajor } from "./recognise.ts";
import type { RememberingTree } from "./tree/remembering.ts";
import { stepsBetween } from "./upgrade.ts";

/**
 * The major version of a kind to judge by: that of the contract version when one is asked for, the one that is named, or what the
 * artifact says it is; the newest when it says nothing.
 */
export function settledMajor(
  entry: CatalogueEntry,
  name: string,
  tree: RememberingTree,
  contractVersion?: string,
  file?: string,
): CatalogueEntry {
  const majors = majorsOf(entry);
  if (!majors) return entry;
  if (contractVersion !== undefined) return majorAt(entry, contractVersion);
  if (name.includes("@")) return entry;
  return recogniseMajor(entry, tree, file) ?? majors[0] ?? entry;
}

/** That an artifact is of another major version than the one it is judged by, and what leads from one to the other. */
export function otherMajor(judged: CatalogueEntry, tree: RememberingTree, file?: string): RawIssue | undefined {
  const found = recogniseMajor(judged, tree, file);
  if (found === undefined || found === judged) return undefined;
  const kind = kindOfName(judged.kind);
  const steps = stepsBetween(kind, found.version, judged.version);
  const complete = steps.length > 0 && steps.length === judged.version - found.version;
  const remedy = complete
    ? `Lift it with upgrade: ${steps.map(({ from, to }) => `${kind} ${from} to ${to}`).join(", ")}.`
    : `Judge it as ${kind}@${found.version}, or ask its producer for version ${judged.version}.`;
  return {
    rule: "layout.major-version",
    severity: "error",
    file: file ?? "",
    pointer: "",
    message: `it is of version ${found.version} of ${kind}, and is judged by version ${judged.version}`,
    expected: judged.version,
    found: found.version,
    remedy,
  };
}
