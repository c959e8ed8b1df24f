// Made by `npm run generate` from quantlab/v1/portfolio-compare/portfolio-compare.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate, isDateTime } from "../../../../src/formats/string-formats.ts";
const validatePortfolioCompare = validate230;
const formats0 = isDateTime;
function validate231(data, instancePath = "") {
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
  return validate231.errors = vErrors, errors === 0;
}
const formats18 = isDate, pattern19 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$", "");
function validate235(data, instancePath = "") {
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
  return validate235.errors = vErrors, errors === 0;
}
function validate234(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.candidates === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "candidates" } }), errors++;
    }
    if (data.portfolio_summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "portfolio_summary" } }), errors++;
    }
    if (data.allocation === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "allocation" } }), errors++;
    }
    if (data.candidates !== void 0) {
      let data0 = data.candidates;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/candidates", schemaPath: "#/properties/candidates/minItems", keyword: "minItems", params: { limit: 1 } }), errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate235(data0[i0], instancePath + "/candidates/" + i0) || (vErrors = vErrors === null ? validate235.errors : addErrors(vErrors, validate235.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/candidates", schemaPath: "#/properties/candidates/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.portfolio_summary !== void 0) {
      let data2 = data.portfolio_summary;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.starting_value === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioTotals/required", keyword: "required", params: { missingProperty: "starting_value" } }), errors++;
        }
        if (data2.ending_value === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioTotals/required", keyword: "required", params: { missingProperty: "ending_value" } }), errors++;
        }
        if (data2.total_pnl === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioTotals/required", keyword: "required", params: { missingProperty: "total_pnl" } }), errors++;
        }
        if (data2.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioTotals/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data2.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioTotals/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data2.n_bars === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioTotals/required", keyword: "required", params: { missingProperty: "n_bars" } }), errors++;
        }
        if (data2.starting_value !== void 0 && typeof data2.starting_value != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary/starting_value", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioTotals/properties/starting_value/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data2.ending_value !== void 0 && typeof data2.ending_value != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary/ending_value", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioTotals/properties/ending_value/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data2.total_pnl !== void 0 && typeof data2.total_pnl != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary/total_pnl", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioTotals/properties/total_pnl/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data2.total_return !== void 0 && typeof data2.total_return != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary/total_return", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioTotals/properties/total_return/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data2.max_drawdown !== void 0 && typeof data2.max_drawdown != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary/max_drawdown", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioTotals/properties/max_drawdown/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data2.n_bars !== void 0) {
          let data8 = data2.n_bars;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary/n_bars", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioTotals/properties/n_bars/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary/n_bars", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioTotals/properties/n_bars/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_summary", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioTotals/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.allocation !== void 0) {
      let data9 = data.allocation;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.mode === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/allocation", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioAllocation/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
        }
        if (data9.weights_supplied === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/allocation", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioAllocation/required", keyword: "required", params: { missingProperty: "weights_supplied" } }), errors++;
        }
        if (data9.weights_used === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/allocation", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioAllocation/required", keyword: "required", params: { missingProperty: "weights_used" } }), errors++;
        }
        if (data9.normalized_weights === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/allocation", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioAllocation/required", keyword: "required", params: { missingProperty: "normalized_weights" } }), errors++;
        }
        if (data9.mode !== void 0) {
          let data10 = data9.mode;
          if (!(data10 === "raw_capital" || data10 === "equal_weight" || data10 === "custom_weight")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/allocation/mode", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioAllocation/properties/mode/enum", keyword: "enum", params: { allowedValues: ["raw_capital", "equal_weight", "custom_weight"] } }), errors++;
          }
        }
        if (data9.weights_supplied !== void 0) {
          let data11 = data9.weights_supplied;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11))
            for (const key0 in data11) {
              let data12 = data11[key0];
              if (typeof data12 != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/allocation/weights_supplied/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioAllocation/properties/weights_supplied/additionalProperties/type", keyword: "type", params: { type: ["integer", "number"] } }), errors++;
              }
              if (typeof data12 == "number" && (data12 < 0 || isNaN(data12))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/allocation/weights_supplied/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioAllocation/properties/weights_supplied/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
          else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/allocation/weights_supplied", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioAllocation/properties/weights_supplied/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        if (data9.weights_used !== void 0) {
          let data13 = data9.weights_used;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13))
            for (const key1 in data13) {
              let data14 = data13[key1];
              if (typeof data14 == "number") {
                if (data14 < 0 || isNaN(data14)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/allocation/weights_used/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioAllocation/properties/weights_used/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/allocation/weights_used/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioAllocation/properties/weights_used/additionalProperties/type", keyword: "type", params: { type: "number" } }), errors++;
              }
            }
          else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/allocation/weights_used", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioAllocation/properties/weights_used/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        if (data9.normalized_weights !== void 0 && typeof data9.normalized_weights != "boolean") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/allocation/normalized_weights", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioAllocation/properties/normalized_weights/type", keyword: "type", params: { type: "boolean" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/allocation", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioAllocation/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate234.errors = vErrors, errors === 0;
}
function validate233(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.raw_capital === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "raw_capital" } }), errors++;
    }
    if (data.equal_weight === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "equal_weight" } }), errors++;
    }
    data.raw_capital !== void 0 && (validate234(data.raw_capital, instancePath + "/raw_capital") || (vErrors = vErrors === null ? validate234.errors : addErrors(vErrors, validate234.errors), errors = vErrors.length)), data.equal_weight !== void 0 && (validate234(data.equal_weight, instancePath + "/equal_weight") || (vErrors = vErrors === null ? validate234.errors : addErrors(vErrors, validate234.errors), errors = vErrors.length)), data.custom_weight !== void 0 && (validate234(data.custom_weight, instancePath + "/custom_weight") || (vErrors = vErrors === null ? validate234.errors : addErrors(vErrors, validate234.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate233.errors = vErrors, errors === 0;
}
function validate230(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.generated_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at" } }), errors++;
    }
    if (data.n_sessions === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n_sessions" } }), errors++;
    }
    if (data.selection_stats === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selection_stats" } }), errors++;
    }
    if (data.comparison === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparison" } }), errors++;
    }
    if (data.selection_criteria === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selection_criteria" } }), errors++;
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
    if (data.n_sessions !== void 0) {
      let data1 = data.n_sessions;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_sessions", schemaPath: "../portfolio/report.schema.json#/$defs/SessionCount/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_sessions", schemaPath: "../portfolio/report.schema.json#/$defs/SessionCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.selection_stats !== void 0 && (validate231(data.selection_stats, instancePath + "/selection_stats") || (vErrors = vErrors === null ? validate231.errors : addErrors(vErrors, validate231.errors), errors = vErrors.length)), data.comparison !== void 0 && (validate233(data.comparison, instancePath + "/comparison") || (vErrors = vErrors === null ? validate233.errors : addErrors(vErrors, validate233.errors), errors = vErrors.length)), data.selection_criteria !== void 0) {
      let data4 = data.selection_criteria;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.rank_metric === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "rank_metric" } }), errors++;
        }
        if (data4.top_n === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "top_n" } }), errors++;
        }
        if (data4.min_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "min_return" } }), errors++;
        }
        if (data4.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data4.include_tickers === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "include_tickers" } }), errors++;
        }
        if (data4.exclude_tickers === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "exclude_tickers" } }), errors++;
        }
        if (data4.include_strategies === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "include_strategies" } }), errors++;
        }
        if (data4.exclude_strategies === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "exclude_strategies" } }), errors++;
        }
        if (data4.latest_per_source_run === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/required", keyword: "required", params: { missingProperty: "latest_per_source_run" } }), errors++;
        }
        if (data4.rank_metric !== void 0) {
          let data5 = data4.rank_metric;
          if (typeof data5 == "string") {
            if (data5.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria/rank_metric", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/rank_metric/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria/rank_metric", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/rank_metric/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data4.top_n !== void 0) {
          let data6 = data4.top_n;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria/top_n", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/top_n/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
          }
        }
        if (data4.min_return !== void 0) {
          let data7 = data4.min_return;
          if (typeof data7 != "number" && data7 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria/min_return", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/min_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data4.max_drawdown !== void 0) {
          let data8 = data4.max_drawdown;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria/max_drawdown", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data4.include_tickers !== void 0) {
          let data9 = data4.include_tickers;
          if (!Array.isArray(data9) && data9 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria/include_tickers", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/include_tickers/type", keyword: "type", params: { type: ["array", "null"] } }), errors++;
          }
          if (Array.isArray(data9)) {
            const len0 = data9.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data9[i0] != "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria/include_tickers/" + i0, schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/include_tickers/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
          }
        }
        if (data4.exclude_tickers !== void 0) {
          let data11 = data4.exclude_tickers;
          if (!Array.isArray(data11) && data11 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria/exclude_tickers", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/exclude_tickers/type", keyword: "type", params: { type: ["array", "null"] } }), errors++;
          }
          if (Array.isArray(data11)) {
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data11[i1] != "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria/exclude_tickers/" + i1, schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/exclude_tickers/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
          }
        }
        if (data4.include_strategies !== void 0) {
          let data13 = data4.include_strategies;
          if (!Array.isArray(data13) && data13 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria/include_strategies", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/include_strategies/type", keyword: "type", params: { type: ["array", "null"] } }), errors++;
          }
          if (Array.isArray(data13)) {
            const len2 = data13.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data13[i2] != "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria/include_strategies/" + i2, schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/include_strategies/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
          }
        }
        if (data4.exclude_strategies !== void 0) {
          let data15 = data4.exclude_strategies;
          if (!Array.isArray(data15) && data15 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria/exclude_strategies", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/exclude_strategies/type", keyword: "type", params: { type: ["array", "null"] } }), errors++;
          }
          if (Array.isArray(data15)) {
            const len3 = data15.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof data15[i3] != "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria/exclude_strategies/" + i3, schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/exclude_strategies/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
          }
        }
        if (data4.latest_per_source_run !== void 0 && typeof data4.latest_per_source_run != "boolean") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria/latest_per_source_run", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/latest_per_source_run/type", keyword: "type", params: { type: "boolean" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/selection_criteria", schemaPath: "../portfolio/report.schema.json#/$defs/PortfolioSelection/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate230.errors = vErrors, errors === 0;
}
export {
  validatePortfolioCompare
};
