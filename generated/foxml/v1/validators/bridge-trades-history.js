// Made by `npm run generate` from foxml/v1/dashboard/api-trades-history.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgeTradesHistory = validate33;
function validate33(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.total_trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.trades !== void 0) {
      let data0 = data.trades;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.symbol === void 0) {
              vErrors = addError(vErrors, instancePath + "/trades/" + i0, faults, 2), errors++;
            }
            if (data1.side === void 0) {
              vErrors = addError(vErrors, instancePath + "/trades/" + i0, faults, 3), errors++;
            }
            if (data1.shares === void 0) {
              vErrors = addError(vErrors, instancePath + "/trades/" + i0, faults, 4), errors++;
            }
            if (data1.fill_price === void 0) {
              vErrors = addError(vErrors, instancePath + "/trades/" + i0, faults, 5), errors++;
            }
            if (data1.value === void 0) {
              vErrors = addError(vErrors, instancePath + "/trades/" + i0, faults, 6), errors++;
            }
            if (data1.timestamp === void 0) {
              vErrors = addError(vErrors, instancePath + "/trades/" + i0, faults, 7), errors++;
            }
            if (data1.symbol !== void 0) {
              let data2 = data1.symbol;
              if (typeof data2 == "string") {
                if (data2.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/trades/" + i0 + "/symbol", faults, 8), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/trades/" + i0 + "/symbol", faults, 9), errors++;
              }
            }
            if (data1.side !== void 0) {
              let data3 = data1.side;
              if (!(data3 === "BUY" || data3 === "SELL")) {
                vErrors = addError(vErrors, instancePath + "/trades/" + i0 + "/side", faults, 10), errors++;
              }
            }
            if (data1.shares !== void 0) {
              let data4 = data1.shares;
              if (typeof data4 == "number") {
                if (data4 < 0 || isNaN(data4)) {
                  vErrors = addError(vErrors, instancePath + "/trades/" + i0 + "/shares", faults, 11), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/trades/" + i0 + "/shares", faults, 12), errors++;
              }
            }
            if (data1.fill_price !== void 0 && typeof data1.fill_price != "number") {
              vErrors = addError(vErrors, instancePath + "/trades/" + i0 + "/fill_price", faults, 13), errors++;
            }
            if (data1.value !== void 0 && typeof data1.value != "number") {
              vErrors = addError(vErrors, instancePath + "/trades/" + i0 + "/value", faults, 14), errors++;
            }
            if (data1.horizon !== void 0) {
              let data7 = data1.horizon;
              if (typeof data7 != "string" && data7 !== null) {
                vErrors = addError(vErrors, instancePath + "/trades/" + i0 + "/horizon", faults, 15), errors++;
              }
            }
            if (data1.order_id !== void 0) {
              let data8 = data1.order_id;
              if (typeof data8 != "string" && data8 !== null) {
                vErrors = addError(vErrors, instancePath + "/trades/" + i0 + "/order_id", faults, 16), errors++;
              }
            }
            if (data1.timestamp !== void 0) {
              let data9 = data1.timestamp;
              if (typeof data9 == "string") {
                if (data9.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/trades/" + i0 + "/timestamp", faults, 17), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/trades/" + i0 + "/timestamp", faults, 18), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/trades/" + i0, faults, 19), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/trades", faults, 20), errors++;
      }
    }
    if (data.total_trades !== void 0) {
      let data10 = data.total_trades;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        vErrors = addError(vErrors, instancePath + "/total_trades", faults, 21), errors++;
      }
      if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
        vErrors = addError(vErrors, instancePath + "/total_trades", faults, 22), errors++;
      }
    }
    if (data.total_value !== void 0 && typeof data.total_value != "number") {
      vErrors = addError(vErrors, instancePath + "/total_value", faults, 23), errors++;
    }
    if (data.error !== void 0) {
      let data12 = data.error;
      if (typeof data12 != "string" && data12 !== null) {
        vErrors = addError(vErrors, instancePath + "/error", faults, 24), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 25), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
export {
  validateBridgeTradesHistory
};
const faults = () => [
  ["#/required", "required", { missingProperty: "trades" }],
  ["#/required", "required", { missingProperty: "total_trades" }],
  ["../engine-trade.schema.json/required", "required", { missingProperty: "symbol" }],
  ["../engine-trade.schema.json/required", "required", { missingProperty: "side" }],
  ["../engine-trade.schema.json/required", "required", { missingProperty: "shares" }],
  ["../engine-trade.schema.json/required", "required", { missingProperty: "fill_price" }],
  ["../engine-trade.schema.json/required", "required", { missingProperty: "value" }],
  ["../engine-trade.schema.json/required", "required", { missingProperty: "timestamp" }],
  ["../engine-trade.schema.json/properties/symbol/minLength", "minLength", { limit: 1 }],
  ["../engine-trade.schema.json/properties/symbol/type", "type", { type: "string" }],
  ["../engine-trade.schema.json/properties/side/enum", "enum", { allowedValues: ["BUY", "SELL"] }],
  ["../engine-trade.schema.json/properties/shares/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../engine-trade.schema.json/properties/shares/type", "type", { type: "number" }],
  ["../engine-trade.schema.json/properties/fill_price/type", "type", { type: "number" }],
  ["../engine-trade.schema.json/properties/value/type", "type", { type: "number" }],
  ["../engine-trade.schema.json/properties/horizon/type", "type", { type: ["string", "null"] }],
  ["../engine-trade.schema.json/properties/order_id/type", "type", { type: ["string", "null"] }],
  ["../engine-trade.schema.json/properties/timestamp/minLength", "minLength", { limit: 1 }],
  ["../engine-trade.schema.json/properties/timestamp/type", "type", { type: "string" }],
  ["../engine-trade.schema.json/type", "type", { type: "object" }],
  ["#/properties/trades/type", "type", { type: "array" }],
  ["#/properties/total_trades/type", "type", { type: "integer" }],
  ["#/properties/total_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/total_value/type", "type", { type: "number" }],
  ["#/properties/error/type", "type", { type: ["string", "null"] }],
  ["#/type", "type", { type: "object" }]
];
