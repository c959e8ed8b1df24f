// Made by `npm run generate` from foxml/v1/engine-state/engine-state.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { EngineState as Content } from "../types.ts";
import { validateEngineState } from "../validators/engine-state.js";

/** engine_state.json: the account of the engine as it was saved after its last full cycle. */
export type EngineState = Content;

/** engine_state.json: the account of the engine as it was saved after its last full cycle. */
export const EngineState: ArtifactDescriptor<ContentOf["engine-state"], "file"> = {
  kind: "engine-state",
  family: "foxml",
  version: 1,
  title: "EngineState",
  form: "file",
  roots: [],
  producer: "foxml-engine",
  consumers: ["foxml-bridge","foxml-engine"],
  files: {
    "engine_state.json": { name: "engine_state.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/foxml/v1/engine-state/engine-state.schema.json", validate: validateEngineState, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, finalNewline: true, plan: {"p":{"cash":1,"current_date":0,"cycle_count":0,"daily_pnl":1,"day_start_value":1,"last_update":0,"portfolio_value":1,"positions":{"a":{"p":{"current_price":1,"entry_price":1,"entry_time":0,"shares":1,"symbol":0,"unrealized_pnl":1,"weight":1}}}}} }; }, legacyNames: [] },
  },
};
