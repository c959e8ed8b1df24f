// Made by `npm run generate` from quantlab/v1/paper-session/session-metadata.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { PaperSessionMetadata } from "../types.ts";

/** True when the value is a PaperSessionMetadata; otherwise `errors` holds every violation. */
export declare const validatePaperSessionMetadata: Validate<PaperSessionMetadata>;
