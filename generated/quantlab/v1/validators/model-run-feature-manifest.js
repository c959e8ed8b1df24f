// Made by `npm run generate` from quantlab/v1/model-run/feature-manifest.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateModelRunFeatureManifest = validate181;
function validate181(data, instancePath = "") {
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
    if (data.dataset_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataset_id" } }), errors++;
    }
    if (data.feature_set_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "feature_set_id" } }), errors++;
    }
    if (data.features === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "features" } }), errors++;
    }
    if (data.lookback === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lookback" } }), errors++;
    }
    if (data.normalization === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "normalization" } }), errors++;
    }
    if (data.leakage_guards === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "leakage_guards" } }), errors++;
    }
    if (data.feature_hash === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "feature_hash" } }), errors++;
    }
    if (data.generation_command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generation_command" } }), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "../common.schema.json#/$defs/SchemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } }), errors++;
    }
    if (data.artifact_type !== void 0 && data.artifact_type !== "quantlab.learned_model.feature_manifest") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/artifact_type", schemaPath: "#/properties/artifact_type/const", keyword: "const", params: { allowedValue: "quantlab.learned_model.feature_manifest" } }), errors++;
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
    if (data.dataset_id !== void 0) {
      let data3 = data.dataset_id;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/dataset_id", schemaPath: "#/properties/dataset_id/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/dataset_id", schemaPath: "#/properties/dataset_id/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.feature_set_id !== void 0) {
      let data4 = data.feature_set_id;
      if (typeof data4 == "string") {
        if (data4.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/feature_set_id", schemaPath: "#/properties/feature_set_id/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/feature_set_id", schemaPath: "#/properties/feature_set_id/type", keyword: "type", params: { type: "string" } }), errors++;
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
              vErrors = addError(vErrors, { instancePath: instancePath + "/features/" + i0, schemaPath: "#/$defs/ModelRunFeature/required", keyword: "required", params: { missingProperty: "name" } }), errors++;
            }
            if (data6.source === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/features/" + i0, schemaPath: "#/$defs/ModelRunFeature/required", keyword: "required", params: { missingProperty: "source" } }), errors++;
            }
            if (data6.parameters === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/features/" + i0, schemaPath: "#/$defs/ModelRunFeature/required", keyword: "required", params: { missingProperty: "parameters" } }), errors++;
            }
            if (data6.name !== void 0) {
              let data7 = data6.name;
              if (typeof data7 == "string") {
                if (data7.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/features/" + i0 + "/name", schemaPath: "#/$defs/ModelRunFeature/properties/name/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/features/" + i0 + "/name", schemaPath: "#/$defs/ModelRunFeature/properties/name/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data6.source !== void 0) {
              let data8 = data6.source;
              if (typeof data8 == "string") {
                if (data8.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/features/" + i0 + "/source", schemaPath: "#/$defs/ModelRunFeature/properties/source/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/features/" + i0 + "/source", schemaPath: "#/$defs/ModelRunFeature/properties/source/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data6.parameters !== void 0) {
              let data9 = data6.parameters;
              if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/features/" + i0 + "/parameters", schemaPath: "#/$defs/ModelRunFeature/properties/parameters/type", keyword: "type", params: { type: "object" } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/features/" + i0, schemaPath: "#/$defs/ModelRunFeature/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.lookback !== void 0) {
      let data10 = data.lookback;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.max_bars === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/lookback", schemaPath: "#/$defs/ModelRunLookback/required", keyword: "required", params: { missingProperty: "max_bars" } }), errors++;
        }
        if (data10.uses_future_data === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/lookback", schemaPath: "#/$defs/ModelRunLookback/required", keyword: "required", params: { missingProperty: "uses_future_data" } }), errors++;
        }
        if (data10.max_bars !== void 0) {
          let data11 = data10.max_bars;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/lookback/max_bars", schemaPath: "#/$defs/ModelRunLookback/properties/max_bars/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/lookback/max_bars", schemaPath: "#/$defs/ModelRunLookback/properties/max_bars/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data10.uses_future_data !== void 0 && typeof data10.uses_future_data != "boolean") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/lookback/uses_future_data", schemaPath: "#/$defs/ModelRunLookback/properties/uses_future_data/type", keyword: "type", params: { type: "boolean" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/lookback", schemaPath: "#/$defs/ModelRunLookback/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.normalization !== void 0) {
      let data13 = data.normalization;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.method === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/normalization", schemaPath: "#/$defs/ModelRunNormalization/required", keyword: "required", params: { missingProperty: "method" } }), errors++;
        }
        if (data13.fit_scope === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/normalization", schemaPath: "#/$defs/ModelRunNormalization/required", keyword: "required", params: { missingProperty: "fit_scope" } }), errors++;
        }
        if (data13.method !== void 0) {
          let data14 = data13.method;
          if (typeof data14 == "string") {
            if (data14.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/normalization/method", schemaPath: "#/$defs/ModelRunNormalization/properties/method/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/normalization/method", schemaPath: "#/$defs/ModelRunNormalization/properties/method/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data13.fit_scope !== void 0) {
          let data15 = data13.fit_scope;
          if (typeof data15 == "string") {
            if (data15.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/normalization/fit_scope", schemaPath: "#/$defs/ModelRunNormalization/properties/fit_scope/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/normalization/fit_scope", schemaPath: "#/$defs/ModelRunNormalization/properties/fit_scope/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/normalization", schemaPath: "#/$defs/ModelRunNormalization/type", keyword: "type", params: { type: "object" } }), errors++;
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
              vErrors = addError(vErrors, { instancePath: instancePath + "/leakage_guards/" + i1, schemaPath: "#/properties/leakage_guards/items/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/leakage_guards/" + i1, schemaPath: "#/properties/leakage_guards/items/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/leakage_guards", schemaPath: "#/properties/leakage_guards/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.feature_hash !== void 0) {
      let data18 = data.feature_hash;
      if (typeof data18 == "string") {
        if (data18.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/feature_hash", schemaPath: "#/properties/feature_hash/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/feature_hash", schemaPath: "#/properties/feature_hash/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.generation_command !== void 0) {
      let data19 = data.generation_command;
      if (typeof data19 == "string") {
        if (data19.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/generation_command", schemaPath: "#/properties/generation_command/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/generation_command", schemaPath: "#/properties/generation_command/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate181.errors = vErrors, errors === 0;
}
export {
  validateModelRunFeatureManifest
};
