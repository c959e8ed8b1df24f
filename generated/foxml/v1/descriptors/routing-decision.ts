// Made by `npm run generate` from foxml/v1/routing-decision/routing-decision.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { TargetRouting as Content } from "../types.ts";
import { validateTargetRouting } from "../validators/target-routing.js";

/** Routing decision of a target, by its name. */
export type TargetRouting = Content;

/** Routing decision of a target, by its name. */
export const TargetRouting: ArtifactDescriptor<ContentOf["routing-decision"], "file"> = {
  kind: "routing-decision",
  family: "foxml",
  version: 1,
  title: "TargetRouting",
  form: "file",
  roots: [],
  producer: "foxml-training",
  consumers: ["foxml-live"],
  files: {
    "routing_decision.json": { name: "routing_decision.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/foxml/v1/routing-decision/routing-decision.schema.json", validate: validateTargetRouting, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, finalNewline: true, plan: {"p":{"selected_family":0},"a":{"p":{"route":0,"reason":0,"skill01_cs":1,"skill01_sym_mean":1,"auc":1,"frac_symbols_good":1,"winner_symbols":0,"n_symbols_evaluated":0,"symbol_auc_mean":1,"symbol_auc_median":1,"symbol_auc_min":1,"symbol_auc_max":1,"symbol_auc_iqr":1,"symbol_skip_reasons":0,"auto_fix_reason":0,"tstat_cs":1}}} }; }, history: {"since":{},"deprecated":{"/*/auc":{"replacement":"skill01_cs","since":"1.0","removedIn":"3.0"}}}, legacyNames: [] },
  },
};
