// Made by `npm run generate` from quantlab/v1/launch-control/launch-control.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDateTime } from "../../../../src/formats/string-formats.ts";
const validateLaunchControl = validate85;
const pattern8 = new RegExp("\\S", ""), formats0 = isDateTime;
function validate86(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.params === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.ended_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.pid === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.artifacts_path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 9), errors++;
    }
    if (data.artifacts_href === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 10), errors++;
    }
    if (data.report_path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 11), errors++;
    }
    if (data.report_href === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 12), errors++;
    }
    if (data.stdout_href === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 13), errors++;
    }
    if (data.stderr_href === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 14), errors++;
    }
    if (data.exit_code === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 15), errors++;
    }
    if (data.error_message === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 16), errors++;
    }
    if (data.request_id !== void 0) {
      let data0 = data.request_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/request_id", faults, 17), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 18), errors++;
      }
    }
    if (data.command !== void 0) {
      let data1 = data.command;
      if (!(data1 === "run" || data1 === "sweep")) {
        vErrors = addError(vErrors, instancePath + "/command", faults, 19), errors++;
      }
    }
    if (data.params !== void 0) {
      let data2 = data.params;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.ticker !== void 0) {
          let data3 = data2.ticker;
          if (typeof data3 == "string") {
            if (data3.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/ticker", faults, 20), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/ticker", faults, 21), errors++;
          }
        }
        if (data2.start !== void 0) {
          let data4 = data2.start;
          if (typeof data4 == "string") {
            if (data4.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/start", faults, 22), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/start", faults, 23), errors++;
          }
        }
        if (data2.end !== void 0) {
          let data5 = data2.end;
          if (typeof data5 == "string") {
            if (data5.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/end", faults, 24), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/end", faults, 25), errors++;
          }
        }
        if (data2.interval !== void 0) {
          let data6 = data2.interval;
          if (typeof data6 == "string") {
            if (data6.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/interval", faults, 26), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/interval", faults, 27), errors++;
          }
        }
        if (data2.paper !== void 0 && typeof data2.paper != "boolean") {
          vErrors = addError(vErrors, instancePath + "/params/paper", faults, 28), errors++;
        }
        if (data2.initial_cash !== void 0 && typeof data2.initial_cash != "number") {
          vErrors = addError(vErrors, instancePath + "/params/initial_cash", faults, 29), errors++;
        }
        if (data2.config_path !== void 0) {
          let data9 = data2.config_path;
          if (typeof data9 == "string") {
            if (data9.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/config_path", faults, 30), errors++;
            }
            if (!pattern8.test(data9)) {
              vErrors = addError(vErrors, instancePath + "/params/config_path", faults, 31), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/config_path", faults, 32), errors++;
          }
        }
        if (data2.out_dir !== void 0) {
          let data10 = data2.out_dir;
          if (typeof data10 == "string") {
            if (data10.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/out_dir", faults, 33), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/out_dir", faults, 34), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/params", faults, 35), errors++;
      }
    }
    if (data.summary !== void 0 && typeof data.summary != "string") {
      vErrors = addError(vErrors, instancePath + "/summary", faults, 36), errors++;
    }
    if (data.status !== void 0) {
      let data12 = data.status;
      if (!(data12 === "running" || data12 === "succeeded" || data12 === "failed")) {
        vErrors = addError(vErrors, instancePath + "/status", faults, 37), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data13 = data.started_at;
      if (typeof data13 == "string") {
        if (!formats0(data13)) {
          vErrors = addError(vErrors, instancePath + "/started_at", faults, 38), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/started_at", faults, 39), errors++;
      }
    }
    if (data.ended_at !== void 0) {
      let data14 = data.ended_at;
      if (typeof data14 != "string" && data14 !== null) {
        vErrors = addError(vErrors, instancePath + "/ended_at", faults, 40), errors++;
      }
    }
    if (data.pid !== void 0) {
      let data15 = data.pid;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) {
        vErrors = addError(vErrors, instancePath + "/pid", faults, 41), errors++;
      }
      if (typeof data15 == "number" && (data15 < 0 || isNaN(data15))) {
        vErrors = addError(vErrors, instancePath + "/pid", faults, 42), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data16 = data.run_id;
      if (typeof data16 != "string" && data16 !== null) {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 43), errors++;
      }
    }
    if (data.artifacts_path !== void 0) {
      let data17 = data.artifacts_path;
      if (typeof data17 != "string" && data17 !== null) {
        vErrors = addError(vErrors, instancePath + "/artifacts_path", faults, 44), errors++;
      }
    }
    if (data.artifacts_href !== void 0) {
      let data18 = data.artifacts_href;
      if (typeof data18 != "string" && data18 !== null) {
        vErrors = addError(vErrors, instancePath + "/artifacts_href", faults, 45), errors++;
      }
    }
    if (data.report_path !== void 0) {
      let data19 = data.report_path;
      if (typeof data19 != "string" && data19 !== null) {
        vErrors = addError(vErrors, instancePath + "/report_path", faults, 46), errors++;
      }
    }
    if (data.report_href !== void 0) {
      let data20 = data.report_href;
      if (typeof data20 != "string" && data20 !== null) {
        vErrors = addError(vErrors, instancePath + "/report_href", faults, 47), errors++;
      }
    }
    if (data.stdout_href !== void 0) {
      let data21 = data.stdout_href;
      if (typeof data21 == "string") {
        if (data21.length < 1) {
          vErrors = addError(vErrors, instancePath + "/stdout_href", faults, 48), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/stdout_href", faults, 49), errors++;
      }
    }
    if (data.stderr_href !== void 0) {
      let data22 = data.stderr_href;
      if (typeof data22 == "string") {
        if (data22.length < 1) {
          vErrors = addError(vErrors, instancePath + "/stderr_href", faults, 50), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/stderr_href", faults, 51), errors++;
      }
    }
    if (data.exit_code !== void 0) {
      let data23 = data.exit_code;
      if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23)) && data23 !== null) {
        vErrors = addError(vErrors, instancePath + "/exit_code", faults, 52), errors++;
      }
    }
    if (data.error_message !== void 0) {
      let data24 = data.error_message;
      if (typeof data24 != "string" && data24 !== null) {
        vErrors = addError(vErrors, instancePath + "/error_message", faults, 53), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 54), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
function validate85(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 55), errors++;
    }
    if (data.available === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 56), errors++;
    }
    if (data.launcher_root === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 57), errors++;
    }
    if (data.python_path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 58), errors++;
    }
    if (data.supported_commands === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 59), errors++;
    }
    if (data.supported_run_fields === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 60), errors++;
    }
    if (data.supported_sweep_fields === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 61), errors++;
    }
    if (data.jobs === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 62), errors++;
    }
    if (data.status !== void 0 && data.status !== "ok") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 63), errors++;
    }
    if (data.available !== void 0 && typeof data.available != "boolean") {
      vErrors = addError(vErrors, instancePath + "/available", faults, 64), errors++;
    }
    if (data.launcher_root !== void 0) {
      let data2 = data.launcher_root;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/launcher_root", faults, 65), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/launcher_root", faults, 66), errors++;
      }
    }
    if (data.python_path !== void 0) {
      let data3 = data.python_path;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/python_path", faults, 67), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/python_path", faults, 68), errors++;
      }
    }
    if (data.supported_commands !== void 0) {
      let data4 = data.supported_commands;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 == "string") {
            if (data5.length < 1) {
              vErrors = addError(vErrors, instancePath + "/supported_commands/" + i0, faults, 69), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/supported_commands/" + i0, faults, 70), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/supported_commands", faults, 71), errors++;
      }
    }
    if (data.supported_run_fields !== void 0) {
      let data6 = data.supported_run_fields;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 == "string") {
            if (data7.length < 1) {
              vErrors = addError(vErrors, instancePath + "/supported_run_fields/" + i1, faults, 72), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/supported_run_fields/" + i1, faults, 73), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/supported_run_fields", faults, 74), errors++;
      }
    }
    if (data.supported_sweep_fields !== void 0) {
      let data8 = data.supported_sweep_fields;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (typeof data9 == "string") {
            if (data9.length < 1) {
              vErrors = addError(vErrors, instancePath + "/supported_sweep_fields/" + i2, faults, 75), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/supported_sweep_fields/" + i2, faults, 76), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/supported_sweep_fields", faults, 77), errors++;
      }
    }
    if (data.jobs !== void 0) {
      let data10 = data.jobs;
      if (Array.isArray(data10)) {
        if (data10.length > 12) {
          vErrors = addError(vErrors, instancePath + "/jobs", faults, 78), errors++;
        }
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate86(data10[i3], instancePath + "/jobs/" + i3) || (vErrors = vErrors === null ? validate86.errors : addErrors(vErrors, validate86.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, instancePath + "/jobs", faults, 79), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 80), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
export {
  validateLaunchControl
};
const faults = () => [
  ["#/required", "required", { missingProperty: "request_id" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "params" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "started_at" }],
  ["#/required", "required", { missingProperty: "ended_at" }],
  ["#/required", "required", { missingProperty: "pid" }],
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "artifacts_path" }],
  ["#/required", "required", { missingProperty: "artifacts_href" }],
  ["#/required", "required", { missingProperty: "report_path" }],
  ["#/required", "required", { missingProperty: "report_href" }],
  ["#/required", "required", { missingProperty: "stdout_href" }],
  ["#/required", "required", { missingProperty: "stderr_href" }],
  ["#/required", "required", { missingProperty: "exit_code" }],
  ["#/required", "required", { missingProperty: "error_message" }],
  ["#/properties/request_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/request_id/type", "type", { type: "string" }],
  ["#/properties/command/enum", "enum", { allowedValues: ["run", "sweep"] }],
  ["#/$defs/LaunchParams/properties/ticker/minLength", "minLength", { limit: 1 }],
  ["#/$defs/LaunchParams/properties/ticker/type", "type", { type: "string" }],
  ["#/$defs/LaunchParams/properties/start/minLength", "minLength", { limit: 1 }],
  ["#/$defs/LaunchParams/properties/start/type", "type", { type: "string" }],
  ["#/$defs/LaunchParams/properties/end/minLength", "minLength", { limit: 1 }],
  ["#/$defs/LaunchParams/properties/end/type", "type", { type: "string" }],
  ["#/$defs/LaunchParams/properties/interval/minLength", "minLength", { limit: 1 }],
  ["#/$defs/LaunchParams/properties/interval/type", "type", { type: "string" }],
  ["#/$defs/LaunchParams/properties/paper/type", "type", { type: "boolean" }],
  ["#/$defs/LaunchParams/properties/initial_cash/type", "type", { type: "number" }],
  ["#/$defs/LaunchParams/properties/config_path/minLength", "minLength", { limit: 1 }],
  ["#/$defs/LaunchParams/properties/config_path/pattern", "pattern", { pattern: "\\S" }],
  ["#/$defs/LaunchParams/properties/config_path/type", "type", { type: "string" }],
  ["#/$defs/LaunchParams/properties/out_dir/minLength", "minLength", { limit: 1 }],
  ["#/$defs/LaunchParams/properties/out_dir/type", "type", { type: "string" }],
  ["#/$defs/LaunchParams/type", "type", { type: "object" }],
  ["#/properties/summary/type", "type", { type: "string" }],
  ["#/properties/status/enum", "enum", { allowedValues: ["running", "succeeded", "failed"] }],
  ["../common.schema.json#/$defs/UtcTimestamp/format", "format", { format: "date-time" }],
  ["../common.schema.json#/$defs/UtcTimestamp/type", "type", { type: "string" }],
  ["#/properties/ended_at/type", "type", { type: ["string", "null"] }],
  ["#/properties/pid/type", "type", { type: "integer" }],
  ["#/properties/pid/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/run_id/type", "type", { type: ["string", "null"] }],
  ["#/properties/artifacts_path/type", "type", { type: ["string", "null"] }],
  ["#/properties/artifacts_href/type", "type", { type: ["string", "null"] }],
  ["#/properties/report_path/type", "type", { type: ["string", "null"] }],
  ["#/properties/report_href/type", "type", { type: ["string", "null"] }],
  ["#/properties/stdout_href/minLength", "minLength", { limit: 1 }],
  ["#/properties/stdout_href/type", "type", { type: "string" }],
  ["#/properties/stderr_href/minLength", "minLength", { limit: 1 }],
  ["#/properties/stderr_href/type", "type", { type: "string" }],
  ["#/properties/exit_code/type", "type", { type: ["integer", "null"] }],
  ["#/properties/error_message/type", "type", { type: ["string", "null"] }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "available" }],
  ["#/required", "required", { missingProperty: "launcher_root" }],
  ["#/required", "required", { missingProperty: "python_path" }],
  ["#/required", "required", { missingProperty: "supported_commands" }],
  ["#/required", "required", { missingProperty: "supported_run_fields" }],
  ["#/required", "required", { missingProperty: "supported_sweep_fields" }],
  ["#/required", "required", { missingProperty: "jobs" }],
  ["#/properties/status/const", "const", { allowedValue: "ok" }],
  ["#/properties/available/type", "type", { type: "boolean" }],
  ["#/properties/launcher_root/minLength", "minLength", { limit: 1 }],
  ["#/properties/launcher_root/type", "type", { type: "string" }],
  ["#/properties/python_path/minLength", "minLength", { limit: 1 }],
  ["#/properties/python_path/type", "type", { type: "string" }],
  ["#/properties/supported_commands/items/minLength", "minLength", { limit: 1 }],
  ["#/properties/supported_commands/items/type", "type", { type: "string" }],
  ["#/properties/supported_commands/type", "type", { type: "array" }],
  ["#/properties/supported_run_fields/items/minLength", "minLength", { limit: 1 }],
  ["#/properties/supported_run_fields/items/type", "type", { type: "string" }],
  ["#/properties/supported_run_fields/type", "type", { type: "array" }],
  ["#/properties/supported_sweep_fields/items/minLength", "minLength", { limit: 1 }],
  ["#/properties/supported_sweep_fields/items/type", "type", { type: "string" }],
  ["#/properties/supported_sweep_fields/type", "type", { type: "array" }],
  ["#/properties/jobs/maxItems", "maxItems", { limit: 12 }],
  ["#/properties/jobs/type", "type", { type: "array" }],
  ["#/type", "type", { type: "object" }]
];
