// Made by `npm run generate` from quantlab/v1/paper-session/session-status.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validatePaperSessionStatus = validate205;
const formats22 = isLocalDateTime;
function validate206(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } }), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" } }), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.status_reason === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_reason" } }), errors++;
    }
    if (data.terminal === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terminal" } }), errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" } }), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data2 = data.request_id;
      if (typeof data2 != "string" && !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "../common.schema.json#/$defs/RequestId/type", keyword: "type", params: { type: ["string", "integer", "null"] } }), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data3 = data.session_id;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data4 = data.started_at;
      if (typeof data4 == "string") {
        if (!formats22(data4)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/started_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/started_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "running") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "running" } }), errors++;
    }
    if (data.status_reason !== void 0 && data.status_reason !== "active") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status_reason", schemaPath: "#/properties/status_reason/const", keyword: "const", params: { allowedValue: "active" } }), errors++;
    }
    if (data.terminal !== void 0 && data.terminal !== !1) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/terminal", schemaPath: "#/properties/terminal/const", keyword: "const", params: { allowedValue: !1 } }), errors++;
    }
    if (data.updated_at !== void 0) {
      let data8 = data.updated_at;
      if (typeof data8 == "string") {
        if (!formats22(data8)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/updated_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/updated_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate206.errors = vErrors, errors === 0;
}
function validate207(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.duration_seconds === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_seconds" } }), errors++;
    }
    if (data.finished_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finished_at" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } }), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" } }), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.status_reason === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_reason" } }), errors++;
    }
    if (data.terminal === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terminal" } }), errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" } }), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.duration_seconds !== void 0) {
      let data1 = data.duration_seconds;
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/duration_seconds", schemaPath: "#/properties/duration_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/duration_seconds", schemaPath: "#/properties/duration_seconds/type", keyword: "type", params: { type: "number" } }), errors++;
      }
    }
    if (data.finished_at !== void 0) {
      let data2 = data.finished_at;
      if (typeof data2 == "string") {
        if (!formats22(data2)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/finished_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/finished_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data4 = data.request_id;
      if (typeof data4 != "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "../common.schema.json#/$defs/RequestId/type", keyword: "type", params: { type: ["string", "integer", "null"] } }), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data5 = data.session_id;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data6 = data.started_at;
      if (typeof data6 == "string") {
        if (!formats22(data6)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/started_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/started_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "success" } }), errors++;
    }
    if (data.status_reason !== void 0 && data.status_reason !== "completed") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status_reason", schemaPath: "#/properties/status_reason/const", keyword: "const", params: { allowedValue: "completed" } }), errors++;
    }
    if (data.terminal !== void 0 && data.terminal !== !0) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/terminal", schemaPath: "#/properties/terminal/const", keyword: "const", params: { allowedValue: !0 } }), errors++;
    }
    if (data.updated_at !== void 0) {
      let data10 = data.updated_at;
      if (typeof data10 == "string") {
        if (!formats22(data10)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/updated_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/updated_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate207.errors = vErrors, errors === 0;
}
function validate208(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.duration_seconds === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_seconds" } }), errors++;
    }
    if (data.error_type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_type" } }), errors++;
    }
    if (data.finished_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finished_at" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } }), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" } }), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.status_reason === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_reason" } }), errors++;
    }
    if (data.terminal === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terminal" } }), errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" } }), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.duration_seconds !== void 0) {
      let data1 = data.duration_seconds;
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/duration_seconds", schemaPath: "#/properties/duration_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/duration_seconds", schemaPath: "#/properties/duration_seconds/type", keyword: "type", params: { type: "number" } }), errors++;
      }
    }
    if (data.error_type !== void 0) {
      let data2 = data.error_type;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/error_type", schemaPath: "#/properties/error_type/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/error_type", schemaPath: "#/properties/error_type/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.finished_at !== void 0) {
      let data3 = data.finished_at;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/finished_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/finished_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data6 = data.request_id;
      if (typeof data6 != "string" && !(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "../common.schema.json#/$defs/RequestId/type", keyword: "type", params: { type: ["string", "integer", "null"] } }), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data7 = data.session_id;
      if (typeof data7 == "string") {
        if (data7.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data8 = data.started_at;
      if (typeof data8 == "string") {
        if (!formats22(data8)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/started_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/started_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "failed") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "failed" } }), errors++;
    }
    if (data.status_reason !== void 0 && data.status_reason !== "exception") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status_reason", schemaPath: "#/properties/status_reason/const", keyword: "const", params: { allowedValue: "exception" } }), errors++;
    }
    if (data.terminal !== void 0 && data.terminal !== !0) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/terminal", schemaPath: "#/properties/terminal/const", keyword: "const", params: { allowedValue: !0 } }), errors++;
    }
    if (data.updated_at !== void 0) {
      let data12 = data.updated_at;
      if (typeof data12 == "string") {
        if (!formats22(data12)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/updated_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/updated_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate208.errors = vErrors, errors === 0;
}
function validate209(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.duration_seconds === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_seconds" } }), errors++;
    }
    if (data.error_type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_type" } }), errors++;
    }
    if (data.finished_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finished_at" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } }), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" } }), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.status_reason === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_reason" } }), errors++;
    }
    if (data.terminal === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terminal" } }), errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" } }), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.duration_seconds !== void 0) {
      let data1 = data.duration_seconds;
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/duration_seconds", schemaPath: "#/properties/duration_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/duration_seconds", schemaPath: "#/properties/duration_seconds/type", keyword: "type", params: { type: "number" } }), errors++;
      }
    }
    if (data.error_type !== void 0) {
      let data2 = data.error_type;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/error_type", schemaPath: "#/properties/error_type/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/error_type", schemaPath: "#/properties/error_type/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.finished_at !== void 0) {
      let data3 = data.finished_at;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/finished_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/finished_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data6 = data.request_id;
      if (typeof data6 != "string" && !(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "../common.schema.json#/$defs/RequestId/type", keyword: "type", params: { type: ["string", "integer", "null"] } }), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data7 = data.session_id;
      if (typeof data7 == "string") {
        if (data7.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data8 = data.started_at;
      if (typeof data8 == "string") {
        if (!formats22(data8)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/started_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/started_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "aborted") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "aborted" } }), errors++;
    }
    if (data.status_reason !== void 0 && data.status_reason !== "operator_abort") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status_reason", schemaPath: "#/properties/status_reason/const", keyword: "const", params: { allowedValue: "operator_abort" } }), errors++;
    }
    if (data.terminal !== void 0 && data.terminal !== !0) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/terminal", schemaPath: "#/properties/terminal/const", keyword: "const", params: { allowedValue: !0 } }), errors++;
    }
    if (data.updated_at !== void 0) {
      let data12 = data.updated_at;
      if (typeof data12 == "string") {
        if (!formats22(data12)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/updated_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/updated_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate209.errors = vErrors, errors === 0;
}
function validate205(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    const tag0 = data.status;
    if (typeof tag0 == "string")
      if (tag0 === "running")
        validate206(data, instancePath) || (vErrors = vErrors === null ? validate206.errors : addErrors(vErrors, validate206.errors), errors = vErrors.length);
      else if (tag0 === "success")
        validate207(data, instancePath) || (vErrors = vErrors === null ? validate207.errors : addErrors(vErrors, validate207.errors), errors = vErrors.length);
      else if (tag0 === "failed")
        validate208(data, instancePath) || (vErrors = vErrors === null ? validate208.errors : addErrors(vErrors, validate208.errors), errors = vErrors.length);
      else if (tag0 === "aborted")
        validate209(data, instancePath) || (vErrors = vErrors === null ? validate209.errors : addErrors(vErrors, validate209.errors), errors = vErrors.length);
      else {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "status", tagValue: tag0, allowedValues: ["running", "success", "failed", "aborted"] } }), errors++;
      }
    else {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "status", tagValue: tag0, allowedValues: ["running", "success", "failed", "aborted"] } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate205.errors = vErrors, errors === 0;
}
export {
  validatePaperSessionStatus
};
