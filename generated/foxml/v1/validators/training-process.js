// Made by `npm run generate` from foxml/v1/training-process/training-process.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateTrainingProcess = validate59;
function validate59(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pid === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.pid !== void 0) {
      let data0 = data.pid;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = addError(vErrors, instancePath + "/pid", faults, 3), errors++;
      }
      if (typeof data0 == "number" && (data0 < 1 || isNaN(data0))) {
        vErrors = addError(vErrors, instancePath + "/pid", faults, 4), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data1 = data.run_id;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 5), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 6), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data2 = data.started_at;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/started_at", faults, 7), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/started_at", faults, 8), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 9), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
export {
  validateTrainingProcess
};
const faults = () => [
  ["#/required", "required", { missingProperty: "pid" }],
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "started_at" }],
  ["#/properties/pid/type", "type", { type: "integer" }],
  ["#/properties/pid/minimum", "minimum", { comparison: ">=", limit: 1 }],
  ["#/properties/run_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/run_id/type", "type", { type: "string" }],
  ["#/properties/started_at/minLength", "minLength", { limit: 1 }],
  ["#/properties/started_at/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }]
];
