// Made by `npm run generate` from quantlab/v1/run/report.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { RunReport } from "../types.ts";

/** True when the value is a RunReport; otherwise `errors` holds every violation. */
export declare const validateRunReport: Validate<RunReport>;
