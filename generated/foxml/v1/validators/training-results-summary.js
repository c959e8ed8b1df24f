// Made by `npm run generate` from foxml/v1/training-run/training-results-summary.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateTrainingResultsSummary = validate64;
const pattern10 = new RegExp("^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$", "");
function validate64(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by_target === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_target" } }), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } }), errors++;
    }
    if (data.total_models_trained === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_models_trained" } }), errors++;
    }
    if (data.generated_at !== void 0) {
      let data0 = data.generated_at;
      if (typeof data0 == "string") {
        if (!pattern10.test(data0)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/generated_at", schemaPath: "#/properties/generated_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/generated_at", schemaPath: "#/properties/generated_at/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data1 = data.interval;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data2 = data.strategy;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.total_models_trained !== void 0) {
      let data3 = data.total_models_trained;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_models_trained", schemaPath: "#/properties/total_models_trained/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_models_trained", schemaPath: "#/properties/total_models_trained/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.by_target !== void 0) {
      let data4 = data.by_target;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4))
        for (const key0 in data4) {
          let data5 = data4[key0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5))
            for (const key1 in data5) {
              let data6 = data5[key1];
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.status === void 0) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/by_target/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/FamilyResult/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
                }
                if (data6.status !== void 0) {
                  let data7 = data6.status;
                  if (!(data7 === "success" || data7 === "skipped" || data7 === "failed")) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/by_target/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/$defs/FamilyResult/properties/status/enum", keyword: "enum", params: { allowedValues: ["success", "skipped", "failed"] } }), errors++;
                  }
                }
                if (data6.auc !== void 0) {
                  let data8 = data6.auc;
                  if (typeof data8 != "number" && data8 !== null) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/by_target/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/auc", schemaPath: "#/$defs/FamilyResult/properties/auc/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
                  }
                }
                if (data6.path !== void 0) {
                  let data9 = data6.path;
                  if (typeof data9 != "string" && data9 !== null) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/by_target/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/$defs/FamilyResult/properties/path/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
                  }
                }
                if (data6.error !== void 0) {
                  let data10 = data6.error;
                  if (typeof data10 != "string" && data10 !== null) {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/by_target/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/error", schemaPath: "#/$defs/FamilyResult/properties/error/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/by_target/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/FamilyResult/type", keyword: "type", params: { type: "object" } }), errors++;
              }
            }
          else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/by_target/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_target/additionalProperties/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/by_target", schemaPath: "#/properties/by_target/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data11 = data.summary;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.success === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "#/$defs/TrainingTally/required", keyword: "required", params: { missingProperty: "success" } }), errors++;
        }
        if (data11.failed === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "#/$defs/TrainingTally/required", keyword: "required", params: { missingProperty: "failed" } }), errors++;
        }
        if (data11.skipped === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "#/$defs/TrainingTally/required", keyword: "required", params: { missingProperty: "skipped" } }), errors++;
        }
        if (data11.attempted === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "#/$defs/TrainingTally/required", keyword: "required", params: { missingProperty: "attempted" } }), errors++;
        }
        if (data11.success !== void 0) {
          let data12 = data11.success;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/success", schemaPath: "#/$defs/TrainingTally/properties/success/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data12 == "number" && (data12 < 0 || isNaN(data12))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/success", schemaPath: "#/$defs/TrainingTally/properties/success/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data11.failed !== void 0) {
          let data13 = data11.failed;
          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/failed", schemaPath: "#/$defs/TrainingTally/properties/failed/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data13 == "number" && (data13 < 0 || isNaN(data13))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/failed", schemaPath: "#/$defs/TrainingTally/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data11.skipped !== void 0) {
          let data14 = data11.skipped;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/skipped", schemaPath: "#/$defs/TrainingTally/properties/skipped/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/skipped", schemaPath: "#/$defs/TrainingTally/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data11.attempted !== void 0) {
          let data15 = data11.attempted;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/attempted", schemaPath: "#/$defs/TrainingTally/properties/attempted/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data15 == "number" && (data15 < 0 || isNaN(data15))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/attempted", schemaPath: "#/$defs/TrainingTally/properties/attempted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "#/$defs/TrainingTally/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.failed_targets !== void 0) {
      let data16 = data.failed_targets;
      if (Array.isArray(data16)) {
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data16[i0] != "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/failed_targets/" + i0, schemaPath: "#/properties/failed_targets/items/type", keyword: "type", params: { type: "string" } }), errors++;
          }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/failed_targets", schemaPath: "#/properties/failed_targets/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.failed_reasons !== void 0) {
      let data18 = data.failed_reasons;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key2 in data18)
          if (typeof data18[key2] != "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/failed_reasons/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/failed_reasons/additionalProperties/type", keyword: "type", params: { type: "string" } }), errors++;
          }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/failed_reasons", schemaPath: "#/properties/failed_reasons/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
export {
  validateTrainingResultsSummary
};
