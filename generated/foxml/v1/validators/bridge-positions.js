// Made by `npm run generate` from foxml/v1/dashboard/api-positions.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgePositions = validate28;
function validate28(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.positions === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "positions" } }), errors++;
    }
    if (data.total_positions === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_positions" } }), errors++;
    }
    if (data.long_count === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "long_count" } }), errors++;
    }
    if (data.short_count === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "short_count" } }), errors++;
    }
    if (data.total_market_value === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_market_value" } }), errors++;
    }
    if (data.positions !== void 0) {
      let data0 = data.positions;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.symbol === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/$defs/BridgePosition/required", keyword: "required", params: { missingProperty: "symbol" } }), errors++;
            }
            if (data1.shares === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/$defs/BridgePosition/required", keyword: "required", params: { missingProperty: "shares" } }), errors++;
            }
            if (data1.entry_price === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/$defs/BridgePosition/required", keyword: "required", params: { missingProperty: "entry_price" } }), errors++;
            }
            if (data1.current_price === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/$defs/BridgePosition/required", keyword: "required", params: { missingProperty: "current_price" } }), errors++;
            }
            if (data1.market_value === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/$defs/BridgePosition/required", keyword: "required", params: { missingProperty: "market_value" } }), errors++;
            }
            if (data1.unrealized_pnl === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/$defs/BridgePosition/required", keyword: "required", params: { missingProperty: "unrealized_pnl" } }), errors++;
            }
            if (data1.unrealized_pnl_pct === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/$defs/BridgePosition/required", keyword: "required", params: { missingProperty: "unrealized_pnl_pct" } }), errors++;
            }
            if (data1.weight === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/$defs/BridgePosition/required", keyword: "required", params: { missingProperty: "weight" } }), errors++;
            }
            if (data1.entry_time === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/$defs/BridgePosition/required", keyword: "required", params: { missingProperty: "entry_time" } }), errors++;
            }
            if (data1.side === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/$defs/BridgePosition/required", keyword: "required", params: { missingProperty: "side" } }), errors++;
            }
            if (data1.symbol !== void 0) {
              let data2 = data1.symbol;
              if (typeof data2 == "string") {
                if (data2.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0 + "/symbol", schemaPath: "#/$defs/BridgePosition/properties/symbol/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0 + "/symbol", schemaPath: "#/$defs/BridgePosition/properties/symbol/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data1.shares !== void 0) {
              let data3 = data1.shares;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0 + "/shares", schemaPath: "#/$defs/BridgePosition/properties/shares/type", keyword: "type", params: { type: "integer" } }), errors++;
              }
            }
            if (data1.entry_price !== void 0 && typeof data1.entry_price != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0 + "/entry_price", schemaPath: "#/$defs/BridgePosition/properties/entry_price/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data1.current_price !== void 0 && typeof data1.current_price != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0 + "/current_price", schemaPath: "#/$defs/BridgePosition/properties/current_price/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data1.market_value !== void 0 && typeof data1.market_value != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0 + "/market_value", schemaPath: "#/$defs/BridgePosition/properties/market_value/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data1.unrealized_pnl !== void 0 && typeof data1.unrealized_pnl != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0 + "/unrealized_pnl", schemaPath: "#/$defs/BridgePosition/properties/unrealized_pnl/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data1.unrealized_pnl_pct !== void 0 && typeof data1.unrealized_pnl_pct != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0 + "/unrealized_pnl_pct", schemaPath: "#/$defs/BridgePosition/properties/unrealized_pnl_pct/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data1.weight !== void 0) {
              let data9 = data1.weight;
              if (typeof data9 == "number") {
                if (data9 > 1 || isNaN(data9)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0 + "/weight", schemaPath: "#/$defs/BridgePosition/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
                }
                if (data9 < -1 || isNaN(data9)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0 + "/weight", schemaPath: "#/$defs/BridgePosition/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0 + "/weight", schemaPath: "#/$defs/BridgePosition/properties/weight/type", keyword: "type", params: { type: "number" } }), errors++;
              }
            }
            if (data1.entry_time !== void 0) {
              let data10 = data1.entry_time;
              if (typeof data10 != "string" && data10 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0 + "/entry_time", schemaPath: "#/$defs/BridgePosition/properties/entry_time/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
            if (data1.side !== void 0) {
              let data11 = data1.side;
              if (!(data11 === "long" || data11 === "short")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0 + "/side", schemaPath: "#/$defs/BridgePosition/properties/side/enum", keyword: "enum", params: { allowedValues: ["long", "short"] } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/$defs/BridgePosition/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/positions", schemaPath: "#/properties/positions/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.total_positions !== void 0) {
      let data12 = data.total_positions;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_positions", schemaPath: "#/properties/total_positions/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data12 == "number" && (data12 < 0 || isNaN(data12))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_positions", schemaPath: "#/properties/total_positions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.long_count !== void 0) {
      let data13 = data.long_count;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/long_count", schemaPath: "#/properties/long_count/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data13 == "number" && (data13 < 0 || isNaN(data13))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/long_count", schemaPath: "#/properties/long_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.short_count !== void 0) {
      let data14 = data.short_count;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/short_count", schemaPath: "#/properties/short_count/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/short_count", schemaPath: "#/properties/short_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.total_market_value !== void 0 && typeof data.total_market_value != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/total_market_value", schemaPath: "#/properties/total_market_value/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.error !== void 0) {
      let data16 = data.error;
      if (typeof data16 != "string" && data16 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
export {
  validateBridgePositions
};
