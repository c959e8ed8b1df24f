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
          vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.artifact_type !== void 0) {
      let data1 = data.artifact_type;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/artifact_type", schemaPath: "#/properties/artifact_type/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/artifact_type", schemaPath: "#/properties/artifact_type/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.model_run_id !== void 0) {
      let data2 = data.model_run_id;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/model_run_id", schemaPath: "#/properties/model_run_id/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/model_run_id", schemaPath: "#/properties/model_run_id/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate185.errors = vErrors, errors === 0;
}
export {
  validateModelRunRiskReport
};
