// Made by `npm run generate` from quantlab/v1/model-run/predictions.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ModelRunPrediction } from "../types.ts";

/** True when the value is a ModelRunPrediction; otherwise `errors` holds every violation. */
export declare const validateModelRunPrediction: Validate<ModelRunPrediction>;
