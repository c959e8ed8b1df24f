// Made by `npm run generate` from foxml/v1/training-run/manifest.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateTrainingManifest = validate60;
const pattern10 = new RegExp("^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$", "");
function validate60(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } }), errors++;
    }
    if (data.run_instance_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_instance_id" } }), errors++;
    }
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" } }), errors++;
    }
    if (data.git_sha === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "git_sha" } }), errors++;
    }
    if (data.target_index === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target_index" } }), errors++;
    }
    if (data.run_id !== void 0) {
      let data0 = data.run_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "#/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "#/properties/run_id/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.run_instance_id !== void 0) {
      let data1 = data.run_instance_id;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_instance_id", schemaPath: "#/properties/run_instance_id/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_instance_id", schemaPath: "#/properties/run_instance_id/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data2 = data.timestamp;
      if (typeof data2 == "string") {
        if (!pattern10.test(data2)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.git_sha !== void 0) {
      let data3 = data.git_sha;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/git_sha", schemaPath: "#/properties/git_sha/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/git_sha", schemaPath: "#/properties/git_sha/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.target_index !== void 0) {
      let data4 = data.target_index;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4))
        for (const key0 in data4) {
          let data5 = data4[key0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.status === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/IndexedTarget/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
            }
            if (data5.families_trained === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/IndexedTarget/required", keyword: "required", params: { missingProperty: "families_trained" } }), errors++;
            }
            if (data5.view === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/IndexedTarget/required", keyword: "required", params: { missingProperty: "view" } }), errors++;
            }
            if (data5.status !== void 0) {
              let data6 = data5.status;
              if (!(data6 === "complete" || data6 === "partial" || data6 === "failed")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/$defs/IndexedTarget/properties/status/enum", keyword: "enum", params: { allowedValues: ["complete", "partial", "failed"] } }), errors++;
              }
            }
            if (data5.families_trained !== void 0) {
              let data7 = data5.families_trained;
              if (Array.isArray(data7)) {
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++)
                  if (typeof data7[i0] != "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/families_trained/" + i0, schemaPath: "#/$defs/IndexedTarget/properties/families_trained/items/type", keyword: "type", params: { type: "string" } }), errors++;
                  }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/families_trained", schemaPath: "#/$defs/IndexedTarget/properties/families_trained/type", keyword: "type", params: { type: "array" } }), errors++;
              }
            }
            if (data5.view !== void 0) {
              let data9 = data5.view;
              if (!(data9 === "CROSS_SECTIONAL" || data9 === "SYMBOL_SPECIFIC")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/view", schemaPath: "#/$defs/IndexedTarget/properties/view/enum", keyword: "enum", params: { allowedValues: ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC"] } }), errors++;
              }
            }
            if (data5.auc !== void 0) {
              let data10 = data5.auc;
              if (typeof data10 != "number" && data10 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/auc", schemaPath: "#/$defs/IndexedTarget/properties/auc/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data5.decision !== void 0) {
              let data11 = data5.decision;
              if (Array.isArray(data11)) {
                const len1 = data11.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data11[i1] != "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/decision/" + i1, schemaPath: "#/$defs/IndexedTarget/properties/decision/items/type", keyword: "type", params: { type: "string" } }), errors++;
                  }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/decision", schemaPath: "#/$defs/IndexedTarget/properties/decision/type", keyword: "type", params: { type: "array" } }), errors++;
              }
            }
            if (data5.metrics !== void 0) {
              let data13 = data5.metrics;
              if (Array.isArray(data13)) {
                const len2 = data13.length;
                for (let i2 = 0; i2 < len2; i2++)
                  if (typeof data13[i2] != "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/metrics/" + i2, schemaPath: "#/$defs/IndexedTarget/properties/metrics/items/type", keyword: "type", params: { type: "string" } }), errors++;
                  }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/metrics", schemaPath: "#/$defs/IndexedTarget/properties/metrics/type", keyword: "type", params: { type: "array" } }), errors++;
              }
            }
            if (data5.reproducibility !== void 0) {
              let data15 = data5.reproducibility;
              if (Array.isArray(data15)) {
                const len3 = data15.length;
                for (let i3 = 0; i3 < len3; i3++)
                  if (typeof data15[i3] != "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/reproducibility/" + i3, schemaPath: "#/$defs/IndexedTarget/properties/reproducibility/items/type", keyword: "type", params: { type: "string" } }), errors++;
                  }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/reproducibility", schemaPath: "#/$defs/IndexedTarget/properties/reproducibility/type", keyword: "type", params: { type: "array" } }), errors++;
              }
            }
            if (data5.trends !== void 0) {
              let data17 = data5.trends;
              if (Array.isArray(data17)) {
                const len4 = data17.length;
                for (let i4 = 0; i4 < len4; i4++)
                  if (typeof data17[i4] != "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/trends/" + i4, schemaPath: "#/$defs/IndexedTarget/properties/trends/items/type", keyword: "type", params: { type: "string" } }), errors++;
                  }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/trends", schemaPath: "#/$defs/IndexedTarget/properties/trends/type", keyword: "type", params: { type: "array" } }), errors++;
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
                        vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/$defs/IndexedTarget/properties/models/additionalProperties/items/type", keyword: "type", params: { type: "string" } }), errors++;
                      }
                  } else {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/IndexedTarget/properties/models/additionalProperties/type", keyword: "type", params: { type: "array" } }), errors++;
                  }
                }
              else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/models", schemaPath: "#/$defs/IndexedTarget/properties/models/type", keyword: "type", params: { type: "object" } }), errors++;
              }
            }
            if (data5.selected_feature_set_digest !== void 0) {
              let data22 = data5.selected_feature_set_digest;
              if (typeof data22 != "string" && data22 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/selected_feature_set_digest", schemaPath: "#/$defs/IndexedTarget/properties/selected_feature_set_digest/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
            if (data5.split_ids !== void 0) {
              let data23 = data5.split_ids;
              if (Array.isArray(data23)) {
                const len6 = data23.length;
                for (let i6 = 0; i6 < len6; i6++)
                  if (typeof data23[i6] != "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/split_ids/" + i6, schemaPath: "#/$defs/IndexedTarget/properties/split_ids/items/type", keyword: "type", params: { type: "string" } }), errors++;
                  }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/split_ids", schemaPath: "#/$defs/IndexedTarget/properties/split_ids/type", keyword: "type", params: { type: "array" } }), errors++;
              }
            }
            if (data5.model_artifact_paths !== void 0) {
              let data25 = data5.model_artifact_paths;
              if (Array.isArray(data25)) {
                const len7 = data25.length;
                for (let i7 = 0; i7 < len7; i7++)
                  if (typeof data25[i7] != "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/model_artifact_paths/" + i7, schemaPath: "#/$defs/IndexedTarget/properties/model_artifact_paths/items/type", keyword: "type", params: { type: "string" } }), errors++;
                  }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/model_artifact_paths", schemaPath: "#/$defs/IndexedTarget/properties/model_artifact_paths/type", keyword: "type", params: { type: "array" } }), errors++;
              }
            }
            if (data5.decision_paths !== void 0) {
              let data27 = data5.decision_paths;
              if (Array.isArray(data27)) {
                const len8 = data27.length;
                for (let i8 = 0; i8 < len8; i8++)
                  if (typeof data27[i8] != "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/decision_paths/" + i8, schemaPath: "#/$defs/IndexedTarget/properties/decision_paths/items/type", keyword: "type", params: { type: "string" } }), errors++;
                  }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/decision_paths", schemaPath: "#/$defs/IndexedTarget/properties/decision_paths/type", keyword: "type", params: { type: "array" } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/target_index/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/IndexedTarget/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/target_index", schemaPath: "#/properties/target_index/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.config_digest !== void 0) {
      let data29 = data.config_digest;
      if (typeof data29 != "string" && data29 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/config_digest", schemaPath: "#/properties/config_digest/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.is_comparable !== void 0 && typeof data.is_comparable != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/is_comparable", schemaPath: "#/properties/is_comparable/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.experiment_config !== void 0) {
      let data31 = data.experiment_config;
      if (!(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/experiment_config", schemaPath: "#/properties/experiment_config/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
    }
    if (data.run_metadata !== void 0) {
      let data32 = data.run_metadata;
      if (!(data32 && typeof data32 == "object" && !Array.isArray(data32)) && data32 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_metadata", schemaPath: "#/properties/run_metadata/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data33 = data.created_at;
      if (typeof data33 == "string") {
        if (!pattern10.test(data33)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data34 = data.updated_at;
      if (typeof data34 == "string") {
        if (!pattern10.test(data34)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.run_id_kind !== void 0) {
      let data35 = data.run_id_kind;
      if (!(data35 === "stable" || data35 === "unstable")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id_kind", schemaPath: "#/properties/run_id_kind/enum", keyword: "enum", params: { allowedValues: ["stable", "unstable"] } }), errors++;
      }
    }
    if (data.targets !== void 0) {
      let data36 = data.targets;
      if (Array.isArray(data36)) {
        const len9 = data36.length;
        for (let i9 = 0; i9 < len9; i9++)
          if (typeof data36[i9] != "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/targets/" + i9, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" } }), errors++;
          }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.plan_hashes !== void 0) {
      let data38 = data.plan_hashes;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (data38.routing_plan_hash !== void 0) {
          let data39 = data38.routing_plan_hash;
          if (typeof data39 != "string" && data39 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/plan_hashes/routing_plan_hash", schemaPath: "#/$defs/PlanHashes/properties/routing_plan_hash/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data38.training_plan_hash !== void 0) {
          let data40 = data38.training_plan_hash;
          if (typeof data40 != "string" && data40 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/plan_hashes/training_plan_hash", schemaPath: "#/$defs/PlanHashes/properties/training_plan_hash/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/plan_hashes", schemaPath: "#/$defs/PlanHashes/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.run_identity !== void 0) {
      let data41 = data.run_identity;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        if (data41.strict_key === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_identity", schemaPath: "#/$defs/RunIdentity/required", keyword: "required", params: { missingProperty: "strict_key" } }), errors++;
        }
        if (data41.replicate_key === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_identity", schemaPath: "#/$defs/RunIdentity/required", keyword: "required", params: { missingProperty: "replicate_key" } }), errors++;
        }
        if (data41.strict_key !== void 0) {
          let data42 = data41.strict_key;
          if (typeof data42 != "string" && data42 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/run_identity/strict_key", schemaPath: "#/$defs/RunIdentity/properties/strict_key/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data41.replicate_key !== void 0) {
          let data43 = data41.replicate_key;
          if (typeof data43 != "string" && data43 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/run_identity/replicate_key", schemaPath: "#/$defs/RunIdentity/properties/replicate_key/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data41.is_final !== void 0 && typeof data41.is_final != "boolean") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_identity/is_final", schemaPath: "#/$defs/RunIdentity/properties/is_final/type", keyword: "type", params: { type: "boolean" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_identity", schemaPath: "#/$defs/RunIdentity/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.experiment !== void 0) {
      let data45 = data.experiment;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        if (data45.name !== void 0) {
          let data46 = data45.name;
          if (typeof data46 != "string" && data46 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/experiment/name", schemaPath: "#/$defs/Experiment/properties/name/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data45.description !== void 0) {
          let data47 = data45.description;
          if (typeof data47 != "string" && data47 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/experiment/description", schemaPath: "#/$defs/Experiment/properties/description/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data45.interval !== void 0) {
          let data48 = data45.interval;
          if (typeof data48 != "string" && data48 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/experiment/interval", schemaPath: "#/$defs/Experiment/properties/interval/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data45.symbols !== void 0) {
          let data49 = data45.symbols;
          if (!Array.isArray(data49) && data49 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/experiment/symbols", schemaPath: "#/$defs/Experiment/properties/symbols/type", keyword: "type", params: { type: ["array", "null"] } }), errors++;
          }
          if (Array.isArray(data49)) {
            const len10 = data49.length;
            for (let i10 = 0; i10 < len10; i10++)
              if (typeof data49[i10] != "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/experiment/symbols/" + i10, schemaPath: "#/$defs/Experiment/properties/symbols/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
          }
        }
        if (data45.data_dir !== void 0) {
          let data51 = data45.data_dir;
          if (typeof data51 != "string" && data51 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/experiment/data_dir", schemaPath: "#/$defs/Experiment/properties/data_dir/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data45.max_samples_per_symbol !== void 0) {
          let data52 = data45.max_samples_per_symbol;
          if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52)) && data52 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/experiment/max_samples_per_symbol", schemaPath: "#/$defs/Experiment/properties/max_samples_per_symbol/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/experiment", schemaPath: "#/$defs/Experiment/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.dataset_snapshot_hash !== void 0) {
      let data53 = data.dataset_snapshot_hash;
      if (typeof data53 != "string" && data53 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/dataset_snapshot_hash", schemaPath: "#/properties/dataset_snapshot_hash/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
export {
  validateTrainingManifest
};
