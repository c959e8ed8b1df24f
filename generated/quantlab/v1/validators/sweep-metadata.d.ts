// Made by `npm run generate` from quantlab/v1/sweep/metadata.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { SweepMetadata } from "../types.ts";

/** True when the value is a SweepMetadata; otherwise `errors` holds every violation. */
export declare const validateSweepMetadata: Validate<SweepMetadata>;
