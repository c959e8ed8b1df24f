// Made by `npm run generate` from foxml/v1/engine-state/engine-state.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDate } from "../../../../src/formats/string-formats.ts";
const validateEngineState = validate48;
const formats18 = isDate;
function validate48(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cash === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.current_date === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.cycle_count === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.daily_pnl === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.day_start_value === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.last_update === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.portfolio_value === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.positions === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.cash !== void 0 && typeof data.cash != "number") {
      vErrors = addError(vErrors, instancePath + "/cash", faults, 8), errors++;
    }
    if (data.current_date !== void 0) {
      let data1 = data.current_date;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, instancePath + "/current_date", faults, 9), errors++;
      }
      if (typeof data1 == "string" && !formats18(data1)) {
        vErrors = addError(vErrors, instancePath + "/current_date", faults, 10), errors++;
      }
    }
    if (data.cycle_count !== void 0) {
      let data2 = data.cycle_count;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = addError(vErrors, instancePath + "/cycle_count", faults, 11), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = addError(vErrors, instancePath + "/cycle_count", faults, 12), errors++;
      }
    }
    if (data.daily_pnl !== void 0 && typeof data.daily_pnl != "number") {
      vErrors = addError(vErrors, instancePath + "/daily_pnl", faults, 13), errors++;
    }
    if (data.day_start_value !== void 0 && typeof data.day_start_value != "number") {
      vErrors = addError(vErrors, instancePath + "/day_start_value", faults, 14), errors++;
    }
    if (data.last_update !== void 0) {
      let data5 = data.last_update;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, instancePath + "/last_update", faults, 15), errors++;
      }
    }
    if (data.portfolio_value !== void 0 && typeof data.portfolio_value != "number") {
      vErrors = addError(vErrors, instancePath + "/portfolio_value", faults, 16), errors++;
    }
    if (data.positions !== void 0) {
      let data7 = data.positions;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (const key0 in data7) {
          let data8 = data7[key0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.current_price === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 17), errors++;
            }
            if (data8.entry_price === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 18), errors++;
            }
            if (data8.entry_time === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 19), errors++;
            }
            if (data8.shares === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 20), errors++;
            }
            if (data8.symbol === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 21), errors++;
            }
            if (data8.unrealized_pnl === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 22), errors++;
            }
            if (data8.weight === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 23), errors++;
            }
            if (data8.current_price !== void 0 && typeof data8.current_price != "number") {
              vErrors = addError(vErrors, instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/current_price", faults, 24), errors++;
            }
            if (data8.entry_price !== void 0 && typeof data8.entry_price != "number") {
              vErrors = addError(vErrors, instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/entry_price", faults, 25), errors++;
            }
            if (data8.entry_time !== void 0) {
              let data11 = data8.entry_time;
              if (typeof data11 != "string" && data11 !== null) {
                vErrors = addError(vErrors, instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/entry_time", faults, 26), errors++;
              }
            }
            if (data8.shares !== void 0 && typeof data8.shares != "number") {
              vErrors = addError(vErrors, instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/shares", faults, 27), errors++;
            }
            if (data8.symbol !== void 0) {
              let data13 = data8.symbol;
              if (typeof data13 == "string") {
                if (data13.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol", faults, 28), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol", faults, 29), errors++;
              }
            }
            if (data8.unrealized_pnl !== void 0 && typeof data8.unrealized_pnl != "number") {
              vErrors = addError(vErrors, instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/unrealized_pnl", faults, 30), errors++;
            }
            if (data8.weight !== void 0 && typeof data8.weight != "number") {
              vErrors = addError(vErrors, instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/weight", faults, 31), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/positions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 32), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, instancePath + "/positions", faults, 33), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 34), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
export {
  validateEngineState
};
const faults = () => [
  ["#/required", "required", { missingProperty: "cash" }],
  ["#/required", "required", { missingProperty: "current_date" }],
  ["#/required", "required", { missingProperty: "cycle_count" }],
  ["#/required", "required", { missingProperty: "daily_pnl" }],
  ["#/required", "required", { missingProperty: "day_start_value" }],
  ["#/required", "required", { missingProperty: "last_update" }],
  ["#/required", "required", { missingProperty: "portfolio_value" }],
  ["#/required", "required", { missingProperty: "positions" }],
  ["#/properties/cash/type", "type", { type: "number" }],
  ["#/properties/current_date/type", "type", { type: ["string", "null"] }],
  ["#/properties/current_date/format", "format", { format: "date" }],
  ["#/properties/cycle_count/type", "type", { type: "integer" }],
  ["#/properties/cycle_count/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/daily_pnl/type", "type", { type: "number" }],
  ["#/properties/day_start_value/type", "type", { type: "number" }],
  ["#/properties/last_update/type", "type", { type: ["string", "null"] }],
  ["#/properties/portfolio_value/type", "type", { type: "number" }],
  ["#/$defs/EnginePosition/required", "required", { missingProperty: "current_price" }],
  ["#/$defs/EnginePosition/required", "required", { missingProperty: "entry_price" }],
  ["#/$defs/EnginePosition/required", "required", { missingProperty: "entry_time" }],
  ["#/$defs/EnginePosition/required", "required", { missingProperty: "shares" }],
  ["#/$defs/EnginePosition/required", "required", { missingProperty: "symbol" }],
  ["#/$defs/EnginePosition/required", "required", { missingProperty: "unrealized_pnl" }],
  ["#/$defs/EnginePosition/required", "required", { missingProperty: "weight" }],
  ["#/$defs/EnginePosition/properties/current_price/type", "type", { type: "number" }],
  ["#/$defs/EnginePosition/properties/entry_price/type", "type", { type: "number" }],
  ["#/$defs/EnginePosition/properties/entry_time/type", "type", { type: ["string", "null"] }],
  ["#/$defs/EnginePosition/properties/shares/type", "type", { type: "number" }],
  ["#/$defs/EnginePosition/properties/symbol/minLength", "minLength", { limit: 1 }],
  ["#/$defs/EnginePosition/properties/symbol/type", "type", { type: "string" }],
  ["#/$defs/EnginePosition/properties/unrealized_pnl/type", "type", { type: "number" }],
  ["#/$defs/EnginePosition/properties/weight/type", "type", { type: "number" }],
  ["#/$defs/EnginePosition/type", "type", { type: "object" }],
  ["#/properties/positions/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }]
];
