// Made by `npm run generate` from quantlab/v1/model-run/model-config.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateModelRunModelConfig = validate182;
function validate182(data, instancePath = "") {
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
    if (data.model_family === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.model_name === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.library === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.hyperparameters === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.random_seed === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.training_objective === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.input_shape === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 9), errors++;
    }
    if (data.output === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 10), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 11), errors++;
    }
    if (data.artifact_type !== void 0 && data.artifact_type !== "quantlab.learned_model.model_config") {
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
    if (data.model_family !== void 0) {
      let data3 = data.model_family;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/model_family", faults, 15), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/model_family", faults, 16), errors++;
      }
    }
    if (data.model_name !== void 0) {
      let data4 = data.model_name;
      if (typeof data4 == "string") {
        if (data4.length < 1) {
          vErrors = addError(vErrors, instancePath + "/model_name", faults, 17), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/model_name", faults, 18), errors++;
      }
    }
    if (data.library !== void 0) {
      let data5 = data.library;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.name === void 0) {
          vErrors = addError(vErrors, instancePath + "/library", faults, 19), errors++;
        }
        if (data5.name !== void 0) {
          let data6 = data5.name;
          if (typeof data6 == "string") {
            if (data6.length < 1) {
              vErrors = addError(vErrors, instancePath + "/library/name", faults, 20), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/library/name", faults, 21), errors++;
          }
        }
        if (data5.version !== void 0) {
          let data7 = data5.version;
          if (typeof data7 != "string" && data7 !== null) {
            vErrors = addError(vErrors, instancePath + "/library/version", faults, 22), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/library", faults, 23), errors++;
      }
    }
    if (data.hyperparameters !== void 0) {
      let data8 = data.hyperparameters;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        vErrors = addError(vErrors, instancePath + "/hyperparameters", faults, 24), errors++;
      }
    }
    if (data.random_seed !== void 0) {
      let data9 = data.random_seed;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
        vErrors = addError(vErrors, instancePath + "/random_seed", faults, 25), errors++;
      }
    }
    if (data.training_objective !== void 0) {
      let data10 = data.training_objective;
      if (typeof data10 == "string") {
        if (data10.length < 1) {
          vErrors = addError(vErrors, instancePath + "/training_objective", faults, 26), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/training_objective", faults, 27), errors++;
      }
    }
    if (data.input_shape !== void 0) {
      let data11 = data.input_shape;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.features === void 0) {
          vErrors = addError(vErrors, instancePath + "/input_shape", faults, 28), errors++;
        }
        if (data11.features !== void 0) {
          let data12 = data11.features;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
            vErrors = addError(vErrors, instancePath + "/input_shape/features", faults, 29), errors++;
          }
          if (typeof data12 == "number" && (data12 < 0 || isNaN(data12))) {
            vErrors = addError(vErrors, instancePath + "/input_shape/features", faults, 30), errors++;
          }
        }
        if (data11.window !== void 0) {
          let data13 = data11.window;
          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13)) && data13 !== null) {
            vErrors = addError(vErrors, instancePath + "/input_shape/window", faults, 31), errors++;
          }
          if (typeof data13 == "number" && (data13 < 0 || isNaN(data13))) {
            vErrors = addError(vErrors, instancePath + "/input_shape/window", faults, 32), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/input_shape", faults, 33), errors++;
      }
    }
    if (data.output !== void 0) {
      let data14 = data.output;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.kind === void 0) {
          vErrors = addError(vErrors, instancePath + "/output", faults, 34), errors++;
        }
        if (data14.target === void 0) {
          vErrors = addError(vErrors, instancePath + "/output", faults, 35), errors++;
        }
        if (data14.kind !== void 0) {
          let data15 = data14.kind;
          if (typeof data15 == "string") {
            if (data15.length < 1) {
              vErrors = addError(vErrors, instancePath + "/output/kind", faults, 36), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/output/kind", faults, 37), errors++;
          }
        }
        if (data14.target !== void 0) {
          let data16 = data14.target;
          if (typeof data16 == "string") {
            if (data16.length < 1) {
              vErrors = addError(vErrors, instancePath + "/output/target", faults, 38), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/output/target", faults, 39), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/output", faults, 40), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 41), errors++;
  }
  return validate182.errors = vErrors, errors === 0;
}
export {
  validateModelRunModelConfig
};
const faults = () => [
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "artifact_type" }],
  ["#/required", "required", { missingProperty: "model_run_id" }],
  ["#/required", "required", { missingProperty: "model_family" }],
  ["#/required", "required", { missingProperty: "model_name" }],
  ["#/required", "required", { missingProperty: "library" }],
  ["#/required", "required", { missingProperty: "hyperparameters" }],
  ["#/required", "required", { missingProperty: "random_seed" }],
  ["#/required", "required", { missingProperty: "training_objective" }],
  ["#/required", "required", { missingProperty: "input_shape" }],
  ["#/required", "required", { missingProperty: "output" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/artifact_type/const", "const", { allowedValue: "quantlab.learned_model.model_config" }],
  ["#/properties/model_run_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/model_run_id/type", "type", { type: "string" }],
  ["#/properties/model_family/minLength", "minLength", { limit: 1 }],
  ["#/properties/model_family/type", "type", { type: "string" }],
  ["#/properties/model_name/minLength", "minLength", { limit: 1 }],
  ["#/properties/model_name/type", "type", { type: "string" }],
  ["#/$defs/ModelRunLibrary/required", "required", { missingProperty: "name" }],
  ["#/$defs/ModelRunLibrary/properties/name/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ModelRunLibrary/properties/name/type", "type", { type: "string" }],
  ["#/$defs/ModelRunLibrary/properties/version/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ModelRunLibrary/type", "type", { type: "object" }],
  ["#/properties/hyperparameters/type", "type", { type: "object" }],
  ["#/properties/random_seed/type", "type", { type: "integer" }],
  ["#/properties/training_objective/minLength", "minLength", { limit: 1 }],
  ["#/properties/training_objective/type", "type", { type: "string" }],
  ["#/$defs/ModelRunInputShape/required", "required", { missingProperty: "features" }],
  ["#/$defs/ModelRunInputShape/properties/features/type", "type", { type: "integer" }],
  ["#/$defs/ModelRunInputShape/properties/features/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ModelRunInputShape/properties/window/type", "type", { type: ["integer", "null"] }],
  ["#/$defs/ModelRunInputShape/properties/window/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ModelRunInputShape/type", "type", { type: "object" }],
  ["#/$defs/ModelRunOutput/required", "required", { missingProperty: "kind" }],
  ["#/$defs/ModelRunOutput/required", "required", { missingProperty: "target" }],
  ["#/$defs/ModelRunOutput/properties/kind/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ModelRunOutput/properties/kind/type", "type", { type: "string" }],
  ["#/$defs/ModelRunOutput/properties/target/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ModelRunOutput/properties/target/type", "type", { type: "string" }],
  ["#/$defs/ModelRunOutput/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }]
];
