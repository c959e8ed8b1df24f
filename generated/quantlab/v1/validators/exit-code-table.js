// Made by `npm run generate` from quantlab/v1/exit-code/exit-code.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { repeatedItem } from "../../../../src/formats/string-formats.ts";
const validateExitCodeTable = validate67;
function validate68(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.label === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    const tag0 = data.label;
    if (typeof tag0 == "string")
      if (tag0 === "SUCCESS")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.code === void 0) {
            vErrors = addError(vErrors, instancePath, faults, 1), errors++;
          }
          if (data.label === void 0) {
            vErrors = addError(vErrors, instancePath, faults, 2), errors++;
          }
          if (data.meaning === void 0) {
            vErrors = addError(vErrors, instancePath, faults, 3), errors++;
          }
          if (data.code !== void 0 && data.code !== 0) {
            vErrors = addError(vErrors, instancePath + "/code", faults, 4), errors++;
          }
          if (data.label !== void 0 && data.label !== "SUCCESS") {
            vErrors = addError(vErrors, instancePath + "/label", faults, 5), errors++;
          }
          if (data.meaning !== void 0) {
            let data2 = data.meaning;
            if (typeof data2 == "string") {
              if (data2.length < 1) {
                vErrors = addError(vErrors, instancePath + "/meaning", faults, 6), errors++;
              }
            } else {
              vErrors = addError(vErrors, instancePath + "/meaning", faults, 7), errors++;
            }
          }
        } else {
          vErrors = addError(vErrors, instancePath, faults, 8), errors++;
        }
      else if (tag0 === "GENERAL_ERROR")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.code === void 0) {
            vErrors = addError(vErrors, instancePath, faults, 9), errors++;
          }
          if (data.label === void 0) {
            vErrors = addError(vErrors, instancePath, faults, 10), errors++;
          }
          if (data.meaning === void 0) {
            vErrors = addError(vErrors, instancePath, faults, 11), errors++;
          }
          if (data.code !== void 0 && data.code !== 1) {
            vErrors = addError(vErrors, instancePath + "/code", faults, 12), errors++;
          }
          if (data.label !== void 0 && data.label !== "GENERAL_ERROR") {
            vErrors = addError(vErrors, instancePath + "/label", faults, 13), errors++;
          }
          if (data.meaning !== void 0) {
            let data5 = data.meaning;
            if (typeof data5 == "string") {
              if (data5.length < 1) {
                vErrors = addError(vErrors, instancePath + "/meaning", faults, 14), errors++;
              }
            } else {
              vErrors = addError(vErrors, instancePath + "/meaning", faults, 15), errors++;
            }
          }
        } else {
          vErrors = addError(vErrors, instancePath, faults, 16), errors++;
        }
      else if (tag0 === "INVALID_CONFIG")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.code === void 0) {
            vErrors = addError(vErrors, instancePath, faults, 17), errors++;
          }
          if (data.label === void 0) {
            vErrors = addError(vErrors, instancePath, faults, 18), errors++;
          }
          if (data.meaning === void 0) {
            vErrors = addError(vErrors, instancePath, faults, 19), errors++;
          }
          if (data.code !== void 0 && data.code !== 2) {
            vErrors = addError(vErrors, instancePath + "/code", faults, 20), errors++;
          }
          if (data.label !== void 0 && data.label !== "INVALID_CONFIG") {
            vErrors = addError(vErrors, instancePath + "/label", faults, 21), errors++;
          }
          if (data.meaning !== void 0) {
            let data8 = data.meaning;
            if (typeof data8 == "string") {
              if (data8.length < 1) {
                vErrors = addError(vErrors, instancePath + "/meaning", faults, 22), errors++;
              }
            } else {
              vErrors = addError(vErrors, instancePath + "/meaning", faults, 23), errors++;
            }
          }
        } else {
          vErrors = addError(vErrors, instancePath, faults, 24), errors++;
        }
      else if (tag0 === "DATA_ERROR")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.code === void 0) {
            vErrors = addError(vErrors, instancePath, faults, 25), errors++;
          }
          if (data.label === void 0) {
            vErrors = addError(vErrors, instancePath, faults, 26), errors++;
          }
          if (data.meaning === void 0) {
            vErrors = addError(vErrors, instancePath, faults, 27), errors++;
          }
          if (data.code !== void 0 && data.code !== 3) {
            vErrors = addError(vErrors, instancePath + "/code", faults, 28), errors++;
          }
          if (data.label !== void 0 && data.label !== "DATA_ERROR") {
            vErrors = addError(vErrors, instancePath + "/label", faults, 29), errors++;
          }
          if (data.meaning !== void 0) {
            let data11 = data.meaning;
            if (typeof data11 == "string") {
              if (data11.length < 1) {
                vErrors = addError(vErrors, instancePath + "/meaning", faults, 30), errors++;
              }
            } else {
              vErrors = addError(vErrors, instancePath + "/meaning", faults, 31), errors++;
            }
          }
        } else {
          vErrors = addError(vErrors, instancePath, faults, 32), errors++;
        }
      else if (tag0 === "STRATEGY_ERROR")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.code === void 0) {
            vErrors = addError(vErrors, instancePath, faults, 33), errors++;
          }
          if (data.label === void 0) {
            vErrors = addError(vErrors, instancePath, faults, 34), errors++;
          }
          if (data.meaning === void 0) {
            vErrors = addError(vErrors, instancePath, faults, 35), errors++;
          }
          if (data.code !== void 0 && data.code !== 4) {
            vErrors = addError(vErrors, instancePath + "/code", faults, 36), errors++;
          }
          if (data.label !== void 0 && data.label !== "STRATEGY_ERROR") {
            vErrors = addError(vErrors, instancePath + "/label", faults, 37), errors++;
          }
          if (data.meaning !== void 0) {
            let data14 = data.meaning;
            if (typeof data14 == "string") {
              if (data14.length < 1) {
                vErrors = addError(vErrors, instancePath + "/meaning", faults, 38), errors++;
              }
            } else {
              vErrors = addError(vErrors, instancePath + "/meaning", faults, 39), errors++;
            }
          }
        } else {
          vErrors = addError(vErrors, instancePath, faults, 40), errors++;
        }
      else {
        vErrors = addError(vErrors, instancePath, faults, 41, { error: "mapping", tag: "label", tagValue: tag0, allowedValues: ["SUCCESS", "GENERAL_ERROR", "INVALID_CONFIG", "DATA_ERROR", "STRATEGY_ERROR"] }), errors++;
      }
    else {
      vErrors = addError(vErrors, instancePath, faults, 42, { error: "tag", tag: "label", tagValue: tag0, allowedValues: ["SUCCESS", "GENERAL_ERROR", "INVALID_CONFIG", "DATA_ERROR", "STRATEGY_ERROR"] }), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 43), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
const func40 = repeatedItem;
function validate67(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 5) {
      vErrors = addError(vErrors, instancePath, faults, 44), errors++;
    }
    if (data.length < 5) {
      vErrors = addError(vErrors, instancePath, faults, 45), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate68(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate68.errors : addErrors(vErrors, validate68.errors), errors = vErrors.length);
    const pair0 = func40(data);
    if (pair0 !== void 0) {
      vErrors = addError(vErrors, instancePath, faults, 46, { i: pair0[1], j: pair0[0] }), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 47), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
export {
  validateExitCodeTable
};
const faults = () => [
  ["#/required", "required", { missingProperty: "label" }],
  ["#/$defs/ExitCodeSuccess/required", "required", { missingProperty: "code" }],
  ["#/$defs/ExitCodeSuccess/required", "required", { missingProperty: "label" }],
  ["#/$defs/ExitCodeSuccess/required", "required", { missingProperty: "meaning" }],
  ["#/$defs/ExitCodeSuccess/properties/code/const", "const", { allowedValue: 0 }],
  ["#/$defs/ExitCodeSuccess/properties/label/const", "const", { allowedValue: "SUCCESS" }],
  ["#/$defs/ExitCodeSuccess/properties/meaning/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ExitCodeSuccess/properties/meaning/type", "type", { type: "string" }],
  ["#/$defs/ExitCodeSuccess/type", "type", { type: "object" }],
  ["#/$defs/ExitCodeGeneralError/required", "required", { missingProperty: "code" }],
  ["#/$defs/ExitCodeGeneralError/required", "required", { missingProperty: "label" }],
  ["#/$defs/ExitCodeGeneralError/required", "required", { missingProperty: "meaning" }],
  ["#/$defs/ExitCodeGeneralError/properties/code/const", "const", { allowedValue: 1 }],
  ["#/$defs/ExitCodeGeneralError/properties/label/const", "const", { allowedValue: "GENERAL_ERROR" }],
  ["#/$defs/ExitCodeGeneralError/properties/meaning/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ExitCodeGeneralError/properties/meaning/type", "type", { type: "string" }],
  ["#/$defs/ExitCodeGeneralError/type", "type", { type: "object" }],
  ["#/$defs/ExitCodeInvalidConfig/required", "required", { missingProperty: "code" }],
  ["#/$defs/ExitCodeInvalidConfig/required", "required", { missingProperty: "label" }],
  ["#/$defs/ExitCodeInvalidConfig/required", "required", { missingProperty: "meaning" }],
  ["#/$defs/ExitCodeInvalidConfig/properties/code/const", "const", { allowedValue: 2 }],
  ["#/$defs/ExitCodeInvalidConfig/properties/label/const", "const", { allowedValue: "INVALID_CONFIG" }],
  ["#/$defs/ExitCodeInvalidConfig/properties/meaning/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ExitCodeInvalidConfig/properties/meaning/type", "type", { type: "string" }],
  ["#/$defs/ExitCodeInvalidConfig/type", "type", { type: "object" }],
  ["#/$defs/ExitCodeDataError/required", "required", { missingProperty: "code" }],
  ["#/$defs/ExitCodeDataError/required", "required", { missingProperty: "label" }],
  ["#/$defs/ExitCodeDataError/required", "required", { missingProperty: "meaning" }],
  ["#/$defs/ExitCodeDataError/properties/code/const", "const", { allowedValue: 3 }],
  ["#/$defs/ExitCodeDataError/properties/label/const", "const", { allowedValue: "DATA_ERROR" }],
  ["#/$defs/ExitCodeDataError/properties/meaning/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ExitCodeDataError/properties/meaning/type", "type", { type: "string" }],
  ["#/$defs/ExitCodeDataError/type", "type", { type: "object" }],
  ["#/$defs/ExitCodeStrategyError/required", "required", { missingProperty: "code" }],
  ["#/$defs/ExitCodeStrategyError/required", "required", { missingProperty: "label" }],
  ["#/$defs/ExitCodeStrategyError/required", "required", { missingProperty: "meaning" }],
  ["#/$defs/ExitCodeStrategyError/properties/code/const", "const", { allowedValue: 4 }],
  ["#/$defs/ExitCodeStrategyError/properties/label/const", "const", { allowedValue: "STRATEGY_ERROR" }],
  ["#/$defs/ExitCodeStrategyError/properties/meaning/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ExitCodeStrategyError/properties/meaning/type", "type", { type: "string" }],
  ["#/$defs/ExitCodeStrategyError/type", "type", { type: "object" }],
  ["#/discriminator", "discriminator", {}],
  ["#/discriminator", "discriminator", {}],
  ["#/type", "type", { type: "object" }],
  ["#/maxItems", "maxItems", { limit: 5 }],
  ["#/minItems", "minItems", { limit: 5 }],
  ["#/uniqueItems", "uniqueItems", {}],
  ["#/type", "type", { type: "array" }]
];
