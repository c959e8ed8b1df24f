// Made by `npm run generate` from quantlab/v1/advanced-report.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate, isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validateAdvancedReport = validate169;
const formats22 = isLocalDateTime, formats18 = isDate;
const pattern45 = new RegExp("^[0-9]{4}-[0-9]{2}$", "");
function validate170(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.n_months !== void 0) {
      let data0 = data.n_months;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_months", schemaPath: "#/properties/n_months/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data0 == "number" && (data0 < 0 || isNaN(data0))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_months", schemaPath: "#/properties/n_months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.min_months_required !== void 0) {
      let data1 = data.min_months_required;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/min_months_required", schemaPath: "#/properties/min_months_required/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/min_months_required", schemaPath: "#/properties/min_months_required/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.monthly_returns !== void 0) {
      let data2 = data.monthly_returns;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.month === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/monthly_returns/" + i0, schemaPath: "#/$defs/MonthlyReturn/required", keyword: "required", params: { missingProperty: "month" } }), errors++;
            }
            if (data3.return === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/monthly_returns/" + i0, schemaPath: "#/$defs/MonthlyReturn/required", keyword: "required", params: { missingProperty: "return" } }), errors++;
            }
            if (data3.month !== void 0) {
              let data4 = data3.month;
              if (typeof data4 == "string") {
                if (!pattern45.test(data4)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/monthly_returns/" + i0 + "/month", schemaPath: "#/$defs/MonthlyReturn/properties/month/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}$" } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/monthly_returns/" + i0 + "/month", schemaPath: "#/$defs/MonthlyReturn/properties/month/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data3.return !== void 0 && typeof data3.return != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/monthly_returns/" + i0 + "/return", schemaPath: "#/$defs/MonthlyReturn/properties/return/type", keyword: "type", params: { type: "number" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/monthly_returns/" + i0, schemaPath: "#/$defs/MonthlyReturn/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/monthly_returns", schemaPath: "#/properties/monthly_returns/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.insufficient_data !== void 0 && typeof data.insufficient_data != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/insufficient_data", schemaPath: "#/properties/insufficient_data/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.note !== void 0 && typeof data.note != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.best_month !== void 0 && typeof data.best_month != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/best_month", schemaPath: "#/properties/best_month/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.worst_month !== void 0 && typeof data.worst_month != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/worst_month", schemaPath: "#/properties/worst_month/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.positive_months_pct !== void 0 && typeof data.positive_months_pct != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/positive_months_pct", schemaPath: "#/properties/positive_months_pct/type", keyword: "type", params: { type: "number" } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate170.errors = vErrors, errors === 0;
}
function validate169(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" } }), errors++;
    }
    if (data.equity_metrics === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "equity_metrics" } }), errors++;
    }
    if (data.drawdown_metrics === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "drawdown_metrics" } }), errors++;
    }
    if (data.time_window_metrics === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_window_metrics" } }), errors++;
    }
    if (data.trade_distribution === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trade_distribution" } }), errors++;
    }
    if (data.top_result_summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "top_result_summary" } }), errors++;
    }
    if (data.charts === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "charts" } }), errors++;
    }
    if (data.artifacts === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifacts" } }), errors++;
    }
    if (data.run_id !== void 0) {
      let data0 = data.run_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.mode !== void 0) {
      let data1 = data.mode;
      if (!(data1 === "run" || data1 === "grid" || data1 === "walkforward")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: ["run", "grid", "walkforward"] } }), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      if (typeof data2 == "string") {
        if (!formats22(data2)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.equity_metrics !== void 0) {
      let data3 = data.equity_metrics;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.equity_start !== void 0 && typeof data3.equity_start != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/equity_metrics/equity_start", schemaPath: "#/$defs/EquityMetrics/properties/equity_start/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data3.equity_end !== void 0 && typeof data3.equity_end != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/equity_metrics/equity_end", schemaPath: "#/$defs/EquityMetrics/properties/equity_end/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data3.n_days !== void 0) {
          let data6 = data3.n_days;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/equity_metrics/n_days", schemaPath: "#/$defs/EquityMetrics/properties/n_days/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/equity_metrics/n_days", schemaPath: "#/$defs/EquityMetrics/properties/n_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data3.total_return !== void 0 && typeof data3.total_return != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/equity_metrics/total_return", schemaPath: "#/$defs/EquityMetrics/properties/total_return/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data3.cagr !== void 0 && typeof data3.cagr != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/equity_metrics/cagr", schemaPath: "#/$defs/EquityMetrics/properties/cagr/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data3.annualized_volatility !== void 0 && typeof data3.annualized_volatility != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/equity_metrics/annualized_volatility", schemaPath: "#/$defs/EquityMetrics/properties/annualized_volatility/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data3.sharpe !== void 0) {
          let data10 = data3.sharpe;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/equity_metrics/sharpe", schemaPath: "#/$defs/EquityMetrics/properties/sharpe/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data3.sortino !== void 0) {
          let data11 = data3.sortino;
          if (typeof data11 != "number" && data11 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/equity_metrics/sortino", schemaPath: "#/$defs/EquityMetrics/properties/sortino/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/equity_metrics", schemaPath: "#/$defs/EquityMetrics/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.drawdown_metrics !== void 0) {
      let data12 = data.drawdown_metrics;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.max_drawdown !== void 0 && typeof data12.max_drawdown != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/drawdown_metrics/max_drawdown", schemaPath: "#/$defs/DrawdownMetrics/properties/max_drawdown/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data12.avg_drawdown !== void 0 && typeof data12.avg_drawdown != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/drawdown_metrics/avg_drawdown", schemaPath: "#/$defs/DrawdownMetrics/properties/avg_drawdown/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data12.current_drawdown !== void 0 && typeof data12.current_drawdown != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/drawdown_metrics/current_drawdown", schemaPath: "#/$defs/DrawdownMetrics/properties/current_drawdown/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data12.longest_dd_days !== void 0) {
          let data16 = data12.longest_dd_days;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/drawdown_metrics/longest_dd_days", schemaPath: "#/$defs/DrawdownMetrics/properties/longest_dd_days/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data16 == "number" && (data16 < 0 || isNaN(data16))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/drawdown_metrics/longest_dd_days", schemaPath: "#/$defs/DrawdownMetrics/properties/longest_dd_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data12.n_drawdown_periods !== void 0) {
          let data17 = data12.n_drawdown_periods;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/drawdown_metrics/n_drawdown_periods", schemaPath: "#/$defs/DrawdownMetrics/properties/n_drawdown_periods/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/drawdown_metrics/n_drawdown_periods", schemaPath: "#/$defs/DrawdownMetrics/properties/n_drawdown_periods/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data12.calmar !== void 0) {
          let data18 = data12.calmar;
          if (typeof data18 != "number" && data18 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/drawdown_metrics/calmar", schemaPath: "#/$defs/DrawdownMetrics/properties/calmar/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/drawdown_metrics", schemaPath: "#/$defs/DrawdownMetrics/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.time_window_metrics !== void 0 && (validate170(data.time_window_metrics, instancePath + "/time_window_metrics") || (vErrors = vErrors === null ? validate170.errors : addErrors(vErrors, validate170.errors), errors = vErrors.length)), data.trade_distribution !== void 0) {
      let data20 = data.trade_distribution;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.n_trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/trade_distribution", schemaPath: "#/$defs/TradeDistribution/required", keyword: "required", params: { missingProperty: "n_trades" } }), errors++;
        }
        if (data20.n_trades !== void 0) {
          let data21 = data20.n_trades;
          if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/trade_distribution/n_trades", schemaPath: "#/$defs/TradeDistribution/properties/n_trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data21 == "number" && (data21 < 0 || isNaN(data21))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/trade_distribution/n_trades", schemaPath: "#/$defs/TradeDistribution/properties/n_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trade_distribution", schemaPath: "#/$defs/TradeDistribution/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.top_result_summary !== void 0) {
      let data22 = data.top_result_summary;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary", schemaPath: "report.schema.json#/$defs/ResultFigures/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data22.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary", schemaPath: "report.schema.json#/$defs/ResultFigures/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data22.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary", schemaPath: "report.schema.json#/$defs/ResultFigures/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data22.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary", schemaPath: "report.schema.json#/$defs/ResultFigures/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data22.days !== void 0) {
          let data23 = data22.days;
          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/days", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/days/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data23 == "number" && (data23 < 0 || isNaN(data23))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/days", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data22.ticker !== void 0) {
          let data24 = data22.ticker;
          if (typeof data24 != "string" && typeof data24 != "number" && typeof data24 != "boolean" && data24 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/ticker", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/ticker/type", keyword: "type", params: { type: ["string", "integer", "number", "boolean", "null"] } }), errors++;
          }
          if (typeof data24 == "string" && data24.length < 1) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/ticker", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/ticker/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
          }
        }
        if (data22.start !== void 0) {
          let data25 = data22.start;
          if (typeof data25 == "string") {
            if (!formats18(data25)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/start", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/start/format", keyword: "format", params: { format: "date" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/start", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/start/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data22.end !== void 0) {
          let data26 = data22.end;
          if (typeof data26 == "string") {
            if (!formats18(data26)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/end", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/end/format", keyword: "format", params: { format: "date" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/end", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/end/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data22.interval !== void 0) {
          let data27 = data22.interval;
          if (typeof data27 == "string") {
            if (data27.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/interval", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/interval/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/interval", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/interval/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data22.fee !== void 0 && typeof data22.fee != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/fee", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/fee/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data22.slippage_mode !== void 0 && typeof data22.slippage_mode != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/slippage_mode", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/slippage_mode/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data22.slippage_bps !== void 0 && typeof data22.slippage_bps != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/slippage_bps", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/slippage_bps/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data22.k_atr !== void 0 && typeof data22.k_atr != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/k_atr", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/k_atr/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data22.splits !== void 0) {
          let data32 = data22.splits;
          if (typeof data32 != "string" && data32 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/splits", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/splits/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data22.selection !== void 0) {
          let data33 = data22.selection;
          if (typeof data33 != "string" && data33 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/selection", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/selection/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data22.constraints !== void 0) {
          let data34 = data22.constraints;
          if (typeof data34 != "string" && data34 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/constraints", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/constraints/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data22.cooldown_days !== void 0 && typeof data22.cooldown_days != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/cooldown_days", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/cooldown_days/type", keyword: "type", params: { type: ["integer", "number"] } }), errors++;
        }
        if (data22.initial_cash !== void 0 && typeof data22.initial_cash != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/initial_cash", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/initial_cash/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data22.rsi_buy_max !== void 0 && typeof data22.rsi_buy_max != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/rsi_buy_max", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/rsi_buy_max/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data22.rsi_sell_min !== void 0 && typeof data22.rsi_sell_min != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/rsi_sell_min", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/rsi_sell_min/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data22.total_return !== void 0) {
          let data39 = data22.total_return;
          if (typeof data39 != "number" && data39 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/total_return", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data22.max_drawdown !== void 0) {
          let data40 = data22.max_drawdown;
          if (typeof data40 != "number" && data40 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/max_drawdown", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data22.sharpe_simple !== void 0) {
          let data41 = data22.sharpe_simple;
          if (typeof data41 != "number" && data41 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/sharpe_simple", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data22.trades !== void 0) {
          let data42 = data22.trades;
          if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/trades", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data42 == "number" && (data42 < 0 || isNaN(data42))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/trades", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data22.trade_trades !== void 0) {
          let data43 = data22.trade_trades;
          if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/trade_trades", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/trade_trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data43 == "number" && (data43 < 0 || isNaN(data43))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/trade_trades", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/trade_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data22.win_rate_trades !== void 0) {
          let data44 = data22.win_rate_trades;
          if (typeof data44 == "number") {
            if (data44 > 1 || isNaN(data44)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/win_rate_trades", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/win_rate_trades/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data44 < 0 || isNaN(data44)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/win_rate_trades", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/win_rate_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/win_rate_trades", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/win_rate_trades/type", keyword: "type", params: { type: "number" } }), errors++;
          }
        }
        if (data22.profit_factor !== void 0) {
          let data45 = data22.profit_factor;
          if (typeof data45 != "number" && data45 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/profit_factor", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/profit_factor/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data22.expectancy_net !== void 0 && typeof data22.expectancy_net != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/expectancy_net", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/expectancy_net/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data22.avg_holding_days !== void 0 && typeof data22.avg_holding_days != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/avg_holding_days", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/avg_holding_days/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data22.exposure !== void 0) {
          let data48 = data22.exposure;
          if (typeof data48 == "number") {
            if (data48 < 0 || isNaN(data48)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/exposure", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/exposure/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/exposure", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/exposure/type", keyword: "type", params: { type: "number" } }), errors++;
          }
        }
        if (data22.split_name !== void 0) {
          let data49 = data22.split_name;
          if (typeof data49 != "string" && typeof data49 != "number" && typeof data49 != "boolean" && data49 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/split_name", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/split_name/type", keyword: "type", params: { type: ["string", "integer", "number", "boolean", "null"] } }), errors++;
          }
        }
        if (data22.phase !== void 0) {
          let data50 = data22.phase;
          if (!(data50 === "train" || data50 === "test")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/phase", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/phase/enum", keyword: "enum", params: { allowedValues: ["train", "test"] } }), errors++;
          }
        }
        if (data22.selected !== void 0 && typeof data22.selected != "boolean") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/selected", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/selected/type", keyword: "type", params: { type: "boolean" } }), errors++;
        }
        if (data22.rank_in_train !== void 0) {
          let data52 = data22.rank_in_train;
          if (typeof data52 != "number" && data52 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/rank_in_train", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/rank_in_train/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data52 == "number" && (data52 < 1 || isNaN(data52))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary/rank_in_train", schemaPath: "report.schema.json#/$defs/ResultFigures/properties/rank_in_train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/top_result_summary", schemaPath: "report.schema.json#/$defs/ResultFigures/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.charts !== void 0) {
      let data53 = data.charts;
      if (Array.isArray(data53)) {
        const len0 = data53.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data53[i0] != "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/charts/" + i0, schemaPath: "#/properties/charts/items/type", keyword: "type", params: { type: "string" } }), errors++;
          }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/charts", schemaPath: "#/properties/charts/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data55 = data.artifacts;
      if (Array.isArray(data55)) {
        const len1 = data55.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data56 = data55[i1];
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            if (data56.file === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i1, schemaPath: "#/$defs/ReportedFile/required", keyword: "required", params: { missingProperty: "file" } }), errors++;
            }
            if (data56.size_bytes === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i1, schemaPath: "#/$defs/ReportedFile/required", keyword: "required", params: { missingProperty: "size_bytes" } }), errors++;
            }
            if (data56.file !== void 0) {
              let data57 = data56.file;
              if (typeof data57 == "string") {
                if (data57.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i1 + "/file", schemaPath: "#/$defs/ReportedFile/properties/file/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i1 + "/file", schemaPath: "#/$defs/ReportedFile/properties/file/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data56.size_bytes !== void 0) {
              let data58 = data56.size_bytes;
              if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i1 + "/size_bytes", schemaPath: "#/$defs/ReportedFile/properties/size_bytes/type", keyword: "type", params: { type: "integer" } }), errors++;
              }
              if (typeof data58 == "number" && (data58 < 0 || isNaN(data58))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i1 + "/size_bytes", schemaPath: "#/$defs/ReportedFile/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i1, schemaPath: "#/$defs/ReportedFile/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate169.errors = vErrors, errors === 0;
}
export {
  validateAdvancedReport
};
