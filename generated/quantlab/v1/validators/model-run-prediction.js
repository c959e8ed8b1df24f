// Made by `npm run generate` from quantlab/v1/model-run/predictions.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateModelRunPrediction = validate182;
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate182.errors = vErrors, errors === 0;
}
export {
  validateModelRunPrediction
};
