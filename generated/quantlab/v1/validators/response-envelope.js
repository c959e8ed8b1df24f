// Made by `npm run generate` from quantlab/v1/response-envelope/response-envelope.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
const validateResponseEnvelope = validate254;
function validate255(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.artifacts_path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 6), errors++;
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 7), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 8), errors++;
    }
    if (data.run_id !== void 0) {
      let data3 = data.run_id;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 9), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 10), errors++;
      }
    }
    if (data.artifacts_path !== void 0) {
      let data4 = data.artifacts_path;
      if (typeof data4 == "string") {
        if (data4.length < 1) {
          vErrors = addError(vErrors, instancePath + "/artifacts_path", faults, 11), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/artifacts_path", faults, 12), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data5 = data.summary;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 13), errors++;
        }
        if (data5.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 14), errors++;
        }
        if (data5.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 15), errors++;
        }
        if (data5.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 16), errors++;
        }
        if (data5.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 17), errors++;
        }
        if (data5.total_return !== void 0) {
          let data6 = data5.total_return;
          if (typeof data6 != "number" && data6 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_return", faults, 18), errors++;
          }
        }
        if (data5.sharpe_simple !== void 0) {
          let data7 = data5.sharpe_simple;
          if (typeof data7 != "number" && data7 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/sharpe_simple", faults, 19), errors++;
          }
        }
        if (data5.max_drawdown !== void 0) {
          let data8 = data5.max_drawdown;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/max_drawdown", faults, 20), errors++;
          }
        }
        if (data5.trades !== void 0) {
          let data9 = data5.trades;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 21), errors++;
          }
          if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 22), errors++;
          }
        }
        if (data5.win_rate !== void 0) {
          let data10 = data5.win_rate;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 23), errors++;
          }
          if (typeof data10 == "number") {
            if (data10 > 1 || isNaN(data10)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 24), errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 25), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 26), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 27), errors++;
  }
  return validate255.errors = vErrors, errors === 0;
}
function validate257(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 28), errors++;
    }
    if (data.message === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 29), errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 != "string") {
        vErrors = addError(vErrors, instancePath + "/code", faults, 30), errors++;
      }
      if (!(data0 === "GENERAL_ERROR" || data0 === "INVALID_CONFIG" || data0 === "DATA_ERROR" || data0 === "STRATEGY_ERROR")) {
        vErrors = addError(vErrors, instancePath + "/code", faults, 31), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, instancePath + "/message", faults, 32), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/message", faults, 33), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 34), errors++;
  }
  return validate257.errors = vErrors, errors === 0;
}
function validate256(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 35), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 36), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 37), errors++;
    }
    if (data.error === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 38), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 39), errors++;
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 40), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "error") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 41), errors++;
    }
    data.error !== void 0 && (validate257(data.error, instancePath + "/error") || (vErrors = vErrors === null ? validate257.errors : addErrors(vErrors, validate257.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, instancePath, faults, 42), errors++;
  }
  return validate256.errors = vErrors, errors === 0;
}
function validate254(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 43), errors++;
    }
    const tag0 = data.status;
    if (typeof tag0 == "string")
      if (tag0 === "success")
        validate255(data, instancePath) || (vErrors = vErrors === null ? validate255.errors : addErrors(vErrors, validate255.errors), errors = vErrors.length);
      else if (tag0 === "error")
        validate256(data, instancePath) || (vErrors = vErrors === null ? validate256.errors : addErrors(vErrors, validate256.errors), errors = vErrors.length);
      else {
        vErrors = addError(vErrors, instancePath, faults, 44, { error: "mapping", tag: "status", tagValue: tag0, allowedValues: ["success", "error"] }), errors++;
      }
    else {
      vErrors = addError(vErrors, instancePath, faults, 45, { error: "tag", tag: "status", tagValue: tag0, allowedValues: ["success", "error"] }), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 46), errors++;
  }
  return validate254.errors = vErrors, errors === 0;
}
export {
  validateResponseEnvelope
};
const faults = () => [
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "request_id" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "artifacts_path" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/request_id/type", "type", { type: ["string", "null"] }],
  ["#/properties/status/const", "const", { allowedValue: "success" }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["#/properties/artifacts_path/minLength", "minLength", { limit: 1 }],
  ["#/properties/artifacts_path/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/Summary/required", "required", { missingProperty: "total_return" }],
  ["../common.schema.json#/$defs/Summary/required", "required", { missingProperty: "sharpe_simple" }],
  ["../common.schema.json#/$defs/Summary/required", "required", { missingProperty: "max_drawdown" }],
  ["../common.schema.json#/$defs/Summary/required", "required", { missingProperty: "trades" }],
  ["../common.schema.json#/$defs/Summary/required", "required", { missingProperty: "win_rate" }],
  ["../common.schema.json#/$defs/Summary/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["../common.schema.json#/$defs/Summary/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["../common.schema.json#/$defs/Summary/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["../common.schema.json#/$defs/Summary/properties/trades/type", "type", { type: "integer" }],
  ["../common.schema.json#/$defs/Summary/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../common.schema.json#/$defs/Summary/properties/win_rate/type", "type", { type: ["number", "null"] }],
  ["../common.schema.json#/$defs/Summary/properties/win_rate/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["../common.schema.json#/$defs/Summary/properties/win_rate/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../common.schema.json#/$defs/Summary/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "code" }],
  ["#/required", "required", { missingProperty: "message" }],
  ["../exit-code/exit-code.schema.json#/$defs/FailureLabel/type", "type", { type: "string" }],
  ["../exit-code/exit-code.schema.json#/$defs/FailureLabel/enum", "enum", { allowedValues: ["GENERAL_ERROR", "INVALID_CONFIG", "DATA_ERROR", "STRATEGY_ERROR"] }],
  ["#/properties/message/minLength", "minLength", { limit: 1 }],
  ["#/properties/message/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "request_id" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "error" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/request_id/type", "type", { type: ["string", "null"] }],
  ["#/properties/status/const", "const", { allowedValue: "error" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/discriminator", "discriminator", {}],
  ["#/discriminator", "discriminator", {}],
  ["#/type", "type", { type: "object" }]
];
