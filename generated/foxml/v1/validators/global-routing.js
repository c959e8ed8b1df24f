// Made by `npm run generate` from foxml/v1/training-run/global-routing-decisions.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateGlobalRouting = validate61;
const pattern8 = new RegExp("\\S", ""), pattern15 = new RegExp("^[0-9a-f]{16}$", "");
function validate61(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "routing_decisions" || key0 === "fingerprint" || key0 === "fingerprint_data" || key0 === "summary")) {
        let data0 = data[key0];
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.route === void 0) {
            vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 0), errors++;
          }
          if (data0.reason === void 0) {
            vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 1), errors++;
          }
          if (data0.route !== void 0) {
            let data1 = data0.route;
            if (!(data1 === "CROSS_SECTIONAL" || data1 === "SYMBOL_SPECIFIC" || data1 === "BOTH" || data1 === "BLOCKED")) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/route", faults, 2), errors++;
            }
          }
          if (data0.reason !== void 0) {
            let data2 = data0.reason;
            if (typeof data2 == "string") {
              if (!pattern8.test(data2)) {
                vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", faults, 3), errors++;
              }
            } else {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", faults, 4), errors++;
            }
          }
          if (data0.skill01_cs !== void 0) {
            let data3 = data0.skill01_cs;
            if (typeof data3 == "number") {
              if (data3 > 1 || isNaN(data3)) {
                vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_cs", faults, 5), errors++;
              }
              if (data3 < 0 || isNaN(data3)) {
                vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_cs", faults, 6), errors++;
              }
            } else {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_cs", faults, 7), errors++;
            }
          }
          if (data0.skill01_sym_mean !== void 0) {
            let data4 = data0.skill01_sym_mean;
            if (typeof data4 != "number" && data4 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_sym_mean", faults, 8), errors++;
            }
            if (typeof data4 == "number") {
              if (data4 > 1 || isNaN(data4)) {
                vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_sym_mean", faults, 9), errors++;
              }
              if (data4 < 0 || isNaN(data4)) {
                vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_sym_mean", faults, 10), errors++;
              }
            }
          }
          if (data0.auc !== void 0 && typeof data0.auc != "number") {
            vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/auc", faults, 11), errors++;
          }
          if (data0.frac_symbols_good !== void 0) {
            let data6 = data0.frac_symbols_good;
            if (typeof data6 == "number") {
              if (data6 > 1 || isNaN(data6)) {
                vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/frac_symbols_good", faults, 12), errors++;
              }
              if (data6 < 0 || isNaN(data6)) {
                vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/frac_symbols_good", faults, 13), errors++;
              }
            } else {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/frac_symbols_good", faults, 14), errors++;
            }
          }
          if (data0.winner_symbols !== void 0) {
            let data7 = data0.winner_symbols;
            if (Array.isArray(data7)) {
              const len0 = data7.length;
              for (let i0 = 0; i0 < len0; i0++)
                if (typeof data7[i0] != "string") {
                  vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/winner_symbols/" + i0, faults, 15), errors++;
                }
            } else {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/winner_symbols", faults, 16), errors++;
            }
          }
          if (data0.n_symbols_evaluated !== void 0) {
            let data9 = data0.n_symbols_evaluated;
            if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/n_symbols_evaluated", faults, 17), errors++;
            }
            if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/n_symbols_evaluated", faults, 18), errors++;
            }
          }
          if (data0.symbol_auc_mean !== void 0) {
            let data10 = data0.symbol_auc_mean;
            if (typeof data10 != "number" && data10 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_mean", faults, 19), errors++;
            }
          }
          if (data0.symbol_auc_median !== void 0) {
            let data11 = data0.symbol_auc_median;
            if (typeof data11 != "number" && data11 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_median", faults, 20), errors++;
            }
          }
          if (data0.symbol_auc_min !== void 0) {
            let data12 = data0.symbol_auc_min;
            if (typeof data12 != "number" && data12 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_min", faults, 21), errors++;
            }
          }
          if (data0.symbol_auc_max !== void 0) {
            let data13 = data0.symbol_auc_max;
            if (typeof data13 != "number" && data13 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_max", faults, 22), errors++;
            }
          }
          if (data0.symbol_auc_iqr !== void 0) {
            let data14 = data0.symbol_auc_iqr;
            if (typeof data14 != "number" && data14 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_iqr", faults, 23), errors++;
            }
            if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_iqr", faults, 24), errors++;
            }
          }
          if (data0.symbol_skip_reasons !== void 0) {
            let data15 = data0.symbol_skip_reasons;
            if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_skip_reasons", faults, 25), errors++;
            }
          }
          if (data0.auto_fix_reason !== void 0) {
            let data16 = data0.auto_fix_reason;
            if (typeof data16 != "string" && data16 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/auto_fix_reason", faults, 26), errors++;
            }
          }
          if (data0.tstat_cs !== void 0) {
            let data17 = data0.tstat_cs;
            if (typeof data17 != "number" && data17 !== null) {
              vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/tstat_cs", faults, 27), errors++;
            }
          }
        } else {
          vErrors = addError(vErrors, instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 28), errors++;
        }
      }
    if (data.routing_decisions !== void 0) {
      let data18 = data.routing_decisions;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18))
        for (const key1 in data18) {
          let data19 = data18[key1];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.route === void 0) {
              vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 29), errors++;
            }
            if (data19.reason === void 0) {
              vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 30), errors++;
            }
            if (data19.route !== void 0) {
              let data20 = data19.route;
              if (!(data20 === "CROSS_SECTIONAL" || data20 === "SYMBOL_SPECIFIC" || data20 === "BOTH" || data20 === "BLOCKED")) {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/route", faults, 31), errors++;
              }
            }
            if (data19.reason !== void 0) {
              let data21 = data19.reason;
              if (typeof data21 == "string") {
                if (!pattern8.test(data21)) {
                  vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", faults, 32), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", faults, 33), errors++;
              }
            }
            if (data19.skill01_cs !== void 0) {
              let data22 = data19.skill01_cs;
              if (typeof data22 == "number") {
                if (data22 > 1 || isNaN(data22)) {
                  vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_cs", faults, 34), errors++;
                }
                if (data22 < 0 || isNaN(data22)) {
                  vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_cs", faults, 35), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_cs", faults, 36), errors++;
              }
            }
            if (data19.skill01_sym_mean !== void 0) {
              let data23 = data19.skill01_sym_mean;
              if (typeof data23 != "number" && data23 !== null) {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_sym_mean", faults, 37), errors++;
              }
              if (typeof data23 == "number") {
                if (data23 > 1 || isNaN(data23)) {
                  vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_sym_mean", faults, 38), errors++;
                }
                if (data23 < 0 || isNaN(data23)) {
                  vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/skill01_sym_mean", faults, 39), errors++;
                }
              }
            }
            if (data19.auc !== void 0 && typeof data19.auc != "number") {
              vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/auc", faults, 40), errors++;
            }
            if (data19.frac_symbols_good !== void 0) {
              let data25 = data19.frac_symbols_good;
              if (typeof data25 == "number") {
                if (data25 > 1 || isNaN(data25)) {
                  vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/frac_symbols_good", faults, 41), errors++;
                }
                if (data25 < 0 || isNaN(data25)) {
                  vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/frac_symbols_good", faults, 42), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/frac_symbols_good", faults, 43), errors++;
              }
            }
            if (data19.winner_symbols !== void 0) {
              let data26 = data19.winner_symbols;
              if (Array.isArray(data26)) {
                const len1 = data26.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data26[i1] != "string") {
                    vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/winner_symbols/" + i1, faults, 44), errors++;
                  }
              } else {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/winner_symbols", faults, 45), errors++;
              }
            }
            if (data19.n_symbols_evaluated !== void 0) {
              let data28 = data19.n_symbols_evaluated;
              if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28))) {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/n_symbols_evaluated", faults, 46), errors++;
              }
              if (typeof data28 == "number" && (data28 < 0 || isNaN(data28))) {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/n_symbols_evaluated", faults, 47), errors++;
              }
            }
            if (data19.symbol_auc_mean !== void 0) {
              let data29 = data19.symbol_auc_mean;
              if (typeof data29 != "number" && data29 !== null) {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_mean", faults, 48), errors++;
              }
            }
            if (data19.symbol_auc_median !== void 0) {
              let data30 = data19.symbol_auc_median;
              if (typeof data30 != "number" && data30 !== null) {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_median", faults, 49), errors++;
              }
            }
            if (data19.symbol_auc_min !== void 0) {
              let data31 = data19.symbol_auc_min;
              if (typeof data31 != "number" && data31 !== null) {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_min", faults, 50), errors++;
              }
            }
            if (data19.symbol_auc_max !== void 0) {
              let data32 = data19.symbol_auc_max;
              if (typeof data32 != "number" && data32 !== null) {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_max", faults, 51), errors++;
              }
            }
            if (data19.symbol_auc_iqr !== void 0) {
              let data33 = data19.symbol_auc_iqr;
              if (typeof data33 != "number" && data33 !== null) {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_iqr", faults, 52), errors++;
              }
              if (typeof data33 == "number" && (data33 < 0 || isNaN(data33))) {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_auc_iqr", faults, 53), errors++;
              }
            }
            if (data19.symbol_skip_reasons !== void 0) {
              let data34 = data19.symbol_skip_reasons;
              if (!(data34 && typeof data34 == "object" && !Array.isArray(data34)) && data34 !== null) {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/symbol_skip_reasons", faults, 54), errors++;
              }
            }
            if (data19.auto_fix_reason !== void 0) {
              let data35 = data19.auto_fix_reason;
              if (typeof data35 != "string" && data35 !== null) {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/auto_fix_reason", faults, 55), errors++;
              }
            }
            if (data19.tstat_cs !== void 0) {
              let data36 = data19.tstat_cs;
              if (typeof data36 != "number" && data36 !== null) {
                vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/tstat_cs", faults, 56), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/routing_decisions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 57), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, instancePath + "/routing_decisions", faults, 58), errors++;
      }
    }
    if (data.fingerprint !== void 0) {
      let data37 = data.fingerprint;
      if (typeof data37 == "string") {
        if (!pattern15.test(data37)) {
          vErrors = addError(vErrors, instancePath + "/fingerprint", faults, 59), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/fingerprint", faults, 60), errors++;
      }
    }
    if (data.fingerprint_data !== void 0) {
      let data38 = data.fingerprint_data;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (data38.targets === void 0) {
          vErrors = addError(vErrors, instancePath + "/fingerprint_data", faults, 61), errors++;
        }
        if (data38.symbols === void 0) {
          vErrors = addError(vErrors, instancePath + "/fingerprint_data", faults, 62), errors++;
        }
        if (data38.target_count === void 0) {
          vErrors = addError(vErrors, instancePath + "/fingerprint_data", faults, 63), errors++;
        }
        if (data38.symbol_count === void 0) {
          vErrors = addError(vErrors, instancePath + "/fingerprint_data", faults, 64), errors++;
        }
        if (data38.view === void 0) {
          vErrors = addError(vErrors, instancePath + "/fingerprint_data", faults, 65), errors++;
        }
        if (data38.targets !== void 0) {
          let data39 = data38.targets;
          if (Array.isArray(data39)) {
            const len2 = data39.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data39[i2] != "string") {
                vErrors = addError(vErrors, instancePath + "/fingerprint_data/targets/" + i2, faults, 66), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/fingerprint_data/targets", faults, 67), errors++;
          }
        }
        if (data38.symbols !== void 0) {
          let data41 = data38.symbols;
          if (Array.isArray(data41)) {
            const len3 = data41.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof data41[i3] != "string") {
                vErrors = addError(vErrors, instancePath + "/fingerprint_data/symbols/" + i3, faults, 68), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/fingerprint_data/symbols", faults, 69), errors++;
          }
        }
        if (data38.target_count !== void 0) {
          let data43 = data38.target_count;
          if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43))) {
            vErrors = addError(vErrors, instancePath + "/fingerprint_data/target_count", faults, 70), errors++;
          }
          if (typeof data43 == "number" && (data43 < 0 || isNaN(data43))) {
            vErrors = addError(vErrors, instancePath + "/fingerprint_data/target_count", faults, 71), errors++;
          }
        }
        if (data38.symbol_count !== void 0) {
          let data44 = data38.symbol_count;
          if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44))) {
            vErrors = addError(vErrors, instancePath + "/fingerprint_data/symbol_count", faults, 72), errors++;
          }
          if (typeof data44 == "number" && (data44 < 0 || isNaN(data44))) {
            vErrors = addError(vErrors, instancePath + "/fingerprint_data/symbol_count", faults, 73), errors++;
          }
        }
        if (data38.view !== void 0) {
          let data45 = data38.view;
          if (typeof data45 != "string" && data45 !== null) {
            vErrors = addError(vErrors, instancePath + "/fingerprint_data/view", faults, 74), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/fingerprint_data", faults, 75), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data46 = data.summary;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        if (data46.total_targets === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 76), errors++;
        }
        if (data46.cross_sectional_only === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 77), errors++;
        }
        if (data46.symbol_specific_only === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 78), errors++;
        }
        if (data46.both === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 79), errors++;
        }
        if (data46.blocked === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 80), errors++;
        }
        if (data46.total_targets !== void 0) {
          let data47 = data46.total_targets;
          if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47))) {
            vErrors = addError(vErrors, instancePath + "/summary/total_targets", faults, 81), errors++;
          }
          if (typeof data47 == "number" && (data47 < 0 || isNaN(data47))) {
            vErrors = addError(vErrors, instancePath + "/summary/total_targets", faults, 82), errors++;
          }
        }
        if (data46.cross_sectional_only !== void 0) {
          let data48 = data46.cross_sectional_only;
          if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48))) {
            vErrors = addError(vErrors, instancePath + "/summary/cross_sectional_only", faults, 83), errors++;
          }
          if (typeof data48 == "number" && (data48 < 0 || isNaN(data48))) {
            vErrors = addError(vErrors, instancePath + "/summary/cross_sectional_only", faults, 84), errors++;
          }
        }
        if (data46.symbol_specific_only !== void 0) {
          let data49 = data46.symbol_specific_only;
          if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49))) {
            vErrors = addError(vErrors, instancePath + "/summary/symbol_specific_only", faults, 85), errors++;
          }
          if (typeof data49 == "number" && (data49 < 0 || isNaN(data49))) {
            vErrors = addError(vErrors, instancePath + "/summary/symbol_specific_only", faults, 86), errors++;
          }
        }
        if (data46.both !== void 0) {
          let data50 = data46.both;
          if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50))) {
            vErrors = addError(vErrors, instancePath + "/summary/both", faults, 87), errors++;
          }
          if (typeof data50 == "number" && (data50 < 0 || isNaN(data50))) {
            vErrors = addError(vErrors, instancePath + "/summary/both", faults, 88), errors++;
          }
        }
        if (data46.blocked !== void 0) {
          let data51 = data46.blocked;
          if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51))) {
            vErrors = addError(vErrors, instancePath + "/summary/blocked", faults, 89), errors++;
          }
          if (typeof data51 == "number" && (data51 < 0 || isNaN(data51))) {
            vErrors = addError(vErrors, instancePath + "/summary/blocked", faults, 90), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 91), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 92), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
export {
  validateGlobalRouting
};
const faults = () => [
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
  ["#/properties/routing_decisions/type", "type", { type: "object" }],
  ["#/properties/fingerprint/pattern", "pattern", { pattern: "^[0-9a-f]{16}$" }],
  ["#/properties/fingerprint/type", "type", { type: "string" }],
  ["#/$defs/RoutingFingerprint/required", "required", { missingProperty: "targets" }],
  ["#/$defs/RoutingFingerprint/required", "required", { missingProperty: "symbols" }],
  ["#/$defs/RoutingFingerprint/required", "required", { missingProperty: "target_count" }],
  ["#/$defs/RoutingFingerprint/required", "required", { missingProperty: "symbol_count" }],
  ["#/$defs/RoutingFingerprint/required", "required", { missingProperty: "view" }],
  ["#/$defs/RoutingFingerprint/properties/targets/items/type", "type", { type: "string" }],
  ["#/$defs/RoutingFingerprint/properties/targets/type", "type", { type: "array" }],
  ["#/$defs/RoutingFingerprint/properties/symbols/items/type", "type", { type: "string" }],
  ["#/$defs/RoutingFingerprint/properties/symbols/type", "type", { type: "array" }],
  ["#/$defs/RoutingFingerprint/properties/target_count/type", "type", { type: "integer" }],
  ["#/$defs/RoutingFingerprint/properties/target_count/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/RoutingFingerprint/properties/symbol_count/type", "type", { type: "integer" }],
  ["#/$defs/RoutingFingerprint/properties/symbol_count/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/RoutingFingerprint/properties/view/type", "type", { type: ["string", "null"] }],
  ["#/$defs/RoutingFingerprint/type", "type", { type: "object" }],
  ["#/$defs/RoutingTally/required", "required", { missingProperty: "total_targets" }],
  ["#/$defs/RoutingTally/required", "required", { missingProperty: "cross_sectional_only" }],
  ["#/$defs/RoutingTally/required", "required", { missingProperty: "symbol_specific_only" }],
  ["#/$defs/RoutingTally/required", "required", { missingProperty: "both" }],
  ["#/$defs/RoutingTally/required", "required", { missingProperty: "blocked" }],
  ["#/$defs/RoutingTally/properties/total_targets/type", "type", { type: "integer" }],
  ["#/$defs/RoutingTally/properties/total_targets/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/RoutingTally/properties/cross_sectional_only/type", "type", { type: "integer" }],
  ["#/$defs/RoutingTally/properties/cross_sectional_only/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/RoutingTally/properties/symbol_specific_only/type", "type", { type: "integer" }],
  ["#/$defs/RoutingTally/properties/symbol_specific_only/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/RoutingTally/properties/both/type", "type", { type: "integer" }],
  ["#/$defs/RoutingTally/properties/both/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/RoutingTally/properties/blocked/type", "type", { type: "integer" }],
  ["#/$defs/RoutingTally/properties/blocked/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/RoutingTally/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }]
];
