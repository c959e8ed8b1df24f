// Made by `npm run generate` from foxml/v1/trained-model/model-meta.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
const validateModelMeta = validate51;
const pattern9 = new RegExp("^[0-9a-f]{64}$", "");
function validate53(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enabled" } }), errors++;
    }
    if (data.enabled !== void 0 && typeof data.enabled != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.target_type !== void 0) {
      let data1 = data.target_type;
      if (!(data1 === "cs_percentile" || data1 === "cs_zscore" || data1 === "vol_scaled")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/target_type", schemaPath: "#/properties/target_type/enum", keyword: "enum", params: { allowedValues: ["cs_percentile", "cs_zscore", "vol_scaled"] } }), errors++;
      }
    }
    if (data.loss_type !== void 0) {
      let data2 = data.loss_type;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/loss_type", schemaPath: "#/properties/loss_type/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/loss_type", schemaPath: "#/properties/loss_type/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.sequence_length !== void 0) {
      let data3 = data.sequence_length;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sequence_length", schemaPath: "#/properties/sequence_length/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
      }
    }
    if (data.normalization !== void 0) {
      let data4 = data.normalization;
      if (!(data4 === "returns" || data4 === "log_returns" || data4 === "minmax" || data4 === null)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/normalization", schemaPath: "#/properties/normalization/enum", keyword: "enum", params: { allowedValues: ["returns", "log_returns", "minmax", null] } }), errors++;
      }
    }
    if (data.training_metrics !== void 0) {
      let data5 = data.training_metrics;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.best_ic === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/training_metrics", schemaPath: "#/$defs/RankingMetrics/required", keyword: "required", params: { missingProperty: "best_ic" } }), errors++;
        }
        if (data5.best_spread === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/training_metrics", schemaPath: "#/$defs/RankingMetrics/required", keyword: "required", params: { missingProperty: "best_spread" } }), errors++;
        }
        if (data5.epochs_trained === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/training_metrics", schemaPath: "#/$defs/RankingMetrics/required", keyword: "required", params: { missingProperty: "epochs_trained" } }), errors++;
        }
        if (data5.best_ic !== void 0 && typeof data5.best_ic != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/training_metrics/best_ic", schemaPath: "#/$defs/RankingMetrics/properties/best_ic/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data5.best_spread !== void 0 && typeof data5.best_spread != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/training_metrics/best_spread", schemaPath: "#/$defs/RankingMetrics/properties/best_spread/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data5.epochs_trained !== void 0) {
          let data8 = data5.epochs_trained;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/training_metrics/epochs_trained", schemaPath: "#/$defs/RankingMetrics/properties/epochs_trained/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/training_metrics/epochs_trained", schemaPath: "#/$defs/RankingMetrics/properties/epochs_trained/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data5.ic_ir !== void 0) {
          let data9 = data5.ic_ir;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/training_metrics/ic_ir", schemaPath: "#/$defs/RankingMetrics/properties/ic_ir/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data5.ic_hit_rate !== void 0) {
          let data10 = data5.ic_hit_rate;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/training_metrics/ic_hit_rate", schemaPath: "#/$defs/RankingMetrics/properties/ic_hit_rate/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data5.turnover !== void 0) {
          let data11 = data5.turnover;
          if (typeof data11 != "number" && data11 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/training_metrics/turnover", schemaPath: "#/$defs/RankingMetrics/properties/turnover/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data5.net_spread !== void 0) {
          let data12 = data5.net_spread;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/training_metrics/net_spread", schemaPath: "#/$defs/RankingMetrics/properties/net_spread/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/training_metrics", schemaPath: "#/$defs/RankingMetrics/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  }
  return validate53.errors = vErrors, errors === 0;
}
function validate55(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.route !== void 0) {
      let data0 = data.route;
      if (!(data0 === "CROSS_SECTIONAL" || data0 === "SYMBOL_SPECIFIC")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/route", schemaPath: "../common.schema.json#/$defs/FoxmlView/enum", keyword: "enum", params: { allowedValues: ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC"] } }), errors++;
      }
    }
    if (data.view !== void 0) {
      let data1 = data.view;
      if (!(data1 === "CROSS_SECTIONAL" || data1 === "SYMBOL_SPECIFIC")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/view", schemaPath: "../common.schema.json#/$defs/FoxmlView/enum", keyword: "enum", params: { allowedValues: ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC"] } }), errors++;
      }
    }
    if (data.symbol !== void 0) {
      let data2 = data.symbol;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
  }
  return validate55.errors = vErrors, errors === 0;
}
function validate51(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.family === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "family" } }), errors++;
    }
    if (data.target === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } }), errors++;
    }
    if (data.n_features === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n_features" } }), errors++;
    }
    if (data.metrics === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metrics" } }), errors++;
    }
    if (data.interval_minutes === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval_minutes" } }), errors++;
    }
    if (data.family !== void 0) {
      let data0 = data.family;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/family", schemaPath: "#/properties/family/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/family", schemaPath: "#/properties/family/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.target !== void 0) {
      let data1 = data.target;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/target", schemaPath: "#/properties/target/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.feature_list !== void 0) {
      let data2 = data.feature_list;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (data3.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/feature_list/" + i0, schemaPath: "#/properties/feature_list/items/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/feature_list/" + i0, schemaPath: "#/properties/feature_list/items/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/feature_list", schemaPath: "#/properties/feature_list/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.n_features !== void 0) {
      let data4 = data.n_features;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_features", schemaPath: "#/properties/n_features/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_features", schemaPath: "#/properties/n_features/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data5 = data.metrics;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.mean_IC === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "#/$defs/ModelMetrics/required", keyword: "required", params: { missingProperty: "mean_IC" } }), errors++;
        }
        if (data5.mean_RankIC === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "#/$defs/ModelMetrics/required", keyword: "required", params: { missingProperty: "mean_RankIC" } }), errors++;
        }
        if (data5.IC_IR === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "#/$defs/ModelMetrics/required", keyword: "required", params: { missingProperty: "IC_IR" } }), errors++;
        }
        if (data5.mean_IC !== void 0 && typeof data5.mean_IC != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/mean_IC", schemaPath: "#/$defs/ModelMetrics/properties/mean_IC/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data5.mean_RankIC !== void 0 && typeof data5.mean_RankIC != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/mean_RankIC", schemaPath: "#/$defs/ModelMetrics/properties/mean_RankIC/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data5.IC_IR !== void 0 && typeof data5.IC_IR != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/IC_IR", schemaPath: "#/$defs/ModelMetrics/properties/IC_IR/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data5.hit_rate !== void 0 && typeof data5.hit_rate != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/hit_rate", schemaPath: "#/$defs/ModelMetrics/properties/hit_rate/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data5.n_times !== void 0) {
          let data10 = data5.n_times;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/n_times", schemaPath: "#/$defs/ModelMetrics/properties/n_times/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/n_times", schemaPath: "#/$defs/ModelMetrics/properties/n_times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data5.skipped_timestamps !== void 0) {
          let data11 = data5.skipped_timestamps;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/skipped_timestamps", schemaPath: "#/$defs/ModelMetrics/properties/skipped_timestamps/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/skipped_timestamps", schemaPath: "#/$defs/ModelMetrics/properties/skipped_timestamps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data5.total_timestamps !== void 0) {
          let data12 = data5.total_timestamps;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/total_timestamps", schemaPath: "#/$defs/ModelMetrics/properties/total_timestamps/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data12 == "number" && (data12 < 0 || isNaN(data12))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/metrics/total_timestamps", schemaPath: "#/$defs/ModelMetrics/properties/total_timestamps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/metrics", schemaPath: "#/$defs/ModelMetrics/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.model_checksum !== void 0) {
      let data13 = data.model_checksum;
      if (typeof data13 != "string" && data13 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/model_checksum", schemaPath: "#/properties/model_checksum/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data13 == "string" && !pattern9.test(data13)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/model_checksum", schemaPath: "#/properties/model_checksum/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }), errors++;
      }
    }
    if (data.interval_minutes !== void 0) {
      let data14 = data.interval_minutes;
      if (typeof data14 == "number") {
        if (data14 <= 0 || isNaN(data14)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/interval_minutes", schemaPath: "#/properties/interval_minutes/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/interval_minutes", schemaPath: "#/properties/interval_minutes/type", keyword: "type", params: { type: "number" } }), errors++;
      }
    }
    if (data.symbol !== void 0) {
      let data15 = data.symbol;
      if (typeof data15 != "string" && data15 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
      if (typeof data15 == "string" && data15.length < 1) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
      }
    }
    if (data.route !== void 0) {
      let data16 = data.route;
      if (!(data16 === "CROSS_SECTIONAL" || data16 === "SYMBOL_SPECIFIC")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/route", schemaPath: "../common.schema.json#/$defs/FoxmlView/enum", keyword: "enum", params: { allowedValues: ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC"] } }), errors++;
      }
    }
    if (data.view !== void 0) {
      let data17 = data.view;
      if (!(data17 === "CROSS_SECTIONAL" || data17 === "SYMBOL_SPECIFIC")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/view", schemaPath: "../common.schema.json#/$defs/FoxmlView/enum", keyword: "enum", params: { allowedValues: ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC"] } }), errors++;
      }
    }
    if (data.params_used !== void 0) {
      let data18 = data.params_used;
      if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/params_used", schemaPath: "#/properties/params_used/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
    }
    if (data.feature_importance !== void 0) {
      let data19 = data.feature_importance;
      if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/feature_importance", schemaPath: "#/properties/feature_importance/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key0 in data19)
          if (typeof data19[key0] != "number") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/feature_importance/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feature_importance/additionalProperties/type", keyword: "type", params: { type: "number" } }), errors++;
          }
      }
    }
    if (data.cv_scores !== void 0) {
      let data21 = data.cv_scores;
      if (Array.isArray(data21)) {
        const len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data21[i1] != "number") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/cv_scores/" + i1, schemaPath: "#/properties/cv_scores/items/type", keyword: "type", params: { type: "number" } }), errors++;
          }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/cv_scores", schemaPath: "#/properties/cv_scores/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.cv_mean !== void 0 && typeof data.cv_mean != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/cv_mean", schemaPath: "#/properties/cv_mean/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.cv_std !== void 0) {
      let data24 = data.cv_std;
      if (typeof data24 == "number") {
        if (data24 < 0 || isNaN(data24)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/cv_std", schemaPath: "#/properties/cv_std/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/cv_std", schemaPath: "#/properties/cv_std/type", keyword: "type", params: { type: "number" } }), errors++;
      }
    }
    if (data.package_versions !== void 0) {
      let data25 = data.package_versions;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key1 in data25)
          if (typeof data25[key1] != "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/package_versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/package_versions/additionalProperties/type", keyword: "type", params: { type: "string" } }), errors++;
          }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/package_versions", schemaPath: "#/properties/package_versions/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.n_rows_train !== void 0) {
      let data27 = data.n_rows_train;
      if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_rows_train", schemaPath: "#/properties/n_rows_train/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data27 == "number" && (data27 < 0 || isNaN(data27))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_rows_train", schemaPath: "#/properties/n_rows_train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.n_rows_val !== void 0) {
      let data28 = data.n_rows_val;
      if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_rows_val", schemaPath: "#/properties/n_rows_val/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data28 == "number" && (data28 < 0 || isNaN(data28))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/n_rows_val", schemaPath: "#/properties/n_rows_val/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.input_mode !== void 0) {
      let data29 = data.input_mode;
      if (!(data29 === "features" || data29 === "raw_sequence" || data29 === null)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/input_mode", schemaPath: "#/properties/input_mode/enum", keyword: "enum", params: { allowedValues: ["features", "raw_sequence", null] } }), errors++;
      }
    }
    if (data.sequence_length !== void 0) {
      let data30 = data.sequence_length;
      if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30)) && data30 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sequence_length", schemaPath: "#/properties/sequence_length/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
      }
    }
    if (data.sequence_channels !== void 0) {
      let data31 = data.sequence_channels;
      if (!Array.isArray(data31) && data31 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sequence_channels", schemaPath: "#/properties/sequence_channels/type", keyword: "type", params: { type: ["array", "null"] } }), errors++;
      }
      if (Array.isArray(data31)) {
        const len2 = data31.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data32 = data31[i2];
          if (typeof data32 == "string") {
            if (data32.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/sequence_channels/" + i2, schemaPath: "#/properties/sequence_channels/items/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/sequence_channels/" + i2, schemaPath: "#/properties/sequence_channels/items/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      }
    }
    if (data.sequence_normalization !== void 0) {
      let data33 = data.sequence_normalization;
      if (!(data33 === "returns" || data33 === "log_returns" || data33 === "minmax" || data33 === null)) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sequence_normalization", schemaPath: "#/properties/sequence_normalization/enum", keyword: "enum", params: { allowedValues: ["returns", "log_returns", "minmax", null] } }), errors++;
      }
    }
    if (data.cross_sectional_ranking !== void 0 && (validate53(data.cross_sectional_ranking, instancePath + "/cross_sectional_ranking") || (vErrors = vErrors === null ? validate53.errors : addErrors(vErrors, validate53.errors), errors = vErrors.length)), data.features !== void 0) {
      let data35 = data.features;
      if (Array.isArray(data35)) {
        const len3 = data35.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data36 = data35[i3];
          if (typeof data36 == "string") {
            if (data36.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/features/" + i3, schemaPath: "#/properties/features/items/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/features/" + i3, schemaPath: "#/properties/features/items/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.feature_names !== void 0) {
      let data37 = data.feature_names;
      if (Array.isArray(data37)) {
        const len4 = data37.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data38 = data37[i4];
          if (typeof data38 == "string") {
            if (data38.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/feature_names/" + i4, schemaPath: "#/properties/feature_names/items/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/feature_names/" + i4, schemaPath: "#/properties/feature_names/items/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/feature_names", schemaPath: "#/properties/feature_names/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.interval_source !== void 0 && typeof data.interval_source != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/interval_source", schemaPath: "#/properties/interval_source/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.min_cs !== void 0) {
      let data40 = data.min_cs;
      if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/min_cs", schemaPath: "#/properties/min_cs/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data40 == "number" && (data40 < 0 || isNaN(data40))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/min_cs", schemaPath: "#/properties/min_cs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.train_timestamps !== void 0) {
      let data41 = data.train_timestamps;
      if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/train_timestamps", schemaPath: "#/properties/train_timestamps/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data41 == "number" && (data41 < 0 || isNaN(data41))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/train_timestamps", schemaPath: "#/properties/train_timestamps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.val_timestamps !== void 0) {
      let data42 = data.val_timestamps;
      if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/val_timestamps", schemaPath: "#/properties/val_timestamps/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data42 == "number" && (data42 < 0 || isNaN(data42))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/val_timestamps", schemaPath: "#/properties/val_timestamps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.time_col !== void 0) {
      let data43 = data.time_col;
      if (typeof data43 != "string" && data43 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/time_col", schemaPath: "#/properties/time_col/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.val_start_ts !== void 0) {
      let data44 = data.val_start_ts;
      if (typeof data44 != "string" && data44 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/val_start_ts", schemaPath: "#/properties/val_start_ts/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.cli_args !== void 0) {
      let data45 = data.cli_args;
      if (!(data45 && typeof data45 == "object" && !Array.isArray(data45)) && data45 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/cli_args", schemaPath: "#/$defs/TrainingArguments/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        if (data45.batch_id !== void 0) {
          let data46 = data45.batch_id;
          if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/cli_args/batch_id", schemaPath: "#/$defs/TrainingArguments/properties/batch_id/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
        }
        if (data45.cs_block !== void 0) {
          let data47 = data45.cs_block;
          if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/cli_args/cs_block", schemaPath: "#/$defs/TrainingArguments/properties/cs_block/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
        }
        if (data45.cs_ddof !== void 0) {
          let data48 = data45.cs_ddof;
          if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/cli_args/cs_ddof", schemaPath: "#/$defs/TrainingArguments/properties/cs_ddof/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
        }
        if (data45.cs_normalize !== void 0 && typeof data45.cs_normalize != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/cli_args/cs_normalize", schemaPath: "#/$defs/TrainingArguments/properties/cs_normalize/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data45.cs_winsor_p !== void 0 && typeof data45.cs_winsor_p != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/cli_args/cs_winsor_p", schemaPath: "#/$defs/TrainingArguments/properties/cs_winsor_p/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data45.families !== void 0) {
          let data51 = data45.families;
          if (Array.isArray(data51)) {
            const len5 = data51.length;
            for (let i5 = 0; i5 < len5; i5++)
              if (typeof data51[i5] != "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/cli_args/families/" + i5, schemaPath: "#/$defs/TrainingArguments/properties/families/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/cli_args/families", schemaPath: "#/$defs/TrainingArguments/properties/families/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data45.max_cs_samples !== void 0) {
          let data53 = data45.max_cs_samples;
          if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53)) && data53 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/cli_args/max_cs_samples", schemaPath: "#/$defs/TrainingArguments/properties/max_cs_samples/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
          }
        }
        if (data45.max_samples_per_symbol !== void 0) {
          let data54 = data45.max_samples_per_symbol;
          if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54)) && data54 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/cli_args/max_samples_per_symbol", schemaPath: "#/$defs/TrainingArguments/properties/max_samples_per_symbol/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
          }
        }
        if (data45.min_cs !== void 0) {
          let data55 = data45.min_cs;
          if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/cli_args/min_cs", schemaPath: "#/$defs/TrainingArguments/properties/min_cs/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
        }
        if (data45.symbol !== void 0) {
          let data56 = data45.symbol;
          if (typeof data56 != "string" && data56 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/cli_args/symbol", schemaPath: "#/$defs/TrainingArguments/properties/symbol/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
      }
    }
    if (data.routing !== void 0 && (validate55(data.routing, instancePath + "/routing") || (vErrors = vErrors === null ? validate55.errors : addErrors(vErrors, validate55.errors), errors = vErrors.length)), data.best !== void 0) {
      let data58 = data.best;
      if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
        if (data58.best_iteration !== void 0) {
          let data59 = data58.best_iteration;
          if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59)) && data59 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best/best_iteration", schemaPath: "#/properties/best/properties/best_iteration/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/best", schemaPath: "#/properties/best/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.learner_params !== void 0) {
      let data60 = data.learner_params;
      if (!(data60 && typeof data60 == "object" && !Array.isArray(data60)) && data60 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/learner_params", schemaPath: "#/properties/learner_params/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
    }
    if (data.cs_norm !== void 0) {
      let data61 = data.cs_norm;
      if (!(data61 && typeof data61 == "object" && !Array.isArray(data61)) && data61 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/cs_norm", schemaPath: "#/$defs/CrossSectionalNormalization/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
        if (data61.ddof !== void 0) {
          let data62 = data61.ddof;
          if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/cs_norm/ddof", schemaPath: "#/$defs/CrossSectionalNormalization/properties/ddof/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
        }
        if (data61.method !== void 0 && typeof data61.method != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/cs_norm/method", schemaPath: "#/$defs/CrossSectionalNormalization/properties/method/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data61.mode !== void 0 && typeof data61.mode != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/cs_norm/mode", schemaPath: "#/$defs/CrossSectionalNormalization/properties/mode/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data61.p !== void 0 && typeof data61.p != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/cs_norm/p", schemaPath: "#/$defs/CrossSectionalNormalization/properties/p/type", keyword: "type", params: { type: "number" } }), errors++;
        }
      }
    }
    if (data.rank_method !== void 0 && typeof data.rank_method != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/rank_method", schemaPath: "#/properties/rank_method/type", keyword: "type", params: { type: "string" } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
export {
  validateModelMeta
};
