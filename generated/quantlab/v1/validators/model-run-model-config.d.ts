// Made by `npm run generate` from quantlab/v1/model-run/model-config.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ModelRunModelConfig } from "../types.ts";

/** True when the value is a ModelRunModelConfig; otherwise `errors` holds every violation. */
export declare const validateModelRunModelConfig: Validate<ModelRunModelConfig>;
