// Made by `npm run generate` from quantlab/v1/model-run/model-risk-report.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ModelRunRiskReport } from "../types.ts";

/** True when the value is a ModelRunRiskReport; otherwise `errors` holds every violation. */
export declare const validateModelRunRiskReport: Validate<ModelRunRiskReport>;
