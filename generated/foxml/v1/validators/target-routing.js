// Made by `npm run generate` from foxml/v1/routing-decision/routing-decision.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateTargetRouting = validate50;
const pattern8 = new RegExp("\\S", "");
function validate50(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    for (const key0 in data)
      if (key0 !== "selected_family") {
        let data0 = data[key0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.route === void 0) {
            vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 1), errors++;
          }
          if (data0.reason === void 0) {
            vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 2), errors++;
          }
          if (data0.route !== void 0) {
            let data1 = data0.route;
            if (!(data1 === "CROSS_SECTIONAL" || data1 === "SYMBOL_SPECIFIC" || data1 === "BOTH" || data1 === "BLOCKED")) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/route", faults, 3), errors++;
            }
          }
          if (data0.reason !== void 0) {
            let data2 = data0.reason;
            if (typeof data2 == "string") {
              if (!pattern8.test(data2)) {
                vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", faults, 4), errors++;
              }
            } else {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", faults, 5), errors++;
            }
          }
          if (data0.skill01_cs !== void 0) {
            let data3 = data0.skill01_cs;
            if (typeof data3 == "number") {
              if (data3 > 1 || isNaN(data3)) {
                vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_cs", faults, 6), errors++;
              }
              if (data3 < 0 || isNaN(data3)) {
                vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_cs", faults, 7), errors++;
              }
            } else {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_cs", faults, 8), errors++;
            }
          }
          if (data0.skill01_sym_mean !== void 0) {
            let data4 = data0.skill01_sym_mean;
            if (typeof data4 != "number" && data4 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_sym_mean", faults, 9), errors++;
            }
            if (typeof data4 == "number") {
              if (data4 > 1 || isNaN(data4)) {
                vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_sym_mean", faults, 10), errors++;
              }
              if (data4 < 0 || isNaN(data4)) {
                vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_sym_mean", faults, 11), errors++;
              }
            }
          }
          if (data0.auc !== void 0 && typeof data0.auc != "number") {
            vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/auc", faults, 12), errors++;
          }
          if (data0.frac_symbols_good !== void 0) {
            let data6 = data0.frac_symbols_good;
            if (typeof data6 == "number") {
              if (data6 > 1 || isNaN(data6)) {
                vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/frac_symbols_good", faults, 13), errors++;
              }
              if (data6 < 0 || isNaN(data6)) {
                vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/frac_symbols_good", faults, 14), errors++;
              }
            } else {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/frac_symbols_good", faults, 15), errors++;
            }
          }
          if (data0.winner_symbols !== void 0) {
            let data7 = data0.winner_symbols;
            if (Array.isArray(data7)) {
              const len0 = data7.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (typeof data7[i0] != "string") {
                  vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/winner_symbols/" + i0, faults, 16), errors++;
                }
            } else {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/winner_symbols", faults, 17), errors++;
            }
          }
          if (data0.n_symbols_evaluated !== void 0) {
            let data9 = data0.n_symbols_evaluated;
            if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/n_symbols_evaluated", faults, 18), errors++;
            }
            if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/n_symbols_evaluated", faults, 19), errors++;
            }
          }
          if (data0.symbol_auc_mean !== void 0) {
            let data10 = data0.symbol_auc_mean;
            if (typeof data10 != "number" && data10 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_mean", faults, 20), errors++;
            }
          }
          if (data0.symbol_auc_median !== void 0) {
            let data11 = data0.symbol_auc_median;
            if (typeof data11 != "number" && data11 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_median", faults, 21), errors++;
            }
          }
          if (data0.symbol_auc_min !== void 0) {
            let data12 = data0.symbol_auc_min;
            if (typeof data12 != "number" && data12 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_min", faults, 22), errors++;
            }
          }
          if (data0.symbol_auc_max !== void 0) {
            let data13 = data0.symbol_auc_max;
            if (typeof data13 != "number" && data13 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_max", faults, 23), errors++;
            }
          }
          if (data0.symbol_auc_iqr !== void 0) {
            let data14 = data0.symbol_auc_iqr;
            if (typeof data14 != "number" && data14 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_iqr", faults, 24), errors++;
            }
            if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_iqr", faults, 25), errors++;
            }
          }
          if (data0.symbol_skip_reasons !== void 0) {
            let data15 = data0.symbol_skip_reasons;
            if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_skip_reasons", faults, 26), errors++;
            }
          }
          if (data0.auto_fix_reason !== void 0) {
            let data16 = data0.auto_fix_reason;
            if (typeof data16 != "string" && data16 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/auto_fix_reason", faults, 27), errors++;
            }
          }
          if (data0.tstat_cs !== void 0) {
            let data17 = data0.tstat_cs;
            if (typeof data17 != "number" && data17 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/tstat_cs", faults, 28), errors++;
            }
          }
        } else {
          vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 29), errors++;
        }
      }
    if (data.selected_family !== void 0) {
      let data18 = data.selected_family;
      if (typeof data18 != "string" && data18 !== null) {
        vErrors = addError(vErrors, instancePath + "/selected_family", faults, 30), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 31), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
export {
  validateTargetRouting
};
const faults = () => [
  ["#/minProperties", "minProperties", { limit: 1 }],
  ["../route-decision.schema.json/required", "required", { missingProperty: "route" }],
  ["../route-decision.schema.json/required", "required", { missingProperty: "reason" }],
  ["../route-decision.schema.json/properties/route/enum", "enum", { allowedValues: ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC", "BOTH", "BLOCKED"] }],
  ["../route-decision.schema.json/properties/reason/pattern", "pattern", { pattern: "\\S" }],
  ["../route-decision.schema.json/properties/reason/type", "type", { type: "string" }],
  ["../route-decision.schema.json/properties/skill01_cs/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["../route-decision.schema.json/properties/skill01_cs/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../route-decision.schema.json/properties/skill01_cs/type", "type", { type: "number" }],
  ["../route-decision.schema.json/properties/skill01_sym_mean/type", "type", { type: ["number", "null"] }],
  ["../route-decision.schema.json/properties/skill01_sym_mean/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["../route-decision.schema.json/properties/skill01_sym_mean/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../route-decision.schema.json/properties/auc/type", "type", { type: "number" }],
  ["../route-decision.schema.json/properties/frac_symbols_good/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["../route-decision.schema.json/properties/frac_symbols_good/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../route-decision.schema.json/properties/frac_symbols_good/type", "type", { type: "number" }],
  ["../route-decision.schema.json/properties/winner_symbols/items/type", "type", { type: "string" }],
  ["../route-decision.schema.json/properties/winner_symbols/type", "type", { type: "array" }],
  ["../route-decision.schema.json/properties/n_symbols_evaluated/type", "type", { type: "integer" }],
  ["../route-decision.schema.json/properties/n_symbols_evaluated/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../route-decision.schema.json/properties/symbol_auc_mean/type", "type", { type: ["number", "null"] }],
  ["../route-decision.schema.json/properties/symbol_auc_median/type", "type", { type: ["number", "null"] }],
  ["../route-decision.schema.json/properties/symbol_auc_min/type", "type", { type: ["number", "null"] }],
  ["../route-decision.schema.json/properties/symbol_auc_max/type", "type", { type: ["number", "null"] }],
  ["../route-decision.schema.json/properties/symbol_auc_iqr/type", "type", { type: ["number", "null"] }],
  ["../route-decision.schema.json/properties/symbol_auc_iqr/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../route-decision.schema.json/properties/symbol_skip_reasons/type", "type", { type: ["object", "null"] }],
  ["../route-decision.schema.json/properties/auto_fix_reason/type", "type", { type: ["string", "null"] }],
  ["../route-decision.schema.json/properties/tstat_cs/type", "type", { type: ["number", "null"] }],
  ["../route-decision.schema.json/type", "type", { type: "object" }],
  ["#/properties/selected_family/type", "type", { type: ["string", "null"] }],
  ["#/type", "type", { type: "object" }]
];
