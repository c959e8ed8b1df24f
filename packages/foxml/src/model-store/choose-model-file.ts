import { listedFiles } from "./family-table.ts";
import type { ModelEntry } from "./model-entry.ts";
import { ModelStoreError } from "./model-store-error.ts";
import { type StoreWarning, storeWarning } from "./store-warning.ts";

/** The file that is opened of a model. */
export interface ChosenModelFile {
  readonly file: string;
  readonly warnings: readonly StoreWarning[];
}

/**
 * Chooses by the document's table of extensions: the primary name of the family, then its alternatives. Another file that is there is
 * taken with a warning, because the table is what writers are asked for and readers have to open what exists. Throws ModelStoreError
 * when there is none.
 */
export function chooseModelFile(entry: ModelEntry, family: string): ChosenModelFile {
  const listed = listedFiles(family);
  const file = listed?.find((name) => entry.modelFiles.includes(name));
  if (file !== undefined) return { file, warnings: [] };
  const [other] = entry.modelFiles;
  if (other === undefined)
    throw new ModelStoreError(
      "MODEL_MISSING",
      `${entry.folder} holds no model file`,
      `Save the model there as ${listed?.join(" or ") ?? "model.<extension of its family>"}, or remove its metadata.`,
      { file: entry.folder },
    );
  const message = listed
    ? `${other} is not listed for ${entry.family}: expected ${listed.join(" or ")}`
    : `the document lists no extensions for the family ${entry.family}; ${other} is taken`;
  return { file: other, warnings: [storeWarning("EXTENSION_UNLISTED", message, `${entry.folder}/${other}`)] };
}
