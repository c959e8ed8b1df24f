// Made by `npm run generate` from quantlab/v1/response-envelope/response-envelope.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
const validateResponseEnvelope = validate254;
function validate255(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } }), errors++;
    }
    if (data.artifacts_path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifacts_path" } }), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } }), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "../common.schema.json#/$defs/SchemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "success" } }), errors++;
    }
    if (data.run_id !== void 0) {
      let data3 = data.run_id;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.artifacts_path !== void 0) {
      let data4 = data.artifacts_path;
      if (typeof data4 == "string") {
        if (data4.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts_path", schemaPath: "#/properties/artifacts_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts_path", schemaPath: "#/properties/artifacts_path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data5 = data.summary;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data5.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data5.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data5.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data5.win_rate === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "win_rate" } }), errors++;
        }
        if (data5.total_return !== void 0) {
          let data6 = data5.total_return;
          if (typeof data6 != "number" && data6 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/total_return", schemaPath: "../common.schema.json#/$defs/Summary/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data5.sharpe_simple !== void 0) {
          let data7 = data5.sharpe_simple;
          if (typeof data7 != "number" && data7 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/sharpe_simple", schemaPath: "../common.schema.json#/$defs/Summary/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data5.max_drawdown !== void 0) {
          let data8 = data5.max_drawdown;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/max_drawdown", schemaPath: "../common.schema.json#/$defs/Summary/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data5.trades !== void 0) {
          let data9 = data5.trades;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data5.win_rate !== void 0) {
          let data10 = data5.win_rate;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data10 == "number") {
            if (data10 > 1 || isNaN(data10)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
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
  return validate255.errors = vErrors, errors === 0;
}
function validate257(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } }), errors++;
    }
    if (data.message === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } }), errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 != "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/code", schemaPath: "../exit-code/exit-code.schema.json#/$defs/FailureLabel/type", keyword: "type", params: { type: "string" } }), errors++;
      }
      if (!(data0 === "GENERAL_ERROR" || data0 === "INVALID_CONFIG" || data0 === "DATA_ERROR" || data0 === "STRATEGY_ERROR")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/code", schemaPath: "../exit-code/exit-code.schema.json#/$defs/FailureLabel/enum", keyword: "enum", params: { allowedValues: ["GENERAL_ERROR", "INVALID_CONFIG", "DATA_ERROR", "STRATEGY_ERROR"] } }), errors++;
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
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate257.errors = vErrors, errors === 0;
}
function validate256(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.error === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" } }), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "../common.schema.json#/$defs/SchemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "error") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "error" } }), errors++;
    }
    data.error !== void 0 && (validate257(data.error, instancePath + "/error") || (vErrors = vErrors === null ? validate257.errors : addErrors(vErrors, validate257.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate256.errors = vErrors, errors === 0;
}
function validate254(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    const tag0 = data.status;
    if (typeof tag0 == "string")
      if (tag0 === "success")
        validate255(data, instancePath) || (vErrors = vErrors === null ? validate255.errors : addErrors(vErrors, validate255.errors), errors = vErrors.length);
      else if (tag0 === "error")
        validate256(data, instancePath) || (vErrors = vErrors === null ? validate256.errors : addErrors(vErrors, validate256.errors), errors = vErrors.length);
      else {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "status", tagValue: tag0, allowedValues: ["success", "error"] } }), errors++;
      }
    else {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "status", tagValue: tag0, allowedValues: ["success", "error"] } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate254.errors = vErrors, errors === 0;
}
export {
  validateResponseEnvelope
};
