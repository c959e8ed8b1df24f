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
          vErrors = addError(vErrors, instancePath + "/event_type", faults, 0), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/event_type", faults, 1), errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data1 = data.timestamp;
      if (typeof data1 == "string") {
        if (!formats0(data1)) {
          vErrors = addError(vErrors, instancePath + "/timestamp", faults, 2), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/timestamp", faults, 3), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data2 = data.run_id;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 4), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 5), errors++;
      }
    }
    if (data.stage !== void 0 && typeof data.stage != "string") {
      vErrors = addError(vErrors, instancePath + "/stage", faults, 6), errors++;
    }
    if (data.progress_pct !== void 0) {
      let data4 = data.progress_pct;
      if (typeof data4 == "number") {
        if (data4 > 100 || isNaN(data4)) {
          vErrors = addError(vErrors, instancePath + "/progress_pct", faults, 7), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          vErrors = addError(vErrors, instancePath + "/progress_pct", faults, 8), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/progress_pct", faults, 9), errors++;
      }
    }
    if (data.current_target !== void 0) {
      let data5 = data.current_target;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, instancePath + "/current_target", faults, 10), errors++;
      }
    }
    if (data.targets_complete !== void 0) {
      let data6 = data.targets_complete;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = addError(vErrors, instancePath + "/targets_complete", faults, 11), errors++;
      }
      if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
        vErrors = addError(vErrors, instancePath + "/targets_complete", faults, 12), errors++;
      }
    }
    if (data.targets_total !== void 0) {
      let data7 = data.targets_total;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        vErrors = addError(vErrors, instancePath + "/targets_total", faults, 13), errors++;
      }
      if (typeof data7 == "number" && (data7 < 0 || isNaN(data7))) {
        vErrors = addError(vErrors, instancePath + "/targets_total", faults, 14), errors++;
      }
    }
    if (data.message !== void 0) {
      let data8 = data.message;
      if (typeof data8 != "string" && data8 !== null) {
        vErrors = addError(vErrors, instancePath + "/message", faults, 15), errors++;
      }
    }
    if (data.target !== void 0) {
      let data9 = data.target;
      if (typeof data9 != "string" && data9 !== null) {
        vErrors = addError(vErrors, instancePath + "/target", faults, 16), errors++;
      }
    }
    if (data.status !== void 0) {
      let data10 = data.status;
      if (!(data10 === "success" || data10 === "failed" || data10 === "skipped" || data10 === "cancelled")) {
        vErrors = addError(vErrors, instancePath + "/status", faults, 17), errors++;
      }
    }
    if (data.models_trained !== void 0) {
      let data11 = data.models_trained;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
        vErrors = addError(vErrors, instancePath + "/models_trained", faults, 18), errors++;
      }
      if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
        vErrors = addError(vErrors, instancePath + "/models_trained", faults, 19), errors++;
      }
    }
    if (data.best_auc !== void 0) {
      let data12 = data.best_auc;
      if (typeof data12 != "number" && data12 !== null) {
        vErrors = addError(vErrors, instancePath + "/best_auc", faults, 20), errors++;
      }
    }
    if (data.previous_stage !== void 0) {
      let data13 = data.previous_stage;
      if (typeof data13 != "string" && data13 !== null) {
        vErrors = addError(vErrors, instancePath + "/previous_stage", faults, 21), errors++;
      }
    }
    if (data.new_stage !== void 0 && typeof data.new_stage != "string") {
      vErrors = addError(vErrors, instancePath + "/new_stage", faults, 22), errors++;
    }
    if (data.target_index !== void 0) {
      let data15 = data.target_index;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) {
        vErrors = addError(vErrors, instancePath + "/target_index", faults, 23), errors++;
      }
      if (typeof data15 == "number" && (data15 < 0 || isNaN(data15))) {
        vErrors = addError(vErrors, instancePath + "/target_index", faults, 24), errors++;
      }
    }
    if (data.total_targets !== void 0) {
      let data16 = data.total_targets;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
        vErrors = addError(vErrors, instancePath + "/total_targets", faults, 25), errors++;
      }
      if (typeof data16 == "number" && (data16 < 0 || isNaN(data16))) {
        vErrors = addError(vErrors, instancePath + "/total_targets", faults, 26), errors++;
      }
    }
    if (data.successful_targets !== void 0) {
      let data17 = data.successful_targets;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
        vErrors = addError(vErrors, instancePath + "/successful_targets", faults, 27), errors++;
      }
      if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
        vErrors = addError(vErrors, instancePath + "/successful_targets", faults, 28), errors++;
      }
    }
    if (data.duration_seconds !== void 0) {
      let data18 = data.duration_seconds;
      if (typeof data18 != "number" && data18 !== null) {
        vErrors = addError(vErrors, instancePath + "/duration_seconds", faults, 29), errors++;
      }
      if (typeof data18 == "number" && (data18 < 0 || isNaN(data18))) {
        vErrors = addError(vErrors, instancePath + "/duration_seconds", faults, 30), errors++;
      }
    }
    if (data.error_message !== void 0 && typeof data.error_message != "string") {
      vErrors = addError(vErrors, instancePath + "/error_message", faults, 31), errors++;
    }
    if (data.error_type !== void 0 && typeof data.error_type != "string") {
      vErrors = addError(vErrors, instancePath + "/error_type", faults, 32), errors++;
    }
    if (data.recoverable !== void 0 && typeof data.recoverable != "boolean") {
      vErrors = addError(vErrors, instancePath + "/recoverable", faults, 33), errors++;
    }
    if (data.source !== void 0 && typeof data.source != "string") {
      vErrors = addError(vErrors, instancePath + "/source", faults, 34), errors++;
    }
    if (data.type !== void 0 && data.type !== "ping") {
      vErrors = addError(vErrors, instancePath + "/type", faults, 35), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 36), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
export {
  validateTrainingEvent
};
const faults = () => [
  ["#/properties/event_type/minLength", "minLength", { limit: 1 }],
  ["#/properties/event_type/type", "type", { type: "string" }],
  ["#/properties/timestamp/format", "format", { format: "date-time" }],
  ["#/properties/timestamp/type", "type", { type: "string" }],
  ["#/properties/run_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/run_id/type", "type", { type: "string" }],
  ["#/properties/stage/type", "type", { type: "string" }],
  ["#/properties/progress_pct/maximum", "maximum", { comparison: "<=", limit: 100 }],
  ["#/properties/progress_pct/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/progress_pct/type", "type", { type: "number" }],
  ["#/properties/current_target/type", "type", { type: ["string", "null"] }],
  ["#/properties/targets_complete/type", "type", { type: "integer" }],
  ["#/properties/targets_complete/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/targets_total/type", "type", { type: "integer" }],
  ["#/properties/targets_total/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/message/type", "type", { type: ["string", "null"] }],
  ["#/properties/target/type", "type", { type: ["string", "null"] }],
  ["#/properties/status/enum", "enum", { allowedValues: ["success", "failed", "skipped", "cancelled"] }],
  ["#/properties/models_trained/type", "type", { type: "integer" }],
  ["#/properties/models_trained/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/best_auc/type", "type", { type: ["number", "null"] }],
  ["#/properties/previous_stage/type", "type", { type: ["string", "null"] }],
  ["#/properties/new_stage/type", "type", { type: "string" }],
  ["#/properties/target_index/type", "type", { type: "integer" }],
  ["#/properties/target_index/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/total_targets/type", "type", { type: "integer" }],
  ["#/properties/total_targets/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/successful_targets/type", "type", { type: "integer" }],
  ["#/properties/successful_targets/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/duration_seconds/type", "type", { type: ["number", "null"] }],
  ["#/properties/duration_seconds/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/error_message/type", "type", { type: "string" }],
  ["#/properties/error_type/type", "type", { type: "string" }],
  ["#/properties/recoverable/type", "type", { type: "boolean" }],
  ["#/properties/source/type", "type", { type: "string" }],
  ["#/properties/type/const", "const", { allowedValue: "ping" }],
  ["#/type", "type", { type: "object" }]
];
