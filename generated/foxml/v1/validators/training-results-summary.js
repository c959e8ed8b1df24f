// Made by `npm run generate` from foxml/v1/training-run/training-results-summary.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateTrainingResultsSummary = validate64;
const pattern10 = new RegExp("^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$", "");
function validate64(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by_target === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.total_models_trained === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.generated_at !== void 0) {
      let data0 = data.generated_at;
      if (typeof data0 == "string") {
        if (!pattern10.test(data0)) {
          vErrors = addError(vErrors, instancePath + "/generated_at", faults, 3), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/generated_at", faults, 4), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data1 = data.interval;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, instancePath + "/interval", faults, 5), errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data2 = data.strategy;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, instancePath + "/strategy", faults, 6), errors++;
      }
    }
    if (data.total_models_trained !== void 0) {
      let data3 = data.total_models_trained;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/total_models_trained", faults, 7), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/total_models_trained", faults, 8), errors++;
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
                  vErrors = addError(vErrors, instancePath + "/by_target/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 9), errors++;
                }
                if (data6.status !== void 0) {
                  let data7 = data6.status;
                  if (!(data7 === "success" || data7 === "skipped" || data7 === "failed")) {
                    vErrors = addError(vErrors, instancePath + "/by_target/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", faults, 10), errors++;
                  }
                }
                if (data6.auc !== void 0) {
                  let data8 = data6.auc;
                  if (typeof data8 != "number" && data8 !== null) {
                    vErrors = addError(vErrors, instancePath + "/by_target/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/auc", faults, 11), errors++;
                  }
                }
                if (data6.path !== void 0) {
                  let data9 = data6.path;
                  if (typeof data9 != "string" && data9 !== null) {
                    vErrors = addError(vErrors, instancePath + "/by_target/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", faults, 12), errors++;
                  }
                }
                if (data6.error !== void 0) {
                  let data10 = data6.error;
                  if (typeof data10 != "string" && data10 !== null) {
                    vErrors = addError(vErrors, instancePath + "/by_target/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/error", faults, 13), errors++;
                  }
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/by_target/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 14), errors++;
              }
            }
          else {
            vErrors = addError(vErrors, instancePath + "/by_target/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 15), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, instancePath + "/by_target", faults, 16), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data11 = data.summary;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.success === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 17), errors++;
        }
        if (data11.failed === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 18), errors++;
        }
        if (data11.skipped === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 19), errors++;
        }
        if (data11.attempted === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 20), errors++;
        }
        if (data11.success !== void 0) {
          let data12 = data11.success;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
            vErrors = addError(vErrors, instancePath + "/summary/success", faults, 21), errors++;
          }
          if (typeof data12 == "number" && (data12 < 0 || isNaN(data12))) {
            vErrors = addError(vErrors, instancePath + "/summary/success", faults, 22), errors++;
          }
        }
        if (data11.failed !== void 0) {
          let data13 = data11.failed;
          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
            vErrors = addError(vErrors, instancePath + "/summary/failed", faults, 23), errors++;
          }
          if (typeof data13 == "number" && (data13 < 0 || isNaN(data13))) {
            vErrors = addError(vErrors, instancePath + "/summary/failed", faults, 24), errors++;
          }
        }
        if (data11.skipped !== void 0) {
          let data14 = data11.skipped;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
            vErrors = addError(vErrors, instancePath + "/summary/skipped", faults, 25), errors++;
          }
          if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
            vErrors = addError(vErrors, instancePath + "/summary/skipped", faults, 26), errors++;
          }
        }
        if (data11.attempted !== void 0) {
          let data15 = data11.attempted;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) {
            vErrors = addError(vErrors, instancePath + "/summary/attempted", faults, 27), errors++;
          }
          if (typeof data15 == "number" && (data15 < 0 || isNaN(data15))) {
            vErrors = addError(vErrors, instancePath + "/summary/attempted", faults, 28), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 29), errors++;
      }
    }
    if (data.failed_targets !== void 0) {
      let data16 = data.failed_targets;
      if (Array.isArray(data16)) {
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data16[i0] != "string") {
            vErrors = addError(vErrors, instancePath + "/failed_targets/" + i0, faults, 30), errors++;
          }
      } else {
        vErrors = addError(vErrors, instancePath + "/failed_targets", faults, 31), errors++;
      }
    }
    if (data.failed_reasons !== void 0) {
      let data18 = data.failed_reasons;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key2 in data18)
          if (typeof data18[key2] != "string") {
            vErrors = addError(vErrors, instancePath + "/failed_reasons/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 32), errors++;
          }
      } else {
        vErrors = addError(vErrors, instancePath + "/failed_reasons", faults, 33), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 34), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
export {
  validateTrainingResultsSummary
};
const faults = () => [
  ["#/required", "required", { missingProperty: "by_target" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["#/required", "required", { missingProperty: "total_models_trained" }],
  ["#/properties/generated_at/pattern", "pattern", { pattern: "^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" }],
  ["#/properties/generated_at/type", "type", { type: "string" }],
  ["#/properties/interval/type", "type", { type: ["string", "null"] }],
  ["#/properties/strategy/type", "type", { type: ["string", "null"] }],
  ["#/properties/total_models_trained/type", "type", { type: "integer" }],
  ["#/properties/total_models_trained/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/FamilyResult/required", "required", { missingProperty: "status" }],
  ["#/$defs/FamilyResult/properties/status/enum", "enum", { allowedValues: ["success", "skipped", "failed"] }],
  ["#/$defs/FamilyResult/properties/auc/type", "type", { type: ["number", "null"] }],
  ["#/$defs/FamilyResult/properties/path/type", "type", { type: ["string", "null"] }],
  ["#/$defs/FamilyResult/properties/error/type", "type", { type: ["string", "null"] }],
  ["#/$defs/FamilyResult/type", "type", { type: "object" }],
  ["#/properties/by_target/additionalProperties/type", "type", { type: "object" }],
  ["#/properties/by_target/type", "type", { type: "object" }],
  ["#/$defs/TrainingTally/required", "required", { missingProperty: "success" }],
  ["#/$defs/TrainingTally/required", "required", { missingProperty: "failed" }],
  ["#/$defs/TrainingTally/required", "required", { missingProperty: "skipped" }],
  ["#/$defs/TrainingTally/required", "required", { missingProperty: "attempted" }],
  ["#/$defs/TrainingTally/properties/success/type", "type", { type: "integer" }],
  ["#/$defs/TrainingTally/properties/success/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/TrainingTally/properties/failed/type", "type", { type: "integer" }],
  ["#/$defs/TrainingTally/properties/failed/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/TrainingTally/properties/skipped/type", "type", { type: "integer" }],
  ["#/$defs/TrainingTally/properties/skipped/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/TrainingTally/properties/attempted/type", "type", { type: "integer" }],
  ["#/$defs/TrainingTally/properties/attempted/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/TrainingTally/type", "type", { type: "object" }],
  ["#/properties/failed_targets/items/type", "type", { type: "string" }],
  ["#/properties/failed_targets/type", "type", { type: "array" }],
  ["#/properties/failed_reasons/additionalProperties/type", "type", { type: "string" }],
  ["#/properties/failed_reasons/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }]
];
