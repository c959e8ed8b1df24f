// Made by `npm run generate` from foxml/v1/training-run/training-summary.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateTrainingSummary = validate63;
const pattern10 = new RegExp("^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$", "");
function validate63(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } }), errors++;
    }
    if (data.total_models_trained === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_models_trained" } }), errors++;
    }
    if (data.by_target !== void 0) {
      let data0 = data.by_target;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/by_target", schemaPath: "#/properties/by_target/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.generated_at !== void 0) {
      let data1 = data.generated_at;
      if (typeof data1 == "string") {
        if (!pattern10.test(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/generated_at", schemaPath: "#/properties/generated_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/generated_at", schemaPath: "#/properties/generated_at/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data2 = data.summary;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.total_models_trained !== void 0) {
      let data3 = data.total_models_trained;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_models_trained", schemaPath: "#/properties/total_models_trained/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_models_trained", schemaPath: "#/properties/total_models_trained/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
export {
  validateTrainingSummary
};
