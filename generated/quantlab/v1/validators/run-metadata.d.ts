// Made by `npm run generate` from quantlab/v1/run/metadata.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { RunMetadata } from "../types.ts";

/** True when the value is a RunMetadata; otherwise `errors` holds every violation. */
export declare const validateRunMetadata: Validate<RunMetadata>;
