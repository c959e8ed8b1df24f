// Made by `npm run generate` from quantlab/v1/health/health.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateHealthSummary = validate84;
function validate84(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.interpreter === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interpreter" } }), errors++;
    }
    if (data.main_path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "main_path" } }), errors++;
    }
    if (data.project_root === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_root" } }), errors++;
    }
    if (data.python_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "python_version" } }), errors++;
    }
    if (data.quantlab_import === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantlab_import" } }), errors++;
    }
    if (data.src_root === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "src_root" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.venv_active === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "venv_active" } }), errors++;
    }
    if (data.version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } }), errors++;
    }
    if (data.interpreter !== void 0) {
      let data0 = data.interpreter;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/interpreter", schemaPath: "#/properties/interpreter/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/interpreter", schemaPath: "#/properties/interpreter/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.main_path !== void 0) {
      let data1 = data.main_path;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/main_path", schemaPath: "#/properties/main_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/main_path", schemaPath: "#/properties/main_path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.project_root !== void 0) {
      let data2 = data.project_root;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/project_root", schemaPath: "#/properties/project_root/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/project_root", schemaPath: "#/properties/project_root/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.python_version !== void 0) {
      let data3 = data.python_version;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/python_version", schemaPath: "#/properties/python_version/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/python_version", schemaPath: "#/properties/python_version/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.quantlab_import !== void 0 && typeof data.quantlab_import != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/quantlab_import", schemaPath: "#/properties/quantlab_import/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.src_root !== void 0) {
      let data5 = data.src_root;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/src_root", schemaPath: "#/properties/src_root/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/src_root", schemaPath: "#/properties/src_root/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      if (typeof data6 == "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.venv_active !== void 0 && typeof data.venv_active != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/venv_active", schemaPath: "#/properties/venv_active/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.version !== void 0) {
      let data8 = data.version;
      if (typeof data8 != "string" && data8 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
}
export {
  validateHealthSummary
};
