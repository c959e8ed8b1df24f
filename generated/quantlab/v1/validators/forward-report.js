// Made by `npm run generate` from quantlab/v1/forward-session/report.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate, isDateTime } from "../../../../src/formats/string-formats.ts";
const validateForwardReport = validate75;
const formats18 = isDate, formats0 = isDateTime, pattern19 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$", "");
function validate76(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.strategy_name === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.params === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.fee_rate === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.slippage_bps === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.slippage_mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.k_atr === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.source_run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.source_run_dir === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.selection_metric === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.selection_value === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 9), errors++;
    }
    if (data.selected_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 10), errors++;
    }
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 11), errors++;
    }
    if (data.interval === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 12), errors++;
    }
    if (data.initial_cash === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 13), errors++;
    }
    if (data.strategy_name !== void 0) {
      let data0 = data.strategy_name;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/strategy_name", faults, 14), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/strategy_name", faults, 15), errors++;
      }
    }
    if (data.params !== void 0) {
      let data1 = data.params;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.ticker !== void 0) {
          let data2 = data1.ticker;
          if (typeof data2 != "string" && typeof data2 != "number" && typeof data2 != "boolean" && data2 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/ticker", faults, 16), errors++;
          }
        }
        if (data1.start !== void 0) {
          let data3 = data1.start;
          if (typeof data3 != "string" && data3 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/start", faults, 17), errors++;
          }
        }
        if (data1.end !== void 0) {
          let data4 = data1.end;
          if (typeof data4 != "string" && data4 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/end", faults, 18), errors++;
          }
        }
        if (data1.interval !== void 0) {
          let data5 = data1.interval;
          if (typeof data5 != "string" && data5 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/interval", faults, 19), errors++;
          }
        }
        if (data1.fee !== void 0) {
          let data6 = data1.fee;
          if (typeof data6 != "number" && data6 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/fee", faults, 20), errors++;
          }
        }
        if (data1.slippage_mode !== void 0) {
          let data7 = data1.slippage_mode;
          if (typeof data7 != "string" && data7 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/slippage_mode", faults, 21), errors++;
          }
        }
        if (data1.slippage_bps !== void 0) {
          let data8 = data1.slippage_bps;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/slippage_bps", faults, 22), errors++;
          }
        }
        if (data1.k_atr !== void 0) {
          let data9 = data1.k_atr;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/k_atr", faults, 23), errors++;
          }
        }
        if (data1.splits !== void 0) {
          let data10 = data1.splits;
          if (typeof data10 != "string" && data10 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/splits", faults, 24), errors++;
          }
        }
        if (data1.selection !== void 0) {
          let data11 = data1.selection;
          if (typeof data11 != "string" && data11 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/selection", faults, 25), errors++;
          }
        }
        if (data1.constraints !== void 0) {
          let data12 = data1.constraints;
          if (typeof data12 != "string" && data12 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/constraints", faults, 26), errors++;
          }
        }
        if (data1.cooldown_days !== void 0) {
          let data13 = data1.cooldown_days;
          if (typeof data13 != "number" && data13 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/cooldown_days", faults, 27), errors++;
          }
        }
        if (data1.rsi_buy_max !== void 0) {
          let data14 = data1.rsi_buy_max;
          if (typeof data14 != "number" && data14 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/rsi_buy_max", faults, 28), errors++;
          }
        }
        if (data1.rsi_sell_min !== void 0) {
          let data15 = data1.rsi_sell_min;
          if (typeof data15 != "number" && data15 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/rsi_sell_min", faults, 29), errors++;
          }
        }
        if (data1.days !== void 0) {
          let data16 = data1.days;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16)) && data16 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/days", faults, 30), errors++;
          }
        }
        if (data1.trades !== void 0) {
          let data17 = data1.trades;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17)) && data17 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/trades", faults, 31), errors++;
          }
        }
        if (data1.trade_trades !== void 0) {
          let data18 = data1.trade_trades;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18)) && data18 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/trade_trades", faults, 32), errors++;
          }
        }
        if (data1.win_rate_trades !== void 0) {
          let data19 = data1.win_rate_trades;
          if (typeof data19 != "number" && data19 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/win_rate_trades", faults, 33), errors++;
          }
        }
        if (data1.expectancy_net !== void 0) {
          let data20 = data1.expectancy_net;
          if (typeof data20 != "number" && data20 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/expectancy_net", faults, 34), errors++;
          }
        }
        if (data1.avg_holding_days !== void 0) {
          let data21 = data1.avg_holding_days;
          if (typeof data21 != "number" && data21 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/avg_holding_days", faults, 35), errors++;
          }
        }
        if (data1.exposure !== void 0) {
          let data22 = data1.exposure;
          if (typeof data22 != "number" && data22 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/exposure", faults, 36), errors++;
          }
        }
        if (data1.split_name !== void 0) {
          let data23 = data1.split_name;
          if (typeof data23 != "string" && typeof data23 != "number" && typeof data23 != "boolean" && data23 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/split_name", faults, 37), errors++;
          }
        }
        if (data1.phase !== void 0) {
          let data24 = data1.phase;
          if (typeof data24 != "string" && data24 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/phase", faults, 38), errors++;
          }
        }
        if (data1.selected !== void 0) {
          let data25 = data1.selected;
          if (typeof data25 != "boolean" && data25 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/selected", faults, 39), errors++;
          }
        }
        if (data1.rank_in_train !== void 0) {
          let data26 = data1.rank_in_train;
          if (typeof data26 != "number" && data26 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/rank_in_train", faults, 40), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/params", faults, 41), errors++;
      }
    }
    if (data.fee_rate !== void 0 && typeof data.fee_rate != "number") {
      vErrors = addError(vErrors, instancePath + "/fee_rate", faults, 42), errors++;
    }
    if (data.slippage_bps !== void 0 && typeof data.slippage_bps != "number") {
      vErrors = addError(vErrors, instancePath + "/slippage_bps", faults, 43), errors++;
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, instancePath + "/slippage_mode", faults, 44), errors++;
    }
    if (data.k_atr !== void 0 && typeof data.k_atr != "number") {
      vErrors = addError(vErrors, instancePath + "/k_atr", faults, 45), errors++;
    }
    if (data.source_run_id !== void 0 && typeof data.source_run_id != "string") {
      vErrors = addError(vErrors, instancePath + "/source_run_id", faults, 46), errors++;
    }
    if (data.source_run_dir !== void 0 && typeof data.source_run_dir != "string") {
      vErrors = addError(vErrors, instancePath + "/source_run_dir", faults, 47), errors++;
    }
    if (data.selection_metric !== void 0) {
      let data33 = data.selection_metric;
      if (typeof data33 == "string") {
        if (data33.length < 1) {
          vErrors = addError(vErrors, instancePath + "/selection_metric", faults, 48), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/selection_metric", faults, 49), errors++;
      }
    }
    if (data.selection_value !== void 0) {
      let data34 = data.selection_value;
      if (typeof data34 != "number" && data34 !== null) {
        vErrors = addError(vErrors, instancePath + "/selection_value", faults, 50), errors++;
      }
    }
    if (data.selected_at !== void 0) {
      let data35 = data.selected_at;
      if (typeof data35 == "string") {
        if (!formats0(data35)) {
          vErrors = addError(vErrors, instancePath + "/selected_at", faults, 51), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/selected_at", faults, 52), errors++;
      }
    }
    if (data.ticker !== void 0 && typeof data.ticker != "string") {
      vErrors = addError(vErrors, instancePath + "/ticker", faults, 53), errors++;
    }
    if (data.interval !== void 0) {
      let data37 = data.interval;
      if (typeof data37 == "string") {
        if (data37.length < 1) {
          vErrors = addError(vErrors, instancePath + "/interval", faults, 54), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/interval", faults, 55), errors++;
      }
    }
    if (data.initial_cash !== void 0 && typeof data.initial_cash != "number") {
      vErrors = addError(vErrors, instancePath + "/initial_cash", faults, 56), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 57), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
function validate71(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.strategy_name === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 58), errors++;
    }
    if (data.params === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 59), errors++;
    }
    if (data.fee_rate === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 60), errors++;
    }
    if (data.slippage_bps === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 61), errors++;
    }
    if (data.slippage_mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 62), errors++;
    }
    if (data.k_atr === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 63), errors++;
    }
    if (data.source_run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 64), errors++;
    }
    if (data.source_run_dir === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 65), errors++;
    }
    if (data.selection_metric === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 66), errors++;
    }
    if (data.selection_value === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 67), errors++;
    }
    if (data.selected_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 68), errors++;
    }
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 69), errors++;
    }
    if (data.interval === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 70), errors++;
    }
    if (data.initial_cash === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 71), errors++;
    }
    if (data.strategy_name !== void 0) {
      let data0 = data.strategy_name;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/strategy_name", faults, 72), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/strategy_name", faults, 73), errors++;
      }
    }
    if (data.params !== void 0) {
      let data1 = data.params;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.ticker !== void 0) {
          let data2 = data1.ticker;
          if (typeof data2 != "string" && typeof data2 != "number" && typeof data2 != "boolean" && data2 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/ticker", faults, 74), errors++;
          }
        }
        if (data1.start !== void 0) {
          let data3 = data1.start;
          if (typeof data3 != "string" && data3 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/start", faults, 75), errors++;
          }
        }
        if (data1.end !== void 0) {
          let data4 = data1.end;
          if (typeof data4 != "string" && data4 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/end", faults, 76), errors++;
          }
        }
        if (data1.interval !== void 0) {
          let data5 = data1.interval;
          if (typeof data5 != "string" && data5 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/interval", faults, 77), errors++;
          }
        }
        if (data1.fee !== void 0) {
          let data6 = data1.fee;
          if (typeof data6 != "number" && data6 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/fee", faults, 78), errors++;
          }
        }
        if (data1.slippage_mode !== void 0) {
          let data7 = data1.slippage_mode;
          if (typeof data7 != "string" && data7 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/slippage_mode", faults, 79), errors++;
          }
        }
        if (data1.slippage_bps !== void 0) {
          let data8 = data1.slippage_bps;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/slippage_bps", faults, 80), errors++;
          }
        }
        if (data1.k_atr !== void 0) {
          let data9 = data1.k_atr;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/k_atr", faults, 81), errors++;
          }
        }
        if (data1.splits !== void 0) {
          let data10 = data1.splits;
          if (typeof data10 != "string" && data10 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/splits", faults, 82), errors++;
          }
        }
        if (data1.selection !== void 0) {
          let data11 = data1.selection;
          if (typeof data11 != "string" && data11 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/selection", faults, 83), errors++;
          }
        }
        if (data1.constraints !== void 0) {
          let data12 = data1.constraints;
          if (typeof data12 != "string" && data12 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/constraints", faults, 84), errors++;
          }
        }
        if (data1.cooldown_days !== void 0) {
          let data13 = data1.cooldown_days;
          if (typeof data13 != "number" && data13 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/cooldown_days", faults, 85), errors++;
          }
        }
        if (data1.rsi_buy_max !== void 0) {
          let data14 = data1.rsi_buy_max;
          if (typeof data14 != "number" && data14 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/rsi_buy_max", faults, 86), errors++;
          }
        }
        if (data1.rsi_sell_min !== void 0) {
          let data15 = data1.rsi_sell_min;
          if (typeof data15 != "number" && data15 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/rsi_sell_min", faults, 87), errors++;
          }
        }
        if (data1.days !== void 0) {
          let data16 = data1.days;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16)) && data16 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/days", faults, 88), errors++;
          }
        }
        if (data1.trades !== void 0) {
          let data17 = data1.trades;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17)) && data17 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/trades", faults, 89), errors++;
          }
        }
        if (data1.trade_trades !== void 0) {
          let data18 = data1.trade_trades;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18)) && data18 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/trade_trades", faults, 90), errors++;
          }
        }
        if (data1.win_rate_trades !== void 0) {
          let data19 = data1.win_rate_trades;
          if (typeof data19 != "number" && data19 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/win_rate_trades", faults, 91), errors++;
          }
        }
        if (data1.expectancy_net !== void 0) {
          let data20 = data1.expectancy_net;
          if (typeof data20 != "number" && data20 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/expectancy_net", faults, 92), errors++;
          }
        }
        if (data1.avg_holding_days !== void 0) {
          let data21 = data1.avg_holding_days;
          if (typeof data21 != "number" && data21 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/avg_holding_days", faults, 93), errors++;
          }
        }
        if (data1.exposure !== void 0) {
          let data22 = data1.exposure;
          if (typeof data22 != "number" && data22 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/exposure", faults, 94), errors++;
          }
        }
        if (data1.split_name !== void 0) {
          let data23 = data1.split_name;
          if (typeof data23 != "string" && typeof data23 != "number" && typeof data23 != "boolean" && data23 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/split_name", faults, 95), errors++;
          }
        }
        if (data1.phase !== void 0) {
          let data24 = data1.phase;
          if (typeof data24 != "string" && data24 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/phase", faults, 96), errors++;
          }
        }
        if (data1.selected !== void 0) {
          let data25 = data1.selected;
          if (typeof data25 != "boolean" && data25 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/selected", faults, 97), errors++;
          }
        }
        if (data1.rank_in_train !== void 0) {
          let data26 = data1.rank_in_train;
          if (typeof data26 != "number" && data26 !== null) {
            vErrors = addError(vErrors, instancePath + "/params/rank_in_train", faults, 98), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/params", faults, 99), errors++;
      }
    }
    if (data.fee_rate !== void 0 && typeof data.fee_rate != "number") {
      vErrors = addError(vErrors, instancePath + "/fee_rate", faults, 100), errors++;
    }
    if (data.slippage_bps !== void 0 && typeof data.slippage_bps != "number") {
      vErrors = addError(vErrors, instancePath + "/slippage_bps", faults, 101), errors++;
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, instancePath + "/slippage_mode", faults, 102), errors++;
    }
    if (data.k_atr !== void 0 && typeof data.k_atr != "number") {
      vErrors = addError(vErrors, instancePath + "/k_atr", faults, 103), errors++;
    }
    if (data.source_run_id !== void 0 && typeof data.source_run_id != "string") {
      vErrors = addError(vErrors, instancePath + "/source_run_id", faults, 104), errors++;
    }
    if (data.source_run_dir !== void 0 && typeof data.source_run_dir != "string") {
      vErrors = addError(vErrors, instancePath + "/source_run_dir", faults, 105), errors++;
    }
    if (data.selection_metric !== void 0) {
      let data33 = data.selection_metric;
      if (typeof data33 == "string") {
        if (data33.length < 1) {
          vErrors = addError(vErrors, instancePath + "/selection_metric", faults, 106), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/selection_metric", faults, 107), errors++;
      }
    }
    if (data.selection_value !== void 0) {
      let data34 = data.selection_value;
      if (typeof data34 != "number" && data34 !== null) {
        vErrors = addError(vErrors, instancePath + "/selection_value", faults, 108), errors++;
      }
    }
    if (data.selected_at !== void 0) {
      let data35 = data.selected_at;
      if (typeof data35 == "string") {
        if (!formats0(data35)) {
          vErrors = addError(vErrors, instancePath + "/selected_at", faults, 109), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/selected_at", faults, 110), errors++;
      }
    }
    if (data.ticker !== void 0 && typeof data.ticker != "string") {
      vErrors = addError(vErrors, instancePath + "/ticker", faults, 111), errors++;
    }
    if (data.interval !== void 0) {
      let data37 = data.interval;
      if (typeof data37 == "string") {
        if (data37.length < 1) {
          vErrors = addError(vErrors, instancePath + "/interval", faults, 112), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/interval", faults, 113), errors++;
      }
    }
    if (data.initial_cash !== void 0 && typeof data.initial_cash != "number") {
      vErrors = addError(vErrors, instancePath + "/initial_cash", faults, 114), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 115), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
const pattern9 = new RegExp("^[0-9a-f]{64}$", "");
function validate73(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.adjusted === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 116), errors++;
    }
    if (data.first === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 117), errors++;
    }
    if (data.last === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 118), errors++;
    }
    if (data.rows === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 119), errors++;
    }
    if (data.sha256 === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 120), errors++;
    }
    if (data.source === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 121), errors++;
    }
    if (data.adjusted !== void 0) {
      let data0 = data.adjusted;
      if (typeof data0 != "boolean" && data0 !== null) {
        vErrors = addError(vErrors, instancePath + "/adjusted", faults, 122), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 123), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 124), errors++;
      }
    }
    if (data.first !== void 0) {
      let data2 = data.first;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, instancePath + "/first", faults, 125), errors++;
      }
      if (typeof data2 == "string" && !pattern19.test(data2)) {
        vErrors = addError(vErrors, instancePath + "/first", faults, 126), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data3 = data.interval;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/interval", faults, 127), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/interval", faults, 128), errors++;
      }
    }
    if (data.last !== void 0) {
      let data4 = data.last;
      if (typeof data4 != "string" && data4 !== null) {
        vErrors = addError(vErrors, instancePath + "/last", faults, 129), errors++;
      }
      if (typeof data4 == "string" && !pattern19.test(data4)) {
        vErrors = addError(vErrors, instancePath + "/last", faults, 130), errors++;
      }
    }
    if (data.provider !== void 0) {
      let data5 = data.provider;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, instancePath + "/provider", faults, 131), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/provider", faults, 132), errors++;
      }
    }
    if (data.rows !== void 0) {
      let data6 = data.rows;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = addError(vErrors, instancePath + "/rows", faults, 133), errors++;
      }
      if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
        vErrors = addError(vErrors, instancePath + "/rows", faults, 134), errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data7 = data.sha256;
      if (typeof data7 == "string") {
        if (!pattern9.test(data7)) {
          vErrors = addError(vErrors, instancePath + "/sha256", faults, 135), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/sha256", faults, 136), errors++;
      }
    }
    if (data.source !== void 0) {
      let data8 = data.source;
      if (typeof data8 == "string") {
        if (data8.length < 1) {
          vErrors = addError(vErrors, instancePath + "/source", faults, 137), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/source", faults, 138), errors++;
      }
    }
    if (data.start !== void 0) {
      let data9 = data.start;
      if (typeof data9 == "string") {
        if (!formats18(data9)) {
          vErrors = addError(vErrors, instancePath + "/start", faults, 139), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 140), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data10 = data.ticker;
      if (typeof data10 == "string") {
        if (data10.length < 1) {
          vErrors = addError(vErrors, instancePath + "/ticker", faults, 141), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/ticker", faults, 142), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 143), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
function validate70(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 144), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 145), errors++;
    }
    if (data.eval_start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 146), errors++;
    }
    if (data.eval_end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 147), errors++;
    }
    if (data.cash === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 148), errors++;
    }
    if (data.qty === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 149), errors++;
    }
    if (data.current_equity === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 150), errors++;
    }
    if (data.total_fees === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 151), errors++;
    }
    if (data.total_slippage === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 152), errors++;
    }
    if (data.last_timestamp === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 153), errors++;
    }
    if (data.n_trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 154), errors++;
    }
    if (data.candidate === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 155), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 156), errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 157), errors++;
    }
    if (data.starting_cash === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 158), errors++;
    }
    if (data.realized_pnl === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 159), errors++;
    }
    if (data.unrealized_pnl === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 160), errors++;
    }
    if (data.has_open_position === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 161), errors++;
    }
    if (data.open_position_qty === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 162), errors++;
    }
    if (data.open_position_entry_price === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 163), errors++;
    }
    if (data.open_position_mark_price === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 164), errors++;
    }
    if (data.open_position_market_value === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 165), errors++;
    }
    if (data.bars_fetched === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 166), errors++;
    }
    if (data.warmup_bars === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 167), errors++;
    }
    if (data.original_eval_start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 168), errors++;
    }
    if (data.resume_count === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 169), errors++;
    }
    if (data.total_bars_evaluated === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 170), errors++;
    }
    if (data.last_segment_bars_fetched === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 171), errors++;
    }
    if (data.last_segment_warmup_bars === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 172), errors++;
    }
    if (data.last_segment_bars_evaluated === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 173), errors++;
    }
    if (data.is_noop === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 174), errors++;
    }
    if (data.resume_attempt_count === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 175), errors++;
    }
    if (data.session_id !== void 0) {
      let data0 = data.session_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/session_id", faults, 176), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/session_id", faults, 177), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "forward_paper") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 178), errors++;
    }
    if (data.eval_start !== void 0) {
      let data2 = data.eval_start;
      if (typeof data2 == "string") {
        if (!formats18(data2)) {
          vErrors = addError(vErrors, instancePath + "/eval_start", faults, 179), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/eval_start", faults, 180), errors++;
      }
    }
    if (data.eval_end !== void 0) {
      let data3 = data.eval_end;
      if (typeof data3 == "string") {
        if (!pattern19.test(data3)) {
          vErrors = addError(vErrors, instancePath + "/eval_end", faults, 181), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/eval_end", faults, 182), errors++;
      }
    }
    if (data.cash !== void 0 && typeof data.cash != "number") {
      vErrors = addError(vErrors, instancePath + "/cash", faults, 183), errors++;
    }
    if (data.qty !== void 0 && typeof data.qty != "number") {
      vErrors = addError(vErrors, instancePath + "/qty", faults, 184), errors++;
    }
    if (data.current_equity !== void 0 && typeof data.current_equity != "number") {
      vErrors = addError(vErrors, instancePath + "/current_equity", faults, 185), errors++;
    }
    if (data.total_fees !== void 0 && typeof data.total_fees != "number") {
      vErrors = addError(vErrors, instancePath + "/total_fees", faults, 186), errors++;
    }
    if (data.total_slippage !== void 0 && typeof data.total_slippage != "number") {
      vErrors = addError(vErrors, instancePath + "/total_slippage", faults, 187), errors++;
    }
    if (data.last_timestamp !== void 0) {
      let data9 = data.last_timestamp;
      if (typeof data9 != "string" && data9 !== null) {
        vErrors = addError(vErrors, instancePath + "/last_timestamp", faults, 188), errors++;
      }
      if (typeof data9 == "string" && !pattern19.test(data9)) {
        vErrors = addError(vErrors, instancePath + "/last_timestamp", faults, 189), errors++;
      }
    }
    if (data.n_trades !== void 0) {
      let data10 = data.n_trades;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        vErrors = addError(vErrors, instancePath + "/n_trades", faults, 190), errors++;
      }
      if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
        vErrors = addError(vErrors, instancePath + "/n_trades", faults, 191), errors++;
      }
    }
    if (data.candidate !== void 0 && (validate71(data.candidate, instancePath + "/candidate") || (vErrors = vErrors === null ? validate71.errors : addErrors(vErrors, validate71.errors), errors = vErrors.length)), data.created_at !== void 0) {
      let data12 = data.created_at;
      if (typeof data12 == "string") {
        if (!formats0(data12)) {
          vErrors = addError(vErrors, instancePath + "/created_at", faults, 192), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/created_at", faults, 193), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data13 = data.updated_at;
      if (typeof data13 == "string") {
        if (!formats0(data13)) {
          vErrors = addError(vErrors, instancePath + "/updated_at", faults, 194), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/updated_at", faults, 195), errors++;
      }
    }
    if (data.starting_cash !== void 0 && typeof data.starting_cash != "number") {
      vErrors = addError(vErrors, instancePath + "/starting_cash", faults, 196), errors++;
    }
    if (data.realized_pnl !== void 0 && typeof data.realized_pnl != "number") {
      vErrors = addError(vErrors, instancePath + "/realized_pnl", faults, 197), errors++;
    }
    if (data.unrealized_pnl !== void 0 && typeof data.unrealized_pnl != "number") {
      vErrors = addError(vErrors, instancePath + "/unrealized_pnl", faults, 198), errors++;
    }
    if (data.has_open_position !== void 0 && typeof data.has_open_position != "boolean") {
      vErrors = addError(vErrors, instancePath + "/has_open_position", faults, 199), errors++;
    }
    if (data.open_position_qty !== void 0 && typeof data.open_position_qty != "number") {
      vErrors = addError(vErrors, instancePath + "/open_position_qty", faults, 200), errors++;
    }
    if (data.open_position_entry_price !== void 0) {
      let data19 = data.open_position_entry_price;
      if (typeof data19 != "number" && data19 !== null) {
        vErrors = addError(vErrors, instancePath + "/open_position_entry_price", faults, 201), errors++;
      }
    }
    if (data.open_position_mark_price !== void 0) {
      let data20 = data.open_position_mark_price;
      if (typeof data20 != "number" && data20 !== null) {
        vErrors = addError(vErrors, instancePath + "/open_position_mark_price", faults, 202), errors++;
      }
    }
    if (data.open_position_market_value !== void 0 && typeof data.open_position_market_value != "number") {
      vErrors = addError(vErrors, instancePath + "/open_position_market_value", faults, 203), errors++;
    }
    if (data.bars_fetched !== void 0) {
      let data22 = data.bars_fetched;
      if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22))) {
        vErrors = addError(vErrors, instancePath + "/bars_fetched", faults, 204), errors++;
      }
      if (typeof data22 == "number" && (data22 < 0 || isNaN(data22))) {
        vErrors = addError(vErrors, instancePath + "/bars_fetched", faults, 205), errors++;
      }
    }
    if (data.warmup_bars !== void 0) {
      let data23 = data.warmup_bars;
      if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23))) {
        vErrors = addError(vErrors, instancePath + "/warmup_bars", faults, 206), errors++;
      }
      if (typeof data23 == "number" && (data23 < 0 || isNaN(data23))) {
        vErrors = addError(vErrors, instancePath + "/warmup_bars", faults, 207), errors++;
      }
    }
    if (data.original_eval_start !== void 0) {
      let data24 = data.original_eval_start;
      if (typeof data24 == "string") {
        if (!formats18(data24)) {
          vErrors = addError(vErrors, instancePath + "/original_eval_start", faults, 208), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/original_eval_start", faults, 209), errors++;
      }
    }
    if (data.resume_count !== void 0) {
      let data25 = data.resume_count;
      if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25))) {
        vErrors = addError(vErrors, instancePath + "/resume_count", faults, 210), errors++;
      }
      if (typeof data25 == "number" && (data25 < 0 || isNaN(data25))) {
        vErrors = addError(vErrors, instancePath + "/resume_count", faults, 211), errors++;
      }
    }
    if (data.total_bars_evaluated !== void 0) {
      let data26 = data.total_bars_evaluated;
      if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26))) {
        vErrors = addError(vErrors, instancePath + "/total_bars_evaluated", faults, 212), errors++;
      }
      if (typeof data26 == "number" && (data26 < 0 || isNaN(data26))) {
        vErrors = addError(vErrors, instancePath + "/total_bars_evaluated", faults, 213), errors++;
      }
    }
    if (data.last_segment_bars_fetched !== void 0) {
      let data27 = data.last_segment_bars_fetched;
      if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27))) {
        vErrors = addError(vErrors, instancePath + "/last_segment_bars_fetched", faults, 214), errors++;
      }
      if (typeof data27 == "number" && (data27 < 0 || isNaN(data27))) {
        vErrors = addError(vErrors, instancePath + "/last_segment_bars_fetched", faults, 215), errors++;
      }
    }
    if (data.last_segment_warmup_bars !== void 0) {
      let data28 = data.last_segment_warmup_bars;
      if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28))) {
        vErrors = addError(vErrors, instancePath + "/last_segment_warmup_bars", faults, 216), errors++;
      }
      if (typeof data28 == "number" && (data28 < 0 || isNaN(data28))) {
        vErrors = addError(vErrors, instancePath + "/last_segment_warmup_bars", faults, 217), errors++;
      }
    }
    if (data.last_segment_bars_evaluated !== void 0) {
      let data29 = data.last_segment_bars_evaluated;
      if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29))) {
        vErrors = addError(vErrors, instancePath + "/last_segment_bars_evaluated", faults, 218), errors++;
      }
      if (typeof data29 == "number" && (data29 < 0 || isNaN(data29))) {
        vErrors = addError(vErrors, instancePath + "/last_segment_bars_evaluated", faults, 219), errors++;
      }
    }
    if (data.is_noop !== void 0 && typeof data.is_noop != "boolean") {
      vErrors = addError(vErrors, instancePath + "/is_noop", faults, 220), errors++;
    }
    if (data.resume_attempt_count !== void 0) {
      let data31 = data.resume_attempt_count;
      if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31))) {
        vErrors = addError(vErrors, instancePath + "/resume_attempt_count", faults, 221), errors++;
      }
      if (typeof data31 == "number" && (data31 < 0 || isNaN(data31))) {
        vErrors = addError(vErrors, instancePath + "/resume_attempt_count", faults, 222), errors++;
      }
    }
    if (data.data !== void 0) {
      let data32 = data.data;
      if (Array.isArray(data32)) {
        const len0 = data32.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate73(data32[i0], instancePath + "/data/" + i0) || (vErrors = vErrors === null ? validate73.errors : addErrors(vErrors, validate73.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, instancePath + "/data", faults, 223), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 224), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
function validate79(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.is_resumed === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 225), errors++;
    }
    if (data.original_start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 226), errors++;
    }
    if (data.latest_update === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 227), errors++;
    }
    if (data.resume_count === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 228), errors++;
    }
    if (data.resume_attempt_count === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 229), errors++;
    }
    if (data.total_bars === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 230), errors++;
    }
    if (data.last_ts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 231), errors++;
    }
    if (data.is_resumed !== void 0 && typeof data.is_resumed != "boolean") {
      vErrors = addError(vErrors, instancePath + "/is_resumed", faults, 232), errors++;
    }
    if (data.original_start !== void 0) {
      let data1 = data.original_start;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, instancePath + "/original_start", faults, 233), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/original_start", faults, 234), errors++;
      }
    }
    if (data.latest_update !== void 0) {
      let data2 = data.latest_update;
      if (typeof data2 == "string") {
        if (!pattern19.test(data2)) {
          vErrors = addError(vErrors, instancePath + "/latest_update", faults, 235), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/latest_update", faults, 236), errors++;
      }
    }
    if (data.resume_count !== void 0) {
      let data3 = data.resume_count;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/resume_count", faults, 237), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/resume_count", faults, 238), errors++;
      }
    }
    if (data.resume_attempt_count !== void 0) {
      let data4 = data.resume_attempt_count;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = addError(vErrors, instancePath + "/resume_attempt_count", faults, 239), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        vErrors = addError(vErrors, instancePath + "/resume_attempt_count", faults, 240), errors++;
      }
    }
    if (data.total_bars !== void 0) {
      let data5 = data.total_bars;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        vErrors = addError(vErrors, instancePath + "/total_bars", faults, 241), errors++;
      }
      if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
        vErrors = addError(vErrors, instancePath + "/total_bars", faults, 242), errors++;
      }
    }
    if (data.last_ts !== void 0) {
      let data6 = data.last_ts;
      if (typeof data6 != "string" && data6 !== null) {
        vErrors = addError(vErrors, instancePath + "/last_ts", faults, 243), errors++;
      }
      if (typeof data6 == "string" && !pattern19.test(data6)) {
        vErrors = addError(vErrors, instancePath + "/last_ts", faults, 244), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 245), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
function validate75(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 246), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 247), errors++;
    }
    if (data.eval_start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 248), errors++;
    }
    if (data.eval_end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 249), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 250), errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 251), errors++;
    }
    if (data.candidate === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 252), errors++;
    }
    if (data.portfolio_state === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 253), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 254), errors++;
    }
    if (data.artifacts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 255), errors++;
    }
    if (data.charts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 256), errors++;
    }
    if (data.is_noop === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 257), errors++;
    }
    if (data.performance === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 258), errors++;
    }
    if (data.warmup === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 259), errors++;
    }
    if (data.continuity === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 260), errors++;
    }
    if (data.session_id !== void 0) {
      let data0 = data.session_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/session_id", faults, 261), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/session_id", faults, 262), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "forward_paper") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 263), errors++;
    }
    if (data.eval_start !== void 0) {
      let data2 = data.eval_start;
      if (typeof data2 == "string") {
        if (!formats18(data2)) {
          vErrors = addError(vErrors, instancePath + "/eval_start", faults, 264), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/eval_start", faults, 265), errors++;
      }
    }
    if (data.eval_end !== void 0) {
      let data3 = data.eval_end;
      if (typeof data3 == "string") {
        if (!pattern19.test(data3)) {
          vErrors = addError(vErrors, instancePath + "/eval_end", faults, 266), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/eval_end", faults, 267), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data4 = data.created_at;
      if (typeof data4 == "string") {
        if (!formats0(data4)) {
          vErrors = addError(vErrors, instancePath + "/created_at", faults, 268), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/created_at", faults, 269), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data5 = data.updated_at;
      if (typeof data5 == "string") {
        if (!formats0(data5)) {
          vErrors = addError(vErrors, instancePath + "/updated_at", faults, 270), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/updated_at", faults, 271), errors++;
      }
    }
    if (data.candidate !== void 0 && (validate76(data.candidate, instancePath + "/candidate") || (vErrors = vErrors === null ? validate76.errors : addErrors(vErrors, validate76.errors), errors = vErrors.length)), data.portfolio_state !== void 0 && (validate70(data.portfolio_state, instancePath + "/portfolio_state") || (vErrors = vErrors === null ? validate70.errors : addErrors(vErrors, validate70.errors), errors = vErrors.length)), data.summary !== void 0) {
      let data8 = data.summary;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 272), errors++;
        }
        if (data8.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 273), errors++;
        }
        if (data8.n_trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 274), errors++;
        }
        if (data8.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 275), errors++;
        }
        if (data8.expectancy === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 276), errors++;
        }
        if (data8.best_trade_pnl === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 277), errors++;
        }
        if (data8.worst_trade_pnl === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 278), errors++;
        }
        if (data8.total_fees === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 279), errors++;
        }
        if (data8.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 280), errors++;
        }
        if (data8.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 281), errors++;
        }
        if (data8.total_return !== void 0) {
          let data9 = data8.total_return;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_return", faults, 282), errors++;
          }
        }
        if (data8.max_drawdown !== void 0) {
          let data10 = data8.max_drawdown;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/max_drawdown", faults, 283), errors++;
          }
        }
        if (data8.annualized_volatility !== void 0) {
          let data11 = data8.annualized_volatility;
          if (typeof data11 != "number" && data11 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/annualized_volatility", faults, 284), errors++;
          }
        }
        if (data8.n_bars !== void 0) {
          let data12 = data8.n_bars;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
            vErrors = addError(vErrors, instancePath + "/summary/n_bars", faults, 285), errors++;
          }
          if (typeof data12 == "number" && (data12 < 0 || isNaN(data12))) {
            vErrors = addError(vErrors, instancePath + "/summary/n_bars", faults, 286), errors++;
          }
        }
        if (data8.n_trades !== void 0) {
          let data13 = data8.n_trades;
          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
            vErrors = addError(vErrors, instancePath + "/summary/n_trades", faults, 287), errors++;
          }
          if (typeof data13 == "number" && (data13 < 0 || isNaN(data13))) {
            vErrors = addError(vErrors, instancePath + "/summary/n_trades", faults, 288), errors++;
          }
        }
        if (data8.win_rate !== void 0) {
          let data14 = data8.win_rate;
          if (typeof data14 != "number" && data14 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 289), errors++;
          }
          if (typeof data14 == "number") {
            if (data14 > 1 || isNaN(data14)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 290), errors++;
            }
            if (data14 < 0 || isNaN(data14)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 291), errors++;
            }
          }
        }
        if (data8.expectancy !== void 0) {
          let data15 = data8.expectancy;
          if (typeof data15 != "number" && data15 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/expectancy", faults, 292), errors++;
          }
        }
        if (data8.best_trade_pnl !== void 0) {
          let data16 = data8.best_trade_pnl;
          if (typeof data16 != "number" && data16 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/best_trade_pnl", faults, 293), errors++;
          }
        }
        if (data8.worst_trade_pnl !== void 0) {
          let data17 = data8.worst_trade_pnl;
          if (typeof data17 != "number" && data17 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/worst_trade_pnl", faults, 294), errors++;
          }
        }
        if (data8.total_fees !== void 0 && typeof data8.total_fees != "number") {
          vErrors = addError(vErrors, instancePath + "/summary/total_fees", faults, 295), errors++;
        }
        if (data8.sharpe_simple !== void 0) {
          let data19 = data8.sharpe_simple;
          if (typeof data19 != "number" && data19 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/sharpe_simple", faults, 296), errors++;
          }
        }
        if (data8.trades !== void 0) {
          let data20 = data8.trades;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 297), errors++;
          }
          if (typeof data20 == "number" && (data20 < 0 || isNaN(data20))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 298), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 299), errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data21 = data.artifacts;
      if (Array.isArray(data21)) {
        const len0 = data21.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data22 = data21[i0];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.file === void 0) {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + i0, faults, 300), errors++;
            }
            if (data22.size_bytes === void 0) {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + i0, faults, 301), errors++;
            }
            if (data22.file !== void 0) {
              let data23 = data22.file;
              if (typeof data23 == "string") {
                if (data23.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/artifacts/" + i0 + "/file", faults, 302), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i0 + "/file", faults, 303), errors++;
              }
            }
            if (data22.size_bytes !== void 0) {
              let data24 = data22.size_bytes;
              if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24))) {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i0 + "/size_bytes", faults, 304), errors++;
              }
              if (typeof data24 == "number" && (data24 < 0 || isNaN(data24))) {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i0 + "/size_bytes", faults, 305), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/" + i0, faults, 306), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/artifacts", faults, 307), errors++;
      }
    }
    if (data.charts !== void 0) {
      let data25 = data.charts;
      if (Array.isArray(data25)) {
        const len1 = data25.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data26 = data25[i1];
          if (typeof data26 == "string") {
            if (data26.length < 1) {
              vErrors = addError(vErrors, instancePath + "/charts/" + i1, faults, 308), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/charts/" + i1, faults, 309), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/charts", faults, 310), errors++;
      }
    }
    if (data.is_noop !== void 0 && typeof data.is_noop != "boolean") {
      vErrors = addError(vErrors, instancePath + "/is_noop", faults, 311), errors++;
    }
    if (data.performance !== void 0) {
      let data28 = data.performance;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        if (data28.starting_cash === void 0) {
          vErrors = addError(vErrors, instancePath + "/performance", faults, 312), errors++;
        }
        if (data28.ending_equity === void 0) {
          vErrors = addError(vErrors, instancePath + "/performance", faults, 313), errors++;
        }
        if (data28.realized_pnl === void 0) {
          vErrors = addError(vErrors, instancePath + "/performance", faults, 314), errors++;
        }
        if (data28.unrealized_pnl === void 0) {
          vErrors = addError(vErrors, instancePath + "/performance", faults, 315), errors++;
        }
        if (data28.total_pnl === void 0) {
          vErrors = addError(vErrors, instancePath + "/performance", faults, 316), errors++;
        }
        if (data28.starting_cash !== void 0 && typeof data28.starting_cash != "number") {
          vErrors = addError(vErrors, instancePath + "/performance/starting_cash", faults, 317), errors++;
        }
        if (data28.ending_equity !== void 0 && typeof data28.ending_equity != "number") {
          vErrors = addError(vErrors, instancePath + "/performance/ending_equity", faults, 318), errors++;
        }
        if (data28.realized_pnl !== void 0 && typeof data28.realized_pnl != "number") {
          vErrors = addError(vErrors, instancePath + "/performance/realized_pnl", faults, 319), errors++;
        }
        if (data28.unrealized_pnl !== void 0 && typeof data28.unrealized_pnl != "number") {
          vErrors = addError(vErrors, instancePath + "/performance/unrealized_pnl", faults, 320), errors++;
        }
        if (data28.total_pnl !== void 0 && typeof data28.total_pnl != "number") {
          vErrors = addError(vErrors, instancePath + "/performance/total_pnl", faults, 321), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/performance", faults, 322), errors++;
      }
    }
    if (data.warmup !== void 0) {
      let data34 = data.warmup;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        if (data34.bars_fetched_segment === void 0) {
          vErrors = addError(vErrors, instancePath + "/warmup", faults, 323), errors++;
        }
        if (data34.warmup_bars_segment === void 0) {
          vErrors = addError(vErrors, instancePath + "/warmup", faults, 324), errors++;
        }
        if (data34.bars_evaluated_segment === void 0) {
          vErrors = addError(vErrors, instancePath + "/warmup", faults, 325), errors++;
        }
        if (data34.bars_fetched_total === void 0) {
          vErrors = addError(vErrors, instancePath + "/warmup", faults, 326), errors++;
        }
        if (data34.warmup_bars_total === void 0) {
          vErrors = addError(vErrors, instancePath + "/warmup", faults, 327), errors++;
        }
        if (data34.bars_evaluated_total === void 0) {
          vErrors = addError(vErrors, instancePath + "/warmup", faults, 328), errors++;
        }
        if (data34.bars_fetched_segment !== void 0) {
          let data35 = data34.bars_fetched_segment;
          if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35))) {
            vErrors = addError(vErrors, instancePath + "/warmup/bars_fetched_segment", faults, 329), errors++;
          }
          if (typeof data35 == "number" && (data35 < 0 || isNaN(data35))) {
            vErrors = addError(vErrors, instancePath + "/warmup/bars_fetched_segment", faults, 330), errors++;
          }
        }
        if (data34.warmup_bars_segment !== void 0) {
          let data36 = data34.warmup_bars_segment;
          if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36))) {
            vErrors = addError(vErrors, instancePath + "/warmup/warmup_bars_segment", faults, 331), errors++;
          }
          if (typeof data36 == "number" && (data36 < 0 || isNaN(data36))) {
            vErrors = addError(vErrors, instancePath + "/warmup/warmup_bars_segment", faults, 332), errors++;
          }
        }
        if (data34.bars_evaluated_segment !== void 0) {
          let data37 = data34.bars_evaluated_segment;
          if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37))) {
            vErrors = addError(vErrors, instancePath + "/warmup/bars_evaluated_segment", faults, 333), errors++;
          }
          if (typeof data37 == "number" && (data37 < 0 || isNaN(data37))) {
            vErrors = addError(vErrors, instancePath + "/warmup/bars_evaluated_segment", faults, 334), errors++;
          }
        }
        if (data34.bars_fetched_total !== void 0) {
          let data38 = data34.bars_fetched_total;
          if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38))) {
            vErrors = addError(vErrors, instancePath + "/warmup/bars_fetched_total", faults, 335), errors++;
          }
          if (typeof data38 == "number" && (data38 < 0 || isNaN(data38))) {
            vErrors = addError(vErrors, instancePath + "/warmup/bars_fetched_total", faults, 336), errors++;
          }
        }
        if (data34.warmup_bars_total !== void 0) {
          let data39 = data34.warmup_bars_total;
          if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39))) {
            vErrors = addError(vErrors, instancePath + "/warmup/warmup_bars_total", faults, 337), errors++;
          }
          if (typeof data39 == "number" && (data39 < 0 || isNaN(data39))) {
            vErrors = addError(vErrors, instancePath + "/warmup/warmup_bars_total", faults, 338), errors++;
          }
        }
        if (data34.bars_evaluated_total !== void 0) {
          let data40 = data34.bars_evaluated_total;
          if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40))) {
            vErrors = addError(vErrors, instancePath + "/warmup/bars_evaluated_total", faults, 339), errors++;
          }
          if (typeof data40 == "number" && (data40 < 0 || isNaN(data40))) {
            vErrors = addError(vErrors, instancePath + "/warmup/bars_evaluated_total", faults, 340), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/warmup", faults, 341), errors++;
      }
    }
    data.continuity !== void 0 && (validate79(data.continuity, instancePath + "/continuity") || (vErrors = vErrors === null ? validate79.errors : addErrors(vErrors, validate79.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, instancePath, faults, 342), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
export {
  validateForwardReport
};
const faults = () => [
  ["#/required", "required", { missingProperty: "strategy_name" }],
  ["#/required", "required", { missingProperty: "params" }],
  ["#/required", "required", { missingProperty: "fee_rate" }],
  ["#/required", "required", { missingProperty: "slippage_bps" }],
  ["#/required", "required", { missingProperty: "slippage_mode" }],
  ["#/required", "required", { missingProperty: "k_atr" }],
  ["#/required", "required", { missingProperty: "source_run_id" }],
  ["#/required", "required", { missingProperty: "source_run_dir" }],
  ["#/required", "required", { missingProperty: "selection_metric" }],
  ["#/required", "required", { missingProperty: "selection_value" }],
  ["#/required", "required", { missingProperty: "selected_at" }],
  ["#/required", "required", { missingProperty: "ticker" }],
  ["#/required", "required", { missingProperty: "interval" }],
  ["#/required", "required", { missingProperty: "initial_cash" }],
  ["#/properties/strategy_name/minLength", "minLength", { limit: 1 }],
  ["#/properties/strategy_name/type", "type", { type: "string" }],
  ["#/$defs/ForwardCandidateParams/properties/ticker/type", "type", { type: ["string", "integer", "number", "boolean", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/start/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/end/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/interval/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/fee/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/slippage_mode/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/slippage_bps/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/k_atr/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/splits/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/selection/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/constraints/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/cooldown_days/type", "type", { type: ["integer", "number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/rsi_buy_max/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/rsi_sell_min/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/days/type", "type", { type: ["integer", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/trades/type", "type", { type: ["integer", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/trade_trades/type", "type", { type: ["integer", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/win_rate_trades/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/expectancy_net/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/avg_holding_days/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/exposure/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/split_name/type", "type", { type: ["string", "integer", "number", "boolean", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/phase/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/selected/type", "type", { type: ["boolean", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/rank_in_train/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/type", "type", { type: "object" }],
  ["#/properties/fee_rate/type", "type", { type: "number" }],
  ["#/properties/slippage_bps/type", "type", { type: "number" }],
  ["#/properties/slippage_mode/type", "type", { type: "string" }],
  ["#/properties/k_atr/type", "type", { type: "number" }],
  ["#/properties/source_run_id/type", "type", { type: "string" }],
  ["#/properties/source_run_dir/type", "type", { type: "string" }],
  ["#/properties/selection_metric/minLength", "minLength", { limit: 1 }],
  ["#/properties/selection_metric/type", "type", { type: "string" }],
  ["#/properties/selection_value/type", "type", { type: ["number", "null"] }],
  ["../common.schema.json#/$defs/UtcTimestamp/format", "format", { format: "date-time" }],
  ["../common.schema.json#/$defs/UtcTimestamp/type", "type", { type: "string" }],
  ["#/properties/ticker/type", "type", { type: "string" }],
  ["#/properties/interval/minLength", "minLength", { limit: 1 }],
  ["#/properties/interval/type", "type", { type: "string" }],
  ["#/properties/initial_cash/type", "type", { type: "number" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "strategy_name" }],
  ["#/required", "required", { missingProperty: "params" }],
  ["#/required", "required", { missingProperty: "fee_rate" }],
  ["#/required", "required", { missingProperty: "slippage_bps" }],
  ["#/required", "required", { missingProperty: "slippage_mode" }],
  ["#/required", "required", { missingProperty: "k_atr" }],
  ["#/required", "required", { missingProperty: "source_run_id" }],
  ["#/required", "required", { missingProperty: "source_run_dir" }],
  ["#/required", "required", { missingProperty: "selection_metric" }],
  ["#/required", "required", { missingProperty: "selection_value" }],
  ["#/required", "required", { missingProperty: "selected_at" }],
  ["#/required", "required", { missingProperty: "ticker" }],
  ["#/required", "required", { missingProperty: "interval" }],
  ["#/required", "required", { missingProperty: "initial_cash" }],
  ["#/properties/strategy_name/minLength", "minLength", { limit: 1 }],
  ["#/properties/strategy_name/type", "type", { type: "string" }],
  ["#/$defs/ForwardCandidateParams/properties/ticker/type", "type", { type: ["string", "integer", "number", "boolean", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/start/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/end/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/interval/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/fee/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/slippage_mode/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/slippage_bps/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/k_atr/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/splits/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/selection/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/constraints/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/cooldown_days/type", "type", { type: ["integer", "number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/rsi_buy_max/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/rsi_sell_min/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/days/type", "type", { type: ["integer", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/trades/type", "type", { type: ["integer", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/trade_trades/type", "type", { type: ["integer", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/win_rate_trades/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/expectancy_net/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/avg_holding_days/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/exposure/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/split_name/type", "type", { type: ["string", "integer", "number", "boolean", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/phase/type", "type", { type: ["string", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/selected/type", "type", { type: ["boolean", "null"] }],
  ["#/$defs/ForwardCandidateParams/properties/rank_in_train/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardCandidateParams/type", "type", { type: "object" }],
  ["#/properties/fee_rate/type", "type", { type: "number" }],
  ["#/properties/slippage_bps/type", "type", { type: "number" }],
  ["#/properties/slippage_mode/type", "type", { type: "string" }],
  ["#/properties/k_atr/type", "type", { type: "number" }],
  ["#/properties/source_run_id/type", "type", { type: "string" }],
  ["#/properties/source_run_dir/type", "type", { type: "string" }],
  ["#/properties/selection_metric/minLength", "minLength", { limit: 1 }],
  ["#/properties/selection_metric/type", "type", { type: "string" }],
  ["#/properties/selection_value/type", "type", { type: ["number", "null"] }],
  ["../common.schema.json#/$defs/UtcTimestamp/format", "format", { format: "date-time" }],
  ["../common.schema.json#/$defs/UtcTimestamp/type", "type", { type: "string" }],
  ["#/properties/ticker/type", "type", { type: "string" }],
  ["#/properties/interval/minLength", "minLength", { limit: 1 }],
  ["#/properties/interval/type", "type", { type: "string" }],
  ["#/properties/initial_cash/type", "type", { type: "number" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "adjusted" }],
  ["#/required", "required", { missingProperty: "first" }],
  ["#/required", "required", { missingProperty: "last" }],
  ["#/required", "required", { missingProperty: "rows" }],
  ["#/required", "required", { missingProperty: "sha256" }],
  ["#/required", "required", { missingProperty: "source" }],
  ["#/properties/adjusted/type", "type", { type: ["boolean", "null"] }],
  ["#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["#/$defs/DataTime/type", "type", { type: ["string", "null"] }],
  ["#/$defs/DataTime/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$" }],
  ["#/properties/interval/minLength", "minLength", { limit: 1 }],
  ["#/properties/interval/type", "type", { type: "string" }],
  ["#/$defs/DataTime/type", "type", { type: ["string", "null"] }],
  ["#/$defs/DataTime/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$" }],
  ["#/properties/provider/minLength", "minLength", { limit: 1 }],
  ["#/properties/provider/type", "type", { type: "string" }],
  ["#/properties/rows/type", "type", { type: "integer" }],
  ["#/properties/rows/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/sha256/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" }],
  ["#/properties/sha256/type", "type", { type: "string" }],
  ["#/properties/source/minLength", "minLength", { limit: 1 }],
  ["#/properties/source/type", "type", { type: "string" }],
  ["#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["#/properties/ticker/minLength", "minLength", { limit: 1 }],
  ["#/properties/ticker/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "session_id" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "eval_start" }],
  ["#/required", "required", { missingProperty: "eval_end" }],
  ["#/required", "required", { missingProperty: "cash" }],
  ["#/required", "required", { missingProperty: "qty" }],
  ["#/required", "required", { missingProperty: "current_equity" }],
  ["#/required", "required", { missingProperty: "total_fees" }],
  ["#/required", "required", { missingProperty: "total_slippage" }],
  ["#/required", "required", { missingProperty: "last_timestamp" }],
  ["#/required", "required", { missingProperty: "n_trades" }],
  ["#/required", "required", { missingProperty: "candidate" }],
  ["#/required", "required", { missingProperty: "created_at" }],
  ["#/required", "required", { missingProperty: "updated_at" }],
  ["#/required", "required", { missingProperty: "starting_cash" }],
  ["#/required", "required", { missingProperty: "realized_pnl" }],
  ["#/required", "required", { missingProperty: "unrealized_pnl" }],
  ["#/required", "required", { missingProperty: "has_open_position" }],
  ["#/required", "required", { missingProperty: "open_position_qty" }],
  ["#/required", "required", { missingProperty: "open_position_entry_price" }],
  ["#/required", "required", { missingProperty: "open_position_mark_price" }],
  ["#/required", "required", { missingProperty: "open_position_market_value" }],
  ["#/required", "required", { missingProperty: "bars_fetched" }],
  ["#/required", "required", { missingProperty: "warmup_bars" }],
  ["#/required", "required", { missingProperty: "original_eval_start" }],
  ["#/required", "required", { missingProperty: "resume_count" }],
  ["#/required", "required", { missingProperty: "total_bars_evaluated" }],
  ["#/required", "required", { missingProperty: "last_segment_bars_fetched" }],
  ["#/required", "required", { missingProperty: "last_segment_warmup_bars" }],
  ["#/required", "required", { missingProperty: "last_segment_bars_evaluated" }],
  ["#/required", "required", { missingProperty: "is_noop" }],
  ["#/required", "required", { missingProperty: "resume_attempt_count" }],
  ["#/$defs/ForwardSessionId/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ForwardSessionId/type", "type", { type: "string" }],
  ["#/properties/mode/const", "const", { allowedValue: "forward_paper" }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["#/$defs/BarInstant/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$" }],
  ["#/$defs/BarInstant/type", "type", { type: "string" }],
  ["#/properties/cash/type", "type", { type: "number" }],
  ["#/properties/qty/type", "type", { type: "number" }],
  ["#/properties/current_equity/type", "type", { type: "number" }],
  ["#/properties/total_fees/type", "type", { type: "number" }],
  ["#/properties/total_slippage/type", "type", { type: "number" }],
  ["#/$defs/LastBarInstant/type", "type", { type: ["string", "null"] }],
  ["#/$defs/LastBarInstant/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$" }],
  ["#/properties/n_trades/type", "type", { type: "integer" }],
  ["#/properties/n_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../common.schema.json#/$defs/UtcTimestamp/format", "format", { format: "date-time" }],
  ["../common.schema.json#/$defs/UtcTimestamp/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/UtcTimestamp/format", "format", { format: "date-time" }],
  ["../common.schema.json#/$defs/UtcTimestamp/type", "type", { type: "string" }],
  ["#/properties/starting_cash/type", "type", { type: "number" }],
  ["#/properties/realized_pnl/type", "type", { type: "number" }],
  ["#/properties/unrealized_pnl/type", "type", { type: "number" }],
  ["#/properties/has_open_position/type", "type", { type: "boolean" }],
  ["#/properties/open_position_qty/type", "type", { type: "number" }],
  ["#/properties/open_position_entry_price/type", "type", { type: ["number", "null"] }],
  ["#/properties/open_position_mark_price/type", "type", { type: ["number", "null"] }],
  ["#/properties/open_position_market_value/type", "type", { type: "number" }],
  ["#/properties/bars_fetched/type", "type", { type: "integer" }],
  ["#/properties/bars_fetched/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/warmup_bars/type", "type", { type: "integer" }],
  ["#/properties/warmup_bars/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["#/properties/resume_count/type", "type", { type: "integer" }],
  ["#/properties/resume_count/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/total_bars_evaluated/type", "type", { type: "integer" }],
  ["#/properties/total_bars_evaluated/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/last_segment_bars_fetched/type", "type", { type: "integer" }],
  ["#/properties/last_segment_bars_fetched/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/last_segment_warmup_bars/type", "type", { type: "integer" }],
  ["#/properties/last_segment_warmup_bars/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/last_segment_bars_evaluated/type", "type", { type: "integer" }],
  ["#/properties/last_segment_bars_evaluated/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/is_noop/type", "type", { type: "boolean" }],
  ["#/properties/resume_attempt_count/type", "type", { type: "integer" }],
  ["#/properties/resume_attempt_count/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/data/type", "type", { type: "array" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "is_resumed" }],
  ["#/required", "required", { missingProperty: "original_start" }],
  ["#/required", "required", { missingProperty: "latest_update" }],
  ["#/required", "required", { missingProperty: "resume_count" }],
  ["#/required", "required", { missingProperty: "resume_attempt_count" }],
  ["#/required", "required", { missingProperty: "total_bars" }],
  ["#/required", "required", { missingProperty: "last_ts" }],
  ["#/properties/is_resumed/type", "type", { type: "boolean" }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["portfolio-state.schema.json#/$defs/BarInstant/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$" }],
  ["portfolio-state.schema.json#/$defs/BarInstant/type", "type", { type: "string" }],
  ["#/properties/resume_count/type", "type", { type: "integer" }],
  ["#/properties/resume_count/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/resume_attempt_count/type", "type", { type: "integer" }],
  ["#/properties/resume_attempt_count/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/total_bars/type", "type", { type: "integer" }],
  ["#/properties/total_bars/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["portfolio-state.schema.json#/$defs/LastBarInstant/type", "type", { type: ["string", "null"] }],
  ["portfolio-state.schema.json#/$defs/LastBarInstant/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "session_id" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "eval_start" }],
  ["#/required", "required", { missingProperty: "eval_end" }],
  ["#/required", "required", { missingProperty: "created_at" }],
  ["#/required", "required", { missingProperty: "updated_at" }],
  ["#/required", "required", { missingProperty: "candidate" }],
  ["#/required", "required", { missingProperty: "portfolio_state" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["#/required", "required", { missingProperty: "artifacts" }],
  ["#/required", "required", { missingProperty: "charts" }],
  ["#/required", "required", { missingProperty: "is_noop" }],
  ["#/required", "required", { missingProperty: "performance" }],
  ["#/required", "required", { missingProperty: "warmup" }],
  ["#/required", "required", { missingProperty: "continuity" }],
  ["portfolio-state.schema.json#/$defs/ForwardSessionId/minLength", "minLength", { limit: 1 }],
  ["portfolio-state.schema.json#/$defs/ForwardSessionId/type", "type", { type: "string" }],
  ["#/properties/mode/const", "const", { allowedValue: "forward_paper" }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["portfolio-state.schema.json#/$defs/BarInstant/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$" }],
  ["portfolio-state.schema.json#/$defs/BarInstant/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/UtcTimestamp/format", "format", { format: "date-time" }],
  ["../common.schema.json#/$defs/UtcTimestamp/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/UtcTimestamp/format", "format", { format: "date-time" }],
  ["../common.schema.json#/$defs/UtcTimestamp/type", "type", { type: "string" }],
  ["#/$defs/ForwardSummary/required", "required", { missingProperty: "total_return" }],
  ["#/$defs/ForwardSummary/required", "required", { missingProperty: "max_drawdown" }],
  ["#/$defs/ForwardSummary/required", "required", { missingProperty: "n_trades" }],
  ["#/$defs/ForwardSummary/required", "required", { missingProperty: "win_rate" }],
  ["#/$defs/ForwardSummary/required", "required", { missingProperty: "expectancy" }],
  ["#/$defs/ForwardSummary/required", "required", { missingProperty: "best_trade_pnl" }],
  ["#/$defs/ForwardSummary/required", "required", { missingProperty: "worst_trade_pnl" }],
  ["#/$defs/ForwardSummary/required", "required", { missingProperty: "total_fees" }],
  ["#/$defs/ForwardSummary/required", "required", { missingProperty: "sharpe_simple" }],
  ["#/$defs/ForwardSummary/required", "required", { missingProperty: "trades" }],
  ["#/$defs/ForwardSummary/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardSummary/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardSummary/properties/annualized_volatility/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardSummary/properties/n_bars/type", "type", { type: "integer" }],
  ["#/$defs/ForwardSummary/properties/n_bars/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ForwardSummary/properties/n_trades/type", "type", { type: "integer" }],
  ["#/$defs/ForwardSummary/properties/n_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ForwardSummary/properties/win_rate/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardSummary/properties/win_rate/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["#/$defs/ForwardSummary/properties/win_rate/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ForwardSummary/properties/expectancy/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardSummary/properties/best_trade_pnl/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardSummary/properties/worst_trade_pnl/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardSummary/properties/total_fees/type", "type", { type: "number" }],
  ["#/$defs/ForwardSummary/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["#/$defs/ForwardSummary/properties/trades/type", "type", { type: "integer" }],
  ["#/$defs/ForwardSummary/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ForwardSummary/type", "type", { type: "object" }],
  ["#/$defs/ForwardFileSize/required", "required", { missingProperty: "file" }],
  ["#/$defs/ForwardFileSize/required", "required", { missingProperty: "size_bytes" }],
  ["#/$defs/ForwardFileSize/properties/file/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ForwardFileSize/properties/file/type", "type", { type: "string" }],
  ["#/$defs/ForwardFileSize/properties/size_bytes/type", "type", { type: "integer" }],
  ["#/$defs/ForwardFileSize/properties/size_bytes/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ForwardFileSize/type", "type", { type: "object" }],
  ["#/properties/artifacts/type", "type", { type: "array" }],
  ["#/properties/charts/items/minLength", "minLength", { limit: 1 }],
  ["#/properties/charts/items/type", "type", { type: "string" }],
  ["#/properties/charts/type", "type", { type: "array" }],
  ["#/properties/is_noop/type", "type", { type: "boolean" }],
  ["#/$defs/ForwardPerformance/required", "required", { missingProperty: "starting_cash" }],
  ["#/$defs/ForwardPerformance/required", "required", { missingProperty: "ending_equity" }],
  ["#/$defs/ForwardPerformance/required", "required", { missingProperty: "realized_pnl" }],
  ["#/$defs/ForwardPerformance/required", "required", { missingProperty: "unrealized_pnl" }],
  ["#/$defs/ForwardPerformance/required", "required", { missingProperty: "total_pnl" }],
  ["#/$defs/ForwardPerformance/properties/starting_cash/type", "type", { type: "number" }],
  ["#/$defs/ForwardPerformance/properties/ending_equity/type", "type", { type: "number" }],
  ["#/$defs/ForwardPerformance/properties/realized_pnl/type", "type", { type: "number" }],
  ["#/$defs/ForwardPerformance/properties/unrealized_pnl/type", "type", { type: "number" }],
  ["#/$defs/ForwardPerformance/properties/total_pnl/type", "type", { type: "number" }],
  ["#/$defs/ForwardPerformance/type", "type", { type: "object" }],
  ["#/$defs/ForwardWarmup/required", "required", { missingProperty: "bars_fetched_segment" }],
  ["#/$defs/ForwardWarmup/required", "required", { missingProperty: "warmup_bars_segment" }],
  ["#/$defs/ForwardWarmup/required", "required", { missingProperty: "bars_evaluated_segment" }],
  ["#/$defs/ForwardWarmup/required", "required", { missingProperty: "bars_fetched_total" }],
  ["#/$defs/ForwardWarmup/required", "required", { missingProperty: "warmup_bars_total" }],
  ["#/$defs/ForwardWarmup/required", "required", { missingProperty: "bars_evaluated_total" }],
  ["#/$defs/ForwardWarmup/properties/bars_fetched_segment/type", "type", { type: "integer" }],
  ["#/$defs/ForwardWarmup/properties/bars_fetched_segment/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ForwardWarmup/properties/warmup_bars_segment/type", "type", { type: "integer" }],
  ["#/$defs/ForwardWarmup/properties/warmup_bars_segment/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ForwardWarmup/properties/bars_evaluated_segment/type", "type", { type: "integer" }],
  ["#/$defs/ForwardWarmup/properties/bars_evaluated_segment/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ForwardWarmup/properties/bars_fetched_total/type", "type", { type: "integer" }],
  ["#/$defs/ForwardWarmup/properties/bars_fetched_total/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ForwardWarmup/properties/warmup_bars_total/type", "type", { type: "integer" }],
  ["#/$defs/ForwardWarmup/properties/warmup_bars_total/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ForwardWarmup/properties/bars_evaluated_total/type", "type", { type: "integer" }],
  ["#/$defs/ForwardWarmup/properties/bars_evaluated_total/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ForwardWarmup/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }]
];
