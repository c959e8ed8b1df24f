// Made by `npm run generate` from quantlab/v1/model-run/dataset-manifest.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
const validateModelRunDatasetManifest = validate172;
const pattern46 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$", "");
function validate173(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.timezone === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.start !== void 0) {
      let data0 = data.start;
      if (typeof data0 == "string") {
        if (!pattern46.test(data0)) {
          vErrors = addError(vErrors, instancePath + "/start", faults, 3), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 4), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 == "string") {
        if (!pattern46.test(data1)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 5), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 6), errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data2 = data.timezone;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/timezone", faults, 7), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/timezone", faults, 8), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 9), errors++;
  }
  return validate173.errors = vErrors, errors === 0;
}
function validate176(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 10), errors++;
    }
    if (data.end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 11), errors++;
    }
    if (data.start !== void 0) {
      let data0 = data.start;
      if (typeof data0 == "string") {
        if (!pattern46.test(data0)) {
          vErrors = addError(vErrors, instancePath + "/start", faults, 12), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 13), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 == "string") {
        if (!pattern46.test(data1)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 14), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 15), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 16), errors++;
  }
  return validate176.errors = vErrors, errors === 0;
}
function validate175(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.method === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 17), errors++;
    }
    if (data.train === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 18), errors++;
    }
    if (data.validation === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 19), errors++;
    }
    if (data.test === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 20), errors++;
    }
    if (data.method !== void 0 && data.method !== "temporal") {
      vErrors = addError(vErrors, instancePath + "/method", faults, 21), errors++;
    }
    data.train !== void 0 && (validate176(data.train, instancePath + "/train") || (vErrors = vErrors === null ? validate176.errors : addErrors(vErrors, validate176.errors), errors = vErrors.length)), data.validation !== void 0 && (validate176(data.validation, instancePath + "/validation") || (vErrors = vErrors === null ? validate176.errors : addErrors(vErrors, validate176.errors), errors = vErrors.length)), data.test !== void 0 && (validate176(data.test, instancePath + "/test") || (vErrors = vErrors === null ? validate176.errors : addErrors(vErrors, validate176.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, instancePath, faults, 22), errors++;
  }
  return validate175.errors = vErrors, errors === 0;
}
function validate172(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 23), errors++;
    }
    if (data.artifact_type === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 24), errors++;
    }
    if (data.model_run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 25), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 26), errors++;
    }
    if (data.dataset_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 27), errors++;
    }
    if (data.source === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 28), errors++;
    }
    if (data.universe === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 29), errors++;
    }
    if (data.time_range === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 30), errors++;
    }
    if (data.rows === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 31), errors++;
    }
    if (data.target === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 32), errors++;
    }
    if (data.split === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 33), errors++;
    }
    if (data.data_hash === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 34), errors++;
    }
    if (data.generation_command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 35), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 36), errors++;
    }
    if (data.artifact_type !== void 0 && data.artifact_type !== "quantlab.learned_model.dataset_manifest") {
      vErrors = addError(vErrors, instancePath + "/artifact_type", faults, 37), errors++;
    }
    if (data.model_run_id !== void 0) {
      let data2 = data.model_run_id;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/model_run_id", faults, 38), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/model_run_id", faults, 39), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data3 = data.created_at;
      if (typeof data3 == "string") {
        if (!pattern46.test(data3)) {
          vErrors = addError(vErrors, instancePath + "/created_at", faults, 40), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/created_at", faults, 41), errors++;
      }
    }
    if (data.dataset_id !== void 0) {
      let data4 = data.dataset_id;
      if (typeof data4 == "string") {
        if (data4.length < 1) {
          vErrors = addError(vErrors, instancePath + "/dataset_id", faults, 42), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/dataset_id", faults, 43), errors++;
      }
    }
    if (data.source !== void 0) {
      let data5 = data.source;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.kind === void 0) {
          vErrors = addError(vErrors, instancePath + "/source", faults, 44), errors++;
        }
        if (data5.path === void 0) {
          vErrors = addError(vErrors, instancePath + "/source", faults, 45), errors++;
        }
        if (data5.kind !== void 0) {
          let data6 = data5.kind;
          if (typeof data6 == "string") {
            if (data6.length < 1) {
              vErrors = addError(vErrors, instancePath + "/source/kind", faults, 46), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/source/kind", faults, 47), errors++;
          }
        }
        if (data5.path !== void 0) {
          let data7 = data5.path;
          if (typeof data7 == "string") {
            if (data7.length < 1) {
              vErrors = addError(vErrors, instancePath + "/source/path", faults, 48), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/source/path", faults, 49), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/source", faults, 50), errors++;
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
              vErrors = addError(vErrors, instancePath + "/universe/" + i0, faults, 51), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/universe/" + i0, faults, 52), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/universe", faults, 53), errors++;
      }
    }
    if (data.time_range !== void 0 && (validate173(data.time_range, instancePath + "/time_range") || (vErrors = vErrors === null ? validate173.errors : addErrors(vErrors, validate173.errors), errors = vErrors.length)), data.rows !== void 0) {
      let data11 = data.rows;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
        vErrors = addError(vErrors, instancePath + "/rows", faults, 54), errors++;
      }
      if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
        vErrors = addError(vErrors, instancePath + "/rows", faults, 55), errors++;
      }
    }
    if (data.target !== void 0) {
      let data12 = data.target;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.name === void 0) {
          vErrors = addError(vErrors, instancePath + "/target", faults, 56), errors++;
        }
        if (data12.horizon === void 0) {
          vErrors = addError(vErrors, instancePath + "/target", faults, 57), errors++;
        }
        if (data12.definition === void 0) {
          vErrors = addError(vErrors, instancePath + "/target", faults, 58), errors++;
        }
        if (data12.name !== void 0) {
          let data13 = data12.name;
          if (typeof data13 == "string") {
            if (data13.length < 1) {
              vErrors = addError(vErrors, instancePath + "/target/name", faults, 59), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/target/name", faults, 60), errors++;
          }
        }
        if (data12.horizon !== void 0) {
          let data14 = data12.horizon;
          if (typeof data14 != "string" && !(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
            vErrors = addError(vErrors, instancePath + "/target/horizon", faults, 61), errors++;
          }
        }
        if (data12.definition !== void 0) {
          let data15 = data12.definition;
          if (typeof data15 == "string") {
            if (data15.length < 1) {
              vErrors = addError(vErrors, instancePath + "/target/definition", faults, 62), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/target/definition", faults, 63), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/target", faults, 64), errors++;
      }
    }
    if (data.split !== void 0 && (validate175(data.split, instancePath + "/split") || (vErrors = vErrors === null ? validate175.errors : addErrors(vErrors, validate175.errors), errors = vErrors.length)), data.data_hash !== void 0) {
      let data17 = data.data_hash;
      if (typeof data17 == "string") {
        if (data17.length < 1) {
          vErrors = addError(vErrors, instancePath + "/data_hash", faults, 65), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/data_hash", faults, 66), errors++;
      }
    }
    if (data.generation_command !== void 0) {
      let data18 = data.generation_command;
      if (typeof data18 == "string") {
        if (data18.length < 1) {
          vErrors = addError(vErrors, instancePath + "/generation_command", faults, 67), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/generation_command", faults, 68), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 69), errors++;
  }
  return validate172.errors = vErrors, errors === 0;
}
export {
  validateModelRunDatasetManifest
};
const faults = () => [
  ["#/required", "required", { missingProperty: "start" }],
  ["#/required", "required", { missingProperty: "end" }],
  ["#/required", "required", { missingProperty: "timezone" }],
  ["#/$defs/ModelRunTime/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" }],
  ["#/$defs/ModelRunTime/type", "type", { type: "string" }],
  ["#/$defs/ModelRunTime/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" }],
  ["#/$defs/ModelRunTime/type", "type", { type: "string" }],
  ["#/properties/timezone/minLength", "minLength", { limit: 1 }],
  ["#/properties/timezone/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "start" }],
  ["#/required", "required", { missingProperty: "end" }],
  ["#/$defs/ModelRunTime/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" }],
  ["#/$defs/ModelRunTime/type", "type", { type: "string" }],
  ["#/$defs/ModelRunTime/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" }],
  ["#/$defs/ModelRunTime/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "method" }],
  ["#/required", "required", { missingProperty: "train" }],
  ["#/required", "required", { missingProperty: "validation" }],
  ["#/required", "required", { missingProperty: "test" }],
  ["#/properties/method/const", "const", { allowedValue: "temporal" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "artifact_type" }],
  ["#/required", "required", { missingProperty: "model_run_id" }],
  ["#/required", "required", { missingProperty: "created_at" }],
  ["#/required", "required", { missingProperty: "dataset_id" }],
  ["#/required", "required", { missingProperty: "source" }],
  ["#/required", "required", { missingProperty: "universe" }],
  ["#/required", "required", { missingProperty: "time_range" }],
  ["#/required", "required", { missingProperty: "rows" }],
  ["#/required", "required", { missingProperty: "target" }],
  ["#/required", "required", { missingProperty: "split" }],
  ["#/required", "required", { missingProperty: "data_hash" }],
  ["#/required", "required", { missingProperty: "generation_command" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/artifact_type/const", "const", { allowedValue: "quantlab.learned_model.dataset_manifest" }],
  ["#/properties/model_run_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/model_run_id/type", "type", { type: "string" }],
  ["#/$defs/ModelRunTime/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$" }],
  ["#/$defs/ModelRunTime/type", "type", { type: "string" }],
  ["#/properties/dataset_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/dataset_id/type", "type", { type: "string" }],
  ["#/$defs/ModelRunDataSource/required", "required", { missingProperty: "kind" }],
  ["#/$defs/ModelRunDataSource/required", "required", { missingProperty: "path" }],
  ["#/$defs/ModelRunDataSource/properties/kind/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ModelRunDataSource/properties/kind/type", "type", { type: "string" }],
  ["#/$defs/ModelRunDataSource/properties/path/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ModelRunDataSource/properties/path/type", "type", { type: "string" }],
  ["#/$defs/ModelRunDataSource/type", "type", { type: "object" }],
  ["#/properties/universe/items/minLength", "minLength", { limit: 1 }],
  ["#/properties/universe/items/type", "type", { type: "string" }],
  ["#/properties/universe/type", "type", { type: "array" }],
  ["#/properties/rows/type", "type", { type: "integer" }],
  ["#/properties/rows/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ModelRunTarget/required", "required", { missingProperty: "name" }],
  ["#/$defs/ModelRunTarget/required", "required", { missingProperty: "horizon" }],
  ["#/$defs/ModelRunTarget/required", "required", { missingProperty: "definition" }],
  ["#/$defs/ModelRunTarget/properties/name/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ModelRunTarget/properties/name/type", "type", { type: "string" }],
  ["#/$defs/ModelRunTarget/properties/horizon/type", "type", { type: ["string", "integer"] }],
  ["#/$defs/ModelRunTarget/properties/definition/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ModelRunTarget/properties/definition/type", "type", { type: "string" }],
  ["#/$defs/ModelRunTarget/type", "type", { type: "object" }],
  ["#/properties/data_hash/minLength", "minLength", { limit: 1 }],
  ["#/properties/data_hash/type", "type", { type: "string" }],
  ["#/properties/generation_command/minLength", "minLength", { limit: 1 }],
  ["#/properties/generation_command/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }]
];
