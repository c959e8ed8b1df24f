import type { EditedArtifact } from "../../conformance/edits.ts";
import { type Fixture, fixtureTree } from "../../conformance/fixtures.ts";
import { judgeAs, type LoadedKind } from "../check.ts";
import type { Judgement } from "../judge.ts";

/** The judgement on an example. */
export function judged(kind: LoadedKind, base: Fixture, artifact: EditedArtifact): Judgement {
  return judgeAs(kind, fixtureTree(base, artifact), {}, base.isDirectory ? undefined : artifact.name);
}

/** How many warnings there are; undefined when it does not conform, or that could not be told. */
export function warningsOf({ issues, failures }: Judgement): number | undefined {
  if (failures.length > 0 || issues.some(({ severity }) => severity === "error")) return undefined;
  return issues.filter(({ severity }) => severity === "warning").length;
}
