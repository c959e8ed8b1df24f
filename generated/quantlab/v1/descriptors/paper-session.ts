// Made by `npm run generate` from quantlab/v1/paper-session/paper-session.schema.json. Do not edit.
import type { ArtifactDescriptor } from "../../../../src/artifact.ts";
import type { PaperSession as Content } from "../../../contents.ts";
import { validatePaperSessionConfig } from "../validators/paper-session-config.js";
import { validatePaperSessionMetadata } from "../validators/paper-session-metadata.js";
import { validatePaperSessionMetrics } from "../validators/paper-session-metrics.js";
import { validatePaperSessionReport } from "../validators/paper-session-report.js";
import { validatePaperSessionStatus } from "../validators/paper-session-status.js";
import { validateTrade } from "../validators/trade.js";

/** Directory of one paper session. The result files exist only when the session succeeded; rules demand them then. */
export type PaperSession = Content;

/** Directory of one paper session. The result files exist only when the session succeeded; rules demand them then. */
export const PaperSession: ArtifactDescriptor<Content, "directory"> = {
  kind: "paper-session",
  family: "quantlab",
  version: 1,
  title: "PaperSession",
  form: "directory",
  roots: ["outputs/paper_sessions"],
  producer: "quantlab",
  consumers: ["stepbit","research-ui","desktop","ci"],
  files: {
    "session_metadata.json": { name: "session_metadata.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/paper-session/session-metadata.schema.json", validate: validatePaperSessionMetadata, text: { keyOrder: "sorted", indent: 2, ascii: false, plan: {"p":{"command":0,"config_hash":0,"config_path":0,"created_at":0,"git_commit":0,"mode":0,"python_executable":0,"python_version":0,"request_id":0,"run_id":0,"session_id":0,"status":0,"summary":{"p":{"total_return":1,"sharpe_simple":1,"max_drawdown":1,"trades":0,"win_rate":1}}}} }, legacyNames: [] },
    "session_status.json": { name: "session_status.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/paper-session/session-status.schema.json", validate: validatePaperSessionStatus, text: { keyOrder: "sorted", indent: 2, ascii: false, plan: {"p":{"command":0,"mode":0,"request_id":0,"session_id":0,"started_at":0,"status":0,"status_reason":0,"terminal":0,"updated_at":0,"duration_seconds":1,"finished_at":0,"error_type":0,"message":0}} }, legacyNames: [] },
    "config.json": { name: "config.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/paper-session/config.schema.json", validate: validatePaperSessionConfig, text: { keyOrder: "sorted", indent: 2, ascii: false, plan: {"p":{"cooldown_days":0,"end":0,"fee":1,"initial_cash":1,"interval":0,"k_atr":1,"paper":0,"rsi_buy_max":1,"rsi_sell_min":1,"slippage_bps":1,"slippage_mode":0,"start":0,"ticker":0}} }, legacyNames: [] },
    "metadata.json": { name: "metadata.json", format: "json", required: false, schema: "https://schemas.quantlab.dev/quantlab/v1/paper-session/session-metadata.schema.json", validate: validatePaperSessionMetadata, text: { keyOrder: "sorted", indent: 2, ascii: false, plan: {"p":{"command":0,"config_hash":0,"config_path":0,"created_at":0,"git_commit":0,"mode":0,"python_executable":0,"python_version":0,"request_id":0,"run_id":0,"session_id":0,"status":0,"summary":{"p":{"total_return":1,"sharpe_simple":1,"max_drawdown":1,"trades":0,"win_rate":1}}}} }, legacyNames: [] },
    "metrics.json": { name: "metrics.json", format: "json", required: false, schema: "https://schemas.quantlab.dev/quantlab/v1/paper-session/metrics.schema.json", validate: validatePaperSessionMetrics, text: { keyOrder: "sorted", indent: 2, ascii: false, plan: {"p":{"best_result":{"p":{"avg_holding_days":1,"days":0,"expectancy_net":1,"exposure":1,"max_drawdown":1,"profit_factor":1,"sharpe_simple":1,"total_return":1,"trade_trades":0,"trades":0,"win_rate_trades":1}},"command":0,"leaderboard_size":0,"mode":0,"status":0,"summary":{"p":{"total_return":1,"sharpe_simple":1,"max_drawdown":1,"trades":0,"win_rate":1}}}} }, legacyNames: [] },
    "report.json": { name: "report.json", format: "json", required: false, schema: "https://schemas.quantlab.dev/quantlab/v1/paper-session/report.schema.json", validate: validatePaperSessionReport, text: { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"schema_version":0,"artifact_type":0,"status":0,"header":{"p":{"run_id":0,"mode":0,"created_at":0,"git_commit":0,"python_version":0,"config_path":0,"config_hash":0,"request_id":0}},"reproduce":{"p":{"command":0}},"config_resolved":{"p":{"cooldown_days":0,"end":0,"fee":1,"initial_cash":1,"interval":0,"k_atr":1,"paper":0,"rsi_buy_max":1,"rsi_sell_min":1,"slippage_bps":1,"slippage_mode":0,"start":0,"ticker":0}},"results":{"i":{"p":{"avg_holding_days":1,"days":0,"expectancy_net":1,"exposure":1,"max_drawdown":1,"profit_factor":1,"sharpe_simple":1,"total_return":1,"trade_trades":0,"trades":0,"win_rate_trades":1}}},"artifacts":{"i":{"p":{"file_name":0,"size_bytes":0}}},"machine_contract":{"p":{"schema_version":0,"contract_type":0,"command":0,"status":0,"request_id":0,"run_id":0,"mode":0,"summary":{"p":{"max_drawdown":1,"sharpe_simple":1,"total_return":1,"trades":0,"win_rate":1}},"artifacts":{"p":{"metadata":0,"status":0,"config":0,"metrics":0,"report":0,"trades":0}}}},"summary":{"p":{"total_return":1,"sharpe_simple":1,"max_drawdown":1,"trades":0,"win_rate":1}}}} }, legacyNames: [] },
    "trades.csv": { name: "trades.csv", format: "csv", required: false, schema: "https://schemas.quantlab.dev/quantlab/v1/trades.schema.json", validate: validateTrade, columns: [{"name":"timestamp","type":"string","required":true,"nullable":false},{"name":"side","type":"string","required":true,"nullable":false},{"name":"close","type":"number","required":true,"nullable":false},{"name":"exec_price","type":"number","required":true,"nullable":false},{"name":"qty","type":"number","required":true,"nullable":false},{"name":"fee","type":"number","required":true,"nullable":false},{"name":"equity_after","type":"number","required":true,"nullable":false},{"name":"slippage","type":"number","required":false,"nullable":true},{"name":"reason","type":"string","required":false,"nullable":true}], moreColumns: false, newline: "\n", legacyNames: [] },
    "run_report.md": { name: "run_report.md", format: "text", required: false, legacyNames: [] },
    "artifacts/equity.png": { name: "artifacts/equity.png", format: "binary", required: false, legacyNames: [] },
  },
};
