// Made by `npm run generate` from foxml/v1/kill-switch-answer/kill-switch-answer.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDateTime } from "../../../../src/formats/string-formats.ts";
const validateKillSwitchAnswer = validate49;
const formats0 = isDateTime;
function validate49(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kill_switch_active === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kill_switch_active" } }), errors++;
    }
    if (data.kill_switch_reason === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kill_switch_reason" } }), errors++;
    }
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" } }), errors++;
    }
    if (data.kill_switch_active !== void 0 && typeof data.kill_switch_active != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/kill_switch_active", schemaPath: "#/properties/kill_switch_active/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.kill_switch_reason !== void 0) {
      let data1 = data.kill_switch_reason;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/kill_switch_reason", schemaPath: "#/properties/kill_switch_reason/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data2 = data.timestamp;
      if (typeof data2 == "string") {
        if (!formats0(data2)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
export {
  validateKillSwitchAnswer
};
