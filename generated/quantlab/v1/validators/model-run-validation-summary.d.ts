// Made by `npm run generate` from quantlab/v1/model-run/validation-summary.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ModelRunValidationSummary } from "../types.ts";

/** True when the value is a ModelRunValidationSummary; otherwise `errors` holds every violation. */
export declare const validateModelRunValidationSummary: Validate<ModelRunValidationSummary>;
