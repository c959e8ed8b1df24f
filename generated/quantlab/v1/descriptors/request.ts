// Made by `npm run generate` from quantlab/v1/request/request.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { MachineRequest as Content } from "../types.ts";
import { validateMachineRequest } from "../validators/machine-request.js";

/** What `--json-request` takes: one command and its parameters. */
export type MachineRequest = Content;

/** What `--json-request` takes: one command and its parameters. */
export const MachineRequest: ArtifactDescriptor<ContentOf["request"], "file"> = {
  kind: "request",
  family: "quantlab",
  version: 1,
  title: "MachineRequest",
  form: "file",
  roots: [],
  producer: "stepbit",
  consumers: ["quantlab"],
  files: {
    "request.json": { name: "request.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/request/request.schema.json", validate: validateMachineRequest, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"schema_version":0,"request_id":0,"command":0,"params":{"p":{"ticker":0,"start":0,"end":0,"interval":0,"fee":1,"rsi_buy_max":1,"rsi_sell_min":1,"cooldown_days":0,"paper":0,"initial_cash":1,"slippage_bps":1,"slippage_mode":0,"k_atr":1,"strategy":0,"parameters":0,"outdir":0,"save_price_plot":0,"report":0,"trades_csv":0,"config_path":0,"out_dir":0,"sweep_outdir":0,"run_dir":0,"resume_forward":0,"forward_outdir":0,"forward_start":0,"forward_end":0,"forward_metric":0,"portfolio_report":0,"portfolio_compare":0,"portfolio_mode":0,"portfolio_weights":0,"portfolio_top_n":0,"portfolio_rank_metric":0,"portfolio_min_return":1,"portfolio_max_drawdown":1,"portfolio_include_tickers":0,"portfolio_exclude_tickers":0,"portfolio_include_strategies":0,"portfolio_exclude_strategies":0,"portfolio_latest_per_source_run":0}}}} }; }, history: {"since":{"/params/strategy":"1.1","/params/parameters":"1.1"},"deprecated":{"/params/sweep_outdir":{"replacement":"out_dir","since":"1.0","removedIn":"3.0"}}}, legacyNames: [] },
  },
};
