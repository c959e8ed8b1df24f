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
          vErrors = addError(vErrors, instancePath + "/" + i0 + "/source", faults, 0), errors++;
        }
        if (data0.event_type !== void 0) {
          let data2 = data0.event_type;
          if (typeof data2 == "string") {
            if (data2.length < 1) {
              vErrors = addError(vErrors, instancePath + "/" + i0 + "/event_type", faults, 1), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/" + i0 + "/event_type", faults, 2), errors++;
          }
        }
        if (data0.timestamp !== void 0) {
          let data3 = data0.timestamp;
          if (typeof data3 == "string") {
            if (!formats0(data3)) {
              vErrors = addError(vErrors, instancePath + "/" + i0 + "/timestamp", faults, 3), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/" + i0 + "/timestamp", faults, 4), errors++;
          }
        }
        if (data0.data !== void 0) {
          let data4 = data0.data;
          if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
            vErrors = addError(vErrors, instancePath + "/" + i0 + "/data", faults, 5), errors++;
          }
        }
        if (data0.type !== void 0 && data0.type !== "ping") {
          vErrors = addError(vErrors, instancePath + "/" + i0 + "/type", faults, 6), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/" + i0, faults, 7), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 8), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
export {
  validateBridgeAlpacaEventsRecent
};
const faults = () => [
  ["../bridge-alpaca-events/bridge-alpaca-events.schema.json/properties/source/type", "type", { type: "string" }],
  ["../bridge-alpaca-events/bridge-alpaca-events.schema.json/properties/event_type/minLength", "minLength", { limit: 1 }],
  ["../bridge-alpaca-events/bridge-alpaca-events.schema.json/properties/event_type/type", "type", { type: "string" }],
  ["../bridge-alpaca-events/bridge-alpaca-events.schema.json/properties/timestamp/format", "format", { format: "date-time" }],
  ["../bridge-alpaca-events/bridge-alpaca-events.schema.json/properties/timestamp/type", "type", { type: "string" }],
  ["../bridge-alpaca-events/bridge-alpaca-events.schema.json/properties/data/type", "type", { type: "object" }],
  ["../bridge-alpaca-events/bridge-alpaca-events.schema.json/properties/type/const", "const", { allowedValue: "ping" }],
  ["../bridge-alpaca-events/bridge-alpaca-events.schema.json/type", "type", { type: "object" }],
  ["#/type", "type", { type: "array" }]
];
