// Made by `npm run generate` from quantlab/v1/health/health.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { HealthSummary } from "../types.ts";

/** True when the value is a HealthSummary; otherwise `errors` holds every violation. */
export declare const validateHealthSummary: Validate<HealthSummary>;
