// Made by `npm run generate` from foxml/v1/kill-switch-answer/kill-switch-answer.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDateTime } from "../../../../src/formats/string-formats.ts";
const validateKillSwitchAnswer = validate49;
const formats0 = isDateTime;
function validate49(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kill_switch_active === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.kill_switch_reason === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.kill_switch_active !== void 0 && typeof data.kill_switch_active != "boolean") {
      vErrors = addError(vErrors, instancePath + "/kill_switch_active", faults, 3), errors++;
    }
    if (data.kill_switch_reason !== void 0) {
      let data1 = data.kill_switch_reason;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, instancePath + "/kill_switch_reason", faults, 4), errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data2 = data.timestamp;
      if (typeof data2 == "string") {
        if (!formats0(data2)) {
          vErrors = addError(vErrors, instancePath + "/timestamp", faults, 5), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/timestamp", faults, 6), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 7), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
export {
  validateKillSwitchAnswer
};
const faults = () => [
  ["#/required", "required", { missingProperty: "kill_switch_active" }],
  ["#/required", "required", { missingProperty: "kill_switch_reason" }],
  ["#/required", "required", { missingProperty: "timestamp" }],
  ["#/properties/kill_switch_active/type", "type", { type: "boolean" }],
  ["#/properties/kill_switch_reason/type", "type", { type: ["string", "null"] }],
  ["#/properties/timestamp/format", "format", { format: "date-time" }],
  ["#/properties/timestamp/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }]
];
