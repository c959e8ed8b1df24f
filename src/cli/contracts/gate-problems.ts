import type { Bump, ReportedProblem } from "../../../generated/meta/types.ts";
import { type AssessedChange, covers, largerBump } from "../../evolution/assess-changes.ts";
import type { ComparedSources } from "./compare-sources.ts";
import { decidedBy, mentions } from "./mentions.ts";

/** Why a release may not be made so. */
export interface GateProblem extends Omit<ReportedProblem, "rule" | "page"> {
  readonly change?: AssessedChange;
}

/** What is declared about a release. */
export interface Declaration {
  readonly bump: Bump | undefined;
  /** Text in which changes are mentioned. */
  readonly words: string;
  /** Where that text is written. */
  readonly place: string;
}

const place = ({ schema, pointer }: AssessedChange) => `${schema}#${pointer}`;

/** Everything that keeps a release from being made as it is declared. */
export function gateProblems(
  compared: ComparedSources,
  declared: Declaration,
): { readonly needed: Bump | undefined; readonly problems: GateProblem[] } {
  const problems: GateProblem[] = [];
  let needed = compared.needed;
  for (const change of compared.changes) {
    if (change.bump === "refused") {
      problems.push({ kind: "refused", message: `${place(change)}: ${change.message ?? change.claim}`, change });
      continue;
    }
    if (change.bump === "unknown") {
      const word = decidedBy(change, declared.words);
      if (word === "breaking") needed = largerBump(needed, "major");
      else if (word === undefined)
        problems.push({
          kind: "undecided",
          message: `${place(change)}: say beside it in ${declared.place} that it is compatible or breaking`,
          change,
        });
      continue;
    }
    if (change.bump !== "patch" && mentions(change, declared.words).length === 0)
      problems.push({
        kind: "not-mentioned",
        message: `${place(change)} is not mentioned in ${declared.place}`,
        change,
      });
  }
  if (needed !== undefined && declared.bump === undefined)
    problems.unshift({
      kind: "bypasses-version",
      message: `schemas of ${compared.base.label} were edited and no release is declared: ${needed} is needed`,
    });
  else if (needed !== undefined && declared.bump !== undefined && !covers(declared.bump, needed))
    problems.unshift({ kind: "too-small", message: `declared is ${declared.bump}, needed is ${needed}` });
  return { needed, problems };
}
