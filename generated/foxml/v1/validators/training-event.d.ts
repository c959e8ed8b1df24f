// Made by `npm run generate` from foxml/v1/training-events/training-events.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { TrainingEvent } from "../types.ts";

/** True when the value is a TrainingEvent; otherwise `errors` holds every violation. */
export declare const validateTrainingEvent: Validate<TrainingEvent>;
