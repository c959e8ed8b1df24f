// Made by `npm run generate` from quantlab/v1/paper-alerts/paper-alerts.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validatePaperAlerts = validate187;
const formats22 = isLocalDateTime;
function validate188(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.activity_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.age_minutes === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.alert_code === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.error_type === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.message === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.severity === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.activity_at !== void 0) {
      let data0 = data.activity_at;
      if (typeof data0 == "string") {
        if (!formats22(data0)) {
          vErrors = addError(vErrors, instancePath + "/activity_at", faults, 9), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/activity_at", faults, 10), errors++;
      }
    }
    if (data.age_minutes !== void 0) {
      let data1 = data.age_minutes;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/age_minutes", faults, 11), errors++;
      }
    }
    if (data.alert_code !== void 0) {
      let data2 = data.alert_code;
      if (!(data2 === "PAPER_SESSION_FAILED" || data2 === "PAPER_SESSION_ABORTED" || data2 === "PAPER_SESSION_STALE")) {
        vErrors = addError(vErrors, instancePath + "/alert_code", faults, 12), errors++;
      }
    }
    if (data.error_type !== void 0) {
      let data3 = data.error_type;
      if (typeof data3 != "string" && data3 !== null) {
        vErrors = addError(vErrors, instancePath + "/error_type", faults, 13), errors++;
      }
    }
    if (data.message !== void 0) {
      let data4 = data.message;
      if (typeof data4 != "string" && data4 !== null) {
        vErrors = addError(vErrors, instancePath + "/message", faults, 14), errors++;
      }
    }
    if (data.path !== void 0) {
      let data5 = data.path;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, instancePath + "/path", faults, 15), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/path", faults, 16), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data6 = data.session_id;
      if (typeof data6 == "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, instancePath + "/session_id", faults, 17), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/session_id", faults, 18), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data7 = data.severity;
      if (!(data7 === "warning" || data7 === "critical")) {
        vErrors = addError(vErrors, instancePath + "/severity", faults, 19), errors++;
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (!(data8 === "running" || data8 === "failed" || data8 === "aborted")) {
        vErrors = addError(vErrors, instancePath + "/status", faults, 20), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 21), errors++;
  }
  return validate188.errors = vErrors, errors === 0;
}
function validate187(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.alert_counts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 22), errors++;
    }
    if (data.alert_status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 23), errors++;
    }
    if (data.alerts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 24), errors++;
    }
    if (data.generated_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 25), errors++;
    }
    if (data.has_alerts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 26), errors++;
    }
    if (data.latest_alert_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 27), errors++;
    }
    if (data.latest_alert_code === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 28), errors++;
    }
    if (data.latest_alert_session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 29), errors++;
    }
    if (data.latest_success_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 30), errors++;
    }
    if (data.latest_success_session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 31), errors++;
    }
    if (data.root_dir === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 32), errors++;
    }
    if (data.running_sessions === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 33), errors++;
    }
    if (data.stale_after_minutes === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 34), errors++;
    }
    if (data.status_counts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 35), errors++;
    }
    if (data.total_sessions === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 36), errors++;
    }
    if (data.alert_counts !== void 0) {
      let data0 = data.alert_counts;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (const key0 in data0) {
          let data1 = data0[key0];
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
            vErrors = addError(vErrors, instancePath + "/alert_counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 37), errors++;
          }
          if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
            vErrors = addError(vErrors, instancePath + "/alert_counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 38), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, instancePath + "/alert_counts", faults, 39), errors++;
      }
    }
    if (data.alert_status !== void 0) {
      let data2 = data.alert_status;
      if (!(data2 === "ok" || data2 === "warning" || data2 === "critical")) {
        vErrors = addError(vErrors, instancePath + "/alert_status", faults, 40), errors++;
      }
    }
    if (data.alerts !== void 0) {
      let data3 = data.alerts;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate188(data3[i0], instancePath + "/alerts/" + i0) || (vErrors = vErrors === null ? validate188.errors : addErrors(vErrors, validate188.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, instancePath + "/alerts", faults, 41), errors++;
      }
    }
    if (data.available !== void 0 && typeof data.available != "boolean") {
      vErrors = addError(vErrors, instancePath + "/available", faults, 42), errors++;
    }
    if (data.generated_at !== void 0) {
      let data6 = data.generated_at;
      if (typeof data6 != "string" && data6 !== null) {
        vErrors = addError(vErrors, instancePath + "/generated_at", faults, 43), errors++;
      }
      if (typeof data6 == "string" && !formats22(data6)) {
        vErrors = addError(vErrors, instancePath + "/generated_at", faults, 44), errors++;
      }
    }
    if (data.has_alerts !== void 0 && typeof data.has_alerts != "boolean") {
      vErrors = addError(vErrors, instancePath + "/has_alerts", faults, 45), errors++;
    }
    if (data.latest_alert_at !== void 0) {
      let data8 = data.latest_alert_at;
      if (typeof data8 != "string" && data8 !== null) {
        vErrors = addError(vErrors, instancePath + "/latest_alert_at", faults, 46), errors++;
      }
      if (typeof data8 == "string" && !formats22(data8)) {
        vErrors = addError(vErrors, instancePath + "/latest_alert_at", faults, 47), errors++;
      }
    }
    if (data.latest_alert_code !== void 0) {
      let data9 = data.latest_alert_code;
      if (typeof data9 != "string" && data9 !== null) {
        vErrors = addError(vErrors, instancePath + "/latest_alert_code", faults, 48), errors++;
      }
    }
    if (data.latest_alert_session_id !== void 0) {
      let data10 = data.latest_alert_session_id;
      if (typeof data10 != "string" && data10 !== null) {
        vErrors = addError(vErrors, instancePath + "/latest_alert_session_id", faults, 49), errors++;
      }
    }
    if (data.latest_success_at !== void 0) {
      let data11 = data.latest_success_at;
      if (typeof data11 != "string" && data11 !== null) {
        vErrors = addError(vErrors, instancePath + "/latest_success_at", faults, 50), errors++;
      }
      if (typeof data11 == "string" && !formats22(data11)) {
        vErrors = addError(vErrors, instancePath + "/latest_success_at", faults, 51), errors++;
      }
    }
    if (data.latest_success_session_id !== void 0) {
      let data12 = data.latest_success_session_id;
      if (typeof data12 != "string" && data12 !== null) {
        vErrors = addError(vErrors, instancePath + "/latest_success_session_id", faults, 52), errors++;
      }
    }
    if (data.message !== void 0) {
      let data13 = data.message;
      if (typeof data13 == "string") {
        if (data13.length < 1) {
          vErrors = addError(vErrors, instancePath + "/message", faults, 53), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/message", faults, 54), errors++;
      }
    }
    if (data.root_dir !== void 0) {
      let data14 = data.root_dir;
      if (typeof data14 == "string") {
        if (data14.length < 1) {
          vErrors = addError(vErrors, instancePath + "/root_dir", faults, 55), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/root_dir", faults, 56), errors++;
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
              vErrors = addError(vErrors, instancePath + "/running_sessions/" + i1, faults, 57), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/running_sessions/" + i1, faults, 58), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/running_sessions", faults, 59), errors++;
      }
    }
    if (data.stale_after_minutes !== void 0) {
      let data17 = data.stale_after_minutes;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
        vErrors = addError(vErrors, instancePath + "/stale_after_minutes", faults, 60), errors++;
      }
      if (typeof data17 == "number" && (data17 < 1 || isNaN(data17))) {
        vErrors = addError(vErrors, instancePath + "/stale_after_minutes", faults, 61), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "ok") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 62), errors++;
    }
    if (data.status_counts !== void 0) {
      let data19 = data.status_counts;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19))
        for (const key1 in data19) {
          let data20 = data19[key1];
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20))) {
            vErrors = addError(vErrors, instancePath + "/status_counts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 63), errors++;
          }
          if (typeof data20 == "number" && (data20 < 0 || isNaN(data20))) {
            vErrors = addError(vErrors, instancePath + "/status_counts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 64), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, instancePath + "/status_counts", faults, 65), errors++;
      }
    }
    if (data.total_sessions !== void 0) {
      let data21 = data.total_sessions;
      if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21))) {
        vErrors = addError(vErrors, instancePath + "/total_sessions", faults, 66), errors++;
      }
      if (typeof data21 == "number" && (data21 < 0 || isNaN(data21))) {
        vErrors = addError(vErrors, instancePath + "/total_sessions", faults, 67), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 68), errors++;
  }
  return validate187.errors = vErrors, errors === 0;
}
export {
  validatePaperAlerts
};
const faults = () => [
  ["#/required", "required", { missingProperty: "activity_at" }],
  ["#/required", "required", { missingProperty: "age_minutes" }],
  ["#/required", "required", { missingProperty: "alert_code" }],
  ["#/required", "required", { missingProperty: "error_type" }],
  ["#/required", "required", { missingProperty: "message" }],
  ["#/required", "required", { missingProperty: "path" }],
  ["#/required", "required", { missingProperty: "session_id" }],
  ["#/required", "required", { missingProperty: "severity" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/properties/age_minutes/type", "type", { type: "integer" }],
  ["#/properties/alert_code/enum", "enum", { allowedValues: ["PAPER_SESSION_FAILED", "PAPER_SESSION_ABORTED", "PAPER_SESSION_STALE"] }],
  ["#/properties/error_type/type", "type", { type: ["string", "null"] }],
  ["#/properties/message/type", "type", { type: ["string", "null"] }],
  ["#/properties/path/minLength", "minLength", { limit: 1 }],
  ["#/properties/path/type", "type", { type: "string" }],
  ["#/properties/session_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/session_id/type", "type", { type: "string" }],
  ["#/properties/severity/enum", "enum", { allowedValues: ["warning", "critical"] }],
  ["#/properties/status/enum", "enum", { allowedValues: ["running", "failed", "aborted"] }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "alert_counts" }],
  ["#/required", "required", { missingProperty: "alert_status" }],
  ["#/required", "required", { missingProperty: "alerts" }],
  ["#/required", "required", { missingProperty: "generated_at" }],
  ["#/required", "required", { missingProperty: "has_alerts" }],
  ["#/required", "required", { missingProperty: "latest_alert_at" }],
  ["#/required", "required", { missingProperty: "latest_alert_code" }],
  ["#/required", "required", { missingProperty: "latest_alert_session_id" }],
  ["#/required", "required", { missingProperty: "latest_success_at" }],
  ["#/required", "required", { missingProperty: "latest_success_session_id" }],
  ["#/required", "required", { missingProperty: "root_dir" }],
  ["#/required", "required", { missingProperty: "running_sessions" }],
  ["#/required", "required", { missingProperty: "stale_after_minutes" }],
  ["#/required", "required", { missingProperty: "status_counts" }],
  ["#/required", "required", { missingProperty: "total_sessions" }],
  ["#/properties/alert_counts/additionalProperties/type", "type", { type: "integer" }],
  ["#/properties/alert_counts/additionalProperties/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/alert_counts/type", "type", { type: "object" }],
  ["#/properties/alert_status/enum", "enum", { allowedValues: ["ok", "warning", "critical"] }],
  ["#/properties/alerts/type", "type", { type: "array" }],
  ["#/properties/available/type", "type", { type: "boolean" }],
  ["#/properties/generated_at/type", "type", { type: ["string", "null"] }],
  ["#/properties/generated_at/format", "format", { format: "local-date-time" }],
  ["#/properties/has_alerts/type", "type", { type: "boolean" }],
  ["#/properties/latest_alert_at/type", "type", { type: ["string", "null"] }],
  ["#/properties/latest_alert_at/format", "format", { format: "local-date-time" }],
  ["#/properties/latest_alert_code/type", "type", { type: ["string", "null"] }],
  ["#/properties/latest_alert_session_id/type", "type", { type: ["string", "null"] }],
  ["#/properties/latest_success_at/type", "type", { type: ["string", "null"] }],
  ["#/properties/latest_success_at/format", "format", { format: "local-date-time" }],
  ["#/properties/latest_success_session_id/type", "type", { type: ["string", "null"] }],
  ["#/properties/message/minLength", "minLength", { limit: 1 }],
  ["#/properties/message/type", "type", { type: "string" }],
  ["#/properties/root_dir/minLength", "minLength", { limit: 1 }],
  ["#/properties/root_dir/type", "type", { type: "string" }],
  ["#/properties/running_sessions/items/minLength", "minLength", { limit: 1 }],
  ["#/properties/running_sessions/items/type", "type", { type: "string" }],
  ["#/properties/running_sessions/type", "type", { type: "array" }],
  ["#/properties/stale_after_minutes/type", "type", { type: "integer" }],
  ["#/properties/stale_after_minutes/minimum", "minimum", { comparison: ">=", limit: 1 }],
  ["#/properties/status/const", "const", { allowedValue: "ok" }],
  ["#/properties/status_counts/additionalProperties/type", "type", { type: "integer" }],
  ["#/properties/status_counts/additionalProperties/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/status_counts/type", "type", { type: "object" }],
  ["#/properties/total_sessions/type", "type", { type: "integer" }],
  ["#/properties/total_sessions/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/type", "type", { type: "object" }]
];
