// Made by `npm run generate` from foxml/v1/training-run/training-summary.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { TrainingSummary } from "../types.ts";

/** True when the value is a TrainingSummary; otherwise `errors` holds every violation. */
export declare const validateTrainingSummary: Validate<TrainingSummary>;
