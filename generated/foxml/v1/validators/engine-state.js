// Made by `npm run generate` from foxml/v1/engine-state/engine-state.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDate } from "../../../../src/formats/string-formats.ts";
const validateEngineState = validate48;
const formats18 = isDate;
function validate48(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cash === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cash" } }), errors++;
    }
    if (data.current_date === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "current_date" } }), errors++;
    }
    if (data.cycle_count === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cycle_count" } }), errors++;
    }
    if (data.daily_pnl === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "daily_pnl" } }), errors++;
    }
    if (data.day_start_value === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "day_start_value" } }), errors++;
    }
    if (data.last_update === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_update" } }), errors++;
    }
    if (data.portfolio_value === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "portfolio_value" } }), errors++;
    }
    if (data.positions === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "positions" } }), errors++;
    }
    if (data.cash !== void 0 && typeof data.cash != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/cash", schemaPath: "#/properties/cash/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.current_date !== void 0) {
      let data1 = data.current_date;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/current_date", schemaPath: "#/properties/current_date/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data1 == "string" && !formats18(data1)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/current_date", schemaPath: "#/properties/current_date/format", keyword: "format", params: { format: "date" } }), errors++;
      }
    }
    if (data.cycle_count !== void 0) {
      let data2 = data.cycle_count;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/cycle_count", schemaPath: "#/properties/cycle_count/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/cycle_count", schemaPath: "#/properties/cycle_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.daily_pnl !== void 0 && typeof data.daily_pnl != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/daily_pnl", schemaPath: "#/properties/daily_pnl/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.day_start_value !== void 0 && typeof data.day_start_value != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/day_start_value", schemaPath: "#/properties/day_start_value/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.last_update !== void 0) {
      let data5 = data.last_update;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last_update", schemaPath: "#/properties/last_update/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.portfolio_value !== void 0 && typeof data.portfolio_value != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/portfolio_value", schemaPath: "#/properties/portfolio_value/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.positions !== void 0) {
      let data7 = data.positions;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (const key0 in data7) {
          let data8 = data7[key0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.current_price === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/EnginePosition/required", keyword: "required", params: { missingProperty: "current_price" } }), errors++;
            }
            if (data8.entry_price === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/EnginePosition/required", keyword: "required", params: { missingProperty: "entry_price" } }), errors++;
            }
            if (data8.entry_time === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/EnginePosition/required", keyword: "required", params: { missingProperty: "entry_time" } }), errors++;
            }
            if (data8.shares === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/EnginePosition/required", keyword: "required", params: { missingProperty: "shares" } }), errors++;
            }
            if (data8.symbol === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/EnginePosition/required", keyword: "required", params: { missingProperty: "symbol" } }), errors++;
            }
            if (data8.unrealized_pnl === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/EnginePosition/required", keyword: "required", params: { missingProperty: "unrealized_pnl" } }), errors++;
            }
            if (data8.weight === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/EnginePosition/required", keyword: "required", params: { missingProperty: "weight" } }), errors++;
            }
            if (data8.current_price !== void 0 && typeof data8.current_price != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/current_price", schemaPath: "#/$defs/EnginePosition/properties/current_price/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data8.entry_price !== void 0 && typeof data8.entry_price != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/entry_price", schemaPath: "#/$defs/EnginePosition/properties/entry_price/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data8.entry_time !== void 0) {
              let data11 = data8.entry_time;
              if (typeof data11 != "string" && data11 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/entry_time", schemaPath: "#/$defs/EnginePosition/properties/entry_time/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
            if (data8.shares !== void 0 && typeof data8.shares != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/shares", schemaPath: "#/$defs/EnginePosition/properties/shares/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data8.symbol !== void 0) {
              let data13 = data8.symbol;
              if (typeof data13 == "string") {
                if (data13.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol", schemaPath: "#/$defs/EnginePosition/properties/symbol/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol", schemaPath: "#/$defs/EnginePosition/properties/symbol/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data8.unrealized_pnl !== void 0 && typeof data8.unrealized_pnl != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/unrealized_pnl", schemaPath: "#/$defs/EnginePosition/properties/unrealized_pnl/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data8.weight !== void 0 && typeof data8.weight != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/weight", schemaPath: "#/$defs/EnginePosition/properties/weight/type", keyword: "type", params: { type: "number" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/EnginePosition/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/positions", schemaPath: "#/properties/positions/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
export {
  validateEngineState
};
