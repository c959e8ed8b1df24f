// Made by `npm run generate` from quantlab/v1/sweep/metrics.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate } from "../../../../src/formats/string-formats.ts";
const validateSweepMetrics = validate280;
const formats18 = isDate;
function validate102(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.end === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
    }
    if (data.end !== void 0) {
      let data0 = data.end;
      if (typeof data0 == "string") {
        if (!formats18(data0)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
function validate106(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } }), errors++;
    }
    if (data.test === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "test" } }), errors++;
    }
    if (data.train === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "train" } }), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    data.test !== void 0 && (validate102(data.test, instancePath + "/test") || (vErrors = vErrors === null ? validate102.errors : addErrors(vErrors, validate102.errors), errors = vErrors.length)), data.train !== void 0 && (validate102(data.train, instancePath + "/train") || (vErrors = vErrors === null ? validate102.errors : addErrors(vErrors, validate102.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
function validate99(data, instancePath = "") {
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
    if (data.splits !== void 0) {
      let data8 = data.splits;
      if (!Array.isArray(data8) && data8 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/splits", schemaPath: "#/properties/splits/type", keyword: "type", params: { type: ["array", "null"] } }), errors++;
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
        vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid", schemaPath: "config.schema.json#/$defs/ParamGrid/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key0 in data10)
          if (!(key0 === "cooldown_days" || key0 === "fee" || key0 === "initial_cash" || key0 === "k_atr" || key0 === "rsi_buy_max" || key0 === "rsi_sell_min" || key0 === "slippage_bps" || key0 === "slippage_mode") && !Array.isArray(data10[key0])) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "config.schema.json#/$defs/ParamGrid/additionalProperties/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        if (data10.cooldown_days !== void 0) {
          let data12 = data10.cooldown_days;
          if (Array.isArray(data12)) {
            const len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data12[i1] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/cooldown_days/" + i1, schemaPath: "config.schema.json#/$defs/ParamGrid/properties/cooldown_days/items/type", keyword: "type", params: { type: ["integer", "number"] } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/cooldown_days", schemaPath: "config.schema.json#/$defs/ParamGrid/properties/cooldown_days/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data10.fee !== void 0) {
          let data14 = data10.fee;
          if (Array.isArray(data14)) {
            const len2 = data14.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data14[i2] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/fee/" + i2, schemaPath: "config.schema.json#/$defs/ParamGrid/properties/fee/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/fee", schemaPath: "config.schema.json#/$defs/ParamGrid/properties/fee/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data10.initial_cash !== void 0) {
          let data16 = data10.initial_cash;
          if (Array.isArray(data16)) {
            const len3 = data16.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof data16[i3] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/initial_cash/" + i3, schemaPath: "config.schema.json#/$defs/ParamGrid/properties/initial_cash/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/initial_cash", schemaPath: "config.schema.json#/$defs/ParamGrid/properties/initial_cash/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data10.k_atr !== void 0) {
          let data18 = data10.k_atr;
          if (Array.isArray(data18)) {
            const len4 = data18.length;
            for (let i4 = 0; i4 < len4; i4++)
              if (typeof data18[i4] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/k_atr/" + i4, schemaPath: "config.schema.json#/$defs/ParamGrid/properties/k_atr/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/k_atr", schemaPath: "config.schema.json#/$defs/ParamGrid/properties/k_atr/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data10.rsi_buy_max !== void 0) {
          let data20 = data10.rsi_buy_max;
          if (Array.isArray(data20)) {
            const len5 = data20.length;
            for (let i5 = 0; i5 < len5; i5++)
              if (typeof data20[i5] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/rsi_buy_max/" + i5, schemaPath: "config.schema.json#/$defs/ParamGrid/properties/rsi_buy_max/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/rsi_buy_max", schemaPath: "config.schema.json#/$defs/ParamGrid/properties/rsi_buy_max/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data10.rsi_sell_min !== void 0) {
          let data22 = data10.rsi_sell_min;
          if (Array.isArray(data22)) {
            const len6 = data22.length;
            for (let i6 = 0; i6 < len6; i6++)
              if (typeof data22[i6] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/rsi_sell_min/" + i6, schemaPath: "config.schema.json#/$defs/ParamGrid/properties/rsi_sell_min/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/rsi_sell_min", schemaPath: "config.schema.json#/$defs/ParamGrid/properties/rsi_sell_min/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data10.slippage_bps !== void 0) {
          let data24 = data10.slippage_bps;
          if (Array.isArray(data24)) {
            const len7 = data24.length;
            for (let i7 = 0; i7 < len7; i7++)
              if (typeof data24[i7] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/slippage_bps/" + i7, schemaPath: "config.schema.json#/$defs/ParamGrid/properties/slippage_bps/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/slippage_bps", schemaPath: "config.schema.json#/$defs/ParamGrid/properties/slippage_bps/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data10.slippage_mode !== void 0) {
          let data26 = data10.slippage_mode;
          if (Array.isArray(data26)) {
            const len8 = data26.length;
            for (let i8 = 0; i8 < len8; i8++)
              if (typeof data26[i8] != "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/slippage_mode/" + i8, schemaPath: "config.schema.json#/$defs/ParamGrid/properties/slippage_mode/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/slippage_mode", schemaPath: "config.schema.json#/$defs/ParamGrid/properties/slippage_mode/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
      }
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
      let data32 = data.total_return;
      if (typeof data32 != "number" && data32 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_return", schemaPath: "#/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.max_drawdown !== void 0) {
      let data33 = data.max_drawdown;
      if (typeof data33 != "number" && data33 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/max_drawdown", schemaPath: "#/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.sharpe_simple !== void 0) {
      let data34 = data.sharpe_simple;
      if (typeof data34 != "number" && data34 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sharpe_simple", schemaPath: "#/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.trades !== void 0) {
      let data35 = data.trades;
      if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trades", schemaPath: "#/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data35 == "number" && (data35 < 0 || isNaN(data35))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trades", schemaPath: "#/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.trade_trades !== void 0) {
      let data36 = data.trade_trades;
      if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trade_trades", schemaPath: "#/properties/trade_trades/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data36 == "number" && (data36 < 0 || isNaN(data36))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trade_trades", schemaPath: "#/properties/trade_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.win_rate_trades !== void 0) {
      let data37 = data.win_rate_trades;
      if (typeof data37 == "number") {
        if (data37 > 1 || isNaN(data37)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/win_rate_trades", schemaPath: "#/properties/win_rate_trades/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
        }
        if (data37 < 0 || isNaN(data37)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/win_rate_trades", schemaPath: "#/properties/win_rate_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/win_rate_trades", schemaPath: "#/properties/win_rate_trades/type", keyword: "type", params: { type: "number" } }), errors++;
      }
    }
    if (data.profit_factor !== void 0) {
      let data38 = data.profit_factor;
      if (typeof data38 != "number" && data38 !== null) {
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
      let data41 = data.exposure;
      if (typeof data41 == "number") {
        if (data41 < 0 || isNaN(data41)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/type", keyword: "type", params: { type: "number" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
function validate281(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.best_result === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "best_result" } }), errors++;
    }
    if (data.leaderboard_size === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "leaderboard_size" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.n_runs === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n_runs" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } }), errors++;
    }
    if (data.best_result !== void 0 && (validate99(data.best_result, instancePath + "/best_result") || (vErrors = vErrors === null ? validate99.errors : addErrors(vErrors, validate99.errors), errors = vErrors.length)), data.leaderboard_size !== void 0) {
      let data1 = data.leaderboard_size;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/leaderboard_size", schemaPath: "#/properties/leaderboard_size/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/leaderboard_size", schemaPath: "#/properties/leaderboard_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "grid") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "grid" } }), errors++;
    }
    if (data.n_runs !== void 0) {
      let data3 = data.n_runs;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_runs", schemaPath: "#/properties/n_runs/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_runs", schemaPath: "#/properties/n_runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "success" } }), errors++;
    }
    if (data.summary !== void 0) {
      let data5 = data.summary;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data5.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data5.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data5.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data5.win_rate === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "win_rate" } }), errors++;
        }
        if (data5.total_return !== void 0) {
          let data6 = data5.total_return;
          if (typeof data6 != "number" && data6 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/total_return", schemaPath: "../common.schema.json#/$defs/Summary/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data5.sharpe_simple !== void 0) {
          let data7 = data5.sharpe_simple;
          if (typeof data7 != "number" && data7 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/sharpe_simple", schemaPath: "../common.schema.json#/$defs/Summary/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data5.max_drawdown !== void 0) {
          let data8 = data5.max_drawdown;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/max_drawdown", schemaPath: "../common.schema.json#/$defs/Summary/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data5.trades !== void 0) {
          let data9 = data5.trades;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data5.win_rate !== void 0) {
          let data10 = data5.win_rate;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data10 == "number") {
            if (data10 > 1 || isNaN(data10)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
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
  return validate281.errors = vErrors, errors === 0;
}
function validate113(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } }), errors++;
    }
    if (data.test === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "test" } }), errors++;
    }
    if (data.train === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "train" } }), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    data.test !== void 0 && (validate102(data.test, instancePath + "/test") || (vErrors = vErrors === null ? validate102.errors : addErrors(vErrors, validate102.errors), errors = vErrors.length)), data.train !== void 0 && (validate102(data.train, instancePath + "/train") || (vErrors = vErrors === null ? validate102.errors : addErrors(vErrors, validate102.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
function validate112(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
  }
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
    if (data.splits !== void 0) {
      let data8 = data.splits;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate113(data8[i0], instancePath + "/splits/" + i0) || (vErrors = vErrors === null ? validate113.errors : addErrors(vErrors, validate113.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/splits", schemaPath: "#/properties/splits/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.selection !== void 0) {
      let data10 = data.selection;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/selection", schemaPath: "config.schema.json#/$defs/SweepSelection/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.ascending !== void 0) {
          let data11 = data10.ascending;
          if (!Array.isArray(data11) && typeof data11 != "boolean") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/ascending", schemaPath: "config.schema.json#/$defs/SweepSelection/properties/ascending/type", keyword: "type", params: { type: ["array", "boolean"] } }), errors++;
          }
          if (Array.isArray(data11)) {
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data11[i1] != "boolean") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/selection/ascending/" + i1, schemaPath: "config.schema.json#/$defs/SweepSelection/properties/ascending/items/type", keyword: "type", params: { type: "boolean" } }), errors++;
              }
          }
        }
        if (data10.sort_by !== void 0) {
          let data13 = data10.sort_by;
          if (!Array.isArray(data13) && typeof data13 != "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/sort_by", schemaPath: "config.schema.json#/$defs/SweepSelection/properties/sort_by/type", keyword: "type", params: { type: ["array", "string"] } }), errors++;
          }
          if (Array.isArray(data13)) {
            const len2 = data13.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data13[i2] != "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/selection/sort_by/" + i2, schemaPath: "config.schema.json#/$defs/SweepSelection/properties/sort_by/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
          }
        }
        if (data10.top_k !== void 0) {
          let data15 = data10.top_k;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15)) && data15 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/top_k", schemaPath: "config.schema.json#/$defs/SweepSelection/properties/top_k/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
          }
          if (typeof data15 == "number" && (data15 < 0 || isNaN(data15))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/top_k", schemaPath: "config.schema.json#/$defs/SweepSelection/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
      }
    }
    if (data.constraints !== void 0) {
      let data16 = data.constraints;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/constraints", schemaPath: "config.schema.json#/$defs/SweepConstraints/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16) && data16.min_trade_trades !== void 0) {
        let data17 = data16.min_trade_trades;
        if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/min_trade_trades", schemaPath: "config.schema.json#/$defs/SweepConstraints/properties/min_trade_trades/type", keyword: "type", params: { type: "integer" } }), errors++;
        }
        if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/min_trade_trades", schemaPath: "config.schema.json#/$defs/SweepConstraints/properties/min_trade_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      }
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
      let data22 = data.total_return;
      if (typeof data22 != "number" && data22 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_return", schemaPath: "#/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.max_drawdown !== void 0) {
      let data23 = data.max_drawdown;
      if (typeof data23 != "number" && data23 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/max_drawdown", schemaPath: "#/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.sharpe_simple !== void 0) {
      let data24 = data.sharpe_simple;
      if (typeof data24 != "number" && data24 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sharpe_simple", schemaPath: "#/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.trades !== void 0) {
      let data25 = data.trades;
      if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trades", schemaPath: "#/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data25 == "number" && (data25 < 0 || isNaN(data25))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trades", schemaPath: "#/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.trade_trades !== void 0) {
      let data26 = data.trade_trades;
      if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trade_trades", schemaPath: "#/properties/trade_trades/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data26 == "number" && (data26 < 0 || isNaN(data26))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trade_trades", schemaPath: "#/properties/trade_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.win_rate_trades !== void 0) {
      let data27 = data.win_rate_trades;
      if (typeof data27 == "number") {
        if (data27 > 1 || isNaN(data27)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/win_rate_trades", schemaPath: "#/properties/win_rate_trades/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
        }
        if (data27 < 0 || isNaN(data27)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/win_rate_trades", schemaPath: "#/properties/win_rate_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/win_rate_trades", schemaPath: "#/properties/win_rate_trades/type", keyword: "type", params: { type: "number" } }), errors++;
      }
    }
    if (data.profit_factor !== void 0) {
      let data28 = data.profit_factor;
      if (typeof data28 != "number" && data28 !== null) {
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
      let data31 = data.exposure;
      if (typeof data31 == "number") {
        if (data31 < 0 || isNaN(data31)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/type", keyword: "type", params: { type: "number" } }), errors++;
      }
    }
    if (data.split_name !== void 0 && typeof data.split_name != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/split_name", schemaPath: "#/properties/split_name/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.phase !== void 0 && data.phase !== "test") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/const", keyword: "const", params: { allowedValue: "test" } }), errors++;
    }
    if (data.selected !== void 0 && typeof data.selected != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/selected", schemaPath: "#/properties/selected/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.rank_in_train !== void 0) {
      let data35 = data.rank_in_train;
      if (typeof data35 == "number") {
        if (data35 < 1 || isNaN(data35)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/rank_in_train", schemaPath: "#/properties/rank_in_train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rank_in_train", schemaPath: "#/properties/rank_in_train/type", keyword: "type", params: { type: "number" } }), errors++;
      }
    }
  }
  return validate112.errors = vErrors, errors === 0;
}
function validate283(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.best_result === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "best_result" } }), errors++;
    }
    if (data.leaderboard_size === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "leaderboard_size" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.n_selected === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n_selected" } }), errors++;
    }
    if (data.n_test_runs === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n_test_runs" } }), errors++;
    }
    if (data.n_train_runs === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n_train_runs" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } }), errors++;
    }
    if (data.best_result !== void 0 && (validate112(data.best_result, instancePath + "/best_result") || (vErrors = vErrors === null ? validate112.errors : addErrors(vErrors, validate112.errors), errors = vErrors.length)), data.leaderboard_size !== void 0) {
      let data1 = data.leaderboard_size;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/leaderboard_size", schemaPath: "#/properties/leaderboard_size/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/leaderboard_size", schemaPath: "#/properties/leaderboard_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "walkforward") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "walkforward" } }), errors++;
    }
    if (data.n_selected !== void 0) {
      let data3 = data.n_selected;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_selected", schemaPath: "#/properties/n_selected/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_selected", schemaPath: "#/properties/n_selected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.n_test_runs !== void 0) {
      let data4 = data.n_test_runs;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_test_runs", schemaPath: "#/properties/n_test_runs/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_test_runs", schemaPath: "#/properties/n_test_runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.n_train_runs !== void 0) {
      let data5 = data.n_train_runs;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_train_runs", schemaPath: "#/properties/n_train_runs/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_train_runs", schemaPath: "#/properties/n_train_runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "success" } }), errors++;
    }
    if (data.summary !== void 0) {
      let data7 = data.summary;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data7.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data7.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data7.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data7.win_rate === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "win_rate" } }), errors++;
        }
        if (data7.total_return !== void 0) {
          let data8 = data7.total_return;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/total_return", schemaPath: "../common.schema.json#/$defs/Summary/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data7.sharpe_simple !== void 0) {
          let data9 = data7.sharpe_simple;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/sharpe_simple", schemaPath: "../common.schema.json#/$defs/Summary/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data7.max_drawdown !== void 0) {
          let data10 = data7.max_drawdown;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/max_drawdown", schemaPath: "../common.schema.json#/$defs/Summary/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data7.trades !== void 0) {
          let data11 = data7.trades;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data7.win_rate !== void 0) {
          let data12 = data7.win_rate;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data12 == "number") {
            if (data12 > 1 || isNaN(data12)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
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
  return validate283.errors = vErrors, errors === 0;
}
function validate280(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    const tag0 = data.mode;
    if (typeof tag0 == "string")
      if (tag0 === "grid")
        validate281(data, instancePath) || (vErrors = vErrors === null ? validate281.errors : addErrors(vErrors, validate281.errors), errors = vErrors.length);
      else if (tag0 === "walkforward")
        validate283(data, instancePath) || (vErrors = vErrors === null ? validate283.errors : addErrors(vErrors, validate283.errors), errors = vErrors.length);
      else {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "mode", tagValue: tag0, allowedValues: ["grid", "walkforward"] } }), errors++;
      }
    else {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "mode", tagValue: tag0, allowedValues: ["grid", "walkforward"] } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate280.errors = vErrors, errors === 0;
}
export {
  validateSweepMetrics
};
