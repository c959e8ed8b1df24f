// Made by `npm run generate` from quantlab/v1/advanced-report.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate, isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validateAdvancedReport = validate169;
const formats22 = isLocalDateTime, formats18 = isDate;
const pattern45 = new RegExp("^[0-9]{4}-[0-9]{2}$", "");
function validate170(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.n_months !== void 0) {
      let data0 = data.n_months;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = addError(vErrors, instancePath + "/n_months", faults, 0), errors++;
      }
      if (typeof data0 == "number" && (data0 < 0 || isNaN(data0))) {
        vErrors = addError(vErrors, instancePath + "/n_months", faults, 1), errors++;
      }
    }
    if (data.min_months_required !== void 0) {
      let data1 = data.min_months_required;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/min_months_required", faults, 2), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/min_months_required", faults, 3), errors++;
      }
    }
    if (data.monthly_returns !== void 0) {
      let data2 = data.monthly_returns;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.month === void 0) {
              vErrors = addError(vErrors, instancePath + "/monthly_returns/" + i0, faults, 4), errors++;
            }
            if (data3.return === void 0) {
              vErrors = addError(vErrors, instancePath + "/monthly_returns/" + i0, faults, 5), errors++;
            }
            if (data3.month !== void 0) {
              let data4 = data3.month;
              if (typeof data4 == "string") {
                if (!pattern45.test(data4)) {
                  vErrors = addError(vErrors, instancePath + "/monthly_returns/" + i0 + "/month", faults, 6), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/monthly_returns/" + i0 + "/month", faults, 7), errors++;
              }
            }
            if (data3.return !== void 0 && typeof data3.return != "number") {
              vErrors = addError(vErrors, instancePath + "/monthly_returns/" + i0 + "/return", faults, 8), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/monthly_returns/" + i0, faults, 9), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/monthly_returns", faults, 10), errors++;
      }
    }
    if (data.insufficient_data !== void 0 && typeof data.insufficient_data != "boolean") {
      vErrors = addError(vErrors, instancePath + "/insufficient_data", faults, 11), errors++;
    }
    if (data.note !== void 0 && typeof data.note != "string") {
      vErrors = addError(vErrors, instancePath + "/note", faults, 12), errors++;
    }
    if (data.best_month !== void 0 && typeof data.best_month != "number") {
      vErrors = addError(vErrors, instancePath + "/best_month", faults, 13), errors++;
    }
    if (data.worst_month !== void 0 && typeof data.worst_month != "number") {
      vErrors = addError(vErrors, instancePath + "/worst_month", faults, 14), errors++;
    }
    if (data.positive_months_pct !== void 0 && typeof data.positive_months_pct != "number") {
      vErrors = addError(vErrors, instancePath + "/positive_months_pct", faults, 15), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 16), errors++;
  }
  return validate170.errors = vErrors, errors === 0;
}
function validate169(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 17), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 18), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 19), errors++;
    }
    if (data.equity_metrics === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 20), errors++;
    }
    if (data.drawdown_metrics === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 21), errors++;
    }
    if (data.time_window_metrics === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 22), errors++;
    }
    if (data.trade_distribution === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 23), errors++;
    }
    if (data.top_result_summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 24), errors++;
    }
    if (data.charts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 25), errors++;
    }
    if (data.artifacts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 26), errors++;
    }
    if (data.run_id !== void 0) {
      let data0 = data.run_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 27), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 28), errors++;
      }
    }
    if (data.mode !== void 0) {
      let data1 = data.mode;
      if (!(data1 === "run" || data1 === "grid" || data1 === "walkforward")) {
        vErrors = addError(vErrors, instancePath + "/mode", faults, 29), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      if (typeof data2 == "string") {
        if (!formats22(data2)) {
          vErrors = addError(vErrors, instancePath + "/created_at", faults, 30), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/created_at", faults, 31), errors++;
      }
    }
    if (data.equity_metrics !== void 0) {
      let data3 = data.equity_metrics;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.equity_start !== void 0 && typeof data3.equity_start != "number") {
          vErrors = addError(vErrors, instancePath + "/equity_metrics/equity_start", faults, 32), errors++;
        }
        if (data3.equity_end !== void 0 && typeof data3.equity_end != "number") {
          vErrors = addError(vErrors, instancePath + "/equity_metrics/equity_end", faults, 33), errors++;
        }
        if (data3.n_days !== void 0) {
          let data6 = data3.n_days;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
            vErrors = addError(vErrors, instancePath + "/equity_metrics/n_days", faults, 34), errors++;
          }
          if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
            vErrors = addError(vErrors, instancePath + "/equity_metrics/n_days", faults, 35), errors++;
          }
        }
        if (data3.total_return !== void 0 && typeof data3.total_return != "number") {
          vErrors = addError(vErrors, instancePath + "/equity_metrics/total_return", faults, 36), errors++;
        }
        if (data3.cagr !== void 0 && typeof data3.cagr != "number") {
          vErrors = addError(vErrors, instancePath + "/equity_metrics/cagr", faults, 37), errors++;
        }
        if (data3.annualized_volatility !== void 0 && typeof data3.annualized_volatility != "number") {
          vErrors = addError(vErrors, instancePath + "/equity_metrics/annualized_volatility", faults, 38), errors++;
        }
        if (data3.sharpe !== void 0) {
          let data10 = data3.sharpe;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, instancePath + "/equity_metrics/sharpe", faults, 39), errors++;
          }
        }
        if (data3.sortino !== void 0) {
          let data11 = data3.sortino;
          if (typeof data11 != "number" && data11 !== null) {
            vErrors = addError(vErrors, instancePath + "/equity_metrics/sortino", faults, 40), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/equity_metrics", faults, 41), errors++;
      }
    }
    if (data.drawdown_metrics !== void 0) {
      let data12 = data.drawdown_metrics;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.max_drawdown !== void 0 && typeof data12.max_drawdown != "number") {
          vErrors = addError(vErrors, instancePath + "/drawdown_metrics/max_drawdown", faults, 42), errors++;
        }
        if (data12.avg_drawdown !== void 0 && typeof data12.avg_drawdown != "number") {
          vErrors = addError(vErrors, instancePath + "/drawdown_metrics/avg_drawdown", faults, 43), errors++;
        }
        if (data12.current_drawdown !== void 0 && typeof data12.current_drawdown != "number") {
          vErrors = addError(vErrors, instancePath + "/drawdown_metrics/current_drawdown", faults, 44), errors++;
        }
        if (data12.longest_dd_days !== void 0) {
          let data16 = data12.longest_dd_days;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
            vErrors = addError(vErrors, instancePath + "/drawdown_metrics/longest_dd_days", faults, 45), errors++;
          }
          if (typeof data16 == "number" && (data16 < 0 || isNaN(data16))) {
            vErrors = addError(vErrors, instancePath + "/drawdown_metrics/longest_dd_days", faults, 46), errors++;
          }
        }
        if (data12.n_drawdown_periods !== void 0) {
          let data17 = data12.n_drawdown_periods;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
            vErrors = addError(vErrors, instancePath + "/drawdown_metrics/n_drawdown_periods", faults, 47), errors++;
          }
          if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
            vErrors = addError(vErrors, instancePath + "/drawdown_metrics/n_drawdown_periods", faults, 48), errors++;
          }
        }
        if (data12.calmar !== void 0) {
          let data18 = data12.calmar;
          if (typeof data18 != "number" && data18 !== null) {
            vErrors = addError(vErrors, instancePath + "/drawdown_metrics/calmar", faults, 49), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/drawdown_metrics", faults, 50), errors++;
      }
    }
    if (data.time_window_metrics !== void 0 && (validate170(data.time_window_metrics, instancePath + "/time_window_metrics") || (vErrors = vErrors === null ? validate170.errors : addErrors(vErrors, validate170.errors), errors = vErrors.length)), data.trade_distribution !== void 0) {
      let data20 = data.trade_distribution;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.n_trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/trade_distribution", faults, 51), errors++;
        }
        if (data20.n_trades !== void 0) {
          let data21 = data20.n_trades;
          if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21))) {
            vErrors = addError(vErrors, instancePath + "/trade_distribution/n_trades", faults, 52), errors++;
          }
          if (typeof data21 == "number" && (data21 < 0 || isNaN(data21))) {
            vErrors = addError(vErrors, instancePath + "/trade_distribution/n_trades", faults, 53), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/trade_distribution", faults, 54), errors++;
      }
    }
    if (data.top_result_summary !== void 0) {
      let data22 = data.top_result_summary;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/top_result_summary", faults, 55), errors++;
        }
        if (data22.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/top_result_summary", faults, 56), errors++;
        }
        if (data22.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/top_result_summary", faults, 57), errors++;
        }
        if (data22.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/top_result_summary", faults, 58), errors++;
        }
        if (data22.days !== void 0) {
          let data23 = data22.days;
          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23))) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/days", faults, 59), errors++;
          }
          if (typeof data23 == "number" && (data23 < 0 || isNaN(data23))) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/days", faults, 60), errors++;
          }
        }
        if (data22.ticker !== void 0) {
          let data24 = data22.ticker;
          if (typeof data24 != "string" && typeof data24 != "number" && typeof data24 != "boolean" && data24 !== null) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/ticker", faults, 61), errors++;
          }
          if (typeof data24 == "string" && data24.length < 1) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/ticker", faults, 62), errors++;
          }
        }
        if (data22.start !== void 0) {
          let data25 = data22.start;
          if (typeof data25 == "string") {
            if (!formats18(data25)) {
              vErrors = addError(vErrors, instancePath + "/top_result_summary/start", faults, 63), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/start", faults, 64), errors++;
          }
        }
        if (data22.end !== void 0) {
          let data26 = data22.end;
          if (typeof data26 == "string") {
            if (!formats18(data26)) {
              vErrors = addError(vErrors, instancePath + "/top_result_summary/end", faults, 65), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/end", faults, 66), errors++;
          }
        }
        if (data22.interval !== void 0) {
          let data27 = data22.interval;
          if (typeof data27 == "string") {
            if (data27.length < 1) {
              vErrors = addError(vErrors, instancePath + "/top_result_summary/interval", faults, 67), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/interval", faults, 68), errors++;
          }
        }
        if (data22.fee !== void 0 && typeof data22.fee != "number") {
          vErrors = addError(vErrors, instancePath + "/top_result_summary/fee", faults, 69), errors++;
        }
        if (data22.slippage_mode !== void 0 && typeof data22.slippage_mode != "string") {
          vErrors = addError(vErrors, instancePath + "/top_result_summary/slippage_mode", faults, 70), errors++;
        }
        if (data22.slippage_bps !== void 0 && typeof data22.slippage_bps != "number") {
          vErrors = addError(vErrors, instancePath + "/top_result_summary/slippage_bps", faults, 71), errors++;
        }
        if (data22.k_atr !== void 0 && typeof data22.k_atr != "number") {
          vErrors = addError(vErrors, instancePath + "/top_result_summary/k_atr", faults, 72), errors++;
        }
        if (data22.splits !== void 0) {
          let data32 = data22.splits;
          if (typeof data32 != "string" && data32 !== null) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/splits", faults, 73), errors++;
          }
        }
        if (data22.selection !== void 0) {
          let data33 = data22.selection;
          if (typeof data33 != "string" && data33 !== null) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/selection", faults, 74), errors++;
          }
        }
        if (data22.constraints !== void 0) {
          let data34 = data22.constraints;
          if (typeof data34 != "string" && data34 !== null) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/constraints", faults, 75), errors++;
          }
        }
        if (data22.cooldown_days !== void 0 && typeof data22.cooldown_days != "number") {
          vErrors = addError(vErrors, instancePath + "/top_result_summary/cooldown_days", faults, 76), errors++;
        }
        if (data22.initial_cash !== void 0 && typeof data22.initial_cash != "number") {
          vErrors = addError(vErrors, instancePath + "/top_result_summary/initial_cash", faults, 77), errors++;
        }
        if (data22.rsi_buy_max !== void 0 && typeof data22.rsi_buy_max != "number") {
          vErrors = addError(vErrors, instancePath + "/top_result_summary/rsi_buy_max", faults, 78), errors++;
        }
        if (data22.rsi_sell_min !== void 0 && typeof data22.rsi_sell_min != "number") {
          vErrors = addError(vErrors, instancePath + "/top_result_summary/rsi_sell_min", faults, 79), errors++;
        }
        if (data22.total_return !== void 0) {
          let data39 = data22.total_return;
          if (typeof data39 != "number" && data39 !== null) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/total_return", faults, 80), errors++;
          }
        }
        if (data22.max_drawdown !== void 0) {
          let data40 = data22.max_drawdown;
          if (typeof data40 != "number" && data40 !== null) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/max_drawdown", faults, 81), errors++;
          }
        }
        if (data22.sharpe_simple !== void 0) {
          let data41 = data22.sharpe_simple;
          if (typeof data41 != "number" && data41 !== null) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/sharpe_simple", faults, 82), errors++;
          }
        }
        if (data22.trades !== void 0) {
          let data42 = data22.trades;
          if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42))) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/trades", faults, 83), errors++;
          }
          if (typeof data42 == "number" && (data42 < 0 || isNaN(data42))) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/trades", faults, 84), errors++;
          }
        }
        if (data22.trade_trades !== void 0) {
          let data43 = data22.trade_trades;
          if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43))) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/trade_trades", faults, 85), errors++;
          }
          if (typeof data43 == "number" && (data43 < 0 || isNaN(data43))) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/trade_trades", faults, 86), errors++;
          }
        }
        if (data22.win_rate_trades !== void 0) {
          let data44 = data22.win_rate_trades;
          if (typeof data44 == "number") {
            if (data44 > 1 || isNaN(data44)) {
              vErrors = addError(vErrors, instancePath + "/top_result_summary/win_rate_trades", faults, 87), errors++;
            }
            if (data44 < 0 || isNaN(data44)) {
              vErrors = addError(vErrors, instancePath + "/top_result_summary/win_rate_trades", faults, 88), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/win_rate_trades", faults, 89), errors++;
          }
        }
        if (data22.profit_factor !== void 0) {
          let data45 = data22.profit_factor;
          if (typeof data45 != "number" && data45 !== null) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/profit_factor", faults, 90), errors++;
          }
        }
        if (data22.expectancy_net !== void 0 && typeof data22.expectancy_net != "number") {
          vErrors = addError(vErrors, instancePath + "/top_result_summary/expectancy_net", faults, 91), errors++;
        }
        if (data22.avg_holding_days !== void 0 && typeof data22.avg_holding_days != "number") {
          vErrors = addError(vErrors, instancePath + "/top_result_summary/avg_holding_days", faults, 92), errors++;
        }
        if (data22.exposure !== void 0) {
          let data48 = data22.exposure;
          if (typeof data48 == "number") {
            if (data48 < 0 || isNaN(data48)) {
              vErrors = addError(vErrors, instancePath + "/top_result_summary/exposure", faults, 93), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/exposure", faults, 94), errors++;
          }
        }
        if (data22.split_name !== void 0) {
          let data49 = data22.split_name;
          if (typeof data49 != "string" && typeof data49 != "number" && typeof data49 != "boolean" && data49 !== null) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/split_name", faults, 95), errors++;
          }
        }
        if (data22.phase !== void 0) {
          let data50 = data22.phase;
          if (!(data50 === "train" || data50 === "test")) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/phase", faults, 96), errors++;
          }
        }
        if (data22.selected !== void 0 && typeof data22.selected != "boolean") {
          vErrors = addError(vErrors, instancePath + "/top_result_summary/selected", faults, 97), errors++;
        }
        if (data22.rank_in_train !== void 0) {
          let data52 = data22.rank_in_train;
          if (typeof data52 != "number" && data52 !== null) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/rank_in_train", faults, 98), errors++;
          }
          if (typeof data52 == "number" && (data52 < 1 || isNaN(data52))) {
            vErrors = addError(vErrors, instancePath + "/top_result_summary/rank_in_train", faults, 99), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/top_result_summary", faults, 100), errors++;
      }
    }
    if (data.charts !== void 0) {
      let data53 = data.charts;
      if (Array.isArray(data53)) {
        const len0 = data53.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data53[i0] != "string") {
            vErrors = addError(vErrors, instancePath + "/charts/" + i0, faults, 101), errors++;
          }
      } else {
        vErrors = addError(vErrors, instancePath + "/charts", faults, 102), errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data55 = data.artifacts;
      if (Array.isArray(data55)) {
        const len1 = data55.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data56 = data55[i1];
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            if (data56.file === void 0) {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + i1, faults, 103), errors++;
            }
            if (data56.size_bytes === void 0) {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + i1, faults, 104), errors++;
            }
            if (data56.file !== void 0) {
              let data57 = data56.file;
              if (typeof data57 == "string") {
                if (data57.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/artifacts/" + i1 + "/file", faults, 105), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i1 + "/file", faults, 106), errors++;
              }
            }
            if (data56.size_bytes !== void 0) {
              let data58 = data56.size_bytes;
              if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58))) {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i1 + "/size_bytes", faults, 107), errors++;
              }
              if (typeof data58 == "number" && (data58 < 0 || isNaN(data58))) {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i1 + "/size_bytes", faults, 108), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/" + i1, faults, 109), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/artifacts", faults, 110), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 111), errors++;
  }
  return validate169.errors = vErrors, errors === 0;
}
export {
  validateAdvancedReport
};
const faults = () => [
  ["#/properties/n_months/type", "type", { type: "integer" }],
  ["#/properties/n_months/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/min_months_required/type", "type", { type: "integer" }],
  ["#/properties/min_months_required/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/MonthlyReturn/required", "required", { missingProperty: "month" }],
  ["#/$defs/MonthlyReturn/required", "required", { missingProperty: "return" }],
  ["#/$defs/MonthlyReturn/properties/month/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}$" }],
  ["#/$defs/MonthlyReturn/properties/month/type", "type", { type: "string" }],
  ["#/$defs/MonthlyReturn/properties/return/type", "type", { type: "number" }],
  ["#/$defs/MonthlyReturn/type", "type", { type: "object" }],
  ["#/properties/monthly_returns/type", "type", { type: "array" }],
  ["#/properties/insufficient_data/type", "type", { type: "boolean" }],
  ["#/properties/note/type", "type", { type: "string" }],
  ["#/properties/best_month/type", "type", { type: "number" }],
  ["#/properties/worst_month/type", "type", { type: "number" }],
  ["#/properties/positive_months_pct/type", "type", { type: "number" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "created_at" }],
  ["#/required", "required", { missingProperty: "equity_metrics" }],
  ["#/required", "required", { missingProperty: "drawdown_metrics" }],
  ["#/required", "required", { missingProperty: "time_window_metrics" }],
  ["#/required", "required", { missingProperty: "trade_distribution" }],
  ["#/required", "required", { missingProperty: "top_result_summary" }],
  ["#/required", "required", { missingProperty: "charts" }],
  ["#/required", "required", { missingProperty: "artifacts" }],
  ["common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["#/properties/mode/enum", "enum", { allowedValues: ["run", "grid", "walkforward"] }],
  ["common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["#/$defs/EquityMetrics/properties/equity_start/type", "type", { type: "number" }],
  ["#/$defs/EquityMetrics/properties/equity_end/type", "type", { type: "number" }],
  ["#/$defs/EquityMetrics/properties/n_days/type", "type", { type: "integer" }],
  ["#/$defs/EquityMetrics/properties/n_days/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/EquityMetrics/properties/total_return/type", "type", { type: "number" }],
  ["#/$defs/EquityMetrics/properties/cagr/type", "type", { type: "number" }],
  ["#/$defs/EquityMetrics/properties/annualized_volatility/type", "type", { type: "number" }],
  ["#/$defs/EquityMetrics/properties/sharpe/type", "type", { type: ["number", "null"] }],
  ["#/$defs/EquityMetrics/properties/sortino/type", "type", { type: ["number", "null"] }],
  ["#/$defs/EquityMetrics/type", "type", { type: "object" }],
  ["#/$defs/DrawdownMetrics/properties/max_drawdown/type", "type", { type: "number" }],
  ["#/$defs/DrawdownMetrics/properties/avg_drawdown/type", "type", { type: "number" }],
  ["#/$defs/DrawdownMetrics/properties/current_drawdown/type", "type", { type: "number" }],
  ["#/$defs/DrawdownMetrics/properties/longest_dd_days/type", "type", { type: "integer" }],
  ["#/$defs/DrawdownMetrics/properties/longest_dd_days/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/DrawdownMetrics/properties/n_drawdown_periods/type", "type", { type: "integer" }],
  ["#/$defs/DrawdownMetrics/properties/n_drawdown_periods/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/DrawdownMetrics/properties/calmar/type", "type", { type: ["number", "null"] }],
  ["#/$defs/DrawdownMetrics/type", "type", { type: "object" }],
  ["#/$defs/TradeDistribution/required", "required", { missingProperty: "n_trades" }],
  ["#/$defs/TradeDistribution/properties/n_trades/type", "type", { type: "integer" }],
  ["#/$defs/TradeDistribution/properties/n_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/TradeDistribution/type", "type", { type: "object" }],
  ["report.schema.json#/$defs/ResultFigures/required", "required", { missingProperty: "total_return" }],
  ["report.schema.json#/$defs/ResultFigures/required", "required", { missingProperty: "max_drawdown" }],
  ["report.schema.json#/$defs/ResultFigures/required", "required", { missingProperty: "sharpe_simple" }],
  ["report.schema.json#/$defs/ResultFigures/required", "required", { missingProperty: "trades" }],
  ["report.schema.json#/$defs/ResultFigures/properties/days/type", "type", { type: "integer" }],
  ["report.schema.json#/$defs/ResultFigures/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["report.schema.json#/$defs/ResultFigures/properties/ticker/type", "type", { type: ["string", "integer", "number", "boolean", "null"] }],
  ["report.schema.json#/$defs/ResultFigures/properties/ticker/minLength", "minLength", { limit: 1 }],
  ["report.schema.json#/$defs/ResultFigures/properties/start/format", "format", { format: "date" }],
  ["report.schema.json#/$defs/ResultFigures/properties/start/type", "type", { type: "string" }],
  ["report.schema.json#/$defs/ResultFigures/properties/end/format", "format", { format: "date" }],
  ["report.schema.json#/$defs/ResultFigures/properties/end/type", "type", { type: "string" }],
  ["report.schema.json#/$defs/ResultFigures/properties/interval/minLength", "minLength", { limit: 1 }],
  ["report.schema.json#/$defs/ResultFigures/properties/interval/type", "type", { type: "string" }],
  ["report.schema.json#/$defs/ResultFigures/properties/fee/type", "type", { type: "number" }],
  ["report.schema.json#/$defs/ResultFigures/properties/slippage_mode/type", "type", { type: "string" }],
  ["report.schema.json#/$defs/ResultFigures/properties/slippage_bps/type", "type", { type: "number" }],
  ["report.schema.json#/$defs/ResultFigures/properties/k_atr/type", "type", { type: "number" }],
  ["report.schema.json#/$defs/ResultFigures/properties/splits/type", "type", { type: ["string", "null"] }],
  ["report.schema.json#/$defs/ResultFigures/properties/selection/type", "type", { type: ["string", "null"] }],
  ["report.schema.json#/$defs/ResultFigures/properties/constraints/type", "type", { type: ["string", "null"] }],
  ["report.schema.json#/$defs/ResultFigures/properties/cooldown_days/type", "type", { type: ["integer", "number"] }],
  ["report.schema.json#/$defs/ResultFigures/properties/initial_cash/type", "type", { type: "number" }],
  ["report.schema.json#/$defs/ResultFigures/properties/rsi_buy_max/type", "type", { type: "number" }],
  ["report.schema.json#/$defs/ResultFigures/properties/rsi_sell_min/type", "type", { type: "number" }],
  ["report.schema.json#/$defs/ResultFigures/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["report.schema.json#/$defs/ResultFigures/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["report.schema.json#/$defs/ResultFigures/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["report.schema.json#/$defs/ResultFigures/properties/trades/type", "type", { type: "integer" }],
  ["report.schema.json#/$defs/ResultFigures/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["report.schema.json#/$defs/ResultFigures/properties/trade_trades/type", "type", { type: "integer" }],
  ["report.schema.json#/$defs/ResultFigures/properties/trade_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["report.schema.json#/$defs/ResultFigures/properties/win_rate_trades/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["report.schema.json#/$defs/ResultFigures/properties/win_rate_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["report.schema.json#/$defs/ResultFigures/properties/win_rate_trades/type", "type", { type: "number" }],
  ["report.schema.json#/$defs/ResultFigures/properties/profit_factor/type", "type", { type: ["number", "null"] }],
  ["report.schema.json#/$defs/ResultFigures/properties/expectancy_net/type", "type", { type: "number" }],
  ["report.schema.json#/$defs/ResultFigures/properties/avg_holding_days/type", "type", { type: "number" }],
  ["report.schema.json#/$defs/ResultFigures/properties/exposure/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["report.schema.json#/$defs/ResultFigures/properties/exposure/type", "type", { type: "number" }],
  ["report.schema.json#/$defs/ResultFigures/properties/split_name/type", "type", { type: ["string", "integer", "number", "boolean", "null"] }],
  ["report.schema.json#/$defs/ResultFigures/properties/phase/enum", "enum", { allowedValues: ["train", "test"] }],
  ["report.schema.json#/$defs/ResultFigures/properties/selected/type", "type", { type: "boolean" }],
  ["report.schema.json#/$defs/ResultFigures/properties/rank_in_train/type", "type", { type: ["number", "null"] }],
  ["report.schema.json#/$defs/ResultFigures/properties/rank_in_train/minimum", "minimum", { comparison: ">=", limit: 1 }],
  ["report.schema.json#/$defs/ResultFigures/type", "type", { type: "object" }],
  ["#/properties/charts/items/type", "type", { type: "string" }],
  ["#/properties/charts/type", "type", { type: "array" }],
  ["#/$defs/ReportedFile/required", "required", { missingProperty: "file" }],
  ["#/$defs/ReportedFile/required", "required", { missingProperty: "size_bytes" }],
  ["#/$defs/ReportedFile/properties/file/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ReportedFile/properties/file/type", "type", { type: "string" }],
  ["#/$defs/ReportedFile/properties/size_bytes/type", "type", { type: "integer" }],
  ["#/$defs/ReportedFile/properties/size_bytes/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ReportedFile/type", "type", { type: "object" }],
  ["#/properties/artifacts/type", "type", { type: "array" }],
  ["#/type", "type", { type: "object" }]
];
