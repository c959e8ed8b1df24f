// Made by `npm run generate` from quantlab/v1/model-run/predictions.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateModelRunPrediction = validate186;
function validate186(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = addError(vErrors, instancePath, faults, 0), errors++;
  }
  return validate186.errors = vErrors, errors === 0;
}
export {
  validateModelRunPrediction
};
const faults = () => [
  ["#/type", "type", { type: "object" }]
];
