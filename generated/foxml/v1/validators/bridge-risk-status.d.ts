// Made by `npm run generate` from foxml/v1/dashboard/api-risk-status.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { BridgeRiskStatus } from "../types.ts";

/** True when the value is a BridgeRiskStatus; otherwise `errors` holds every violation. */
export declare const validateBridgeRiskStatus: Validate<BridgeRiskStatus>;
