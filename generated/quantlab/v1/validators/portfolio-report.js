// Made by `npm run generate` from quantlab/v1/portfolio/report.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate, isDateTime } from "../../../../src/formats/string-formats.ts";
const validatePortfolioReport = validate225;
const formats0 = isDateTime;
const formats18 = isDate, pattern19 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$", "");
function validate226(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.strategy === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.source_run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.starting_cash === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.ending_equity === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.total_pnl === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.total_return === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.max_drawdown === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.eval_start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 9), errors++;
    }
    if (data.eval_end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 10), errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 11), errors++;
    }
    if (data.assigned_weight === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 12), errors++;
    }
    if (data.contribution_pct === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 13), errors++;
    }
    if (data.session_id !== void 0) {
      let data0 = data.session_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/session_id", faults, 14), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/session_id", faults, 15), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data1 = data.ticker;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, instancePath + "/ticker", faults, 16), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/ticker", faults, 17), errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data2 = data.strategy;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/strategy", faults, 18), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/strategy", faults, 19), errors++;
      }
    }
    if (data.source_run_id !== void 0 && typeof data.source_run_id != "string") {
      vErrors = addError(vErrors, instancePath + "/source_run_id", faults, 20), errors++;
    }
    if (data.starting_cash !== void 0 && typeof data.starting_cash != "number") {
      vErrors = addError(vErrors, instancePath + "/starting_cash", faults, 21), errors++;
    }
    if (data.ending_equity !== void 0 && typeof data.ending_equity != "number") {
      vErrors = addError(vErrors, instancePath + "/ending_equity", faults, 22), errors++;
    }
    if (data.total_pnl !== void 0 && typeof data.total_pnl != "number") {
      vErrors = addError(vErrors, instancePath + "/total_pnl", faults, 23), errors++;
    }
    if (data.total_return !== void 0 && typeof data.total_return != "number") {
      vErrors = addError(vErrors, instancePath + "/total_return", faults, 24), errors++;
    }
    if (data.max_drawdown !== void 0 && typeof data.max_drawdown != "number") {
      vErrors = addError(vErrors, instancePath + "/max_drawdown", faults, 25), errors++;
    }
    if (data.eval_start !== void 0) {
      let data9 = data.eval_start;
      if (typeof data9 == "string") {
        if (!formats18(data9)) {
          vErrors = addError(vErrors, instancePath + "/eval_start", faults, 26), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/eval_start", faults, 27), errors++;
      }
    }
    if (data.eval_end !== void 0) {
      let data10 = data.eval_end;
      if (typeof data10 == "string") {
        if (!pattern19.test(data10)) {
          vErrors = addError(vErrors, instancePath + "/eval_end", faults, 28), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/eval_end", faults, 29), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data11 = data.updated_at;
      if (typeof data11 == "string") {
        if (!formats0(data11)) {
          vErrors = addError(vErrors, instancePath + "/updated_at", faults, 30), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/updated_at", faults, 31), errors++;
      }
    }
    if (data.assigned_weight !== void 0) {
      let data12 = data.assigned_weight;
      if (typeof data12 == "number") {
        if (data12 < 0 || isNaN(data12)) {
          vErrors = addError(vErrors, instancePath + "/assigned_weight", faults, 32), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/assigned_weight", faults, 33), errors++;
      }
    }
    if (data.contribution_pct !== void 0 && typeof data.contribution_pct != "number") {
      vErrors = addError(vErrors, instancePath + "/contribution_pct", faults, 34), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 35), errors++;
  }
  return validate226.errors = vErrors, errors === 0;
}
function validate228(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sessions_scanned === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 36), errors++;
    }
    if (data.sessions_included === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 37), errors++;
    }
    if (data.sessions_excluded_incomplete === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 38), errors++;
    }
    if (data.sessions_collapsed_duplicates === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 39), errors++;
    }
    if (data.sessions_after_hygiene === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 40), errors++;
    }
    if (data.sessions_after_dedup === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 41), errors++;
    }
    if (data.sessions_after_selection === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 42), errors++;
    }
    if (data.sessions_scanned !== void 0) {
      let data0 = data.sessions_scanned;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = addError(vErrors, instancePath + "/sessions_scanned", faults, 43), errors++;
      }
      if (typeof data0 == "number" && (data0 < 0 || isNaN(data0))) {
        vErrors = addError(vErrors, instancePath + "/sessions_scanned", faults, 44), errors++;
      }
    }
    if (data.sessions_included !== void 0) {
      let data1 = data.sessions_included;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/sessions_included", faults, 45), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/sessions_included", faults, 46), errors++;
      }
    }
    if (data.sessions_excluded_incomplete !== void 0) {
      let data2 = data.sessions_excluded_incomplete;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = addError(vErrors, instancePath + "/sessions_excluded_incomplete", faults, 47), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = addError(vErrors, instancePath + "/sessions_excluded_incomplete", faults, 48), errors++;
      }
    }
    if (data.sessions_collapsed_duplicates !== void 0) {
      let data3 = data.sessions_collapsed_duplicates;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/sessions_collapsed_duplicates", faults, 49), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/sessions_collapsed_duplicates", faults, 50), errors++;
      }
    }
    if (data.sessions_after_hygiene !== void 0) {
      let data4 = data.sessions_after_hygiene;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_hygiene", faults, 51), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_hygiene", faults, 52), errors++;
      }
    }
    if (data.sessions_after_dedup !== void 0) {
      let data5 = data.sessions_after_dedup;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_dedup", faults, 53), errors++;
      }
      if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_dedup", faults, 54), errors++;
      }
    }
    if (data.sessions_after_selection !== void 0) {
      let data6 = data.sessions_after_selection;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_selection", faults, 55), errors++;
      }
      if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_selection", faults, 56), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 57), errors++;
  }
  return validate228.errors = vErrors, errors === 0;
}
function validate225(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.generated_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 58), errors++;
    }
    if (data.n_candidates === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 59), errors++;
    }
    if (data.candidates === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 60), errors++;
    }
    if (data.portfolio_summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 61), errors++;
    }
    if (data.allocation === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 62), errors++;
    }
    if (data.selection === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 63), errors++;
    }
    if (data.scanning_stats === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 64), errors++;
    }
    if (data.sessions_scanned === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 65), errors++;
    }
    if (data.sessions_included === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 66), errors++;
    }
    if (data.sessions_excluded_incomplete === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 67), errors++;
    }
    if (data.sessions_collapsed_duplicates === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 68), errors++;
    }
    if (data.sessions_after_hygiene === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 69), errors++;
    }
    if (data.sessions_after_dedup === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 70), errors++;
    }
    if (data.sessions_after_selection === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 71), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 72), errors++;
    }
    if (data.generated_at !== void 0) {
      let data0 = data.generated_at;
      if (typeof data0 == "string") {
        if (!formats0(data0)) {
          vErrors = addError(vErrors, instancePath + "/generated_at", faults, 73), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/generated_at", faults, 74), errors++;
      }
    }
    if (data.n_candidates !== void 0) {
      let data1 = data.n_candidates;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/n_candidates", faults, 75), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/n_candidates", faults, 76), errors++;
      }
    }
    if (data.candidates !== void 0) {
      let data2 = data.candidates;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/candidates", faults, 77), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate226(data2[i0], instancePath + "/candidates/" + i0) || (vErrors = vErrors === null ? validate226.errors : addErrors(vErrors, validate226.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, instancePath + "/candidates", faults, 78), errors++;
      }
    }
    if (data.portfolio_summary !== void 0) {
      let data4 = data.portfolio_summary;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.starting_value === void 0) {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary", faults, 79), errors++;
        }
        if (data4.ending_value === void 0) {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary", faults, 80), errors++;
        }
        if (data4.total_pnl === void 0) {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary", faults, 81), errors++;
        }
        if (data4.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary", faults, 82), errors++;
        }
        if (data4.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary", faults, 83), errors++;
        }
        if (data4.n_bars === void 0) {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary", faults, 84), errors++;
        }
        if (data4.starting_value !== void 0 && typeof data4.starting_value != "number") {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary/starting_value", faults, 85), errors++;
        }
        if (data4.ending_value !== void 0 && typeof data4.ending_value != "number") {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary/ending_value", faults, 86), errors++;
        }
        if (data4.total_pnl !== void 0 && typeof data4.total_pnl != "number") {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary/total_pnl", faults, 87), errors++;
        }
        if (data4.total_return !== void 0 && typeof data4.total_return != "number") {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary/total_return", faults, 88), errors++;
        }
        if (data4.max_drawdown !== void 0 && typeof data4.max_drawdown != "number") {
          vErrors = addError(vErrors, instancePath + "/portfolio_summary/max_drawdown", faults, 89), errors++;
        }
        if (data4.n_bars !== void 0) {
          let data10 = data4.n_bars;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            vErrors = addError(vErrors, instancePath + "/portfolio_summary/n_bars", faults, 90), errors++;
          }
          if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
            vErrors = addError(vErrors, instancePath + "/portfolio_summary/n_bars", faults, 91), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/portfolio_summary", faults, 92), errors++;
      }
    }
    if (data.allocation !== void 0) {
      let data11 = data.allocation;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.mode === void 0) {
          vErrors = addError(vErrors, instancePath + "/allocation", faults, 93), errors++;
        }
        if (data11.weights_supplied === void 0) {
          vErrors = addError(vErrors, instancePath + "/allocation", faults, 94), errors++;
        }
        if (data11.weights_used === void 0) {
          vErrors = addError(vErrors, instancePath + "/allocation", faults, 95), errors++;
        }
        if (data11.normalized_weights === void 0) {
          vErrors = addError(vErrors, instancePath + "/allocation", faults, 96), errors++;
        }
        if (data11.mode !== void 0) {
          let data12 = data11.mode;
          if (!(data12 === "raw_capital" || data12 === "equal_weight" || data12 === "custom_weight")) {
            vErrors = addError(vErrors, instancePath + "/allocation/mode", faults, 97), errors++;
          }
        }
        if (data11.weights_supplied !== void 0) {
          let data13 = data11.weights_supplied;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13))
            for (const key0 in data13) {
              let data14 = data13[key0];
              if (typeof data14 != "number") {
                vErrors = addError(vErrors, instancePath + "/allocation/weights_supplied/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 98), errors++;
              }
              if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
                vErrors = addError(vErrors, instancePath + "/allocation/weights_supplied/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 99), errors++;
              }
            }
          else {
            vErrors = addError(vErrors, instancePath + "/allocation/weights_supplied", faults, 100), errors++;
          }
        }
        if (data11.weights_used !== void 0) {
          let data15 = data11.weights_used;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15))
            for (const key1 in data15) {
              let data16 = data15[key1];
              if (typeof data16 == "number") {
                if (data16 < 0 || isNaN(data16)) {
                  vErrors = addError(vErrors, instancePath + "/allocation/weights_used/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 101), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/allocation/weights_used/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 102), errors++;
              }
            }
          else {
            vErrors = addError(vErrors, instancePath + "/allocation/weights_used", faults, 103), errors++;
          }
        }
        if (data11.normalized_weights !== void 0 && typeof data11.normalized_weights != "boolean") {
          vErrors = addError(vErrors, instancePath + "/allocation/normalized_weights", faults, 104), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/allocation", faults, 105), errors++;
      }
    }
    if (data.selection !== void 0) {
      let data18 = data.selection;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.rank_metric === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection", faults, 106), errors++;
        }
        if (data18.top_n === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection", faults, 107), errors++;
        }
        if (data18.min_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection", faults, 108), errors++;
        }
        if (data18.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection", faults, 109), errors++;
        }
        if (data18.include_tickers === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection", faults, 110), errors++;
        }
        if (data18.exclude_tickers === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection", faults, 111), errors++;
        }
        if (data18.include_strategies === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection", faults, 112), errors++;
        }
        if (data18.exclude_strategies === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection", faults, 113), errors++;
        }
        if (data18.latest_per_source_run === void 0) {
          vErrors = addError(vErrors, instancePath + "/selection", faults, 114), errors++;
        }
        if (data18.rank_metric !== void 0) {
          let data19 = data18.rank_metric;
          if (typeof data19 == "string") {
            if (data19.length < 1) {
              vErrors = addError(vErrors, instancePath + "/selection/rank_metric", faults, 115), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/selection/rank_metric", faults, 116), errors++;
          }
        }
        if (data18.top_n !== void 0) {
          let data20 = data18.top_n;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20)) && data20 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection/top_n", faults, 117), errors++;
          }
        }
        if (data18.min_return !== void 0) {
          let data21 = data18.min_return;
          if (typeof data21 != "number" && data21 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection/min_return", faults, 118), errors++;
          }
        }
        if (data18.max_drawdown !== void 0) {
          let data22 = data18.max_drawdown;
          if (typeof data22 != "number" && data22 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection/max_drawdown", faults, 119), errors++;
          }
        }
        if (data18.include_tickers !== void 0) {
          let data23 = data18.include_tickers;
          if (!Array.isArray(data23) && data23 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection/include_tickers", faults, 120), errors++;
          }
          if (Array.isArray(data23)) {
            const len1 = data23.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data23[i1] != "string") {
                vErrors = addError(vErrors, instancePath + "/selection/include_tickers/" + i1, faults, 121), errors++;
              }
          }
        }
        if (data18.exclude_tickers !== void 0) {
          let data25 = data18.exclude_tickers;
          if (!Array.isArray(data25) && data25 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection/exclude_tickers", faults, 122), errors++;
          }
          if (Array.isArray(data25)) {
            const len2 = data25.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data25[i2] != "string") {
                vErrors = addError(vErrors, instancePath + "/selection/exclude_tickers/" + i2, faults, 123), errors++;
              }
          }
        }
        if (data18.include_strategies !== void 0) {
          let data27 = data18.include_strategies;
          if (!Array.isArray(data27) && data27 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection/include_strategies", faults, 124), errors++;
          }
          if (Array.isArray(data27)) {
            const len3 = data27.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof data27[i3] != "string") {
                vErrors = addError(vErrors, instancePath + "/selection/include_strategies/" + i3, faults, 125), errors++;
              }
          }
        }
        if (data18.exclude_strategies !== void 0) {
          let data29 = data18.exclude_strategies;
          if (!Array.isArray(data29) && data29 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection/exclude_strategies", faults, 126), errors++;
          }
          if (Array.isArray(data29)) {
            const len4 = data29.length;
            for (let i4 = 0; i4 < len4; i4++)
              if (typeof data29[i4] != "string") {
                vErrors = addError(vErrors, instancePath + "/selection/exclude_strategies/" + i4, faults, 127), errors++;
              }
          }
        }
        if (data18.latest_per_source_run !== void 0 && typeof data18.latest_per_source_run != "boolean") {
          vErrors = addError(vErrors, instancePath + "/selection/latest_per_source_run", faults, 128), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/selection", faults, 129), errors++;
      }
    }
    if (data.scanning_stats !== void 0 && (validate228(data.scanning_stats, instancePath + "/scanning_stats") || (vErrors = vErrors === null ? validate228.errors : addErrors(vErrors, validate228.errors), errors = vErrors.length)), data.sessions_scanned !== void 0) {
      let data33 = data.sessions_scanned;
      if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33))) {
        vErrors = addError(vErrors, instancePath + "/sessions_scanned", faults, 130), errors++;
      }
      if (typeof data33 == "number" && (data33 < 0 || isNaN(data33))) {
        vErrors = addError(vErrors, instancePath + "/sessions_scanned", faults, 131), errors++;
      }
    }
    if (data.sessions_included !== void 0) {
      let data34 = data.sessions_included;
      if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34))) {
        vErrors = addError(vErrors, instancePath + "/sessions_included", faults, 132), errors++;
      }
      if (typeof data34 == "number" && (data34 < 0 || isNaN(data34))) {
        vErrors = addError(vErrors, instancePath + "/sessions_included", faults, 133), errors++;
      }
    }
    if (data.sessions_excluded_incomplete !== void 0) {
      let data35 = data.sessions_excluded_incomplete;
      if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35))) {
        vErrors = addError(vErrors, instancePath + "/sessions_excluded_incomplete", faults, 134), errors++;
      }
      if (typeof data35 == "number" && (data35 < 0 || isNaN(data35))) {
        vErrors = addError(vErrors, instancePath + "/sessions_excluded_incomplete", faults, 135), errors++;
      }
    }
    if (data.sessions_collapsed_duplicates !== void 0) {
      let data36 = data.sessions_collapsed_duplicates;
      if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36))) {
        vErrors = addError(vErrors, instancePath + "/sessions_collapsed_duplicates", faults, 136), errors++;
      }
      if (typeof data36 == "number" && (data36 < 0 || isNaN(data36))) {
        vErrors = addError(vErrors, instancePath + "/sessions_collapsed_duplicates", faults, 137), errors++;
      }
    }
    if (data.sessions_after_hygiene !== void 0) {
      let data37 = data.sessions_after_hygiene;
      if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_hygiene", faults, 138), errors++;
      }
      if (typeof data37 == "number" && (data37 < 0 || isNaN(data37))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_hygiene", faults, 139), errors++;
      }
    }
    if (data.sessions_after_dedup !== void 0) {
      let data38 = data.sessions_after_dedup;
      if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_dedup", faults, 140), errors++;
      }
      if (typeof data38 == "number" && (data38 < 0 || isNaN(data38))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_dedup", faults, 141), errors++;
      }
    }
    if (data.sessions_after_selection !== void 0) {
      let data39 = data.sessions_after_selection;
      if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_selection", faults, 142), errors++;
      }
      if (typeof data39 == "number" && (data39 < 0 || isNaN(data39))) {
        vErrors = addError(vErrors, instancePath + "/sessions_after_selection", faults, 143), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data40 = data.summary;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        if (data40.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 144), errors++;
        }
        if (data40.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 145), errors++;
        }
        if (data40.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 146), errors++;
        }
        if (data40.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 147), errors++;
        }
        if (data40.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 148), errors++;
        }
        if (data40.total_return !== void 0) {
          let data41 = data40.total_return;
          if (typeof data41 != "number" && data41 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_return", faults, 149), errors++;
          }
        }
        if (data40.sharpe_simple !== void 0) {
          let data42 = data40.sharpe_simple;
          if (typeof data42 != "number" && data42 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/sharpe_simple", faults, 150), errors++;
          }
        }
        if (data40.max_drawdown !== void 0) {
          let data43 = data40.max_drawdown;
          if (typeof data43 != "number" && data43 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/max_drawdown", faults, 151), errors++;
          }
        }
        if (data40.trades !== void 0) {
          let data44 = data40.trades;
          if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 152), errors++;
          }
          if (typeof data44 == "number" && (data44 < 0 || isNaN(data44))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 153), errors++;
          }
        }
        if (data40.win_rate !== void 0) {
          let data45 = data40.win_rate;
          if (typeof data45 != "number" && data45 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 154), errors++;
          }
          if (typeof data45 == "number") {
            if (data45 > 1 || isNaN(data45)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 155), errors++;
            }
            if (data45 < 0 || isNaN(data45)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 156), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 157), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 158), errors++;
  }
  return validate225.errors = vErrors, errors === 0;
}
export {
  validatePortfolioReport
};
const faults = () => [
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
  ["#/required", "required", { missingProperty: "generated_at" }],
  ["#/required", "required", { missingProperty: "n_candidates" }],
  ["#/required", "required", { missingProperty: "candidates" }],
  ["#/required", "required", { missingProperty: "portfolio_summary" }],
  ["#/required", "required", { missingProperty: "allocation" }],
  ["#/required", "required", { missingProperty: "selection" }],
  ["#/required", "required", { missingProperty: "scanning_stats" }],
  ["#/required", "required", { missingProperty: "sessions_scanned" }],
  ["#/required", "required", { missingProperty: "sessions_included" }],
  ["#/required", "required", { missingProperty: "sessions_excluded_incomplete" }],
  ["#/required", "required", { missingProperty: "sessions_collapsed_duplicates" }],
  ["#/required", "required", { missingProperty: "sessions_after_hygiene" }],
  ["#/required", "required", { missingProperty: "sessions_after_dedup" }],
  ["#/required", "required", { missingProperty: "sessions_after_selection" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["../common.schema.json#/$defs/UtcTimestamp/format", "format", { format: "date-time" }],
  ["../common.schema.json#/$defs/UtcTimestamp/type", "type", { type: "string" }],
  ["#/$defs/SessionCount/type", "type", { type: "integer" }],
  ["#/$defs/SessionCount/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/candidates/minItems", "minItems", { limit: 1 }],
  ["#/properties/candidates/type", "type", { type: "array" }],
  ["#/$defs/PortfolioTotals/required", "required", { missingProperty: "starting_value" }],
  ["#/$defs/PortfolioTotals/required", "required", { missingProperty: "ending_value" }],
  ["#/$defs/PortfolioTotals/required", "required", { missingProperty: "total_pnl" }],
  ["#/$defs/PortfolioTotals/required", "required", { missingProperty: "total_return" }],
  ["#/$defs/PortfolioTotals/required", "required", { missingProperty: "max_drawdown" }],
  ["#/$defs/PortfolioTotals/required", "required", { missingProperty: "n_bars" }],
  ["#/$defs/PortfolioTotals/properties/starting_value/type", "type", { type: "number" }],
  ["#/$defs/PortfolioTotals/properties/ending_value/type", "type", { type: "number" }],
  ["#/$defs/PortfolioTotals/properties/total_pnl/type", "type", { type: "number" }],
  ["#/$defs/PortfolioTotals/properties/total_return/type", "type", { type: "number" }],
  ["#/$defs/PortfolioTotals/properties/max_drawdown/type", "type", { type: "number" }],
  ["#/$defs/PortfolioTotals/properties/n_bars/type", "type", { type: "integer" }],
  ["#/$defs/PortfolioTotals/properties/n_bars/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/PortfolioTotals/type", "type", { type: "object" }],
  ["#/$defs/PortfolioAllocation/required", "required", { missingProperty: "mode" }],
  ["#/$defs/PortfolioAllocation/required", "required", { missingProperty: "weights_supplied" }],
  ["#/$defs/PortfolioAllocation/required", "required", { missingProperty: "weights_used" }],
  ["#/$defs/PortfolioAllocation/required", "required", { missingProperty: "normalized_weights" }],
  ["#/$defs/PortfolioAllocation/properties/mode/enum", "enum", { allowedValues: ["raw_capital", "equal_weight", "custom_weight"] }],
  ["#/$defs/PortfolioAllocation/properties/weights_supplied/additionalProperties/type", "type", { type: ["integer", "number"] }],
  ["#/$defs/PortfolioAllocation/properties/weights_supplied/additionalProperties/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/PortfolioAllocation/properties/weights_supplied/type", "type", { type: "object" }],
  ["#/$defs/PortfolioAllocation/properties/weights_used/additionalProperties/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/PortfolioAllocation/properties/weights_used/additionalProperties/type", "type", { type: "number" }],
  ["#/$defs/PortfolioAllocation/properties/weights_used/type", "type", { type: "object" }],
  ["#/$defs/PortfolioAllocation/properties/normalized_weights/type", "type", { type: "boolean" }],
  ["#/$defs/PortfolioAllocation/type", "type", { type: "object" }],
  ["#/$defs/PortfolioSelection/required", "required", { missingProperty: "rank_metric" }],
  ["#/$defs/PortfolioSelection/required", "required", { missingProperty: "top_n" }],
  ["#/$defs/PortfolioSelection/required", "required", { missingProperty: "min_return" }],
  ["#/$defs/PortfolioSelection/required", "required", { missingProperty: "max_drawdown" }],
  ["#/$defs/PortfolioSelection/required", "required", { missingProperty: "include_tickers" }],
  ["#/$defs/PortfolioSelection/required", "required", { missingProperty: "exclude_tickers" }],
  ["#/$defs/PortfolioSelection/required", "required", { missingProperty: "include_strategies" }],
  ["#/$defs/PortfolioSelection/required", "required", { missingProperty: "exclude_strategies" }],
  ["#/$defs/PortfolioSelection/required", "required", { missingProperty: "latest_per_source_run" }],
  ["#/$defs/PortfolioSelection/properties/rank_metric/minLength", "minLength", { limit: 1 }],
  ["#/$defs/PortfolioSelection/properties/rank_metric/type", "type", { type: "string" }],
  ["#/$defs/PortfolioSelection/properties/top_n/type", "type", { type: ["integer", "null"] }],
  ["#/$defs/PortfolioSelection/properties/min_return/type", "type", { type: ["number", "null"] }],
  ["#/$defs/PortfolioSelection/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["#/$defs/PortfolioSelection/properties/include_tickers/type", "type", { type: ["array", "null"] }],
  ["#/$defs/PortfolioSelection/properties/include_tickers/items/type", "type", { type: "string" }],
  ["#/$defs/PortfolioSelection/properties/exclude_tickers/type", "type", { type: ["array", "null"] }],
  ["#/$defs/PortfolioSelection/properties/exclude_tickers/items/type", "type", { type: "string" }],
  ["#/$defs/PortfolioSelection/properties/include_strategies/type", "type", { type: ["array", "null"] }],
  ["#/$defs/PortfolioSelection/properties/include_strategies/items/type", "type", { type: "string" }],
  ["#/$defs/PortfolioSelection/properties/exclude_strategies/type", "type", { type: ["array", "null"] }],
  ["#/$defs/PortfolioSelection/properties/exclude_strategies/items/type", "type", { type: "string" }],
  ["#/$defs/PortfolioSelection/properties/latest_per_source_run/type", "type", { type: "boolean" }],
  ["#/$defs/PortfolioSelection/type", "type", { type: "object" }],
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
  ["../common.schema.json#/$defs/Summary/required", "required", { missingProperty: "total_return" }],
  ["../common.schema.json#/$defs/Summary/required", "required", { missingProperty: "sharpe_simple" }],
  ["../common.schema.json#/$defs/Summary/required", "required", { missingProperty: "max_drawdown" }],
  ["../common.schema.json#/$defs/Summary/required", "required", { missingProperty: "trades" }],
  ["../common.schema.json#/$defs/Summary/required", "required", { missingProperty: "win_rate" }],
  ["../common.schema.json#/$defs/Summary/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["../common.schema.json#/$defs/Summary/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["../common.schema.json#/$defs/Summary/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["../common.schema.json#/$defs/Summary/properties/trades/type", "type", { type: "integer" }],
  ["../common.schema.json#/$defs/Summary/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../common.schema.json#/$defs/Summary/properties/win_rate/type", "type", { type: ["number", "null"] }],
  ["../common.schema.json#/$defs/Summary/properties/win_rate/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["../common.schema.json#/$defs/Summary/properties/win_rate/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../common.schema.json#/$defs/Summary/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }]
];
