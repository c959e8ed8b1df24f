import { type CanonicalJsonOptions, canonicalJson } from "../formats/canonical-json.ts";
import { fileTarget } from "./directory-target.ts";

/** What `writeAtomicJson` may be told. */
export type AtomicJsonOptions = Pick<CanonicalJsonOptions, "plan">;

/**
 * Writes a value as FoxML writes its JSON artifacts: canonical, indented by 2, with a line end. Whatever happens to the process or the
 * machine, the file is what it was before or the whole new document; what a killed writer leaves is a hidden `.tmp` beside it that
 * disturbs nobody. Folders that are missing are made. Throws UnwritableValueError before anything is touched, UnwritableFileError when
 * the file system refuses.
 */
export async function writeAtomicJson(file: string, value: unknown, options: AtomicJsonOptions = {}): Promise<void> {
  const text = `${canonicalJson(value, { plan: options.plan ?? 0, indent: 2 })}\n`;
  const staging = await fileTarget(file).stage();
  try {
    staging.put("", [text]);
    await staging.commit();
  } catch (thrown) {
    await staging.abandon();
    throw thrown;
  }
}
