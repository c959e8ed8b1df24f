// Made by `npm run generate` from quantlab/v1/paper-session/metrics.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { PaperSessionMetrics } from "../types.ts";

/** True when the value is a PaperSessionMetrics; otherwise `errors` holds every violation. */
export declare const validatePaperSessionMetrics: Validate<PaperSessionMetrics>;
