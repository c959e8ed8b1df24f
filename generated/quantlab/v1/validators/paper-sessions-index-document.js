// Made by `npm run generate` from quantlab/v1/paper-sessions-index/index.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validatePaperSessionsIndexDocument = validate222;
const formats22 = isLocalDateTime;
function validate223(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.finished_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.terminal === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.status_reason === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.duration_seconds === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 9), errors++;
    }
    if (data.error_type === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 10), errors++;
    }
    if (data.report_contract_type === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 11), errors++;
    }
    if (data.path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 12), errors++;
    }
    if (data.session_id !== void 0) {
      let data0 = data.session_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/session_id", faults, 13), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/session_id", faults, 14), errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(data1 === "running" || data1 === "success" || data1 === "failed" || data1 === "aborted")) {
        vErrors = addError(vErrors, instancePath + "/status", faults, 15), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      if (typeof data2 == "string") {
        if (!formats22(data2)) {
          vErrors = addError(vErrors, instancePath + "/created_at", faults, 16), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/created_at", faults, 17), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data3 = data.started_at;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, instancePath + "/started_at", faults, 18), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/started_at", faults, 19), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data4 = data.updated_at;
      if (typeof data4 == "string") {
        if (!formats22(data4)) {
          vErrors = addError(vErrors, instancePath + "/updated_at", faults, 20), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/updated_at", faults, 21), errors++;
      }
    }
    if (data.finished_at !== void 0) {
      let data5 = data.finished_at;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, instancePath + "/finished_at", faults, 22), errors++;
      }
      if (typeof data5 == "string" && !formats22(data5)) {
        vErrors = addError(vErrors, instancePath + "/finished_at", faults, 23), errors++;
      }
    }
    if (data.terminal !== void 0 && typeof data.terminal != "boolean") {
      vErrors = addError(vErrors, instancePath + "/terminal", faults, 24), errors++;
    }
    if (data.status_reason !== void 0) {
      let data7 = data.status_reason;
      if (!(data7 === "active" || data7 === "completed" || data7 === "exception" || data7 === "operator_abort")) {
        vErrors = addError(vErrors, instancePath + "/status_reason", faults, 25), errors++;
      }
    }
    if (data.duration_seconds !== void 0) {
      let data8 = data.duration_seconds;
      if (typeof data8 != "number" && data8 !== null) {
        vErrors = addError(vErrors, instancePath + "/duration_seconds", faults, 26), errors++;
      }
      if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
        vErrors = addError(vErrors, instancePath + "/duration_seconds", faults, 27), errors++;
      }
    }
    if (data.request_id !== void 0) {
      let data9 = data.request_id;
      if (typeof data9 != "string" && !(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 28), errors++;
      }
    }
    if (data.error_type !== void 0) {
      let data10 = data.error_type;
      if (typeof data10 != "string" && data10 !== null) {
        vErrors = addError(vErrors, instancePath + "/error_type", faults, 29), errors++;
      }
    }
    if (data.report_contract_type !== void 0) {
      let data11 = data.report_contract_type;
      if (typeof data11 != "string" && data11 !== null) {
        vErrors = addError(vErrors, instancePath + "/report_contract_type", faults, 30), errors++;
      }
    }
    if (data.path !== void 0) {
      let data12 = data.path;
      if (typeof data12 == "string") {
        if (data12.length < 1) {
          vErrors = addError(vErrors, instancePath + "/path", faults, 31), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/path", faults, 32), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 33), errors++;
  }
  return validate223.errors = vErrors, errors === 0;
}
function validate222(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.generated_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 34), errors++;
    }
    if (data.root_dir === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 35), errors++;
    }
    if (data.n_sessions === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 36), errors++;
    }
    if (data.sessions === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 37), errors++;
    }
    if (data.generated_at !== void 0) {
      let data0 = data.generated_at;
      if (typeof data0 == "string") {
        if (!formats22(data0)) {
          vErrors = addError(vErrors, instancePath + "/generated_at", faults, 38), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/generated_at", faults, 39), errors++;
      }
    }
    if (data.root_dir !== void 0) {
      let data1 = data.root_dir;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, instancePath + "/root_dir", faults, 40), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/root_dir", faults, 41), errors++;
      }
    }
    if (data.n_sessions !== void 0) {
      let data2 = data.n_sessions;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = addError(vErrors, instancePath + "/n_sessions", faults, 42), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = addError(vErrors, instancePath + "/n_sessions", faults, 43), errors++;
      }
    }
    if (data.sessions !== void 0) {
      let data3 = data.sessions;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate223(data3[i0], instancePath + "/sessions/" + i0) || (vErrors = vErrors === null ? validate223.errors : addErrors(vErrors, validate223.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, instancePath + "/sessions", faults, 44), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 45), errors++;
  }
  return validate222.errors = vErrors, errors === 0;
}
export {
  validatePaperSessionsIndexDocument
};
const faults = () => [
  ["#/required", "required", { missingProperty: "session_id" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "created_at" }],
  ["#/required", "required", { missingProperty: "started_at" }],
  ["#/required", "required", { missingProperty: "updated_at" }],
  ["#/required", "required", { missingProperty: "finished_at" }],
  ["#/required", "required", { missingProperty: "terminal" }],
  ["#/required", "required", { missingProperty: "status_reason" }],
  ["#/required", "required", { missingProperty: "duration_seconds" }],
  ["#/required", "required", { missingProperty: "request_id" }],
  ["#/required", "required", { missingProperty: "error_type" }],
  ["#/required", "required", { missingProperty: "report_contract_type" }],
  ["#/required", "required", { missingProperty: "path" }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["#/properties/status/enum", "enum", { allowedValues: ["running", "success", "failed", "aborted"] }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/properties/finished_at/type", "type", { type: ["string", "null"] }],
  ["#/properties/finished_at/format", "format", { format: "local-date-time" }],
  ["#/properties/terminal/type", "type", { type: "boolean" }],
  ["#/properties/status_reason/enum", "enum", { allowedValues: ["active", "completed", "exception", "operator_abort"] }],
  ["#/properties/duration_seconds/type", "type", { type: ["number", "null"] }],
  ["#/properties/duration_seconds/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../common.schema.json#/$defs/RequestId/type", "type", { type: ["string", "integer", "null"] }],
  ["#/properties/error_type/type", "type", { type: ["string", "null"] }],
  ["#/properties/report_contract_type/type", "type", { type: ["string", "null"] }],
  ["#/properties/path/minLength", "minLength", { limit: 1 }],
  ["#/properties/path/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "generated_at" }],
  ["#/required", "required", { missingProperty: "root_dir" }],
  ["#/required", "required", { missingProperty: "n_sessions" }],
  ["#/required", "required", { missingProperty: "sessions" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/properties/root_dir/minLength", "minLength", { limit: 1 }],
  ["#/properties/root_dir/type", "type", { type: "string" }],
  ["#/properties/n_sessions/type", "type", { type: "integer" }],
  ["#/properties/n_sessions/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/sessions/type", "type", { type: "array" }],
  ["#/type", "type", { type: "object" }]
];
