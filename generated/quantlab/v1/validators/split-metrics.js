// Made by `npm run generate` from quantlab/v1/sweep/split-metrics.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateSplitMetrics = validate166;
function validate166(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.split_name === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.best_train_sharpe === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.best_train_return === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.avg_test_sharpe_topk === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.avg_test_return_topk === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.best_test_sharpe === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.best_test_return === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.n_train_runs === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.n_selected === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.n_test_runs === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 9), errors++;
    }
    if (data.split_name !== void 0 && typeof data.split_name != "string") {
      vErrors = addError(vErrors, instancePath + "/split_name", faults, 10), errors++;
    }
    if (data.best_train_sharpe !== void 0) {
      let data1 = data.best_train_sharpe;
      if (typeof data1 != "number" && data1 !== null) {
        vErrors = addError(vErrors, instancePath + "/best_train_sharpe", faults, 11), errors++;
      }
    }
    if (data.best_train_return !== void 0 && typeof data.best_train_return != "number") {
      vErrors = addError(vErrors, instancePath + "/best_train_return", faults, 12), errors++;
    }
    if (data.avg_test_sharpe_topk !== void 0) {
      let data3 = data.avg_test_sharpe_topk;
      if (typeof data3 != "number" && data3 !== null) {
        vErrors = addError(vErrors, instancePath + "/avg_test_sharpe_topk", faults, 13), errors++;
      }
    }
    if (data.avg_test_return_topk !== void 0 && typeof data.avg_test_return_topk != "number") {
      vErrors = addError(vErrors, instancePath + "/avg_test_return_topk", faults, 14), errors++;
    }
    if (data.best_test_sharpe !== void 0) {
      let data5 = data.best_test_sharpe;
      if (typeof data5 != "number" && data5 !== null) {
        vErrors = addError(vErrors, instancePath + "/best_test_sharpe", faults, 15), errors++;
      }
    }
    if (data.best_test_return !== void 0 && typeof data.best_test_return != "number") {
      vErrors = addError(vErrors, instancePath + "/best_test_return", faults, 16), errors++;
    }
    if (data.n_train_runs !== void 0) {
      let data7 = data.n_train_runs;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        vErrors = addError(vErrors, instancePath + "/n_train_runs", faults, 17), errors++;
      }
      if (typeof data7 == "number" && (data7 < 0 || isNaN(data7))) {
        vErrors = addError(vErrors, instancePath + "/n_train_runs", faults, 18), errors++;
      }
    }
    if (data.n_selected !== void 0) {
      let data8 = data.n_selected;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        vErrors = addError(vErrors, instancePath + "/n_selected", faults, 19), errors++;
      }
      if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
        vErrors = addError(vErrors, instancePath + "/n_selected", faults, 20), errors++;
      }
    }
    if (data.n_test_runs !== void 0) {
      let data9 = data.n_test_runs;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
        vErrors = addError(vErrors, instancePath + "/n_test_runs", faults, 21), errors++;
      }
      if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
        vErrors = addError(vErrors, instancePath + "/n_test_runs", faults, 22), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 23), errors++;
  }
  return validate166.errors = vErrors, errors === 0;
}
export {
  validateSplitMetrics
};
const faults = () => [
  ["#/required", "required", { missingProperty: "split_name" }],
  ["#/required", "required", { missingProperty: "best_train_sharpe" }],
  ["#/required", "required", { missingProperty: "best_train_return" }],
  ["#/required", "required", { missingProperty: "avg_test_sharpe_topk" }],
  ["#/required", "required", { missingProperty: "avg_test_return_topk" }],
  ["#/required", "required", { missingProperty: "best_test_sharpe" }],
  ["#/required", "required", { missingProperty: "best_test_return" }],
  ["#/required", "required", { missingProperty: "n_train_runs" }],
  ["#/required", "required", { missingProperty: "n_selected" }],
  ["#/required", "required", { missingProperty: "n_test_runs" }],
  ["#/properties/split_name/type", "type", { type: "string" }],
  ["#/properties/best_train_sharpe/type", "type", { type: ["number", "null"] }],
  ["#/properties/best_train_return/type", "type", { type: "number" }],
  ["#/properties/avg_test_sharpe_topk/type", "type", { type: ["number", "null"] }],
  ["#/properties/avg_test_return_topk/type", "type", { type: "number" }],
  ["#/properties/best_test_sharpe/type", "type", { type: ["number", "null"] }],
  ["#/properties/best_test_return/type", "type", { type: "number" }],
  ["#/properties/n_train_runs/type", "type", { type: "integer" }],
  ["#/properties/n_train_runs/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/n_selected/type", "type", { type: "integer" }],
  ["#/properties/n_selected/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/n_test_runs/type", "type", { type: "integer" }],
  ["#/properties/n_test_runs/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/type", "type", { type: "object" }]
];
