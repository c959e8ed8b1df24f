// Made by `npm run generate` from quantlab/v1/forward-session/forward-equity-curve.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ForwardEquityPoint } from "../types.ts";

/** True when the value is a ForwardEquityPoint; otherwise `errors` holds every violation. */
export declare const validateForwardEquityPoint: Validate<ForwardEquityPoint>;
