// Made by `npm run generate` from quantlab/v1/paper-session/config.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { PaperSessionConfig } from "../types.ts";

/** True when the value is a PaperSessionConfig; otherwise `errors` holds every violation. */
export declare const validatePaperSessionConfig: Validate<PaperSessionConfig>;
