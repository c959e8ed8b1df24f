// Made by `npm run generate` from foxml/v1/dashboard/probe.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { BridgeProbe } from "../types.ts";

/** True when the value is a BridgeProbe; otherwise `errors` holds every violation. */
export declare const validateBridgeProbe: Validate<BridgeProbe>;
