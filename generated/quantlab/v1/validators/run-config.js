// Made by `npm run generate` from quantlab/v1/run/config.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDate } from "../../../../src/formats/string-formats.ts";
const validateRunConfig = validate138;
const formats18 = isDate;
function validate138(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cooldown_days === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cooldown_days" } }), errors++;
    }
    if (data.end === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
    }
    if (data.fee === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fee" } }), errors++;
    }
    if (data.initial_cash === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_cash" } }), errors++;
    }
    if (data.interval === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" } }), errors++;
    }
    if (data.k_atr === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "k_atr" } }), errors++;
    }
    if (data.paper === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paper" } }), errors++;
    }
    if (data.rsi_buy_max === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rsi_buy_max" } }), errors++;
    }
    if (data.rsi_sell_min === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rsi_sell_min" } }), errors++;
    }
    if (data.slippage_bps === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "slippage_bps" } }), errors++;
    }
    if (data.slippage_mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "slippage_mode" } }), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
    }
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ticker" } }), errors++;
    }
    if (data.cooldown_days !== void 0) {
      let data0 = data.cooldown_days;
      if (typeof data0 != "number" && typeof data0 != "string" && data0 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/cooldown_days", schemaPath: "#/properties/cooldown_days/type", keyword: "type", params: { type: ["integer", "number", "string", "null"] } }), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.fee !== void 0) {
      let data2 = data.fee;
      if (typeof data2 != "number" && typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/type", keyword: "type", params: { type: ["number", "string", "null"] } }), errors++;
      }
    }
    if (data.initial_cash !== void 0) {
      let data3 = data.initial_cash;
      if (typeof data3 != "number" && typeof data3 != "string" && data3 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/initial_cash", schemaPath: "#/properties/initial_cash/type", keyword: "type", params: { type: ["number", "string", "null"] } }), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data4 = data.interval;
      if (typeof data4 == "string") {
        if (data4.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.k_atr !== void 0) {
      let data5 = data.k_atr;
      if (typeof data5 != "number" && typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/k_atr", schemaPath: "#/properties/k_atr/type", keyword: "type", params: { type: ["number", "string", "null"] } }), errors++;
      }
    }
    if (data.paper !== void 0 && data.paper !== !1) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/paper", schemaPath: "#/properties/paper/const", keyword: "const", params: { allowedValue: !1 } }), errors++;
    }
    if (data.parameters !== void 0) {
      let data7 = data.parameters;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (const key0 in data7) {
          let data8 = data7[key0];
          if (typeof data8 != "number" && typeof data8 != "string" && typeof data8 != "boolean" && data8 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/parameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "../common.schema.json#/$defs/StrategyParameters/additionalProperties/type", keyword: "type", params: { type: ["number", "integer", "string", "boolean", "null"] } }), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/parameters", schemaPath: "../common.schema.json#/$defs/StrategyParameters/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.rsi_buy_max !== void 0) {
      let data9 = data.rsi_buy_max;
      if (typeof data9 != "number" && typeof data9 != "string" && data9 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rsi_buy_max", schemaPath: "#/properties/rsi_buy_max/type", keyword: "type", params: { type: ["number", "string", "null"] } }), errors++;
      }
    }
    if (data.rsi_sell_min !== void 0) {
      let data10 = data.rsi_sell_min;
      if (typeof data10 != "number" && typeof data10 != "string" && data10 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rsi_sell_min", schemaPath: "#/properties/rsi_sell_min/type", keyword: "type", params: { type: ["number", "string", "null"] } }), errors++;
      }
    }
    if (data.slippage_bps !== void 0) {
      let data11 = data.slippage_bps;
      if (typeof data11 != "number" && typeof data11 != "string" && data11 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/slippage_bps", schemaPath: "#/properties/slippage_bps/type", keyword: "type", params: { type: ["number", "string", "null"] } }), errors++;
      }
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/slippage_mode", schemaPath: "#/properties/slippage_mode/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.start !== void 0) {
      let data13 = data.start;
      if (typeof data13 == "string") {
        if (!formats18(data13)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data14 = data.strategy;
      if (typeof data14 == "string") {
        if (data14.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data15 = data.ticker;
      if (typeof data15 == "string") {
        if (data15.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate138.errors = vErrors, errors === 0;
}
export {
  validateRunConfig
};
