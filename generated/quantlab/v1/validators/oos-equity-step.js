// Made by `npm run generate` from quantlab/v1/sweep/oos-equity-curve.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateOosEquityStep = validate167;
function validate167(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.split_name === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "split_name" } }), errors++;
    }
    if (data.avg_test_return === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "avg_test_return" } }), errors++;
    }
    if (data.cumulative_equity === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cumulative_equity" } }), errors++;
    }
    if (data.split_name !== void 0 && typeof data.split_name != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/split_name", schemaPath: "#/properties/split_name/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.avg_test_return !== void 0 && typeof data.avg_test_return != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/avg_test_return", schemaPath: "#/properties/avg_test_return/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.cumulative_equity !== void 0 && typeof data.cumulative_equity != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/cumulative_equity", schemaPath: "#/properties/cumulative_equity/type", keyword: "type", params: { type: "number" } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate167.errors = vErrors, errors === 0;
}
export {
  validateOosEquityStep
};
