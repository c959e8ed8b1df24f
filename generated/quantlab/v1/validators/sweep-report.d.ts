// Made by `npm run generate` from quantlab/v1/sweep/report.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { SweepReport } from "../types.ts";

/** True when the value is a SweepReport; otherwise `errors` holds every violation. */
export declare const validateSweepReport: Validate<SweepReport>;
