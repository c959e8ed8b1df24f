// Made by `npm run generate` from foxml/v1/training-process/training-process.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { TrainingProcess } from "../types.ts";

/** True when the value is a TrainingProcess; otherwise `errors` holds every violation. */
export declare const validateTrainingProcess: Validate<TrainingProcess>;
