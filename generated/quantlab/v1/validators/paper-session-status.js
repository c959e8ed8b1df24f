// Made by `npm run generate` from quantlab/v1/paper-session/session-status.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validatePaperSessionStatus = validate205;
const formats22 = isLocalDateTime;
function validate206(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.status_reason === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.terminal === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 9), errors++;
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 10), errors++;
    }
    if (data.request_id !== void 0) {
      let data2 = data.request_id;
      if (typeof data2 != "string" && !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 11), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data3 = data.session_id;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/session_id", faults, 12), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/session_id", faults, 13), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data4 = data.started_at;
      if (typeof data4 == "string") {
        if (!formats22(data4)) {
          vErrors = addError(vErrors, instancePath + "/started_at", faults, 14), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/started_at", faults, 15), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "running") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 16), errors++;
    }
    if (data.status_reason !== void 0 && data.status_reason !== "active") {
      vErrors = addError(vErrors, instancePath + "/status_reason", faults, 17), errors++;
    }
    if (data.terminal !== void 0 && data.terminal !== !1) {
      vErrors = addError(vErrors, instancePath + "/terminal", faults, 18), errors++;
    }
    if (data.updated_at !== void 0) {
      let data8 = data.updated_at;
      if (typeof data8 == "string") {
        if (!formats22(data8)) {
          vErrors = addError(vErrors, instancePath + "/updated_at", faults, 19), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/updated_at", faults, 20), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 21), errors++;
  }
  return validate206.errors = vErrors, errors === 0;
}
function validate207(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 22), errors++;
    }
    if (data.duration_seconds === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 23), errors++;
    }
    if (data.finished_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 24), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 25), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 26), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 27), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 28), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 29), errors++;
    }
    if (data.status_reason === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 30), errors++;
    }
    if (data.terminal === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 31), errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 32), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 33), errors++;
    }
    if (data.duration_seconds !== void 0) {
      let data1 = data.duration_seconds;
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = addError(vErrors, instancePath + "/duration_seconds", faults, 34), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/duration_seconds", faults, 35), errors++;
      }
    }
    if (data.finished_at !== void 0) {
      let data2 = data.finished_at;
      if (typeof data2 == "string") {
        if (!formats22(data2)) {
          vErrors = addError(vErrors, instancePath + "/finished_at", faults, 36), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/finished_at", faults, 37), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 38), errors++;
    }
    if (data.request_id !== void 0) {
      let data4 = data.request_id;
      if (typeof data4 != "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 39), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data5 = data.session_id;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, instancePath + "/session_id", faults, 40), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/session_id", faults, 41), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data6 = data.started_at;
      if (typeof data6 == "string") {
        if (!formats22(data6)) {
          vErrors = addError(vErrors, instancePath + "/started_at", faults, 42), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/started_at", faults, 43), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 44), errors++;
    }
    if (data.status_reason !== void 0 && data.status_reason !== "completed") {
      vErrors = addError(vErrors, instancePath + "/status_reason", faults, 45), errors++;
    }
    if (data.terminal !== void 0 && data.terminal !== !0) {
      vErrors = addError(vErrors, instancePath + "/terminal", faults, 46), errors++;
    }
    if (data.updated_at !== void 0) {
      let data10 = data.updated_at;
      if (typeof data10 == "string") {
        if (!formats22(data10)) {
          vErrors = addError(vErrors, instancePath + "/updated_at", faults, 47), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/updated_at", faults, 48), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 49), errors++;
  }
  return validate207.errors = vErrors, errors === 0;
}
function validate208(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 50), errors++;
    }
    if (data.duration_seconds === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 51), errors++;
    }
    if (data.error_type === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 52), errors++;
    }
    if (data.finished_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 53), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 54), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 55), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 56), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 57), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 58), errors++;
    }
    if (data.status_reason === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 59), errors++;
    }
    if (data.terminal === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 60), errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 61), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 62), errors++;
    }
    if (data.duration_seconds !== void 0) {
      let data1 = data.duration_seconds;
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = addError(vErrors, instancePath + "/duration_seconds", faults, 63), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/duration_seconds", faults, 64), errors++;
      }
    }
    if (data.error_type !== void 0) {
      let data2 = data.error_type;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/error_type", faults, 65), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/error_type", faults, 66), errors++;
      }
    }
    if (data.finished_at !== void 0) {
      let data3 = data.finished_at;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, instancePath + "/finished_at", faults, 67), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/finished_at", faults, 68), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      vErrors = addError(vErrors, instancePath + "/message", faults, 69), errors++;
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 70), errors++;
    }
    if (data.request_id !== void 0) {
      let data6 = data.request_id;
      if (typeof data6 != "string" && !(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 71), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data7 = data.session_id;
      if (typeof data7 == "string") {
        if (data7.length < 1) {
          vErrors = addError(vErrors, instancePath + "/session_id", faults, 72), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/session_id", faults, 73), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data8 = data.started_at;
      if (typeof data8 == "string") {
        if (!formats22(data8)) {
          vErrors = addError(vErrors, instancePath + "/started_at", faults, 74), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/started_at", faults, 75), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "failed") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 76), errors++;
    }
    if (data.status_reason !== void 0 && data.status_reason !== "exception") {
      vErrors = addError(vErrors, instancePath + "/status_reason", faults, 77), errors++;
    }
    if (data.terminal !== void 0 && data.terminal !== !0) {
      vErrors = addError(vErrors, instancePath + "/terminal", faults, 78), errors++;
    }
    if (data.updated_at !== void 0) {
      let data12 = data.updated_at;
      if (typeof data12 == "string") {
        if (!formats22(data12)) {
          vErrors = addError(vErrors, instancePath + "/updated_at", faults, 79), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/updated_at", faults, 80), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 81), errors++;
  }
  return validate208.errors = vErrors, errors === 0;
}
function validate209(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 82), errors++;
    }
    if (data.duration_seconds === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 83), errors++;
    }
    if (data.error_type === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 84), errors++;
    }
    if (data.finished_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 85), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 86), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 87), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 88), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 89), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 90), errors++;
    }
    if (data.status_reason === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 91), errors++;
    }
    if (data.terminal === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 92), errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 93), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 94), errors++;
    }
    if (data.duration_seconds !== void 0) {
      let data1 = data.duration_seconds;
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          vErrors = addError(vErrors, instancePath + "/duration_seconds", faults, 95), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/duration_seconds", faults, 96), errors++;
      }
    }
    if (data.error_type !== void 0) {
      let data2 = data.error_type;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/error_type", faults, 97), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/error_type", faults, 98), errors++;
      }
    }
    if (data.finished_at !== void 0) {
      let data3 = data.finished_at;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, instancePath + "/finished_at", faults, 99), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/finished_at", faults, 100), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      vErrors = addError(vErrors, instancePath + "/message", faults, 101), errors++;
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 102), errors++;
    }
    if (data.request_id !== void 0) {
      let data6 = data.request_id;
      if (typeof data6 != "string" && !(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 103), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data7 = data.session_id;
      if (typeof data7 == "string") {
        if (data7.length < 1) {
          vErrors = addError(vErrors, instancePath + "/session_id", faults, 104), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/session_id", faults, 105), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data8 = data.started_at;
      if (typeof data8 == "string") {
        if (!formats22(data8)) {
          vErrors = addError(vErrors, instancePath + "/started_at", faults, 106), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/started_at", faults, 107), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "aborted") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 108), errors++;
    }
    if (data.status_reason !== void 0 && data.status_reason !== "operator_abort") {
      vErrors = addError(vErrors, instancePath + "/status_reason", faults, 109), errors++;
    }
    if (data.terminal !== void 0 && data.terminal !== !0) {
      vErrors = addError(vErrors, instancePath + "/terminal", faults, 110), errors++;
    }
    if (data.updated_at !== void 0) {
      let data12 = data.updated_at;
      if (typeof data12 == "string") {
        if (!formats22(data12)) {
          vErrors = addError(vErrors, instancePath + "/updated_at", faults, 111), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/updated_at", faults, 112), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 113), errors++;
  }
  return validate209.errors = vErrors, errors === 0;
}
function validate205(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 114), errors++;
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
        vErrors = addError(vErrors, instancePath, faults, 115, { error: "mapping", tag: "status", tagValue: tag0, allowedValues: ["running", "success", "failed", "aborted"] }), errors++;
      }
    else {
      vErrors = addError(vErrors, instancePath, faults, 116, { error: "tag", tag: "status", tagValue: tag0, allowedValues: ["running", "success", "failed", "aborted"] }), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 117), errors++;
  }
  return validate205.errors = vErrors, errors === 0;
}
export {
  validatePaperSessionStatus
};
const faults = () => [
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "request_id" }],
  ["#/required", "required", { missingProperty: "session_id" }],
  ["#/required", "required", { missingProperty: "started_at" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "status_reason" }],
  ["#/required", "required", { missingProperty: "terminal" }],
  ["#/required", "required", { missingProperty: "updated_at" }],
  ["#/properties/command/const", "const", { allowedValue: "paper" }],
  ["#/properties/mode/const", "const", { allowedValue: "paper" }],
  ["../common.schema.json#/$defs/RequestId/type", "type", { type: ["string", "integer", "null"] }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/properties/status/const", "const", { allowedValue: "running" }],
  ["#/properties/status_reason/const", "const", { allowedValue: "active" }],
  ["#/properties/terminal/const", "const", { allowedValue: !1 }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "duration_seconds" }],
  ["#/required", "required", { missingProperty: "finished_at" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "request_id" }],
  ["#/required", "required", { missingProperty: "session_id" }],
  ["#/required", "required", { missingProperty: "started_at" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "status_reason" }],
  ["#/required", "required", { missingProperty: "terminal" }],
  ["#/required", "required", { missingProperty: "updated_at" }],
  ["#/properties/command/const", "const", { allowedValue: "paper" }],
  ["#/properties/duration_seconds/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/duration_seconds/type", "type", { type: "number" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/properties/mode/const", "const", { allowedValue: "paper" }],
  ["../common.schema.json#/$defs/RequestId/type", "type", { type: ["string", "integer", "null"] }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/properties/status/const", "const", { allowedValue: "success" }],
  ["#/properties/status_reason/const", "const", { allowedValue: "completed" }],
  ["#/properties/terminal/const", "const", { allowedValue: !0 }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "duration_seconds" }],
  ["#/required", "required", { missingProperty: "error_type" }],
  ["#/required", "required", { missingProperty: "finished_at" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "request_id" }],
  ["#/required", "required", { missingProperty: "session_id" }],
  ["#/required", "required", { missingProperty: "started_at" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "status_reason" }],
  ["#/required", "required", { missingProperty: "terminal" }],
  ["#/required", "required", { missingProperty: "updated_at" }],
  ["#/properties/command/const", "const", { allowedValue: "paper" }],
  ["#/properties/duration_seconds/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/duration_seconds/type", "type", { type: "number" }],
  ["#/properties/error_type/minLength", "minLength", { limit: 1 }],
  ["#/properties/error_type/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/properties/message/type", "type", { type: "string" }],
  ["#/properties/mode/const", "const", { allowedValue: "paper" }],
  ["../common.schema.json#/$defs/RequestId/type", "type", { type: ["string", "integer", "null"] }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/properties/status/const", "const", { allowedValue: "failed" }],
  ["#/properties/status_reason/const", "const", { allowedValue: "exception" }],
  ["#/properties/terminal/const", "const", { allowedValue: !0 }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "duration_seconds" }],
  ["#/required", "required", { missingProperty: "error_type" }],
  ["#/required", "required", { missingProperty: "finished_at" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "request_id" }],
  ["#/required", "required", { missingProperty: "session_id" }],
  ["#/required", "required", { missingProperty: "started_at" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "status_reason" }],
  ["#/required", "required", { missingProperty: "terminal" }],
  ["#/required", "required", { missingProperty: "updated_at" }],
  ["#/properties/command/const", "const", { allowedValue: "paper" }],
  ["#/properties/duration_seconds/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/duration_seconds/type", "type", { type: "number" }],
  ["#/properties/error_type/minLength", "minLength", { limit: 1 }],
  ["#/properties/error_type/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/properties/message/type", "type", { type: "string" }],
  ["#/properties/mode/const", "const", { allowedValue: "paper" }],
  ["../common.schema.json#/$defs/RequestId/type", "type", { type: ["string", "integer", "null"] }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/properties/status/const", "const", { allowedValue: "aborted" }],
  ["#/properties/status_reason/const", "const", { allowedValue: "operator_abort" }],
  ["#/properties/terminal/const", "const", { allowedValue: !0 }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/discriminator", "discriminator", {}],
  ["#/discriminator", "discriminator", {}],
  ["#/type", "type", { type: "object" }]
];
