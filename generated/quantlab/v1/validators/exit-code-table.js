// Made by `npm run generate` from quantlab/v1/exit-code/exit-code.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { repeatedItem } from "../../../../src/formats/string-formats.ts";
const validateExitCodeTable = validate67;
function validate68(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.label === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } }), errors++;
    }
    const tag0 = data.label;
    if (typeof tag0 == "string")
      if (tag0 === "SUCCESS")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.code === void 0) {
            vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeSuccess/required", keyword: "required", params: { missingProperty: "code" } }), errors++;
          }
          if (data.label === void 0) {
            vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeSuccess/required", keyword: "required", params: { missingProperty: "label" } }), errors++;
          }
          if (data.meaning === void 0) {
            vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeSuccess/required", keyword: "required", params: { missingProperty: "meaning" } }), errors++;
          }
          if (data.code !== void 0 && data.code !== 0) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/code", schemaPath: "#/$defs/ExitCodeSuccess/properties/code/const", keyword: "const", params: { allowedValue: 0 } }), errors++;
          }
          if (data.label !== void 0 && data.label !== "SUCCESS") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/label", schemaPath: "#/$defs/ExitCodeSuccess/properties/label/const", keyword: "const", params: { allowedValue: "SUCCESS" } }), errors++;
          }
          if (data.meaning !== void 0) {
            let data2 = data.meaning;
            if (typeof data2 == "string") {
              if (data2.length < 1) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/meaning", schemaPath: "#/$defs/ExitCodeSuccess/properties/meaning/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: instancePath + "/meaning", schemaPath: "#/$defs/ExitCodeSuccess/properties/meaning/type", keyword: "type", params: { type: "string" } }), errors++;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeSuccess/type", keyword: "type", params: { type: "object" } }), errors++;
        }
      else if (tag0 === "GENERAL_ERROR")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.code === void 0) {
            vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeGeneralError/required", keyword: "required", params: { missingProperty: "code" } }), errors++;
          }
          if (data.label === void 0) {
            vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeGeneralError/required", keyword: "required", params: { missingProperty: "label" } }), errors++;
          }
          if (data.meaning === void 0) {
            vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeGeneralError/required", keyword: "required", params: { missingProperty: "meaning" } }), errors++;
          }
          if (data.code !== void 0 && data.code !== 1) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/code", schemaPath: "#/$defs/ExitCodeGeneralError/properties/code/const", keyword: "const", params: { allowedValue: 1 } }), errors++;
          }
          if (data.label !== void 0 && data.label !== "GENERAL_ERROR") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/label", schemaPath: "#/$defs/ExitCodeGeneralError/properties/label/const", keyword: "const", params: { allowedValue: "GENERAL_ERROR" } }), errors++;
          }
          if (data.meaning !== void 0) {
            let data5 = data.meaning;
            if (typeof data5 == "string") {
              if (data5.length < 1) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/meaning", schemaPath: "#/$defs/ExitCodeGeneralError/properties/meaning/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: instancePath + "/meaning", schemaPath: "#/$defs/ExitCodeGeneralError/properties/meaning/type", keyword: "type", params: { type: "string" } }), errors++;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeGeneralError/type", keyword: "type", params: { type: "object" } }), errors++;
        }
      else if (tag0 === "INVALID_CONFIG")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.code === void 0) {
            vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeInvalidConfig/required", keyword: "required", params: { missingProperty: "code" } }), errors++;
          }
          if (data.label === void 0) {
            vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeInvalidConfig/required", keyword: "required", params: { missingProperty: "label" } }), errors++;
          }
          if (data.meaning === void 0) {
            vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeInvalidConfig/required", keyword: "required", params: { missingProperty: "meaning" } }), errors++;
          }
          if (data.code !== void 0 && data.code !== 2) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/code", schemaPath: "#/$defs/ExitCodeInvalidConfig/properties/code/const", keyword: "const", params: { allowedValue: 2 } }), errors++;
          }
          if (data.label !== void 0 && data.label !== "INVALID_CONFIG") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/label", schemaPath: "#/$defs/ExitCodeInvalidConfig/properties/label/const", keyword: "const", params: { allowedValue: "INVALID_CONFIG" } }), errors++;
          }
          if (data.meaning !== void 0) {
            let data8 = data.meaning;
            if (typeof data8 == "string") {
              if (data8.length < 1) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/meaning", schemaPath: "#/$defs/ExitCodeInvalidConfig/properties/meaning/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: instancePath + "/meaning", schemaPath: "#/$defs/ExitCodeInvalidConfig/properties/meaning/type", keyword: "type", params: { type: "string" } }), errors++;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeInvalidConfig/type", keyword: "type", params: { type: "object" } }), errors++;
        }
      else if (tag0 === "DATA_ERROR")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.code === void 0) {
            vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeDataError/required", keyword: "required", params: { missingProperty: "code" } }), errors++;
          }
          if (data.label === void 0) {
            vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeDataError/required", keyword: "required", params: { missingProperty: "label" } }), errors++;
          }
          if (data.meaning === void 0) {
            vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeDataError/required", keyword: "required", params: { missingProperty: "meaning" } }), errors++;
          }
          if (data.code !== void 0 && data.code !== 3) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/code", schemaPath: "#/$defs/ExitCodeDataError/properties/code/const", keyword: "const", params: { allowedValue: 3 } }), errors++;
          }
          if (data.label !== void 0 && data.label !== "DATA_ERROR") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/label", schemaPath: "#/$defs/ExitCodeDataError/properties/label/const", keyword: "const", params: { allowedValue: "DATA_ERROR" } }), errors++;
          }
          if (data.meaning !== void 0) {
            let data11 = data.meaning;
            if (typeof data11 == "string") {
              if (data11.length < 1) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/meaning", schemaPath: "#/$defs/ExitCodeDataError/properties/meaning/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: instancePath + "/meaning", schemaPath: "#/$defs/ExitCodeDataError/properties/meaning/type", keyword: "type", params: { type: "string" } }), errors++;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeDataError/type", keyword: "type", params: { type: "object" } }), errors++;
        }
      else if (tag0 === "STRATEGY_ERROR")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.code === void 0) {
            vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeStrategyError/required", keyword: "required", params: { missingProperty: "code" } }), errors++;
          }
          if (data.label === void 0) {
            vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeStrategyError/required", keyword: "required", params: { missingProperty: "label" } }), errors++;
          }
          if (data.meaning === void 0) {
            vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeStrategyError/required", keyword: "required", params: { missingProperty: "meaning" } }), errors++;
          }
          if (data.code !== void 0 && data.code !== 4) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/code", schemaPath: "#/$defs/ExitCodeStrategyError/properties/code/const", keyword: "const", params: { allowedValue: 4 } }), errors++;
          }
          if (data.label !== void 0 && data.label !== "STRATEGY_ERROR") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/label", schemaPath: "#/$defs/ExitCodeStrategyError/properties/label/const", keyword: "const", params: { allowedValue: "STRATEGY_ERROR" } }), errors++;
          }
          if (data.meaning !== void 0) {
            let data14 = data.meaning;
            if (typeof data14 == "string") {
              if (data14.length < 1) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/meaning", schemaPath: "#/$defs/ExitCodeStrategyError/properties/meaning/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: instancePath + "/meaning", schemaPath: "#/$defs/ExitCodeStrategyError/properties/meaning/type", keyword: "type", params: { type: "string" } }), errors++;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath, schemaPath: "#/$defs/ExitCodeStrategyError/type", keyword: "type", params: { type: "object" } }), errors++;
        }
      else {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "label", tagValue: tag0, allowedValues: ["SUCCESS", "GENERAL_ERROR", "INVALID_CONFIG", "DATA_ERROR", "STRATEGY_ERROR"] } }), errors++;
      }
    else {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "label", tagValue: tag0, allowedValues: ["SUCCESS", "GENERAL_ERROR", "INVALID_CONFIG", "DATA_ERROR", "STRATEGY_ERROR"] } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
const func40 = repeatedItem;
function validate67(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 5) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 5 } }), errors++;
    }
    if (data.length < 5) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 5 } }), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate68(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate68.errors : addErrors(vErrors, validate68.errors), errors = vErrors.length);
    const pair0 = func40(data);
    if (pair0 !== void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: pair0[1], j: pair0[0] } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
export {
  validateExitCodeTable
};
