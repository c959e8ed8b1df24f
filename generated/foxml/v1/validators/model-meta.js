// Made by `npm run generate` from foxml/v1/trained-model/model-meta.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
const validateModelMeta = validate51;
const pattern9 = new RegExp("^[0-9a-f]{64}$", "");
function validate53(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = addError(vErrors, instancePath, faults, 0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enabled === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.enabled !== void 0 && typeof data.enabled != "boolean") {
      vErrors = addError(vErrors, instancePath + "/enabled", faults, 2), errors++;
    }
    if (data.target_type !== void 0) {
      let data1 = data.target_type;
      if (!(data1 === "cs_percentile" || data1 === "cs_zscore" || data1 === "vol_scaled")) {
        vErrors = addError(vErrors, instancePath + "/target_type", faults, 3), errors++;
      }
    }
    if (data.loss_type !== void 0) {
      let data2 = data.loss_type;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/loss_type", faults, 4), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/loss_type", faults, 5), errors++;
      }
    }
    if (data.sequence_length !== void 0) {
      let data3 = data.sequence_length;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null) {
        vErrors = addError(vErrors, instancePath + "/sequence_length", faults, 6), errors++;
      }
    }
    if (data.normalization !== void 0) {
      let data4 = data.normalization;
      if (!(data4 === "returns" || data4 === "log_returns" || data4 === "minmax" || data4 === null)) {
        vErrors = addError(vErrors, instancePath + "/normalization", faults, 7), errors++;
      }
    }
    if (data.training_metrics !== void 0) {
      let data5 = data.training_metrics;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.best_ic === void 0) {
          vErrors = addError(vErrors, instancePath + "/training_metrics", faults, 8), errors++;
        }
        if (data5.best_spread === void 0) {
          vErrors = addError(vErrors, instancePath + "/training_metrics", faults, 9), errors++;
        }
        if (data5.epochs_trained === void 0) {
          vErrors = addError(vErrors, instancePath + "/training_metrics", faults, 10), errors++;
        }
        if (data5.best_ic !== void 0 && typeof data5.best_ic != "number") {
          vErrors = addError(vErrors, instancePath + "/training_metrics/best_ic", faults, 11), errors++;
        }
        if (data5.best_spread !== void 0 && typeof data5.best_spread != "number") {
          vErrors = addError(vErrors, instancePath + "/training_metrics/best_spread", faults, 12), errors++;
        }
        if (data5.epochs_trained !== void 0) {
          let data8 = data5.epochs_trained;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
            vErrors = addError(vErrors, instancePath + "/training_metrics/epochs_trained", faults, 13), errors++;
          }
          if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
            vErrors = addError(vErrors, instancePath + "/training_metrics/epochs_trained", faults, 14), errors++;
          }
        }
        if (data5.ic_ir !== void 0) {
          let data9 = data5.ic_ir;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, instancePath + "/training_metrics/ic_ir", faults, 15), errors++;
          }
        }
        if (data5.ic_hit_rate !== void 0) {
          let data10 = data5.ic_hit_rate;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, instancePath + "/training_metrics/ic_hit_rate", faults, 16), errors++;
          }
        }
        if (data5.turnover !== void 0) {
          let data11 = data5.turnover;
          if (typeof data11 != "number" && data11 !== null) {
            vErrors = addError(vErrors, instancePath + "/training_metrics/turnover", faults, 17), errors++;
          }
        }
        if (data5.net_spread !== void 0) {
          let data12 = data5.net_spread;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, instancePath + "/training_metrics/net_spread", faults, 18), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/training_metrics", faults, 19), errors++;
      }
    }
  }
  return validate53.errors = vErrors, errors === 0;
}
function validate55(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = addError(vErrors, instancePath, faults, 20), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.route !== void 0) {
      let data0 = data.route;
      if (!(data0 === "CROSS_SECTIONAL" || data0 === "SYMBOL_SPECIFIC")) {
        vErrors = addError(vErrors, instancePath + "/route", faults, 21), errors++;
      }
    }
    if (data.view !== void 0) {
      let data1 = data.view;
      if (!(data1 === "CROSS_SECTIONAL" || data1 === "SYMBOL_SPECIFIC")) {
        vErrors = addError(vErrors, instancePath + "/view", faults, 22), errors++;
      }
    }
    if (data.symbol !== void 0) {
      let data2 = data.symbol;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, instancePath + "/symbol", faults, 23), errors++;
      }
    }
  }
  return validate55.errors = vErrors, errors === 0;
}
function validate51(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.family === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 24), errors++;
    }
    if (data.target === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 25), errors++;
    }
    if (data.n_features === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 26), errors++;
    }
    if (data.metrics === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 27), errors++;
    }
    if (data.interval_minutes === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 28), errors++;
    }
    if (data.family !== void 0) {
      let data0 = data.family;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/family", faults, 29), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/family", faults, 30), errors++;
      }
    }
    if (data.target !== void 0) {
      let data1 = data.target;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, instancePath + "/target", faults, 31), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/target", faults, 32), errors++;
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
              vErrors = addError(vErrors, instancePath + "/feature_list/" + i0, faults, 33), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/feature_list/" + i0, faults, 34), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/feature_list", faults, 35), errors++;
      }
    }
    if (data.n_features !== void 0) {
      let data4 = data.n_features;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = addError(vErrors, instancePath + "/n_features", faults, 36), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        vErrors = addError(vErrors, instancePath + "/n_features", faults, 37), errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data5 = data.metrics;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.mean_IC === void 0) {
          vErrors = addError(vErrors, instancePath + "/metrics", faults, 38), errors++;
        }
        if (data5.mean_RankIC === void 0) {
          vErrors = addError(vErrors, instancePath + "/metrics", faults, 39), errors++;
        }
        if (data5.IC_IR === void 0) {
          vErrors = addError(vErrors, instancePath + "/metrics", faults, 40), errors++;
        }
        if (data5.mean_IC !== void 0 && typeof data5.mean_IC != "number") {
          vErrors = addError(vErrors, instancePath + "/metrics/mean_IC", faults, 41), errors++;
        }
        if (data5.mean_RankIC !== void 0 && typeof data5.mean_RankIC != "number") {
          vErrors = addError(vErrors, instancePath + "/metrics/mean_RankIC", faults, 42), errors++;
        }
        if (data5.IC_IR !== void 0 && typeof data5.IC_IR != "number") {
          vErrors = addError(vErrors, instancePath + "/metrics/IC_IR", faults, 43), errors++;
        }
        if (data5.hit_rate !== void 0 && typeof data5.hit_rate != "number") {
          vErrors = addError(vErrors, instancePath + "/metrics/hit_rate", faults, 44), errors++;
        }
        if (data5.n_times !== void 0) {
          let data10 = data5.n_times;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            vErrors = addError(vErrors, instancePath + "/metrics/n_times", faults, 45), errors++;
          }
          if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
            vErrors = addError(vErrors, instancePath + "/metrics/n_times", faults, 46), errors++;
          }
        }
        if (data5.skipped_timestamps !== void 0) {
          let data11 = data5.skipped_timestamps;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/metrics/skipped_timestamps", faults, 47), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/metrics/skipped_timestamps", faults, 48), errors++;
          }
        }
        if (data5.total_timestamps !== void 0) {
          let data12 = data5.total_timestamps;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
            vErrors = addError(vErrors, instancePath + "/metrics/total_timestamps", faults, 49), errors++;
          }
          if (typeof data12 == "number" && (data12 < 0 || isNaN(data12))) {
            vErrors = addError(vErrors, instancePath + "/metrics/total_timestamps", faults, 50), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/metrics", faults, 51), errors++;
      }
    }
    if (data.model_checksum !== void 0) {
      let data13 = data.model_checksum;
      if (typeof data13 != "string" && data13 !== null) {
        vErrors = addError(vErrors, instancePath + "/model_checksum", faults, 52), errors++;
      }
      if (typeof data13 == "string" && !pattern9.test(data13)) {
        vErrors = addError(vErrors, instancePath + "/model_checksum", faults, 53), errors++;
      }
    }
    if (data.interval_minutes !== void 0) {
      let data14 = data.interval_minutes;
      if (typeof data14 == "number") {
        if (data14 <= 0 || isNaN(data14)) {
          vErrors = addError(vErrors, instancePath + "/interval_minutes", faults, 54), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/interval_minutes", faults, 55), errors++;
      }
    }
    if (data.symbol !== void 0) {
      let data15 = data.symbol;
      if (typeof data15 != "string" && data15 !== null) {
        vErrors = addError(vErrors, instancePath + "/symbol", faults, 56), errors++;
      }
      if (typeof data15 == "string" && data15.length < 1) {
        vErrors = addError(vErrors, instancePath + "/symbol", faults, 57), errors++;
      }
    }
    if (data.route !== void 0) {
      let data16 = data.route;
      if (!(data16 === "CROSS_SECTIONAL" || data16 === "SYMBOL_SPECIFIC")) {
        vErrors = addError(vErrors, instancePath + "/route", faults, 58), errors++;
      }
    }
    if (data.view !== void 0) {
      let data17 = data.view;
      if (!(data17 === "CROSS_SECTIONAL" || data17 === "SYMBOL_SPECIFIC")) {
        vErrors = addError(vErrors, instancePath + "/view", faults, 59), errors++;
      }
    }
    if (data.params_used !== void 0) {
      let data18 = data.params_used;
      if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
        vErrors = addError(vErrors, instancePath + "/params_used", faults, 60), errors++;
      }
    }
    if (data.feature_importance !== void 0) {
      let data19 = data.feature_importance;
      if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
        vErrors = addError(vErrors, instancePath + "/feature_importance", faults, 61), errors++;
      }
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key0 in data19)
          if (typeof data19[key0] != "number") {
            vErrors = addError(vErrors, instancePath + "/feature_importance/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 62), errors++;
          }
      }
    }
    if (data.cv_scores !== void 0) {
      let data21 = data.cv_scores;
      if (Array.isArray(data21)) {
        const len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data21[i1] != "number") {
            vErrors = addError(vErrors, instancePath + "/cv_scores/" + i1, faults, 63), errors++;
          }
      } else {
        vErrors = addError(vErrors, instancePath + "/cv_scores", faults, 64), errors++;
      }
    }
    if (data.cv_mean !== void 0 && typeof data.cv_mean != "number") {
      vErrors = addError(vErrors, instancePath + "/cv_mean", faults, 65), errors++;
    }
    if (data.cv_std !== void 0) {
      let data24 = data.cv_std;
      if (typeof data24 == "number") {
        if (data24 < 0 || isNaN(data24)) {
          vErrors = addError(vErrors, instancePath + "/cv_std", faults, 66), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/cv_std", faults, 67), errors++;
      }
    }
    if (data.package_versions !== void 0) {
      let data25 = data.package_versions;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key1 in data25)
          if (typeof data25[key1] != "string") {
            vErrors = addError(vErrors, instancePath + "/package_versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 68), errors++;
          }
      } else {
        vErrors = addError(vErrors, instancePath + "/package_versions", faults, 69), errors++;
      }
    }
    if (data.n_rows_train !== void 0) {
      let data27 = data.n_rows_train;
      if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27))) {
        vErrors = addError(vErrors, instancePath + "/n_rows_train", faults, 70), errors++;
      }
      if (typeof data27 == "number" && (data27 < 0 || isNaN(data27))) {
        vErrors = addError(vErrors, instancePath + "/n_rows_train", faults, 71), errors++;
      }
    }
    if (data.n_rows_val !== void 0) {
      let data28 = data.n_rows_val;
      if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28))) {
        vErrors = addError(vErrors, instancePath + "/n_rows_val", faults, 72), errors++;
      }
      if (typeof data28 == "number" && (data28 < 0 || isNaN(data28))) {
        vErrors = addError(vErrors, instancePath + "/n_rows_val", faults, 73), errors++;
      }
    }
    if (data.input_mode !== void 0) {
      let data29 = data.input_mode;
      if (!(data29 === "features" || data29 === "raw_sequence" || data29 === null)) {
        vErrors = addError(vErrors, instancePath + "/input_mode", faults, 74), errors++;
      }
    }
    if (data.sequence_length !== void 0) {
      let data30 = data.sequence_length;
      if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30)) && data30 !== null) {
        vErrors = addError(vErrors, instancePath + "/sequence_length", faults, 75), errors++;
      }
    }
    if (data.sequence_channels !== void 0) {
      let data31 = data.sequence_channels;
      if (!Array.isArray(data31) && data31 !== null) {
        vErrors = addError(vErrors, instancePath + "/sequence_channels", faults, 76), errors++;
      }
      if (Array.isArray(data31)) {
        const len2 = data31.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data32 = data31[i2];
          if (typeof data32 == "string") {
            if (data32.length < 1) {
              vErrors = addError(vErrors, instancePath + "/sequence_channels/" + i2, faults, 77), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/sequence_channels/" + i2, faults, 78), errors++;
          }
        }
      }
    }
    if (data.sequence_normalization !== void 0) {
      let data33 = data.sequence_normalization;
      if (!(data33 === "returns" || data33 === "log_returns" || data33 === "minmax" || data33 === null)) {
        vErrors = addError(vErrors, instancePath + "/sequence_normalization", faults, 79), errors++;
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
              vErrors = addError(vErrors, instancePath + "/features/" + i3, faults, 80), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/features/" + i3, faults, 81), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/features", faults, 82), errors++;
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
              vErrors = addError(vErrors, instancePath + "/feature_names/" + i4, faults, 83), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/feature_names/" + i4, faults, 84), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/feature_names", faults, 85), errors++;
      }
    }
    if (data.interval_source !== void 0 && typeof data.interval_source != "string") {
      vErrors = addError(vErrors, instancePath + "/interval_source", faults, 86), errors++;
    }
    if (data.min_cs !== void 0) {
      let data40 = data.min_cs;
      if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40))) {
        vErrors = addError(vErrors, instancePath + "/min_cs", faults, 87), errors++;
      }
      if (typeof data40 == "number" && (data40 < 0 || isNaN(data40))) {
        vErrors = addError(vErrors, instancePath + "/min_cs", faults, 88), errors++;
      }
    }
    if (data.train_timestamps !== void 0) {
      let data41 = data.train_timestamps;
      if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41))) {
        vErrors = addError(vErrors, instancePath + "/train_timestamps", faults, 89), errors++;
      }
      if (typeof data41 == "number" && (data41 < 0 || isNaN(data41))) {
        vErrors = addError(vErrors, instancePath + "/train_timestamps", faults, 90), errors++;
      }
    }
    if (data.val_timestamps !== void 0) {
      let data42 = data.val_timestamps;
      if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42))) {
        vErrors = addError(vErrors, instancePath + "/val_timestamps", faults, 91), errors++;
      }
      if (typeof data42 == "number" && (data42 < 0 || isNaN(data42))) {
        vErrors = addError(vErrors, instancePath + "/val_timestamps", faults, 92), errors++;
      }
    }
    if (data.time_col !== void 0) {
      let data43 = data.time_col;
      if (typeof data43 != "string" && data43 !== null) {
        vErrors = addError(vErrors, instancePath + "/time_col", faults, 93), errors++;
      }
    }
    if (data.val_start_ts !== void 0) {
      let data44 = data.val_start_ts;
      if (typeof data44 != "string" && data44 !== null) {
        vErrors = addError(vErrors, instancePath + "/val_start_ts", faults, 94), errors++;
      }
    }
    if (data.cli_args !== void 0) {
      let data45 = data.cli_args;
      if (!(data45 && typeof data45 == "object" && !Array.isArray(data45)) && data45 !== null) {
        vErrors = addError(vErrors, instancePath + "/cli_args", faults, 95), errors++;
      }
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        if (data45.batch_id !== void 0) {
          let data46 = data45.batch_id;
          if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46))) {
            vErrors = addError(vErrors, instancePath + "/cli_args/batch_id", faults, 96), errors++;
          }
        }
        if (data45.cs_block !== void 0) {
          let data47 = data45.cs_block;
          if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47))) {
            vErrors = addError(vErrors, instancePath + "/cli_args/cs_block", faults, 97), errors++;
          }
        }
        if (data45.cs_ddof !== void 0) {
          let data48 = data45.cs_ddof;
          if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48))) {
            vErrors = addError(vErrors, instancePath + "/cli_args/cs_ddof", faults, 98), errors++;
          }
        }
        if (data45.cs_normalize !== void 0 && typeof data45.cs_normalize != "string") {
          vErrors = addError(vErrors, instancePath + "/cli_args/cs_normalize", faults, 99), errors++;
        }
        if (data45.cs_winsor_p !== void 0 && typeof data45.cs_winsor_p != "number") {
          vErrors = addError(vErrors, instancePath + "/cli_args/cs_winsor_p", faults, 100), errors++;
        }
        if (data45.families !== void 0) {
          let data51 = data45.families;
          if (Array.isArray(data51)) {
            const len5 = data51.length;
            for (let i5 = 0; i5 < len5; i5++)
              if (typeof data51[i5] != "string") {
                vErrors = addError(vErrors, instancePath + "/cli_args/families/" + i5, faults, 101), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/cli_args/families", faults, 102), errors++;
          }
        }
        if (data45.max_cs_samples !== void 0) {
          let data53 = data45.max_cs_samples;
          if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53)) && data53 !== null) {
            vErrors = addError(vErrors, instancePath + "/cli_args/max_cs_samples", faults, 103), errors++;
          }
        }
        if (data45.max_samples_per_symbol !== void 0) {
          let data54 = data45.max_samples_per_symbol;
          if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54)) && data54 !== null) {
            vErrors = addError(vErrors, instancePath + "/cli_args/max_samples_per_symbol", faults, 104), errors++;
          }
        }
        if (data45.min_cs !== void 0) {
          let data55 = data45.min_cs;
          if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55))) {
            vErrors = addError(vErrors, instancePath + "/cli_args/min_cs", faults, 105), errors++;
          }
        }
        if (data45.symbol !== void 0) {
          let data56 = data45.symbol;
          if (typeof data56 != "string" && data56 !== null) {
            vErrors = addError(vErrors, instancePath + "/cli_args/symbol", faults, 106), errors++;
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
            vErrors = addError(vErrors, instancePath + "/best/best_iteration", faults, 107), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/best", faults, 108), errors++;
      }
    }
    if (data.learner_params !== void 0) {
      let data60 = data.learner_params;
      if (!(data60 && typeof data60 == "object" && !Array.isArray(data60)) && data60 !== null) {
        vErrors = addError(vErrors, instancePath + "/learner_params", faults, 109), errors++;
      }
    }
    if (data.cs_norm !== void 0) {
      let data61 = data.cs_norm;
      if (!(data61 && typeof data61 == "object" && !Array.isArray(data61)) && data61 !== null) {
        vErrors = addError(vErrors, instancePath + "/cs_norm", faults, 110), errors++;
      }
      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
        if (data61.ddof !== void 0) {
          let data62 = data61.ddof;
          if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62))) {
            vErrors = addError(vErrors, instancePath + "/cs_norm/ddof", faults, 111), errors++;
          }
        }
        if (data61.method !== void 0 && typeof data61.method != "string") {
          vErrors = addError(vErrors, instancePath + "/cs_norm/method", faults, 112), errors++;
        }
        if (data61.mode !== void 0 && typeof data61.mode != "string") {
          vErrors = addError(vErrors, instancePath + "/cs_norm/mode", faults, 113), errors++;
        }
        if (data61.p !== void 0 && typeof data61.p != "number") {
          vErrors = addError(vErrors, instancePath + "/cs_norm/p", faults, 114), errors++;
        }
      }
    }
    if (data.rank_method !== void 0 && typeof data.rank_method != "string") {
      vErrors = addError(vErrors, instancePath + "/rank_method", faults, 115), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 116), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
export {
  validateModelMeta
};
const faults = () => [
  ["#/type", "type", { type: ["object", "null"] }],
  ["#/required", "required", { missingProperty: "enabled" }],
  ["#/properties/enabled/type", "type", { type: "boolean" }],
  ["#/properties/target_type/enum", "enum", { allowedValues: ["cs_percentile", "cs_zscore", "vol_scaled"] }],
  ["#/properties/loss_type/minLength", "minLength", { limit: 1 }],
  ["#/properties/loss_type/type", "type", { type: "string" }],
  ["#/properties/sequence_length/type", "type", { type: ["integer", "null"] }],
  ["#/properties/normalization/enum", "enum", { allowedValues: ["returns", "log_returns", "minmax", null] }],
  ["#/$defs/RankingMetrics/required", "required", { missingProperty: "best_ic" }],
  ["#/$defs/RankingMetrics/required", "required", { missingProperty: "best_spread" }],
  ["#/$defs/RankingMetrics/required", "required", { missingProperty: "epochs_trained" }],
  ["#/$defs/RankingMetrics/properties/best_ic/type", "type", { type: "number" }],
  ["#/$defs/RankingMetrics/properties/best_spread/type", "type", { type: "number" }],
  ["#/$defs/RankingMetrics/properties/epochs_trained/type", "type", { type: "integer" }],
  ["#/$defs/RankingMetrics/properties/epochs_trained/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/RankingMetrics/properties/ic_ir/type", "type", { type: ["number", "null"] }],
  ["#/$defs/RankingMetrics/properties/ic_hit_rate/type", "type", { type: ["number", "null"] }],
  ["#/$defs/RankingMetrics/properties/turnover/type", "type", { type: ["number", "null"] }],
  ["#/$defs/RankingMetrics/properties/net_spread/type", "type", { type: ["number", "null"] }],
  ["#/$defs/RankingMetrics/type", "type", { type: "object" }],
  ["#/type", "type", { type: ["object", "null"] }],
  ["../common.schema.json#/$defs/FoxmlView/enum", "enum", { allowedValues: ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC"] }],
  ["../common.schema.json#/$defs/FoxmlView/enum", "enum", { allowedValues: ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC"] }],
  ["#/properties/symbol/type", "type", { type: ["string", "null"] }],
  ["#/required", "required", { missingProperty: "family" }],
  ["#/required", "required", { missingProperty: "target" }],
  ["#/required", "required", { missingProperty: "n_features" }],
  ["#/required", "required", { missingProperty: "metrics" }],
  ["#/required", "required", { missingProperty: "interval_minutes" }],
  ["#/properties/family/minLength", "minLength", { limit: 1 }],
  ["#/properties/family/type", "type", { type: "string" }],
  ["#/properties/target/minLength", "minLength", { limit: 1 }],
  ["#/properties/target/type", "type", { type: "string" }],
  ["#/properties/feature_list/items/minLength", "minLength", { limit: 1 }],
  ["#/properties/feature_list/items/type", "type", { type: "string" }],
  ["#/properties/feature_list/type", "type", { type: "array" }],
  ["#/properties/n_features/type", "type", { type: "integer" }],
  ["#/properties/n_features/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ModelMetrics/required", "required", { missingProperty: "mean_IC" }],
  ["#/$defs/ModelMetrics/required", "required", { missingProperty: "mean_RankIC" }],
  ["#/$defs/ModelMetrics/required", "required", { missingProperty: "IC_IR" }],
  ["#/$defs/ModelMetrics/properties/mean_IC/type", "type", { type: "number" }],
  ["#/$defs/ModelMetrics/properties/mean_RankIC/type", "type", { type: "number" }],
  ["#/$defs/ModelMetrics/properties/IC_IR/type", "type", { type: "number" }],
  ["#/$defs/ModelMetrics/properties/hit_rate/type", "type", { type: "number" }],
  ["#/$defs/ModelMetrics/properties/n_times/type", "type", { type: "integer" }],
  ["#/$defs/ModelMetrics/properties/n_times/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ModelMetrics/properties/skipped_timestamps/type", "type", { type: "integer" }],
  ["#/$defs/ModelMetrics/properties/skipped_timestamps/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ModelMetrics/properties/total_timestamps/type", "type", { type: "integer" }],
  ["#/$defs/ModelMetrics/properties/total_timestamps/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ModelMetrics/type", "type", { type: "object" }],
  ["#/properties/model_checksum/type", "type", { type: ["string", "null"] }],
  ["#/properties/model_checksum/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" }],
  ["#/properties/interval_minutes/exclusiveMinimum", "exclusiveMinimum", { comparison: ">", limit: 0 }],
  ["#/properties/interval_minutes/type", "type", { type: "number" }],
  ["#/properties/symbol/type", "type", { type: ["string", "null"] }],
  ["#/properties/symbol/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/FoxmlView/enum", "enum", { allowedValues: ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC"] }],
  ["../common.schema.json#/$defs/FoxmlView/enum", "enum", { allowedValues: ["CROSS_SECTIONAL", "SYMBOL_SPECIFIC"] }],
  ["#/properties/params_used/type", "type", { type: ["object", "null"] }],
  ["#/properties/feature_importance/type", "type", { type: ["object", "null"] }],
  ["#/properties/feature_importance/additionalProperties/type", "type", { type: "number" }],
  ["#/properties/cv_scores/items/type", "type", { type: "number" }],
  ["#/properties/cv_scores/type", "type", { type: "array" }],
  ["#/properties/cv_mean/type", "type", { type: "number" }],
  ["#/properties/cv_std/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/cv_std/type", "type", { type: "number" }],
  ["#/properties/package_versions/additionalProperties/type", "type", { type: "string" }],
  ["#/properties/package_versions/type", "type", { type: "object" }],
  ["#/properties/n_rows_train/type", "type", { type: "integer" }],
  ["#/properties/n_rows_train/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/n_rows_val/type", "type", { type: "integer" }],
  ["#/properties/n_rows_val/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/input_mode/enum", "enum", { allowedValues: ["features", "raw_sequence", null] }],
  ["#/properties/sequence_length/type", "type", { type: ["integer", "null"] }],
  ["#/properties/sequence_channels/type", "type", { type: ["array", "null"] }],
  ["#/properties/sequence_channels/items/minLength", "minLength", { limit: 1 }],
  ["#/properties/sequence_channels/items/type", "type", { type: "string" }],
  ["#/properties/sequence_normalization/enum", "enum", { allowedValues: ["returns", "log_returns", "minmax", null] }],
  ["#/properties/features/items/minLength", "minLength", { limit: 1 }],
  ["#/properties/features/items/type", "type", { type: "string" }],
  ["#/properties/features/type", "type", { type: "array" }],
  ["#/properties/feature_names/items/minLength", "minLength", { limit: 1 }],
  ["#/properties/feature_names/items/type", "type", { type: "string" }],
  ["#/properties/feature_names/type", "type", { type: "array" }],
  ["#/properties/interval_source/type", "type", { type: "string" }],
  ["#/properties/min_cs/type", "type", { type: "integer" }],
  ["#/properties/min_cs/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/train_timestamps/type", "type", { type: "integer" }],
  ["#/properties/train_timestamps/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/val_timestamps/type", "type", { type: "integer" }],
  ["#/properties/val_timestamps/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/time_col/type", "type", { type: ["string", "null"] }],
  ["#/properties/val_start_ts/type", "type", { type: ["string", "null"] }],
  ["#/$defs/TrainingArguments/type", "type", { type: ["object", "null"] }],
  ["#/$defs/TrainingArguments/properties/batch_id/type", "type", { type: "integer" }],
  ["#/$defs/TrainingArguments/properties/cs_block/type", "type", { type: "integer" }],
  ["#/$defs/TrainingArguments/properties/cs_ddof/type", "type", { type: "integer" }],
  ["#/$defs/TrainingArguments/properties/cs_normalize/type", "type", { type: "string" }],
  ["#/$defs/TrainingArguments/properties/cs_winsor_p/type", "type", { type: "number" }],
  ["#/$defs/TrainingArguments/properties/families/items/type", "type", { type: "string" }],
  ["#/$defs/TrainingArguments/properties/families/type", "type", { type: "array" }],
  ["#/$defs/TrainingArguments/properties/max_cs_samples/type", "type", { type: ["integer", "null"] }],
  ["#/$defs/TrainingArguments/properties/max_samples_per_symbol/type", "type", { type: ["integer", "null"] }],
  ["#/$defs/TrainingArguments/properties/min_cs/type", "type", { type: "integer" }],
  ["#/$defs/TrainingArguments/properties/symbol/type", "type", { type: ["string", "null"] }],
  ["#/properties/best/properties/best_iteration/type", "type", { type: ["integer", "null"] }],
  ["#/properties/best/type", "type", { type: "object" }],
  ["#/properties/learner_params/type", "type", { type: ["object", "null"] }],
  ["#/$defs/CrossSectionalNormalization/type", "type", { type: ["object", "null"] }],
  ["#/$defs/CrossSectionalNormalization/properties/ddof/type", "type", { type: "integer" }],
  ["#/$defs/CrossSectionalNormalization/properties/method/type", "type", { type: "string" }],
  ["#/$defs/CrossSectionalNormalization/properties/mode/type", "type", { type: "string" }],
  ["#/$defs/CrossSectionalNormalization/properties/p/type", "type", { type: "number" }],
  ["#/properties/rank_method/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }]
];
