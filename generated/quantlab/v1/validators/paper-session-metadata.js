// Made by `npm run generate` from quantlab/v1/paper-session/session-metadata.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate, isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validatePaperSessionMetadata = validate191;
const pattern31 = new RegExp("^[0-9a-f]{40}$", ""), pattern18 = new RegExp("^([0-9a-f]{7,40}|unknown)$", ""), formats22 = isLocalDateTime;
const formats18 = isDate, pattern19 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$", ""), pattern9 = new RegExp("^[0-9a-f]{64}$", "");
function validate193(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.adjusted === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "adjusted" } }), errors++;
    }
    if (data.first === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first" } }), errors++;
    }
    if (data.last === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last" } }), errors++;
    }
    if (data.rows === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } }), errors++;
    }
    if (data.sha256 === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } }), errors++;
    }
    if (data.source === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } }), errors++;
    }
    if (data.adjusted !== void 0) {
      let data0 = data.adjusted;
      if (typeof data0 != "boolean" && data0 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/adjusted", schemaPath: "#/properties/adjusted/type", keyword: "type", params: { type: ["boolean", "null"] } }), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.first !== void 0) {
      let data2 = data.first;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/first", schemaPath: "#/$defs/DataTime/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data2 == "string" && !pattern19.test(data2)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/first", schemaPath: "#/$defs/DataTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$" } }), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data3 = data.interval;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.last !== void 0) {
      let data4 = data.last;
      if (typeof data4 != "string" && data4 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last", schemaPath: "#/$defs/DataTime/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data4 == "string" && !pattern19.test(data4)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last", schemaPath: "#/$defs/DataTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$" } }), errors++;
      }
    }
    if (data.provider !== void 0) {
      let data5 = data.provider;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.rows !== void 0) {
      let data6 = data.rows;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data7 = data.sha256;
      if (typeof data7 == "string") {
        if (!pattern9.test(data7)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.source !== void 0) {
      let data8 = data.source;
      if (typeof data8 == "string") {
        if (data8.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.start !== void 0) {
      let data9 = data.start;
      if (typeof data9 == "string") {
        if (!formats18(data9)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data10 = data.ticker;
      if (typeof data10 == "string") {
        if (data10.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate193.errors = vErrors, errors === 0;
}
function validate192(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.config_hash === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_hash" } }), errors++;
    }
    if (data.config_path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_path" } }), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" } }), errors++;
    }
    if (data.git_commit === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "git_commit" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.python_executable === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "python_executable" } }), errors++;
    }
    if (data.python_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "python_version" } }), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } }), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } }), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.config_hash !== void 0) {
      let data1 = data.config_hash;
      if (typeof data1 == "string") {
        if (!pattern31.test(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/config_hash", schemaPath: "../common.schema.json#/$defs/Sha1/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/config_hash", schemaPath: "../common.schema.json#/$defs/Sha1/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.config_path !== void 0) {
      let data2 = data.config_path;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/config_path", schemaPath: "#/properties/config_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/config_path", schemaPath: "#/properties/config_path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data3 = data.created_at;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.data !== void 0 && (validate193(data.data, instancePath + "/data") || (vErrors = vErrors === null ? validate193.errors : addErrors(vErrors, validate193.errors), errors = vErrors.length)), data.git_commit !== void 0) {
      let data5 = data.git_commit;
      if (typeof data5 == "string") {
        if (!pattern18.test(data5)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/git_commit", schemaPath: "../common.schema.json#/$defs/GitCommit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{7,40}|unknown)$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/git_commit", schemaPath: "../common.schema.json#/$defs/GitCommit/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.python_executable !== void 0 && typeof data.python_executable != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/python_executable", schemaPath: "#/properties/python_executable/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.python_version !== void 0 && typeof data.python_version != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/python_version", schemaPath: "#/properties/python_version/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data9 = data.request_id;
      if (typeof data9 != "string" && !(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "../common.schema.json#/$defs/RequestId/type", keyword: "type", params: { type: ["string", "integer", "null"] } }), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data10 = data.run_id;
      if (typeof data10 == "string") {
        if (data10.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data11 = data.session_id;
      if (typeof data11 == "string") {
        if (data11.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "running") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "running" } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
function validate195(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.config_hash === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_hash" } }), errors++;
    }
    if (data.config_path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_path" } }), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" } }), errors++;
    }
    if (data.git_commit === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "git_commit" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.python_executable === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "python_executable" } }), errors++;
    }
    if (data.python_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "python_version" } }), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } }), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } }), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } }), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.config_hash !== void 0) {
      let data1 = data.config_hash;
      if (typeof data1 == "string") {
        if (!pattern31.test(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/config_hash", schemaPath: "../common.schema.json#/$defs/Sha1/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/config_hash", schemaPath: "../common.schema.json#/$defs/Sha1/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.config_path !== void 0) {
      let data2 = data.config_path;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/config_path", schemaPath: "#/properties/config_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/config_path", schemaPath: "#/properties/config_path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data3 = data.created_at;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.data !== void 0 && (validate193(data.data, instancePath + "/data") || (vErrors = vErrors === null ? validate193.errors : addErrors(vErrors, validate193.errors), errors = vErrors.length)), data.git_commit !== void 0) {
      let data5 = data.git_commit;
      if (typeof data5 == "string") {
        if (!pattern18.test(data5)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/git_commit", schemaPath: "../common.schema.json#/$defs/GitCommit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{7,40}|unknown)$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/git_commit", schemaPath: "../common.schema.json#/$defs/GitCommit/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.python_executable !== void 0 && typeof data.python_executable != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/python_executable", schemaPath: "#/properties/python_executable/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.python_version !== void 0 && typeof data.python_version != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/python_version", schemaPath: "#/properties/python_version/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data9 = data.request_id;
      if (typeof data9 != "string" && !(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "../common.schema.json#/$defs/RequestId/type", keyword: "type", params: { type: ["string", "integer", "null"] } }), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data10 = data.run_id;
      if (typeof data10 == "string") {
        if (data10.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data11 = data.session_id;
      if (typeof data11 == "string") {
        if (data11.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "success" } }), errors++;
    }
    if (data.summary !== void 0) {
      let data13 = data.summary;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data13.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data13.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data13.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data13.win_rate === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "win_rate" } }), errors++;
        }
        if (data13.total_return !== void 0) {
          let data14 = data13.total_return;
          if (typeof data14 != "number" && data14 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/total_return", schemaPath: "../common.schema.json#/$defs/Summary/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data13.sharpe_simple !== void 0) {
          let data15 = data13.sharpe_simple;
          if (typeof data15 != "number" && data15 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/sharpe_simple", schemaPath: "../common.schema.json#/$defs/Summary/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data13.max_drawdown !== void 0) {
          let data16 = data13.max_drawdown;
          if (typeof data16 != "number" && data16 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/max_drawdown", schemaPath: "../common.schema.json#/$defs/Summary/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data13.trades !== void 0) {
          let data17 = data13.trades;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data13.win_rate !== void 0) {
          let data18 = data13.win_rate;
          if (typeof data18 != "number" && data18 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data18 == "number") {
            if (data18 > 1 || isNaN(data18)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate195.errors = vErrors, errors === 0;
}
function validate197(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.config_hash === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_hash" } }), errors++;
    }
    if (data.config_path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_path" } }), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" } }), errors++;
    }
    if (data.git_commit === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "git_commit" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.python_executable === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "python_executable" } }), errors++;
    }
    if (data.python_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "python_version" } }), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } }), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } }), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.config_hash !== void 0) {
      let data1 = data.config_hash;
      if (typeof data1 == "string") {
        if (!pattern31.test(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/config_hash", schemaPath: "../common.schema.json#/$defs/Sha1/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/config_hash", schemaPath: "../common.schema.json#/$defs/Sha1/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.config_path !== void 0) {
      let data2 = data.config_path;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/config_path", schemaPath: "#/properties/config_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/config_path", schemaPath: "#/properties/config_path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data3 = data.created_at;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.data !== void 0 && (validate193(data.data, instancePath + "/data") || (vErrors = vErrors === null ? validate193.errors : addErrors(vErrors, validate193.errors), errors = vErrors.length)), data.git_commit !== void 0) {
      let data5 = data.git_commit;
      if (typeof data5 == "string") {
        if (!pattern18.test(data5)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/git_commit", schemaPath: "../common.schema.json#/$defs/GitCommit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{7,40}|unknown)$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/git_commit", schemaPath: "../common.schema.json#/$defs/GitCommit/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.python_executable !== void 0 && typeof data.python_executable != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/python_executable", schemaPath: "#/properties/python_executable/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.python_version !== void 0 && typeof data.python_version != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/python_version", schemaPath: "#/properties/python_version/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data9 = data.request_id;
      if (typeof data9 != "string" && !(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "../common.schema.json#/$defs/RequestId/type", keyword: "type", params: { type: ["string", "integer", "null"] } }), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data10 = data.run_id;
      if (typeof data10 == "string") {
        if (data10.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data11 = data.session_id;
      if (typeof data11 == "string") {
        if (data11.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "failed") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "failed" } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate197.errors = vErrors, errors === 0;
}
function validate199(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.config_hash === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_hash" } }), errors++;
    }
    if (data.config_path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_path" } }), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" } }), errors++;
    }
    if (data.git_commit === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "git_commit" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.python_executable === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "python_executable" } }), errors++;
    }
    if (data.python_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "python_version" } }), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } }), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } }), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.config_hash !== void 0) {
      let data1 = data.config_hash;
      if (typeof data1 == "string") {
        if (!pattern31.test(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/config_hash", schemaPath: "../common.schema.json#/$defs/Sha1/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/config_hash", schemaPath: "../common.schema.json#/$defs/Sha1/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.config_path !== void 0) {
      let data2 = data.config_path;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/config_path", schemaPath: "#/properties/config_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/config_path", schemaPath: "#/properties/config_path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data3 = data.created_at;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.data !== void 0 && (validate193(data.data, instancePath + "/data") || (vErrors = vErrors === null ? validate193.errors : addErrors(vErrors, validate193.errors), errors = vErrors.length)), data.git_commit !== void 0) {
      let data5 = data.git_commit;
      if (typeof data5 == "string") {
        if (!pattern18.test(data5)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/git_commit", schemaPath: "../common.schema.json#/$defs/GitCommit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{7,40}|unknown)$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/git_commit", schemaPath: "../common.schema.json#/$defs/GitCommit/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "paper" } }), errors++;
    }
    if (data.python_executable !== void 0 && typeof data.python_executable != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/python_executable", schemaPath: "#/properties/python_executable/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.python_version !== void 0 && typeof data.python_version != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/python_version", schemaPath: "#/properties/python_version/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data9 = data.request_id;
      if (typeof data9 != "string" && !(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "../common.schema.json#/$defs/RequestId/type", keyword: "type", params: { type: ["string", "integer", "null"] } }), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data10 = data.run_id;
      if (typeof data10 == "string") {
        if (data10.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data11 = data.session_id;
      if (typeof data11 == "string") {
        if (data11.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "aborted") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "aborted" } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate199.errors = vErrors, errors === 0;
}
function validate191(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    const tag0 = data.status;
    if (typeof tag0 == "string")
      if (tag0 === "running")
        validate192(data, instancePath) || (vErrors = vErrors === null ? validate192.errors : addErrors(vErrors, validate192.errors), errors = vErrors.length);
      else if (tag0 === "success")
        validate195(data, instancePath) || (vErrors = vErrors === null ? validate195.errors : addErrors(vErrors, validate195.errors), errors = vErrors.length);
      else if (tag0 === "failed")
        validate197(data, instancePath) || (vErrors = vErrors === null ? validate197.errors : addErrors(vErrors, validate197.errors), errors = vErrors.length);
      else if (tag0 === "aborted")
        validate199(data, instancePath) || (vErrors = vErrors === null ? validate199.errors : addErrors(vErrors, validate199.errors), errors = vErrors.length);
      else {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "status", tagValue: tag0, allowedValues: ["running", "success", "failed", "aborted"] } }), errors++;
      }
    else {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "status", tagValue: tag0, allowedValues: ["running", "success", "failed", "aborted"] } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate191.errors = vErrors, errors === 0;
}
export {
  validatePaperSessionMetadata
};
