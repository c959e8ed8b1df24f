import { type Bump, covers } from "../../evolution/assess-changes.ts";
import type { ComparedSources } from "./compare-sources.ts";

/** What a comparison means for a declared release. */
export interface ReleaseVerdict {
  readonly declared: Bump;
  /** Where the declaration comes from. */
  readonly declaredBy: string;
  readonly compatible: boolean | "unknown";
  readonly exitCode: 0 | 1 | 2;
}

/** Judges a comparison by a declared release: 0 it may be released so, 1 it may not, 2 it could not be told. */
export function releaseVerdict(compared: ComparedSources, declared: Bump, declaredBy: string): ReleaseVerdict {
  const { needed, changes, summary } = compared;
  if (needed !== undefined && !covers(declared, needed))
    return { declared, declaredBy, compatible: false, exitCode: 1 };
  // A major release may break what it likes; what is undecided is then decided.
  const open =
    changes.some(({ bump }) => bump === "unknown") ||
    (changes.length === 0 && Object.values(summary).includes("unknown"));
  if (open && declared !== "major") return { declared, declaredBy, compatible: "unknown", exitCode: 2 };
  return { declared, declaredBy, compatible: true, exitCode: 0 };
}
