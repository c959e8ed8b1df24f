// Made by `npm run generate` from quantlab/v1/request/request.schema.json. Do not edit.
import type { Validate } from "../../../../src/artifact.ts";
import type { MachineRequest } from "../types.ts";

/** True when the value is a MachineRequest; otherwise `errors` holds every violation. */
export declare const validateMachineRequest: Validate<MachineRequest>;
