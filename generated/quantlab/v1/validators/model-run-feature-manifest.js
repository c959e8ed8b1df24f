// Made by `npm run generate` from quantlab/v1/model-run/feature-manifest.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateModelRunFeatureManifest = validate181;
function validate181(data, instancePath = "") {
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
    if (data.dataset_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.feature_set_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.features === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.lookback === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.normalization === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.leakage_guards === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.feature_hash === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 9), errors++;
    }
    if (data.generation_command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 10), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 11), errors++;
    }
    if (data.artifact_type !== void 0 && data.artifact_type !== "quantlab.learned_model.feature_manifest") {
      vErrors = addError(vErrors, instancePath + "/artifact_type", faults, 12), errors++;
    }
    if (data.model_run_id !== void 0) {
      let data2 = data.model_run_id;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/model_run_id", faults, 13), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/model_run_id", faults, 14), errors++;
      }
    }
    if (data.dataset_id !== void 0) {
      let data3 = data.dataset_id;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/dataset_id", faults, 15), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/dataset_id", faults, 16), errors++;
      }
    }
    if (data.feature_set_id !== void 0) {
      let data4 = data.feature_set_id;
      if (typeof data4 == "string") {
        if (data4.length < 1) {
          vErrors = addError(vErrors, instancePath + "/feature_set_id", faults, 17), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/feature_set_id", faults, 18), errors++;
      }
    }
    if (data.features !== void 0) {
      let data5 = data.features;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.name === void 0) {
              vErrors = addError(vErrors, instancePath + "/features/" + i0, faults, 19), errors++;
            }
            if (data6.source === void 0) {
              vErrors = addError(vErrors, instancePath + "/features/" + i0, faults, 20), errors++;
            }
            if (data6.parameters === void 0) {
              vErrors = addError(vErrors, instancePath + "/features/" + i0, faults, 21), errors++;
            }
            if (data6.name !== void 0) {
              let data7 = data6.name;
              if (typeof data7 == "string") {
                if (data7.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/features/" + i0 + "/name", faults, 22), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/features/" + i0 + "/name", faults, 23), errors++;
              }
            }
            if (data6.source !== void 0) {
              let data8 = data6.source;
              if (typeof data8 == "string") {
                if (data8.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/features/" + i0 + "/source", faults, 24), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/features/" + i0 + "/source", faults, 25), errors++;
              }
            }
            if (data6.parameters !== void 0) {
              let data9 = data6.parameters;
              if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
                vErrors = addError(vErrors, instancePath + "/features/" + i0 + "/parameters", faults, 26), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/features/" + i0, faults, 27), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/features", faults, 28), errors++;
      }
    }
    if (data.lookback !== void 0) {
      let data10 = data.lookback;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.max_bars === void 0) {
          vErrors = addError(vErrors, instancePath + "/lookback", faults, 29), errors++;
        }
        if (data10.uses_future_data === void 0) {
          vErrors = addError(vErrors, instancePath + "/lookback", faults, 30), errors++;
        }
        if (data10.max_bars !== void 0) {
          let data11 = data10.max_bars;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/lookback/max_bars", faults, 31), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/lookback/max_bars", faults, 32), errors++;
          }
        }
        if (data10.uses_future_data !== void 0 && typeof data10.uses_future_data != "boolean") {
          vErrors = addError(vErrors, instancePath + "/lookback/uses_future_data", faults, 33), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/lookback", faults, 34), errors++;
      }
    }
    if (data.normalization !== void 0) {
      let data13 = data.normalization;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.method === void 0) {
          vErrors = addError(vErrors, instancePath + "/normalization", faults, 35), errors++;
        }
        if (data13.fit_scope === void 0) {
          vErrors = addError(vErrors, instancePath + "/normalization", faults, 36), errors++;
        }
        if (data13.method !== void 0) {
          let data14 = data13.method;
          if (typeof data14 == "string") {
            if (data14.length < 1) {
              vErrors = addError(vErrors, instancePath + "/normalization/method", faults, 37), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/normalization/method", faults, 38), errors++;
          }
        }
        if (data13.fit_scope !== void 0) {
          let data15 = data13.fit_scope;
          if (typeof data15 == "string") {
            if (data15.length < 1) {
              vErrors = addError(vErrors, instancePath + "/normalization/fit_scope", faults, 39), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/normalization/fit_scope", faults, 40), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/normalization", faults, 41), errors++;
      }
    }
    if (data.leakage_guards !== void 0) {
      let data16 = data.leakage_guards;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data17 = data16[i1];
          if (typeof data17 == "string") {
            if (data17.length < 1) {
              vErrors = addError(vErrors, instancePath + "/leakage_guards/" + i1, faults, 42), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/leakage_guards/" + i1, faults, 43), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/leakage_guards", faults, 44), errors++;
      }
    }
    if (data.feature_hash !== void 0) {
      let data18 = data.feature_hash;
      if (typeof data18 == "string") {
        if (data18.length < 1) {
          vErrors = addError(vErrors, instancePath + "/feature_hash", faults, 45), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/feature_hash", faults, 46), errors++;
      }
    }
    if (data.generation_command !== void 0) {
      let data19 = data.generation_command;
      if (typeof data19 == "string") {
        if (data19.length < 1) {
          vErrors = addError(vErrors, instancePath + "/generation_command", faults, 47), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/generation_command", faults, 48), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 49), errors++;
  }
  return validate181.errors = vErrors, errors === 0;
}
export {
  validateModelRunFeatureManifest
};
const faults = () => [
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "artifact_type" }],
  ["#/required", "required", { missingProperty: "model_run_id" }],
  ["#/required", "required", { missingProperty: "dataset_id" }],
  ["#/required", "required", { missingProperty: "feature_set_id" }],
  ["#/required", "required", { missingProperty: "features" }],
  ["#/required", "required", { missingProperty: "lookback" }],
  ["#/required", "required", { missingProperty: "normalization" }],
  ["#/required", "required", { missingProperty: "leakage_guards" }],
  ["#/required", "required", { missingProperty: "feature_hash" }],
  ["#/required", "required", { missingProperty: "generation_command" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/artifact_type/const", "const", { allowedValue: "quantlab.learned_model.feature_manifest" }],
  ["#/properties/model_run_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/model_run_id/type", "type", { type: "string" }],
  ["#/properties/dataset_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/dataset_id/type", "type", { type: "string" }],
  ["#/properties/feature_set_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/feature_set_id/type", "type", { type: "string" }],
  ["#/$defs/ModelRunFeature/required", "required", { missingProperty: "name" }],
  ["#/$defs/ModelRunFeature/required", "required", { missingProperty: "source" }],
  ["#/$defs/ModelRunFeature/required", "required", { missingProperty: "parameters" }],
  ["#/$defs/ModelRunFeature/properties/name/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ModelRunFeature/properties/name/type", "type", { type: "string" }],
  ["#/$defs/ModelRunFeature/properties/source/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ModelRunFeature/properties/source/type", "type", { type: "string" }],
  ["#/$defs/ModelRunFeature/properties/parameters/type", "type", { type: "object" }],
  ["#/$defs/ModelRunFeature/type", "type", { type: "object" }],
  ["#/properties/features/type", "type", { type: "array" }],
  ["#/$defs/ModelRunLookback/required", "required", { missingProperty: "max_bars" }],
  ["#/$defs/ModelRunLookback/required", "required", { missingProperty: "uses_future_data" }],
  ["#/$defs/ModelRunLookback/properties/max_bars/type", "type", { type: "integer" }],
  ["#/$defs/ModelRunLookback/properties/max_bars/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ModelRunLookback/properties/uses_future_data/type", "type", { type: "boolean" }],
  ["#/$defs/ModelRunLookback/type", "type", { type: "object" }],
  ["#/$defs/ModelRunNormalization/required", "required", { missingProperty: "method" }],
  ["#/$defs/ModelRunNormalization/required", "required", { missingProperty: "fit_scope" }],
  ["#/$defs/ModelRunNormalization/properties/method/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ModelRunNormalization/properties/method/type", "type", { type: "string" }],
  ["#/$defs/ModelRunNormalization/properties/fit_scope/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ModelRunNormalization/properties/fit_scope/type", "type", { type: "string" }],
  ["#/$defs/ModelRunNormalization/type", "type", { type: "object" }],
  ["#/properties/leakage_guards/items/minLength", "minLength", { limit: 1 }],
  ["#/properties/leakage_guards/items/type", "type", { type: "string" }],
  ["#/properties/leakage_guards/type", "type", { type: "array" }],
  ["#/properties/feature_hash/minLength", "minLength", { limit: 1 }],
  ["#/properties/feature_hash/type", "type", { type: "string" }],
  ["#/properties/generation_command/minLength", "minLength", { limit: 1 }],
  ["#/properties/generation_command/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }]
];
