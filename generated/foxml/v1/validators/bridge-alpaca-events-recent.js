// Made by `npm run generate` from foxml/v1/dashboard/api-alpaca-events-recent.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDateTime } from "../../../../src/formats/string-formats.ts";
const validateBridgeAlpacaEventsRecent = validate41;
const formats0 = isDateTime;
function validate41(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.source !== void 0 && typeof data0.source != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/source", schemaPath: "../bridge-alpaca-events/bridge-alpaca-events.schema.json/properties/source/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data0.event_type !== void 0) {
          let data2 = data0.event_type;
          if (typeof data2 == "string") {
            if (data2.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/event_type", schemaPath: "../bridge-alpaca-events/bridge-alpaca-events.schema.json/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/event_type", schemaPath: "../bridge-alpaca-events/bridge-alpaca-events.schema.json/properties/event_type/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data0.timestamp !== void 0) {
          let data3 = data0.timestamp;
          if (typeof data3 == "string") {
            if (!formats0(data3)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/timestamp", schemaPath: "../bridge-alpaca-events/bridge-alpaca-events.schema.json/properties/timestamp/format", keyword: "format", params: { format: "date-time" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/timestamp", schemaPath: "../bridge-alpaca-events/bridge-alpaca-events.schema.json/properties/timestamp/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data0.data !== void 0) {
          let data4 = data0.data;
          if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/data", schemaPath: "../bridge-alpaca-events/bridge-alpaca-events.schema.json/properties/data/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        if (data0.type !== void 0 && data0.type !== "ping") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "../bridge-alpaca-events/bridge-alpaca-events.schema.json/properties/type/const", keyword: "const", params: { allowedValue: "ping" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0, schemaPath: "../bridge-alpaca-events/bridge-alpaca-events.schema.json/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
export {
  validateBridgeAlpacaEventsRecent
};
