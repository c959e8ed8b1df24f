// Made by `npm run generate` from quantlab/v1/legacy-run/report.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { LegacyReport } from "../types.ts";

/** True when the value is a LegacyReport; otherwise `errors` holds every violation. */
export declare const validateLegacyReport: Validate<LegacyReport>;
