// Made by `npm run generate` from foxml/v1/bridge-events/bridge-events.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDateTime } from "../../../../src/formats/string-formats.ts";
const validateBridgeEvent = validate21;
const formats0 = isDateTime;
function validate21(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/event_type", faults, 0), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/event_type", faults, 1), errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data1 = data.timestamp;
      if (typeof data1 == "string") {
        if (!formats0(data1)) {
          vErrors = addError(vErrors, instancePath + "/timestamp", faults, 2), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/timestamp", faults, 3), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data2 = data.severity;
      if (!(data2 === "debug" || data2 === "info" || data2 === "warning" || data2 === "error" || data2 === "critical")) {
        vErrors = addError(vErrors, instancePath + "/severity", faults, 4), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      vErrors = addError(vErrors, instancePath + "/message", faults, 5), errors++;
    }
    if (data.data !== void 0) {
      let data4 = data.data;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        vErrors = addError(vErrors, instancePath + "/data", faults, 6), errors++;
      }
    }
    if (data.source !== void 0 && typeof data.source != "string") {
      vErrors = addError(vErrors, instancePath + "/source", faults, 7), errors++;
    }
    if (data.type !== void 0 && data.type !== "ping") {
      vErrors = addError(vErrors, instancePath + "/type", faults, 8), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 9), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
export {
  validateBridgeEvent
};
const faults = () => [
  ["#/properties/event_type/minLength", "minLength", { limit: 1 }],
  ["#/properties/event_type/type", "type", { type: "string" }],
  ["#/properties/timestamp/format", "format", { format: "date-time" }],
  ["#/properties/timestamp/type", "type", { type: "string" }],
  ["#/properties/severity/enum", "enum", { allowedValues: ["debug", "info", "warning", "error", "critical"] }],
  ["#/properties/message/type", "type", { type: "string" }],
  ["#/properties/data/type", "type", { type: "object" }],
  ["#/properties/source/type", "type", { type: "string" }],
  ["#/properties/type/const", "const", { allowedValue: "ping" }],
  ["#/type", "type", { type: "object" }]
];
