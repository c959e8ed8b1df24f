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
              vErrors = addError(vErrors, instancePath + "/" + i0 + "/event_type", faults, 0), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/" + i0 + "/event_type", faults, 1), errors++;
          }
        }
        if (data0.timestamp !== void 0) {
          let data2 = data0.timestamp;
          if (typeof data2 == "string") {
            if (!formats0(data2)) {
              vErrors = addError(vErrors, instancePath + "/" + i0 + "/timestamp", faults, 2), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/" + i0 + "/timestamp", faults, 3), errors++;
          }
        }
        if (data0.severity !== void 0) {
          let data3 = data0.severity;
          if (!(data3 === "debug" || data3 === "info" || data3 === "warning" || data3 === "error" || data3 === "critical")) {
            vErrors = addError(vErrors, instancePath + "/" + i0 + "/severity", faults, 4), errors++;
          }
        }
        if (data0.message !== void 0 && typeof data0.message != "string") {
          vErrors = addError(vErrors, instancePath + "/" + i0 + "/message", faults, 5), errors++;
        }
        if (data0.data !== void 0) {
          let data5 = data0.data;
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
            vErrors = addError(vErrors, instancePath + "/" + i0 + "/data", faults, 6), errors++;
          }
        }
        if (data0.source !== void 0 && typeof data0.source != "string") {
          vErrors = addError(vErrors, instancePath + "/" + i0 + "/source", faults, 7), errors++;
        }
        if (data0.type !== void 0 && data0.type !== "ping") {
          vErrors = addError(vErrors, instancePath + "/" + i0 + "/type", faults, 8), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/" + i0, faults, 9), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 10), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
export {
  validateBridgeEventsRecent
};
const faults = () => [
  ["../bridge-events/bridge-events.schema.json/properties/event_type/minLength", "minLength", { limit: 1 }],
  ["../bridge-events/bridge-events.schema.json/properties/event_type/type", "type", { type: "string" }],
  ["../bridge-events/bridge-events.schema.json/properties/timestamp/format", "format", { format: "date-time" }],
  ["../bridge-events/bridge-events.schema.json/properties/timestamp/type", "type", { type: "string" }],
  ["../bridge-events/bridge-events.schema.json/properties/severity/enum", "enum", { allowedValues: ["debug", "info", "warning", "error", "critical"] }],
  ["../bridge-events/bridge-events.schema.json/properties/message/type", "type", { type: "string" }],
  ["../bridge-events/bridge-events.schema.json/properties/data/type", "type", { type: "object" }],
  ["../bridge-events/bridge-events.schema.json/properties/source/type", "type", { type: "string" }],
  ["../bridge-events/bridge-events.schema.json/properties/type/const", "const", { allowedValue: "ping" }],
  ["../bridge-events/bridge-events.schema.json/type", "type", { type: "object" }],
  ["#/type", "type", { type: "array" }]
];
