import { type ArtifactDescriptor, InvalidArtifactError, type Staging, write } from "@quantlab/contracts";
import { LegacyRun, Run, Sweep } from "@quantlab/contracts/quantlab/v1";
import { besideFiles } from "./beside-files.ts";
import type { RunDirectory } from "./read-run-directory.ts";

/**
 * Writes files into the directory of a run. Faults that the directory had before do not keep them from being written; faults of the files
 * themselves do: throws InvalidArtifactError. `finish` has the last word on the text of a file.
 */
export async function writeBeside(
  run: RunDirectory,
  content: Readonly<Record<string, unknown>>,
  finish: (file: string, text: string) => string = (_, text) => text,
): Promise<void> {
  const staging = await besideFiles(run.path).stage();
  const held: Staging = {
    ...staging,
    put: (file, pieces) => staging.put(file, [finish(file, [...pieces].map(String).join(""))]),
    commit: async () => {},
    abandon: async () => {},
  };
  try {
    await write(kindOf(run), { stage: async () => held }, content);
  } catch (thrown) {
    if (!(thrown instanceof InvalidArtifactError)) throw thrown;
    if (thrown.issues.some(({ file, severity }) => severity === "error" && file in content)) throw thrown;
  }
  await staging.commit();
}

function kindOf({ metadata, document }: RunDirectory): ArtifactDescriptor<object> {
  const isLegacy = document("metadata.json") === undefined;
  return (isLegacy ? LegacyRun : metadata.mode === "run" ? Run : Sweep) as ArtifactDescriptor<object>;
}
