// Made by `npm run generate` from quantlab/v1/tool-result/tool-result.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { ToolResult as Content } from "../types.ts";
import { validateToolResult } from "../validators/tool-result.js";

/** What the QuantLab tool hands back to Stepbit: the result that the adapter owes, and beside it what the panel of the Stepbit page reads. */
export type ToolResult = Content;

/** What the QuantLab tool hands back to Stepbit: the result that the adapter owes, and beside it what the panel of the Stepbit page reads. */
export const ToolResult: ArtifactDescriptor<ContentOf["tool-result"], "file"> = {
  kind: "tool-result",
  family: "quantlab",
  version: 1,
  title: "ToolResult",
  form: "file",
  roots: [],
  producer: "quantlab-tool",
  consumers: ["stepbit"],
  files: {
    "tool-result.json": { name: "tool-result.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/tool-result/tool-result.schema.json", validate: validateToolResult, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"status":0,"command":0,"request_id":0,"run_id":0,"artifacts_path":0,"report_path":0,"mode":0,"summary":{"p":{"total_return":1,"sharpe_simple":1,"max_drawdown":1,"trades":0,"win_rate":1}},"machine_contract":{"p":{"schema_version":0,"contract_type":0,"command":0,"status":0,"request_id":0,"run_id":0,"mode":0,"summary":{"p":{"total_return":1,"sharpe_simple":1,"max_drawdown":1,"trades":0,"win_rate":1}},"artifacts":0,"best_result":0}},"metrics":{"p":{"total_return":1,"sharpe_simple":1,"max_drawdown":1,"trades":0,"win_rate":1}},"artifacts":{"i":{"p":{"name":0,"path":0,"size_bytes":0}}},"events":{"i":{"p":{"event":0,"status":0,"timestamp":0,"message":0}}},"errors":{"i":{"p":{"code":0,"message":0,"severity":0,"retryable":0}}},"exit_code":0}} }; }, legacyNames: [] },
  },
};
