// Made by `npm run generate` from foxml/v1/bridge-alpaca-events/bridge-alpaca-events.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDateTime } from "../../../../src/formats/string-formats.ts";
const validateBridgeAlpacaEvent = validate20;
const formats0 = isDateTime;
function validate20(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source !== void 0 && typeof data.source != "string") {
      vErrors = addError(vErrors, instancePath + "/source", faults, 0), errors++;
    }
    if (data.event_type !== void 0) {
      let data1 = data.event_type;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, instancePath + "/event_type", faults, 1), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/event_type", faults, 2), errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data2 = data.timestamp;
      if (typeof data2 == "string") {
        if (!formats0(data2)) {
          vErrors = addError(vErrors, instancePath + "/timestamp", faults, 3), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/timestamp", faults, 4), errors++;
      }
    }
    if (data.data !== void 0) {
      let data3 = data.data;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        vErrors = addError(vErrors, instancePath + "/data", faults, 5), errors++;
      }
    }
    if (data.type !== void 0 && data.type !== "ping") {
      vErrors = addError(vErrors, instancePath + "/type", faults, 6), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 7), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
export {
  validateBridgeAlpacaEvent
};
const faults = () => [
  ["#/properties/source/type", "type", { type: "string" }],
  ["#/properties/event_type/minLength", "minLength", { limit: 1 }],
  ["#/properties/event_type/type", "type", { type: "string" }],
  ["#/properties/timestamp/format", "format", { format: "date-time" }],
  ["#/properties/timestamp/type", "type", { type: "string" }],
  ["#/properties/data/type", "type", { type: "object" }],
  ["#/properties/type/const", "const", { allowedValue: "ping" }],
  ["#/type", "type", { type: "object" }]
];
