// Made by `npm run generate` from foxml/v1/engine-history/engine-history.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { EngineHistory as Content } from "../types.ts";
import { validateEngineHistory } from "../validators/engine-history.js";

/** history.json: what the engine decided and traded; decisions of a cycle that was blocked as a whole are not in it. */
export type EngineHistory = Content;

/** history.json: what the engine decided and traded; decisions of a cycle that was blocked as a whole are not in it. */
export const EngineHistory: ArtifactDescriptor<ContentOf["engine-history"], "file"> = {
  kind: "engine-history",
  family: "foxml",
  version: 1,
  title: "EngineHistory",
  form: "file",
  roots: [],
  producer: "foxml-engine",
  consumers: ["foxml-bridge","foxml-engine"],
  files: {
    "history.json": { name: "history.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/foxml/v1/engine-history/engine-history.schema.json", validate: validateEngineHistory, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, finalNewline: true, plan: {"p":{"decision_history":{"i":{"p":{"symbol":0,"decision":0,"timestamp":0,"reason":0,"horizon":0,"alpha":1,"shares":1,"current_weight":1,"target_weight":1,"trace":{"p":{"market_snapshot":{"p":{"symbol":0,"timestamp":0,"open":1,"high":1,"low":1,"close":1,"bid":1,"ask":1,"volume":1,"spread_bps":1,"volatility":1}},"raw_predictions":0,"standardized_predictions":0,"confidences":0,"blend_weights":0,"blended_alphas":0,"horizon_scores":0,"selected_horizon":0,"cost_breakdown":0,"barrier_gate_result":0,"spread_gate_result":0,"risk_checks":0,"raw_weight":1,"gate_adjusted_weight":1,"final_weight":1}}}}},"trade_history":{"i":{"p":{"symbol":0,"side":0,"shares":1,"fill_price":1,"value":1,"horizon":0,"order_id":0,"timestamp":0}}}}} }; }, legacyNames: [] },
  },
};
