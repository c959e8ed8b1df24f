// Made by `npm run generate` from quantlab/v1/portfolio-compare/portfolio-compare.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate, isDateTime } from "../../../../src/formats/string-formats.ts";
const validatePortfolioCompare = validate230;
const formats0 = isDateTime;
function validate231(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sessions_scanned === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.sessions_included === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.sessions_excluded_incomplete === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.sessions_collapsed_duplicates === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.sessions_after_hygiene === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.sessions_after_dedup === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.sessions_after_selection === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.sessions_scanned !== void 0) {
      let data0 = data.sessions_scanned;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = addError(vErrors, instancePath + "/sessions_scanned", faults, 7), errors++;
      }
      if (typeof data0 == "number" && (data0 < 0 || isNaN(data0))) {
        vErrors = addError(vErrors, instancePath + "/sessions_scanned", faults, 8), errors++;
      }
    }
    if (data.sessions_included !== void 0) {
      let data1 = data.sessions_included;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/sessions_included", faults, 9), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/sessions_included", faults, 10), errors++;
      }
    }
    if (data.sessions_excluded_incomplete !== void 0) {
      let data2 = data.sessions_excluded_incomplete;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = addError(vErrors, instancePath + "/sessions_excluded_incomplete", faults, 11), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = addError(vErrors, instancePath + "/sessions_excluded_incomplete", faults, 12), errors++;
      }
    }
    if (data.sessions_collapsed_duplicates !== void 0) {
      let data3 = data.sessions_collapsed_duplicates;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/sessions_collapsed_duplicates", faults, 13), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/sessions_collapsed_duplicates", faults, 14), errors++;
      }
    }
    if (data.sessions_after_hygiene !== void 0) {
      let data4 = data.sessions_after_hygiene;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_hygiene", faults, 15), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_hygiene", faults, 16), errors++;
      }
    }
    if (data.sessions_after_dedup !== void 0) {
      let data5 = data.sessions_after_dedup;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_dedup", faults, 17), errors++;
      }
      if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_dedup", faults, 18), errors++;
      }
    }
    if (data.sessions_after_selection !== void 0) {
      let data6 = data.sessions_after_selection;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_selection", faults, 19), errors++;
      }
      if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_selection", faults, 20), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 21), errors++;
  }
  return validate231.errors = vErrors, errors === 0;
}
const formats18 = isDate, pattern19 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$", "");
function validate235(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 22), errors++;
    }
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 23), errors++;
    }
    if (data.strategy === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 24), errors++;
    }
    if (data.source_run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 25), errors++;
    }
    if (data.starting_cash === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 26), errors++;
    }
    if (data.ending_equity === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 27), errors++;
    }
    if (data.total_pnl === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 28), errors++;
    }
    if (data.total_return === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 29), errors++;
    }
    if (data.max_drawdown === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 30), errors++;
    }
    if (data.eval_start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 31), errors++;
    }
    if (data.eval_end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 32), errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 33), errors++;
    }
    if (data.assigned_weight === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 34), errors++;
    }
    if (data.contribution_pct === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 35), errors++;
    }
    if (data.session_id !== void 0) {
      let data0 = data.session_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/session_id", faults, 36), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/session_id", faults, 37), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data1 = data.ticker;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, instancePath + "/ticker", faults, 38), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/ticker", faults, 39), errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data2 = data.strategy;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/strategy", faults, 40), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/strategy", faults, 41), errors++;
      }
    }
    if (data.source_run_id !== void 0 && typeof data.source_run_id != "string") {
      vErrors = addError(vErrors, instancePath + "/source_run_id", faults, 42), errors++;
    }
    if (data.starting_cash !== void 0 && typeof data.starting_cash != "number") {
      vErrors = addError(vErrors, instancePath + "/starting_cash", faults, 43), errors++;
    }
    if (data.ending_equity !== void 0 && typeof data.ending_equity != "number") {
      vErrors = addError(vErrors, instancePath + "/ending_equity", faults, 44), errors++;
    }
    if (data.total_pnl !== void 0 && typeof data.total_pnl != "number") {
      vErrors = addError(vErrors, instancePath + "/total_pnl", faults, 45), errors++;
    }
    if (data.total_return !== void 0 && typeof data.total_return != "number") {
      vErrors = addError(vErrors, instancePath + "/total_return", faults, 46), errors++;
    }
    if (data.max_drawdown !== void 0 && typeof data.max_drawdown != "number") {
      vErrors = addError(vErrors, instancePath + "/max_drawdown", faults, 47), errors++;
    }
    if (data.eval_start !== void 0) {
      let data9 = data.eval_start;
      if (typeof data9 == "string") {
        if (!formats18(data9)) {
          vErrors = addError(vErrors, instancePath + "/eval_start", faults, 48), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/eval_start", faults, 49), errors++;
      }
    }
    if (data.eval_end !== void 0) {
      let data10 = data.eval_end;
      if (typeof data10 == "string") {
        if (!pattern19.test(data10)) {
          vErrors = addError(vErrors, instancePath + "/eval_end", faults, 50), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/eval_end", faults, 51), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data11 = data.updated_at;
      if (typeof data11 == "string") {
        if (!formats0(data11)) {
          vErrors = addError(vErrors, instancePath + "/updated_at", faults, 52), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/updated_at", faults, 53), errors++;
      }
    }
    if (data.assigned_weight !== void 0) {
      let data12 = data.assigned_weight;
      if (typeof data12 == "number") {
        if (data12 < 0 || isNaN(data12)) {
          vErrors = addError(vErrors, instancePath + "/assigned_weight", faults, 54), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/assigned_weight", faults, 55), errors++;
      }
    }
    if (data.contribution_pct !== void 0 && typeof data.contribution_pct != "number") {
      vErrors = addError(vErrors, instancePath + "/contribution_pct", faults, 56), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 57), errors++;
  }
  return validate235.errors = vErrors, errors === 0;
}
function validate234(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.candidates === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 58), errors++;
    }
    if (data.portfolio_summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 59), errors++;
    }
    if (data.allocation === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 60), errors++;
    }
    if (data.candidates !== void 0) {
      let data0 = data.candidates;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/candidates", faults, 61), errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate235(data0[i0], instancePath + "/candidates/" + i0) || (vErrors = vErrors === null ? validate235.errors : addErrors(vErrors, validate235.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, instancePath + "/candidates", faults, 62), errors++;
      }
    }
    if (data.portfolio_summary !== void 0) {
      let data2 = data.portfolio_summary;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.starting_value === void 0) {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary", faults, 63), errors++;
        }
        if (data2.ending_value === void 0) {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary", faults, 64), errors++;
        }
        if (data2.total_pnl === void 0) {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary", faults, 65), errors++;
        }
        if (data2.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary", faults, 66), errors++;
        }
        if (data2.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary", faults, 67), errors++;
        }
        if (data2.n_bars === void 0) {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary", faults, 68), errors++;
        }
        if (data2.starting_value !== void 0 && typeof data2.starting_value != "number") {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary/starting_value", faults, 69), errors++;
        }
        if (data2.ending_value !== void 0 && typeof data2.ending_value != "number") {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary/ending_value", faults, 70), errors++;
        }
        if (data2.total_pnl !== void 0 && typeof data2.total_pnl != "number") {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary/total_pnl", faults, 71), errors++;
        }
        if (data2.total_return !== void 0 && typeof data2.total_return != "number") {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary/total_return", faults, 72), errors++;
        }
        if (data2.max_drawdown !== void 0 && typeof data2.max_drawdown != "number") {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary/max_drawdown", faults, 73), errors++;
        }
        if (data2.n_bars !== void 0) {
          let data8 = data2.n_bars;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
            vErrors = addError(vErrors, instancePath + "/portfolio_summary/n_bars", faults, 74), errors++;
          }
          if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
            vErrors = addError(vErrors, instancePath + "/portfolio_summary/n_bars", faults, 75), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/portfolio_summary", faults, 76), errors++;
      }
    }
    if (data.allocation !== void 0) {
      let data9 = data.allocation;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.mode === void 0) {
          vErrors = addError(vErrors, instancePath + "/allocation", faults, 77), errors++;
        }
        if (data9.weights_supplied === void 0) {
          vErrors = addError(vErrors, instancePath + "/allocation", faults, 78), errors++;
        }
        if (data9.weights_used === void 0) {
          vErrors = addError(vErrors, instancePath + "/allocation", faults, 79), errors++;
        }
        if (data9.normalized_weights === void 0) {
          vErrors = addError(vErrors, instancePath + "/allocation", faults, 80), errors++;
        }
        if (data9.mode !== void 0) {
          let data10 = data9.mode;
          if (!(data10 === "raw_capital" || data10 === "equal_weight" || data10 === "custom_weight")) {
            vErrors = addError(vErrors, instancePath + "/allocation/mode", faults, 81), errors++;
          }
        }
        if (data9.weights_supplied !== void 0) {
          let data11 = data9.weights_supplied;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11))
            for (const key0 in data11) {
              let data12 = data11[key0];
              if (typeof data12 != "number") {
                vErrors = addError(vErrors, instancePath + "/allocation/weights_supplied/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 82), errors++;
              }
              if (typeof data12 == "number" && (data12 < 0 || isNaN(data12))) {
                vErrors = addError(vErrors, instancePath + "/allocation/weights_supplied/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 83), errors++;
              }
            }
          else {
            vErrors = addError(vErrors, instancePath + "/allocation/weights_supplied", faults, 84), errors++;
          }
        }
        if (data9.weights_used !== void 0) {
          let data13 = data9.weights_used;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13))
            for (const key1 in data13) {
              let data14 = data13[key1];
              if (typeof data14 == "number") {
                if (data14 < 0 || isNaN(data14)) {
                  vErrors = addError(vErrors, instancePath + "/allocation/weights_used/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 85), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/allocation/weights_used/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 86), errors++;
              }
            }
          else {
            vErrors = addError(vErrors, instancePath + "/allocation/weights_used", faults, 87), errors++;
          }
        }
        if (data9.normalized_weights !== void 0 && typeof data9.normalized_weights != "boolean") {
          vErrors = addError(vErrors, instancePath + "/allocation/normalized_weights", faults, 88), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/allocation", faults, 89), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 90), errors++;
  }
  return validate234.errors = vErrors, errors === 0;
}
function validate233(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.raw_capital === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 91), errors++;
    }
    if (data.equal_weight === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 92), errors++;
    }
    data.raw_capital !== void 0 && (validate234(data.raw_capital, instancePath + "/raw_capital") || (vErrors = vErrors === null ? validate234.errors : addErrors(vErrors, validate234.errors), errors = vErrors.length)), data.equal_weight !== void 0 && (validate234(data.equal_weight, instancePath + "/equal_weight") || (vErrors = vErrors === null ? validate234.errors : addErrors(vErrors, validate234.errors), errors = vErrors.length)), data.custom_weight !== void 0 && (validate234(data.custom_weight, instancePath + "/custom_weight") || (vErrors = vErrors === null ? validate234.errors : addErrors(vErrors, validate234.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, instancePath, faults, 93), errors++;
  }
  return validate233.errors = vErrors, errors === 0;
}
function validate230(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.generated_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 94), errors++;
    }
    if (data.n_sessions === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 95), errors++;
    }
    if (data.selection_stats === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 96), errors++;
    }
    if (data.comparison === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 97), errors++;
    }
    if (data.selection_criteria === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 98), errors++;
    }
    if (data.generated_at !== void 0) {
      let data0 = data.generated_at;
      if (typeof data0 == "string") {
        if (!formats0(data0)) {
          vErrors = addError(vErrors, instancePath + "/generated_at", faults, 99), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/generated_at", faults, 100), errors++;
      }
    }
    if (data.n_sessions !== void 0) {
      let data1 = data.n_sessions;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/n_sessions", faults, 101), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/n_sessions", faults, 102), errors++;
      }
    }
    if (data.selection_stats !== void 0 && (validate231(data.selection_stats, instancePath + "/selection_stats") || (vErrors = vErrors === null ? validate231.errors : addErrors(vErrors, validate231.errors), errors = vErrors.length)), data.comparison !== void 0 && (validate233(data.comparison, instancePath + "/comparison") || (vErrors = vErrors === null ? validate233.errors : addErrors(vErrors, validate233.errors), errors = vErrors.length)), data.selection_criteria !== void 0) {
      let data4 = data.selection_criteria;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.rank_metric === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection_criteria", faults, 103), errors++;
        }
        if (data4.top_n === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection_criteria", faults, 104), errors++;
        }
        if (data4.min_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection_criteria", faults, 105), errors++;
        }
        if (data4.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection_criteria", faults, 106), errors++;
        }
        if (data4.include_tickers === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection_criteria", faults, 107), errors++;
        }
        if (data4.exclude_tickers === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection_criteria", faults, 108), errors++;
        }
        if (data4.include_strategies === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection_criteria", faults, 109), errors++;
        }
        if (data4.exclude_strategies === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection_criteria", faults, 110), errors++;
        }
        if (data4.latest_per_source_run === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection_criteria", faults, 111), errors++;
        }
        if (data4.rank_metric !== void 0) {
          let data5 = data4.rank_metric;
          if (typeof data5 == "string") {
            if (data5.length < 1) {
              vErrors = addError(vErrors, instancePath + "/selection_criteria/rank_metric", faults, 112), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/selection_criteria/rank_metric", faults, 113), errors++;
          }
        }
        if (data4.top_n !== void 0) {
          let data6 = data4.top_n;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection_criteria/top_n", faults, 114), errors++;
          }
        }
        if (data4.min_return !== void 0) {
          let data7 = data4.min_return;
          if (typeof data7 != "number" && data7 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection_criteria/min_return", faults, 115), errors++;
          }
        }
        if (data4.max_drawdown !== void 0) {
          let data8 = data4.max_drawdown;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection_criteria/max_drawdown", faults, 116), errors++;
          }
        }
        if (data4.include_tickers !== void 0) {
          let data9 = data4.include_tickers;
          if (!Array.isArray(data9) && data9 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection_criteria/include_tickers", faults, 117), errors++;
          }
          if (Array.isArray(data9)) {
            const len0 = data9.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data9[i0] != "string") {
                vErrors = addError(vErrors, instancePath + "/selection_criteria/include_tickers/" + i0, faults, 118), errors++;
              }
          }
        }
        if (data4.exclude_tickers !== void 0) {
          let data11 = data4.exclude_tickers;
          if (!Array.isArray(data11) && data11 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection_criteria/exclude_tickers", faults, 119), errors++;
          }
          if (Array.isArray(data11)) {
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data11[i1] != "string") {
                vErrors = addError(vErrors, instancePath + "/selection_criteria/exclude_tickers/" + i1, faults, 120), errors++;
              }
          }
        }
        if (data4.include_strategies !== void 0) {
          let data13 = data4.include_strategies;
          if (!Array.isArray(data13) && data13 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection_criteria/include_strategies", faults, 121), errors++;
          }
          if (Array.isArray(data13)) {
            const len2 = data13.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data13[i2] != "string") {
                vErrors = addError(vErrors, instancePath + "/selection_criteria/include_strategies/" + i2, faults, 122), errors++;
              }
          }
        }
        if (data4.exclude_strategies !== void 0) {
          let data15 = data4.exclude_strategies;
          if (!Array.isArray(data15) && data15 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection_criteria/exclude_strategies", faults, 123), errors++;
          }
          if (Array.isArray(data15)) {
            const len3 = data15.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof data15[i3] != "string") {
                vErrors = addError(vErrors, instancePath + "/selection_criteria/exclude_strategies/" + i3, faults, 124), errors++;
              }
          }
        }
        if (data4.latest_per_source_run !== void 0 && typeof data4.latest_per_source_run != "boolean") {
          vErrors = addError(vErrors, instancePath + "/selection_criteria/latest_per_source_run", faults, 125), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/selection_criteria", faults, 126), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 127), errors++;
  }
  return validate230.errors = vErrors, errors === 0;
}
export {
  validatePortfolioCompare
};
const faults = () => [
  ["#/required", "required", { missingProperty: "sessions_scanned" }],
  ["#/required", "required", { missingProperty: "sessions_included" }],
  ["#/required", "required", { missingProperty: "sessions_excluded_incomplete" }],
  ["#/required", "required", { missingProperty: "sessions_collapsed_duplicates" }],
  ["#/required", "required", { missingProperty: "sessions_after_hygiene" }],
  ["#/required", "required", { missingProperty: "sessions_after_dedup" }],
  ["#/required", "required", { missingProperty: "sessions_after_selection" }],
  ["#/$defs/SessionCount/type", "type", { type: "integer" }],
  ["#/$defs/SessionCount/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/SessionCount/type", "type", { type: "integer" }],
  ["#/$defs/SessionCount/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/SessionCount/type", "type", { type: "integer" }],
  ["#/$defs/SessionCount/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/SessionCount/type", "type", { type: "integer" }],
  ["#/$defs/SessionCount/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/SessionCount/type", "type", { type: "integer" }],
  ["#/$defs/SessionCount/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/SessionCount/type", "type", { type: "integer" }],
  ["#/$defs/SessionCount/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/SessionCount/type", "type", { type: "integer" }],
  ["#/$defs/SessionCount/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "session_id" }],
  ["#/required", "required", { missingProperty: "ticker" }],
  ["#/required", "required", { missingProperty: "strategy" }],
  ["#/required", "required", { missingProperty: "source_run_id" }],
  ["#/required", "required", { missingProperty: "starting_cash" }],
  ["#/required", "required", { missingProperty: "ending_equity" }],
  ["#/required", "required", { missingProperty: "total_pnl" }],
  ["#/required", "required", { missingProperty: "total_return" }],
  ["#/required", "required", { missingProperty: "max_drawdown" }],
  ["#/required", "required", { missingProperty: "eval_start" }],
  ["#/required", "required", { missingProperty: "eval_end" }],
  ["#/required", "required", { missingProperty: "updated_at" }],
  ["#/required", "required", { missingProperty: "assigned_weight" }],
  ["#/required", "required", { missingProperty: "contribution_pct" }],
  ["../forward-session/portfolio-state.schema.json#/$defs/ForwardSessionId/minLength", "minLength", { limit: 1 }],
  ["../forward-session/portfolio-state.schema.json#/$defs/ForwardSessionId/type", "type", { type: "string" }],
  ["#/properties/ticker/minLength", "minLength", { limit: 1 }],
  ["#/properties/ticker/type", "type", { type: "string" }],
  ["#/properties/strategy/minLength", "minLength", { limit: 1 }],
  ["#/properties/strategy/type", "type", { type: "string" }],
  ["#/properties/source_run_id/type", "type", { type: "string" }],
  ["#/properties/starting_cash/type", "type", { type: "number" }],
  ["#/properties/ending_equity/type", "type", { type: "number" }],
  ["#/properties/total_pnl/type", "type", { type: "number" }],
  ["#/properties/total_return/type", "type", { type: "number" }],
  ["#/properties/max_drawdown/type", "type", { type: "number" }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["../forward-session/portfolio-state.schema.json#/$defs/BarInstant/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$" }],
  ["../forward-session/portfolio-state.schema.json#/$defs/BarInstant/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/UtcTimestamp/format", "format", { format: "date-time" }],
  ["../common.schema.json#/$defs/UtcTimestamp/type", "type", { type: "string" }],
  ["#/properties/assigned_weight/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/assigned_weight/type", "type", { type: "number" }],
  ["#/properties/contribution_pct/type", "type", { type: "number" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "candidates" }],
  ["#/required", "required", { missingProperty: "portfolio_summary" }],
  ["#/required", "required", { missingProperty: "allocation" }],
  ["#/properties/candidates/minItems", "minItems", { limit: 1 }],
  ["#/properties/candidates/type", "type", { type: "array" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioTotals/required", "required", { missingProperty: "starting_value" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioTotals/required", "required", { missingProperty: "ending_value" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioTotals/required", "required", { missingProperty: "total_pnl" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioTotals/required", "required", { missingProperty: "total_return" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioTotals/required", "required", { missingProperty: "max_drawdown" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioTotals/required", "required", { missingProperty: "n_bars" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioTotals/properties/starting_value/type", "type", { type: "number" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioTotals/properties/ending_value/type", "type", { type: "number" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioTotals/properties/total_pnl/type", "type", { type: "number" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioTotals/properties/total_return/type", "type", { type: "number" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioTotals/properties/max_drawdown/type", "type", { type: "number" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioTotals/properties/n_bars/type", "type", { type: "integer" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioTotals/properties/n_bars/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../portfolio/report.schema.json#/$defs/PortfolioTotals/type", "type", { type: "object" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioAllocation/required", "required", { missingProperty: "mode" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioAllocation/required", "required", { missingProperty: "weights_supplied" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioAllocation/required", "required", { missingProperty: "weights_used" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioAllocation/required", "required", { missingProperty: "normalized_weights" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioAllocation/properties/mode/enum", "enum", { allowedValues: ["raw_capital", "equal_weight", "custom_weight"] }],
  ["../portfolio/report.schema.json#/$defs/PortfolioAllocation/properties/weights_supplied/additionalProperties/type", "type", { type: ["integer", "number"] }],
  ["../portfolio/report.schema.json#/$defs/PortfolioAllocation/properties/weights_supplied/additionalProperties/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../portfolio/report.schema.json#/$defs/PortfolioAllocation/properties/weights_supplied/type", "type", { type: "object" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioAllocation/properties/weights_used/additionalProperties/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../portfolio/report.schema.json#/$defs/PortfolioAllocation/properties/weights_used/additionalProperties/type", "type", { type: "number" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioAllocation/properties/weights_used/type", "type", { type: "object" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioAllocation/properties/normalized_weights/type", "type", { type: "boolean" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioAllocation/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "raw_capital" }],
  ["#/required", "required", { missingProperty: "equal_weight" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "generated_at" }],
  ["#/required", "required", { missingProperty: "n_sessions" }],
  ["#/required", "required", { missingProperty: "selection_stats" }],
  ["#/required", "required", { missingProperty: "comparison" }],
  ["#/required", "required", { missingProperty: "selection_criteria" }],
  ["../common.schema.json#/$defs/UtcTimestamp/format", "format", { format: "date-time" }],
  ["../common.schema.json#/$defs/UtcTimestamp/type", "type", { type: "string" }],
  ["../portfolio/report.schema.json#/$defs/SessionCount/type", "type", { type: "integer" }],
  ["../portfolio/report.schema.json#/$defs/SessionCount/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/required", "required", { missingProperty: "rank_metric" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/required", "required", { missingProperty: "top_n" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/required", "required", { missingProperty: "min_return" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/required", "required", { missingProperty: "max_drawdown" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/required", "required", { missingProperty: "include_tickers" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/required", "required", { missingProperty: "exclude_tickers" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/required", "required", { missingProperty: "include_strategies" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/required", "required", { missingProperty: "exclude_strategies" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/required", "required", { missingProperty: "latest_per_source_run" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/rank_metric/minLength", "minLength", { limit: 1 }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/rank_metric/type", "type", { type: "string" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/top_n/type", "type", { type: ["integer", "null"] }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/min_return/type", "type", { type: ["number", "null"] }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/include_tickers/type", "type", { type: ["array", "null"] }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/include_tickers/items/type", "type", { type: "string" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/exclude_tickers/type", "type", { type: ["array", "null"] }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/exclude_tickers/items/type", "type", { type: "string" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/include_strategies/type", "type", { type: ["array", "null"] }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/include_strategies/items/type", "type", { type: "string" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/exclude_strategies/type", "type", { type: ["array", "null"] }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/exclude_strategies/items/type", "type", { type: "string" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/properties/latest_per_source_run/type", "type", { type: "boolean" }],
  ["../portfolio/report.schema.json#/$defs/PortfolioSelection/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }]
];
