// Made by `npm run generate` from foxml/v1/bridge-events/bridge-events.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { BridgeEvent } from "../types.ts";

/** True when the value is a BridgeEvent; otherwise `errors` holds every violation. */
export declare const validateBridgeEvent: Validate<BridgeEvent>;
