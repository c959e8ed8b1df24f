// Made by `npm run generate` from quantlab/v1/sweep/walk-forward-row.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDate } from "../../../../src/formats/string-formats.ts";
const validateWalkForwardRow = validate165;
const formats18 = isDate;
function validate165(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.interval === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.total_return === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.max_drawdown === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.sharpe_simple === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.trade_trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.win_rate_trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 9), errors++;
    }
    if (data.profit_factor === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 10), errors++;
    }
    if (data.expectancy_net === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 11), errors++;
    }
    if (data.avg_holding_days === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 12), errors++;
    }
    if (data.exposure === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 13), errors++;
    }
    if (data.split_name === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 14), errors++;
    }
    if (data.phase === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 15), errors++;
    }
    if (data.selected === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 16), errors++;
    }
    if (data.rank_in_train === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 17), errors++;
    }
    if (data.splits === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 18), errors++;
    }
    if (data.ticker !== void 0) {
      let data0 = data.ticker;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/ticker", faults, 19), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/ticker", faults, 20), errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, instancePath + "/start", faults, 21), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 22), errors++;
      }
    }
    if (data.end !== void 0) {
      let data2 = data.end;
      if (typeof data2 == "string") {
        if (!formats18(data2)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 23), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 24), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data3 = data.interval;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/interval", faults, 25), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/interval", faults, 26), errors++;
      }
    }
    if (data.fee !== void 0 && typeof data.fee != "number") {
      vErrors = addError(vErrors, instancePath + "/fee", faults, 27), errors++;
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, instancePath + "/slippage_mode", faults, 28), errors++;
    }
    if (data.slippage_bps !== void 0 && typeof data.slippage_bps != "number") {
      vErrors = addError(vErrors, instancePath + "/slippage_bps", faults, 29), errors++;
    }
    if (data.k_atr !== void 0 && typeof data.k_atr != "number") {
      vErrors = addError(vErrors, instancePath + "/k_atr", faults, 30), errors++;
    }
    if (data.splits !== void 0 && typeof data.splits != "string") {
      vErrors = addError(vErrors, instancePath + "/splits", faults, 31), errors++;
    }
    if (data.selection !== void 0 && typeof data.selection != "string") {
      vErrors = addError(vErrors, instancePath + "/selection", faults, 32), errors++;
    }
    if (data.constraints !== void 0 && typeof data.constraints != "string") {
      vErrors = addError(vErrors, instancePath + "/constraints", faults, 33), errors++;
    }
    if (data.cooldown_days !== void 0 && typeof data.cooldown_days != "number") {
      vErrors = addError(vErrors, instancePath + "/cooldown_days", faults, 34), errors++;
    }
    if (data.initial_cash !== void 0 && typeof data.initial_cash != "number") {
      vErrors = addError(vErrors, instancePath + "/initial_cash", faults, 35), errors++;
    }
    if (data.rsi_buy_max !== void 0 && typeof data.rsi_buy_max != "number") {
      vErrors = addError(vErrors, instancePath + "/rsi_buy_max", faults, 36), errors++;
    }
    if (data.rsi_sell_min !== void 0 && typeof data.rsi_sell_min != "number") {
      vErrors = addError(vErrors, instancePath + "/rsi_sell_min", faults, 37), errors++;
    }
    if (data.total_return !== void 0) {
      let data15 = data.total_return;
      if (typeof data15 != "number" && data15 !== null) {
        vErrors = addError(vErrors, instancePath + "/total_return", faults, 38), errors++;
      }
    }
    if (data.max_drawdown !== void 0) {
      let data16 = data.max_drawdown;
      if (typeof data16 != "number" && data16 !== null) {
        vErrors = addError(vErrors, instancePath + "/max_drawdown", faults, 39), errors++;
      }
    }
    if (data.sharpe_simple !== void 0) {
      let data17 = data.sharpe_simple;
      if (typeof data17 != "number" && data17 !== null) {
        vErrors = addError(vErrors, instancePath + "/sharpe_simple", faults, 40), errors++;
      }
    }
    if (data.trades !== void 0) {
      let data18 = data.trades;
      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) {
        vErrors = addError(vErrors, instancePath + "/trades", faults, 41), errors++;
      }
      if (typeof data18 == "number" && (data18 < 0 || isNaN(data18))) {
        vErrors = addError(vErrors, instancePath + "/trades", faults, 42), errors++;
      }
    }
    if (data.trade_trades !== void 0) {
      let data19 = data.trade_trades;
      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19))) {
        vErrors = addError(vErrors, instancePath + "/trade_trades", faults, 43), errors++;
      }
      if (typeof data19 == "number" && (data19 < 0 || isNaN(data19))) {
        vErrors = addError(vErrors, instancePath + "/trade_trades", faults, 44), errors++;
      }
    }
    if (data.win_rate_trades !== void 0) {
      let data20 = data.win_rate_trades;
      if (typeof data20 == "number") {
        if (data20 > 1 || isNaN(data20)) {
          vErrors = addError(vErrors, instancePath + "/win_rate_trades", faults, 45), errors++;
        }
        if (data20 < 0 || isNaN(data20)) {
          vErrors = addError(vErrors, instancePath + "/win_rate_trades", faults, 46), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/win_rate_trades", faults, 47), errors++;
      }
    }
    if (data.profit_factor !== void 0) {
      let data21 = data.profit_factor;
      if (typeof data21 != "number" && data21 !== null) {
        vErrors = addError(vErrors, instancePath + "/profit_factor", faults, 48), errors++;
      }
    }
    if (data.expectancy_net !== void 0 && typeof data.expectancy_net != "number") {
      vErrors = addError(vErrors, instancePath + "/expectancy_net", faults, 49), errors++;
    }
    if (data.avg_holding_days !== void 0 && typeof data.avg_holding_days != "number") {
      vErrors = addError(vErrors, instancePath + "/avg_holding_days", faults, 50), errors++;
    }
    if (data.exposure !== void 0) {
      let data24 = data.exposure;
      if (typeof data24 == "number") {
        if (data24 < 0 || isNaN(data24)) {
          vErrors = addError(vErrors, instancePath + "/exposure", faults, 51), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/exposure", faults, 52), errors++;
      }
    }
    if (data.split_name !== void 0 && typeof data.split_name != "string") {
      vErrors = addError(vErrors, instancePath + "/split_name", faults, 53), errors++;
    }
    if (data.phase !== void 0) {
      let data26 = data.phase;
      if (!(data26 === "train" || data26 === "test")) {
        vErrors = addError(vErrors, instancePath + "/phase", faults, 54), errors++;
      }
    }
    if (data.selected !== void 0 && typeof data.selected != "boolean") {
      vErrors = addError(vErrors, instancePath + "/selected", faults, 55), errors++;
    }
    if (data.rank_in_train !== void 0) {
      let data28 = data.rank_in_train;
      if (typeof data28 != "number" && data28 !== null) {
        vErrors = addError(vErrors, instancePath + "/rank_in_train", faults, 56), errors++;
      }
      if (typeof data28 == "number" && (data28 < 1 || isNaN(data28))) {
        vErrors = addError(vErrors, instancePath + "/rank_in_train", faults, 57), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 58), errors++;
  }
  return validate165.errors = vErrors, errors === 0;
}
export {
  validateWalkForwardRow
};
const faults = () => [
  ["#/required", "required", { missingProperty: "ticker" }],
  ["#/required", "required", { missingProperty: "start" }],
  ["#/required", "required", { missingProperty: "end" }],
  ["#/required", "required", { missingProperty: "interval" }],
  ["#/required", "required", { missingProperty: "total_return" }],
  ["#/required", "required", { missingProperty: "max_drawdown" }],
  ["#/required", "required", { missingProperty: "sharpe_simple" }],
  ["#/required", "required", { missingProperty: "trades" }],
  ["#/required", "required", { missingProperty: "trade_trades" }],
  ["#/required", "required", { missingProperty: "win_rate_trades" }],
  ["#/required", "required", { missingProperty: "profit_factor" }],
  ["#/required", "required", { missingProperty: "expectancy_net" }],
  ["#/required", "required", { missingProperty: "avg_holding_days" }],
  ["#/required", "required", { missingProperty: "exposure" }],
  ["#/required", "required", { missingProperty: "split_name" }],
  ["#/required", "required", { missingProperty: "phase" }],
  ["#/required", "required", { missingProperty: "selected" }],
  ["#/required", "required", { missingProperty: "rank_in_train" }],
  ["#/required", "required", { missingProperty: "splits" }],
  ["#/properties/ticker/minLength", "minLength", { limit: 1 }],
  ["#/properties/ticker/type", "type", { type: "string" }],
  ["#/properties/start/format", "format", { format: "date" }],
  ["#/properties/start/type", "type", { type: "string" }],
  ["#/properties/end/format", "format", { format: "date" }],
  ["#/properties/end/type", "type", { type: "string" }],
  ["#/properties/interval/minLength", "minLength", { limit: 1 }],
  ["#/properties/interval/type", "type", { type: "string" }],
  ["#/properties/fee/type", "type", { type: "number" }],
  ["#/properties/slippage_mode/type", "type", { type: "string" }],
  ["#/properties/slippage_bps/type", "type", { type: "number" }],
  ["#/properties/k_atr/type", "type", { type: "number" }],
  ["#/properties/splits/type", "type", { type: "string" }],
  ["#/properties/selection/type", "type", { type: "string" }],
  ["#/properties/constraints/type", "type", { type: "string" }],
  ["#/properties/cooldown_days/type", "type", { type: ["integer", "number"] }],
  ["#/properties/initial_cash/type", "type", { type: "number" }],
  ["#/properties/rsi_buy_max/type", "type", { type: "number" }],
  ["#/properties/rsi_sell_min/type", "type", { type: "number" }],
  ["#/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["#/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["#/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["#/properties/trades/type", "type", { type: "integer" }],
  ["#/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/trade_trades/type", "type", { type: "integer" }],
  ["#/properties/trade_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/win_rate_trades/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["#/properties/win_rate_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/win_rate_trades/type", "type", { type: "number" }],
  ["#/properties/profit_factor/type", "type", { type: ["number", "null"] }],
  ["#/properties/expectancy_net/type", "type", { type: "number" }],
  ["#/properties/avg_holding_days/type", "type", { type: "number" }],
  ["#/properties/exposure/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/exposure/type", "type", { type: "number" }],
  ["#/properties/split_name/type", "type", { type: "string" }],
  ["#/properties/phase/enum", "enum", { allowedValues: ["train", "test"] }],
  ["#/properties/selected/type", "type", { type: "boolean" }],
  ["#/properties/rank_in_train/type", "type", { type: ["number", "null"] }],
  ["#/properties/rank_in_train/minimum", "minimum", { comparison: ">=", limit: 1 }],
  ["#/type", "type", { type: "object" }]
];
