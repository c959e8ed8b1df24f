import type { CheckResult, Issue, Tree } from "@quantlab/contracts";
import { type ChosenModelFile, chooseModelFile } from "./choose-model-file.ts";
import { readJsonObject } from "./json-document.ts";
import { type ModelBytes, openModelBytes } from "./model-bytes.ts";
import type { ModelEntry } from "./model-entry.ts";
import { ModelStoreError } from "./model-store-error.ts";
import { type StoreWarning, storeWarning } from "./store-warning.ts";
import { type UpgradedModelMeta, upgradeModelMeta } from "./upgrade-model-meta.ts";

/** How much a model may depart from the contract and still be opened. */
export interface OpenModelOptions {
  /**
   * The contract says "If model_checksum is in metadata, file hash MUST match", so that a mismatch is refused in either mode; and "If
   * model_checksum is None, LIVE_TRADING logs a warning but continues (non-strict mode)". "lenient" (default) is that non-strict mode:
   * an absent checksum is a warning. "strict" refuses it too.
   */
  readonly checksum?: "strict" | "lenient";
  /** "strict" (default) refuses a model with findings of severity error; "lenient" opens it and answers them. */
  readonly findings?: "strict" | "lenient";
  /** Most bytes of a model that are loaded into memory; 256 MiB by default. Hashing has no limit. */
  readonly modelBytes?: number;
}

/** A trained model that was found, judged and verified; its file was hashed and not opened. */
export interface StoredModel extends UpgradedModelMeta {
  readonly entry: ModelEntry;
  /** Name of the model file. */
  readonly file: string;
  /** Size in bytes; undefined for a SavedModel directory. */
  readonly size: number | undefined;
  /** SHA-256 of the file; undefined for a SavedModel directory. */
  readonly sha256: string | undefined;
  /** The metadata have a checksum and the file has it too. */
  readonly isVerified: boolean;
  /** Every finding of the contract on the model. */
  readonly issues: readonly Issue[];
  readonly warnings: readonly StoreWarning[];
  /** The file as bytes, pickles too: nothing is executed. Throws ModelStoreError when there are too many or they have changed. */
  bytes(options?: { readonly limit?: number }): Uint8Array;
  /** The file piece by piece, of any size; throws ModelStoreError at its end when it has changed. */
  chunks(): Iterable<Uint8Array>;
}

const defaultModelBytes = 256 * 1024 * 1024;

/** Opens the model at an entry. `judge` gives the verdict of the rules on it. Throws ModelStoreError. */
export async function openModel(
  tree: Tree,
  entry: ModelEntry,
  judge: (entry: ModelEntry) => Promise<CheckResult>,
  options: OpenModelOptions,
): Promise<StoredModel> {
  const upgraded = readMeta(tree, entry);
  const { meta } = upgraded;
  const chosen = chooseModelFile(entry, typeof meta.family === "string" ? meta.family : entry.familyOnDisk);
  const content = chosen.file === "model" ? undefined : openModelBytes(tree, entry.folder, chosen.file);
  const checksumWarnings = verifyChecksum(entry, upgraded, chosen, content, options.checksum ?? "lenient");
  const { issues, tolerated } = findingsOf(entry, await judge(entry), options.findings ?? "strict");
  const isOpened = (): ModelBytes => {
    if (content) return content;
    throw new ModelStoreError(
      "FORMAT_UNSUPPORTED",
      `${entry.folder}/model is a SavedModel directory`,
      "Open its files with the library that wrote it.",
      {
        file: `${entry.folder}/model`,
      },
    );
  };
  return {
    ...upgraded,
    entry,
    file: chosen.file,
    size: content?.size,
    sha256: content?.sha256,
    isVerified: content !== undefined && upgraded.original.model_checksum === content.sha256,
    issues,
    warnings: [
      ...upgradeWarnings(entry, upgraded),
      ...chosen.warnings,
      ...checksumWarnings,
      ...incompleteWarnings(entry, issues),
      ...tolerated,
    ],
    bytes: ({ limit = options.modelBytes ?? defaultModelBytes } = {}) => isOpened().read(limit),
    chunks: () => isOpened().chunks(),
  };
}

function readMeta(tree: Tree, entry: ModelEntry): UpgradedModelMeta {
  const file = `${entry.folder}/model_meta.json`;
  const document = readJsonObject(tree, file);
  if (document.state === "present") return upgradeModelMeta(document.value);
  if (document.state === "absent")
    throw new ModelStoreError(
      "META_MISSING",
      `${entry.folder} has no model_meta.json`,
      "Train again: without metadata nobody knows what the model reads.",
      { file },
    );
  throw new ModelStoreError("META_BROKEN", `${file}: ${document.reason}`, "Write the file again, from the training.", {
    file,
    cause: document.cause,
  });
}

function verifyChecksum(
  entry: ModelEntry,
  { original: { model_checksum: stated } }: UpgradedModelMeta,
  { file }: ChosenModelFile,
  content: ModelBytes | undefined,
  mode: "strict" | "lenient",
): readonly StoreWarning[] {
  const place = { file: `${entry.folder}/model_meta.json`, pointer: "/model_checksum" };
  const isStated = stated !== undefined && stated !== null;
  if (isStated && content?.sha256 === stated) return [];
  if (isStated && content)
    throw new ModelStoreError(
      "CHECKSUM_MISMATCH",
      `${entry.folder}/${file} has the SHA-256 ${content.sha256}, the metadata say ${JSON.stringify(stated)}`,
      "Do not use it: restore the file, or train again and write file and checksum together.",
      place,
    );
  const message = content
    ? "the metadata have no model_checksum: nobody can tell whether this is the model that was trained"
    : "model is a SavedModel directory, and model_checksum is defined of a file: nobody can tell whether this is the model that was trained";
  if (mode === "strict")
    throw new ModelStoreError(
      "CHECKSUM_ABSENT",
      message,
      content
        ? "Write the SHA-256 of the model file into the metadata."
        : "Save the model as model.keras or model.h5, and the SHA-256 of that file with it.",
      place,
    );
  return [storeWarning(isStated ? "CHECKSUM_NOT_VERIFIABLE" : "CHECKSUM_ABSENT", message, place.file, place.pointer)];
}

function findingsOf(entry: ModelEntry, { issues, failures }: CheckResult, mode: "strict" | "lenient") {
  const [failure] = failures;
  if (failure)
    throw new ModelStoreError(
      "MODEL_UNJUDGED",
      `${entry.folder} could not be judged: ${failure.message}`,
      failure.remedy,
      {
        file: entry.folder,
      },
    );
  const errors = issues.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (!first) return { issues, tolerated: [] };
  const file = first.file === "" ? entry.folder : `${entry.folder}/${first.file}`;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  const message = `${file}#${first.pointer} ${first.message} [${first.rule}]${more}`;
  if (mode === "strict")
    throw new ModelStoreError("MODEL_INVALID", message, first.remedy, { file, pointer: first.pointer, issues });
  return { issues, tolerated: [storeWarning("FINDINGS_TOLERATED", message, file, first.pointer)] };
}

function incompleteWarnings(entry: ModelEntry, issues: readonly Issue[]): readonly StoreWarning[] {
  return issues
    .filter(({ rule }) => rule === "trained-model.model-file-is-whole")
    .map(({ file, message }) => storeWarning("MODEL_INCOMPLETE", message, `${entry.folder}/${file}`));
}

function upgradeWarnings(entry: ModelEntry, { upgraded }: UpgradedModelMeta): readonly StoreWarning[] {
  const file = `${entry.folder}/model_meta.json`;
  const spelling =
    entry.family === entry.familyOnDisk
      ? []
      : [
          storeWarning(
            "FAMILY_SPELLING",
            `the folder says ${entry.familyOnDisk}, the document ${entry.family}`,
            entry.folder,
          ),
        ];
  return [
    ...spelling,
    ...upgraded
      .filter(({ pointer }) => pointer === "/feature_list")
      .map(({ from, pointer }) => storeWarning("MEMBER_UPGRADED", `feature_list is taken from ${from}`, file, pointer)),
  ];
}
