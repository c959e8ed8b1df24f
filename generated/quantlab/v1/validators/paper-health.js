// Made by `npm run generate` from quantlab/v1/paper-health/paper-health.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validatePaperHealth = validate190;
const formats22 = isLocalDateTime;
function validate190(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.root_dir === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "root_dir" } }), errors++;
    }
    if (data.total_sessions === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_sessions" } }), errors++;
    }
    if (data.status_counts === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_counts" } }), errors++;
    }
    if (data.latest_session_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latest_session_id" } }), errors++;
    }
    if (data.latest_session_status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latest_session_status" } }), errors++;
    }
    if (data.latest_session_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latest_session_at" } }), errors++;
    }
    if (data.latest_issue_session_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latest_issue_session_id" } }), errors++;
    }
    if (data.latest_issue_status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latest_issue_status" } }), errors++;
    }
    if (data.latest_issue_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latest_issue_at" } }), errors++;
    }
    if (data.latest_issue_error_type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latest_issue_error_type" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.available === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "available" } }), errors++;
    }
    if (data.root_dir !== void 0) {
      let data0 = data.root_dir;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/root_dir", schemaPath: "#/properties/root_dir/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/root_dir", schemaPath: "#/properties/root_dir/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.total_sessions !== void 0) {
      let data2 = data.total_sessions;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_sessions", schemaPath: "#/properties/total_sessions/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_sessions", schemaPath: "#/properties/total_sessions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.status_counts !== void 0) {
      let data3 = data.status_counts;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3))
        for (const key0 in data3) {
          let data4 = data3[key0];
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/status_counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/status_counts/additionalProperties/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/status_counts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/status_counts/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/status_counts", schemaPath: "#/properties/status_counts/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.latest_session_id !== void 0) {
      let data5 = data.latest_session_id;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latest_session_id", schemaPath: "#/properties/latest_session_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.latest_session_status !== void 0) {
      let data6 = data.latest_session_status;
      if (typeof data6 != "string" && data6 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latest_session_status", schemaPath: "#/properties/latest_session_status/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.latest_session_at !== void 0) {
      let data7 = data.latest_session_at;
      if (typeof data7 != "string" && data7 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latest_session_at", schemaPath: "#/properties/latest_session_at/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data7 == "string" && !formats22(data7)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latest_session_at", schemaPath: "#/properties/latest_session_at/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
      }
    }
    if (data.latest_issue_session_id !== void 0) {
      let data8 = data.latest_issue_session_id;
      if (typeof data8 != "string" && data8 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latest_issue_session_id", schemaPath: "#/properties/latest_issue_session_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.latest_issue_status !== void 0) {
      let data9 = data.latest_issue_status;
      if (typeof data9 != "string" && data9 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latest_issue_status", schemaPath: "#/properties/latest_issue_status/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.latest_issue_at !== void 0) {
      let data10 = data.latest_issue_at;
      if (typeof data10 != "string" && data10 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latest_issue_at", schemaPath: "#/properties/latest_issue_at/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data10 == "string" && !formats22(data10)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latest_issue_at", schemaPath: "#/properties/latest_issue_at/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
      }
    }
    if (data.latest_issue_error_type !== void 0) {
      let data11 = data.latest_issue_error_type;
      if (typeof data11 != "string" && data11 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/latest_issue_error_type", schemaPath: "#/properties/latest_issue_error_type/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
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
              vErrors = addError(vErrors, { instancePath: instancePath + "/active_sessions/" + i0, schemaPath: "#/properties/active_sessions/items/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/active_sessions/" + i0, schemaPath: "#/properties/active_sessions/items/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/active_sessions", schemaPath: "#/properties/active_sessions/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "ok") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "ok" } }), errors++;
    }
    if (data.available !== void 0 && typeof data.available != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/available", schemaPath: "#/properties/available/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate190.errors = vErrors, errors === 0;
}
export {
  validatePaperHealth
};
