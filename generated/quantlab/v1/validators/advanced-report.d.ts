// Made by `npm run generate` from quantlab/v1/advanced-report.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { AdvancedReport } from "../types.ts";

/** True when the value is a AdvancedReport; otherwise `errors` holds every violation. */
export declare const validateAdvancedReport: Validate<AdvancedReport>;
