import type { ModelMeta } from "@quantlab/contracts/foxml/v1";
import { isObject } from "./json-document.ts";
import { ModelStoreError } from "./model-store-error.ts";

/** Metadata with the members of contract 1.4 that readers may count on; everything else is as it was. */
export type CurrentModelMeta = ModelMeta & {
  readonly input_mode: NonNullable<ModelMeta["input_mode"]>;
  readonly model_checksum: string | null;
};

/** A member that the upgrade has set. */
export interface UpgradedMember {
  /** JSON Pointer of the member. */
  readonly pointer: string;
  /** The older member whose value it has, or the default of the contract. */
  readonly from: string;
}

/** Metadata of any minor version as those of 1.4, with what was read and what was changed. */
export interface UpgradedModelMeta {
  readonly meta: CurrentModelMeta;
  /** As read. */
  readonly original: Readonly<Record<string, unknown>>;
  readonly upgraded: readonly UpgradedMember[];
}

/**
 * Metadata of contract 1.0 to 1.3 as a reader of 1.4 expects them: `features`, else `feature_names`, stand in for an absent
 * `feature_list`, in the order they have; `input_mode` is "features" and `model_checksum` null where absent; `route` and `view` stand in
 * for each other. A pure function that changes nothing it is given, and nothing at all in metadata of 1.4; it judges no values. The
 * order of an older list is kept because nothing else records it: it is the order of the model's columns, which sorting would lose.
 * Throws ModelStoreError when the value is no object.
 */
export function upgradeModelMeta(original: unknown): UpgradedModelMeta {
  if (!isObject(original))
    throw new ModelStoreError("META_BROKEN", "the metadata are no JSON object", "Write model_meta.json again.", {
      file: "model_meta.json",
    });
  const meta: Record<string, unknown> = { ...original };
  const upgraded: UpgradedMember[] = [];
  const set = (name: string, value: unknown, from: string) => {
    if ((meta[name] ?? null) !== null || value === undefined || meta[name] === value) return;
    meta[name] = value;
    upgraded.push({ pointer: `/${name}`, from });
  };
  for (const older of ["features", "feature_names"])
    if (Array.isArray(original[older])) set("feature_list", [...original[older]], older);
  if (original.input_mode === "raw_sequence") set("feature_list", [], "the default of raw sequences");
  set("input_mode", "features", "the default");
  set("model_checksum", null, "the default");
  set("view", original.route ?? undefined, "route");
  set("route", original.view ?? undefined, "view");
  // The schema is what judges the values; until then the type says what a conforming document has.
  return { meta: meta as unknown as CurrentModelMeta, original, upgraded };
}
