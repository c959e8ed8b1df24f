// Made by `npm run generate` from quantlab/v1/sweep/split-metrics.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateSplitMetrics = validate166;
function validate166(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.split_name === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "split_name" } }), errors++;
    }
    if (data.best_train_sharpe === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "best_train_sharpe" } }), errors++;
    }
    if (data.best_train_return === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "best_train_return" } }), errors++;
    }
    if (data.avg_test_sharpe_topk === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "avg_test_sharpe_topk" } }), errors++;
    }
    if (data.avg_test_return_topk === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "avg_test_return_topk" } }), errors++;
    }
    if (data.best_test_sharpe === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "best_test_sharpe" } }), errors++;
    }
    if (data.best_test_return === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "best_test_return" } }), errors++;
    }
    if (data.n_train_runs === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n_train_runs" } }), errors++;
    }
    if (data.n_selected === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n_selected" } }), errors++;
    }
    if (data.n_test_runs === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n_test_runs" } }), errors++;
    }
    if (data.split_name !== void 0 && typeof data.split_name != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/split_name", schemaPath: "#/properties/split_name/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.best_train_sharpe !== void 0) {
      let data1 = data.best_train_sharpe;
      if (typeof data1 != "number" && data1 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/best_train_sharpe", schemaPath: "#/properties/best_train_sharpe/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.best_train_return !== void 0 && typeof data.best_train_return != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/best_train_return", schemaPath: "#/properties/best_train_return/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.avg_test_sharpe_topk !== void 0) {
      let data3 = data.avg_test_sharpe_topk;
      if (typeof data3 != "number" && data3 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/avg_test_sharpe_topk", schemaPath: "#/properties/avg_test_sharpe_topk/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.avg_test_return_topk !== void 0 && typeof data.avg_test_return_topk != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/avg_test_return_topk", schemaPath: "#/properties/avg_test_return_topk/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.best_test_sharpe !== void 0) {
      let data5 = data.best_test_sharpe;
      if (typeof data5 != "number" && data5 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/best_test_sharpe", schemaPath: "#/properties/best_test_sharpe/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.best_test_return !== void 0 && typeof data.best_test_return != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/best_test_return", schemaPath: "#/properties/best_test_return/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.n_train_runs !== void 0) {
      let data7 = data.n_train_runs;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_train_runs", schemaPath: "#/properties/n_train_runs/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data7 == "number" && (data7 < 0 || isNaN(data7))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_train_runs", schemaPath: "#/properties/n_train_runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.n_selected !== void 0) {
      let data8 = data.n_selected;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_selected", schemaPath: "#/properties/n_selected/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_selected", schemaPath: "#/properties/n_selected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.n_test_runs !== void 0) {
      let data9 = data.n_test_runs;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_test_runs", schemaPath: "#/properties/n_test_runs/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_test_runs", schemaPath: "#/properties/n_test_runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate166.errors = vErrors, errors === 0;
}
export {
  validateSplitMetrics
};
