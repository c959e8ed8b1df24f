// Made by `npm run generate` from quantlab/v1/tool-result/tool-result.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { ToolResult } from "../types.ts";

/** True when the value is a ToolResult; otherwise `errors` holds every violation. */
export declare const validateToolResult: Validate<ToolResult>;
