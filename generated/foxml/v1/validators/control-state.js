// Made by `npm run generate` from foxml/v1/control-state/control-state.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateControlState = validate25;
function validate25(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kill_switch_active === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kill_switch_active" } }), errors++;
    }
    if (data.kill_switch_reason === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kill_switch_reason" } }), errors++;
    }
    if (data.last_updated === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_updated" } }), errors++;
    }
    if (data.paused === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paused" } }), errors++;
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
    if (data.last_updated !== void 0) {
      let data2 = data.last_updated;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last_updated", schemaPath: "#/properties/last_updated/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data2 == "string" && data2.length < 1) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last_updated", schemaPath: "#/properties/last_updated/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
      }
    }
    if (data.paused !== void 0 && typeof data.paused != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
export {
  validateControlState
};
