// Made by `npm run generate` from quantlab/v1/paper-session/report.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { PaperSessionReport } from "../types.ts";

/** True when the value is a PaperSessionReport; otherwise `errors` holds every violation. */
export declare const validatePaperSessionReport: Validate<PaperSessionReport>;
