// Made by `npm run generate` from quantlab/v1/trades.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { Trade } from "../types.ts";

/** True when the value is a Trade; otherwise `errors` holds every violation. */
export declare const validateTrade: Validate<Trade>;
