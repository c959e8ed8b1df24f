import type { MetaMembers } from "./model-inputs.ts";
import { ModelStoreError } from "./model-store-error.ts";
import { type StoreWarning, storeWarning } from "./store-warning.ts";

/** How `assertInterval` takes a difference. */
export interface AssertIntervalOptions {
  /** "strict" (default) throws, "lenient" answers a warning. */
  readonly mode?: "strict" | "lenient";
}

const place = { file: "model_meta.json", pointer: "/interval_minutes" };

/**
 * Compares the interval of the training data with that of the data at hand, as numbers: 5 and 5.0 are one interval. Answers nothing when
 * they are equal. "strict" throws ModelStoreError INTERVAL_MISMATCH when they differ, and INTERVAL_ABSENT when the metadata state no
 * usable interval: the contract requires the member, and what is absent cannot be validated. "lenient" answers both as warnings, which
 * is what metadata of contract 1.0 need; the recorded engine skips an absent interval with a warning in either mode.
 */
export function assertInterval(
  meta: MetaMembers,
  minutes: number,
  { mode = "strict" }: AssertIntervalOptions = {},
): readonly StoreWarning[] {
  if (!(Number.isFinite(minutes) && minutes > 0))
    throw new ModelStoreError(
      "INTERVAL_MISMATCH",
      `the data at hand have an interval of ${minutes} minutes`,
      "Give the length of a bar in minutes.",
    );
  const { interval_minutes: trained } = meta;
  if (trained === minutes) return [];
  const isStated = typeof trained === "number" && Number.isFinite(trained) && trained > 0;
  const code = isStated ? "INTERVAL_MISMATCH" : "INTERVAL_ABSENT";
  const message = isStated
    ? `the model was trained on bars of ${trained} minutes, the data have bars of ${minutes}`
    : `interval_minutes is ${trained === undefined ? "absent" : JSON.stringify(trained)}: nobody can tell whether bars of ${minutes} minutes fit`;
  if (mode === "lenient") return [storeWarning(code, message, place.file, place.pointer)];
  const remedy = isStated
    ? "Feed the model bars of its interval, or choose a model of this one."
    : "Write the interval of the training data into the metadata.";
  throw new ModelStoreError(code, message, remedy, place);
}
