// Made by `npm run generate` from quantlab/v1/paper-health/paper-health.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { PaperHealth } from "../types.ts";

/** True when the value is a PaperHealth; otherwise `errors` holds every violation. */
export declare const validatePaperHealth: Validate<PaperHealth>;
