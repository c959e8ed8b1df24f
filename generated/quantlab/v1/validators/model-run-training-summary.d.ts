// Made by `npm run generate` from quantlab/v1/model-run/training-summary.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ModelRunTrainingSummary } from "../types.ts";

/** True when the value is a ModelRunTrainingSummary; otherwise `errors` holds every violation. */
export declare const validateModelRunTrainingSummary: Validate<ModelRunTrainingSummary>;
