// Made by `npm run generate` from quantlab/v1/model-run/dataset-manifest.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ModelRunDatasetManifest } from "../types.ts";

/** True when the value is a ModelRunDatasetManifest; otherwise `errors` holds every violation. */
export declare const validateModelRunDatasetManifest: Validate<ModelRunDatasetManifest>;
