// Made by `npm run generate` from foxml/v1/routing-decision/routing-decision.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateTargetRouting = validate50;
const pattern8 = new RegExp("\\S", "");
function validate50(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }), errors++;
    }
    for (const key0 in data)
      if (key0 !== "selected_family") {
        let data0 = data[key0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.route === void 0) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "../route-decision.schema.json/required", keyword: "required", params: { missingProperty: "route" } }), errors++;
          }
          if (data0.reason === void 0) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "../route-decision.schema.json/required", keyword: "required", params: { missingProperty: "reason" } }), errors++;
          }
          if (data0.route !== void 0) {
            let data1 = data0.route;
            if (!(data1 === "CROSS_SECTIONAL" || data1 === "SYMBOL_SPECIFIC" || data1 === "BOTH" || data1 === "BLOCKED")) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/route", schemaPath: "../route-decision.schema.json/properties/route/enum", keyword: "enum", params: { allowedValues: ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC", "BOTH", "BLOCKED"] } }), errors++;
            }
          }
          if (data0.reason !== void 0) {
            let data2 = data0.reason;
            if (typeof data2 == "string") {
              if (!pattern8.test(data2)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "../route-decision.schema.json/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } }), errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "../route-decision.schema.json/properties/reason/type", keyword: "type", params: { type: "string" } }), errors++;
            }
          }
          if (data0.skill01_cs !== void 0) {
            let data3 = data0.skill01_cs;
            if (typeof data3 == "number") {
              if (data3 > 1 || isNaN(data3)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_cs", schemaPath: "../route-decision.schema.json/properties/skill01_cs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
              }
              if (data3 < 0 || isNaN(data3)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_cs", schemaPath: "../route-decision.schema.json/properties/skill01_cs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_cs", schemaPath: "../route-decision.schema.json/properties/skill01_cs/type", keyword: "type", params: { type: "number" } }), errors++;
            }
          }
          if (data0.skill01_sym_mean !== void 0) {
            let data4 = data0.skill01_sym_mean;
            if (typeof data4 != "number" && data4 !== null) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_sym_mean", schemaPath: "../route-decision.schema.json/properties/skill01_sym_mean/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
            }
            if (typeof data4 == "number") {
              if (data4 > 1 || isNaN(data4)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_sym_mean", schemaPath: "../route-decision.schema.json/properties/skill01_sym_mean/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
              }
              if (data4 < 0 || isNaN(data4)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_sym_mean", schemaPath: "../route-decision.schema.json/properties/skill01_sym_mean/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
          }
          if (data0.auc !== void 0 && typeof data0.auc != "number") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/auc", schemaPath: "../route-decision.schema.json/properties/auc/type", keyword: "type", params: { type: "number" } }), errors++;
          }
          if (data0.frac_symbols_good !== void 0) {
            let data6 = data0.frac_symbols_good;
            if (typeof data6 == "number") {
              if (data6 > 1 || isNaN(data6)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/frac_symbols_good", schemaPath: "../route-decision.schema.json/properties/frac_symbols_good/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
              }
              if (data6 < 0 || isNaN(data6)) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/frac_symbols_good", schemaPath: "../route-decision.schema.json/properties/frac_symbols_good/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/frac_symbols_good", schemaPath: "../route-decision.schema.json/properties/frac_symbols_good/type", keyword: "type", params: { type: "number" } }), errors++;
            }
          }
          if (data0.winner_symbols !== void 0) {
            let data7 = data0.winner_symbols;
            if (Array.isArray(data7)) {
              const len0 = data7.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (typeof data7[i0] != "string") {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/winner_symbols/" + i0, schemaPath: "../route-decision.schema.json/properties/winner_symbols/items/type", keyword: "type", params: { type: "string" } }), errors++;
                }
            } else {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/winner_symbols", schemaPath: "../route-decision.schema.json/properties/winner_symbols/type", keyword: "type", params: { type: "array" } }), errors++;
            }
          }
          if (data0.n_symbols_evaluated !== void 0) {
            let data9 = data0.n_symbols_evaluated;
            if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/n_symbols_evaluated", schemaPath: "../route-decision.schema.json/properties/n_symbols_evaluated/type", keyword: "type", params: { type: "integer" } }), errors++;
            }
            if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/n_symbols_evaluated", schemaPath: "../route-decision.schema.json/properties/n_symbols_evaluated/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          }
          if (data0.symbol_auc_mean !== void 0) {
            let data10 = data0.symbol_auc_mean;
            if (typeof data10 != "number" && data10 !== null) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_mean", schemaPath: "../route-decision.schema.json/properties/symbol_auc_mean/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
            }
          }
          if (data0.symbol_auc_median !== void 0) {
            let data11 = data0.symbol_auc_median;
            if (typeof data11 != "number" && data11 !== null) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_median", schemaPath: "../route-decision.schema.json/properties/symbol_auc_median/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
            }
          }
          if (data0.symbol_auc_min !== void 0) {
            let data12 = data0.symbol_auc_min;
            if (typeof data12 != "number" && data12 !== null) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_min", schemaPath: "../route-decision.schema.json/properties/symbol_auc_min/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
            }
          }
          if (data0.symbol_auc_max !== void 0) {
            let data13 = data0.symbol_auc_max;
            if (typeof data13 != "number" && data13 !== null) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_max", schemaPath: "../route-decision.schema.json/properties/symbol_auc_max/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
            }
          }
          if (data0.symbol_auc_iqr !== void 0) {
            let data14 = data0.symbol_auc_iqr;
            if (typeof data14 != "number" && data14 !== null) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_iqr", schemaPath: "../route-decision.schema.json/properties/symbol_auc_iqr/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
            }
            if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_iqr", schemaPath: "../route-decision.schema.json/properties/symbol_auc_iqr/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          }
          if (data0.symbol_skip_reasons !== void 0) {
            let data15 = data0.symbol_skip_reasons;
            if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_skip_reasons", schemaPath: "../route-decision.schema.json/properties/symbol_skip_reasons/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
            }
          }
          if (data0.auto_fix_reason !== void 0) {
            let data16 = data0.auto_fix_reason;
            if (typeof data16 != "string" && data16 !== null) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/auto_fix_reason", schemaPath: "../route-decision.schema.json/properties/auto_fix_reason/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
            }
          }
          if (data0.tstat_cs !== void 0) {
            let data17 = data0.tstat_cs;
            if (typeof data17 != "number" && data17 !== null) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/tstat_cs", schemaPath: "../route-decision.schema.json/properties/tstat_cs/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
            }
          }
        } else {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "../route-decision.schema.json/type", keyword: "type", params: { type: "object" } }), errors++;
        }
      }
    if (data.selected_family !== void 0) {
      let data18 = data.selected_family;
      if (typeof data18 != "string" && data18 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/selected_family", schemaPath: "#/properties/selected_family/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
export {
  validateTargetRouting
};
