// Made by `npm run generate` from quantlab/v1/paper-alerts/paper-alerts.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validatePaperAlerts = validate187;
const formats22 = isLocalDateTime;
function validate188(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.activity_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "activity_at" } }), errors++;
    }
    if (data.age_minutes === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "age_minutes" } }), errors++;
    }
    if (data.alert_code === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alert_code" } }), errors++;
    }
    if (data.error_type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_type" } }), errors++;
    }
    if (data.message === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } }), errors++;
    }
    if (data.path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } }), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_id" } }), errors++;
    }
    if (data.severity === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.activity_at !== void 0) {
      let data0 = data.activity_at;
      if (typeof data0 == "string") {
        if (!formats22(data0)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/activity_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/activity_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.age_minutes !== void 0) {
      let data1 = data.age_minutes;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/age_minutes", schemaPath: "#/properties/age_minutes/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
    }
    if (data.alert_code !== void 0) {
      let data2 = data.alert_code;
      if (!(data2 === "PAPER_SESSION_FAILED" || data2 === "PAPER_SESSION_ABORTED" || data2 === "PAPER_SESSION_STALE")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/alert_code", schemaPath: "#/properties/alert_code/enum", keyword: "enum", params: { allowedValues: ["PAPER_SESSION_FAILED", "PAPER_SESSION_ABORTED", "PAPER_SESSION_STALE"] } }), errors++;
      }
    }
    if (data.error_type !== void 0) {
      let data3 = data.error_type;
      if (typeof data3 != "string" && data3 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/error_type", schemaPath: "#/properties/error_type/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.message !== void 0) {
      let data4 = data.message;
      if (typeof data4 != "string" && data4 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.path !== void 0) {
      let data5 = data.path;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data6 = data.session_id;
      if (typeof data6 == "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/session_id", schemaPath: "#/properties/session_id/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data7 = data.severity;
      if (!(data7 === "warning" || data7 === "critical")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: ["warning", "critical"] } }), errors++;
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (!(data8 === "running" || data8 === "failed" || data8 === "aborted")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ["running", "failed", "aborted"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate188.errors = vErrors, errors === 0;
}
function validate187(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.alert_counts === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alert_counts" } }), errors++;
    }
    if (data.alert_status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alert_status" } }), errors++;
    }
    if (data.alerts === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alerts" } }), errors++;
    }
    if (data.generated_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at" } }), errors++;
    }
    if (data.has_alerts === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_alerts" } }), errors++;
    }
    if (data.latest_alert_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latest_alert_at" } }), errors++;
    }
    if (data.latest_alert_code === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latest_alert_code" } }), errors++;
    }
    if (data.latest_alert_session_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latest_alert_session_id" } }), errors++;
    }
    if (data.latest_success_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latest_success_at" } }), errors++;
    }
    if (data.latest_success_session_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latest_success_session_id" } }), errors++;
    }
    if (data.root_dir === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "root_dir" } }), errors++;
    }
    if (data.running_sessions === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "running_sessions" } }), errors++;
    }
    if (data.stale_after_minutes === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stale_after_minutes" } }), errors++;
    }
    if (data.status_counts === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_counts" } }), errors++;
    }
    if (data.total_sessions === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_sessions" } }), errors++;
    }
    if (data.alert_counts !== void 0) {
      let data0 = data.alert_counts;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (const key0 in data0) {
          let data1 = data0[key0];
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/alert_counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/alert_counts/additionalProperties/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/alert_counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/alert_counts/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/alert_counts", schemaPath: "#/properties/alert_counts/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.alert_status !== void 0) {
      let data2 = data.alert_status;
      if (!(data2 === "ok" || data2 === "warning" || data2 === "critical")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/alert_status", schemaPath: "#/properties/alert_status/enum", keyword: "enum", params: { allowedValues: ["ok", "warning", "critical"] } }), errors++;
      }
    }
    if (data.alerts !== void 0) {
      let data3 = data.alerts;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate188(data3[i0], instancePath + "/alerts/" + i0) || (vErrors = vErrors === null ? validate188.errors : addErrors(vErrors, validate188.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.available !== void 0 && typeof data.available != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/available", schemaPath: "#/properties/available/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.generated_at !== void 0) {
      let data6 = data.generated_at;
      if (typeof data6 != "string" && data6 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/generated_at", schemaPath: "#/properties/generated_at/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data6 == "string" && !formats22(data6)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/generated_at", schemaPath: "#/properties/generated_at/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
      }
    }
    if (data.has_alerts !== void 0 && typeof data.has_alerts != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/has_alerts", schemaPath: "#/properties/has_alerts/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.latest_alert_at !== void 0) {
      let data8 = data.latest_alert_at;
      if (typeof data8 != "string" && data8 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latest_alert_at", schemaPath: "#/properties/latest_alert_at/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data8 == "string" && !formats22(data8)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latest_alert_at", schemaPath: "#/properties/latest_alert_at/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
      }
    }
    if (data.latest_alert_code !== void 0) {
      let data9 = data.latest_alert_code;
      if (typeof data9 != "string" && data9 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latest_alert_code", schemaPath: "#/properties/latest_alert_code/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.latest_alert_session_id !== void 0) {
      let data10 = data.latest_alert_session_id;
      if (typeof data10 != "string" && data10 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latest_alert_session_id", schemaPath: "#/properties/latest_alert_session_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.latest_success_at !== void 0) {
      let data11 = data.latest_success_at;
      if (typeof data11 != "string" && data11 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latest_success_at", schemaPath: "#/properties/latest_success_at/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data11 == "string" && !formats22(data11)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latest_success_at", schemaPath: "#/properties/latest_success_at/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
      }
    }
    if (data.latest_success_session_id !== void 0) {
      let data12 = data.latest_success_session_id;
      if (typeof data12 != "string" && data12 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latest_success_session_id", schemaPath: "#/properties/latest_success_session_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.message !== void 0) {
      let data13 = data.message;
      if (typeof data13 == "string") {
        if (data13.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.root_dir !== void 0) {
      let data14 = data.root_dir;
      if (typeof data14 == "string") {
        if (data14.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/root_dir", schemaPath: "#/properties/root_dir/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/root_dir", schemaPath: "#/properties/root_dir/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.running_sessions !== void 0) {
      let data15 = data.running_sessions;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data16 = data15[i1];
          if (typeof data16 == "string") {
            if (data16.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/running_sessions/" + i1, schemaPath: "#/properties/running_sessions/items/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/running_sessions/" + i1, schemaPath: "#/properties/running_sessions/items/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/running_sessions", schemaPath: "#/properties/running_sessions/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.stale_after_minutes !== void 0) {
      let data17 = data.stale_after_minutes;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/stale_after_minutes", schemaPath: "#/properties/stale_after_minutes/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data17 == "number" && (data17 < 1 || isNaN(data17))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/stale_after_minutes", schemaPath: "#/properties/stale_after_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "ok") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "ok" } }), errors++;
    }
    if (data.status_counts !== void 0) {
      let data19 = data.status_counts;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19))
        for (const key1 in data19) {
          let data20 = data19[key1];
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/status_counts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/status_counts/additionalProperties/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data20 == "number" && (data20 < 0 || isNaN(data20))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/status_counts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/status_counts/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/status_counts", schemaPath: "#/properties/status_counts/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.total_sessions !== void 0) {
      let data21 = data.total_sessions;
      if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_sessions", schemaPath: "#/properties/total_sessions/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data21 == "number" && (data21 < 0 || isNaN(data21))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_sessions", schemaPath: "#/properties/total_sessions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate187.errors = vErrors, errors === 0;
}
export {
  validatePaperAlerts
};
