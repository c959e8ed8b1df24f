// Made by `npm run generate` from quantlab/v1/sweep/metrics.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { SweepMetrics } from "../types.ts";

/** True when the value is a SweepMetrics; otherwise `errors` holds every violation. */
export declare const validateSweepMetrics: Validate<SweepMetrics>;
