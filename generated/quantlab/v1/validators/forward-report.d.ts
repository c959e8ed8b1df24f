// Made by `npm run generate` from quantlab/v1/forward-session/report.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ForwardReport } from "../types.ts";

/** True when the value is a ForwardReport; otherwise `errors` holds every violation. */
export declare const validateForwardReport: Validate<ForwardReport>;
