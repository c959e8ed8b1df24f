// Made by `npm run generate` from quantlab/v1/paper-session/config.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDate } from "../../../../src/formats/string-formats.ts";
const validatePaperSessionConfig = validate214;
const formats18 = isDate;
function validate214(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cooldown_days === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.fee === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.initial_cash === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.interval === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.k_atr === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.paper === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.rsi_buy_max === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.rsi_sell_min === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.slippage_bps === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 9), errors++;
    }
    if (data.slippage_mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 10), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 11), errors++;
    }
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 12), errors++;
    }
    if (data.cooldown_days !== void 0) {
      let data0 = data.cooldown_days;
      if (typeof data0 != "number" && typeof data0 != "string" && data0 !== null) {
        vErrors = addError(vErrors, instancePath + "/cooldown_days", faults, 13), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 14), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 15), errors++;
      }
    }
    if (data.fee !== void 0) {
      let data2 = data.fee;
      if (typeof data2 != "number" && typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, instancePath + "/fee", faults, 16), errors++;
      }
    }
    if (data.initial_cash !== void 0) {
      let data3 = data.initial_cash;
      if (typeof data3 != "number" && typeof data3 != "string" && data3 !== null) {
        vErrors = addError(vErrors, instancePath + "/initial_cash", faults, 17), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data4 = data.interval;
      if (typeof data4 == "string") {
        if (data4.length < 1) {
          vErrors = addError(vErrors, instancePath + "/interval", faults, 18), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/interval", faults, 19), errors++;
      }
    }
    if (data.k_atr !== void 0) {
      let data5 = data.k_atr;
      if (typeof data5 != "number" && typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, instancePath + "/k_atr", faults, 20), errors++;
      }
    }
    if (data.paper !== void 0 && data.paper !== !0) {
      vErrors = addError(vErrors, instancePath + "/paper", faults, 21), errors++;
    }
    if (data.parameters !== void 0) {
      let data7 = data.parameters;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (const key0 in data7) {
          let data8 = data7[key0];
          if (typeof data8 != "number" && typeof data8 != "string" && typeof data8 != "boolean" && data8 !== null) {
            vErrors = addError(vErrors, instancePath + "/parameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 22), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, instancePath + "/parameters", faults, 23), errors++;
      }
    }
    if (data.rsi_buy_max !== void 0) {
      let data9 = data.rsi_buy_max;
      if (typeof data9 != "number" && typeof data9 != "string" && data9 !== null) {
        vErrors = addError(vErrors, instancePath + "/rsi_buy_max", faults, 24), errors++;
      }
    }
    if (data.rsi_sell_min !== void 0) {
      let data10 = data.rsi_sell_min;
      if (typeof data10 != "number" && typeof data10 != "string" && data10 !== null) {
        vErrors = addError(vErrors, instancePath + "/rsi_sell_min", faults, 25), errors++;
      }
    }
    if (data.slippage_bps !== void 0) {
      let data11 = data.slippage_bps;
      if (typeof data11 != "number" && typeof data11 != "string" && data11 !== null) {
        vErrors = addError(vErrors, instancePath + "/slippage_bps", faults, 26), errors++;
      }
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, instancePath + "/slippage_mode", faults, 27), errors++;
    }
    if (data.start !== void 0) {
      let data13 = data.start;
      if (typeof data13 == "string") {
        if (!formats18(data13)) {
          vErrors = addError(vErrors, instancePath + "/start", faults, 28), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 29), errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data14 = data.strategy;
      if (typeof data14 == "string") {
        if (data14.length < 1) {
          vErrors = addError(vErrors, instancePath + "/strategy", faults, 30), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/strategy", faults, 31), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data15 = data.ticker;
      if (typeof data15 == "string") {
        if (data15.length < 1) {
          vErrors = addError(vErrors, instancePath + "/ticker", faults, 32), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/ticker", faults, 33), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 34), errors++;
  }
  return validate214.errors = vErrors, errors === 0;
}
export {
  validatePaperSessionConfig
};
const faults = () => [
  ["#/required", "required", { missingProperty: "cooldown_days" }],
  ["#/required", "required", { missingProperty: "end" }],
  ["#/required", "required", { missingProperty: "fee" }],
  ["#/required", "required", { missingProperty: "initial_cash" }],
  ["#/required", "required", { missingProperty: "interval" }],
  ["#/required", "required", { missingProperty: "k_atr" }],
  ["#/required", "required", { missingProperty: "paper" }],
  ["#/required", "required", { missingProperty: "rsi_buy_max" }],
  ["#/required", "required", { missingProperty: "rsi_sell_min" }],
  ["#/required", "required", { missingProperty: "slippage_bps" }],
  ["#/required", "required", { missingProperty: "slippage_mode" }],
  ["#/required", "required", { missingProperty: "start" }],
  ["#/required", "required", { missingProperty: "ticker" }],
  ["#/properties/cooldown_days/type", "type", { type: ["integer", "number", "string", "null"] }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["#/properties/fee/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/initial_cash/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/interval/minLength", "minLength", { limit: 1 }],
  ["#/properties/interval/type", "type", { type: "string" }],
  ["#/properties/k_atr/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/paper/const", "const", { allowedValue: !0 }],
  ["../common.schema.json#/$defs/StrategyParameters/additionalProperties/type", "type", { type: ["number", "integer", "string", "boolean", "null"] }],
  ["../common.schema.json#/$defs/StrategyParameters/type", "type", { type: "object" }],
  ["#/properties/rsi_buy_max/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/rsi_sell_min/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/slippage_bps/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/slippage_mode/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["#/properties/strategy/minLength", "minLength", { limit: 1 }],
  ["#/properties/strategy/type", "type", { type: "string" }],
  ["#/properties/ticker/minLength", "minLength", { limit: 1 }],
  ["#/properties/ticker/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }]
];
