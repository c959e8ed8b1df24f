import path from "node:path";
import type { RouteDecision, TrainingManifest } from "@quantlab/contracts/foxml/v1";
import { readJsonObject } from "../model-store/json-document.ts";
import { foldersIn } from "../model-store/model-entry.ts";
import { buildManifest, type ManifestInput } from "./build-manifest.ts";
import { buildRoutingDecision, type RoutingDecisionInput } from "./build-routing-decision.ts";
import { BuilderInputError } from "./builder-input-error.ts";
import { targetPath } from "./model-path.ts";
import { inTurn, manifestOf, type RunDocuments, requireConformingRun, writeDocuments } from "./run-writing.ts";

/**
 * Begins a run: writes its manifest, as long as there is none. The instance is the name of the folder unless it is given. Throws
 * BuilderInputError, InvalidArtifactError when the run would break its contract, UnwritableFileError.
 */
export async function writeManifest(
  runDir: string,
  input: Omit<ManifestInput, "runInstanceId"> & { readonly runInstanceId?: string },
): Promise<TrainingManifest> {
  return inTurn(runDir, async (run) => {
    if (manifestOf(run))
      throw new BuilderInputError(
        "",
        "the run has a manifest",
        "Write models into it with writeTrainedModel, or choose another folder.",
      );
    const manifest = buildManifest({ ...input, runInstanceId: input.runInstanceId ?? path.basename(run.directory) });
    await requireConformingRun(run, { "manifest.json": manifest });
    await writeDocuments(run, { "manifest.json": manifest });
    return manifest;
  });
}

/**
 * Writes a routing decision everywhere it belongs: into the target's folder, beside the models of each view that it has, and into the
 * global document, keyed by target. The run needs its manifest. Throws BuilderInputError, InvalidArtifactError, UnwritableFileError.
 */
export async function writeRoutingDecision(
  runDir: string,
  input: RoutingDecisionInput,
): Promise<Readonly<Record<string, RouteDecision>>> {
  const decision = buildRoutingDecision(input);
  return inTurn(runDir, async (run) => {
    if (!run.tree || !manifestOf(run))
      throw new BuilderInputError("", "the run has no manifest", "Begin it with writeManifest.");
    const folder = targetPath(input.target);
    const views = foldersIn(run.tree, `${folder}/models`).filter((name) => name.startsWith("view="));
    const documents: RunDocuments = {
      [`${folder}/decision/routing_decision.json`]: decision,
      ...Object.fromEntries(views.map((view) => [`${folder}/models/${view}/routing_decision.json`, decision])),
      "globals/routing_decisions.json": { ...globalDecisions(run), ...decision },
    };
    await requireConformingRun(run, documents);
    await writeDocuments(run, documents);
    return decision;
  });
}

function globalDecisions({ tree }: Parameters<typeof manifestOf>[0]): Readonly<Record<string, unknown>> {
  const file = "globals/routing_decisions.json";
  const document = tree && readJsonObject(tree, file);
  if (document?.state === "broken")
    throw new BuilderInputError("", `${file} cannot be read: ${document.reason}`, "Write it again.");
  return document?.state === "present" ? document.value : {};
}
