// Made by `npm run generate` from quantlab/v1/sweep/oos-equity-timeseries.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { OosEquityPoint } from "../types.ts";

/** True when the value is a OosEquityPoint; otherwise `errors` holds every violation. */
export declare const validateOosEquityPoint: Validate<OosEquityPoint>;
