// Made by `npm run generate` from foxml/v1/training-run/training-results-summary.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { TrainingResultsSummary } from "../types.ts";

/** True when the value is a TrainingResultsSummary; otherwise `errors` holds every violation. */
export declare const validateTrainingResultsSummary: Validate<TrainingResultsSummary>;
