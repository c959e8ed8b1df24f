// Made by `npm run generate` from quantlab/v1/model-run/training-summary.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateModelRunTrainingSummary = validate183;
const pattern46 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$", "");
function validate183(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), errors++;
    }
    if (data.artifact_type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact_type" } }), errors++;
    }
    if (data.model_run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model_run_id" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at" } }), errors++;
    }
    if (data.finished_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finished_at" } }), errors++;
    }
    if (data.duration_seconds === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_seconds" } }), errors++;
    }
    if (data.dataset_manifest_path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataset_manifest_path" } }), errors++;
    }
    if (data.feature_manifest_path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "feature_manifest_path" } }), errors++;
    }
    if (data.model_config_path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model_config_path" } }), errors++;
    }
    if (data.metrics === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metrics" } }), errors++;
    }
    if (data.baseline_comparison === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_comparison" } }), errors++;
    }
    if (data.reproducibility === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reproducibility" } }), errors++;
    }
    if (data.promotion_assessment === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "promotion_assessment" } }), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "../common.schema.json#/$defs/SchemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } }), errors++;
    }
    if (data.artifact_type !== void 0 && data.artifact_type !== "quantlab.learned_model.training_summary") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/artifact_type", schemaPath: "#/properties/artifact_type/const", keyword: "const", params: { allowedValue: "quantlab.learned_model.training_summary" } }), errors++;
    }
    if (data.model_run_id !== void 0) {
      let data2 = data.model_run_id;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/model_run_id", schemaPath: "#/properties/model_run_id/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/model_run_id", schemaPath: "#/properties/model_run_id/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data4 = data.started_at;
      if (typeof data4 == "string") {
        if (!pattern46.test(data4)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/started_at", schemaPath: "dataset-manifest.schema.json#/$defs/ModelRunTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/started_at", schemaPath: "dataset-manifest.schema.json#/$defs/ModelRunTime/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.finished_at !== void 0) {
      let data5 = data.finished_at;
      if (typeof data5 == "string") {
        if (!pattern46.test(data5)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/finished_at", schemaPath: "dataset-manifest.schema.json#/$defs/ModelRunTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/finished_at", schemaPath: "dataset-manifest.schema.json#/$defs/ModelRunTime/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.duration_seconds !== void 0) {
      let data6 = data.duration_seconds;
      if (typeof data6 == "number") {
        if (data6 < 0 || isNaN(data6)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/duration_seconds", schemaPath: "#/properties/duration_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/duration_seconds", schemaPath: "#/properties/duration_seconds/type", keyword: "type", params: { type: "number" } }), errors++;
      }
    }
    if (data.dataset_manifest_path !== void 0) {
      let data7 = data.dataset_manifest_path;
      if (typeof data7 == "string") {
        if (data7.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/dataset_manifest_path", schemaPath: "#/properties/dataset_manifest_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/dataset_manifest_path", schemaPath: "#/properties/dataset_manifest_path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.feature_manifest_path !== void 0) {
      let data8 = data.feature_manifest_path;
      if (typeof data8 == "string") {
        if (data8.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/feature_manifest_path", schemaPath: "#/properties/feature_manifest_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/feature_manifest_path", schemaPath: "#/properties/feature_manifest_path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.model_config_path !== void 0) {
      let data9 = data.model_config_path;
      if (typeof data9 == "string") {
        if (data9.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/model_config_path", schemaPath: "#/properties/model_config_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/model_config_path", schemaPath: "#/properties/model_config_path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data10 = data.metrics;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.train === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "#/$defs/ModelRunMetrics/required", keyword: "required", params: { missingProperty: "train" } }), errors++;
        }
        if (data10.validation === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "#/$defs/ModelRunMetrics/required", keyword: "required", params: { missingProperty: "validation" } }), errors++;
        }
        if (data10.test === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "#/$defs/ModelRunMetrics/required", keyword: "required", params: { missingProperty: "test" } }), errors++;
        }
        if (data10.downstream_market === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "#/$defs/ModelRunMetrics/required", keyword: "required", params: { missingProperty: "downstream_market" } }), errors++;
        }
        if (data10.train !== void 0) {
          let data11 = data10.train;
          if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/train", schemaPath: "#/$defs/ModelRunMetrics/properties/train/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        if (data10.validation !== void 0) {
          let data12 = data10.validation;
          if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/validation", schemaPath: "#/$defs/ModelRunMetrics/properties/validation/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        if (data10.test !== void 0) {
          let data13 = data10.test;
          if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/test", schemaPath: "#/$defs/ModelRunMetrics/properties/test/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        if (data10.downstream_market !== void 0) {
          let data14 = data10.downstream_market;
          if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/downstream_market", schemaPath: "#/$defs/ModelRunMetrics/properties/downstream_market/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "#/$defs/ModelRunMetrics/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.baseline_comparison !== void 0) {
      let data15 = data.baseline_comparison;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.required === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/baseline_comparison", schemaPath: "#/$defs/ModelRunBaselineComparison/required", keyword: "required", params: { missingProperty: "required" } }), errors++;
        }
        if (data15.result === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/baseline_comparison", schemaPath: "#/$defs/ModelRunBaselineComparison/required", keyword: "required", params: { missingProperty: "result" } }), errors++;
        }
        if (data15.required !== void 0 && typeof data15.required != "boolean") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/baseline_comparison/required", schemaPath: "#/$defs/ModelRunBaselineComparison/properties/required/type", keyword: "type", params: { type: "boolean" } }), errors++;
        }
        if (data15.rule_based_baseline !== void 0) {
          let data17 = data15.rule_based_baseline;
          if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && typeof data17 != "string" && data17 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/baseline_comparison/rule_based_baseline", schemaPath: "#/$defs/ModelRunBaselineComparison/properties/rule_based_baseline/type", keyword: "type", params: { type: ["object", "string", "null"] } }), errors++;
          }
        }
        if (data15.classical_ml_baseline !== void 0) {
          let data18 = data15.classical_ml_baseline;
          if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && typeof data18 != "string" && data18 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/baseline_comparison/classical_ml_baseline", schemaPath: "#/$defs/ModelRunBaselineComparison/properties/classical_ml_baseline/type", keyword: "type", params: { type: ["object", "string", "null"] } }), errors++;
          }
        }
        if (data15.result !== void 0) {
          let data19 = data15.result;
          if (typeof data19 != "string" && !(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/baseline_comparison/result", schemaPath: "#/$defs/ModelRunBaselineComparison/properties/result/type", keyword: "type", params: { type: ["string", "object", "null"] } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/baseline_comparison", schemaPath: "#/$defs/ModelRunBaselineComparison/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.reproducibility !== void 0) {
      let data20 = data.reproducibility;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.random_seed === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/reproducibility", schemaPath: "#/$defs/ModelRunReproducibility/required", keyword: "required", params: { missingProperty: "random_seed" } }), errors++;
        }
        if (data20.code_version === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/reproducibility", schemaPath: "#/$defs/ModelRunReproducibility/required", keyword: "required", params: { missingProperty: "code_version" } }), errors++;
        }
        if (data20.data_hash === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/reproducibility", schemaPath: "#/$defs/ModelRunReproducibility/required", keyword: "required", params: { missingProperty: "data_hash" } }), errors++;
        }
        if (data20.feature_hash === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/reproducibility", schemaPath: "#/$defs/ModelRunReproducibility/required", keyword: "required", params: { missingProperty: "feature_hash" } }), errors++;
        }
        if (data20.random_seed !== void 0) {
          let data21 = data20.random_seed;
          if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/reproducibility/random_seed", schemaPath: "#/$defs/ModelRunReproducibility/properties/random_seed/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
        }
        if (data20.code_version !== void 0) {
          let data22 = data20.code_version;
          if (typeof data22 == "string") {
            if (data22.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/reproducibility/code_version", schemaPath: "#/$defs/ModelRunReproducibility/properties/code_version/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/reproducibility/code_version", schemaPath: "#/$defs/ModelRunReproducibility/properties/code_version/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data20.data_hash !== void 0) {
          let data23 = data20.data_hash;
          if (typeof data23 == "string") {
            if (data23.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/reproducibility/data_hash", schemaPath: "#/$defs/ModelRunReproducibility/properties/data_hash/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/reproducibility/data_hash", schemaPath: "#/$defs/ModelRunReproducibility/properties/data_hash/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data20.feature_hash !== void 0) {
          let data24 = data20.feature_hash;
          if (typeof data24 == "string") {
            if (data24.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/reproducibility/feature_hash", schemaPath: "#/$defs/ModelRunReproducibility/properties/feature_hash/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/reproducibility/feature_hash", schemaPath: "#/$defs/ModelRunReproducibility/properties/feature_hash/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/reproducibility", schemaPath: "#/$defs/ModelRunReproducibility/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.promotion_assessment !== void 0) {
      let data25 = data.promotion_assessment;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.eligible_for_paper === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/promotion_assessment", schemaPath: "#/$defs/ModelRunPromotionAssessment/required", keyword: "required", params: { missingProperty: "eligible_for_paper" } }), errors++;
        }
        if (data25.blocking_reasons === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/promotion_assessment", schemaPath: "#/$defs/ModelRunPromotionAssessment/required", keyword: "required", params: { missingProperty: "blocking_reasons" } }), errors++;
        }
        if (data25.eligible_for_paper !== void 0 && typeof data25.eligible_for_paper != "boolean") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/promotion_assessment/eligible_for_paper", schemaPath: "#/$defs/ModelRunPromotionAssessment/properties/eligible_for_paper/type", keyword: "type", params: { type: "boolean" } }), errors++;
        }
        if (data25.blocking_reasons !== void 0) {
          let data27 = data25.blocking_reasons;
          if (Array.isArray(data27)) {
            const len0 = data27.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data28 = data27[i0];
              if (typeof data28 == "string") {
                if (data28.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/promotion_assessment/blocking_reasons/" + i0, schemaPath: "#/$defs/ModelRunPromotionAssessment/properties/blocking_reasons/items/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/promotion_assessment/blocking_reasons/" + i0, schemaPath: "#/$defs/ModelRunPromotionAssessment/properties/blocking_reasons/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/promotion_assessment/blocking_reasons", schemaPath: "#/$defs/ModelRunPromotionAssessment/properties/blocking_reasons/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/promotion_assessment", schemaPath: "#/$defs/ModelRunPromotionAssessment/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate183.errors = vErrors, errors === 0;
}
export {
  validateModelRunTrainingSummary
};
