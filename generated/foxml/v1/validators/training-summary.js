// Made by `npm run generate` from foxml/v1/training-run/training-summary.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateTrainingSummary = validate63;
const pattern10 = new RegExp("^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$", "");
function validate63(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.total_models_trained === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.by_target !== void 0) {
      let data0 = data.by_target;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        vErrors = addError(vErrors, instancePath + "/by_target", faults, 2), errors++;
      }
    }
    if (data.generated_at !== void 0) {
      let data1 = data.generated_at;
      if (typeof data1 == "string") {
        if (!pattern10.test(data1)) {
          vErrors = addError(vErrors, instancePath + "/generated_at", faults, 3), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/generated_at", faults, 4), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data2 = data.summary;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 5), errors++;
      }
    }
    if (data.total_models_trained !== void 0) {
      let data3 = data.total_models_trained;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/total_models_trained", faults, 6), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/total_models_trained", faults, 7), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 8), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
export {
  validateTrainingSummary
};
const faults = () => [
  ["#/required", "required", { missingProperty: "summary" }],
  ["#/required", "required", { missingProperty: "total_models_trained" }],
  ["#/properties/by_target/type", "type", { type: "object" }],
  ["#/properties/generated_at/pattern", "pattern", { pattern: "^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" }],
  ["#/properties/generated_at/type", "type", { type: "string" }],
  ["#/properties/summary/type", "type", { type: "object" }],
  ["#/properties/total_models_trained/type", "type", { type: "integer" }],
  ["#/properties/total_models_trained/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/type", "type", { type: "object" }]
];
