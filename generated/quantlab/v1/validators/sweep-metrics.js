// Made by `npm run generate` from quantlab/v1/sweep/metrics.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate } from "../../../../src/formats/string-formats.ts";
const validateSweepMetrics = validate280;
const formats18 = isDate;
function validate102(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.end !== void 0) {
      let data0 = data.end;
      if (typeof data0 == "string") {
        if (!formats18(data0)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 2), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 3), errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, instancePath + "/start", faults, 4), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 5), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 6), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
function validate106(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.test === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.train === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 9), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      vErrors = addError(vErrors, instancePath + "/name", faults, 10), errors++;
    }
    data.test !== void 0 && (validate102(data.test, instancePath + "/test") || (vErrors = vErrors === null ? validate102.errors : addErrors(vErrors, validate102.errors), errors = vErrors.length)), data.train !== void 0 && (validate102(data.train, instancePath + "/train") || (vErrors = vErrors === null ? validate102.errors : addErrors(vErrors, validate102.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, instancePath, faults, 11), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
function validate99(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 12), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 13), errors++;
    }
    if (data.end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 14), errors++;
    }
    if (data.interval === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 15), errors++;
    }
    if (data.total_return === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 16), errors++;
    }
    if (data.max_drawdown === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 17), errors++;
    }
    if (data.sharpe_simple === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 18), errors++;
    }
    if (data.trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 19), errors++;
    }
    if (data.trade_trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 20), errors++;
    }
    if (data.win_rate_trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 21), errors++;
    }
    if (data.profit_factor === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 22), errors++;
    }
    if (data.expectancy_net === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 23), errors++;
    }
    if (data.avg_holding_days === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 24), errors++;
    }
    if (data.exposure === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 25), errors++;
    }
    if (data.ticker !== void 0) {
      let data0 = data.ticker;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/ticker", faults, 26), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/ticker", faults, 27), errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, instancePath + "/start", faults, 28), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 29), errors++;
      }
    }
    if (data.end !== void 0) {
      let data2 = data.end;
      if (typeof data2 == "string") {
        if (!formats18(data2)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 30), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 31), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data3 = data.interval;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/interval", faults, 32), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/interval", faults, 33), errors++;
      }
    }
    if (data.fee !== void 0 && typeof data.fee != "number") {
      vErrors = addError(vErrors, instancePath + "/fee", faults, 34), errors++;
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, instancePath + "/slippage_mode", faults, 35), errors++;
    }
    if (data.slippage_bps !== void 0 && typeof data.slippage_bps != "number") {
      vErrors = addError(vErrors, instancePath + "/slippage_bps", faults, 36), errors++;
    }
    if (data.k_atr !== void 0 && typeof data.k_atr != "number") {
      vErrors = addError(vErrors, instancePath + "/k_atr", faults, 37), errors++;
    }
    if (data.splits !== void 0) {
      let data8 = data.splits;
      if (!Array.isArray(data8) && data8 !== null) {
        vErrors = addError(vErrors, instancePath + "/splits", faults, 38), errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate106(data8[i0], instancePath + "/splits/" + i0) || (vErrors = vErrors === null ? validate106.errors : addErrors(vErrors, validate106.errors), errors = vErrors.length);
      }
    }
    if (data.param_grid !== void 0) {
      let data10 = data.param_grid;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        vErrors = addError(vErrors, instancePath + "/param_grid", faults, 39), errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key0 in data10)
          if (!(key0 === "cooldown_days" || key0 === "fee" || key0 === "initial_cash" || key0 === "k_atr" || key0 === "rsi_buy_max" || key0 === "rsi_sell_min" || key0 === "slippage_bps" || key0 === "slippage_mode") && !Array.isArray(data10[key0])) {
            vErrors = addError(vErrors, instancePath + "/param_grid/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 40), errors++;
          }
        if (data10.cooldown_days !== void 0) {
          let data12 = data10.cooldown_days;
          if (Array.isArray(data12)) {
            const len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data12[i1] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/cooldown_days/" + i1, faults, 41), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/cooldown_days", faults, 42), errors++;
          }
        }
        if (data10.fee !== void 0) {
          let data14 = data10.fee;
          if (Array.isArray(data14)) {
            const len2 = data14.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data14[i2] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/fee/" + i2, faults, 43), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/fee", faults, 44), errors++;
          }
        }
        if (data10.initial_cash !== void 0) {
          let data16 = data10.initial_cash;
          if (Array.isArray(data16)) {
            const len3 = data16.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof data16[i3] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/initial_cash/" + i3, faults, 45), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/initial_cash", faults, 46), errors++;
          }
        }
        if (data10.k_atr !== void 0) {
          let data18 = data10.k_atr;
          if (Array.isArray(data18)) {
            const len4 = data18.length;
            for (let i4 = 0; i4 < len4; i4++)
              if (typeof data18[i4] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/k_atr/" + i4, faults, 47), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/k_atr", faults, 48), errors++;
          }
        }
        if (data10.rsi_buy_max !== void 0) {
          let data20 = data10.rsi_buy_max;
          if (Array.isArray(data20)) {
            const len5 = data20.length;
            for (let i5 = 0; i5 < len5; i5++)
              if (typeof data20[i5] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/rsi_buy_max/" + i5, faults, 49), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/rsi_buy_max", faults, 50), errors++;
          }
        }
        if (data10.rsi_sell_min !== void 0) {
          let data22 = data10.rsi_sell_min;
          if (Array.isArray(data22)) {
            const len6 = data22.length;
            for (let i6 = 0; i6 < len6; i6++)
              if (typeof data22[i6] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/rsi_sell_min/" + i6, faults, 51), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/rsi_sell_min", faults, 52), errors++;
          }
        }
        if (data10.slippage_bps !== void 0) {
          let data24 = data10.slippage_bps;
          if (Array.isArray(data24)) {
            const len7 = data24.length;
            for (let i7 = 0; i7 < len7; i7++)
              if (typeof data24[i7] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/slippage_bps/" + i7, faults, 53), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/slippage_bps", faults, 54), errors++;
          }
        }
        if (data10.slippage_mode !== void 0) {
          let data26 = data10.slippage_mode;
          if (Array.isArray(data26)) {
            const len8 = data26.length;
            for (let i8 = 0; i8 < len8; i8++)
              if (typeof data26[i8] != "string") {
                vErrors = addError(vErrors, instancePath + "/param_grid/slippage_mode/" + i8, faults, 55), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/slippage_mode", faults, 56), errors++;
          }
        }
      }
    }
    if (data.cooldown_days !== void 0 && typeof data.cooldown_days != "number") {
      vErrors = addError(vErrors, instancePath + "/cooldown_days", faults, 57), errors++;
    }
    if (data.initial_cash !== void 0 && typeof data.initial_cash != "number") {
      vErrors = addError(vErrors, instancePath + "/initial_cash", faults, 58), errors++;
    }
    if (data.rsi_buy_max !== void 0 && typeof data.rsi_buy_max != "number") {
      vErrors = addError(vErrors, instancePath + "/rsi_buy_max", faults, 59), errors++;
    }
    if (data.rsi_sell_min !== void 0 && typeof data.rsi_sell_min != "number") {
      vErrors = addError(vErrors, instancePath + "/rsi_sell_min", faults, 60), errors++;
    }
    if (data.total_return !== void 0) {
      let data32 = data.total_return;
      if (typeof data32 != "number" && data32 !== null) {
        vErrors = addError(vErrors, instancePath + "/total_return", faults, 61), errors++;
      }
    }
    if (data.max_drawdown !== void 0) {
      let data33 = data.max_drawdown;
      if (typeof data33 != "number" && data33 !== null) {
        vErrors = addError(vErrors, instancePath + "/max_drawdown", faults, 62), errors++;
      }
    }
    if (data.sharpe_simple !== void 0) {
      let data34 = data.sharpe_simple;
      if (typeof data34 != "number" && data34 !== null) {
        vErrors = addError(vErrors, instancePath + "/sharpe_simple", faults, 63), errors++;
      }
    }
    if (data.trades !== void 0) {
      let data35 = data.trades;
      if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35))) {
        vErrors = addError(vErrors, instancePath + "/trades", faults, 64), errors++;
      }
      if (typeof data35 == "number" && (data35 < 0 || isNaN(data35))) {
        vErrors = addError(vErrors, instancePath + "/trades", faults, 65), errors++;
      }
    }
    if (data.trade_trades !== void 0) {
      let data36 = data.trade_trades;
      if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36))) {
        vErrors = addError(vErrors, instancePath + "/trade_trades", faults, 66), errors++;
      }
      if (typeof data36 == "number" && (data36 < 0 || isNaN(data36))) {
        vErrors = addError(vErrors, instancePath + "/trade_trades", faults, 67), errors++;
      }
    }
    if (data.win_rate_trades !== void 0) {
      let data37 = data.win_rate_trades;
      if (typeof data37 == "number") {
        if (data37 > 1 || isNaN(data37)) {
          vErrors = addError(vErrors, instancePath + "/win_rate_trades", faults, 68), errors++;
        }
        if (data37 < 0 || isNaN(data37)) {
          vErrors = addError(vErrors, instancePath + "/win_rate_trades", faults, 69), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/win_rate_trades", faults, 70), errors++;
      }
    }
    if (data.profit_factor !== void 0) {
      let data38 = data.profit_factor;
      if (typeof data38 != "number" && data38 !== null) {
        vErrors = addError(vErrors, instancePath + "/profit_factor", faults, 71), errors++;
      }
    }
    if (data.expectancy_net !== void 0 && typeof data.expectancy_net != "number") {
      vErrors = addError(vErrors, instancePath + "/expectancy_net", faults, 72), errors++;
    }
    if (data.avg_holding_days !== void 0 && typeof data.avg_holding_days != "number") {
      vErrors = addError(vErrors, instancePath + "/avg_holding_days", faults, 73), errors++;
    }
    if (data.exposure !== void 0) {
      let data41 = data.exposure;
      if (typeof data41 == "number") {
        if (data41 < 0 || isNaN(data41)) {
          vErrors = addError(vErrors, instancePath + "/exposure", faults, 74), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/exposure", faults, 75), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 76), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
function validate281(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.best_result === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 77), errors++;
    }
    if (data.leaderboard_size === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 78), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 79), errors++;
    }
    if (data.n_runs === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 80), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 81), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 82), errors++;
    }
    if (data.best_result !== void 0 && (validate99(data.best_result, instancePath + "/best_result") || (vErrors = vErrors === null ? validate99.errors : addErrors(vErrors, validate99.errors), errors = vErrors.length)), data.leaderboard_size !== void 0) {
      let data1 = data.leaderboard_size;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/leaderboard_size", faults, 83), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/leaderboard_size", faults, 84), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "grid") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 85), errors++;
    }
    if (data.n_runs !== void 0) {
      let data3 = data.n_runs;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/n_runs", faults, 86), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/n_runs", faults, 87), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 88), errors++;
    }
    if (data.summary !== void 0) {
      let data5 = data.summary;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 89), errors++;
        }
        if (data5.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 90), errors++;
        }
        if (data5.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 91), errors++;
        }
        if (data5.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 92), errors++;
        }
        if (data5.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 93), errors++;
        }
        if (data5.total_return !== void 0) {
          let data6 = data5.total_return;
          if (typeof data6 != "number" && data6 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_return", faults, 94), errors++;
          }
        }
        if (data5.sharpe_simple !== void 0) {
          let data7 = data5.sharpe_simple;
          if (typeof data7 != "number" && data7 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/sharpe_simple", faults, 95), errors++;
          }
        }
        if (data5.max_drawdown !== void 0) {
          let data8 = data5.max_drawdown;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/max_drawdown", faults, 96), errors++;
          }
        }
        if (data5.trades !== void 0) {
          let data9 = data5.trades;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 97), errors++;
          }
          if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 98), errors++;
          }
        }
        if (data5.win_rate !== void 0) {
          let data10 = data5.win_rate;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 99), errors++;
          }
          if (typeof data10 == "number") {
            if (data10 > 1 || isNaN(data10)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 100), errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 101), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 102), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 103), errors++;
  }
  return validate281.errors = vErrors, errors === 0;
}
function validate113(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 104), errors++;
    }
    if (data.test === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 105), errors++;
    }
    if (data.train === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 106), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      vErrors = addError(vErrors, instancePath + "/name", faults, 107), errors++;
    }
    data.test !== void 0 && (validate102(data.test, instancePath + "/test") || (vErrors = vErrors === null ? validate102.errors : addErrors(vErrors, validate102.errors), errors = vErrors.length)), data.train !== void 0 && (validate102(data.train, instancePath + "/train") || (vErrors = vErrors === null ? validate102.errors : addErrors(vErrors, validate102.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, instancePath, faults, 108), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
function validate112(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = addError(vErrors, instancePath, faults, 109), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 110), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 111), errors++;
    }
    if (data.end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 112), errors++;
    }
    if (data.interval === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 113), errors++;
    }
    if (data.total_return === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 114), errors++;
    }
    if (data.max_drawdown === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 115), errors++;
    }
    if (data.sharpe_simple === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 116), errors++;
    }
    if (data.trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 117), errors++;
    }
    if (data.trade_trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 118), errors++;
    }
    if (data.win_rate_trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 119), errors++;
    }
    if (data.profit_factor === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 120), errors++;
    }
    if (data.expectancy_net === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 121), errors++;
    }
    if (data.avg_holding_days === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 122), errors++;
    }
    if (data.exposure === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 123), errors++;
    }
    if (data.split_name === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 124), errors++;
    }
    if (data.phase === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 125), errors++;
    }
    if (data.selected === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 126), errors++;
    }
    if (data.rank_in_train === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 127), errors++;
    }
    if (data.splits === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 128), errors++;
    }
    if (data.ticker !== void 0) {
      let data0 = data.ticker;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/ticker", faults, 129), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/ticker", faults, 130), errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, instancePath + "/start", faults, 131), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 132), errors++;
      }
    }
    if (data.end !== void 0) {
      let data2 = data.end;
      if (typeof data2 == "string") {
        if (!formats18(data2)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 133), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 134), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data3 = data.interval;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/interval", faults, 135), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/interval", faults, 136), errors++;
      }
    }
    if (data.fee !== void 0 && typeof data.fee != "number") {
      vErrors = addError(vErrors, instancePath + "/fee", faults, 137), errors++;
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, instancePath + "/slippage_mode", faults, 138), errors++;
    }
    if (data.slippage_bps !== void 0 && typeof data.slippage_bps != "number") {
      vErrors = addError(vErrors, instancePath + "/slippage_bps", faults, 139), errors++;
    }
    if (data.k_atr !== void 0 && typeof data.k_atr != "number") {
      vErrors = addError(vErrors, instancePath + "/k_atr", faults, 140), errors++;
    }
    if (data.splits !== void 0) {
      let data8 = data.splits;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate113(data8[i0], instancePath + "/splits/" + i0) || (vErrors = vErrors === null ? validate113.errors : addErrors(vErrors, validate113.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, instancePath + "/splits", faults, 141), errors++;
      }
    }
    if (data.selection !== void 0) {
      let data10 = data.selection;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        vErrors = addError(vErrors, instancePath + "/selection", faults, 142), errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.ascending !== void 0) {
          let data11 = data10.ascending;
          if (!Array.isArray(data11) && typeof data11 != "boolean") {
            vErrors = addError(vErrors, instancePath + "/selection/ascending", faults, 143), errors++;
          }
          if (Array.isArray(data11)) {
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data11[i1] != "boolean") {
                vErrors = addError(vErrors, instancePath + "/selection/ascending/" + i1, faults, 144), errors++;
              }
          }
        }
        if (data10.sort_by !== void 0) {
          let data13 = data10.sort_by;
          if (!Array.isArray(data13) && typeof data13 != "string") {
            vErrors = addError(vErrors, instancePath + "/selection/sort_by", faults, 145), errors++;
          }
          if (Array.isArray(data13)) {
            const len2 = data13.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data13[i2] != "string") {
                vErrors = addError(vErrors, instancePath + "/selection/sort_by/" + i2, faults, 146), errors++;
              }
          }
        }
        if (data10.top_k !== void 0) {
          let data15 = data10.top_k;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15)) && data15 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection/top_k", faults, 147), errors++;
          }
          if (typeof data15 == "number" && (data15 < 0 || isNaN(data15))) {
            vErrors = addError(vErrors, instancePath + "/selection/top_k", faults, 148), errors++;
          }
        }
      }
    }
    if (data.constraints !== void 0) {
      let data16 = data.constraints;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
        vErrors = addError(vErrors, instancePath + "/constraints", faults, 149), errors++;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16) && data16.min_trade_trades !== void 0) {
        let data17 = data16.min_trade_trades;
        if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
          vErrors = addError(vErrors, instancePath + "/constraints/min_trade_trades", faults, 150), errors++;
        }
        if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
          vErrors = addError(vErrors, instancePath + "/constraints/min_trade_trades", faults, 151), errors++;
        }
      }
    }
    if (data.cooldown_days !== void 0 && typeof data.cooldown_days != "number") {
      vErrors = addError(vErrors, instancePath + "/cooldown_days", faults, 152), errors++;
    }
    if (data.initial_cash !== void 0 && typeof data.initial_cash != "number") {
      vErrors = addError(vErrors, instancePath + "/initial_cash", faults, 153), errors++;
    }
    if (data.rsi_buy_max !== void 0 && typeof data.rsi_buy_max != "number") {
      vErrors = addError(vErrors, instancePath + "/rsi_buy_max", faults, 154), errors++;
    }
    if (data.rsi_sell_min !== void 0 && typeof data.rsi_sell_min != "number") {
      vErrors = addError(vErrors, instancePath + "/rsi_sell_min", faults, 155), errors++;
    }
    if (data.total_return !== void 0) {
      let data22 = data.total_return;
      if (typeof data22 != "number" && data22 !== null) {
        vErrors = addError(vErrors, instancePath + "/total_return", faults, 156), errors++;
      }
    }
    if (data.max_drawdown !== void 0) {
      let data23 = data.max_drawdown;
      if (typeof data23 != "number" && data23 !== null) {
        vErrors = addError(vErrors, instancePath + "/max_drawdown", faults, 157), errors++;
      }
    }
    if (data.sharpe_simple !== void 0) {
      let data24 = data.sharpe_simple;
      if (typeof data24 != "number" && data24 !== null) {
        vErrors = addError(vErrors, instancePath + "/sharpe_simple", faults, 158), errors++;
      }
    }
    if (data.trades !== void 0) {
      let data25 = data.trades;
      if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25))) {
        vErrors = addError(vErrors, instancePath + "/trades", faults, 159), errors++;
      }
      if (typeof data25 == "number" && (data25 < 0 || isNaN(data25))) {
        vErrors = addError(vErrors, instancePath + "/trades", faults, 160), errors++;
      }
    }
    if (data.trade_trades !== void 0) {
      let data26 = data.trade_trades;
      if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26))) {
        vErrors = addError(vErrors, instancePath + "/trade_trades", faults, 161), errors++;
      }
      if (typeof data26 == "number" && (data26 < 0 || isNaN(data26))) {
        vErrors = addError(vErrors, instancePath + "/trade_trades", faults, 162), errors++;
      }
    }
    if (data.win_rate_trades !== void 0) {
      let data27 = data.win_rate_trades;
      if (typeof data27 == "number") {
        if (data27 > 1 || isNaN(data27)) {
          vErrors = addError(vErrors, instancePath + "/win_rate_trades", faults, 163), errors++;
        }
        if (data27 < 0 || isNaN(data27)) {
          vErrors = addError(vErrors, instancePath + "/win_rate_trades", faults, 164), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/win_rate_trades", faults, 165), errors++;
      }
    }
    if (data.profit_factor !== void 0) {
      let data28 = data.profit_factor;
      if (typeof data28 != "number" && data28 !== null) {
        vErrors = addError(vErrors, instancePath + "/profit_factor", faults, 166), errors++;
      }
    }
    if (data.expectancy_net !== void 0 && typeof data.expectancy_net != "number") {
      vErrors = addError(vErrors, instancePath + "/expectancy_net", faults, 167), errors++;
    }
    if (data.avg_holding_days !== void 0 && typeof data.avg_holding_days != "number") {
      vErrors = addError(vErrors, instancePath + "/avg_holding_days", faults, 168), errors++;
    }
    if (data.exposure !== void 0) {
      let data31 = data.exposure;
      if (typeof data31 == "number") {
        if (data31 < 0 || isNaN(data31)) {
          vErrors = addError(vErrors, instancePath + "/exposure", faults, 169), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/exposure", faults, 170), errors++;
      }
    }
    if (data.split_name !== void 0 && typeof data.split_name != "string") {
      vErrors = addError(vErrors, instancePath + "/split_name", faults, 171), errors++;
    }
    if (data.phase !== void 0 && data.phase !== "test") {
      vErrors = addError(vErrors, instancePath + "/phase", faults, 172), errors++;
    }
    if (data.selected !== void 0 && typeof data.selected != "boolean") {
      vErrors = addError(vErrors, instancePath + "/selected", faults, 173), errors++;
    }
    if (data.rank_in_train !== void 0) {
      let data35 = data.rank_in_train;
      if (typeof data35 == "number") {
        if (data35 < 1 || isNaN(data35)) {
          vErrors = addError(vErrors, instancePath + "/rank_in_train", faults, 174), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/rank_in_train", faults, 175), errors++;
      }
    }
  }
  return validate112.errors = vErrors, errors === 0;
}
function validate283(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.best_result === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 176), errors++;
    }
    if (data.leaderboard_size === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 177), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 178), errors++;
    }
    if (data.n_selected === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 179), errors++;
    }
    if (data.n_test_runs === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 180), errors++;
    }
    if (data.n_train_runs === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 181), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 182), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 183), errors++;
    }
    if (data.best_result !== void 0 && (validate112(data.best_result, instancePath + "/best_result") || (vErrors = vErrors === null ? validate112.errors : addErrors(vErrors, validate112.errors), errors = vErrors.length)), data.leaderboard_size !== void 0) {
      let data1 = data.leaderboard_size;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/leaderboard_size", faults, 184), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/leaderboard_size", faults, 185), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "walkforward") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 186), errors++;
    }
    if (data.n_selected !== void 0) {
      let data3 = data.n_selected;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/n_selected", faults, 187), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/n_selected", faults, 188), errors++;
      }
    }
    if (data.n_test_runs !== void 0) {
      let data4 = data.n_test_runs;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = addError(vErrors, instancePath + "/n_test_runs", faults, 189), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        vErrors = addError(vErrors, instancePath + "/n_test_runs", faults, 190), errors++;
      }
    }
    if (data.n_train_runs !== void 0) {
      let data5 = data.n_train_runs;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        vErrors = addError(vErrors, instancePath + "/n_train_runs", faults, 191), errors++;
      }
      if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
        vErrors = addError(vErrors, instancePath + "/n_train_runs", faults, 192), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 193), errors++;
    }
    if (data.summary !== void 0) {
      let data7 = data.summary;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 194), errors++;
        }
        if (data7.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 195), errors++;
        }
        if (data7.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 196), errors++;
        }
        if (data7.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 197), errors++;
        }
        if (data7.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 198), errors++;
        }
        if (data7.total_return !== void 0) {
          let data8 = data7.total_return;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_return", faults, 199), errors++;
          }
        }
        if (data7.sharpe_simple !== void 0) {
          let data9 = data7.sharpe_simple;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/sharpe_simple", faults, 200), errors++;
          }
        }
        if (data7.max_drawdown !== void 0) {
          let data10 = data7.max_drawdown;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/max_drawdown", faults, 201), errors++;
          }
        }
        if (data7.trades !== void 0) {
          let data11 = data7.trades;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 202), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 203), errors++;
          }
        }
        if (data7.win_rate !== void 0) {
          let data12 = data7.win_rate;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 204), errors++;
          }
          if (typeof data12 == "number") {
            if (data12 > 1 || isNaN(data12)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 205), errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 206), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 207), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 208), errors++;
  }
  return validate283.errors = vErrors, errors === 0;
}
function validate280(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 209), errors++;
    }
    const tag0 = data.mode;
    if (typeof tag0 == "string")
      if (tag0 === "grid")
        validate281(data, instancePath) || (vErrors = vErrors === null ? validate281.errors : addErrors(vErrors, validate281.errors), errors = vErrors.length);
      else if (tag0 === "walkforward")
        validate283(data, instancePath) || (vErrors = vErrors === null ? validate283.errors : addErrors(vErrors, validate283.errors), errors = vErrors.length);
      else {
        vErrors = addError(vErrors, instancePath, faults, 210, { error: "mapping", tag: "mode", tagValue: tag0, allowedValues: ["grid", "walkforward"] }), errors++;
      }
    else {
      vErrors = addError(vErrors, instancePath, faults, 211, { error: "tag", tag: "mode", tagValue: tag0, allowedValues: ["grid", "walkforward"] }), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 212), errors++;
  }
  return validate280.errors = vErrors, errors === 0;
}
export {
  validateSweepMetrics
};
const faults = () => [
  ["#/required", "required", { missingProperty: "end" }],
  ["#/required", "required", { missingProperty: "start" }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "name" }],
  ["#/required", "required", { missingProperty: "test" }],
  ["#/required", "required", { missingProperty: "train" }],
  ["#/properties/name/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "ticker" }],
  ["#/required", "required", { missingProperty: "start" }],
  ["#/required", "required", { missingProperty: "end" }],
  ["#/required", "required", { missingProperty: "interval" }],
  ["#/required", "required", { missingProperty: "total_return" }],
  ["#/required", "required", { missingProperty: "max_drawdown" }],
  ["#/required", "required", { missingProperty: "sharpe_simple" }],
  ["#/required", "required", { missingProperty: "trades" }],
  ["#/required", "required", { missingProperty: "trade_trades" }],
  ["#/required", "required", { missingProperty: "win_rate_trades" }],
  ["#/required", "required", { missingProperty: "profit_factor" }],
  ["#/required", "required", { missingProperty: "expectancy_net" }],
  ["#/required", "required", { missingProperty: "avg_holding_days" }],
  ["#/required", "required", { missingProperty: "exposure" }],
  ["#/properties/ticker/minLength", "minLength", { limit: 1 }],
  ["#/properties/ticker/type", "type", { type: "string" }],
  ["#/properties/start/format", "format", { format: "date" }],
  ["#/properties/start/type", "type", { type: "string" }],
  ["#/properties/end/format", "format", { format: "date" }],
  ["#/properties/end/type", "type", { type: "string" }],
  ["#/properties/interval/minLength", "minLength", { limit: 1 }],
  ["#/properties/interval/type", "type", { type: "string" }],
  ["#/properties/fee/type", "type", { type: "number" }],
  ["#/properties/slippage_mode/type", "type", { type: "string" }],
  ["#/properties/slippage_bps/type", "type", { type: "number" }],
  ["#/properties/k_atr/type", "type", { type: "number" }],
  ["#/properties/splits/type", "type", { type: ["array", "null"] }],
  ["config.schema.json#/$defs/ParamGrid/type", "type", { type: ["object", "null"] }],
  ["config.schema.json#/$defs/ParamGrid/additionalProperties/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/ParamGrid/properties/cooldown_days/items/type", "type", { type: ["integer", "number"] }],
  ["config.schema.json#/$defs/ParamGrid/properties/cooldown_days/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/ParamGrid/properties/fee/items/type", "type", { type: "number" }],
  ["config.schema.json#/$defs/ParamGrid/properties/fee/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/ParamGrid/properties/initial_cash/items/type", "type", { type: "number" }],
  ["config.schema.json#/$defs/ParamGrid/properties/initial_cash/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/ParamGrid/properties/k_atr/items/type", "type", { type: "number" }],
  ["config.schema.json#/$defs/ParamGrid/properties/k_atr/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/ParamGrid/properties/rsi_buy_max/items/type", "type", { type: "number" }],
  ["config.schema.json#/$defs/ParamGrid/properties/rsi_buy_max/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/ParamGrid/properties/rsi_sell_min/items/type", "type", { type: "number" }],
  ["config.schema.json#/$defs/ParamGrid/properties/rsi_sell_min/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/ParamGrid/properties/slippage_bps/items/type", "type", { type: "number" }],
  ["config.schema.json#/$defs/ParamGrid/properties/slippage_bps/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/ParamGrid/properties/slippage_mode/items/type", "type", { type: "string" }],
  ["config.schema.json#/$defs/ParamGrid/properties/slippage_mode/type", "type", { type: "array" }],
  ["#/properties/cooldown_days/type", "type", { type: ["integer", "number"] }],
  ["#/properties/initial_cash/type", "type", { type: "number" }],
  ["#/properties/rsi_buy_max/type", "type", { type: "number" }],
  ["#/properties/rsi_sell_min/type", "type", { type: "number" }],
  ["#/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["#/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["#/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["#/properties/trades/type", "type", { type: "integer" }],
  ["#/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/trade_trades/type", "type", { type: "integer" }],
  ["#/properties/trade_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/win_rate_trades/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["#/properties/win_rate_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/win_rate_trades/type", "type", { type: "number" }],
  ["#/properties/profit_factor/type", "type", { type: ["number", "null"] }],
  ["#/properties/expectancy_net/type", "type", { type: "number" }],
  ["#/properties/avg_holding_days/type", "type", { type: "number" }],
  ["#/properties/exposure/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/exposure/type", "type", { type: "number" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "best_result" }],
  ["#/required", "required", { missingProperty: "leaderboard_size" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "n_runs" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["#/properties/leaderboard_size/type", "type", { type: "integer" }],
  ["#/properties/leaderboard_size/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/mode/const", "const", { allowedValue: "grid" }],
  ["#/properties/n_runs/type", "type", { type: "integer" }],
  ["#/properties/n_runs/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/status/const", "const", { allowedValue: "success" }],
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
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "name" }],
  ["#/required", "required", { missingProperty: "test" }],
  ["#/required", "required", { missingProperty: "train" }],
  ["#/properties/name/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/type", "type", { type: ["object", "null"] }],
  ["#/required", "required", { missingProperty: "ticker" }],
  ["#/required", "required", { missingProperty: "start" }],
  ["#/required", "required", { missingProperty: "end" }],
  ["#/required", "required", { missingProperty: "interval" }],
  ["#/required", "required", { missingProperty: "total_return" }],
  ["#/required", "required", { missingProperty: "max_drawdown" }],
  ["#/required", "required", { missingProperty: "sharpe_simple" }],
  ["#/required", "required", { missingProperty: "trades" }],
  ["#/required", "required", { missingProperty: "trade_trades" }],
  ["#/required", "required", { missingProperty: "win_rate_trades" }],
  ["#/required", "required", { missingProperty: "profit_factor" }],
  ["#/required", "required", { missingProperty: "expectancy_net" }],
  ["#/required", "required", { missingProperty: "avg_holding_days" }],
  ["#/required", "required", { missingProperty: "exposure" }],
  ["#/required", "required", { missingProperty: "split_name" }],
  ["#/required", "required", { missingProperty: "phase" }],
  ["#/required", "required", { missingProperty: "selected" }],
  ["#/required", "required", { missingProperty: "rank_in_train" }],
  ["#/required", "required", { missingProperty: "splits" }],
  ["#/properties/ticker/minLength", "minLength", { limit: 1 }],
  ["#/properties/ticker/type", "type", { type: "string" }],
  ["#/properties/start/format", "format", { format: "date" }],
  ["#/properties/start/type", "type", { type: "string" }],
  ["#/properties/end/format", "format", { format: "date" }],
  ["#/properties/end/type", "type", { type: "string" }],
  ["#/properties/interval/minLength", "minLength", { limit: 1 }],
  ["#/properties/interval/type", "type", { type: "string" }],
  ["#/properties/fee/type", "type", { type: "number" }],
  ["#/properties/slippage_mode/type", "type", { type: "string" }],
  ["#/properties/slippage_bps/type", "type", { type: "number" }],
  ["#/properties/k_atr/type", "type", { type: "number" }],
  ["#/properties/splits/type", "type", { type: "array" }],
  ["config.schema.json#/$defs/SweepSelection/type", "type", { type: ["object", "null"] }],
  ["config.schema.json#/$defs/SweepSelection/properties/ascending/type", "type", { type: ["array", "boolean"] }],
  ["config.schema.json#/$defs/SweepSelection/properties/ascending/items/type", "type", { type: "boolean" }],
  ["config.schema.json#/$defs/SweepSelection/properties/sort_by/type", "type", { type: ["array", "string"] }],
  ["config.schema.json#/$defs/SweepSelection/properties/sort_by/items/type", "type", { type: "string" }],
  ["config.schema.json#/$defs/SweepSelection/properties/top_k/type", "type", { type: ["integer", "null"] }],
  ["config.schema.json#/$defs/SweepSelection/properties/top_k/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["config.schema.json#/$defs/SweepConstraints/type", "type", { type: ["object", "null"] }],
  ["config.schema.json#/$defs/SweepConstraints/properties/min_trade_trades/type", "type", { type: "integer" }],
  ["config.schema.json#/$defs/SweepConstraints/properties/min_trade_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/cooldown_days/type", "type", { type: ["integer", "number"] }],
  ["#/properties/initial_cash/type", "type", { type: "number" }],
  ["#/properties/rsi_buy_max/type", "type", { type: "number" }],
  ["#/properties/rsi_sell_min/type", "type", { type: "number" }],
  ["#/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["#/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["#/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["#/properties/trades/type", "type", { type: "integer" }],
  ["#/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/trade_trades/type", "type", { type: "integer" }],
  ["#/properties/trade_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/win_rate_trades/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["#/properties/win_rate_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/win_rate_trades/type", "type", { type: "number" }],
  ["#/properties/profit_factor/type", "type", { type: ["number", "null"] }],
  ["#/properties/expectancy_net/type", "type", { type: "number" }],
  ["#/properties/avg_holding_days/type", "type", { type: "number" }],
  ["#/properties/exposure/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/exposure/type", "type", { type: "number" }],
  ["#/properties/split_name/type", "type", { type: "string" }],
  ["#/properties/phase/const", "const", { allowedValue: "test" }],
  ["#/properties/selected/type", "type", { type: "boolean" }],
  ["#/properties/rank_in_train/minimum", "minimum", { comparison: ">=", limit: 1 }],
  ["#/properties/rank_in_train/type", "type", { type: "number" }],
  ["#/required", "required", { missingProperty: "best_result" }],
  ["#/required", "required", { missingProperty: "leaderboard_size" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "n_selected" }],
  ["#/required", "required", { missingProperty: "n_test_runs" }],
  ["#/required", "required", { missingProperty: "n_train_runs" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["#/properties/leaderboard_size/type", "type", { type: "integer" }],
  ["#/properties/leaderboard_size/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/mode/const", "const", { allowedValue: "walkforward" }],
  ["#/properties/n_selected/type", "type", { type: "integer" }],
  ["#/properties/n_selected/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/n_test_runs/type", "type", { type: "integer" }],
  ["#/properties/n_test_runs/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/n_train_runs/type", "type", { type: "integer" }],
  ["#/properties/n_train_runs/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/status/const", "const", { allowedValue: "success" }],
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
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/discriminator", "discriminator", {}],
  ["#/discriminator", "discriminator", {}],
  ["#/type", "type", { type: "object" }]
];
