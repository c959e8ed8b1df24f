// Made by `npm run generate` from quantlab/v1/sweep/config.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate } from "../../../../src/formats/string-formats.ts";
const validateSweepConfig = validate100;
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
function validate101(data, instancePath = "") {
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
  return validate101.errors = vErrors, errors === 0;
}
function validate100(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 12), errors++;
    }
    if (data.interval === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 13), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 14), errors++;
    }
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 15), errors++;
    }
    if (data.constraints !== void 0) {
      let data0 = data.constraints;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        vErrors = addError(vErrors, instancePath + "/constraints", faults, 16), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.min_trade_trades !== void 0) {
        let data1 = data0.min_trade_trades;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
          vErrors = addError(vErrors, instancePath + "/constraints/min_trade_trades", faults, 17), errors++;
        }
        if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
          vErrors = addError(vErrors, instancePath + "/constraints/min_trade_trades", faults, 18), errors++;
        }
      }
    }
    if (data.cooldown_days !== void 0 && typeof data.cooldown_days != "number") {
      vErrors = addError(vErrors, instancePath + "/cooldown_days", faults, 19), errors++;
    }
    if (data.end !== void 0) {
      let data3 = data.end;
      if (typeof data3 == "string") {
        if (!formats18(data3)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 20), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 21), errors++;
      }
    }
    if (data.fee !== void 0 && typeof data.fee != "number") {
      vErrors = addError(vErrors, instancePath + "/fee", faults, 22), errors++;
    }
    if (data.initial_cash !== void 0 && typeof data.initial_cash != "number") {
      vErrors = addError(vErrors, instancePath + "/initial_cash", faults, 23), errors++;
    }
    if (data.interval !== void 0) {
      let data6 = data.interval;
      if (typeof data6 == "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, instancePath + "/interval", faults, 24), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/interval", faults, 25), errors++;
      }
    }
    if (data.k_atr !== void 0 && typeof data.k_atr != "number") {
      vErrors = addError(vErrors, instancePath + "/k_atr", faults, 26), errors++;
    }
    if (data.param_grid !== void 0) {
      let data8 = data.param_grid;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
        vErrors = addError(vErrors, instancePath + "/param_grid", faults, 27), errors++;
      }
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key0 in data8)
          if (!(key0 === "cooldown_days" || key0 === "fee" || key0 === "initial_cash" || key0 === "k_atr" || key0 === "rsi_buy_max" || key0 === "rsi_sell_min" || key0 === "slippage_bps" || key0 === "slippage_mode") && !Array.isArray(data8[key0])) {
            vErrors = addError(vErrors, instancePath + "/param_grid/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 28), errors++;
          }
        if (data8.cooldown_days !== void 0) {
          let data10 = data8.cooldown_days;
          if (Array.isArray(data10)) {
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data10[i0] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/cooldown_days/" + i0, faults, 29), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/cooldown_days", faults, 30), errors++;
          }
        }
        if (data8.fee !== void 0) {
          let data12 = data8.fee;
          if (Array.isArray(data12)) {
            const len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data12[i1] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/fee/" + i1, faults, 31), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/fee", faults, 32), errors++;
          }
        }
        if (data8.initial_cash !== void 0) {
          let data14 = data8.initial_cash;
          if (Array.isArray(data14)) {
            const len2 = data14.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data14[i2] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/initial_cash/" + i2, faults, 33), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/initial_cash", faults, 34), errors++;
          }
        }
        if (data8.k_atr !== void 0) {
          let data16 = data8.k_atr;
          if (Array.isArray(data16)) {
            const len3 = data16.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof data16[i3] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/k_atr/" + i3, faults, 35), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/k_atr", faults, 36), errors++;
          }
        }
        if (data8.rsi_buy_max !== void 0) {
          let data18 = data8.rsi_buy_max;
          if (Array.isArray(data18)) {
            const len4 = data18.length;
            for (let i4 = 0; i4 < len4; i4++)
              if (typeof data18[i4] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/rsi_buy_max/" + i4, faults, 37), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/rsi_buy_max", faults, 38), errors++;
          }
        }
        if (data8.rsi_sell_min !== void 0) {
          let data20 = data8.rsi_sell_min;
          if (Array.isArray(data20)) {
            const len5 = data20.length;
            for (let i5 = 0; i5 < len5; i5++)
              if (typeof data20[i5] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/rsi_sell_min/" + i5, faults, 39), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/rsi_sell_min", faults, 40), errors++;
          }
        }
        if (data8.slippage_bps !== void 0) {
          let data22 = data8.slippage_bps;
          if (Array.isArray(data22)) {
            const len6 = data22.length;
            for (let i6 = 0; i6 < len6; i6++)
              if (typeof data22[i6] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/slippage_bps/" + i6, faults, 41), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/slippage_bps", faults, 42), errors++;
          }
        }
        if (data8.slippage_mode !== void 0) {
          let data24 = data8.slippage_mode;
          if (Array.isArray(data24)) {
            const len7 = data24.length;
            for (let i7 = 0; i7 < len7; i7++)
              if (typeof data24[i7] != "string") {
                vErrors = addError(vErrors, instancePath + "/param_grid/slippage_mode/" + i7, faults, 43), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/slippage_mode", faults, 44), errors++;
          }
        }
      }
    }
    if (data.rsi_buy_max !== void 0 && typeof data.rsi_buy_max != "number") {
      vErrors = addError(vErrors, instancePath + "/rsi_buy_max", faults, 45), errors++;
    }
    if (data.rsi_sell_min !== void 0 && typeof data.rsi_sell_min != "number") {
      vErrors = addError(vErrors, instancePath + "/rsi_sell_min", faults, 46), errors++;
    }
    if (data.selection !== void 0) {
      let data28 = data.selection;
      if (!(data28 && typeof data28 == "object" && !Array.isArray(data28)) && data28 !== null) {
        vErrors = addError(vErrors, instancePath + "/selection", faults, 47), errors++;
      }
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        if (data28.ascending !== void 0) {
          let data29 = data28.ascending;
          if (!Array.isArray(data29) && typeof data29 != "boolean") {
            vErrors = addError(vErrors, instancePath + "/selection/ascending", faults, 48), errors++;
          }
          if (Array.isArray(data29)) {
            const len8 = data29.length;
            for (let i8 = 0; i8 < len8; i8++)
              if (typeof data29[i8] != "boolean") {
                vErrors = addError(vErrors, instancePath + "/selection/ascending/" + i8, faults, 49), errors++;
              }
          }
        }
        if (data28.sort_by !== void 0) {
          let data31 = data28.sort_by;
          if (!Array.isArray(data31) && typeof data31 != "string") {
            vErrors = addError(vErrors, instancePath + "/selection/sort_by", faults, 50), errors++;
          }
          if (Array.isArray(data31)) {
            const len9 = data31.length;
            for (let i9 = 0; i9 < len9; i9++)
              if (typeof data31[i9] != "string") {
                vErrors = addError(vErrors, instancePath + "/selection/sort_by/" + i9, faults, 51), errors++;
              }
          }
        }
        if (data28.top_k !== void 0) {
          let data33 = data28.top_k;
          if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33)) && data33 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection/top_k", faults, 52), errors++;
          }
          if (typeof data33 == "number" && (data33 < 0 || isNaN(data33))) {
            vErrors = addError(vErrors, instancePath + "/selection/top_k", faults, 53), errors++;
          }
        }
      }
    }
    if (data.slippage_bps !== void 0 && typeof data.slippage_bps != "number") {
      vErrors = addError(vErrors, instancePath + "/slippage_bps", faults, 54), errors++;
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, instancePath + "/slippage_mode", faults, 55), errors++;
    }
    if (data.splits !== void 0) {
      let data36 = data.splits;
      if (!Array.isArray(data36) && data36 !== null) {
        vErrors = addError(vErrors, instancePath + "/splits", faults, 56), errors++;
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
          vErrors = addError(vErrors, instancePath + "/start", faults, 57), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 58), errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data39 = data.strategy;
      if (typeof data39 == "string") {
        if (data39.length < 1) {
          vErrors = addError(vErrors, instancePath + "/strategy", faults, 59), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/strategy", faults, 60), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data40 = data.ticker;
      if (typeof data40 == "string") {
        if (data40.length < 1) {
          vErrors = addError(vErrors, instancePath + "/ticker", faults, 61), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/ticker", faults, 62), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 63), errors++;
  }
  return validate100.errors = vErrors, errors === 0;
}
export {
  validateSweepConfig
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
  ["#/required", "required", { missingProperty: "end" }],
  ["#/required", "required", { missingProperty: "interval" }],
  ["#/required", "required", { missingProperty: "start" }],
  ["#/required", "required", { missingProperty: "ticker" }],
  ["#/$defs/SweepConstraints/type", "type", { type: ["object", "null"] }],
  ["#/$defs/SweepConstraints/properties/min_trade_trades/type", "type", { type: "integer" }],
  ["#/$defs/SweepConstraints/properties/min_trade_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/cooldown_days/type", "type", { type: ["integer", "number"] }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["#/properties/fee/type", "type", { type: "number" }],
  ["#/properties/initial_cash/type", "type", { type: "number" }],
  ["#/properties/interval/minLength", "minLength", { limit: 1 }],
  ["#/properties/interval/type", "type", { type: "string" }],
  ["#/properties/k_atr/type", "type", { type: "number" }],
  ["#/$defs/ParamGrid/type", "type", { type: ["object", "null"] }],
  ["#/$defs/ParamGrid/additionalProperties/type", "type", { type: "array" }],
  ["#/$defs/ParamGrid/properties/cooldown_days/items/type", "type", { type: ["integer", "number"] }],
  ["#/$defs/ParamGrid/properties/cooldown_days/type", "type", { type: "array" }],
  ["#/$defs/ParamGrid/properties/fee/items/type", "type", { type: "number" }],
  ["#/$defs/ParamGrid/properties/fee/type", "type", { type: "array" }],
  ["#/$defs/ParamGrid/properties/initial_cash/items/type", "type", { type: "number" }],
  ["#/$defs/ParamGrid/properties/initial_cash/type", "type", { type: "array" }],
  ["#/$defs/ParamGrid/properties/k_atr/items/type", "type", { type: "number" }],
  ["#/$defs/ParamGrid/properties/k_atr/type", "type", { type: "array" }],
  ["#/$defs/ParamGrid/properties/rsi_buy_max/items/type", "type", { type: "number" }],
  ["#/$defs/ParamGrid/properties/rsi_buy_max/type", "type", { type: "array" }],
  ["#/$defs/ParamGrid/properties/rsi_sell_min/items/type", "type", { type: "number" }],
  ["#/$defs/ParamGrid/properties/rsi_sell_min/type", "type", { type: "array" }],
  ["#/$defs/ParamGrid/properties/slippage_bps/items/type", "type", { type: "number" }],
  ["#/$defs/ParamGrid/properties/slippage_bps/type", "type", { type: "array" }],
  ["#/$defs/ParamGrid/properties/slippage_mode/items/type", "type", { type: "string" }],
  ["#/$defs/ParamGrid/properties/slippage_mode/type", "type", { type: "array" }],
  ["#/properties/rsi_buy_max/type", "type", { type: "number" }],
  ["#/properties/rsi_sell_min/type", "type", { type: "number" }],
  ["#/$defs/SweepSelection/type", "type", { type: ["object", "null"] }],
  ["#/$defs/SweepSelection/properties/ascending/type", "type", { type: ["array", "boolean"] }],
  ["#/$defs/SweepSelection/properties/ascending/items/type", "type", { type: "boolean" }],
  ["#/$defs/SweepSelection/properties/sort_by/type", "type", { type: ["array", "string"] }],
  ["#/$defs/SweepSelection/properties/sort_by/items/type", "type", { type: "string" }],
  ["#/$defs/SweepSelection/properties/top_k/type", "type", { type: ["integer", "null"] }],
  ["#/$defs/SweepSelection/properties/top_k/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/slippage_bps/type", "type", { type: "number" }],
  ["#/properties/slippage_mode/type", "type", { type: "string" }],
  ["#/properties/splits/type", "type", { type: ["array", "null"] }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["#/properties/strategy/minLength", "minLength", { limit: 1 }],
  ["#/properties/strategy/type", "type", { type: "string" }],
  ["#/properties/ticker/minLength", "minLength", { limit: 1 }],
  ["#/properties/ticker/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }]
];
