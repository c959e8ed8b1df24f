// Made by `npm run generate` from quantlab/v1/signal/signal.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { SessionSignal as Content } from "../types.ts";
import { validateSessionSignal } from "../validators/session-signal.js";

/** One line of a signal file: an event in the life of a session. The file is only ever appended to. */
export type SessionSignal = Content;

/** One line of a signal file: an event in the life of a session. The file is only ever appended to. */
export const SessionSignal: ArtifactDescriptor<ContentOf["signal"], "file"> = {
  kind: "signal",
  family: "quantlab",
  version: 1,
  title: "SessionSignal",
  form: "file",
  roots: [],
  producer: "quantlab",
  consumers: ["stepbit","research-ui"],
  files: {
    "signals.jsonl": { name: "signals.jsonl", format: "jsonl", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/signal/signal.schema.json", validate: validateSessionSignal, get text(): TextLayout { return { keyOrder: "declared", indent: null, ascii: true, plan: {"p":{"schema_version":0,"event":0,"status":0,"timestamp":0,"mode":0,"request_id":0,"run_id":0,"session_id":0,"artifacts_path":0,"report_path":0,"summary":{"p":{"total_return":1,"sharpe_simple":1,"max_drawdown":1,"trades":0,"win_rate":1,"annualized_volatility":1,"n_bars":0,"n_trades":0,"expectancy":1,"best_trade_pnl":1,"worst_trade_pnl":1,"total_fees":1},"o":{"by":"mode","orders":{"sweep":["max_drawdown","sharpe_simple","total_return","trades","win_rate"],"forward":["total_return","max_drawdown","annualized_volatility","n_bars","n_trades","win_rate","expectancy","best_trade_pnl","worst_trade_pnl","total_fees","sharpe_simple","trades"]}}},"runs_index_root":0,"runs_index_csv":0,"runs_index_json":0,"runs_index_md":0,"adapter_name":0,"artifact_path":0,"pair_supported":0,"public_api_reachable":0,"market_supported":0,"resolved_transport":0,"credentials_present":0,"authenticated":0,"account_snapshot_available":0,"readiness_allowed":0,"account_visibility_available":0,"signature_state":0,"preflight_allowed":0,"validation_accepted":0,"remote_validation_called":0,"submit_state":0,"remote_submit_called":0,"submitted":0,"requested_corridor":0,"resolved_corridor":0,"ready_for_evidence_pass":0,"accepted":0,"handoff_id":0,"ready_for_draft_execution_intent":0,"symbol":0,"venue":0,"side":0,"exit_code":0,"error_type":0,"message":0}} }; }, legacyNames: [] },
  },
};
