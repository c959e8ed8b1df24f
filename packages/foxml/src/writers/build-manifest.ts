import { createHash } from "node:crypto";
import { type IndexedTarget, type TrainingManifest, TrainingRun } from "@quantlab/contracts/foxml/v1";
import { BuilderInputError } from "./builder-input-error.ts";
import { byCodePoint } from "./code-points.ts";
import { familyName, targetPath } from "./model-path.ts";
import { plainJson, requireSchema } from "./plain-json.ts";

/** What a run made of one target. */
export interface TargetOutcome {
  readonly view: "CROSS_SECTIONAL" | "SYMBOL_SPECIFIC";
  readonly familiesTrained: readonly string[];
  /** Families whose training failed: they make a target partial, or failed when none is left. */
  readonly familiesFailed?: readonly string[];
  /** Best area under the curve. */
  readonly auc?: number | null;
}

/** What a manifest is built from. */
export interface ManifestInput {
  /** Names the run's folder. */
  readonly runInstanceId: string;
  /** Computed from the identity where there is one; else the run is an unstable one, named after its instance. */
  readonly runId?: string;
  readonly identity?: { readonly strictKey: string; readonly replicateKey: string };
  /** When the run was created: a Date, or ISO 8601. */
  readonly timestamp: Date | string;
  /** Commit of the code that trains. */
  readonly gitSha: string;
  readonly targets?: Readonly<Record<string, TargetOutcome>>;
  /** Further members of manifest.json under their own names. */
  readonly more?: Pick<
    TrainingManifest,
    "config_digest" | "experiment_config" | "run_metadata" | "experiment" | "dataset_snapshot_hash"
  >;
}

const furtherMembers: readonly string[] = [
  "config_digest",
  "experiment_config",
  "run_metadata",
  "experiment",
  "dataset_snapshot_hash",
];

/** The content of manifest.json, with the identifiers, the status of each target and the list of targets computed. Throws BuilderInputError. */
export function buildManifest(input: ManifestInput): TrainingManifest {
  for (const name of Object.keys(input.more ?? {}))
    if (!furtherMembers.includes(name))
      throw new BuilderInputError(
        `/more/${name}`,
        "the builder writes this member itself, or does not know it",
        `Further members are ${furtherMembers.join(", ")}.`,
      );
  const outcomes = Object.entries(input.targets ?? {});
  const runId = runIdOf(input);
  const isStable = runId.startsWith("ridv1_");
  const manifest = plainJson(
    {
      ...input.more,
      run_id: runId,
      run_instance_id: input.runInstanceId,
      run_id_kind: isStable ? "stable" : "unstable",
      is_comparable: isStable,
      run_identity: input.identity && {
        strict_key: input.identity.strictKey,
        replicate_key: input.identity.replicateKey,
        is_final: true,
      },
      timestamp: timestampOf(input.timestamp),
      git_sha: input.gitSha,
      target_index: Object.fromEntries(outcomes.map(([target, outcome]) => [nameOf(target), indexedTarget(outcome)])),
      targets: outcomes.map(([target]) => target).sort(byCodePoint),
    },
    "",
  );
  requireSchema(TrainingRun.files["manifest.json"], manifest);
  return manifest as TrainingManifest;
}

/** The entry of a target in the index. Throws BuilderInputError. */
export function indexedTarget({ view, familiesTrained, familiesFailed = [], auc }: TargetOutcome): IndexedTarget {
  const families = [...new Set(familiesTrained.map(familyName))].sort(byCodePoint);
  const failed = familiesFailed.map(familyName).filter((family) => !families.includes(family));
  const status = families.length === 0 ? "failed" : failed.length > 0 ? "partial" : "complete";
  return { status, families_trained: families, view, ...(auc !== undefined && { auc }) };
}

function runIdOf({ runId, runInstanceId, identity }: ManifestInput): string {
  const keys = identity && `${identity.strictKey}:${identity.replicateKey}`;
  if (identity && !(identity.strictKey && identity.replicateKey))
    throw new BuilderInputError("/identity", "a key is empty", "Give both keys, or no identity.");
  const stable = keys && `ridv1_${createHash("sha256").update(keys).digest("hex").slice(0, 20)}`;
  const computed = stable ?? `rid_unstable_${runInstanceId}`;
  if (runId === undefined || runId === computed) return computed;
  if (stable !== undefined)
    throw new BuilderInputError(
      "/runId",
      `${runId} is not the hash of the identity, ${stable}`,
      "Leave it out: it is computed.",
    );
  if (typeof runId === "string" && /^ridv1_[0-9a-f]{20}$/.test(runId)) return runId;
  throw new BuilderInputError(
    "/runId",
    `${JSON.stringify(runId)} has not the form of an id`,
    "Leave it out, or give ridv1_ and 20 hexadecimal digits.",
  );
}

function timestampOf(timestamp: Date | string): string {
  if (!(timestamp instanceof Date)) return timestamp;
  if (Number.isNaN(timestamp.getTime()))
    throw new BuilderInputError("/timestamp", "it is no time", "Give a Date of a real moment.");
  return timestamp.toISOString();
}

function nameOf(target: string): string {
  targetPath(target);
  return target;
}
