// Made by `npm run generate` from quantlab/v1/sweep/oos-equity-curve.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateOosEquityStep = validate167;
function validate167(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.split_name === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.avg_test_return === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.cumulative_equity === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.split_name !== void 0 && typeof data.split_name != "string") {
      vErrors = addError(vErrors, instancePath + "/split_name", faults, 3), errors++;
    }
    if (data.avg_test_return !== void 0 && typeof data.avg_test_return != "number") {
      vErrors = addError(vErrors, instancePath + "/avg_test_return", faults, 4), errors++;
    }
    if (data.cumulative_equity !== void 0 && typeof data.cumulative_equity != "number") {
      vErrors = addError(vErrors, instancePath + "/cumulative_equity", faults, 5), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 6), errors++;
  }
  return validate167.errors = vErrors, errors === 0;
}
export {
  validateOosEquityStep
};
const faults = () => [
  ["#/required", "required", { missingProperty: "split_name" }],
  ["#/required", "required", { missingProperty: "avg_test_return" }],
  ["#/required", "required", { missingProperty: "cumulative_equity" }],
  ["#/properties/split_name/type", "type", { type: "string" }],
  ["#/properties/avg_test_return/type", "type", { type: "number" }],
  ["#/properties/cumulative_equity/type", "type", { type: "number" }],
  ["#/type", "type", { type: "object" }]
];
