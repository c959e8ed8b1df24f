// Made by `npm run generate` from quantlab/v1/signal/signal.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { SessionSignal } from "../types.ts";

/** True when the value is a SessionSignal; otherwise `errors` holds every violation. */
export declare const validateSessionSignal: Validate<SessionSignal>;
