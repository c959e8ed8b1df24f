// Made by `npm run generate` from quantlab/v1/response-envelope/response-envelope.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ResponseEnvelope } from "../types.ts";

/** True when the value is a ResponseEnvelope; otherwise `errors` holds every violation. */
export declare const validateResponseEnvelope: Validate<ResponseEnvelope>;
