// Made by `npm run generate` from quantlab/v1/exit-code/exit-code.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ExitCodeTable } from "../types.ts";

/** True when the value is a ExitCodeTable; otherwise `errors` holds every violation. */
export declare const validateExitCodeTable: Validate<ExitCodeTable>;
