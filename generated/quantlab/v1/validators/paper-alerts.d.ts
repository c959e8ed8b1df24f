// Made by `npm run generate` from quantlab/v1/paper-alerts/paper-alerts.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { PaperAlerts } from "../types.ts";

/** True when the value is a PaperAlerts; otherwise `errors` holds every violation. */
export declare const validatePaperAlerts: Validate<PaperAlerts>;
