// Made by `npm run generate` from foxml/v1/training-run/feature-selection-routing.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateFeatureSelectionRouting = validate62;
function validate62(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.routing_decisions === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.routing_decisions !== void 0) {
      let data0 = data.routing_decisions;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (const key0 in data0) {
          let data1 = data0[key0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.view === void 0) {
              vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 2), errors++;
            }
            if (data1.confidence === void 0) {
              vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 3), errors++;
            }
            if (data1.view !== void 0 && typeof data1.view != "string") {
              vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/view", faults, 4), errors++;
            }
            if (data1.confidence !== void 0 && typeof data1.confidence != "string") {
              vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", faults, 5), errors++;
            }
            if (data1.score_tier !== void 0 && typeof data1.score_tier != "string") {
              vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/score_tier", faults, 6), errors++;
            }
            if (data1.bucket !== void 0) {
              let data5 = data1.bucket;
              if (!(data5 === "core" || data5 === "candidate" || data5 === "experimental")) {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/bucket", faults, 7), errors++;
              }
            }
            if (data1.allowed_in_production !== void 0 && typeof data1.allowed_in_production != "boolean") {
              vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowed_in_production", faults, 8), errors++;
            }
            if (data1.details_path !== void 0) {
              let data7 = data1.details_path;
              if (typeof data7 != "string" && data7 !== null) {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/details_path", faults, 9), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 10), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, instancePath + "/routing_decisions", faults, 11), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data8 = data.summary;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.total_targets === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 12), errors++;
        }
        if (data8.total_targets !== void 0) {
          let data9 = data8.total_targets;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            vErrors = addError(vErrors, instancePath + "/summary/total_targets", faults, 13), errors++;
          }
          if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
            vErrors = addError(vErrors, instancePath + "/summary/total_targets", faults, 14), errors++;
          }
        }
        if (data8.high_confidence !== void 0) {
          let data10 = data8.high_confidence;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            vErrors = addError(vErrors, instancePath + "/summary/high_confidence", faults, 15), errors++;
          }
          if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
            vErrors = addError(vErrors, instancePath + "/summary/high_confidence", faults, 16), errors++;
          }
        }
        if (data8.medium_confidence !== void 0) {
          let data11 = data8.medium_confidence;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/summary/medium_confidence", faults, 17), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/summary/medium_confidence", faults, 18), errors++;
          }
        }
        if (data8.low_confidence !== void 0) {
          let data12 = data8.low_confidence;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
            vErrors = addError(vErrors, instancePath + "/summary/low_confidence", faults, 19), errors++;
          }
          if (typeof data12 == "number" && (data12 < 0 || isNaN(data12))) {
            vErrors = addError(vErrors, instancePath + "/summary/low_confidence", faults, 20), errors++;
          }
        }
        if (data8.production_allowed !== void 0) {
          let data13 = data8.production_allowed;
          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
            vErrors = addError(vErrors, instancePath + "/summary/production_allowed", faults, 21), errors++;
          }
          if (typeof data13 == "number" && (data13 < 0 || isNaN(data13))) {
            vErrors = addError(vErrors, instancePath + "/summary/production_allowed", faults, 22), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 23), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 24), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
export {
  validateFeatureSelectionRouting
};
const faults = () => [
  ["#/required", "required", { missingProperty: "routing_decisions" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["#/$defs/SelectionRoute/required", "required", { missingProperty: "view" }],
  ["#/$defs/SelectionRoute/required", "required", { missingProperty: "confidence" }],
  ["#/$defs/SelectionRoute/properties/view/type", "type", { type: "string" }],
  ["#/$defs/SelectionRoute/properties/confidence/type", "type", { type: "string" }],
  ["#/$defs/SelectionRoute/properties/score_tier/type", "type", { type: "string" }],
  ["#/$defs/SelectionRoute/properties/bucket/enum", "enum", { allowedValues: ["core", "candidate", "experimental"] }],
  ["#/$defs/SelectionRoute/properties/allowed_in_production/type", "type", { type: "boolean" }],
  ["#/$defs/SelectionRoute/properties/details_path/type", "type", { type: ["string", "null"] }],
  ["#/$defs/SelectionRoute/type", "type", { type: "object" }],
  ["#/properties/routing_decisions/type", "type", { type: "object" }],
  ["#/$defs/SelectionTally/required", "required", { missingProperty: "total_targets" }],
  ["#/$defs/SelectionTally/properties/total_targets/type", "type", { type: "integer" }],
  ["#/$defs/SelectionTally/properties/total_targets/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/SelectionTally/properties/high_confidence/type", "type", { type: "integer" }],
  ["#/$defs/SelectionTally/properties/high_confidence/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/SelectionTally/properties/medium_confidence/type", "type", { type: "integer" }],
  ["#/$defs/SelectionTally/properties/medium_confidence/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/SelectionTally/properties/low_confidence/type", "type", { type: "integer" }],
  ["#/$defs/SelectionTally/properties/low_confidence/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/SelectionTally/properties/production_allowed/type", "type", { type: "integer" }],
  ["#/$defs/SelectionTally/properties/production_allowed/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/SelectionTally/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }]
];
