// Made by `npm run generate` from quantlab/v1/paper-health/paper-health.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validatePaperHealth = validate190;
const formats22 = isLocalDateTime;
function validate190(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.root_dir === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.total_sessions === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.status_counts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.latest_session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.latest_session_status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.latest_session_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.latest_issue_session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.latest_issue_status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.latest_issue_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.latest_issue_error_type === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 9), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 10), errors++;
    }
    if (data.available === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 11), errors++;
    }
    if (data.root_dir !== void 0) {
      let data0 = data.root_dir;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/root_dir", faults, 12), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/root_dir", faults, 13), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, instancePath + "/message", faults, 14), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/message", faults, 15), errors++;
      }
    }
    if (data.total_sessions !== void 0) {
      let data2 = data.total_sessions;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = addError(vErrors, instancePath + "/total_sessions", faults, 16), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = addError(vErrors, instancePath + "/total_sessions", faults, 17), errors++;
      }
    }
    if (data.status_counts !== void 0) {
      let data3 = data.status_counts;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3))
        for (const key0 in data3) {
          let data4 = data3[key0];
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
            vErrors = addError(vErrors, instancePath + "/status_counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 18), errors++;
          }
          if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
            vErrors = addError(vErrors, instancePath + "/status_counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 19), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, instancePath + "/status_counts", faults, 20), errors++;
      }
    }
    if (data.latest_session_id !== void 0) {
      let data5 = data.latest_session_id;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, instancePath + "/latest_session_id", faults, 21), errors++;
      }
    }
    if (data.latest_session_status !== void 0) {
      let data6 = data.latest_session_status;
      if (typeof data6 != "string" && data6 !== null) {
        vErrors = addError(vErrors, instancePath + "/latest_session_status", faults, 22), errors++;
      }
    }
    if (data.latest_session_at !== void 0) {
      let data7 = data.latest_session_at;
      if (typeof data7 != "string" && data7 !== null) {
        vErrors = addError(vErrors, instancePath + "/latest_session_at", faults, 23), errors++;
      }
      if (typeof data7 == "string" && !formats22(data7)) {
        vErrors = addError(vErrors, instancePath + "/latest_session_at", faults, 24), errors++;
      }
    }
    if (data.latest_issue_session_id !== void 0) {
      let data8 = data.latest_issue_session_id;
      if (typeof data8 != "string" && data8 !== null) {
        vErrors = addError(vErrors, instancePath + "/latest_issue_session_id", faults, 25), errors++;
      }
    }
    if (data.latest_issue_status !== void 0) {
      let data9 = data.latest_issue_status;
      if (typeof data9 != "string" && data9 !== null) {
        vErrors = addError(vErrors, instancePath + "/latest_issue_status", faults, 26), errors++;
      }
    }
    if (data.latest_issue_at !== void 0) {
      let data10 = data.latest_issue_at;
      if (typeof data10 != "string" && data10 !== null) {
        vErrors = addError(vErrors, instancePath + "/latest_issue_at", faults, 27), errors++;
      }
      if (typeof data10 == "string" && !formats22(data10)) {
        vErrors = addError(vErrors, instancePath + "/latest_issue_at", faults, 28), errors++;
      }
    }
    if (data.latest_issue_error_type !== void 0) {
      let data11 = data.latest_issue_error_type;
      if (typeof data11 != "string" && data11 !== null) {
        vErrors = addError(vErrors, instancePath + "/latest_issue_error_type", faults, 29), errors++;
      }
    }
    if (data.active_sessions !== void 0) {
      let data12 = data.active_sessions;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (typeof data13 == "string") {
            if (data13.length < 1) {
              vErrors = addError(vErrors, instancePath + "/active_sessions/" + i0, faults, 30), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/active_sessions/" + i0, faults, 31), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/active_sessions", faults, 32), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "ok") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 33), errors++;
    }
    if (data.available !== void 0 && typeof data.available != "boolean") {
      vErrors = addError(vErrors, instancePath + "/available", faults, 34), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 35), errors++;
  }
  return validate190.errors = vErrors, errors === 0;
}
export {
  validatePaperHealth
};
const faults = () => [
  ["#/required", "required", { missingProperty: "root_dir" }],
  ["#/required", "required", { missingProperty: "total_sessions" }],
  ["#/required", "required", { missingProperty: "status_counts" }],
  ["#/required", "required", { missingProperty: "latest_session_id" }],
  ["#/required", "required", { missingProperty: "latest_session_status" }],
  ["#/required", "required", { missingProperty: "latest_session_at" }],
  ["#/required", "required", { missingProperty: "latest_issue_session_id" }],
  ["#/required", "required", { missingProperty: "latest_issue_status" }],
  ["#/required", "required", { missingProperty: "latest_issue_at" }],
  ["#/required", "required", { missingProperty: "latest_issue_error_type" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "available" }],
  ["#/properties/root_dir/minLength", "minLength", { limit: 1 }],
  ["#/properties/root_dir/type", "type", { type: "string" }],
  ["#/properties/message/minLength", "minLength", { limit: 1 }],
  ["#/properties/message/type", "type", { type: "string" }],
  ["#/properties/total_sessions/type", "type", { type: "integer" }],
  ["#/properties/total_sessions/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/status_counts/additionalProperties/type", "type", { type: "integer" }],
  ["#/properties/status_counts/additionalProperties/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/status_counts/type", "type", { type: "object" }],
  ["#/properties/latest_session_id/type", "type", { type: ["string", "null"] }],
  ["#/properties/latest_session_status/type", "type", { type: ["string", "null"] }],
  ["#/properties/latest_session_at/type", "type", { type: ["string", "null"] }],
  ["#/properties/latest_session_at/format", "format", { format: "local-date-time" }],
  ["#/properties/latest_issue_session_id/type", "type", { type: ["string", "null"] }],
  ["#/properties/latest_issue_status/type", "type", { type: ["string", "null"] }],
  ["#/properties/latest_issue_at/type", "type", { type: ["string", "null"] }],
  ["#/properties/latest_issue_at/format", "format", { format: "local-date-time" }],
  ["#/properties/latest_issue_error_type/type", "type", { type: ["string", "null"] }],
  ["#/properties/active_sessions/items/minLength", "minLength", { limit: 1 }],
  ["#/properties/active_sessions/items/type", "type", { type: "string" }],
  ["#/properties/active_sessions/type", "type", { type: "array" }],
  ["#/properties/status/const", "const", { allowedValue: "ok" }],
  ["#/properties/available/type", "type", { type: "boolean" }],
  ["#/type", "type", { type: "object" }]
];
