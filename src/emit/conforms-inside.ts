import type { EditedArtifact } from "../../conformance/edits.ts";
import { type Fixture, fixtureTree } from "../../conformance/fixtures.ts";
import { judgeAs, loadKind } from "../check.ts";
import { discover } from "../discover.ts";
import { warningsOf } from "./judged.ts";

/** Whether the artifacts conform that lie inside or beside an example: quantlab-conform judges them with it. */
export async function conformsInside(base: Fixture, artifact: EditedArtifact): Promise<boolean> {
  for (const found of discover(fixtureTree(base, artifact))) {
    if ("failure" in found) return false;
    const isItself =
      found.folder === "" && (base.isDirectory ? found.file === undefined : found.file === artifact.name);
    if (isItself) continue;
    if (warningsOf(judgeAs(await loadKind(found.entry), found.tree, {}, found.file)) === undefined) return false;
  }
  return true;
}
