// Made by `npm run generate` from quantlab/v1/launch-control-accepted/launch-control-accepted.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDateTime } from "../../../../src/formats/string-formats.ts";
const validateLaunchControlAccepted = validate88;
const pattern8 = new RegExp("\\S", ""), formats0 = isDateTime;
function validate89(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } }), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.params === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "params" } }), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at" } }), errors++;
    }
    if (data.ended_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ended_at" } }), errors++;
    }
    if (data.pid === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pid" } }), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } }), errors++;
    }
    if (data.artifacts_path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifacts_path" } }), errors++;
    }
    if (data.artifacts_href === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifacts_href" } }), errors++;
    }
    if (data.report_path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_path" } }), errors++;
    }
    if (data.report_href === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report_href" } }), errors++;
    }
    if (data.stdout_href === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stdout_href" } }), errors++;
    }
    if (data.stderr_href === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stderr_href" } }), errors++;
    }
    if (data.exit_code === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_code" } }), errors++;
    }
    if (data.error_message === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_message" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data0 = data.request_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.command !== void 0) {
      let data1 = data.command;
      if (!(data1 === "run" || data1 === "sweep")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/enum", keyword: "enum", params: { allowedValues: ["run", "sweep"] } }), errors++;
      }
    }
    if (data.params !== void 0) {
      let data2 = data.params;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.ticker !== void 0) {
          let data3 = data2.ticker;
          if (typeof data3 == "string") {
            if (data3.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/ticker", schemaPath: "#/$defs/LaunchParams/properties/ticker/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/ticker", schemaPath: "#/$defs/LaunchParams/properties/ticker/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data2.start !== void 0) {
          let data4 = data2.start;
          if (typeof data4 == "string") {
            if (data4.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/start", schemaPath: "#/$defs/LaunchParams/properties/start/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/start", schemaPath: "#/$defs/LaunchParams/properties/start/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data2.end !== void 0) {
          let data5 = data2.end;
          if (typeof data5 == "string") {
            if (data5.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/end", schemaPath: "#/$defs/LaunchParams/properties/end/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/end", schemaPath: "#/$defs/LaunchParams/properties/end/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data2.interval !== void 0) {
          let data6 = data2.interval;
          if (typeof data6 == "string") {
            if (data6.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/interval", schemaPath: "#/$defs/LaunchParams/properties/interval/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/interval", schemaPath: "#/$defs/LaunchParams/properties/interval/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data2.paper !== void 0 && typeof data2.paper != "boolean") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/params/paper", schemaPath: "#/$defs/LaunchParams/properties/paper/type", keyword: "type", params: { type: "boolean" } }), errors++;
        }
        if (data2.initial_cash !== void 0 && typeof data2.initial_cash != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/params/initial_cash", schemaPath: "#/$defs/LaunchParams/properties/initial_cash/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data2.config_path !== void 0) {
          let data9 = data2.config_path;
          if (typeof data9 == "string") {
            if (data9.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/config_path", schemaPath: "#/$defs/LaunchParams/properties/config_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
            if (!pattern8.test(data9)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/config_path", schemaPath: "#/$defs/LaunchParams/properties/config_path/pattern", keyword: "pattern", params: { pattern: "\\S" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/config_path", schemaPath: "#/$defs/LaunchParams/properties/config_path/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data2.out_dir !== void 0) {
          let data10 = data2.out_dir;
          if (typeof data10 == "string") {
            if (data10.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/out_dir", schemaPath: "#/$defs/LaunchParams/properties/out_dir/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/out_dir", schemaPath: "#/$defs/LaunchParams/properties/out_dir/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/params", schemaPath: "#/$defs/LaunchParams/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.summary !== void 0 && typeof data.summary != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.status !== void 0) {
      let data12 = data.status;
      if (!(data12 === "running" || data12 === "succeeded" || data12 === "failed")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ["running", "succeeded", "failed"] } }), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data13 = data.started_at;
      if (typeof data13 == "string") {
        if (!formats0(data13)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/started_at", schemaPath: "../common.schema.json#/$defs/UtcTimestamp/format", keyword: "format", params: { format: "date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/started_at", schemaPath: "../common.schema.json#/$defs/UtcTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.ended_at !== void 0) {
      let data14 = data.ended_at;
      if (typeof data14 != "string" && data14 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/ended_at", schemaPath: "#/properties/ended_at/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.pid !== void 0) {
      let data15 = data.pid;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/pid", schemaPath: "#/properties/pid/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data15 == "number" && (data15 < 0 || isNaN(data15))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/pid", schemaPath: "#/properties/pid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data16 = data.run_id;
      if (typeof data16 != "string" && data16 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "#/properties/run_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.artifacts_path !== void 0) {
      let data17 = data.artifacts_path;
      if (typeof data17 != "string" && data17 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts_path", schemaPath: "#/properties/artifacts_path/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.artifacts_href !== void 0) {
      let data18 = data.artifacts_href;
      if (typeof data18 != "string" && data18 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts_href", schemaPath: "#/properties/artifacts_href/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.report_path !== void 0) {
      let data19 = data.report_path;
      if (typeof data19 != "string" && data19 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/report_path", schemaPath: "#/properties/report_path/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.report_href !== void 0) {
      let data20 = data.report_href;
      if (typeof data20 != "string" && data20 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/report_href", schemaPath: "#/properties/report_href/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.stdout_href !== void 0) {
      let data21 = data.stdout_href;
      if (typeof data21 == "string") {
        if (data21.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/stdout_href", schemaPath: "#/properties/stdout_href/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/stdout_href", schemaPath: "#/properties/stdout_href/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.stderr_href !== void 0) {
      let data22 = data.stderr_href;
      if (typeof data22 == "string") {
        if (data22.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/stderr_href", schemaPath: "#/properties/stderr_href/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/stderr_href", schemaPath: "#/properties/stderr_href/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.exit_code !== void 0) {
      let data23 = data.exit_code;
      if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23)) && data23 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/exit_code", schemaPath: "#/properties/exit_code/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
      }
    }
    if (data.error_message !== void 0) {
      let data24 = data.error_message;
      if (typeof data24 != "string" && data24 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/error_message", schemaPath: "#/properties/error_message/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
function validate88(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.message === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } }), errors++;
    }
    if (data.job === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "job" } }), errors++;
    }
    if (data.status !== void 0 && data.status !== "accepted") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "accepted" } }), errors++;
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
    data.job !== void 0 && (validate89(data.job, instancePath + "/job") || (vErrors = vErrors === null ? validate89.errors : addErrors(vErrors, validate89.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
export {
  validateLaunchControlAccepted
};
