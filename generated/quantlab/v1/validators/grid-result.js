// Made by `npm run generate` from quantlab/v1/sweep/grid-result.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate } from "../../../../src/formats/string-formats.ts";
const validateGridResult = validate99;
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
export {
  validateGridResult
};
