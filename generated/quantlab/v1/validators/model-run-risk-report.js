// Made by `npm run generate` from quantlab/v1/model-run/model-risk-report.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateModelRunRiskReport = validate185;
function validate185(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version !== void 0) {
      let data0 = data.schema_version;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/schema_version", faults, 0), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/schema_version", faults, 1), errors++;
      }
    }
    if (data.artifact_type !== void 0) {
      let data1 = data.artifact_type;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, instancePath + "/artifact_type", faults, 2), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/artifact_type", faults, 3), errors++;
      }
    }
    if (data.model_run_id !== void 0) {
      let data2 = data.model_run_id;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/model_run_id", faults, 4), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/model_run_id", faults, 5), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 6), errors++;
  }
  return validate185.errors = vErrors, errors === 0;
}
export {
  validateModelRunRiskReport
};
const faults = () => [
  ["#/properties/schema_version/minLength", "minLength", { limit: 1 }],
  ["#/properties/schema_version/type", "type", { type: "string" }],
  ["#/properties/artifact_type/minLength", "minLength", { limit: 1 }],
  ["#/properties/artifact_type/type", "type", { type: "string" }],
  ["#/properties/model_run_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/model_run_id/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }]
];
