// Made by `npm run generate` from quantlab/v1/paper-sessions-index/index.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validatePaperSessionsIndexDocument = validate222;
const formats22 = isLocalDateTime;
function validate223(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" } }), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at" } }), errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" } }), errors++;
    }
    if (data.finished_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finished_at" } }), errors++;
    }
    if (data.terminal === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terminal" } }), errors++;
    }
    if (data.status_reason === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_reason" } }), errors++;
    }
    if (data.duration_seconds === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_seconds" } }), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } }), errors++;
    }
    if (data.error_type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_type" } }), errors++;
    }
    if (data.report_contract_type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_contract_type" } }), errors++;
    }
    if (data.path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } }), errors++;
    }
    if (data.session_id !== void 0) {
      let data0 = data.session_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(data1 === "running" || data1 === "success" || data1 === "failed" || data1 === "aborted")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ["running", "success", "failed", "aborted"] } }), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      if (typeof data2 == "string") {
        if (!formats22(data2)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data3 = data.started_at;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/started_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/started_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data4 = data.updated_at;
      if (typeof data4 == "string") {
        if (!formats22(data4)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/updated_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/updated_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.finished_at !== void 0) {
      let data5 = data.finished_at;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data5 == "string" && !formats22(data5)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
      }
    }
    if (data.terminal !== void 0 && typeof data.terminal != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/terminal", schemaPath: "#/properties/terminal/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.status_reason !== void 0) {
      let data7 = data.status_reason;
      if (!(data7 === "active" || data7 === "completed" || data7 === "exception" || data7 === "operator_abort")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/status_reason", schemaPath: "#/properties/status_reason/enum", keyword: "enum", params: { allowedValues: ["active", "completed", "exception", "operator_abort"] } }), errors++;
      }
    }
    if (data.duration_seconds !== void 0) {
      let data8 = data.duration_seconds;
      if (typeof data8 != "number" && data8 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/duration_seconds", schemaPath: "#/properties/duration_seconds/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
      if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/duration_seconds", schemaPath: "#/properties/duration_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.request_id !== void 0) {
      let data9 = data.request_id;
      if (typeof data9 != "string" && !(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "../common.schema.json#/$defs/RequestId/type", keyword: "type", params: { type: ["string", "integer", "null"] } }), errors++;
      }
    }
    if (data.error_type !== void 0) {
      let data10 = data.error_type;
      if (typeof data10 != "string" && data10 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/error_type", schemaPath: "#/properties/error_type/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.report_contract_type !== void 0) {
      let data11 = data.report_contract_type;
      if (typeof data11 != "string" && data11 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/report_contract_type", schemaPath: "#/properties/report_contract_type/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.path !== void 0) {
      let data12 = data.path;
      if (typeof data12 == "string") {
        if (data12.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate223.errors = vErrors, errors === 0;
}
function validate222(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.generated_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at" } }), errors++;
    }
    if (data.root_dir === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "root_dir" } }), errors++;
    }
    if (data.n_sessions === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n_sessions" } }), errors++;
    }
    if (data.sessions === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions" } }), errors++;
    }
    if (data.generated_at !== void 0) {
      let data0 = data.generated_at;
      if (typeof data0 == "string") {
        if (!formats22(data0)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/generated_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/generated_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.root_dir !== void 0) {
      let data1 = data.root_dir;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/root_dir", schemaPath: "#/properties/root_dir/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/root_dir", schemaPath: "#/properties/root_dir/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.n_sessions !== void 0) {
      let data2 = data.n_sessions;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_sessions", schemaPath: "#/properties/n_sessions/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_sessions", schemaPath: "#/properties/n_sessions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.sessions !== void 0) {
      let data3 = data.sessions;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate223(data3[i0], instancePath + "/sessions/" + i0) || (vErrors = vErrors === null ? validate223.errors : addErrors(vErrors, validate223.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate222.errors = vErrors, errors === 0;
}
export {
  validatePaperSessionsIndexDocument
};
