// Made by `npm run generate` from quantlab/v1/sweep/grid-row.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { GridRow } from "../types.ts";

/** True when the value is a GridRow; otherwise `errors` holds every violation. */
export declare const validateGridRow: Validate<GridRow>;
