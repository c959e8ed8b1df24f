// Made by `npm run generate` from quantlab/v1/launch-control-request/launch-control-request.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
const validateLaunchControlRequest = validate92;
function validate93(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.params === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "params" } }), errors++;
    }
    if (data.command !== void 0 && data.command !== "run") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "run" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.params !== void 0) {
      let data2 = data.params;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.ticker === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/params", schemaPath: "#/$defs/LaunchRunParams/required", keyword: "required", params: { missingProperty: "ticker" } }), errors++;
        }
        if (data2.start === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/params", schemaPath: "#/$defs/LaunchRunParams/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
        }
        if (data2.end === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/params", schemaPath: "#/$defs/LaunchRunParams/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
        }
        if (data2.ticker !== void 0) {
          let data3 = data2.ticker;
          if (typeof data3 == "string") {
            if (data3.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/ticker", schemaPath: "#/$defs/LaunchRunParams/properties/ticker/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/ticker", schemaPath: "#/$defs/LaunchRunParams/properties/ticker/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data2.start !== void 0) {
          let data4 = data2.start;
          if (typeof data4 == "string") {
            if (data4.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/start", schemaPath: "#/$defs/LaunchRunParams/properties/start/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/start", schemaPath: "#/$defs/LaunchRunParams/properties/start/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data2.end !== void 0) {
          let data5 = data2.end;
          if (typeof data5 == "string") {
            if (data5.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/end", schemaPath: "#/$defs/LaunchRunParams/properties/end/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/end", schemaPath: "#/$defs/LaunchRunParams/properties/end/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data2.interval !== void 0) {
          let data6 = data2.interval;
          if (typeof data6 == "string") {
            if (data6.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/interval", schemaPath: "#/$defs/LaunchRunParams/properties/interval/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/interval", schemaPath: "#/$defs/LaunchRunParams/properties/interval/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data2.paper !== void 0 && typeof data2.paper != "boolean") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/params/paper", schemaPath: "#/$defs/LaunchRunParams/properties/paper/type", keyword: "type", params: { type: "boolean" } }), errors++;
        }
        if (data2.initial_cash !== void 0 && typeof data2.initial_cash != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/params/initial_cash", schemaPath: "#/$defs/LaunchRunParams/properties/initial_cash/type", keyword: "type", params: { type: "number" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/params", schemaPath: "#/$defs/LaunchRunParams/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
const pattern8 = new RegExp("\\S", "");
function validate94(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.params === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "params" } }), errors++;
    }
    if (data.command !== void 0 && data.command !== "sweep") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "sweep" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.params !== void 0) {
      let data2 = data.params;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.config_path === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/params", schemaPath: "#/$defs/LaunchSweepParams/required", keyword: "required", params: { missingProperty: "config_path" } }), errors++;
        }
        if (data2.config_path !== void 0) {
          let data3 = data2.config_path;
          if (typeof data3 == "string") {
            if (data3.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/config_path", schemaPath: "#/$defs/LaunchSweepParams/properties/config_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
            if (!pattern8.test(data3)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/config_path", schemaPath: "#/$defs/LaunchSweepParams/properties/config_path/pattern", keyword: "pattern", params: { pattern: "\\S" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/config_path", schemaPath: "#/$defs/LaunchSweepParams/properties/config_path/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data2.out_dir !== void 0) {
          let data4 = data2.out_dir;
          if (typeof data4 == "string") {
            if (data4.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/out_dir", schemaPath: "#/$defs/LaunchSweepParams/properties/out_dir/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/out_dir", schemaPath: "#/$defs/LaunchSweepParams/properties/out_dir/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/params", schemaPath: "#/$defs/LaunchSweepParams/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
function validate92(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    const tag0 = data.command;
    if (typeof tag0 == "string")
      if (tag0 === "run")
        validate93(data, instancePath) || (vErrors = vErrors === null ? validate93.errors : addErrors(vErrors, validate93.errors), errors = vErrors.length);
      else if (tag0 === "sweep")
        validate94(data, instancePath) || (vErrors = vErrors === null ? validate94.errors : addErrors(vErrors, validate94.errors), errors = vErrors.length);
      else {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "command", tagValue: tag0, allowedValues: ["run", "sweep"] } }), errors++;
      }
    else {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "command", tagValue: tag0, allowedValues: ["run", "sweep"] } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
export {
  validateLaunchControlRequest
};
