// Made by `npm run generate` from quantlab/v1/paper-sessions-index/index.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { PaperSessionsIndexDocument } from "../types.ts";

/** True when the value is a PaperSessionsIndexDocument; otherwise `errors` holds every violation. */
export declare const validatePaperSessionsIndexDocument: Validate<PaperSessionsIndexDocument>;
