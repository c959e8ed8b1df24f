// Made by `npm run generate` from quantlab/v1/portfolio/report.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate, isDateTime } from "../../../../src/formats/string-formats.ts";
const validatePortfolioReport = validate225;
const formats0 = isDateTime;
const formats18 = isDate, pattern19 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$", "");
function validate226(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" } }), errors++;
    }
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ticker" } }), errors++;
    }
    if (data.strategy === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" } }), errors++;
    }
    if (data.source_run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_run_id" } }), errors++;
    }
    if (data.starting_cash === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "starting_cash" } }), errors++;
    }
    if (data.ending_equity === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ending_equity" } }), errors++;
    }
    if (data.total_pnl === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_pnl" } }), errors++;
    }
    if (data.total_return === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
    }
    if (data.max_drawdown === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
    }
    if (data.eval_start === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eval_start" } }), errors++;
    }
    if (data.eval_end === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eval_end" } }), errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" } }), errors++;
    }
    if (data.assigned_weight === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assigned_weight" } }), errors++;
    }
    if (data.contribution_pct === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contribution_pct" } }), errors++;
    }
    if (data.session_id !== void 0) {
      let data0 = data.session_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../forward-session/portfolio-state.schema.json#/$defs/ForwardSessionId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../forward-session/portfolio-state.schema.json#/$defs/ForwardSessionId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data1 = data.ticker;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data2 = data.strategy;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.source_run_id !== void 0 && typeof data.source_run_id != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/source_run_id", schemaPath: "#/properties/source_run_id/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.starting_cash !== void 0 && typeof data.starting_cash != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/starting_cash", schemaPath: "#/properties/starting_cash/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.ending_equity !== void 0 && typeof data.ending_equity != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/ending_equity", schemaPath: "#/properties/ending_equity/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.total_pnl !== void 0 && typeof data.total_pnl != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/total_pnl", schemaPath: "#/properties/total_pnl/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.total_return !== void 0 && typeof data.total_return != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/total_return", schemaPath: "#/properties/total_return/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.max_drawdown !== void 0 && typeof data.max_drawdown != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/max_drawdown", schemaPath: "#/properties/max_drawdown/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.eval_start !== void 0) {
      let data9 = data.eval_start;
      if (typeof data9 == "string") {
        if (!formats18(data9)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/eval_start", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/eval_start", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.eval_end !== void 0) {
      let data10 = data.eval_end;
      if (typeof data10 == "string") {
        if (!pattern19.test(data10)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/eval_end", schemaPath: "../forward-session/portfolio-state.schema.json#/$defs/BarInstant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/eval_end", schemaPath: "../forward-session/portfolio-state.schema.json#/$defs/BarInstant/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data11 = data.updated_at;
      if (typeof data11 == "string") {
        if (!formats0(data11)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/updated_at", schemaPath: "../common.schema.json#/$defs/UtcTimestamp/format", keyword: "format", params: { format: "date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/updated_at", schemaPath: "../common.schema.json#/$defs/UtcTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.assigned_weight !== void 0) {
      let data12 = data.assigned_weight;
      if (typeof data12 == "number") {
        if (data12 < 0 || isNaN(data12)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/assigned_weight", schemaPath: "#/properties/assigned_weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/assigned_weight", schemaPath: "#/properties/assigned_weight/type", keyword: "type", params: { type: "number" } }), errors++;
      }
    }
    if (data.contribution_pct !== void 0 && typeof data.contribution_pct != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/contribution_pct", schemaPath: "#/properties/contribution_pct/type", keyword: "type", params: { type: "number" } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate226.errors = vErrors, errors === 0;
}
function validate228(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sessions_scanned === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions_scanned" } }), errors++;
    }
    if (data.sessions_included === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions_included" } }), errors++;
    }
    if (data.sessions_excluded_incomplete === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions_excluded_incomplete" } }), errors++;
    }
    if (data.sessions_collapsed_duplicates === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions_collapsed_duplicates" } }), errors++;
    }
    if (data.sessions_after_hygiene === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions_after_hygiene" } }), errors++;
    }
    if (data.sessions_after_dedup === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions_after_dedup" } }), errors++;
    }
    if (data.sessions_after_selection === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions_after_selection" } }), errors++;
    }
    if (data.sessions_scanned !== void 0) {
      let data0 = data.sessions_scanned;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_scanned", schemaPath: "#/$defs/SessionCount/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data0 == "number" && (data0 < 0 || isNaN(data0))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_scanned", schemaPath: "#/$defs/SessionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.sessions_included !== void 0) {
      let data1 = data.sessions_included;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_included", schemaPath: "#/$defs/SessionCount/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_included", schemaPath: "#/$defs/SessionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.sessions_excluded_incomplete !== void 0) {
      let data2 = data.sessions_excluded_incomplete;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_excluded_incomplete", schemaPath: "#/$defs/SessionCount/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_excluded_incomplete", schemaPath: "#/$defs/SessionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.sessions_collapsed_duplicates !== void 0) {
      let data3 = data.sessions_collapsed_duplicates;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_collapsed_duplicates", schemaPath: "#/$defs/SessionCount/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_collapsed_duplicates", schemaPath: "#/$defs/SessionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.sessions_after_hygiene !== void 0) {
      let data4 = data.sessions_after_hygiene;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_after_hygiene", schemaPath: "#/$defs/SessionCount/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_after_hygiene", schemaPath: "#/$defs/SessionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.sessions_after_dedup !== void 0) {
      let data5 = data.sessions_after_dedup;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_after_dedup", schemaPath: "#/$defs/SessionCount/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_after_dedup", schemaPath: "#/$defs/SessionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.sessions_after_selection !== void 0) {
      let data6 = data.sessions_after_selection;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_after_selection", schemaPath: "#/$defs/SessionCount/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_after_selection", schemaPath: "#/$defs/SessionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate228.errors = vErrors, errors === 0;
}
function validate225(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.generated_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at" } }), errors++;
    }
    if (data.n_candidates === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n_candidates" } }), errors++;
    }
    if (data.candidates === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "candidates" } }), errors++;
    }
    if (data.portfolio_summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "portfolio_summary" } }), errors++;
    }
    if (data.allocation === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "allocation" } }), errors++;
    }
    if (data.selection === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selection" } }), errors++;
    }
    if (data.scanning_stats === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scanning_stats" } }), errors++;
    }
    if (data.sessions_scanned === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions_scanned" } }), errors++;
    }
    if (data.sessions_included === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions_included" } }), errors++;
    }
    if (data.sessions_excluded_incomplete === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions_excluded_incomplete" } }), errors++;
    }
    if (data.sessions_collapsed_duplicates === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions_collapsed_duplicates" } }), errors++;
    }
    if (data.sessions_after_hygiene === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions_after_hygiene" } }), errors++;
    }
    if (data.sessions_after_dedup === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions_after_dedup" } }), errors++;
    }
    if (data.sessions_after_selection === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions_after_selection" } }), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } }), errors++;
    }
    if (data.generated_at !== void 0) {
      let data0 = data.generated_at;
      if (typeof data0 == "string") {
        if (!formats0(data0)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/generated_at", schemaPath: "../common.schema.json#/$defs/UtcTimestamp/format", keyword: "format", params: { format: "date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/generated_at", schemaPath: "../common.schema.json#/$defs/UtcTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.n_candidates !== void 0) {
      let data1 = data.n_candidates;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_candidates", schemaPath: "#/$defs/SessionCount/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_candidates", schemaPath: "#/$defs/SessionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.candidates !== void 0) {
      let data2 = data.candidates;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/candidates", schemaPath: "#/properties/candidates/minItems", keyword: "minItems", params: { limit: 1 } }), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate226(data2[i0], instancePath + "/candidates/" + i0) || (vErrors = vErrors === null ? validate226.errors : addErrors(vErrors, validate226.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/candidates", schemaPath: "#/properties/candidates/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.portfolio_summary !== void 0) {
      let data4 = data.portfolio_summary;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.starting_value === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary", schemaPath: "#/$defs/PortfolioTotals/required", keyword: "required", params: { missingProperty: "starting_value" } }), errors++;
        }
        if (data4.ending_value === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary", schemaPath: "#/$defs/PortfolioTotals/required", keyword: "required", params: { missingProperty: "ending_value" } }), errors++;
        }
        if (data4.total_pnl === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary", schemaPath: "#/$defs/PortfolioTotals/required", keyword: "required", params: { missingProperty: "total_pnl" } }), errors++;
        }
        if (data4.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary", schemaPath: "#/$defs/PortfolioTotals/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data4.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary", schemaPath: "#/$defs/PortfolioTotals/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data4.n_bars === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary", schemaPath: "#/$defs/PortfolioTotals/required", keyword: "required", params: { missingProperty: "n_bars" } }), errors++;
        }
        if (data4.starting_value !== void 0 && typeof data4.starting_value != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary/starting_value", schemaPath: "#/$defs/PortfolioTotals/properties/starting_value/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data4.ending_value !== void 0 && typeof data4.ending_value != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary/ending_value", schemaPath: "#/$defs/PortfolioTotals/properties/ending_value/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data4.total_pnl !== void 0 && typeof data4.total_pnl != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary/total_pnl", schemaPath: "#/$defs/PortfolioTotals/properties/total_pnl/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data4.total_return !== void 0 && typeof data4.total_return != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary/total_return", schemaPath: "#/$defs/PortfolioTotals/properties/total_return/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data4.max_drawdown !== void 0 && typeof data4.max_drawdown != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary/max_drawdown", schemaPath: "#/$defs/PortfolioTotals/properties/max_drawdown/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data4.n_bars !== void 0) {
          let data10 = data4.n_bars;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary/n_bars", schemaPath: "#/$defs/PortfolioTotals/properties/n_bars/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary/n_bars", schemaPath: "#/$defs/PortfolioTotals/properties/n_bars/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary", schemaPath: "#/$defs/PortfolioTotals/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.allocation !== void 0) {
      let data11 = data.allocation;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.mode === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/allocation", schemaPath: "#/$defs/PortfolioAllocation/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
        }
        if (data11.weights_supplied === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/allocation", schemaPath: "#/$defs/PortfolioAllocation/required", keyword: "required", params: { missingProperty: "weights_supplied" } }), errors++;
        }
        if (data11.weights_used === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/allocation", schemaPath: "#/$defs/PortfolioAllocation/required", keyword: "required", params: { missingProperty: "weights_used" } }), errors++;
        }
        if (data11.normalized_weights === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/allocation", schemaPath: "#/$defs/PortfolioAllocation/required", keyword: "required", params: { missingProperty: "normalized_weights" } }), errors++;
        }
        if (data11.mode !== void 0) {
          let data12 = data11.mode;
          if (!(data12 === "raw_capital" || data12 === "equal_weight" || data12 === "custom_weight")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/allocation/mode", schemaPath: "#/$defs/PortfolioAllocation/properties/mode/enum", keyword: "enum", params: { allowedValues: ["raw_capital", "equal_weight", "custom_weight"] } }), errors++;
          }
        }
        if (data11.weights_supplied !== void 0) {
          let data13 = data11.weights_supplied;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13))
            for (const key0 in data13) {
              let data14 = data13[key0];
              if (typeof data14 != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/allocation/weights_supplied/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/PortfolioAllocation/properties/weights_supplied/additionalProperties/type", keyword: "type", params: { type: ["integer", "number"] } }), errors++;
              }
              if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/allocation/weights_supplied/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/PortfolioAllocation/properties/weights_supplied/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
          else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/allocation/weights_supplied", schemaPath: "#/$defs/PortfolioAllocation/properties/weights_supplied/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        if (data11.weights_used !== void 0) {
          let data15 = data11.weights_used;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15))
            for (const key1 in data15) {
              let data16 = data15[key1];
              if (typeof data16 == "number") {
                if (data16 < 0 || isNaN(data16)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/allocation/weights_used/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/PortfolioAllocation/properties/weights_used/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/allocation/weights_used/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/PortfolioAllocation/properties/weights_used/additionalProperties/type", keyword: "type", params: { type: "number" } }), errors++;
              }
            }
          else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/allocation/weights_used", schemaPath: "#/$defs/PortfolioAllocation/properties/weights_used/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        if (data11.normalized_weights !== void 0 && typeof data11.normalized_weights != "boolean") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/allocation/normalized_weights", schemaPath: "#/$defs/PortfolioAllocation/properties/normalized_weights/type", keyword: "type", params: { type: "boolean" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/allocation", schemaPath: "#/$defs/PortfolioAllocation/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.selection !== void 0) {
      let data18 = data.selection;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.rank_metric === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection", schemaPath: "#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "rank_metric" } }), errors++;
        }
        if (data18.top_n === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection", schemaPath: "#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "top_n" } }), errors++;
        }
        if (data18.min_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection", schemaPath: "#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "min_return" } }), errors++;
        }
        if (data18.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection", schemaPath: "#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data18.include_tickers === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection", schemaPath: "#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "include_tickers" } }), errors++;
        }
        if (data18.exclude_tickers === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection", schemaPath: "#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "exclude_tickers" } }), errors++;
        }
        if (data18.include_strategies === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection", schemaPath: "#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "include_strategies" } }), errors++;
        }
        if (data18.exclude_strategies === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection", schemaPath: "#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "exclude_strategies" } }), errors++;
        }
        if (data18.latest_per_source_run === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection", schemaPath: "#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "latest_per_source_run" } }), errors++;
        }
        if (data18.rank_metric !== void 0) {
          let data19 = data18.rank_metric;
          if (typeof data19 == "string") {
            if (data19.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/selection/rank_metric", schemaPath: "#/$defs/PortfolioSelection/properties/rank_metric/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/rank_metric", schemaPath: "#/$defs/PortfolioSelection/properties/rank_metric/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data18.top_n !== void 0) {
          let data20 = data18.top_n;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20)) && data20 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/top_n", schemaPath: "#/$defs/PortfolioSelection/properties/top_n/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
          }
        }
        if (data18.min_return !== void 0) {
          let data21 = data18.min_return;
          if (typeof data21 != "number" && data21 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/min_return", schemaPath: "#/$defs/PortfolioSelection/properties/min_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data18.max_drawdown !== void 0) {
          let data22 = data18.max_drawdown;
          if (typeof data22 != "number" && data22 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/max_drawdown", schemaPath: "#/$defs/PortfolioSelection/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data18.include_tickers !== void 0) {
          let data23 = data18.include_tickers;
          if (!Array.isArray(data23) && data23 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/include_tickers", schemaPath: "#/$defs/PortfolioSelection/properties/include_tickers/type", keyword: "type", params: { type: ["array", "null"] } }), errors++;
          }
          if (Array.isArray(data23)) {
            const len1 = data23.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data23[i1] != "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/selection/include_tickers/" + i1, schemaPath: "#/$defs/PortfolioSelection/properties/include_tickers/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
          }
        }
        if (data18.exclude_tickers !== void 0) {
          let data25 = data18.exclude_tickers;
          if (!Array.isArray(data25) && data25 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/exclude_tickers", schemaPath: "#/$defs/PortfolioSelection/properties/exclude_tickers/type", keyword: "type", params: { type: ["array", "null"] } }), errors++;
          }
          if (Array.isArray(data25)) {
            const len2 = data25.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data25[i2] != "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/selection/exclude_tickers/" + i2, schemaPath: "#/$defs/PortfolioSelection/properties/exclude_tickers/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
          }
        }
        if (data18.include_strategies !== void 0) {
          let data27 = data18.include_strategies;
          if (!Array.isArray(data27) && data27 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/include_strategies", schemaPath: "#/$defs/PortfolioSelection/properties/include_strategies/type", keyword: "type", params: { type: ["array", "null"] } }), errors++;
          }
          if (Array.isArray(data27)) {
            const len3 = data27.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof data27[i3] != "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/selection/include_strategies/" + i3, schemaPath: "#/$defs/PortfolioSelection/properties/include_strategies/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
          }
        }
        if (data18.exclude_strategies !== void 0) {
          let data29 = data18.exclude_strategies;
          if (!Array.isArray(data29) && data29 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/exclude_strategies", schemaPath: "#/$defs/PortfolioSelection/properties/exclude_strategies/type", keyword: "type", params: { type: ["array", "null"] } }), errors++;
          }
          if (Array.isArray(data29)) {
            const len4 = data29.length;
            for (let i4 = 0; i4 < len4; i4++)
              if (typeof data29[i4] != "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/selection/exclude_strategies/" + i4, schemaPath: "#/$defs/PortfolioSelection/properties/exclude_strategies/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
          }
        }
        if (data18.latest_per_source_run !== void 0 && typeof data18.latest_per_source_run != "boolean") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection/latest_per_source_run", schemaPath: "#/$defs/PortfolioSelection/properties/latest_per_source_run/type", keyword: "type", params: { type: "boolean" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/selection", schemaPath: "#/$defs/PortfolioSelection/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.scanning_stats !== void 0 && (validate228(data.scanning_stats, instancePath + "/scanning_stats") || (vErrors = vErrors === null ? validate228.errors : addErrors(vErrors, validate228.errors), errors = vErrors.length)), data.sessions_scanned !== void 0) {
      let data33 = data.sessions_scanned;
      if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_scanned", schemaPath: "#/$defs/SessionCount/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data33 == "number" && (data33 < 0 || isNaN(data33))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_scanned", schemaPath: "#/$defs/SessionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.sessions_included !== void 0) {
      let data34 = data.sessions_included;
      if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_included", schemaPath: "#/$defs/SessionCount/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data34 == "number" && (data34 < 0 || isNaN(data34))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_included", schemaPath: "#/$defs/SessionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.sessions_excluded_incomplete !== void 0) {
      let data35 = data.sessions_excluded_incomplete;
      if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_excluded_incomplete", schemaPath: "#/$defs/SessionCount/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data35 == "number" && (data35 < 0 || isNaN(data35))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_excluded_incomplete", schemaPath: "#/$defs/SessionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.sessions_collapsed_duplicates !== void 0) {
      let data36 = data.sessions_collapsed_duplicates;
      if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_collapsed_duplicates", schemaPath: "#/$defs/SessionCount/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data36 == "number" && (data36 < 0 || isNaN(data36))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_collapsed_duplicates", schemaPath: "#/$defs/SessionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.sessions_after_hygiene !== void 0) {
      let data37 = data.sessions_after_hygiene;
      if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_after_hygiene", schemaPath: "#/$defs/SessionCount/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data37 == "number" && (data37 < 0 || isNaN(data37))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_after_hygiene", schemaPath: "#/$defs/SessionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.sessions_after_dedup !== void 0) {
      let data38 = data.sessions_after_dedup;
      if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_after_dedup", schemaPath: "#/$defs/SessionCount/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data38 == "number" && (data38 < 0 || isNaN(data38))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_after_dedup", schemaPath: "#/$defs/SessionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.sessions_after_selection !== void 0) {
      let data39 = data.sessions_after_selection;
      if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_after_selection", schemaPath: "#/$defs/SessionCount/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data39 == "number" && (data39 < 0 || isNaN(data39))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions_after_selection", schemaPath: "#/$defs/SessionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data40 = data.summary;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        if (data40.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data40.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data40.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data40.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data40.win_rate === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "win_rate" } }), errors++;
        }
        if (data40.total_return !== void 0) {
          let data41 = data40.total_return;
          if (typeof data41 != "number" && data41 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/total_return", schemaPath: "../common.schema.json#/$defs/Summary/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data40.sharpe_simple !== void 0) {
          let data42 = data40.sharpe_simple;
          if (typeof data42 != "number" && data42 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/sharpe_simple", schemaPath: "../common.schema.json#/$defs/Summary/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data40.max_drawdown !== void 0) {
          let data43 = data40.max_drawdown;
          if (typeof data43 != "number" && data43 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/max_drawdown", schemaPath: "../common.schema.json#/$defs/Summary/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data40.trades !== void 0) {
          let data44 = data40.trades;
          if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data44 == "number" && (data44 < 0 || isNaN(data44))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data40.win_rate !== void 0) {
          let data45 = data40.win_rate;
          if (typeof data45 != "number" && data45 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data45 == "number") {
            if (data45 > 1 || isNaN(data45)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data45 < 0 || isNaN(data45)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate225.errors = vErrors, errors === 0;
}
export {
  validatePortfolioReport
};
