// Made by `npm run generate` from foxml/v1/dashboard/api-events-recent.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDateTime } from "../../../../src/formats/string-formats.ts";
const validateBridgeEventsRecent = validate32;
const formats0 = isDateTime;
function validate32(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.event_type !== void 0) {
          let data1 = data0.event_type;
          if (typeof data1 == "string") {
            if (data1.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/event_type", schemaPath: "../bridge-events/bridge-events.schema.json/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/event_type", schemaPath: "../bridge-events/bridge-events.schema.json/properties/event_type/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data0.timestamp !== void 0) {
          let data2 = data0.timestamp;
          if (typeof data2 == "string") {
            if (!formats0(data2)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/timestamp", schemaPath: "../bridge-events/bridge-events.schema.json/properties/timestamp/format", keyword: "format", params: { format: "date-time" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/timestamp", schemaPath: "../bridge-events/bridge-events.schema.json/properties/timestamp/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data0.severity !== void 0) {
          let data3 = data0.severity;
          if (!(data3 === "debug" || data3 === "info" || data3 === "warning" || data3 === "error" || data3 === "critical")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/severity", schemaPath: "../bridge-events/bridge-events.schema.json/properties/severity/enum", keyword: "enum", params: { allowedValues: ["debug", "info", "warning", "error", "critical"] } }), errors++;
          }
        }
        if (data0.message !== void 0 && typeof data0.message != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/message", schemaPath: "../bridge-events/bridge-events.schema.json/properties/message/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data0.data !== void 0) {
          let data5 = data0.data;
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/data", schemaPath: "../bridge-events/bridge-events.schema.json/properties/data/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        if (data0.source !== void 0 && typeof data0.source != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/source", schemaPath: "../bridge-events/bridge-events.schema.json/properties/source/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data0.type !== void 0 && data0.type !== "ping") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "../bridge-events/bridge-events.schema.json/properties/type/const", keyword: "const", params: { allowedValue: "ping" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0, schemaPath: "../bridge-events/bridge-events.schema.json/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
export {
  validateBridgeEventsRecent
};
