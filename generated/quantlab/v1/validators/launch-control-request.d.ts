// Made by `npm run generate` from quantlab/v1/launch-control-request/launch-control-request.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { LaunchControlRequest } from "../types.ts";

/** True when the value is a LaunchControlRequest; otherwise `errors` holds every violation. */
export declare const validateLaunchControlRequest: Validate<LaunchControlRequest>;
