// Made by `npm run generate` from foxml/v1/dashboard/api-cils-stats.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateBridgeCilsStats = validate34;
function validate34(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.enabled !== void 0 && typeof data.enabled != "boolean") {
      vErrors = addError(vErrors, instancePath + "/enabled", faults, 1), errors++;
    }
    if (data.algorithm !== void 0 && typeof data.algorithm != "string") {
      vErrors = addError(vErrors, instancePath + "/algorithm", faults, 2), errors++;
    }
    if (data.arms !== void 0) {
      let data2 = data.arms;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.horizon === void 0) {
              vErrors = addError(vErrors, instancePath + "/arms/" + i0, faults, 3), errors++;
            }
            if (data3.weight === void 0) {
              vErrors = addError(vErrors, instancePath + "/arms/" + i0, faults, 4), errors++;
            }
            if (data3.pull_count === void 0) {
              vErrors = addError(vErrors, instancePath + "/arms/" + i0, faults, 5), errors++;
            }
            if (data3.cumulative_reward === void 0) {
              vErrors = addError(vErrors, instancePath + "/arms/" + i0, faults, 6), errors++;
            }
            if (data3.horizon !== void 0 && typeof data3.horizon != "string") {
              vErrors = addError(vErrors, instancePath + "/arms/" + i0 + "/horizon", faults, 7), errors++;
            }
            if (data3.weight !== void 0) {
              let data5 = data3.weight;
              if (typeof data5 == "number") {
                if (data5 > 1 || isNaN(data5)) {
                  vErrors = addError(vErrors, instancePath + "/arms/" + i0 + "/weight", faults, 8), errors++;
                }
                if (data5 < 0 || isNaN(data5)) {
                  vErrors = addError(vErrors, instancePath + "/arms/" + i0 + "/weight", faults, 9), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/arms/" + i0 + "/weight", faults, 10), errors++;
              }
            }
            if (data3.pull_count !== void 0) {
              let data6 = data3.pull_count;
              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
                vErrors = addError(vErrors, instancePath + "/arms/" + i0 + "/pull_count", faults, 11), errors++;
              }
              if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
                vErrors = addError(vErrors, instancePath + "/arms/" + i0 + "/pull_count", faults, 12), errors++;
              }
            }
            if (data3.cumulative_reward !== void 0 && typeof data3.cumulative_reward != "number") {
              vErrors = addError(vErrors, instancePath + "/arms/" + i0 + "/cumulative_reward", faults, 13), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/arms/" + i0, faults, 14), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/arms", faults, 15), errors++;
      }
    }
    if (data.total_pulls !== void 0) {
      let data8 = data.total_pulls;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        vErrors = addError(vErrors, instancePath + "/total_pulls", faults, 16), errors++;
      }
      if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
        vErrors = addError(vErrors, instancePath + "/total_pulls", faults, 17), errors++;
      }
    }
    if (data.exploration_rate !== void 0 && typeof data.exploration_rate != "number") {
      vErrors = addError(vErrors, instancePath + "/exploration_rate", faults, 18), errors++;
    }
    if (data.effective_blend_ratio !== void 0 && typeof data.effective_blend_ratio != "number") {
      vErrors = addError(vErrors, instancePath + "/effective_blend_ratio", faults, 19), errors++;
    }
    if (data.last_update !== void 0) {
      let data11 = data.last_update;
      if (typeof data11 != "string" && data11 !== null) {
        vErrors = addError(vErrors, instancePath + "/last_update", faults, 20), errors++;
      }
    }
    if (data.error !== void 0) {
      let data12 = data.error;
      if (typeof data12 != "string" && data12 !== null) {
        vErrors = addError(vErrors, instancePath + "/error", faults, 21), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 22), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
export {
  validateBridgeCilsStats
};
const faults = () => [
  ["#/required", "required", { missingProperty: "enabled" }],
  ["#/properties/enabled/type", "type", { type: "boolean" }],
  ["#/properties/algorithm/type", "type", { type: "string" }],
  ["#/$defs/BridgeCilsArm/required", "required", { missingProperty: "horizon" }],
  ["#/$defs/BridgeCilsArm/required", "required", { missingProperty: "weight" }],
  ["#/$defs/BridgeCilsArm/required", "required", { missingProperty: "pull_count" }],
  ["#/$defs/BridgeCilsArm/required", "required", { missingProperty: "cumulative_reward" }],
  ["#/$defs/BridgeCilsArm/properties/horizon/type", "type", { type: "string" }],
  ["#/$defs/BridgeCilsArm/properties/weight/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["#/$defs/BridgeCilsArm/properties/weight/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/BridgeCilsArm/properties/weight/type", "type", { type: "number" }],
  ["#/$defs/BridgeCilsArm/properties/pull_count/type", "type", { type: "integer" }],
  ["#/$defs/BridgeCilsArm/properties/pull_count/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/BridgeCilsArm/properties/cumulative_reward/type", "type", { type: "number" }],
  ["#/$defs/BridgeCilsArm/type", "type", { type: "object" }],
  ["#/properties/arms/type", "type", { type: "array" }],
  ["#/properties/total_pulls/type", "type", { type: "integer" }],
  ["#/properties/total_pulls/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/exploration_rate/type", "type", { type: "number" }],
  ["#/properties/effective_blend_ratio/type", "type", { type: "number" }],
  ["#/properties/last_update/type", "type", { type: ["string", "null"] }],
  ["#/properties/error/type", "type", { type: ["string", "null"] }],
  ["#/type", "type", { type: "object" }]
];
