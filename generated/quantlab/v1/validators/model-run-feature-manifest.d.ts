// Made by `npm run generate` from quantlab/v1/model-run/feature-manifest.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ModelRunFeatureManifest } from "../types.ts";

/** True when the value is a ModelRunFeatureManifest; otherwise `errors` holds every violation. */
export declare const validateModelRunFeatureManifest: Validate<ModelRunFeatureManifest>;
