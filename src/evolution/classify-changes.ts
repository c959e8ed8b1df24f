import type { ClassifiedChange } from "./artifact-comparison.ts";
import { type ChangeClass, changeClass } from "./change-class.ts";
import type { Change } from "./diff-schemas.ts";
import type { JudgedPair } from "./judged-pair.ts";
import { reaches } from "./offered-definitions.ts";

/** Whether all that a change breaks is broken the same way where it comes from; else a reference makes more of it. */
function explains(behind: readonly Change[], change: Change): boolean {
  return (["oldReaders", "oldWriters"] as const).every((side) => {
    const { breaks } = change[side];
    return breaks === false || behind.some((one) => one[side].breaks === true || one[side].breaks === breaks);
  });
}

/** The changes of other documents that a document may owe a change of its whole to, by `path#pointer`. */
function changesBehind(pair: JudgedPair, ownChanges: ReadonlyMap<string, readonly Change[]>): Map<string, Change> {
  const found = new Map<string, Change>();
  for (const reach of [pair.oldReach, pair.newReach])
    for (const [path, places] of reach.places)
      if (path !== pair.after.path)
        for (const change of ownChanges.get(path) ?? [])
          if (reaches(places, change.pointer)) found.set(`${path}#${change.pointer}`, change);
  return found;
}

/** How the changes of a pair are classified. */
export interface Classifying {
  /** What people call the artifact. */
  readonly artifact: string;
  /** Changes of every judged document, by its path. */
  readonly ownChanges: ReadonlyMap<string, readonly Change[]>;
  /** Definitions of the old version that are there for others. */
  readonly offered: ReadonlySet<string>;
  readonly expired?: () => boolean;
}

/** Gives every change of a pair its place in the table of changes. */
export function classifyChanges(
  pair: JudgedPair,
  { artifact, ownChanges, offered, expired }: Classifying,
): ClassifiedChange[] {
  const late = expired && { expired };
  const before = { root: pair.before.schema, reached: pair.oldReach.byUri, ...late };
  const after = { root: pair.after.schema, reached: pair.newReach.byUri, ...late };
  const classOf = (change: Change, behind: readonly Change[]): ChangeClass => {
    const isBreak = change.breaks !== "none";
    if (isBreak && explains(behind, change)) return "comes-through-definition";
    if (isBreak && artifact === "exit-code" && /^(const|enum)$/.test(change.keyword)) return "exit-code-changed";
    if (change.kind === "removed" && offered.has(change.pointer)) return "definition-removed";
    return changeClass(change, before, after);
  };
  return pair.changes.map((change) => {
    const isWhole = change.keyword === "" && change.pointer === "";
    const behind = isWhole ? changesBehind(pair, ownChanges) : new Map<string, Change>();
    return {
      ...change,
      class: classOf(change, [...behind.values()]),
      ...(behind.size > 0 && { through: [...behind.keys()] }),
    };
  });
}
