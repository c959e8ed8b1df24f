// Made by `npm run generate` from quantlab/v1/sweep/config.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { SweepConfig } from "../types.ts";

/** True when the value is a SweepConfig; otherwise `errors` holds every violation. */
export declare const validateSweepConfig: Validate<SweepConfig>;
