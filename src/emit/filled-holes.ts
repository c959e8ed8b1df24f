import type { Fixture } from "../../conformance/fixtures.ts";
import type { LoadedKind } from "../check.ts";
import { recordCoverage } from "../coverage/recorder.ts";
import type { Judgement } from "../judge.ts";
import type { Unseen } from "../report/report.ts";
import { attempts } from "./attempts.ts";
import { changedArtifact } from "./changed-artifact.ts";
import { conformsInside } from "./conforms-inside.ts";
import type { Emitted } from "./emitted.ts";
import { judged, warningsOf } from "./judged.ts";
import { repaired } from "./repaired.ts";
import { describedFiles, type SchemaFiles } from "./schema-files.ts";

/** Which findings an example may have, and the recordings that are examples already where they are the first to show something. */
interface Allowed {
  readonly warnings: boolean;
  readonly recordings: readonly Fixture[];
}

/**
 * For every member, enum value and branch that the examples do not show: an example that does, made by putting a value of the schema in its
 * place, and what the rules expect in theirs. What cannot be shown so without a finding, or a warning where these are allowed, is left out.
 */
export async function filledHoles(
  examples: readonly Emitted[],
  bases: readonly Fixture[],
  kind: LoadedKind,
  schemas: SchemaFiles,
  { warnings: allowed, recordings }: Allowed,
): Promise<Emitted[]> {
  const recorder = recordCoverage(kind.entry.kind, await kind.entry.notes(), []);
  const see = ({ files }: Judgement) => recorder.see(files.values());
  for (const { base, artifact } of examples) see(judged(kind, base, artifact));
  const files = describedFiles(kind.prepared.descriptor.files, schemas);
  const filled: Emitted[] = [];
  const openHoles = () => new Map(recorder.result().unseen.map((hole) => [keyOf(hole), wordsFor(hole)]));
  let open = openHoles();
  for (const base of recordings) {
    const judgement = judged(kind, base, base);
    see(judgement);
    const still = openHoles();
    if (still.size === open.size) continue;
    filled.push({ kind: kind.entry.kind, base, artifact: base, about: base.id, warnings: warningsOf(judgement) ?? 0 });
    open = still;
  }
  for (const hole of recorder.result().unseen) {
    const key = keyOf(hole);
    // An earlier example may have shown it on its way.
    if (!open.has(key)) continue;
    for (const { base, edits } of attempts(hole, bases, files, schemas)) {
      const changed = changedArtifact(kind, base, edits, base.isDirectory ? undefined : base.name);
      const { artifact, judgement, warnings } = repaired(kind, base, changed, schemas);
      if (warnings === undefined || (warnings > 0 && !allowed) || !(await conformsInside(base, artifact))) continue;
      see(judgement);
      const still = openHoles();
      // A repair may have taken away what was to be shown, and brought something else.
      const shown = open.has(key) && !still.has(key) ? key : [...open.keys()].find((one) => !still.has(one));
      const about = shown === undefined ? undefined : open.get(shown);
      open = still;
      if (about === undefined) continue;
      filled.push({ kind: kind.entry.kind, base, artifact, about, warnings });
      if (shown === key) break;
    }
  }
  return filled;
}

function keyOf({ what, where, value }: Unseen): string {
  return JSON.stringify([what, where, value]);
}

function wordsFor(hole: Unseen): string {
  return `${hole.what} ${hole.where}${"value" in hole ? ` ${JSON.stringify(hole.value)}` : ""}`;
}
