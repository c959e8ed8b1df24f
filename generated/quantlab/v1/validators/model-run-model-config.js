// Made by `npm run generate` from quantlab/v1/model-run/model-config.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateModelRunModelConfig = validate182;
function validate182(data, instancePath = "") {
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
    if (data.model_family === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model_family" } }), errors++;
    }
    if (data.model_name === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model_name" } }), errors++;
    }
    if (data.library === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "library" } }), errors++;
    }
    if (data.hyperparameters === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hyperparameters" } }), errors++;
    }
    if (data.random_seed === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "random_seed" } }), errors++;
    }
    if (data.training_objective === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "training_objective" } }), errors++;
    }
    if (data.input_shape === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input_shape" } }), errors++;
    }
    if (data.output === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output" } }), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "../common.schema.json#/$defs/SchemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } }), errors++;
    }
    if (data.artifact_type !== void 0 && data.artifact_type !== "quantlab.learned_model.model_config") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/artifact_type", schemaPath: "#/properties/artifact_type/const", keyword: "const", params: { allowedValue: "quantlab.learned_model.model_config" } }), errors++;
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
    if (data.model_family !== void 0) {
      let data3 = data.model_family;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/model_family", schemaPath: "#/properties/model_family/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/model_family", schemaPath: "#/properties/model_family/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.model_name !== void 0) {
      let data4 = data.model_name;
      if (typeof data4 == "string") {
        if (data4.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/model_name", schemaPath: "#/properties/model_name/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/model_name", schemaPath: "#/properties/model_name/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.library !== void 0) {
      let data5 = data.library;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.name === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/library", schemaPath: "#/$defs/ModelRunLibrary/required", keyword: "required", params: { missingProperty: "name" } }), errors++;
        }
        if (data5.name !== void 0) {
          let data6 = data5.name;
          if (typeof data6 == "string") {
            if (data6.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/library/name", schemaPath: "#/$defs/ModelRunLibrary/properties/name/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/library/name", schemaPath: "#/$defs/ModelRunLibrary/properties/name/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data5.version !== void 0) {
          let data7 = data5.version;
          if (typeof data7 != "string" && data7 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/library/version", schemaPath: "#/$defs/ModelRunLibrary/properties/version/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/library", schemaPath: "#/$defs/ModelRunLibrary/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.hyperparameters !== void 0) {
      let data8 = data.hyperparameters;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/hyperparameters", schemaPath: "#/properties/hyperparameters/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.random_seed !== void 0) {
      let data9 = data.random_seed;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/random_seed", schemaPath: "#/properties/random_seed/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
    }
    if (data.training_objective !== void 0) {
      let data10 = data.training_objective;
      if (typeof data10 == "string") {
        if (data10.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/training_objective", schemaPath: "#/properties/training_objective/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/training_objective", schemaPath: "#/properties/training_objective/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.input_shape !== void 0) {
      let data11 = data.input_shape;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.features === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/input_shape", schemaPath: "#/$defs/ModelRunInputShape/required", keyword: "required", params: { missingProperty: "features" } }), errors++;
        }
        if (data11.features !== void 0) {
          let data12 = data11.features;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/input_shape/features", schemaPath: "#/$defs/ModelRunInputShape/properties/features/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data12 == "number" && (data12 < 0 || isNaN(data12))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/input_shape/features", schemaPath: "#/$defs/ModelRunInputShape/properties/features/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data11.window !== void 0) {
          let data13 = data11.window;
          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13)) && data13 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/input_shape/window", schemaPath: "#/$defs/ModelRunInputShape/properties/window/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
          }
          if (typeof data13 == "number" && (data13 < 0 || isNaN(data13))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/input_shape/window", schemaPath: "#/$defs/ModelRunInputShape/properties/window/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/input_shape", schemaPath: "#/$defs/ModelRunInputShape/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.output !== void 0) {
      let data14 = data.output;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.kind === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/output", schemaPath: "#/$defs/ModelRunOutput/required", keyword: "required", params: { missingProperty: "kind" } }), errors++;
        }
        if (data14.target === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/output", schemaPath: "#/$defs/ModelRunOutput/required", keyword: "required", params: { missingProperty: "target" } }), errors++;
        }
        if (data14.kind !== void 0) {
          let data15 = data14.kind;
          if (typeof data15 == "string") {
            if (data15.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/output/kind", schemaPath: "#/$defs/ModelRunOutput/properties/kind/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/output/kind", schemaPath: "#/$defs/ModelRunOutput/properties/kind/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data14.target !== void 0) {
          let data16 = data14.target;
          if (typeof data16 == "string") {
            if (data16.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/output/target", schemaPath: "#/$defs/ModelRunOutput/properties/target/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/output/target", schemaPath: "#/$defs/ModelRunOutput/properties/target/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/output", schemaPath: "#/$defs/ModelRunOutput/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate182.errors = vErrors, errors === 0;
}
export {
  validateModelRunModelConfig
};
