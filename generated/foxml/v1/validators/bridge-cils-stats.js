// Made by `npm run generate` from foxml/v1/dashboard/api-cils-stats.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgeCilsStats = validate34;
function validate34(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enabled" } }), errors++;
    }
    if (data.enabled !== void 0 && typeof data.enabled != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.algorithm !== void 0 && typeof data.algorithm != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.arms !== void 0) {
      let data2 = data.arms;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.horizon === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/arms/" + i0, schemaPath: "#/$defs/BridgeCilsArm/required", keyword: "required", params: { missingProperty: "horizon" } }), errors++;
            }
            if (data3.weight === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/arms/" + i0, schemaPath: "#/$defs/BridgeCilsArm/required", keyword: "required", params: { missingProperty: "weight" } }), errors++;
            }
            if (data3.pull_count === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/arms/" + i0, schemaPath: "#/$defs/BridgeCilsArm/required", keyword: "required", params: { missingProperty: "pull_count" } }), errors++;
            }
            if (data3.cumulative_reward === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/arms/" + i0, schemaPath: "#/$defs/BridgeCilsArm/required", keyword: "required", params: { missingProperty: "cumulative_reward" } }), errors++;
            }
            if (data3.horizon !== void 0 && typeof data3.horizon != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/arms/" + i0 + "/horizon", schemaPath: "#/$defs/BridgeCilsArm/properties/horizon/type", keyword: "type", params: { type: "string" } }), errors++;
            }
            if (data3.weight !== void 0) {
              let data5 = data3.weight;
              if (typeof data5 == "number") {
                if (data5 > 1 || isNaN(data5)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/arms/" + i0 + "/weight", schemaPath: "#/$defs/BridgeCilsArm/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
                }
                if (data5 < 0 || isNaN(data5)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/arms/" + i0 + "/weight", schemaPath: "#/$defs/BridgeCilsArm/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/arms/" + i0 + "/weight", schemaPath: "#/$defs/BridgeCilsArm/properties/weight/type", keyword: "type", params: { type: "number" } }), errors++;
              }
            }
            if (data3.pull_count !== void 0) {
              let data6 = data3.pull_count;
              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/arms/" + i0 + "/pull_count", schemaPath: "#/$defs/BridgeCilsArm/properties/pull_count/type", keyword: "type", params: { type: "integer" } }), errors++;
              }
              if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/arms/" + i0 + "/pull_count", schemaPath: "#/$defs/BridgeCilsArm/properties/pull_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
            if (data3.cumulative_reward !== void 0 && typeof data3.cumulative_reward != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/arms/" + i0 + "/cumulative_reward", schemaPath: "#/$defs/BridgeCilsArm/properties/cumulative_reward/type", keyword: "type", params: { type: "number" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/arms/" + i0, schemaPath: "#/$defs/BridgeCilsArm/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/arms", schemaPath: "#/properties/arms/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.total_pulls !== void 0) {
      let data8 = data.total_pulls;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_pulls", schemaPath: "#/properties/total_pulls/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_pulls", schemaPath: "#/properties/total_pulls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.exploration_rate !== void 0 && typeof data.exploration_rate != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/exploration_rate", schemaPath: "#/properties/exploration_rate/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.effective_blend_ratio !== void 0 && typeof data.effective_blend_ratio != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/effective_blend_ratio", schemaPath: "#/properties/effective_blend_ratio/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.last_update !== void 0) {
      let data11 = data.last_update;
      if (typeof data11 != "string" && data11 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/last_update", schemaPath: "#/properties/last_update/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.error !== void 0) {
      let data12 = data.error;
      if (typeof data12 != "string" && data12 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
export {
  validateBridgeCilsStats
};
