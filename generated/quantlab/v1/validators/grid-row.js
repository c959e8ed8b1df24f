// Made by `npm run generate` from quantlab/v1/sweep/grid-row.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDate } from "../../../../src/formats/string-formats.ts";
const validateGridRow = validate164;
const formats18 = isDate;
function validate164(data, instancePath = "") {
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
    if (data.ticker !== void 0) {
      let data0 = data.ticker;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/ticker", faults, 14), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/ticker", faults, 15), errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, instancePath + "/start", faults, 16), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 17), errors++;
      }
    }
    if (data.end !== void 0) {
      let data2 = data.end;
      if (typeof data2 == "string") {
        if (!formats18(data2)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 18), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 19), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data3 = data.interval;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/interval", faults, 20), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/interval", faults, 21), errors++;
      }
    }
    if (data.fee !== void 0 && typeof data.fee != "number") {
      vErrors = addError(vErrors, instancePath + "/fee", faults, 22), errors++;
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, instancePath + "/slippage_mode", faults, 23), errors++;
    }
    if (data.slippage_bps !== void 0 && typeof data.slippage_bps != "number") {
      vErrors = addError(vErrors, instancePath + "/slippage_bps", faults, 24), errors++;
    }
    if (data.k_atr !== void 0 && typeof data.k_atr != "number") {
      vErrors = addError(vErrors, instancePath + "/k_atr", faults, 25), errors++;
    }
    if (data.splits !== void 0) {
      let data8 = data.splits;
      if (typeof data8 != "string" && data8 !== null) {
        vErrors = addError(vErrors, instancePath + "/splits", faults, 26), errors++;
      }
    }
    if (data.param_grid !== void 0) {
      let data9 = data.param_grid;
      if (typeof data9 != "string" && data9 !== null) {
        vErrors = addError(vErrors, instancePath + "/param_grid", faults, 27), errors++;
      }
    }
    if (data.cooldown_days !== void 0 && typeof data.cooldown_days != "number") {
      vErrors = addError(vErrors, instancePath + "/cooldown_days", faults, 28), errors++;
    }
    if (data.initial_cash !== void 0 && typeof data.initial_cash != "number") {
      vErrors = addError(vErrors, instancePath + "/initial_cash", faults, 29), errors++;
    }
    if (data.rsi_buy_max !== void 0 && typeof data.rsi_buy_max != "number") {
      vErrors = addError(vErrors, instancePath + "/rsi_buy_max", faults, 30), errors++;
    }
    if (data.rsi_sell_min !== void 0 && typeof data.rsi_sell_min != "number") {
      vErrors = addError(vErrors, instancePath + "/rsi_sell_min", faults, 31), errors++;
    }
    if (data.total_return !== void 0) {
      let data14 = data.total_return;
      if (typeof data14 != "number" && data14 !== null) {
        vErrors = addError(vErrors, instancePath + "/total_return", faults, 32), errors++;
      }
    }
    if (data.max_drawdown !== void 0) {
      let data15 = data.max_drawdown;
      if (typeof data15 != "number" && data15 !== null) {
        vErrors = addError(vErrors, instancePath + "/max_drawdown", faults, 33), errors++;
      }
    }
    if (data.sharpe_simple !== void 0) {
      let data16 = data.sharpe_simple;
      if (typeof data16 != "number" && data16 !== null) {
        vErrors = addError(vErrors, instancePath + "/sharpe_simple", faults, 34), errors++;
      }
    }
    if (data.trades !== void 0) {
      let data17 = data.trades;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
        vErrors = addError(vErrors, instancePath + "/trades", faults, 35), errors++;
      }
      if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
        vErrors = addError(vErrors, instancePath + "/trades", faults, 36), errors++;
      }
    }
    if (data.trade_trades !== void 0) {
      let data18 = data.trade_trades;
      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) {
        vErrors = addError(vErrors, instancePath + "/trade_trades", faults, 37), errors++;
      }
      if (typeof data18 == "number" && (data18 < 0 || isNaN(data18))) {
        vErrors = addError(vErrors, instancePath + "/trade_trades", faults, 38), errors++;
      }
    }
    if (data.win_rate_trades !== void 0) {
      let data19 = data.win_rate_trades;
      if (typeof data19 == "number") {
        if (data19 > 1 || isNaN(data19)) {
          vErrors = addError(vErrors, instancePath + "/win_rate_trades", faults, 39), errors++;
        }
        if (data19 < 0 || isNaN(data19)) {
          vErrors = addError(vErrors, instancePath + "/win_rate_trades", faults, 40), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/win_rate_trades", faults, 41), errors++;
      }
    }
    if (data.profit_factor !== void 0) {
      let data20 = data.profit_factor;
      if (typeof data20 != "number" && data20 !== null) {
        vErrors = addError(vErrors, instancePath + "/profit_factor", faults, 42), errors++;
      }
    }
    if (data.expectancy_net !== void 0 && typeof data.expectancy_net != "number") {
      vErrors = addError(vErrors, instancePath + "/expectancy_net", faults, 43), errors++;
    }
    if (data.avg_holding_days !== void 0 && typeof data.avg_holding_days != "number") {
      vErrors = addError(vErrors, instancePath + "/avg_holding_days", faults, 44), errors++;
    }
    if (data.exposure !== void 0) {
      let data23 = data.exposure;
      if (typeof data23 == "number") {
        if (data23 < 0 || isNaN(data23)) {
          vErrors = addError(vErrors, instancePath + "/exposure", faults, 45), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/exposure", faults, 46), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 47), errors++;
  }
  return validate164.errors = vErrors, errors === 0;
}
export {
  validateGridRow
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
  ["#/properties/splits/type", "type", { type: ["string", "null"] }],
  ["#/properties/param_grid/type", "type", { type: ["string", "null"] }],
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
  ["#/type", "type", { type: "object" }]
];
