// Made by `npm run generate` from quantlab/v1/run/run.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { Run as Content } from "../../../contents.ts";
import { validateAdvancedReport } from "../validators/advanced-report.js";
import { validateRunConfig } from "../validators/run-config.js";
import { validateRunMetadata } from "../validators/run-metadata.js";
import { validateRunMetrics } from "../validators/run-metrics.js";
import { validateRunReport } from "../validators/run-report.js";
import { validateTrade } from "../validators/trade.js";

/** Directory of one plain research run. */
export type Run = Content;

/** Directory of one plain research run. */
export const Run: ArtifactDescriptor<Content, "directory"> = {
  kind: "run",
  family: "quantlab",
  version: 1,
  title: "Run",
  form: "directory",
  roots: ["outputs/runs"],
  producer: "quantlab",
  consumers: ["stepbit","research-ui","desktop","ci"],
  files: {
    "metadata.json": { name: "metadata.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/run/metadata.schema.json", validate: validateRunMetadata, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, plan: {"p":{"command":0,"config_hash":0,"config_path":0,"created_at":0,"data":{"p":{"adjusted":0,"end":0,"first":0,"interval":0,"last":0,"provider":0,"rows":0,"sha256":0,"source":0,"start":0,"ticker":0}},"git_commit":0,"mode":0,"python_executable":0,"python_version":0,"request_id":0,"run_id":0,"status":0,"summary":{"p":{"total_return":1,"sharpe_simple":1,"max_drawdown":1,"trades":0,"win_rate":1}}}} }; }, history: {"since":{"/data":"1.1"},"deprecated":{}}, legacyNames: ["meta.json"] },
    "config.json": { name: "config.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/run/config.schema.json", validate: validateRunConfig, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, plan: {"p":{"cooldown_days":0,"end":0,"fee":1,"initial_cash":1,"interval":0,"k_atr":1,"paper":0,"parameters":0,"rsi_buy_max":1,"rsi_sell_min":1,"slippage_bps":1,"slippage_mode":0,"start":0,"strategy":0,"ticker":0}} }; }, history: {"since":{"/parameters":"1.1","/strategy":"1.1"},"deprecated":{}}, legacyNames: [] },
    "metrics.json": { name: "metrics.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/run/metrics.schema.json", validate: validateRunMetrics, get text(): TextLayout { return { keyOrder: "sorted", indent: 2, ascii: false, plan: {"p":{"best_result":{"p":{"days":0,"max_drawdown":1,"sharpe_simple":1,"total_return":1,"trades":0}},"command":0,"leaderboard_size":0,"mode":0,"status":0,"summary":{"p":{"total_return":1,"sharpe_simple":1,"max_drawdown":1,"trades":0,"win_rate":1}}}} }; }, legacyNames: [] },
    "report.json": { name: "report.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/run/report.schema.json", validate: validateRunReport, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"schema_version":0,"artifact_type":0,"status":0,"header":{"p":{"run_id":0,"mode":0,"created_at":0,"git_commit":0,"python_version":0,"config_path":0,"config_hash":0,"request_id":0}},"reproduce":{"p":{"command":0}},"config_resolved":{"p":{"cooldown_days":0,"end":0,"fee":1,"initial_cash":1,"interval":0,"k_atr":1,"paper":0,"parameters":0,"rsi_buy_max":1,"rsi_sell_min":1,"slippage_bps":1,"slippage_mode":0,"start":0,"strategy":0,"ticker":0}},"results":{"i":{"p":{"days":0,"max_drawdown":1,"sharpe_simple":1,"total_return":1,"trades":0}}},"artifacts":{"i":{"p":{"file_name":0,"size_bytes":0}}},"machine_contract":{"p":{"schema_version":0,"contract_type":0,"command":0,"status":0,"request_id":0,"run_id":0,"mode":0,"summary":{"p":{"max_drawdown":1,"sharpe_simple":1,"total_return":1,"trades":0,"win_rate":1}},"artifacts":{"p":{"metadata":0,"config":0,"metrics":0,"report":0}}}},"summary":{"p":{"total_return":1,"sharpe_simple":1,"max_drawdown":1,"trades":0,"win_rate":1}}}} }; }, history: {"since":{"/config_resolved/parameters":"1.1","/config_resolved/strategy":"1.1"},"deprecated":{}}, legacyNames: ["run_report.json"] },
    "trades.csv": { name: "trades.csv", format: "csv", required: false, schema: "https://schemas.quantlab.dev/quantlab/v1/trades.schema.json", validate: validateTrade, columns: [{"name":"timestamp","type":"string","required":true,"nullable":false},{"name":"side","type":"string","required":true,"nullable":false},{"name":"close","type":"number","required":true,"nullable":false},{"name":"exec_price","type":"number","required":true,"nullable":false},{"name":"qty","type":"number","required":true,"nullable":false},{"name":"fee","type":"number","required":true,"nullable":false},{"name":"equity_after","type":"number","required":true,"nullable":false},{"name":"slippage","type":"number","required":false,"nullable":true},{"name":"reason","type":"string","required":false,"nullable":true}], moreColumns: false, newline: "\n", legacyNames: [] },
    "run_report.md": { name: "run_report.md", format: "text", required: false, legacyNames: [] },
    "artifacts/equity.png": { name: "artifacts/equity.png", format: "binary", required: false, legacyNames: [] },
    "artifacts/price_signals.png": { name: "artifacts/price_signals.png", format: "binary", required: false, legacyNames: [] },
    "advanced_report.json": { name: "advanced_report.json", format: "json", required: false, schema: "https://schemas.quantlab.dev/quantlab/v1/advanced-report.schema.json", validate: validateAdvancedReport, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"run_id":0,"mode":0,"created_at":0,"equity_metrics":{"p":{"equity_start":1,"equity_end":1,"n_days":0,"total_return":1,"cagr":1,"annualized_volatility":1,"sharpe":1,"sortino":1}},"drawdown_metrics":{"p":{"max_drawdown":1,"avg_drawdown":1,"current_drawdown":1,"longest_dd_days":0,"n_drawdown_periods":0,"calmar":1}},"time_window_metrics":{"p":{"n_months":0,"min_months_required":0,"monthly_returns":{"i":{"p":{"month":0,"return":1}}},"insufficient_data":0,"note":0,"best_month":1,"worst_month":1,"positive_months_pct":1}},"trade_distribution":{"p":{"n_trades":0}},"top_result_summary":{"p":{"days":0,"ticker":0,"start":0,"end":0,"interval":0,"fee":1,"slippage_mode":0,"slippage_bps":1,"k_atr":1,"splits":0,"selection":0,"constraints":0,"cooldown_days":0,"initial_cash":1,"rsi_buy_max":1,"rsi_sell_min":1,"total_return":1,"max_drawdown":1,"sharpe_simple":1,"trades":0,"trade_trades":0,"win_rate_trades":1,"profit_factor":1,"expectancy_net":1,"avg_holding_days":1,"exposure":1,"split_name":0,"phase":0,"selected":0,"rank_in_train":1}},"charts":0,"artifacts":{"i":{"p":{"file":0,"size_bytes":0}}}}} }; }, legacyNames: [] },
    "advanced_report.md": { name: "advanced_report.md", format: "text", required: false, legacyNames: [] },
    "chart_equity.png": { name: "chart_equity.png", format: "binary", required: false, legacyNames: [] },
    "chart_drawdown.png": { name: "chart_drawdown.png", format: "binary", required: false, legacyNames: [] },
    "chart_rolling_sharpe.png": { name: "chart_rolling_sharpe.png", format: "binary", required: false, legacyNames: [] },
    "chart_monthly_returns.png": { name: "chart_monthly_returns.png", format: "binary", required: false, legacyNames: [] },
  },
};
