// Made by `npm run generate` from foxml/v1/training-run/manifest.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { TrainingManifest } from "../types.ts";

/** True when the value is a TrainingManifest; otherwise `errors` holds every violation. */
export declare const validateTrainingManifest: Validate<TrainingManifest>;
