// Made by `npm run generate` from quantlab/v1/sweep/grid-result.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate } from "../../../../src/formats/string-formats.ts";
const validateGridResult = validate99;
const formats18 = isDate;
function validate102(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.end !== void 0) {
      let data0 = data.end;
      if (typeof data0 == "string") {
        if (!formats18(data0)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 2), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 3), errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, instancePath + "/start", faults, 4), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 5), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 6), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
function validate106(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.test === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.train === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 9), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      vErrors = addError(vErrors, instancePath + "/name", faults, 10), errors++;
    }
    data.test !== void 0 && (validate102(data.test, instancePath + "/test") || (vErrors = vErrors === null ? validate102.errors : addErrors(vErrors, validate102.errors), errors = vErrors.length)), data.train !== void 0 && (validate102(data.train, instancePath + "/train") || (vErrors = vErrors === null ? validate102.errors : addErrors(vErrors, validate102.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, instancePath, faults, 11), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
function validate99(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 12), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 13), errors++;
    }
    if (data.end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 14), errors++;
    }
    if (data.interval === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 15), errors++;
    }
    if (data.total_return === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 16), errors++;
    }
    if (data.max_drawdown === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 17), errors++;
    }
    if (data.sharpe_simple === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 18), errors++;
    }
    if (data.trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 19), errors++;
    }
    if (data.trade_trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 20), errors++;
    }
    if (data.win_rate_trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 21), errors++;
    }
    if (data.profit_factor === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 22), errors++;
    }
    if (data.expectancy_net === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 23), errors++;
    }
    if (data.avg_holding_days === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 24), errors++;
    }
    if (data.exposure === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 25), errors++;
    }
    if (data.ticker !== void 0) {
      let data0 = data.ticker;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/ticker", faults, 26), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/ticker", faults, 27), errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, instancePath + "/start", faults, 28), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 29), errors++;
      }
    }
    if (data.end !== void 0) {
      let data2 = data.end;
      if (typeof data2 == "string") {
        if (!formats18(data2)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 30), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 31), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data3 = data.interval;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/interval", faults, 32), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/interval", faults, 33), errors++;
      }
    }
    if (data.fee !== void 0 && typeof data.fee != "number") {
      vErrors = addError(vErrors, instancePath + "/fee", faults, 34), errors++;
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, instancePath + "/slippage_mode", faults, 35), errors++;
    }
    if (data.slippage_bps !== void 0 && typeof data.slippage_bps != "number") {
      vErrors = addError(vErrors, instancePath + "/slippage_bps", faults, 36), errors++;
    }
    if (data.k_atr !== void 0 && typeof data.k_atr != "number") {
      vErrors = addError(vErrors, instancePath + "/k_atr", faults, 37), errors++;
    }
    if (data.splits !== void 0) {
      let data8 = data.splits;
      if (!Array.isArray(data8) && data8 !== null) {
        vErrors = addError(vErrors, instancePath + "/splits", faults, 38), errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate106(data8[i0], instancePath + "/splits/" + i0) || (vErrors = vErrors === null ? validate106.errors : addErrors(vErrors, validate106.errors), errors = vErrors.length);
      }
    }
    if (data.param_grid !== void 0) {
      let data10 = data.param_grid;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        vErrors = addError(vErrors, instancePath + "/param_grid", faults, 39), errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key0 in data10)
          if (!(key0 === "cooldown_days" || key0 === "fee" || key0 === "initial_cash" || key0 === "k_atr" || key0 === "rsi_buy_max" || key0 === "rsi_sell_min" || key0 === "slippage_bps" || key0 === "slippage_mode") && !Array.isArray(data10[key0])) {
            vErrors = addError(vErrors, instancePath + "/param_grid/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 40), errors++;
          }
        if (data10.cooldown_days !== void 0) {
          let data12 = data10.cooldown_days;
          if (Array.isArray(data12)) {
            const len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data12[i1] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/cooldown_days/" + i1, faults, 41), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/cooldown_days", faults, 42), errors++;
          }
        }
        if (data10.fee !== void 0) {
          let data14 = data10.fee;
          if (Array.isArray(data14)) {
            const len2 = data14.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data14[i2] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/fee/" + i2, faults, 43), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/fee", faults, 44), errors++;
          }
        }
        if (data10.initial_cash !== void 0) {
          let data16 = data10.initial_cash;
          if (Array.isArray(data16)) {
            const len3 = data16.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof data16[i3] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/initial_cash/" + i3, faults, 45), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/initial_cash", faults, 46), errors++;
          }
        }
        if (data10.k_atr !== void 0) {
          let data18 = data10.k_atr;
          if (Array.isArray(data18)) {
            const len4 = data18.length;
            for (let i4 = 0; i4 < len4; i4++)
              if (typeof data18[i4] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/k_atr/" + i4, faults, 47), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/k_atr", faults, 48), errors++;
          }
        }
        if (data10.rsi_buy_max !== void 0) {
          let data20 = data10.rsi_buy_max;
          if (Array.isArray(data20)) {
            const len5 = data20.length;
            for (let i5 = 0; i5 < len5; i5++)
              if (typeof data20[i5] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/rsi_buy_max/" + i5, faults, 49), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/rsi_buy_max", faults, 50), errors++;
          }
        }
        if (data10.rsi_sell_min !== void 0) {
          let data22 = data10.rsi_sell_min;
          if (Array.isArray(data22)) {
            const len6 = data22.length;
            for (let i6 = 0; i6 < len6; i6++)
              if (typeof data22[i6] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/rsi_sell_min/" + i6, faults, 51), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/rsi_sell_min", faults, 52), errors++;
          }
        }
        if (data10.slippage_bps !== void 0) {
          let data24 = data10.slippage_bps;
          if (Array.isArray(data24)) {
            const len7 = data24.length;
            for (let i7 = 0; i7 < len7; i7++)
              if (typeof data24[i7] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/slippage_bps/" + i7, faults, 53), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/slippage_bps", faults, 54), errors++;
          }
        }
        if (data10.slippage_mode !== void 0) {
          let data26 = data10.slippage_mode;
          if (Array.isArray(data26)) {
            const len8 = data26.length;
            for (let i8 = 0; i8 < len8; i8++)
              if (typeof data26[i8] != "string") {
                vErrors = addError(vErrors, instancePath + "/param_grid/slippage_mode/" + i8, faults, 55), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/slippage_mode", faults, 56), errors++;
          }
        }
      }
    }
    if (data.cooldown_days !== void 0 && typeof data.cooldown_days != "number") {
      vErrors = addError(vErrors, instancePath + "/cooldown_days", faults, 57), errors++;
    }
    if (data.initial_cash !== void 0 && typeof data.initial_cash != "number") {
      vErrors = addError(vErrors, instancePath + "/initial_cash", faults, 58), errors++;
    }
    if (data.rsi_buy_max !== void 0 && typeof data.rsi_buy_max != "number") {
      vErrors = addError(vErrors, instancePath + "/rsi_buy_max", faults, 59), errors++;
    }
    if (data.rsi_sell_min !== void 0 && typeof data.rsi_sell_min != "number") {
      vErrors = addError(vErrors, instancePath + "/rsi_sell_min", faults, 60), errors++;
    }
    if (data.total_return !== void 0) {
      let data32 = data.total_return;
      if (typeof data32 != "number" && data32 !== null) {
        vErrors = addError(vErrors, instancePath + "/total_return", faults, 61), errors++;
      }
    }
    if (data.max_drawdown !== void 0) {
      let data33 = data.max_drawdown;
      if (typeof data33 != "number" && data33 !== null) {
        vErrors = addError(vErrors, instancePath + "/max_drawdown", faults, 62), errors++;
      }
    }
    if (data.sharpe_simple !== void 0) {
      let data34 = data.sharpe_simple;
      if (typeof data34 != "number" && data34 !== null) {
        vErrors = addError(vErrors, instancePath + "/sharpe_simple", faults, 63), errors++;
      }
    }
    if (data.trades !== void 0) {
      let data35 = data.trades;
      if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35))) {
        vErrors = addError(vErrors, instancePath + "/trades", faults, 64), errors++;
      }
      if (typeof data35 == "number" && (data35 < 0 || isNaN(data35))) {
        vErrors = addError(vErrors, instancePath + "/trades", faults, 65), errors++;
      }
    }
    if (data.trade_trades !== void 0) {
      let data36 = data.trade_trades;
      if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36))) {
        vErrors = addError(vErrors, instancePath + "/trade_trades", faults, 66), errors++;
      }
      if (typeof data36 == "number" && (data36 < 0 || isNaN(data36))) {
        vErrors = addError(vErrors, instancePath + "/trade_trades", faults, 67), errors++;
      }
    }
    if (data.win_rate_trades !== void 0) {
      let data37 = data.win_rate_trades;
      if (typeof data37 == "number") {
        if (data37 > 1 || isNaN(data37)) {
          vErrors = addError(vErrors, instancePath + "/win_rate_trades", faults, 68), errors++;
        }
        if (data37 < 0 || isNaN(data37)) {
          vErrors = addError(vErrors, instancePath + "/win_rate_trades", faults, 69), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/win_rate_trades", faults, 70), errors++;
      }
    }
    if (data.profit_factor !== void 0) {
      let data38 = data.profit_factor;
      if (typeof data38 != "number" && data38 !== null) {
        vErrors = addError(vErrors, instancePath + "/profit_factor", faults, 71), errors++;
      }
    }
    if (data.expectancy_net !== void 0 && typeof data.expectancy_net != "number") {
      vErrors = addError(vErrors, instancePath + "/expectancy_net", faults, 72), errors++;
    }
    if (data.avg_holding_days !== void 0 && typeof data.avg_holding_days != "number") {
      vErrors = addError(vErrors, instancePath + "/avg_holding_days", faults, 73), errors++;
    }
    if (data.exposure !== void 0) {
      let data41 = data.exposure;
      if (typeof data41 == "number") {
        if (data41 < 0 || isNaN(data41)) {
          vErrors = addError(vErrors, instancePath + "/exposure", faults, 74), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/exposure", faults, 75), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 76), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
export {
  validateGridResult
};
const faults = () => [
  ["#/required", "required", { missingProperty: "end" }],
  ["#/required", "required", { missingProperty: "start" }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "name" }],
  ["#/required", "required", { missingProperty: "test" }],
  ["#/required", "required", { missingProperty: "train" }],
  ["#/properties/name/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
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
  ["#/properties/splits/type", "type", { type: ["array", "null"] }],
  ["config.schema.json#/$defs/ParamGrid/type", "type", { type: ["object", "null"] }],
  ["config.schema.json#/$defs/ParamGrid/additionalProperties/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/ParamGrid/properties/cooldown_days/items/type", "type", { type: ["integer", "number"] }],
  ["config.schema.json#/$defs/ParamGrid/properties/cooldown_days/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/ParamGrid/properties/fee/items/type", "type", { type: "number" }],
  ["config.schema.json#/$defs/ParamGrid/properties/fee/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/ParamGrid/properties/initial_cash/items/type", "type", { type: "number" }],
  ["config.schema.json#/$defs/ParamGrid/properties/initial_cash/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/ParamGrid/properties/k_atr/items/type", "type", { type: "number" }],
  ["config.schema.json#/$defs/ParamGrid/properties/k_atr/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/ParamGrid/properties/rsi_buy_max/items/type", "type", { type: "number" }],
  ["config.schema.json#/$defs/ParamGrid/properties/rsi_buy_max/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/ParamGrid/properties/rsi_sell_min/items/type", "type", { type: "number" }],
  ["config.schema.json#/$defs/ParamGrid/properties/rsi_sell_min/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/ParamGrid/properties/slippage_bps/items/type", "type", { type: "number" }],
  ["config.schema.json#/$defs/ParamGrid/properties/slippage_bps/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/ParamGrid/properties/slippage_mode/items/type", "type", { type: "string" }],
  ["config.schema.json#/$defs/ParamGrid/properties/slippage_mode/type", "type", { type: "array" }],
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
