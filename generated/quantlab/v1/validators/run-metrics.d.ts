// Made by `npm run generate` from quantlab/v1/run/metrics.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { RunMetrics } from "../types.ts";

/** True when the value is a RunMetrics; otherwise `errors` holds every violation. */
export declare const validateRunMetrics: Validate<RunMetrics>;
