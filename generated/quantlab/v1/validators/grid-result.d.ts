// Made by `npm run generate` from quantlab/v1/sweep/grid-result.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { GridResult } from "../types.ts";

/** True when the value is a GridResult; otherwise `errors` holds every violation. */
export declare const validateGridResult: Validate<GridResult>;
