// Made by `npm run generate` from quantlab/v1/response-envelope/response-envelope.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { ResponseEnvelope as Content } from "../types.ts";
import { validateResponseEnvelope } from "../validators/response-envelope.js";

/** Answer to a request as one document on standard output. Planned (issue 22): the contract shows its shape, no producer writes it yet. */
export type ResponseEnvelope = Content;

/** Answer to a request as one document on standard output. Planned (issue 22): the contract shows its shape, no producer writes it yet. */
export const ResponseEnvelope: ArtifactDescriptor<ContentOf["response-envelope"], "file"> = {
  kind: "response-envelope",
  family: "quantlab",
  version: 1,
  title: "ResponseEnvelope",
  form: "file",
  roots: [],
  producer: "quantlab",
  consumers: ["stepbit"],
  files: {
    "response.json": { name: "response.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/response-envelope/response-envelope.schema.json", validate: validateResponseEnvelope, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"schema_version":0,"request_id":0,"status":0,"run_id":0,"artifacts_path":0,"summary":{"p":{"total_return":1,"sharpe_simple":1,"max_drawdown":1,"trades":0,"win_rate":1}},"error":{"p":{"code":0,"message":0}}}} }; }, legacyNames: [] },
  },
};
