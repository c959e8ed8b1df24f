// Made by `npm run generate` from quantlab/v1/forward-session/portfolio-state.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate, isDateTime } from "../../../../src/formats/string-formats.ts";
const validateForwardPortfolioState = validate70;
const formats18 = isDate, formats0 = isDateTime, pattern19 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$", "");
function validate71(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.strategy_name === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy_name" } }), errors++;
    }
    if (data.params === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "params" } }), errors++;
    }
    if (data.fee_rate === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fee_rate" } }), errors++;
    }
    if (data.slippage_bps === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "slippage_bps" } }), errors++;
    }
    if (data.slippage_mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "slippage_mode" } }), errors++;
    }
    if (data.k_atr === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "k_atr" } }), errors++;
    }
    if (data.source_run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_run_id" } }), errors++;
    }
    if (data.source_run_dir === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_run_dir" } }), errors++;
    }
    if (data.selection_metric === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selection_metric" } }), errors++;
    }
    if (data.selection_value === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selection_value" } }), errors++;
    }
    if (data.selected_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selected_at" } }), errors++;
    }
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ticker" } }), errors++;
    }
    if (data.interval === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" } }), errors++;
    }
    if (data.initial_cash === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_cash" } }), errors++;
    }
    if (data.strategy_name !== void 0) {
      let data0 = data.strategy_name;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/strategy_name", schemaPath: "#/properties/strategy_name/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/strategy_name", schemaPath: "#/properties/strategy_name/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.params !== void 0) {
      let data1 = data.params;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.ticker !== void 0) {
          let data2 = data1.ticker;
          if (typeof data2 != "string" && typeof data2 != "number" && typeof data2 != "boolean" && data2 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/ticker", schemaPath: "#/$defs/ForwardCandidateParams/properties/ticker/type", keyword: "type", params: { type: ["string", "integer", "number", "boolean", "null"] } }), errors++;
          }
        }
        if (data1.start !== void 0) {
          let data3 = data1.start;
          if (typeof data3 != "string" && data3 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/start", schemaPath: "#/$defs/ForwardCandidateParams/properties/start/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data1.end !== void 0) {
          let data4 = data1.end;
          if (typeof data4 != "string" && data4 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/end", schemaPath: "#/$defs/ForwardCandidateParams/properties/end/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data1.interval !== void 0) {
          let data5 = data1.interval;
          if (typeof data5 != "string" && data5 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/interval", schemaPath: "#/$defs/ForwardCandidateParams/properties/interval/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data1.fee !== void 0) {
          let data6 = data1.fee;
          if (typeof data6 != "number" && data6 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/fee", schemaPath: "#/$defs/ForwardCandidateParams/properties/fee/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data1.slippage_mode !== void 0) {
          let data7 = data1.slippage_mode;
          if (typeof data7 != "string" && data7 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/slippage_mode", schemaPath: "#/$defs/ForwardCandidateParams/properties/slippage_mode/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data1.slippage_bps !== void 0) {
          let data8 = data1.slippage_bps;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/slippage_bps", schemaPath: "#/$defs/ForwardCandidateParams/properties/slippage_bps/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data1.k_atr !== void 0) {
          let data9 = data1.k_atr;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/k_atr", schemaPath: "#/$defs/ForwardCandidateParams/properties/k_atr/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data1.splits !== void 0) {
          let data10 = data1.splits;
          if (typeof data10 != "string" && data10 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/splits", schemaPath: "#/$defs/ForwardCandidateParams/properties/splits/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data1.selection !== void 0) {
          let data11 = data1.selection;
          if (typeof data11 != "string" && data11 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/selection", schemaPath: "#/$defs/ForwardCandidateParams/properties/selection/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data1.constraints !== void 0) {
          let data12 = data1.constraints;
          if (typeof data12 != "string" && data12 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/constraints", schemaPath: "#/$defs/ForwardCandidateParams/properties/constraints/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data1.cooldown_days !== void 0) {
          let data13 = data1.cooldown_days;
          if (typeof data13 != "number" && data13 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/cooldown_days", schemaPath: "#/$defs/ForwardCandidateParams/properties/cooldown_days/type", keyword: "type", params: { type: ["integer", "number", "null"] } }), errors++;
          }
        }
        if (data1.rsi_buy_max !== void 0) {
          let data14 = data1.rsi_buy_max;
          if (typeof data14 != "number" && data14 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/rsi_buy_max", schemaPath: "#/$defs/ForwardCandidateParams/properties/rsi_buy_max/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data1.rsi_sell_min !== void 0) {
          let data15 = data1.rsi_sell_min;
          if (typeof data15 != "number" && data15 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/rsi_sell_min", schemaPath: "#/$defs/ForwardCandidateParams/properties/rsi_sell_min/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data1.days !== void 0) {
          let data16 = data1.days;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16)) && data16 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/days", schemaPath: "#/$defs/ForwardCandidateParams/properties/days/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
          }
        }
        if (data1.trades !== void 0) {
          let data17 = data1.trades;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17)) && data17 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/trades", schemaPath: "#/$defs/ForwardCandidateParams/properties/trades/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
          }
        }
        if (data1.trade_trades !== void 0) {
          let data18 = data1.trade_trades;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18)) && data18 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/trade_trades", schemaPath: "#/$defs/ForwardCandidateParams/properties/trade_trades/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
          }
        }
        if (data1.win_rate_trades !== void 0) {
          let data19 = data1.win_rate_trades;
          if (typeof data19 != "number" && data19 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/win_rate_trades", schemaPath: "#/$defs/ForwardCandidateParams/properties/win_rate_trades/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data1.expectancy_net !== void 0) {
          let data20 = data1.expectancy_net;
          if (typeof data20 != "number" && data20 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/expectancy_net", schemaPath: "#/$defs/ForwardCandidateParams/properties/expectancy_net/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data1.avg_holding_days !== void 0) {
          let data21 = data1.avg_holding_days;
          if (typeof data21 != "number" && data21 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/avg_holding_days", schemaPath: "#/$defs/ForwardCandidateParams/properties/avg_holding_days/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data1.exposure !== void 0) {
          let data22 = data1.exposure;
          if (typeof data22 != "number" && data22 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/exposure", schemaPath: "#/$defs/ForwardCandidateParams/properties/exposure/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data1.split_name !== void 0) {
          let data23 = data1.split_name;
          if (typeof data23 != "string" && typeof data23 != "number" && typeof data23 != "boolean" && data23 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/split_name", schemaPath: "#/$defs/ForwardCandidateParams/properties/split_name/type", keyword: "type", params: { type: ["string", "integer", "number", "boolean", "null"] } }), errors++;
          }
        }
        if (data1.phase !== void 0) {
          let data24 = data1.phase;
          if (typeof data24 != "string" && data24 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/phase", schemaPath: "#/$defs/ForwardCandidateParams/properties/phase/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data1.selected !== void 0) {
          let data25 = data1.selected;
          if (typeof data25 != "boolean" && data25 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/selected", schemaPath: "#/$defs/ForwardCandidateParams/properties/selected/type", keyword: "type", params: { type: ["boolean", "null"] } }), errors++;
          }
        }
        if (data1.rank_in_train !== void 0) {
          let data26 = data1.rank_in_train;
          if (typeof data26 != "number" && data26 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/rank_in_train", schemaPath: "#/$defs/ForwardCandidateParams/properties/rank_in_train/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/params", schemaPath: "#/$defs/ForwardCandidateParams/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.fee_rate !== void 0 && typeof data.fee_rate != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/fee_rate", schemaPath: "#/properties/fee_rate/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.slippage_bps !== void 0 && typeof data.slippage_bps != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/slippage_bps", schemaPath: "#/properties/slippage_bps/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/slippage_mode", schemaPath: "#/properties/slippage_mode/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.k_atr !== void 0 && typeof data.k_atr != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/k_atr", schemaPath: "#/properties/k_atr/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.source_run_id !== void 0 && typeof data.source_run_id != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/source_run_id", schemaPath: "#/properties/source_run_id/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.source_run_dir !== void 0 && typeof data.source_run_dir != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/source_run_dir", schemaPath: "#/properties/source_run_dir/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.selection_metric !== void 0) {
      let data33 = data.selection_metric;
      if (typeof data33 == "string") {
        if (data33.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selection_metric", schemaPath: "#/properties/selection_metric/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/selection_metric", schemaPath: "#/properties/selection_metric/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.selection_value !== void 0) {
      let data34 = data.selection_value;
      if (typeof data34 != "number" && data34 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/selection_value", schemaPath: "#/properties/selection_value/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.selected_at !== void 0) {
      let data35 = data.selected_at;
      if (typeof data35 == "string") {
        if (!formats0(data35)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/selected_at", schemaPath: "../common.schema.json#/$defs/UtcTimestamp/format", keyword: "format", params: { format: "date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/selected_at", schemaPath: "../common.schema.json#/$defs/UtcTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.ticker !== void 0 && typeof data.ticker != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.interval !== void 0) {
      let data37 = data.interval;
      if (typeof data37 == "string") {
        if (data37.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.initial_cash !== void 0 && typeof data.initial_cash != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/initial_cash", schemaPath: "#/properties/initial_cash/type", keyword: "type", params: { type: "number" } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
const pattern9 = new RegExp("^[0-9a-f]{64}$", "");
function validate73(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.adjusted === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "adjusted" } }), errors++;
    }
    if (data.first === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first" } }), errors++;
    }
    if (data.last === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last" } }), errors++;
    }
    if (data.rows === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } }), errors++;
    }
    if (data.sha256 === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } }), errors++;
    }
    if (data.source === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } }), errors++;
    }
    if (data.adjusted !== void 0) {
      let data0 = data.adjusted;
      if (typeof data0 != "boolean" && data0 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/adjusted", schemaPath: "#/properties/adjusted/type", keyword: "type", params: { type: ["boolean", "null"] } }), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.first !== void 0) {
      let data2 = data.first;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/first", schemaPath: "#/$defs/DataTime/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data2 == "string" && !pattern19.test(data2)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/first", schemaPath: "#/$defs/DataTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$" } }), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data3 = data.interval;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.last !== void 0) {
      let data4 = data.last;
      if (typeof data4 != "string" && data4 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last", schemaPath: "#/$defs/DataTime/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data4 == "string" && !pattern19.test(data4)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last", schemaPath: "#/$defs/DataTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$" } }), errors++;
      }
    }
    if (data.provider !== void 0) {
      let data5 = data.provider;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.rows !== void 0) {
      let data6 = data.rows;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data7 = data.sha256;
      if (typeof data7 == "string") {
        if (!pattern9.test(data7)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.source !== void 0) {
      let data8 = data.source;
      if (typeof data8 == "string") {
        if (data8.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.start !== void 0) {
      let data9 = data.start;
      if (typeof data9 == "string") {
        if (!formats18(data9)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data10 = data.ticker;
      if (typeof data10 == "string") {
        if (data10.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
function validate70(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.eval_start === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eval_start" } }), errors++;
    }
    if (data.eval_end === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eval_end" } }), errors++;
    }
    if (data.cash === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cash" } }), errors++;
    }
    if (data.qty === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "qty" } }), errors++;
    }
    if (data.current_equity === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "current_equity" } }), errors++;
    }
    if (data.total_fees === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_fees" } }), errors++;
    }
    if (data.total_slippage === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_slippage" } }), errors++;
    }
    if (data.last_timestamp === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_timestamp" } }), errors++;
    }
    if (data.n_trades === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n_trades" } }), errors++;
    }
    if (data.candidate === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "candidate" } }), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" } }), errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" } }), errors++;
    }
    if (data.starting_cash === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "starting_cash" } }), errors++;
    }
    if (data.realized_pnl === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "realized_pnl" } }), errors++;
    }
    if (data.unrealized_pnl === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unrealized_pnl" } }), errors++;
    }
    if (data.has_open_position === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_open_position" } }), errors++;
    }
    if (data.open_position_qty === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "open_position_qty" } }), errors++;
    }
    if (data.open_position_entry_price === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "open_position_entry_price" } }), errors++;
    }
    if (data.open_position_mark_price === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "open_position_mark_price" } }), errors++;
    }
    if (data.open_position_market_value === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "open_position_market_value" } }), errors++;
    }
    if (data.bars_fetched === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bars_fetched" } }), errors++;
    }
    if (data.warmup_bars === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warmup_bars" } }), errors++;
    }
    if (data.original_eval_start === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "original_eval_start" } }), errors++;
    }
    if (data.resume_count === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resume_count" } }), errors++;
    }
    if (data.total_bars_evaluated === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_bars_evaluated" } }), errors++;
    }
    if (data.last_segment_bars_fetched === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_segment_bars_fetched" } }), errors++;
    }
    if (data.last_segment_warmup_bars === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_segment_warmup_bars" } }), errors++;
    }
    if (data.last_segment_bars_evaluated === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_segment_bars_evaluated" } }), errors++;
    }
    if (data.is_noop === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_noop" } }), errors++;
    }
    if (data.resume_attempt_count === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resume_attempt_count" } }), errors++;
    }
    if (data.session_id !== void 0) {
      let data0 = data.session_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "#/$defs/ForwardSessionId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "#/$defs/ForwardSessionId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "forward_paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "forward_paper" } }), errors++;
    }
    if (data.eval_start !== void 0) {
      let data2 = data.eval_start;
      if (typeof data2 == "string") {
        if (!formats18(data2)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/eval_start", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/eval_start", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.eval_end !== void 0) {
      let data3 = data.eval_end;
      if (typeof data3 == "string") {
        if (!pattern19.test(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/eval_end", schemaPath: "#/$defs/BarInstant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/eval_end", schemaPath: "#/$defs/BarInstant/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.cash !== void 0 && typeof data.cash != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/cash", schemaPath: "#/properties/cash/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.qty !== void 0 && typeof data.qty != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/qty", schemaPath: "#/properties/qty/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.current_equity !== void 0 && typeof data.current_equity != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/current_equity", schemaPath: "#/properties/current_equity/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.total_fees !== void 0 && typeof data.total_fees != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/total_fees", schemaPath: "#/properties/total_fees/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.total_slippage !== void 0 && typeof data.total_slippage != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/total_slippage", schemaPath: "#/properties/total_slippage/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.last_timestamp !== void 0) {
      let data9 = data.last_timestamp;
      if (typeof data9 != "string" && data9 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last_timestamp", schemaPath: "#/$defs/LastBarInstant/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data9 == "string" && !pattern19.test(data9)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last_timestamp", schemaPath: "#/$defs/LastBarInstant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$" } }), errors++;
      }
    }
    if (data.n_trades !== void 0) {
      let data10 = data.n_trades;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_trades", schemaPath: "#/properties/n_trades/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_trades", schemaPath: "#/properties/n_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.candidate !== void 0 && (validate71(data.candidate, instancePath + "/candidate") || (vErrors = vErrors === null ? validate71.errors : addErrors(vErrors, validate71.errors), errors = vErrors.length)), data.created_at !== void 0) {
      let data12 = data.created_at;
      if (typeof data12 == "string") {
        if (!formats0(data12)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "../common.schema.json#/$defs/UtcTimestamp/format", keyword: "format", params: { format: "date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "../common.schema.json#/$defs/UtcTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data13 = data.updated_at;
      if (typeof data13 == "string") {
        if (!formats0(data13)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/updated_at", schemaPath: "../common.schema.json#/$defs/UtcTimestamp/format", keyword: "format", params: { format: "date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/updated_at", schemaPath: "../common.schema.json#/$defs/UtcTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.starting_cash !== void 0 && typeof data.starting_cash != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/starting_cash", schemaPath: "#/properties/starting_cash/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.realized_pnl !== void 0 && typeof data.realized_pnl != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/realized_pnl", schemaPath: "#/properties/realized_pnl/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.unrealized_pnl !== void 0 && typeof data.unrealized_pnl != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/unrealized_pnl", schemaPath: "#/properties/unrealized_pnl/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.has_open_position !== void 0 && typeof data.has_open_position != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/has_open_position", schemaPath: "#/properties/has_open_position/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.open_position_qty !== void 0 && typeof data.open_position_qty != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/open_position_qty", schemaPath: "#/properties/open_position_qty/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.open_position_entry_price !== void 0) {
      let data19 = data.open_position_entry_price;
      if (typeof data19 != "number" && data19 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/open_position_entry_price", schemaPath: "#/properties/open_position_entry_price/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.open_position_mark_price !== void 0) {
      let data20 = data.open_position_mark_price;
      if (typeof data20 != "number" && data20 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/open_position_mark_price", schemaPath: "#/properties/open_position_mark_price/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.open_position_market_value !== void 0 && typeof data.open_position_market_value != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/open_position_market_value", schemaPath: "#/properties/open_position_market_value/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.bars_fetched !== void 0) {
      let data22 = data.bars_fetched;
      if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/bars_fetched", schemaPath: "#/properties/bars_fetched/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data22 == "number" && (data22 < 0 || isNaN(data22))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/bars_fetched", schemaPath: "#/properties/bars_fetched/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.warmup_bars !== void 0) {
      let data23 = data.warmup_bars;
      if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/warmup_bars", schemaPath: "#/properties/warmup_bars/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data23 == "number" && (data23 < 0 || isNaN(data23))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/warmup_bars", schemaPath: "#/properties/warmup_bars/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.original_eval_start !== void 0) {
      let data24 = data.original_eval_start;
      if (typeof data24 == "string") {
        if (!formats18(data24)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/original_eval_start", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/original_eval_start", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.resume_count !== void 0) {
      let data25 = data.resume_count;
      if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/resume_count", schemaPath: "#/properties/resume_count/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data25 == "number" && (data25 < 0 || isNaN(data25))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/resume_count", schemaPath: "#/properties/resume_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.total_bars_evaluated !== void 0) {
      let data26 = data.total_bars_evaluated;
      if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_bars_evaluated", schemaPath: "#/properties/total_bars_evaluated/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data26 == "number" && (data26 < 0 || isNaN(data26))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_bars_evaluated", schemaPath: "#/properties/total_bars_evaluated/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.last_segment_bars_fetched !== void 0) {
      let data27 = data.last_segment_bars_fetched;
      if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last_segment_bars_fetched", schemaPath: "#/properties/last_segment_bars_fetched/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data27 == "number" && (data27 < 0 || isNaN(data27))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last_segment_bars_fetched", schemaPath: "#/properties/last_segment_bars_fetched/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.last_segment_warmup_bars !== void 0) {
      let data28 = data.last_segment_warmup_bars;
      if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last_segment_warmup_bars", schemaPath: "#/properties/last_segment_warmup_bars/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data28 == "number" && (data28 < 0 || isNaN(data28))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last_segment_warmup_bars", schemaPath: "#/properties/last_segment_warmup_bars/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.last_segment_bars_evaluated !== void 0) {
      let data29 = data.last_segment_bars_evaluated;
      if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last_segment_bars_evaluated", schemaPath: "#/properties/last_segment_bars_evaluated/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data29 == "number" && (data29 < 0 || isNaN(data29))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last_segment_bars_evaluated", schemaPath: "#/properties/last_segment_bars_evaluated/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.is_noop !== void 0 && typeof data.is_noop != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/is_noop", schemaPath: "#/properties/is_noop/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.resume_attempt_count !== void 0) {
      let data31 = data.resume_attempt_count;
      if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/resume_attempt_count", schemaPath: "#/properties/resume_attempt_count/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data31 == "number" && (data31 < 0 || isNaN(data31))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/resume_attempt_count", schemaPath: "#/properties/resume_attempt_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.data !== void 0) {
      let data32 = data.data;
      if (Array.isArray(data32)) {
        const len0 = data32.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate73(data32[i0], instancePath + "/data/" + i0) || (vErrors = vErrors === null ? validate73.errors : addErrors(vErrors, validate73.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
export {
  validateForwardPortfolioState
};
