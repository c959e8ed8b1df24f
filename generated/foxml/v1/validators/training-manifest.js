// Made by `npm run generate` from foxml/v1/training-run/manifest.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateTrainingManifest = validate60;
const pattern10 = new RegExp("^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$", "");
function validate60(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.run_instance_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.git_sha === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.target_index === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.run_id !== void 0) {
      let data0 = data.run_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 5), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 6), errors++;
      }
    }
    if (data.run_instance_id !== void 0) {
      let data1 = data.run_instance_id;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_instance_id", faults, 7), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_instance_id", faults, 8), errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data2 = data.timestamp;
      if (typeof data2 == "string") {
        if (!pattern10.test(data2)) {
          vErrors = addError(vErrors, instancePath + "/timestamp", faults, 9), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/timestamp", faults, 10), errors++;
      }
    }
    if (data.git_sha !== void 0) {
      let data3 = data.git_sha;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/git_sha", faults, 11), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/git_sha", faults, 12), errors++;
      }
    }
    if (data.target_index !== void 0) {
      let data4 = data.target_index;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4))
        for (const key0 in data4) {
          let data5 = data4[key0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.status === void 0) {
              vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 13), errors++;
            }
            if (data5.families_trained === void 0) {
              vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 14), errors++;
            }
            if (data5.view === void 0) {
              vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 15), errors++;
            }
            if (data5.status !== void 0) {
              let data6 = data5.status;
              if (!(data6 === "complete" || data6 === "partial" || data6 === "failed")) {
                vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", faults, 16), errors++;
              }
            }
            if (data5.families_trained !== void 0) {
              let data7 = data5.families_trained;
              if (Array.isArray(data7)) {
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++)
                  if (typeof data7[i0] != "string") {
                    vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/families_trained/" + i0, faults, 17), errors++;
                  }
              } else {
                vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/families_trained", faults, 18), errors++;
              }
            }
            if (data5.view !== void 0) {
              let data9 = data5.view;
              if (!(data9 === "CROSS_SECTIONAL" || data9 === "SYMBOL_SPECIFIC")) {
                vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/view", faults, 19), errors++;
              }
            }
            if (data5.auc !== void 0) {
              let data10 = data5.auc;
              if (typeof data10 != "number" && data10 !== null) {
                vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/auc", faults, 20), errors++;
              }
            }
            if (data5.decision !== void 0) {
              let data11 = data5.decision;
              if (Array.isArray(data11)) {
                const len1 = data11.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data11[i1] != "string") {
                    vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/decision/" + i1, faults, 21), errors++;
                  }
              } else {
                vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/decision", faults, 22), errors++;
              }
            }
            if (data5.metrics !== void 0) {
              let data13 = data5.metrics;
              if (Array.isArray(data13)) {
                const len2 = data13.length;
                for (let i2 = 0; i2 < len2; i2++)
                  if (typeof data13[i2] != "string") {
                    vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/metrics/" + i2, faults, 23), errors++;
                  }
              } else {
                vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/metrics", faults, 24), errors++;
              }
            }
            if (data5.reproducibility !== void 0) {
              let data15 = data5.reproducibility;
              if (Array.isArray(data15)) {
                const len3 = data15.length;
                for (let i3 = 0; i3 < len3; i3++)
                  if (typeof data15[i3] != "string") {
                    vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/reproducibility/" + i3, faults, 25), errors++;
                  }
              } else {
                vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/reproducibility", faults, 26), errors++;
              }
            }
            if (data5.trends !== void 0) {
              let data17 = data5.trends;
              if (Array.isArray(data17)) {
                const len4 = data17.length;
                for (let i4 = 0; i4 < len4; i4++)
                  if (typeof data17[i4] != "string") {
                    vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/trends/" + i4, faults, 27), errors++;
                  }
              } else {
                vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/trends", faults, 28), errors++;
              }
            }
            if (data5.models !== void 0) {
              let data19 = data5.models;
              if (data19 && typeof data19 == "object" && !Array.isArray(data19))
                for (const key1 in data19) {
                  let data20 = data19[key1];
                  if (Array.isArray(data20)) {
                    const len5 = data20.length;
                    for (let i5 = 0; i5 < len5; i5++)
                      if (typeof data20[i5] != "string") {
                        vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, faults, 29), errors++;
                      }
                  } else {
                    vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 30), errors++;
                  }
                }
              else {
                vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/models", faults, 31), errors++;
              }
            }
            if (data5.selected_feature_set_digest !== void 0) {
              let data22 = data5.selected_feature_set_digest;
              if (typeof data22 != "string" && data22 !== null) {
                vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/selected_feature_set_digest", faults, 32), errors++;
              }
            }
            if (data5.split_ids !== void 0) {
              let data23 = data5.split_ids;
              if (Array.isArray(data23)) {
                const len6 = data23.length;
                for (let i6 = 0; i6 < len6; i6++)
                  if (typeof data23[i6] != "string") {
                    vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/split_ids/" + i6, faults, 33), errors++;
                  }
              } else {
                vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/split_ids", faults, 34), errors++;
              }
            }
            if (data5.model_artifact_paths !== void 0) {
              let data25 = data5.model_artifact_paths;
              if (Array.isArray(data25)) {
                const len7 = data25.length;
                for (let i7 = 0; i7 < len7; i7++)
                  if (typeof data25[i7] != "string") {
                    vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/model_artifact_paths/" + i7, faults, 35), errors++;
                  }
              } else {
                vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/model_artifact_paths", faults, 36), errors++;
              }
            }
            if (data5.decision_paths !== void 0) {
              let data27 = data5.decision_paths;
              if (Array.isArray(data27)) {
                const len8 = data27.length;
                for (let i8 = 0; i8 < len8; i8++)
                  if (typeof data27[i8] != "string") {
                    vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/decision_paths/" + i8, faults, 37), errors++;
                  }
              } else {
                vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/decision_paths", faults, 38), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 39), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, instancePath + "/target_index", faults, 40), errors++;
      }
    }
    if (data.config_digest !== void 0) {
      let data29 = data.config_digest;
      if (typeof data29 != "string" && data29 !== null) {
        vErrors = addError(vErrors, instancePath + "/config_digest", faults, 41), errors++;
      }
    }
    if (data.is_comparable !== void 0 && typeof data.is_comparable != "boolean") {
      vErrors = addError(vErrors, instancePath + "/is_comparable", faults, 42), errors++;
    }
    if (data.experiment_config !== void 0) {
      let data31 = data.experiment_config;
      if (!(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) {
        vErrors = addError(vErrors, instancePath + "/experiment_config", faults, 43), errors++;
      }
    }
    if (data.run_metadata !== void 0) {
      let data32 = data.run_metadata;
      if (!(data32 && typeof data32 == "object" && !Array.isArray(data32)) && data32 !== null) {
        vErrors = addError(vErrors, instancePath + "/run_metadata", faults, 44), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data33 = data.created_at;
      if (typeof data33 == "string") {
        if (!pattern10.test(data33)) {
          vErrors = addError(vErrors, instancePath + "/created_at", faults, 45), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/created_at", faults, 46), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data34 = data.updated_at;
      if (typeof data34 == "string") {
        if (!pattern10.test(data34)) {
          vErrors = addError(vErrors, instancePath + "/updated_at", faults, 47), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/updated_at", faults, 48), errors++;
      }
    }
    if (data.run_id_kind !== void 0) {
      let data35 = data.run_id_kind;
      if (!(data35 === "stable" || data35 === "unstable")) {
        vErrors = addError(vErrors, instancePath + "/run_id_kind", faults, 49), errors++;
      }
    }
    if (data.targets !== void 0) {
      let data36 = data.targets;
      if (Array.isArray(data36)) {
        const len9 = data36.length;
        for (let i9 = 0; i9 < len9; i9++)
          if (typeof data36[i9] != "string") {
            vErrors = addError(vErrors, instancePath + "/targets/" + i9, faults, 50), errors++;
          }
      } else {
        vErrors = addError(vErrors, instancePath + "/targets", faults, 51), errors++;
      }
    }
    if (data.plan_hashes !== void 0) {
      let data38 = data.plan_hashes;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (data38.routing_plan_hash !== void 0) {
          let data39 = data38.routing_plan_hash;
          if (typeof data39 != "string" && data39 !== null) {
            vErrors = addError(vErrors, instancePath + "/plan_hashes/routing_plan_hash", faults, 52), errors++;
          }
        }
        if (data38.training_plan_hash !== void 0) {
          let data40 = data38.training_plan_hash;
          if (typeof data40 != "string" && data40 !== null) {
            vErrors = addError(vErrors, instancePath + "/plan_hashes/training_plan_hash", faults, 53), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/plan_hashes", faults, 54), errors++;
      }
    }
    if (data.run_identity !== void 0) {
      let data41 = data.run_identity;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        if (data41.strict_key === void 0) {
          vErrors = addError(vErrors, instancePath + "/run_identity", faults, 55), errors++;
        }
        if (data41.replicate_key === void 0) {
          vErrors = addError(vErrors, instancePath + "/run_identity", faults, 56), errors++;
        }
        if (data41.strict_key !== void 0) {
          let data42 = data41.strict_key;
          if (typeof data42 != "string" && data42 !== null) {
            vErrors = addError(vErrors, instancePath + "/run_identity/strict_key", faults, 57), errors++;
          }
        }
        if (data41.replicate_key !== void 0) {
          let data43 = data41.replicate_key;
          if (typeof data43 != "string" && data43 !== null) {
            vErrors = addError(vErrors, instancePath + "/run_identity/replicate_key", faults, 58), errors++;
          }
        }
        if (data41.is_final !== void 0 && typeof data41.is_final != "boolean") {
          vErrors = addError(vErrors, instancePath + "/run_identity/is_final", faults, 59), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_identity", faults, 60), errors++;
      }
    }
    if (data.experiment !== void 0) {
      let data45 = data.experiment;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        if (data45.name !== void 0) {
          let data46 = data45.name;
          if (typeof data46 != "string" && data46 !== null) {
            vErrors = addError(vErrors, instancePath + "/experiment/name", faults, 61), errors++;
          }
        }
        if (data45.description !== void 0) {
          let data47 = data45.description;
          if (typeof data47 != "string" && data47 !== null) {
            vErrors = addError(vErrors, instancePath + "/experiment/description", faults, 62), errors++;
          }
        }
        if (data45.interval !== void 0) {
          let data48 = data45.interval;
          if (typeof data48 != "string" && data48 !== null) {
            vErrors = addError(vErrors, instancePath + "/experiment/interval", faults, 63), errors++;
          }
        }
        if (data45.symbols !== void 0) {
          let data49 = data45.symbols;
          if (!Array.isArray(data49) && data49 !== null) {
            vErrors = addError(vErrors, instancePath + "/experiment/symbols", faults, 64), errors++;
          }
          if (Array.isArray(data49)) {
            const len10 = data49.length;
            for (let i10 = 0; i10 < len10; i10++)
              if (typeof data49[i10] != "string") {
                vErrors = addError(vErrors, instancePath + "/experiment/symbols/" + i10, faults, 65), errors++;
              }
          }
        }
        if (data45.data_dir !== void 0) {
          let data51 = data45.data_dir;
          if (typeof data51 != "string" && data51 !== null) {
            vErrors = addError(vErrors, instancePath + "/experiment/data_dir", faults, 66), errors++;
          }
        }
        if (data45.max_samples_per_symbol !== void 0) {
          let data52 = data45.max_samples_per_symbol;
          if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52)) && data52 !== null) {
            vErrors = addError(vErrors, instancePath + "/experiment/max_samples_per_symbol", faults, 67), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/experiment", faults, 68), errors++;
      }
    }
    if (data.dataset_snapshot_hash !== void 0) {
      let data53 = data.dataset_snapshot_hash;
      if (typeof data53 != "string" && data53 !== null) {
        vErrors = addError(vErrors, instancePath + "/dataset_snapshot_hash", faults, 69), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 70), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
export {
  validateTrainingManifest
};
const faults = () => [
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "run_instance_id" }],
  ["#/required", "required", { missingProperty: "timestamp" }],
  ["#/required", "required", { missingProperty: "git_sha" }],
  ["#/required", "required", { missingProperty: "target_index" }],
  ["#/properties/run_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/run_id/type", "type", { type: "string" }],
  ["#/properties/run_instance_id/minLength", "minLength", { limit: 1 }],
  ["#/properties/run_instance_id/type", "type", { type: "string" }],
  ["#/properties/timestamp/pattern", "pattern", { pattern: "^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" }],
  ["#/properties/timestamp/type", "type", { type: "string" }],
  ["#/properties/git_sha/minLength", "minLength", { limit: 1 }],
  ["#/properties/git_sha/type", "type", { type: "string" }],
  ["#/$defs/IndexedTarget/required", "required", { missingProperty: "status" }],
  ["#/$defs/IndexedTarget/required", "required", { missingProperty: "families_trained" }],
  ["#/$defs/IndexedTarget/required", "required", { missingProperty: "view" }],
  ["#/$defs/IndexedTarget/properties/status/enum", "enum", { allowedValues: ["complete", "partial", "failed"] }],
  ["#/$defs/IndexedTarget/properties/families_trained/items/type", "type", { type: "string" }],
  ["#/$defs/IndexedTarget/properties/families_trained/type", "type", { type: "array" }],
  ["#/$defs/IndexedTarget/properties/view/enum", "enum", { allowedValues: ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC"] }],
  ["#/$defs/IndexedTarget/properties/auc/type", "type", { type: ["number", "null"] }],
  ["#/$defs/IndexedTarget/properties/decision/items/type", "type", { type: "string" }],
  ["#/$defs/IndexedTarget/properties/decision/type", "type", { type: "array" }],
  ["#/$defs/IndexedTarget/properties/metrics/items/type", "type", { type: "string" }],
  ["#/$defs/IndexedTarget/properties/metrics/type", "type", { type: "array" }],
  ["#/$defs/IndexedTarget/properties/reproducibility/items/type", "type", { type: "string" }],
  ["#/$defs/IndexedTarget/properties/reproducibility/type", "type", { type: "array" }],
  ["#/$defs/IndexedTarget/properties/trends/items/type", "type", { type: "string" }],
  ["#/$defs/IndexedTarget/properties/trends/type", "type", { type: "array" }],
  ["#/$defs/IndexedTarget/properties/models/additionalProperties/items/type", "type", { type: "string" }],
  ["#/$defs/IndexedTarget/properties/models/additionalProperties/type", "type", { type: "array" }],
  ["#/$defs/IndexedTarget/properties/models/type", "type", { type: "object" }],
  ["#/$defs/IndexedTarget/properties/selected_feature_set_digest/type", "type", { type: ["string", "null"] }],
  ["#/$defs/IndexedTarget/properties/split_ids/items/type", "type", { type: "string" }],
  ["#/$defs/IndexedTarget/properties/split_ids/type", "type", { type: "array" }],
  ["#/$defs/IndexedTarget/properties/model_artifact_paths/items/type", "type", { type: "string" }],
  ["#/$defs/IndexedTarget/properties/model_artifact_paths/type", "type", { type: "array" }],
  ["#/$defs/IndexedTarget/properties/decision_paths/items/type", "type", { type: "string" }],
  ["#/$defs/IndexedTarget/properties/decision_paths/type", "type", { type: "array" }],
  ["#/$defs/IndexedTarget/type", "type", { type: "object" }],
  ["#/properties/target_index/type", "type", { type: "object" }],
  ["#/properties/config_digest/type", "type", { type: ["string", "null"] }],
  ["#/properties/is_comparable/type", "type", { type: "boolean" }],
  ["#/properties/experiment_config/type", "type", { type: ["object", "null"] }],
  ["#/properties/run_metadata/type", "type", { type: ["object", "null"] }],
  ["#/properties/created_at/pattern", "pattern", { pattern: "^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" }],
  ["#/properties/created_at/type", "type", { type: "string" }],
  ["#/properties/updated_at/pattern", "pattern", { pattern: "^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" }],
  ["#/properties/updated_at/type", "type", { type: "string" }],
  ["#/properties/run_id_kind/enum", "enum", { allowedValues: ["stable", "unstable"] }],
  ["#/properties/targets/items/type", "type", { type: "string" }],
  ["#/properties/targets/type", "type", { type: "array" }],
  ["#/$defs/PlanHashes/properties/routing_plan_hash/type", "type", { type: ["string", "null"] }],
  ["#/$defs/PlanHashes/properties/training_plan_hash/type", "type", { type: ["string", "null"] }],
  ["#/$defs/PlanHashes/type", "type", { type: "object" }],
  ["#/$defs/RunIdentity/required", "required", { missingProperty: "strict_key" }],
  ["#/$defs/RunIdentity/required", "required", { missingProperty: "replicate_key" }],
  ["#/$defs/RunIdentity/properties/strict_key/type", "type", { type: ["string", "null"] }],
  ["#/$defs/RunIdentity/properties/replicate_key/type", "type", { type: ["string", "null"] }],
  ["#/$defs/RunIdentity/properties/is_final/type", "type", { type: "boolean" }],
  ["#/$defs/RunIdentity/type", "type", { type: "object" }],
  ["#/$defs/Experiment/properties/name/type", "type", { type: ["string", "null"] }],
  ["#/$defs/Experiment/properties/description/type", "type", { type: ["string", "null"] }],
  ["#/$defs/Experiment/properties/interval/type", "type", { type: ["string", "null"] }],
  ["#/$defs/Experiment/properties/symbols/type", "type", { type: ["array", "null"] }],
  ["#/$defs/Experiment/properties/symbols/items/type", "type", { type: "string" }],
  ["#/$defs/Experiment/properties/data_dir/type", "type", { type: ["string", "null"] }],
  ["#/$defs/Experiment/properties/max_samples_per_symbol/type", "type", { type: ["integer", "null"] }],
  ["#/$defs/Experiment/type", "type", { type: "object" }],
  ["#/properties/dataset_snapshot_hash/type", "type", { type: ["string", "null"] }],
  ["#/type", "type", { type: "object" }]
];
