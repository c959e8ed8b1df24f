// Made by `npm run generate` from quantlab/v1/paper-sessions-index/indexed-session.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { IndexedPaperSession } from "../types.ts";

/** True when the value is a IndexedPaperSession; otherwise `errors` holds every violation. */
export declare const validateIndexedPaperSession: Validate<IndexedPaperSession>;
