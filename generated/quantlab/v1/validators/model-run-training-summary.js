// Made by `npm run generate` from quantlab/v1/model-run/training-summary.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateModelRunTrainingSummary = validate183;
const pattern46 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$", "");
function validate183(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.artifact_type === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.model_run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.finished_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.duration_seconds === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.dataset_manifest_path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.feature_manifest_path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.model_config_path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 9), errors++;
    }
    if (data.metrics === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 10), errors++;
    }
    if (data.baseline_comparison === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 11), errors++;
    }
    if (data.reproducibility === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 12), errors++;
    }
    if (data.promotion_assessment === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 13), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 14), errors++;
    }
    if (data.artifact_type !== void 0 && data.artifact_type !== "quantlab.learned_model.training_summary") {
      vErrors = addError(vErrors, instancePath + "/artifact_type", faults, 15), errors++;
    }
    if (data.model_run_id !== void 0) {
      let data2 = data.model_run_id;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/model_run_id", faults, 16), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/model_run_id", faults, 17), errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/status", faults, 18), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/status", faults, 19), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data4 = data.started_at;
      if (typeof data4 == "string") {
        if (!pattern46.test(data4)) {
          vErrors = addError(vErrors, instancePath + "/started_at", faults, 20), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/started_at", faults, 21), errors++;
      }
    }
    if (data.finished_at !== void 0) {
      let data5 = data.finished_at;
      if (typeof data5 == "string") {
        if (!pattern46.test(data5)) {
          vErrors = addError(vErrors, instancePath + "/finished_at", faults, 22), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/finished_at", faults, 23), errors++;
      }
    }
    if (data.duration_seconds !== void 0) {
      let data6 = data.duration_seconds;
      if (typeof data6 == "number") {
        if (data6 < 0 || isNaN(data6)) {
          vErrors = addError(vErrors, instancePath + "/duration_seconds", faults, 24), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/duration_seconds", faults, 25), errors++;
      }
    }
    if (data.dataset_manifest_path !== void 0) {
      let data7 = data.dataset_manifest_path;
      if (typeof data7 == "string") {
        if (data7.length < 1) {
          vErrors = addError(vErrors, instancePath + "/dataset_manifest_path", faults, 26), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/dataset_manifest_path", faults, 27), errors++;
      }
    }
    if (data.feature_manifest_path !== void 0) {
      let data8 = data.feature_manifest_path;
      if (typeof data8 == "string") {
        if (data8.length < 1) {
          vErrors = addError(vErrors, instancePath + "/feature_manifest_path", faults, 28), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/feature_manifest_path", faults, 29), errors++;
      }
    }
    if (data.model_config_path !== void 0) {
      let data9 = data.model_config_path;
      if (typeof data9 == "string") {
        if (data9.length < 1) {
          vErrors = addError(vErrors, instancePath + "/model_config_path", faults, 30), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/model_config_path", faults, 31), errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data10 = data.metrics;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.train === void 0) {
          vErrors = addError(vErrors, instancePath + "/metrics", faults, 32), errors++;
        }
        if (data10.validation === void 0) {
          vErrors = addError(vErrors, instancePath + "/metrics", faults, 33), errors++;
        }
        if (data10.test === void 0) {
          vErrors = addError(vErrors, instancePath + "/metrics", faults, 34), errors++;
        }
        if (data10.downstream_market === void 0) {
          vErrors = addError(vErrors, instancePath + "/metrics", faults, 35), errors++;
        }
        if (data10.train !== void 0) {
          let data11 = data10.train;
          if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
            vErrors = addError(vErrors, instancePath + "/metrics/train", faults, 36), errors++;
          }
        }
        if (data10.validation !== void 0) {
          let data12 = data10.validation;
          if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
            vErrors = addError(vErrors, instancePath + "/metrics/validation", faults, 37), errors++;
          }
        }
        if (data10.test !== void 0) {
          let data13 = data10.test;
          if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
            vErrors = addError(vErrors, instancePath + "/metrics/test", faults, 38), errors++;
          }
        }
        if (data10.downstream_market !== void 0) {
          let data14 = data10.downstream_market;
          if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
            vErrors = addError(vErrors, instancePath + "/metrics/downstream_market", faults, 39), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/metrics", faults, 40), errors++;
      }
    }
    if (data.baseline_comparison !== void 0) {
      let data15 = data.baseline_comparison;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.required === void 0) {
          vErrors = addError(vErrors, instancePath + "/baseline_comparison", faults, 41), errors++;
        }
        if (data15.result === void 0) {
          vErrors = addError(vErrors, instancePath + "/baseline_comparison", faults, 42), errors++;
        }
        if (data15.required !== void 0 && typeof data15.required != "boolean") {
          vErrors = addError(vErrors, instancePath + "/baseline_comparison/required", faults, 43), errors++;
        }
        if (data15.rule_based_baseline !== void 0) {
          let data17 = data15.rule_based_baseline;
          if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && typeof data17 != "string" && data17 !== null) {
            vErrors = addError(vErrors, instancePath + "/baseline_comparison/rule_based_baseline", faults, 44), errors++;
          }
        }
        if (data15.classical_ml_baseline !== void 0) {
          let data18 = data15.classical_ml_baseline;
          if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && typeof data18 != "string" && data18 !== null) {
            vErrors = addError(vErrors, instancePath + "/baseline_comparison/classical_ml_baseline", faults, 45), errors++;
          }
        }
        if (data15.result !== void 0) {
          let data19 = data15.result;
          if (typeof data19 != "string" && !(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
            vErrors = addError(vErrors, instancePath + "/baseline_comparison/result", faults, 46), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/baseline_comparison", faults, 47), errors++;
      }
    }
    if (data.reproducibility !== void 0) {
      let data20 = data.reproducibility;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.random_seed === void 0) {
          vErrors = addError(vErrors, instancePath + "/reproducibility", faults, 48), errors++;
        }
        if (data20.code_version === void 0) {
          vErrors = addError(vErrors, instancePath + "/reproducibility", faults, 49), errors++;
        }
        if (data20.data_hash === void 0) {
          vErrors = addError(vErrors, instancePath + "/reproducibility", faults, 50), errors++;
        }
        if (data20.feature_hash === void 0) {
          vErrors = addError(vErrors, instancePath + "/reproducibility", faults, 51), errors++;
        }
        if (data20.random_seed !== void 0) {
          let data21 = data20.random_seed;
          if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21))) {
            vErrors = addError(vErrors, instancePath + "/reproducibility/random_seed", faults, 52), errors++;
          }
        }
        if (data20.code_version !== void 0) {
          let data22 = data20.code_version;
          if (typeof data22 == "string") {
            if (data22.length < 1) {
              vErrors = addError(vErrors, instancePath + "/reproducibility/code_version", faults, 53), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/reproducibility/code_version", faults, 54), errors++;
          }
        }
        if (data20.data_hash !== void 0) {
          let data23 = data20.data_hash;
          if (typeof data23 == "string") {
            if (data23.length < 1) {
              vErrors = addError(vErrors, instancePath + "/reproducibility/data_hash", faults, 55), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/reproducibility/data_hash", faults, 56), errors++;
          }
        }
        if (data20.feature_hash !== void 0) {
          let data24 = data20.feature_hash;
          if (typeof data24 == "string") {
            if (data24.length < 1) {
              vErrors = addError(vErrors, instancePath + "/reproducibility/feature_hash", faults, 57), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/reproducibility/feature_hash", faults, 58), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/reproducibility", faults, 59), errors++;
      }
    }
    if (data.promotion_assessment !== void 0) {
      let data25 = data.promotion_assessment;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.eligible_for_paper === void 0) {
          vErrors = addError(vErrors, instancePath + "/promotion_assessment", faults, 60), errors++;
        }
        if (data25.blocking_reasons === void 0) {
          vErrors = addError(vErrors, instancePath + "/promotion_assessment", faults, 61), errors++;
        }
        if (data25.eligible_for_paper !== void 0 && typeof data25.eligible_for_paper != "boolean") {
          vErrors = addError(vErrors, instancePath + "/promotion_assessment/eligible_for_paper", faults, 62), errors++;
        }
        if (data25.blocking_reasons !== void 0) {
          let data27 = data25.blocking_reasons;
          if (Array.isArray(data27)) {
            const len0 = data27.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data28 = data27[i0];
              if (typeof data28 == "string") {
                if (data28.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/promotion_assessment/blocking_reasons/" + i0, faults, 63), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/promotion_assessment/blocking_reasons/" + i0, faults, 64), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/promotion_assessment/blocking_reasons", faults, 65), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/promotion_assessment", faults, 66), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 67), errors++;
  }
  return validate183.errors = vErrors, errors === 0;
}
export {
  validateModelRunTrainingSummary
};
const faults = () => [
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "artifact_type" }],
  ["#/required", "required", { missingProperty: "model_run_id" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "started_at" }],
  ["#/required", "required", { missingProperty: "finished_at" }],
  ["#/required", "required", { missingProperty: "duration_seconds" }],
  ["#/required", "required", { missingProperty: "dataset_manifest_path" }],
  ["#/required", "required", { missingProperty: "feature_manifest_path" }],
  ["#/required", "required", { missingProperty: "model_config_path" }],
  ["#/required", "required", { missingProperty: "metrics" }],
  ["#/required", "required", { missingProperty: "baseline_comparison" }],
  ["#/required", "required", { missingProperty: "reproducibility" }],
  ["#/required", "required", { missingProperty: "promotion_assessment" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/artifact_type/const", "const", { allowedValue: "quantlab.learned_model.training_summary" }],
  ["#/properties/model_run_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/model_run_id/type", "type", { type: "string" }],
  ["#/properties/status/minLength", "minLength", { limit: 1 }],
  ["#/properties/status/type", "type", { type: "string" }],
  ["dataset-manifest.schema.json#/$defs/ModelRunTime/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" }],
  ["dataset-manifest.schema.json#/$defs/ModelRunTime/type", "type", { type: "string" }],
  ["dataset-manifest.schema.json#/$defs/ModelRunTime/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" }],
  ["dataset-manifest.schema.json#/$defs/ModelRunTime/type", "type", { type: "string" }],
  ["#/properties/duration_seconds/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/duration_seconds/type", "type", { type: "number" }],
  ["#/properties/dataset_manifest_path/minLength", "minLength", { limit: 1 }],
  ["#/properties/dataset_manifest_path/type", "type", { type: "string" }],
  ["#/properties/feature_manifest_path/minLength", "minLength", { limit: 1 }],
  ["#/properties/feature_manifest_path/type", "type", { type: "string" }],
  ["#/properties/model_config_path/minLength", "minLength", { limit: 1 }],
  ["#/properties/model_config_path/type", "type", { type: "string" }],
  ["#/$defs/ModelRunMetrics/required", "required", { missingProperty: "train" }],
  ["#/$defs/ModelRunMetrics/required", "required", { missingProperty: "validation" }],
  ["#/$defs/ModelRunMetrics/required", "required", { missingProperty: "test" }],
  ["#/$defs/ModelRunMetrics/required", "required", { missingProperty: "downstream_market" }],
  ["#/$defs/ModelRunMetrics/properties/train/type", "type", { type: "object" }],
  ["#/$defs/ModelRunMetrics/properties/validation/type", "type", { type: "object" }],
  ["#/$defs/ModelRunMetrics/properties/test/type", "type", { type: "object" }],
  ["#/$defs/ModelRunMetrics/properties/downstream_market/type", "type", { type: "object" }],
  ["#/$defs/ModelRunMetrics/type", "type", { type: "object" }],
  ["#/$defs/ModelRunBaselineComparison/required", "required", { missingProperty: "required" }],
  ["#/$defs/ModelRunBaselineComparison/required", "required", { missingProperty: "result" }],
  ["#/$defs/ModelRunBaselineComparison/properties/required/type", "type", { type: "boolean" }],
  ["#/$defs/ModelRunBaselineComparison/properties/rule_based_baseline/type", "type", { type: ["object", "string", "null"] }],
  ["#/$defs/ModelRunBaselineComparison/properties/classical_ml_baseline/type", "type", { type: ["object", "string", "null"] }],
  ["#/$defs/ModelRunBaselineComparison/properties/result/type", "type", { type: ["string", "object", "null"] }],
  ["#/$defs/ModelRunBaselineComparison/type", "type", { type: "object" }],
  ["#/$defs/ModelRunReproducibility/required", "required", { missingProperty: "random_seed" }],
  ["#/$defs/ModelRunReproducibility/required", "required", { missingProperty: "code_version" }],
  ["#/$defs/ModelRunReproducibility/required", "required", { missingProperty: "data_hash" }],
  ["#/$defs/ModelRunReproducibility/required", "required", { missingProperty: "feature_hash" }],
  ["#/$defs/ModelRunReproducibility/properties/random_seed/type", "type", { type: "integer" }],
  ["#/$defs/ModelRunReproducibility/properties/code_version/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ModelRunReproducibility/properties/code_version/type", "type", { type: "string" }],
  ["#/$defs/ModelRunReproducibility/properties/data_hash/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ModelRunReproducibility/properties/data_hash/type", "type", { type: "string" }],
  ["#/$defs/ModelRunReproducibility/properties/feature_hash/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ModelRunReproducibility/properties/feature_hash/type", "type", { type: "string" }],
  ["#/$defs/ModelRunReproducibility/type", "type", { type: "object" }],
  ["#/$defs/ModelRunPromotionAssessment/required", "required", { missingProperty: "eligible_for_paper" }],
  ["#/$defs/ModelRunPromotionAssessment/required", "required", { missingProperty: "blocking_reasons" }],
  ["#/$defs/ModelRunPromotionAssessment/properties/eligible_for_paper/type", "type", { type: "boolean" }],
  ["#/$defs/ModelRunPromotionAssessment/properties/blocking_reasons/items/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ModelRunPromotionAssessment/properties/blocking_reasons/items/type", "type", { type: "string" }],
  ["#/$defs/ModelRunPromotionAssessment/properties/blocking_reasons/type", "type", { type: "array" }],
  ["#/$defs/ModelRunPromotionAssessment/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }]
];
