import type { Bump } from "../../../generated/meta/types.ts";
import { covers, largerBump } from "../../evolution/assess-changes.ts";
import type { ComparedSources } from "./compare-sources.ts";
import type { DeclaredRelease } from "./declared-release.ts";
import { decidedBy } from "./mentions.ts";

/** What a comparison means for a declared release. */
export interface ReleaseVerdict {
  readonly declared: Bump;
  /** Where the declaration comes from. */
  readonly declaredBy: string;
  /** The smallest release that will do, by what is decided and what people say of the rest. */
  readonly needed?: Bump;
  readonly compatible: boolean | "unknown";
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Judges a comparison by a declared release: 0 it may be released so, 1 it may not, 2 it could not be told. An undecided change is decided
 * by a person's word in a changeset, and by no size of the release.
 */
export function releaseVerdict(compared: ComparedSources, { bump, by, words }: DeclaredRelease): ReleaseVerdict {
  const { changes, summary } = compared;
  const undecided = changes.filter((change) => change.bump === "unknown");
  const text = undecided.length === 0 ? "" : words();
  const said = undecided.map((change) => decidedBy(change, text));
  const needed = largerBump(compared.needed, said.includes("breaking") ? "major" : undefined);
  const declaration = { declared: bump, declaredBy: by, ...(needed !== undefined && { needed }) };
  if (needed !== undefined && !covers(bump, needed)) return { ...declaration, compatible: false, exitCode: 1 };
  const open =
    said.includes(undefined) || (changes.length === 0 && Object.values(summary).some((answer) => answer === "unknown"));
  if (open) return { ...declaration, compatible: "unknown", exitCode: 2 };
  return { ...declaration, compatible: true, exitCode: 0 };
}
