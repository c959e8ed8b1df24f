import path from "node:path";
import type {
  ModelFingerprints,
  ModelMeta,
  ModelReproducibility,
  TrainingManifest,
} from "@quantlab/contracts/foxml/v1";
import { listedFiles, modelFileNames } from "../model-store/family-table.ts";
import { isObject, readJsonObject } from "../model-store/json-document.ts";
import { foldersIn, modelsOfTarget } from "../model-store/model-entry.ts";
import { findRouting } from "../model-store/routing-answer.ts";
import { buildManifest, indexedTarget, type ManifestInput } from "./build-manifest.ts";
import { buildModelMeta, type ModelMetaInput } from "./build-model-meta.ts";
import { BuilderInputError } from "./builder-input-error.ts";
import { byCodePoint } from "./code-points.ts";
import { modelPath, targetPath } from "./model-path.ts";
import { overlayTree } from "./overlay-tree.ts";
import { plainJson } from "./plain-json.ts";
import {
  inTurn,
  manifestOf,
  type OpenRun,
  type RunDocuments,
  requireConformingRun,
  textOf,
  writeDocuments,
} from "./run-writing.ts";
import { type ModelFiles, writeModelFolder } from "./write-model-folder.ts";

/** A model, its metadata, and what the manifest is told of it. */
export interface TrainedModelInput extends ModelMetaInput {
  /** Name of the model file; by default the primary name of its family. */
  readonly file?: string;
  readonly scaler?: Uint8Array;
  readonly imputer?: Uint8Array;
  readonly fingerprints?: ModelFingerprints;
  readonly reproducibility?: ModelReproducibility;
  /** Begins the run when it has no manifest yet. */
  readonly run?: Omit<ManifestInput, "runInstanceId" | "targets"> & { readonly runInstanceId?: string };
  /** Families of the target whose training failed. */
  readonly familiesFailed?: readonly string[];
  /** Best area under the curve of the target. */
  readonly auc?: number | null;
  /** Replaces a model that is there; refused by default. */
  readonly replace?: boolean;
}

/** What was written. */
export interface WrittenModel {
  /** Path below the run. */
  readonly folder: string;
  readonly file: string;
  readonly meta: ModelMeta;
  readonly manifest: TrainingManifest;
}

/**
 * Writes a model with its metadata into a run, and then the index of the manifest. Everything is judged before anything is visible: the
 * model by its rules, the run as it will be by its own. The folder of the model appears as a whole, the routing copy beside it follows,
 * the manifest is last and replaced atomically, so that whoever goes by the manifest finds what it names; its further members keep their
 * values, not the text of their numbers. Throws BuilderInputError and
 * InvalidArtifactError for what would break the contract, UsageError when the model exists, UnwritableFileError.
 */
export async function writeTrainedModel(runDir: string, input: TrainedModelInput): Promise<WrittenModel> {
  const meta = buildModelMeta(input);
  const folder = modelPath(input);
  const file = modelFileName(input, meta.family);
  const beside = { "fingerprints.json": input.fingerprints, "reproducibility.json": input.reproducibility };
  const documents = { ...beside, "model_meta.json": meta };
  const content: ModelFiles = {
    [file]: input.model,
    ...(input.scaler && { "scaler.joblib": input.scaler }),
    ...(input.imputer && { "imputer.joblib": input.imputer }),
    ...Object.fromEntries(
      Object.entries(documents).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, textOf(name, plainJson(value, `/${name}`))]],
      ),
    ),
  };
  return inTurn(runDir, async (run) => {
    const files = Object.fromEntries(Object.entries(content).map(([name, each]) => [`${folder}/${name}`, each]));
    const copies = routingCopy(run, input);
    const manifest = manifestWith(run, input, overlayTree(run.tree, files, run.path));
    const further: RunDocuments = { ...copies, "manifest.json": manifest };
    await requireConformingRun(run, further, files);
    await writeModelFolder(path.join(run.directory, folder), content, input.replace ?? false);
    await writeDocuments(run, further);
    return { folder, file, meta, manifest };
  });
}

function modelFileName({ file }: TrainedModelInput, family: string): string {
  const listed = listedFiles(family)?.filter((name) => name !== "model");
  const known = listed ?? modelFileNames.filter((name) => name !== "model");
  const chosen = file ?? listed?.[0];
  if (chosen !== undefined && known.includes(chosen)) return chosen;
  const what = chosen === undefined ? "the document lists no file" : `${chosen} is not listed`;
  throw new BuilderInputError("/file", `${what} for the family ${family}`, `Give one of ${known.join(", ")}.`);
}

/** The copy of the target's decision beside the models of the view; none where nothing was decided. */
function routingCopy({ tree }: OpenRun, { target, view }: TrainedModelInput): RunDocuments {
  if (!tree) return {};
  const own = `${targetPath(target)}/decision/routing_decision.json`;
  const { decision, source } = findRouting(tree, target);
  if (!decision) return {};
  if (decision.route !== "BOTH" && decision.route !== view)
    throw new BuilderInputError(
      "/view",
      `the target is routed to ${decision.route}`,
      "Train what the decision says, or decide anew.",
    );
  const copy = source === "target" ? readJsonObject(tree, own) : undefined;
  const content = copy?.state === "present" ? copy.value : { [target]: decision };
  return { [`${targetPath(target)}/models/view=${view}/routing_decision.json`]: content };
}

/** The manifest with an index of what is there and of the model that comes. */
function manifestWith(run: OpenRun, input: TrainedModelInput, after: ReturnType<typeof overlayTree>): TrainingManifest {
  const { target, view, familiesFailed } = input;
  const auc = input.auc === undefined ? undefined : (plainJson(input.auc, "/auc") as number | null);
  const begun = manifestOf(run);
  if (!begun && !input.run)
    throw new BuilderInputError("/run", "the run has no manifest", "Begin it with writeManifest, or give `run`.");
  const manifest =
    begun ??
    buildManifest({
      ...(input.run as ManifestInput),
      runInstanceId: input.run?.runInstanceId ?? path.basename(run.directory),
    });
  const before = isObject(manifest.target_index) ? manifest.target_index : {};
  const index = Object.entries(before).filter(([name]) => name !== target);
  // A writer that died between a model and the manifest leaves a target that is in no index.
  for (const name of foldersIn(after, "targets")) {
    const models = modelsOfTarget(after, name, name).filter((model) => model.modelFiles.length > 0);
    const [first] = models;
    if (name === target || !first || Object.hasOwn(before, name)) continue;
    const lost = { families_trained: familiesOf(models), status: "partial" as const, view: first.view as typeof view };
    index.push([name, lost]);
  }
  const models = modelsOfTarget(after, target, target).filter((model) => model.modelFiles.length > 0);
  const known = before[target];
  const outcome = indexedTarget({ view, familiesTrained: [], ...(auc !== undefined && { auc }) });
  const families = familiesOf(models);
  const failed = (familiesFailed ?? []).filter((family) => !families.includes(family));
  const isPartial = failed.length > 0 || (familiesFailed === undefined && known?.status === "partial");
  index.push([
    target,
    {
      ...known,
      ...outcome,
      families_trained: families,
      status: isPartial ? "partial" : "complete",
      view: known && models.some((model) => model.view === known.view) ? known.view : view,
    },
  ]);
  const listed = new Set([...(manifest.targets ?? []), ...index.map(([name]) => name)]);
  return { ...manifest, target_index: Object.fromEntries(index), targets: [...listed].sort(byCodePoint) };
}

const familiesOf = (models: readonly { readonly familyOnDisk: string }[]) =>
  [...new Set(models.map(({ familyOnDisk }) => familyOnDisk))].sort(byCodePoint);
