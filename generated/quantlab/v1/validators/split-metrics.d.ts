// Made by `npm run generate` from quantlab/v1/sweep/split-metrics.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { SplitMetrics } from "../types.ts";

/** True when the value is a SplitMetrics; otherwise `errors` holds every violation. */
export declare const validateSplitMetrics: Validate<SplitMetrics>;
