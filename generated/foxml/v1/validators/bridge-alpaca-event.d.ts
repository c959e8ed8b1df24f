// Made by `npm run generate` from foxml/v1/bridge-alpaca-events/bridge-alpaca-events.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { BridgeAlpacaEvent } from "../types.ts";

/** True when the value is a BridgeAlpacaEvent; otherwise `errors` holds every violation. */
export declare const validateBridgeAlpacaEvent: Validate<BridgeAlpacaEvent>;
