// Made by `npm run generate` from foxml/v1/dashboard/api-alpaca-events-recent.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { BridgeAlpacaEventsRecent } from "../types.ts";

/** True when the value is a BridgeAlpacaEventsRecent; otherwise `errors` holds every violation. */
export declare const validateBridgeAlpacaEventsRecent: Validate<BridgeAlpacaEventsRecent>;
