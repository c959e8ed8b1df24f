// Made by `npm run generate` from foxml/v1/control-state/control-state.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateControlState = validate25;
function validate25(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kill_switch_active === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.kill_switch_reason === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.last_updated === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.paused === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.kill_switch_active !== void 0 && typeof data.kill_switch_active != "boolean") {
      vErrors = addError(vErrors, instancePath + "/kill_switch_active", faults, 4), errors++;
    }
    if (data.kill_switch_reason !== void 0) {
      let data1 = data.kill_switch_reason;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, instancePath + "/kill_switch_reason", faults, 5), errors++;
      }
    }
    if (data.last_updated !== void 0) {
      let data2 = data.last_updated;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, instancePath + "/last_updated", faults, 6), errors++;
      }
      if (typeof data2 == "string" && data2.length < 1) {
        vErrors = addError(vErrors, instancePath + "/last_updated", faults, 7), errors++;
      }
    }
    if (data.paused !== void 0 && typeof data.paused != "boolean") {
      vErrors = addError(vErrors, instancePath + "/paused", faults, 8), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 9), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
export {
  validateControlState
};
const faults = () => [
  ["#/required", "required", { missingProperty: "kill_switch_active" }],
  ["#/required", "required", { missingProperty: "kill_switch_reason" }],
  ["#/required", "required", { missingProperty: "last_updated" }],
  ["#/required", "required", { missingProperty: "paused" }],
  ["#/properties/kill_switch_active/type", "type", { type: "boolean" }],
  ["#/properties/kill_switch_reason/type", "type", { type: ["string", "null"] }],
  ["#/properties/last_updated/type", "type", { type: ["string", "null"] }],
  ["#/properties/last_updated/minLength", "minLength", { limit: 1 }],
  ["#/properties/paused/type", "type", { type: "boolean" }],
  ["#/type", "type", { type: "object" }]
];
