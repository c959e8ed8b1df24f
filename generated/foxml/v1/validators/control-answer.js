// Made by `npm run generate` from foxml/v1/control-answer/control-answer.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDateTime } from "../../../../src/formats/string-formats.ts";
const validateControlAnswer = validate22;
const formats0 = isDateTime;
function validate22(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(data0 === "paused" || data0 === "resumed")) {
        vErrors = addError(vErrors, instancePath + "/status", faults, 2), errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data1 = data.timestamp;
      if (typeof data1 == "string") {
        if (!formats0(data1)) {
          vErrors = addError(vErrors, instancePath + "/timestamp", faults, 3), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/timestamp", faults, 4), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 5), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
export {
  validateControlAnswer
};
const faults = () => [
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "timestamp" }],
  ["#/properties/status/enum", "enum", { allowedValues: ["paused", "resumed"] }],
  ["#/properties/timestamp/format", "format", { format: "date-time" }],
  ["#/properties/timestamp/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }]
];
