// Made by `npm run generate` from foxml/v1/dashboard/api-events-recent.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { BridgeEventsRecent } from "../types.ts";

/** True when the value is a BridgeEventsRecent; otherwise `errors` holds every violation. */
export declare const validateBridgeEventsRecent: Validate<BridgeEventsRecent>;
