// Made by `npm run generate` from foxml/v1/control-request/control-request.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ControlRequest } from "../types.ts";

/** True when the value is a ControlRequest; otherwise `errors` holds every violation. */
export declare const validateControlRequest: Validate<ControlRequest>;
