import { type CheckResult, check, UsageError } from "@quantlab/contracts";
import { openDirectory } from "@quantlab/contracts/node";
import { isSameFamily } from "./family-table.ts";
import { hashOnce } from "./hash-once.ts";
import { readJsonObject } from "./json-document.ts";
import { foldersIn, type ModelEntry, modelsOfTarget } from "./model-entry.ts";
import { ModelStoreError } from "./model-store-error.ts";
import { type OpenModelOptions, openModel, type StoredModel } from "./open-model.ts";
import { type ModelQuery, resolveModel } from "./resolve-model.ts";
import { findRouting, type RoutingAnswer } from "./routing-answer.ts";
import { type StoreWarning, storeWarning } from "./store-warning.ts";
import { listTargets, type TargetList } from "./target-list.ts";

/** What `openModelStore` may be told. */
export interface ModelStoreOptions extends OpenModelOptions {
  /** "optional" (default) goes by the folders when the manifest is missing or broken, and says so; "required" refuses the run. */
  readonly manifest?: "required" | "optional";
  readonly signal?: AbortSignal;
}

/** The verdict on a run and on each of its models. */
export interface StoreCheck {
  readonly conforms: boolean;
  readonly run: CheckResult;
  readonly models: readonly { readonly entry: ModelEntry; readonly result: CheckResult }[];
}

/** The models of one training run. What was judged once is not judged again: open a new store after a training. */
export interface ModelStore {
  /** Name of the run's folder. */
  readonly name: string;
  /** The manifest as read; undefined when missing or broken. */
  readonly manifest: Readonly<Record<string, unknown>> | undefined;
  targets(): TargetList;
  /** Every model, or those that the parts of a query name, in the order of their paths. */
  models(filter?: Partial<ModelQuery>): readonly ModelEntry[];
  /** Where a model lies, without opening it. Throws ModelStoreError. */
  resolve(query: ModelQuery): ModelEntry;
  /** Finds, judges and verifies a model. Throws ModelStoreError. */
  open(query: ModelQuery): Promise<StoredModel>;
  /** The routing decision on a target, with the view's copy first where a view is given. Throws ModelStoreError for hostile names. */
  routing(target: string, view?: string): RoutingAnswer;
  /** Every rule of the contract on the run and on its models. */
  check(): Promise<StoreCheck>;
}

/**
 * Opens the results of one training run: the folder with manifest.json and targets/. Nothing outside of it is ever read, whatever links
 * and names say. Throws UnreadableFileError when there is no such folder, ModelStoreError when it is no run, UsageError for an unknown option.
 */
export async function openModelStore(resultsDir: string, options: ModelStoreOptions = {}): Promise<ModelStore> {
  refuseUnknown(options);
  const tree = hashOnce(await openDirectory(resultsDir));
  const document = readJsonObject(tree, "manifest.json");
  const place = { file: "manifest.json" };
  if (
    document.state === "absent" &&
    !tree.list("").some(({ name, type }) => name === "targets" && type === "directory")
  )
    throw new ModelStoreError(
      "NO_RUN",
      `${resultsDir} has neither manifest.json nor targets/`,
      "Give the folder of one run: RESULTS/runs/<run_id>/<timestamp>.",
    );
  if (options.manifest === "required" && document.state === "absent")
    throw new ModelStoreError(
      "MANIFEST_MISSING",
      "the run has no manifest.json",
      'Write it, or open the store with manifest: "optional".',
      place,
    );
  if (options.manifest === "required" && document.state === "broken")
    throw new ModelStoreError(
      "MANIFEST_BROKEN",
      `manifest.json: ${document.reason}`,
      'Write it again, or open the store with manifest: "optional".',
      {
        ...place,
        cause: document.cause,
      },
    );

  const verdicts = new Map<string, Promise<CheckResult>>();
  const judge = (kind: string, folder: string): Promise<CheckResult> => {
    const known = verdicts.get(folder);
    if (known) return known;
    const verdict = check(tree.subtree(folder), { as: kind, ...(options.signal && { signal: options.signal }) });
    verdicts.set(folder, verdict);
    return verdict;
  };
  const judgeModel = ({ folder }: ModelEntry) => judge("trained-model", folder);
  const targets = () => listTargets(tree, document);
  const models = (filter: Partial<ModelQuery> = {}): readonly ModelEntry[] => {
    const names = new Map(targets().targets.map(({ folder, name }) => [folder, name]));
    return foldersIn(tree, "targets")
      .flatMap((folder) => modelsOfTarget(tree, folder, names.get(folder) ?? folder))
      .filter((entry) => fits(entry, filter));
  };
  return {
    name: tree.name,
    manifest: document.state === "present" ? document.value : undefined,
    targets,
    models,
    resolve: (query) => resolveModel(tree, targets().targets, query),
    async open(query) {
      options.signal?.throwIfAborted();
      const list = targets();
      const entry = resolveModel(tree, list.targets, query);
      const model = await openModel(tree, entry, judgeModel, options);
      return { ...model, warnings: [...targetWarnings(list, entry), ...model.warnings] };
    },
    routing: (target, view) => findRouting(tree, target, view),
    async check() {
      const run = await judge("training-run", "");
      const judged = [];
      for (const entry of models()) judged.push({ entry, result: await judgeModel(entry) });
      return { conforms: run.conforms && judged.every(({ result }) => result.conforms), run, models: judged };
    },
  };
}

const choices = {
  checksum: ["strict", "lenient"],
  findings: ["strict", "lenient"],
  manifest: ["required", "optional"],
} as const;

/** A misspelt option would open what its caller wants refused. */
function refuseUnknown(options: ModelStoreOptions): void {
  for (const [name, values] of Object.entries(choices)) {
    const given = options[name as keyof typeof choices];
    if (given !== undefined && !(values as readonly string[]).includes(given))
      throw new UsageError(`the option ${name} is ${JSON.stringify(given)}`, `Give ${values.join(" or ")}.`);
  }
}

/** What the manifest says against the target of a model. */
function targetWarnings(list: TargetList, entry: ModelEntry): readonly StoreWarning[] {
  const target = list.targets.find(({ name }) => name === entry.target);
  const pointer = "/target_index";
  if (list.source === "directories") return list.warnings;
  if (!target?.isIndexed)
    return [
      storeWarning("TARGET_NOT_INDEXED", `the target ${entry.target} is not in target_index`, "manifest.json", pointer),
    ];
  return target.status === undefined || target.status === "complete"
    ? []
    : [
        storeWarning(
          "TARGET_NOT_COMPLETE",
          `the manifest calls the target ${entry.target} ${target.status}`,
          "manifest.json",
          pointer,
        ),
      ];
}

function fits(entry: ModelEntry, { target, view, family, symbol, universe }: Partial<ModelQuery>): boolean {
  return (
    (target === undefined || entry.target === target) &&
    (view === undefined || entry.view === view) &&
    (family === undefined || isSameFamily(entry.familyOnDisk, family)) &&
    (symbol == null || entry.symbol === symbol) &&
    (universe == null || entry.universe === universe)
  );
}
