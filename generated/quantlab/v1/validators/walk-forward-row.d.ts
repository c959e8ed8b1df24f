// Made by `npm run generate` from quantlab/v1/sweep/walk-forward-row.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { WalkForwardRow } from "../types.ts";

/** True when the value is a WalkForwardRow; otherwise `errors` holds every violation. */
export declare const validateWalkForwardRow: Validate<WalkForwardRow>;
