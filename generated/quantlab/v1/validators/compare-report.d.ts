// Made by `npm run generate` from quantlab/v1/compare-report/compare-report.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { CompareReport } from "../types.ts";

/** True when the value is a CompareReport; otherwise `errors` holds every violation. */
export declare const validateCompareReport: Validate<CompareReport>;
