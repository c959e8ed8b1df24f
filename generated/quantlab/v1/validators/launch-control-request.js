// Made by `npm run generate` from quantlab/v1/launch-control-request/launch-control-request.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
const validateLaunchControlRequest = validate92;
function validate93(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.params === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.command !== void 0 && data.command !== "run") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 2), errors++;
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 3), errors++;
      }
    }
    if (data.params !== void 0) {
      let data2 = data.params;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.ticker === void 0) {
          vErrors = addError(vErrors, instancePath + "/params", faults, 4), errors++;
        }
        if (data2.start === void 0) {
          vErrors = addError(vErrors, instancePath + "/params", faults, 5), errors++;
        }
        if (data2.end === void 0) {
          vErrors = addError(vErrors, instancePath + "/params", faults, 6), errors++;
        }
        if (data2.ticker !== void 0) {
          let data3 = data2.ticker;
          if (typeof data3 == "string") {
            if (data3.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/ticker", faults, 7), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/ticker", faults, 8), errors++;
          }
        }
        if (data2.start !== void 0) {
          let data4 = data2.start;
          if (typeof data4 == "string") {
            if (data4.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/start", faults, 9), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/start", faults, 10), errors++;
          }
        }
        if (data2.end !== void 0) {
          let data5 = data2.end;
          if (typeof data5 == "string") {
            if (data5.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/end", faults, 11), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/end", faults, 12), errors++;
          }
        }
        if (data2.interval !== void 0) {
          let data6 = data2.interval;
          if (typeof data6 == "string") {
            if (data6.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/interval", faults, 13), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/interval", faults, 14), errors++;
          }
        }
        if (data2.paper !== void 0 && typeof data2.paper != "boolean") {
          vErrors = addError(vErrors, instancePath + "/params/paper", faults, 15), errors++;
        }
        if (data2.initial_cash !== void 0 && typeof data2.initial_cash != "number") {
          vErrors = addError(vErrors, instancePath + "/params/initial_cash", faults, 16), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/params", faults, 17), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 18), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
const pattern8 = new RegExp("\\S", "");
function validate94(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 19), errors++;
    }
    if (data.params === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 20), errors++;
    }
    if (data.command !== void 0 && data.command !== "sweep") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 21), errors++;
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 22), errors++;
      }
    }
    if (data.params !== void 0) {
      let data2 = data.params;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.config_path === void 0) {
          vErrors = addError(vErrors, instancePath + "/params", faults, 23), errors++;
        }
        if (data2.config_path !== void 0) {
          let data3 = data2.config_path;
          if (typeof data3 == "string") {
            if (data3.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/config_path", faults, 24), errors++;
            }
            if (!pattern8.test(data3)) {
              vErrors = addError(vErrors, instancePath + "/params/config_path", faults, 25), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/config_path", faults, 26), errors++;
          }
        }
        if (data2.out_dir !== void 0) {
          let data4 = data2.out_dir;
          if (typeof data4 == "string") {
            if (data4.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/out_dir", faults, 27), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/out_dir", faults, 28), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/params", faults, 29), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 30), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
function validate92(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 31), errors++;
    }
    const tag0 = data.command;
    if (typeof tag0 == "string")
      if (tag0 === "run")
        validate93(data, instancePath) || (vErrors = vErrors === null ? validate93.errors : addErrors(vErrors, validate93.errors), errors = vErrors.length);
      else if (tag0 === "sweep")
        validate94(data, instancePath) || (vErrors = vErrors === null ? validate94.errors : addErrors(vErrors, validate94.errors), errors = vErrors.length);
      else {
        vErrors = addError(vErrors, instancePath, faults, 32, { error: "mapping", tag: "command", tagValue: tag0, allowedValues: ["run", "sweep"] }), errors++;
      }
    else {
      vErrors = addError(vErrors, instancePath, faults, 33, { error: "tag", tag: "command", tagValue: tag0, allowedValues: ["run", "sweep"] }), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 34), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
export {
  validateLaunchControlRequest
};
const faults = () => [
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "params" }],
  ["#/properties/command/const", "const", { allowedValue: "run" }],
  ["#/properties/request_id/type", "type", { type: ["string", "null"] }],
  ["#/$defs/LaunchRunParams/required", "required", { missingProperty: "ticker" }],
  ["#/$defs/LaunchRunParams/required", "required", { missingProperty: "start" }],
  ["#/$defs/LaunchRunParams/required", "required", { missingProperty: "end" }],
  ["#/$defs/LaunchRunParams/properties/ticker/minLength", "minLength", { limit: 1 }],
  ["#/$defs/LaunchRunParams/properties/ticker/type", "type", { type: "string" }],
  ["#/$defs/LaunchRunParams/properties/start/minLength", "minLength", { limit: 1 }],
  ["#/$defs/LaunchRunParams/properties/start/type", "type", { type: "string" }],
  ["#/$defs/LaunchRunParams/properties/end/minLength", "minLength", { limit: 1 }],
  ["#/$defs/LaunchRunParams/properties/end/type", "type", { type: "string" }],
  ["#/$defs/LaunchRunParams/properties/interval/minLength", "minLength", { limit: 1 }],
  ["#/$defs/LaunchRunParams/properties/interval/type", "type", { type: "string" }],
  ["#/$defs/LaunchRunParams/properties/paper/type", "type", { type: "boolean" }],
  ["#/$defs/LaunchRunParams/properties/initial_cash/type", "type", { type: "number" }],
  ["#/$defs/LaunchRunParams/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "params" }],
  ["#/properties/command/const", "const", { allowedValue: "sweep" }],
  ["#/properties/request_id/type", "type", { type: ["string", "null"] }],
  ["#/$defs/LaunchSweepParams/required", "required", { missingProperty: "config_path" }],
  ["#/$defs/LaunchSweepParams/properties/config_path/minLength", "minLength", { limit: 1 }],
  ["#/$defs/LaunchSweepParams/properties/config_path/pattern", "pattern", { pattern: "\\S" }],
  ["#/$defs/LaunchSweepParams/properties/config_path/type", "type", { type: "string" }],
  ["#/$defs/LaunchSweepParams/properties/out_dir/minLength", "minLength", { limit: 1 }],
  ["#/$defs/LaunchSweepParams/properties/out_dir/type", "type", { type: "string" }],
  ["#/$defs/LaunchSweepParams/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/discriminator", "discriminator", {}],
  ["#/discriminator", "discriminator", {}],
  ["#/type", "type", { type: "object" }]
];
