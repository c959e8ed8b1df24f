// Made by `npm run generate` from foxml/v1/dashboard/api-trades-history.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { BridgeTradesHistory } from "../types.ts";

/** True when the value is a BridgeTradesHistory; otherwise `errors` holds every violation. */
export declare const validateBridgeTradesHistory: Validate<BridgeTradesHistory>;
