// Made by `npm run generate` from foxml/v1/training-events/training-events.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isDateTime } from "../../../../src/formats/string-formats.ts";
const validateTrainingEvent = validate42;
const formats0 = isDateTime;
function validate42(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_type !== void 0) {
      let data0 = data.event_type;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data1 = data.timestamp;
      if (typeof data1 == "string") {
        if (!formats0(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data2 = data.run_id;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "#/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "#/properties/run_id/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.stage !== void 0 && typeof data.stage != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.progress_pct !== void 0) {
      let data4 = data.progress_pct;
      if (typeof data4 == "number") {
        if (data4 > 100 || isNaN(data4)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/progress_pct", schemaPath: "#/properties/progress_pct/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/progress_pct", schemaPath: "#/properties/progress_pct/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/progress_pct", schemaPath: "#/properties/progress_pct/type", keyword: "type", params: { type: "number" } }), errors++;
      }
    }
    if (data.current_target !== void 0) {
      let data5 = data.current_target;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/current_target", schemaPath: "#/properties/current_target/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.targets_complete !== void 0) {
      let data6 = data.targets_complete;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/targets_complete", schemaPath: "#/properties/targets_complete/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/targets_complete", schemaPath: "#/properties/targets_complete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.targets_total !== void 0) {
      let data7 = data.targets_total;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/targets_total", schemaPath: "#/properties/targets_total/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data7 == "number" && (data7 < 0 || isNaN(data7))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/targets_total", schemaPath: "#/properties/targets_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.message !== void 0) {
      let data8 = data.message;
      if (typeof data8 != "string" && data8 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.target !== void 0) {
      let data9 = data.target;
      if (typeof data9 != "string" && data9 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.status !== void 0) {
      let data10 = data.status;
      if (!(data10 === "success" || data10 === "failed" || data10 === "skipped" || data10 === "cancelled")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ["success", "failed", "skipped", "cancelled"] } }), errors++;
      }
    }
    if (data.models_trained !== void 0) {
      let data11 = data.models_trained;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/models_trained", schemaPath: "#/properties/models_trained/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/models_trained", schemaPath: "#/properties/models_trained/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.best_auc !== void 0) {
      let data12 = data.best_auc;
      if (typeof data12 != "number" && data12 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/best_auc", schemaPath: "#/properties/best_auc/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.previous_stage !== void 0) {
      let data13 = data.previous_stage;
      if (typeof data13 != "string" && data13 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/previous_stage", schemaPath: "#/properties/previous_stage/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.new_stage !== void 0 && typeof data.new_stage != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/new_stage", schemaPath: "#/properties/new_stage/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.target_index !== void 0) {
      let data15 = data.target_index;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/target_index", schemaPath: "#/properties/target_index/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data15 == "number" && (data15 < 0 || isNaN(data15))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/target_index", schemaPath: "#/properties/target_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.total_targets !== void 0) {
      let data16 = data.total_targets;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_targets", schemaPath: "#/properties/total_targets/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data16 == "number" && (data16 < 0 || isNaN(data16))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_targets", schemaPath: "#/properties/total_targets/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.successful_targets !== void 0) {
      let data17 = data.successful_targets;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/successful_targets", schemaPath: "#/properties/successful_targets/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/successful_targets", schemaPath: "#/properties/successful_targets/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.duration_seconds !== void 0) {
      let data18 = data.duration_seconds;
      if (typeof data18 != "number" && data18 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/duration_seconds", schemaPath: "#/properties/duration_seconds/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
      if (typeof data18 == "number" && (data18 < 0 || isNaN(data18))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/duration_seconds", schemaPath: "#/properties/duration_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.error_message !== void 0 && typeof data.error_message != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/error_message", schemaPath: "#/properties/error_message/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.error_type !== void 0 && typeof data.error_type != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/error_type", schemaPath: "#/properties/error_type/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.recoverable !== void 0 && typeof data.recoverable != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/recoverable", schemaPath: "#/properties/recoverable/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.source !== void 0 && typeof data.source != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.type !== void 0 && data.type !== "ping") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "ping" } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
export {
  validateTrainingEvent
};
