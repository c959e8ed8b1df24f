// Made by `npm run generate` from quantlab/v1/model-run/dataset-manifest.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
const validateModelRunDatasetManifest = validate172;
const pattern46 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$", "");
function validate173(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
    }
    if (data.end === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
    }
    if (data.timezone === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timezone" } }), errors++;
    }
    if (data.start !== void 0) {
      let data0 = data.start;
      if (typeof data0 == "string") {
        if (!pattern46.test(data0)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "#/$defs/ModelRunTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "#/$defs/ModelRunTime/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 == "string") {
        if (!pattern46.test(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "#/$defs/ModelRunTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "#/$defs/ModelRunTime/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data2 = data.timezone;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate173.errors = vErrors, errors === 0;
}
function validate176(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
    }
    if (data.end === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
    }
    if (data.start !== void 0) {
      let data0 = data.start;
      if (typeof data0 == "string") {
        if (!pattern46.test(data0)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "#/$defs/ModelRunTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "#/$defs/ModelRunTime/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 == "string") {
        if (!pattern46.test(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "#/$defs/ModelRunTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "#/$defs/ModelRunTime/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate176.errors = vErrors, errors === 0;
}
function validate175(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.method === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" } }), errors++;
    }
    if (data.train === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "train" } }), errors++;
    }
    if (data.validation === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validation" } }), errors++;
    }
    if (data.test === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "test" } }), errors++;
    }
    if (data.method !== void 0 && data.method !== "temporal") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/method", schemaPath: "#/properties/method/const", keyword: "const", params: { allowedValue: "temporal" } }), errors++;
    }
    data.train !== void 0 && (validate176(data.train, instancePath + "/train") || (vErrors = vErrors === null ? validate176.errors : addErrors(vErrors, validate176.errors), errors = vErrors.length)), data.validation !== void 0 && (validate176(data.validation, instancePath + "/validation") || (vErrors = vErrors === null ? validate176.errors : addErrors(vErrors, validate176.errors), errors = vErrors.length)), data.test !== void 0 && (validate176(data.test, instancePath + "/test") || (vErrors = vErrors === null ? validate176.errors : addErrors(vErrors, validate176.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate175.errors = vErrors, errors === 0;
}
function validate172(data, instancePath = "") {
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
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" } }), errors++;
    }
    if (data.dataset_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataset_id" } }), errors++;
    }
    if (data.source === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } }), errors++;
    }
    if (data.universe === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "universe" } }), errors++;
    }
    if (data.time_range === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" } }), errors++;
    }
    if (data.rows === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } }), errors++;
    }
    if (data.target === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } }), errors++;
    }
    if (data.split === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "split" } }), errors++;
    }
    if (data.data_hash === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data_hash" } }), errors++;
    }
    if (data.generation_command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generation_command" } }), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "../common.schema.json#/$defs/SchemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } }), errors++;
    }
    if (data.artifact_type !== void 0 && data.artifact_type !== "quantlab.learned_model.dataset_manifest") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/artifact_type", schemaPath: "#/properties/artifact_type/const", keyword: "const", params: { allowedValue: "quantlab.learned_model.dataset_manifest" } }), errors++;
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
    if (data.created_at !== void 0) {
      let data3 = data.created_at;
      if (typeof data3 == "string") {
        if (!pattern46.test(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "#/$defs/ModelRunTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "#/$defs/ModelRunTime/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.dataset_id !== void 0) {
      let data4 = data.dataset_id;
      if (typeof data4 == "string") {
        if (data4.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/dataset_id", schemaPath: "#/properties/dataset_id/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/dataset_id", schemaPath: "#/properties/dataset_id/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.source !== void 0) {
      let data5 = data.source;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.kind === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/source", schemaPath: "#/$defs/ModelRunDataSource/required", keyword: "required", params: { missingProperty: "kind" } }), errors++;
        }
        if (data5.path === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/source", schemaPath: "#/$defs/ModelRunDataSource/required", keyword: "required", params: { missingProperty: "path" } }), errors++;
        }
        if (data5.kind !== void 0) {
          let data6 = data5.kind;
          if (typeof data6 == "string") {
            if (data6.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/source/kind", schemaPath: "#/$defs/ModelRunDataSource/properties/kind/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/source/kind", schemaPath: "#/$defs/ModelRunDataSource/properties/kind/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data5.path !== void 0) {
          let data7 = data5.path;
          if (typeof data7 == "string") {
            if (data7.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/source/path", schemaPath: "#/$defs/ModelRunDataSource/properties/path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/source/path", schemaPath: "#/$defs/ModelRunDataSource/properties/path/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/source", schemaPath: "#/$defs/ModelRunDataSource/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.universe !== void 0) {
      let data8 = data.universe;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 == "string") {
            if (data9.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/universe/" + i0, schemaPath: "#/properties/universe/items/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/universe/" + i0, schemaPath: "#/properties/universe/items/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/universe", schemaPath: "#/properties/universe/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.time_range !== void 0 && (validate173(data.time_range, instancePath + "/time_range") || (vErrors = vErrors === null ? validate173.errors : addErrors(vErrors, validate173.errors), errors = vErrors.length)), data.rows !== void 0) {
      let data11 = data.rows;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.target !== void 0) {
      let data12 = data.target;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.name === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/target", schemaPath: "#/$defs/ModelRunTarget/required", keyword: "required", params: { missingProperty: "name" } }), errors++;
        }
        if (data12.horizon === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/target", schemaPath: "#/$defs/ModelRunTarget/required", keyword: "required", params: { missingProperty: "horizon" } }), errors++;
        }
        if (data12.definition === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/target", schemaPath: "#/$defs/ModelRunTarget/required", keyword: "required", params: { missingProperty: "definition" } }), errors++;
        }
        if (data12.name !== void 0) {
          let data13 = data12.name;
          if (typeof data13 == "string") {
            if (data13.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/target/name", schemaPath: "#/$defs/ModelRunTarget/properties/name/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/target/name", schemaPath: "#/$defs/ModelRunTarget/properties/name/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data12.horizon !== void 0) {
          let data14 = data12.horizon;
          if (typeof data14 != "string" && !(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/target/horizon", schemaPath: "#/$defs/ModelRunTarget/properties/horizon/type", keyword: "type", params: { type: ["string", "integer"] } }), errors++;
          }
        }
        if (data12.definition !== void 0) {
          let data15 = data12.definition;
          if (typeof data15 == "string") {
            if (data15.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/target/definition", schemaPath: "#/$defs/ModelRunTarget/properties/definition/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/target/definition", schemaPath: "#/$defs/ModelRunTarget/properties/definition/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/target", schemaPath: "#/$defs/ModelRunTarget/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.split !== void 0 && (validate175(data.split, instancePath + "/split") || (vErrors = vErrors === null ? validate175.errors : addErrors(vErrors, validate175.errors), errors = vErrors.length)), data.data_hash !== void 0) {
      let data17 = data.data_hash;
      if (typeof data17 == "string") {
        if (data17.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/data_hash", schemaPath: "#/properties/data_hash/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/data_hash", schemaPath: "#/properties/data_hash/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.generation_command !== void 0) {
      let data18 = data.generation_command;
      if (typeof data18 == "string") {
        if (data18.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/generation_command", schemaPath: "#/properties/generation_command/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/generation_command", schemaPath: "#/properties/generation_command/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate172.errors = vErrors, errors === 0;
}
export {
  validateModelRunDatasetManifest
};
