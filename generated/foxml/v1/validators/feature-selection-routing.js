// Made by `npm run generate` from foxml/v1/training-run/feature-selection-routing.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateFeatureSelectionRouting = validate62;
function validate62(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.routing_decisions === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "routing_decisions" } }), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } }), errors++;
    }
    if (data.routing_decisions !== void 0) {
      let data0 = data.routing_decisions;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (const key0 in data0) {
          let data1 = data0[key0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.view === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/SelectionRoute/required", keyword: "required", params: { missingProperty: "view" } }), errors++;
            }
            if (data1.confidence === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/SelectionRoute/required", keyword: "required", params: { missingProperty: "confidence" } }), errors++;
            }
            if (data1.view !== void 0 && typeof data1.view != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/view", schemaPath: "#/$defs/SelectionRoute/properties/view/type", keyword: "type", params: { type: "string" } }), errors++;
            }
            if (data1.confidence !== void 0 && typeof data1.confidence != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/$defs/SelectionRoute/properties/confidence/type", keyword: "type", params: { type: "string" } }), errors++;
            }
            if (data1.score_tier !== void 0 && typeof data1.score_tier != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/score_tier", schemaPath: "#/$defs/SelectionRoute/properties/score_tier/type", keyword: "type", params: { type: "string" } }), errors++;
            }
            if (data1.bucket !== void 0) {
              let data5 = data1.bucket;
              if (!(data5 === "core" || data5 === "candidate" || data5 === "experimental")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/bucket", schemaPath: "#/$defs/SelectionRoute/properties/bucket/enum", keyword: "enum", params: { allowedValues: ["core", "candidate", "experimental"] } }), errors++;
              }
            }
            if (data1.allowed_in_production !== void 0 && typeof data1.allowed_in_production != "boolean") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowed_in_production", schemaPath: "#/$defs/SelectionRoute/properties/allowed_in_production/type", keyword: "type", params: { type: "boolean" } }), errors++;
            }
            if (data1.details_path !== void 0) {
              let data7 = data1.details_path;
              if (typeof data7 != "string" && data7 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/details_path", schemaPath: "#/$defs/SelectionRoute/properties/details_path/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/routing_decisions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/SelectionRoute/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/routing_decisions", schemaPath: "#/properties/routing_decisions/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data8 = data.summary;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.total_targets === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "#/$defs/SelectionTally/required", keyword: "required", params: { missingProperty: "total_targets" } }), errors++;
        }
        if (data8.total_targets !== void 0) {
          let data9 = data8.total_targets;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/total_targets", schemaPath: "#/$defs/SelectionTally/properties/total_targets/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/total_targets", schemaPath: "#/$defs/SelectionTally/properties/total_targets/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data8.high_confidence !== void 0) {
          let data10 = data8.high_confidence;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/high_confidence", schemaPath: "#/$defs/SelectionTally/properties/high_confidence/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/high_confidence", schemaPath: "#/$defs/SelectionTally/properties/high_confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data8.medium_confidence !== void 0) {
          let data11 = data8.medium_confidence;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/medium_confidence", schemaPath: "#/$defs/SelectionTally/properties/medium_confidence/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/medium_confidence", schemaPath: "#/$defs/SelectionTally/properties/medium_confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data8.low_confidence !== void 0) {
          let data12 = data8.low_confidence;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/low_confidence", schemaPath: "#/$defs/SelectionTally/properties/low_confidence/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data12 == "number" && (data12 < 0 || isNaN(data12))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/low_confidence", schemaPath: "#/$defs/SelectionTally/properties/low_confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data8.production_allowed !== void 0) {
          let data13 = data8.production_allowed;
          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/production_allowed", schemaPath: "#/$defs/SelectionTally/properties/production_allowed/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data13 == "number" && (data13 < 0 || isNaN(data13))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/production_allowed", schemaPath: "#/$defs/SelectionTally/properties/production_allowed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "#/$defs/SelectionTally/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
export {
  validateFeatureSelectionRouting
};
