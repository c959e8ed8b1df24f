// Made by `npm run generate` from quantlab/v1/sweep/walk-forward-row.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDate } from "../../../../src/formats/string-formats.ts";
const validateWalkForwardRow = validate165;
const formats18 = isDate;
function validate165(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ticker" } }), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
    }
    if (data.end === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
    }
    if (data.interval === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" } }), errors++;
    }
    if (data.total_return === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
    }
    if (data.max_drawdown === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
    }
    if (data.sharpe_simple === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
    }
    if (data.trades === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
    }
    if (data.trade_trades === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trade_trades" } }), errors++;
    }
    if (data.win_rate_trades === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "win_rate_trades" } }), errors++;
    }
    if (data.profit_factor === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profit_factor" } }), errors++;
    }
    if (data.expectancy_net === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expectancy_net" } }), errors++;
    }
    if (data.avg_holding_days === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "avg_holding_days" } }), errors++;
    }
    if (data.exposure === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exposure" } }), errors++;
    }
    if (data.split_name === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "split_name" } }), errors++;
    }
    if (data.phase === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase" } }), errors++;
    }
    if (data.selected === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selected" } }), errors++;
    }
    if (data.rank_in_train === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rank_in_train" } }), errors++;
    }
    if (data.splits === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "splits" } }), errors++;
    }
    if (data.ticker !== void 0) {
      let data0 = data.ticker;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "#/properties/start/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.end !== void 0) {
      let data2 = data.end;
      if (typeof data2 == "string") {
        if (!formats18(data2)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "#/properties/end/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "string" } }), errors++;
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
    if (data.fee !== void 0 && typeof data.fee != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/slippage_mode", schemaPath: "#/properties/slippage_mode/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.slippage_bps !== void 0 && typeof data.slippage_bps != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/slippage_bps", schemaPath: "#/properties/slippage_bps/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.k_atr !== void 0 && typeof data.k_atr != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/k_atr", schemaPath: "#/properties/k_atr/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.splits !== void 0 && typeof data.splits != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/splits", schemaPath: "#/properties/splits/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.selection !== void 0 && typeof data.selection != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.constraints !== void 0 && typeof data.constraints != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/constraints", schemaPath: "#/properties/constraints/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.cooldown_days !== void 0 && typeof data.cooldown_days != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/cooldown_days", schemaPath: "#/properties/cooldown_days/type", keyword: "type", params: { type: ["integer", "number"] } }), errors++;
    }
    if (data.initial_cash !== void 0 && typeof data.initial_cash != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/initial_cash", schemaPath: "#/properties/initial_cash/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.rsi_buy_max !== void 0 && typeof data.rsi_buy_max != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/rsi_buy_max", schemaPath: "#/properties/rsi_buy_max/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.rsi_sell_min !== void 0 && typeof data.rsi_sell_min != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/rsi_sell_min", schemaPath: "#/properties/rsi_sell_min/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.total_return !== void 0) {
      let data15 = data.total_return;
      if (typeof data15 != "number" && data15 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_return", schemaPath: "#/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.max_drawdown !== void 0) {
      let data16 = data.max_drawdown;
      if (typeof data16 != "number" && data16 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/max_drawdown", schemaPath: "#/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.sharpe_simple !== void 0) {
      let data17 = data.sharpe_simple;
      if (typeof data17 != "number" && data17 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sharpe_simple", schemaPath: "#/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.trades !== void 0) {
      let data18 = data.trades;
      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trades", schemaPath: "#/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data18 == "number" && (data18 < 0 || isNaN(data18))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trades", schemaPath: "#/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.trade_trades !== void 0) {
      let data19 = data.trade_trades;
      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trade_trades", schemaPath: "#/properties/trade_trades/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data19 == "number" && (data19 < 0 || isNaN(data19))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trade_trades", schemaPath: "#/properties/trade_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.win_rate_trades !== void 0) {
      let data20 = data.win_rate_trades;
      if (typeof data20 == "number") {
        if (data20 > 1 || isNaN(data20)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/win_rate_trades", schemaPath: "#/properties/win_rate_trades/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
        }
        if (data20 < 0 || isNaN(data20)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/win_rate_trades", schemaPath: "#/properties/win_rate_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/win_rate_trades", schemaPath: "#/properties/win_rate_trades/type", keyword: "type", params: { type: "number" } }), errors++;
      }
    }
    if (data.profit_factor !== void 0) {
      let data21 = data.profit_factor;
      if (typeof data21 != "number" && data21 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/profit_factor", schemaPath: "#/properties/profit_factor/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.expectancy_net !== void 0 && typeof data.expectancy_net != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/expectancy_net", schemaPath: "#/properties/expectancy_net/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.avg_holding_days !== void 0 && typeof data.avg_holding_days != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/avg_holding_days", schemaPath: "#/properties/avg_holding_days/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.exposure !== void 0) {
      let data24 = data.exposure;
      if (typeof data24 == "number") {
        if (data24 < 0 || isNaN(data24)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/type", keyword: "type", params: { type: "number" } }), errors++;
      }
    }
    if (data.split_name !== void 0 && typeof data.split_name != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/split_name", schemaPath: "#/properties/split_name/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.phase !== void 0) {
      let data26 = data.phase;
      if (!(data26 === "train" || data26 === "test")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: ["train", "test"] } }), errors++;
      }
    }
    if (data.selected !== void 0 && typeof data.selected != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/selected", schemaPath: "#/properties/selected/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.rank_in_train !== void 0) {
      let data28 = data.rank_in_train;
      if (typeof data28 != "number" && data28 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rank_in_train", schemaPath: "#/properties/rank_in_train/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
      if (typeof data28 == "number" && (data28 < 1 || isNaN(data28))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rank_in_train", schemaPath: "#/properties/rank_in_train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate165.errors = vErrors, errors === 0;
}
export {
  validateWalkForwardRow
};
