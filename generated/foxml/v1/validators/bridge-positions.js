// Made by `npm run generate` from foxml/v1/dashboard/api-positions.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgePositions = validate28;
function validate28(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.positions === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.total_positions === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.long_count === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.short_count === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.total_market_value === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.positions !== void 0) {
      let data0 = data.positions;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.symbol === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + i0, faults, 5), errors++;
            }
            if (data1.shares === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + i0, faults, 6), errors++;
            }
            if (data1.entry_price === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + i0, faults, 7), errors++;
            }
            if (data1.current_price === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + i0, faults, 8), errors++;
            }
            if (data1.market_value === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + i0, faults, 9), errors++;
            }
            if (data1.unrealized_pnl === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + i0, faults, 10), errors++;
            }
            if (data1.unrealized_pnl_pct === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + i0, faults, 11), errors++;
            }
            if (data1.weight === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + i0, faults, 12), errors++;
            }
            if (data1.entry_time === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + i0, faults, 13), errors++;
            }
            if (data1.side === void 0) {
              vErrors = addError(vErrors, instancePath + "/positions/" + i0, faults, 14), errors++;
            }
            if (data1.symbol !== void 0) {
              let data2 = data1.symbol;
              if (typeof data2 == "string") {
                if (data2.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/positions/" + i0 + "/symbol", faults, 15), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/positions/" + i0 + "/symbol", faults, 16), errors++;
              }
            }
            if (data1.shares !== void 0) {
              let data3 = data1.shares;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
                vErrors = addError(vErrors, instancePath + "/positions/" + i0 + "/shares", faults, 17), errors++;
              }
            }
            if (data1.entry_price !== void 0 && typeof data1.entry_price != "number") {
              vErrors = addError(vErrors, instancePath + "/positions/" + i0 + "/entry_price", faults, 18), errors++;
            }
            if (data1.current_price !== void 0 && typeof data1.current_price != "number") {
              vErrors = addError(vErrors, instancePath + "/positions/" + i0 + "/current_price", faults, 19), errors++;
            }
            if (data1.market_value !== void 0 && typeof data1.market_value != "number") {
              vErrors = addError(vErrors, instancePath + "/positions/" + i0 + "/market_value", faults, 20), errors++;
            }
            if (data1.unrealized_pnl !== void 0 && typeof data1.unrealized_pnl != "number") {
              vErrors = addError(vErrors, instancePath + "/positions/" + i0 + "/unrealized_pnl", faults, 21), errors++;
            }
            if (data1.unrealized_pnl_pct !== void 0 && typeof data1.unrealized_pnl_pct != "number") {
              vErrors = addError(vErrors, instancePath + "/positions/" + i0 + "/unrealized_pnl_pct", faults, 22), errors++;
            }
            if (data1.weight !== void 0) {
              let data9 = data1.weight;
              if (typeof data9 == "number") {
                if (data9 > 1 || isNaN(data9)) {
                  vErrors = addError(vErrors, instancePath + "/positions/" + i0 + "/weight", faults, 23), errors++;
                }
                if (data9 < -1 || isNaN(data9)) {
                  vErrors = addError(vErrors, instancePath + "/positions/" + i0 + "/weight", faults, 24), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/positions/" + i0 + "/weight", faults, 25), errors++;
              }
            }
            if (data1.entry_time !== void 0) {
              let data10 = data1.entry_time;
              if (typeof data10 != "string" && data10 !== null) {
                vErrors = addError(vErrors, instancePath + "/positions/" + i0 + "/entry_time", faults, 26), errors++;
              }
            }
            if (data1.side !== void 0) {
              let data11 = data1.side;
              if (!(data11 === "long" || data11 === "short")) {
                vErrors = addError(vErrors, instancePath + "/positions/" + i0 + "/side", faults, 27), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/positions/" + i0, faults, 28), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/positions", faults, 29), errors++;
      }
    }
    if (data.total_positions !== void 0) {
      let data12 = data.total_positions;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
        vErrors = addError(vErrors, instancePath + "/total_positions", faults, 30), errors++;
      }
      if (typeof data12 == "number" && (data12 < 0 || isNaN(data12))) {
        vErrors = addError(vErrors, instancePath + "/total_positions", faults, 31), errors++;
      }
    }
    if (data.long_count !== void 0) {
      let data13 = data.long_count;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
        vErrors = addError(vErrors, instancePath + "/long_count", faults, 32), errors++;
      }
      if (typeof data13 == "number" && (data13 < 0 || isNaN(data13))) {
        vErrors = addError(vErrors, instancePath + "/long_count", faults, 33), errors++;
      }
    }
    if (data.short_count !== void 0) {
      let data14 = data.short_count;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
        vErrors = addError(vErrors, instancePath + "/short_count", faults, 34), errors++;
      }
      if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
        vErrors = addError(vErrors, instancePath + "/short_count", faults, 35), errors++;
      }
    }
    if (data.total_market_value !== void 0 && typeof data.total_market_value != "number") {
      vErrors = addError(vErrors, instancePath + "/total_market_value", faults, 36), errors++;
    }
    if (data.error !== void 0) {
      let data16 = data.error;
      if (typeof data16 != "string" && data16 !== null) {
        vErrors = addError(vErrors, instancePath + "/error", faults, 37), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 38), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
export {
  validateBridgePositions
};
const faults = () => [
  ["#/required", "required", { missingProperty: "positions" }],
  ["#/required", "required", { missingProperty: "total_positions" }],
  ["#/required", "required", { missingProperty: "long_count" }],
  ["#/required", "required", { missingProperty: "short_count" }],
  ["#/required", "required", { missingProperty: "total_market_value" }],
  ["#/$defs/BridgePosition/required", "required", { missingProperty: "symbol" }],
  ["#/$defs/BridgePosition/required", "required", { missingProperty: "shares" }],
  ["#/$defs/BridgePosition/required", "required", { missingProperty: "entry_price" }],
  ["#/$defs/BridgePosition/required", "required", { missingProperty: "current_price" }],
  ["#/$defs/BridgePosition/required", "required", { missingProperty: "market_value" }],
  ["#/$defs/BridgePosition/required", "required", { missingProperty: "unrealized_pnl" }],
  ["#/$defs/BridgePosition/required", "required", { missingProperty: "unrealized_pnl_pct" }],
  ["#/$defs/BridgePosition/required", "required", { missingProperty: "weight" }],
  ["#/$defs/BridgePosition/required", "required", { missingProperty: "entry_time" }],
  ["#/$defs/BridgePosition/required", "required", { missingProperty: "side" }],
  ["#/$defs/BridgePosition/properties/symbol/minLength", "minLength", { limit: 1 }],
  ["#/$defs/BridgePosition/properties/symbol/type", "type", { type: "string" }],
  ["#/$defs/BridgePosition/properties/shares/type", "type", { type: "integer" }],
  ["#/$defs/BridgePosition/properties/entry_price/type", "type", { type: "number" }],
  ["#/$defs/BridgePosition/properties/current_price/type", "type", { type: "number" }],
  ["#/$defs/BridgePosition/properties/market_value/type", "type", { type: "number" }],
  ["#/$defs/BridgePosition/properties/unrealized_pnl/type", "type", { type: "number" }],
  ["#/$defs/BridgePosition/properties/unrealized_pnl_pct/type", "type", { type: "number" }],
  ["#/$defs/BridgePosition/properties/weight/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["#/$defs/BridgePosition/properties/weight/minimum", "minimum", { comparison: ">=", limit: -1 }],
  ["#/$defs/BridgePosition/properties/weight/type", "type", { type: "number" }],
  ["#/$defs/BridgePosition/properties/entry_time/type", "type", { type: ["string", "null"] }],
  ["#/$defs/BridgePosition/properties/side/enum", "enum", { allowedValues: ["long", "short"] }],
  ["#/$defs/BridgePosition/type", "type", { type: "object" }],
  ["#/properties/positions/type", "type", { type: "array" }],
  ["#/properties/total_positions/type", "type", { type: "integer" }],
  ["#/properties/total_positions/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/long_count/type", "type", { type: "integer" }],
  ["#/properties/long_count/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/short_count/type", "type", { type: "integer" }],
  ["#/properties/short_count/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/total_market_value/type", "type", { type: "number" }],
  ["#/properties/error/type", "type", { type: ["string", "null"] }],
  ["#/type", "type", { type: "object" }]
];
