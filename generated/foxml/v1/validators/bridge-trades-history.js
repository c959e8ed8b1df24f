// Made by `npm run generate` from foxml/v1/dashboard/api-trades-history.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgeTradesHistory = validate33;
function validate33(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trades === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
    }
    if (data.total_trades === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_trades" } }), errors++;
    }
    if (data.trades !== void 0) {
      let data0 = data.trades;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.symbol === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0, schemaPath: "../engine-trade.schema.json/required", keyword: "required", params: { missingProperty: "symbol" } }), errors++;
            }
            if (data1.side === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0, schemaPath: "../engine-trade.schema.json/required", keyword: "required", params: { missingProperty: "side" } }), errors++;
            }
            if (data1.shares === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0, schemaPath: "../engine-trade.schema.json/required", keyword: "required", params: { missingProperty: "shares" } }), errors++;
            }
            if (data1.fill_price === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0, schemaPath: "../engine-trade.schema.json/required", keyword: "required", params: { missingProperty: "fill_price" } }), errors++;
            }
            if (data1.value === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0, schemaPath: "../engine-trade.schema.json/required", keyword: "required", params: { missingProperty: "value" } }), errors++;
            }
            if (data1.timestamp === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0, schemaPath: "../engine-trade.schema.json/required", keyword: "required", params: { missingProperty: "timestamp" } }), errors++;
            }
            if (data1.symbol !== void 0) {
              let data2 = data1.symbol;
              if (typeof data2 == "string") {
                if (data2.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0 + "/symbol", schemaPath: "../engine-trade.schema.json/properties/symbol/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0 + "/symbol", schemaPath: "../engine-trade.schema.json/properties/symbol/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data1.side !== void 0) {
              let data3 = data1.side;
              if (!(data3 === "BUY" || data3 === "SELL")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0 + "/side", schemaPath: "../engine-trade.schema.json/properties/side/enum", keyword: "enum", params: { allowedValues: ["BUY", "SELL"] } }), errors++;
              }
            }
            if (data1.shares !== void 0) {
              let data4 = data1.shares;
              if (typeof data4 == "number") {
                if (data4 < 0 || isNaN(data4)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0 + "/shares", schemaPath: "../engine-trade.schema.json/properties/shares/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0 + "/shares", schemaPath: "../engine-trade.schema.json/properties/shares/type", keyword: "type", params: { type: "number" } }), errors++;
              }
            }
            if (data1.fill_price !== void 0 && typeof data1.fill_price != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0 + "/fill_price", schemaPath: "../engine-trade.schema.json/properties/fill_price/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data1.value !== void 0 && typeof data1.value != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0 + "/value", schemaPath: "../engine-trade.schema.json/properties/value/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data1.horizon !== void 0) {
              let data7 = data1.horizon;
              if (typeof data7 != "string" && data7 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0 + "/horizon", schemaPath: "../engine-trade.schema.json/properties/horizon/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
            if (data1.order_id !== void 0) {
              let data8 = data1.order_id;
              if (typeof data8 != "string" && data8 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0 + "/order_id", schemaPath: "../engine-trade.schema.json/properties/order_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
            if (data1.timestamp !== void 0) {
              let data9 = data1.timestamp;
              if (typeof data9 == "string") {
                if (data9.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0 + "/timestamp", schemaPath: "../engine-trade.schema.json/properties/timestamp/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0 + "/timestamp", schemaPath: "../engine-trade.schema.json/properties/timestamp/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/trades/" + i0, schemaPath: "../engine-trade.schema.json/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trades", schemaPath: "#/properties/trades/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.total_trades !== void 0) {
      let data10 = data.total_trades;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_trades", schemaPath: "#/properties/total_trades/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_trades", schemaPath: "#/properties/total_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.total_value !== void 0 && typeof data.total_value != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/total_value", schemaPath: "#/properties/total_value/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.error !== void 0) {
      let data12 = data.error;
      if (typeof data12 != "string" && data12 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
export {
  validateBridgeTradesHistory
};
