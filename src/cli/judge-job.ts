import { complete, judgeAs, type LoadedKind } from "../check.ts";
import type { CoverageRecorder } from "../coverage/recorder.ts";
import { internalError } from "./fatal.ts";
import { failureAt, type Job, joinPath, notRecognised } from "./inputs.ts";
import type { Kinds } from "./kinds.ts";
import type { Outcome, Verdict } from "./verdict.ts";

/** What judging needs beside the job. */
export interface Judging {
  readonly kinds: Kinds;
  readonly live: boolean;
  readonly versions: Readonly<Record<string, string>>;
  /** Present when coverage was asked for: the recorder of a kind. */
  readonly coverage?: ((kind: string) => CoverageRecorder | undefined) | undefined;
}

const conforms: Verdict = { issues: [], skipped: [], failures: [] };

/** What becomes of one job. Never throws: whatever goes wrong with one artifact leaves the others to be judged. */
export async function judgeJob(job: Job, judging: Judging): Promise<Outcome> {
  const { path, entry, member } = job;
  try {
    const known = judging.kinds.get(entry);
    const kind = known instanceof Promise ? await known : known;
    if (member !== undefined && !hasFile(kind, member))
      return notRecognised(joinPath(path, member), member, entry.kind);
    const verdict = verdictOf(job, kind, judging);
    return { path, kind: entry.kind, verdict: verdict instanceof Promise ? await verdict : verdict };
  } catch (thrown) {
    return couldNotTell(path, thrown);
  }
}

/** At once when there is nothing to complete. */
function verdictOf(
  { tree, workspace, entry, file, origin }: Job,
  kind: LoadedKind,
  { live, versions, coverage }: Judging,
): Verdict | Promise<Verdict> {
  const around = { workspace, live, contractVersion: versions[entry.family], folder: origin?.folder };
  const judgement = judgeAs(kind, tree, around, file);
  coverage?.(entry.kind)?.see(judgement.files.values());
  const { issues, skipped, failures } = judgement;
  if (issues.length > 0) return complete(kind, judgement, file);
  return skipped.length === 0 && failures.length === 0 ? conforms : { issues: [], skipped, failures };
}

function hasFile({ prepared }: LoadedKind, name: string): boolean {
  return Object.values(prepared.descriptor.files).some((file) => file.name === name || file.legacyNames.includes(name));
}

function couldNotTell(path: string, thrown: unknown): Outcome {
  try {
    return failureAt(path, path, thrown);
  } catch {
    return { path, message: internalError(thrown), remedy: "The other artifacts were judged; this one was not." };
  }
}
