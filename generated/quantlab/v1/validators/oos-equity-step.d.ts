// Made by `npm run generate` from quantlab/v1/sweep/oos-equity-curve.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { OosEquityStep } from "../types.ts";

/** True when the value is a OosEquityStep; otherwise `errors` holds every violation. */
export declare const validateOosEquityStep: Validate<OosEquityStep>;
