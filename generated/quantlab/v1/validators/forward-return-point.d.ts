// Made by `npm run generate` from quantlab/v1/forward-session/forward-returns-series.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ForwardReturnPoint } from "../types.ts";

/** True when the value is a ForwardReturnPoint; otherwise `errors` holds every violation. */
export declare const validateForwardReturnPoint: Validate<ForwardReturnPoint>;
