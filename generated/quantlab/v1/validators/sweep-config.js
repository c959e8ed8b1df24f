// Made by `npm run generate` from quantlab/v1/sweep/config.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate } from "../../../../src/formats/string-formats.ts";
const validateSweepConfig = validate100;
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
function validate101(data, instancePath = "") {
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
  return validate101.errors = vErrors, errors === 0;
}
function validate100(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.end === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
    }
    if (data.interval === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" } }), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
    }
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ticker" } }), errors++;
    }
    if (data.constraints !== void 0) {
      let data0 = data.constraints;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/constraints", schemaPath: "#/$defs/SweepConstraints/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.min_trade_trades !== void 0) {
        let data1 = data0.min_trade_trades;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/min_trade_trades", schemaPath: "#/$defs/SweepConstraints/properties/min_trade_trades/type", keyword: "type", params: { type: "integer" } }), errors++;
        }
        if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/min_trade_trades", schemaPath: "#/$defs/SweepConstraints/properties/min_trade_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      }
    }
    if (data.cooldown_days !== void 0 && typeof data.cooldown_days != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/cooldown_days", schemaPath: "#/properties/cooldown_days/type", keyword: "type", params: { type: ["integer", "number"] } }), errors++;
    }
    if (data.end !== void 0) {
      let data3 = data.end;
      if (typeof data3 == "string") {
        if (!formats18(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.fee !== void 0 && typeof data.fee != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.initial_cash !== void 0 && typeof data.initial_cash != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/initial_cash", schemaPath: "#/properties/initial_cash/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.interval !== void 0) {
      let data6 = data.interval;
      if (typeof data6 == "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.k_atr !== void 0 && typeof data.k_atr != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/k_atr", schemaPath: "#/properties/k_atr/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.param_grid !== void 0) {
      let data8 = data.param_grid;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid", schemaPath: "#/$defs/ParamGrid/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key0 in data8)
          if (!(key0 === "cooldown_days" || key0 === "fee" || key0 === "initial_cash" || key0 === "k_atr" || key0 === "rsi_buy_max" || key0 === "rsi_sell_min" || key0 === "slippage_bps" || key0 === "slippage_mode") && !Array.isArray(data8[key0])) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ParamGrid/additionalProperties/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        if (data8.cooldown_days !== void 0) {
          let data10 = data8.cooldown_days;
          if (Array.isArray(data10)) {
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data10[i0] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/cooldown_days/" + i0, schemaPath: "#/$defs/ParamGrid/properties/cooldown_days/items/type", keyword: "type", params: { type: ["integer", "number"] } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/cooldown_days", schemaPath: "#/$defs/ParamGrid/properties/cooldown_days/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data8.fee !== void 0) {
          let data12 = data8.fee;
          if (Array.isArray(data12)) {
            const len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data12[i1] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/fee/" + i1, schemaPath: "#/$defs/ParamGrid/properties/fee/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/fee", schemaPath: "#/$defs/ParamGrid/properties/fee/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data8.initial_cash !== void 0) {
          let data14 = data8.initial_cash;
          if (Array.isArray(data14)) {
            const len2 = data14.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data14[i2] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/initial_cash/" + i2, schemaPath: "#/$defs/ParamGrid/properties/initial_cash/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/initial_cash", schemaPath: "#/$defs/ParamGrid/properties/initial_cash/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data8.k_atr !== void 0) {
          let data16 = data8.k_atr;
          if (Array.isArray(data16)) {
            const len3 = data16.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof data16[i3] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/k_atr/" + i3, schemaPath: "#/$defs/ParamGrid/properties/k_atr/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/k_atr", schemaPath: "#/$defs/ParamGrid/properties/k_atr/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data8.rsi_buy_max !== void 0) {
          let data18 = data8.rsi_buy_max;
          if (Array.isArray(data18)) {
            const len4 = data18.length;
            for (let i4 = 0; i4 < len4; i4++)
              if (typeof data18[i4] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/rsi_buy_max/" + i4, schemaPath: "#/$defs/ParamGrid/properties/rsi_buy_max/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/rsi_buy_max", schemaPath: "#/$defs/ParamGrid/properties/rsi_buy_max/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data8.rsi_sell_min !== void 0) {
          let data20 = data8.rsi_sell_min;
          if (Array.isArray(data20)) {
            const len5 = data20.length;
            for (let i5 = 0; i5 < len5; i5++)
              if (typeof data20[i5] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/rsi_sell_min/" + i5, schemaPath: "#/$defs/ParamGrid/properties/rsi_sell_min/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/rsi_sell_min", schemaPath: "#/$defs/ParamGrid/properties/rsi_sell_min/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data8.slippage_bps !== void 0) {
          let data22 = data8.slippage_bps;
          if (Array.isArray(data22)) {
            const len6 = data22.length;
            for (let i6 = 0; i6 < len6; i6++)
              if (typeof data22[i6] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/slippage_bps/" + i6, schemaPath: "#/$defs/ParamGrid/properties/slippage_bps/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/slippage_bps", schemaPath: "#/$defs/ParamGrid/properties/slippage_bps/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data8.slippage_mode !== void 0) {
          let data24 = data8.slippage_mode;
          if (Array.isArray(data24)) {
            const len7 = data24.length;
            for (let i7 = 0; i7 < len7; i7++)
              if (typeof data24[i7] != "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/slippage_mode/" + i7, schemaPath: "#/$defs/ParamGrid/properties/slippage_mode/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/slippage_mode", schemaPath: "#/$defs/ParamGrid/properties/slippage_mode/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
      }
    }
    if (data.rsi_buy_max !== void 0 && typeof data.rsi_buy_max != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/rsi_buy_max", schemaPath: "#/properties/rsi_buy_max/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.rsi_sell_min !== void 0 && typeof data.rsi_sell_min != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/rsi_sell_min", schemaPath: "#/properties/rsi_sell_min/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.selection !== void 0) {
      let data28 = data.selection;
      if (!(data28 && typeof data28 == "object" && !Array.isArray(data28)) && data28 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/selection", schemaPath: "#/$defs/SweepSelection/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        if (data28.ascending !== void 0) {
          let data29 = data28.ascending;
          if (!Array.isArray(data29) && typeof data29 != "boolean") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/ascending", schemaPath: "#/$defs/SweepSelection/properties/ascending/type", keyword: "type", params: { type: ["array", "boolean"] } }), errors++;
          }
          if (Array.isArray(data29)) {
            const len8 = data29.length;
            for (let i8 = 0; i8 < len8; i8++)
              if (typeof data29[i8] != "boolean") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/selection/ascending/" + i8, schemaPath: "#/$defs/SweepSelection/properties/ascending/items/type", keyword: "type", params: { type: "boolean" } }), errors++;
              }
          }
        }
        if (data28.sort_by !== void 0) {
          let data31 = data28.sort_by;
          if (!Array.isArray(data31) && typeof data31 != "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/sort_by", schemaPath: "#/$defs/SweepSelection/properties/sort_by/type", keyword: "type", params: { type: ["array", "string"] } }), errors++;
          }
          if (Array.isArray(data31)) {
            const len9 = data31.length;
            for (let i9 = 0; i9 < len9; i9++)
              if (typeof data31[i9] != "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/selection/sort_by/" + i9, schemaPath: "#/$defs/SweepSelection/properties/sort_by/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
          }
        }
        if (data28.top_k !== void 0) {
          let data33 = data28.top_k;
          if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33)) && data33 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/top_k", schemaPath: "#/$defs/SweepSelection/properties/top_k/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
          }
          if (typeof data33 == "number" && (data33 < 0 || isNaN(data33))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/top_k", schemaPath: "#/$defs/SweepSelection/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
      }
    }
    if (data.slippage_bps !== void 0 && typeof data.slippage_bps != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/slippage_bps", schemaPath: "#/properties/slippage_bps/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/slippage_mode", schemaPath: "#/properties/slippage_mode/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.splits !== void 0) {
      let data36 = data.splits;
      if (!Array.isArray(data36) && data36 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/splits", schemaPath: "#/properties/splits/type", keyword: "type", params: { type: ["array", "null"] } }), errors++;
      }
      if (Array.isArray(data36)) {
        const len10 = data36.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate101(data36[i10], instancePath + "/splits/" + i10) || (vErrors = vErrors === null ? validate101.errors : addErrors(vErrors, validate101.errors), errors = vErrors.length);
      }
    }
    if (data.start !== void 0) {
      let data38 = data.start;
      if (typeof data38 == "string") {
        if (!formats18(data38)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data39 = data.strategy;
      if (typeof data39 == "string") {
        if (data39.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data40 = data.ticker;
      if (typeof data40 == "string") {
        if (data40.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate100.errors = vErrors, errors === 0;
}
export {
  validateSweepConfig
};
