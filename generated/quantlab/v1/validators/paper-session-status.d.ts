// Made by `npm run generate` from quantlab/v1/paper-session/session-status.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { PaperSessionStatus } from "../types.ts";

/** True when the value is a PaperSessionStatus; otherwise `errors` holds every violation. */
export declare const validatePaperSessionStatus: Validate<PaperSessionStatus>;
