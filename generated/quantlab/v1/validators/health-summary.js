// Made by `npm run generate` from quantlab/v1/health/health.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateHealthSummary = validate84;
function validate84(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.interpreter === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.main_path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.project_root === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.python_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.quantlab_import === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.src_root === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.venv_active === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.interpreter !== void 0) {
      let data0 = data.interpreter;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/interpreter", faults, 9), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/interpreter", faults, 10), errors++;
      }
    }
    if (data.main_path !== void 0) {
      let data1 = data.main_path;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, instancePath + "/main_path", faults, 11), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/main_path", faults, 12), errors++;
      }
    }
    if (data.project_root !== void 0) {
      let data2 = data.project_root;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/project_root", faults, 13), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/project_root", faults, 14), errors++;
      }
    }
    if (data.python_version !== void 0) {
      let data3 = data.python_version;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/python_version", faults, 15), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/python_version", faults, 16), errors++;
      }
    }
    if (data.quantlab_import !== void 0 && typeof data.quantlab_import != "boolean") {
      vErrors = addError(vErrors, instancePath + "/quantlab_import", faults, 17), errors++;
    }
    if (data.src_root !== void 0) {
      let data5 = data.src_root;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, instancePath + "/src_root", faults, 18), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/src_root", faults, 19), errors++;
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      if (typeof data6 == "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, instancePath + "/status", faults, 20), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/status", faults, 21), errors++;
      }
    }
    if (data.venv_active !== void 0 && typeof data.venv_active != "boolean") {
      vErrors = addError(vErrors, instancePath + "/venv_active", faults, 22), errors++;
    }
    if (data.version !== void 0) {
      let data8 = data.version;
      if (typeof data8 != "string" && data8 !== null) {
        vErrors = addError(vErrors, instancePath + "/version", faults, 23), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 24), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
}
export {
  validateHealthSummary
};
const faults = () => [
  ["#/required", "required", { missingProperty: "interpreter" }],
  ["#/required", "required", { missingProperty: "main_path" }],
  ["#/required", "required", { missingProperty: "project_root" }],
  ["#/required", "required", { missingProperty: "python_version" }],
  ["#/required", "required", { missingProperty: "quantlab_import" }],
  ["#/required", "required", { missingProperty: "src_root" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "venv_active" }],
  ["#/required", "required", { missingProperty: "version" }],
  ["#/properties/interpreter/minLength", "minLength", { limit: 1 }],
  ["#/properties/interpreter/type", "type", { type: "string" }],
  ["#/properties/main_path/minLength", "minLength", { limit: 1 }],
  ["#/properties/main_path/type", "type", { type: "string" }],
  ["#/properties/project_root/minLength", "minLength", { limit: 1 }],
  ["#/properties/project_root/type", "type", { type: "string" }],
  ["#/properties/python_version/minLength", "minLength", { limit: 1 }],
  ["#/properties/python_version/type", "type", { type: "string" }],
  ["#/properties/quantlab_import/type", "type", { type: "boolean" }],
  ["#/properties/src_root/minLength", "minLength", { limit: 1 }],
  ["#/properties/src_root/type", "type", { type: "string" }],
  ["#/properties/status/minLength", "minLength", { limit: 1 }],
  ["#/properties/status/type", "type", { type: "string" }],
  ["#/properties/venv_active/type", "type", { type: "boolean" }],
  ["#/properties/version/type", "type", { type: ["string", "null"] }],
  ["#/type", "type", { type: "object" }]
];
