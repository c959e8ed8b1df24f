// Made by `npm run generate` from quantlab/v1/legacy-run/meta.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { LegacyMeta } from "../types.ts";

/** True when the value is a LegacyMeta; otherwise `errors` holds every violation. */
export declare const validateLegacyMeta: Validate<LegacyMeta>;
