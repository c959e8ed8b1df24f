import { check, InvalidArtifactError } from "@quantlab/contracts";
import { TrainedModel } from "@quantlab/contracts/foxml/v1";
import { directoryTarget } from "@quantlab/contracts/node";
import { BuilderInputError } from "./builder-input-error.ts";

/** Files of a model's folder by their names, in the order in which they are written. */
export type ModelFiles = Readonly<Record<string, string | Uint8Array>>;

/**
 * Writes the folder of a model: staged, judged by every rule, and then visible as a whole. Throws InvalidArtifactError when it breaks
 * its contract, UsageError when it exists and may not be replaced.
 */
export async function writeModelFolder(folder: string, files: ModelFiles, replace: boolean): Promise<void> {
  const staging = await directoryTarget(folder, { replace }).stage();
  try {
    for (const [name, content] of Object.entries(files)) staging.put(name, [content]);
    const { issues, failures } = await check(staging.tree(), { as: TrainedModel });
    const [failure] = failures;
    if (failure) throw new BuilderInputError("", `the model could not be judged: ${failure.message}`, failure.remedy);
    if (issues.some(({ severity }) => severity === "error")) throw new InvalidArtifactError("TrainedModel", issues);
    await staging.commit();
  } catch (thrown) {
    await staging.abandon();
    throw thrown;
  }
}
