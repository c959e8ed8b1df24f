// Made by `npm run generate` from quantlab/v1/run/config.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { RunConfig } from "../types.ts";

/** True when the value is a RunConfig; otherwise `errors` holds every violation. */
export declare const validateRunConfig: Validate<RunConfig>;
