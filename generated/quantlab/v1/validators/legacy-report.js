// Made by `npm run generate` from quantlab/v1/legacy-run/report.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate, isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validateLegacyReport = validate124;
const formats22 = isLocalDateTime, pattern18 = new RegExp("^([0-9a-f]{7,40}|unknown)$", ""), pattern31 = new RegExp("^[0-9a-f]{40}$", "");
function validate125(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.git_commit === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.python_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.config_path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.config_hash === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.run_id !== void 0) {
      let data0 = data.run_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 7), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 8), errors++;
      }
    }
    if (data.mode !== void 0) {
      let data1 = data.mode;
      if (!(data1 === "run" || data1 === "grid" || data1 === "walkforward")) {
        vErrors = addError(vErrors, instancePath + "/mode", faults, 9), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      if (typeof data2 == "string") {
        if (!formats22(data2)) {
          vErrors = addError(vErrors, instancePath + "/created_at", faults, 10), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/created_at", faults, 11), errors++;
      }
    }
    if (data.git_commit !== void 0) {
      let data3 = data.git_commit;
      if (typeof data3 == "string") {
        if (!pattern18.test(data3)) {
          vErrors = addError(vErrors, instancePath + "/git_commit", faults, 12), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/git_commit", faults, 13), errors++;
      }
    }
    if (data.python_version !== void 0 && typeof data.python_version != "string") {
      vErrors = addError(vErrors, instancePath + "/python_version", faults, 14), errors++;
    }
    if (data.config_path !== void 0) {
      let data5 = data.config_path;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, instancePath + "/config_path", faults, 15), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/config_path", faults, 16), errors++;
      }
    }
    if (data.config_hash !== void 0) {
      let data6 = data.config_hash;
      if (typeof data6 == "string") {
        if (!pattern31.test(data6)) {
          vErrors = addError(vErrors, instancePath + "/config_hash", faults, 17), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/config_hash", faults, 18), errors++;
      }
    }
    if (data.request_id !== void 0) {
      let data7 = data.request_id;
      if (typeof data7 != "string" && !(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 19), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 20), errors++;
  }
  return validate125.errors = vErrors, errors === 0;
}
const formats18 = isDate;
function validate102(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 21), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 22), errors++;
    }
    if (data.end !== void 0) {
      let data0 = data.end;
      if (typeof data0 == "string") {
        if (!formats18(data0)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 23), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 24), errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, instancePath + "/start", faults, 25), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 26), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 27), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
function validate129(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 28), errors++;
    }
    if (data.test === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 29), errors++;
    }
    if (data.train === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 30), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      vErrors = addError(vErrors, instancePath + "/name", faults, 31), errors++;
    }
    data.test !== void 0 && (validate102(data.test, instancePath + "/test") || (vErrors = vErrors === null ? validate102.errors : addErrors(vErrors, validate102.errors), errors = vErrors.length)), data.train !== void 0 && (validate102(data.train, instancePath + "/train") || (vErrors = vErrors === null ? validate102.errors : addErrors(vErrors, validate102.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, instancePath, faults, 32), errors++;
  }
  return validate129.errors = vErrors, errors === 0;
}
function validate128(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 33), errors++;
    }
    if (data.interval === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 34), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 35), errors++;
    }
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 36), errors++;
    }
    if (data.constraints !== void 0) {
      let data0 = data.constraints;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        vErrors = addError(vErrors, instancePath + "/constraints", faults, 37), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.min_trade_trades !== void 0) {
        let data1 = data0.min_trade_trades;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
          vErrors = addError(vErrors, instancePath + "/constraints/min_trade_trades", faults, 38), errors++;
        }
        if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
          vErrors = addError(vErrors, instancePath + "/constraints/min_trade_trades", faults, 39), errors++;
        }
      }
    }
    if (data.cooldown_days !== void 0) {
      let data2 = data.cooldown_days;
      if (typeof data2 != "number" && typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, instancePath + "/cooldown_days", faults, 40), errors++;
      }
    }
    if (data.end !== void 0) {
      let data3 = data.end;
      if (typeof data3 == "string") {
        if (!formats18(data3)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 41), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 42), errors++;
      }
    }
    if (data.fee !== void 0) {
      let data4 = data.fee;
      if (typeof data4 != "number" && typeof data4 != "string" && data4 !== null) {
        vErrors = addError(vErrors, instancePath + "/fee", faults, 43), errors++;
      }
    }
    if (data.initial_cash !== void 0) {
      let data5 = data.initial_cash;
      if (typeof data5 != "number" && typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, instancePath + "/initial_cash", faults, 44), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data6 = data.interval;
      if (typeof data6 == "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, instancePath + "/interval", faults, 45), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/interval", faults, 46), errors++;
      }
    }
    if (data.k_atr !== void 0) {
      let data7 = data.k_atr;
      if (typeof data7 != "number" && typeof data7 != "string" && data7 !== null) {
        vErrors = addError(vErrors, instancePath + "/k_atr", faults, 47), errors++;
      }
    }
    if (data.paper !== void 0 && typeof data.paper != "boolean") {
      vErrors = addError(vErrors, instancePath + "/paper", faults, 48), errors++;
    }
    if (data.param_grid !== void 0) {
      let data9 = data.param_grid;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
        vErrors = addError(vErrors, instancePath + "/param_grid", faults, 49), errors++;
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key0 in data9)
          if (!(key0 === "cooldown_days" || key0 === "fee" || key0 === "initial_cash" || key0 === "k_atr" || key0 === "rsi_buy_max" || key0 === "rsi_sell_min" || key0 === "slippage_bps" || key0 === "slippage_mode") && !Array.isArray(data9[key0])) {
            vErrors = addError(vErrors, instancePath + "/param_grid/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 50), errors++;
          }
        if (data9.cooldown_days !== void 0) {
          let data11 = data9.cooldown_days;
          if (Array.isArray(data11)) {
            const len0 = data11.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data11[i0] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/cooldown_days/" + i0, faults, 51), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/cooldown_days", faults, 52), errors++;
          }
        }
        if (data9.fee !== void 0) {
          let data13 = data9.fee;
          if (Array.isArray(data13)) {
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data13[i1] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/fee/" + i1, faults, 53), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/fee", faults, 54), errors++;
          }
        }
        if (data9.initial_cash !== void 0) {
          let data15 = data9.initial_cash;
          if (Array.isArray(data15)) {
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data15[i2] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/initial_cash/" + i2, faults, 55), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/initial_cash", faults, 56), errors++;
          }
        }
        if (data9.k_atr !== void 0) {
          let data17 = data9.k_atr;
          if (Array.isArray(data17)) {
            const len3 = data17.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof data17[i3] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/k_atr/" + i3, faults, 57), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/k_atr", faults, 58), errors++;
          }
        }
        if (data9.rsi_buy_max !== void 0) {
          let data19 = data9.rsi_buy_max;
          if (Array.isArray(data19)) {
            const len4 = data19.length;
            for (let i4 = 0; i4 < len4; i4++)
              if (typeof data19[i4] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/rsi_buy_max/" + i4, faults, 59), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/rsi_buy_max", faults, 60), errors++;
          }
        }
        if (data9.rsi_sell_min !== void 0) {
          let data21 = data9.rsi_sell_min;
          if (Array.isArray(data21)) {
            const len5 = data21.length;
            for (let i5 = 0; i5 < len5; i5++)
              if (typeof data21[i5] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/rsi_sell_min/" + i5, faults, 61), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/rsi_sell_min", faults, 62), errors++;
          }
        }
        if (data9.slippage_bps !== void 0) {
          let data23 = data9.slippage_bps;
          if (Array.isArray(data23)) {
            const len6 = data23.length;
            for (let i6 = 0; i6 < len6; i6++)
              if (typeof data23[i6] != "number") {
                vErrors = addError(vErrors, instancePath + "/param_grid/slippage_bps/" + i6, faults, 63), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/slippage_bps", faults, 64), errors++;
          }
        }
        if (data9.slippage_mode !== void 0) {
          let data25 = data9.slippage_mode;
          if (Array.isArray(data25)) {
            const len7 = data25.length;
            for (let i7 = 0; i7 < len7; i7++)
              if (typeof data25[i7] != "string") {
                vErrors = addError(vErrors, instancePath + "/param_grid/slippage_mode/" + i7, faults, 65), errors++;
              }
          } else {
            vErrors = addError(vErrors, instancePath + "/param_grid/slippage_mode", faults, 66), errors++;
          }
        }
      }
    }
    if (data.rsi_buy_max !== void 0) {
      let data27 = data.rsi_buy_max;
      if (typeof data27 != "number" && typeof data27 != "string" && data27 !== null) {
        vErrors = addError(vErrors, instancePath + "/rsi_buy_max", faults, 67), errors++;
      }
    }
    if (data.rsi_sell_min !== void 0) {
      let data28 = data.rsi_sell_min;
      if (typeof data28 != "number" && typeof data28 != "string" && data28 !== null) {
        vErrors = addError(vErrors, instancePath + "/rsi_sell_min", faults, 68), errors++;
      }
    }
    if (data.selection !== void 0) {
      let data29 = data.selection;
      if (!(data29 && typeof data29 == "object" && !Array.isArray(data29)) && data29 !== null) {
        vErrors = addError(vErrors, instancePath + "/selection", faults, 69), errors++;
      }
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (data29.ascending !== void 0) {
          let data30 = data29.ascending;
          if (!Array.isArray(data30) && typeof data30 != "boolean") {
            vErrors = addError(vErrors, instancePath + "/selection/ascending", faults, 70), errors++;
          }
          if (Array.isArray(data30)) {
            const len8 = data30.length;
            for (let i8 = 0; i8 < len8; i8++)
              if (typeof data30[i8] != "boolean") {
                vErrors = addError(vErrors, instancePath + "/selection/ascending/" + i8, faults, 71), errors++;
              }
          }
        }
        if (data29.sort_by !== void 0) {
          let data32 = data29.sort_by;
          if (!Array.isArray(data32) && typeof data32 != "string") {
            vErrors = addError(vErrors, instancePath + "/selection/sort_by", faults, 72), errors++;
          }
          if (Array.isArray(data32)) {
            const len9 = data32.length;
            for (let i9 = 0; i9 < len9; i9++)
              if (typeof data32[i9] != "string") {
                vErrors = addError(vErrors, instancePath + "/selection/sort_by/" + i9, faults, 73), errors++;
              }
          }
        }
        if (data29.top_k !== void 0) {
          let data34 = data29.top_k;
          if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34)) && data34 !== null) {
            vErrors = addError(vErrors, instancePath + "/selection/top_k", faults, 74), errors++;
          }
          if (typeof data34 == "number" && (data34 < 0 || isNaN(data34))) {
            vErrors = addError(vErrors, instancePath + "/selection/top_k", faults, 75), errors++;
          }
        }
      }
    }
    if (data.slippage_bps !== void 0) {
      let data35 = data.slippage_bps;
      if (typeof data35 != "number" && typeof data35 != "string" && data35 !== null) {
        vErrors = addError(vErrors, instancePath + "/slippage_bps", faults, 76), errors++;
      }
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, instancePath + "/slippage_mode", faults, 77), errors++;
    }
    if (data.splits !== void 0) {
      let data37 = data.splits;
      if (Array.isArray(data37)) {
        const len10 = data37.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate129(data37[i10], instancePath + "/splits/" + i10) || (vErrors = vErrors === null ? validate129.errors : addErrors(vErrors, validate129.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, instancePath + "/splits", faults, 78), errors++;
      }
    }
    if (data.start !== void 0) {
      let data39 = data.start;
      if (typeof data39 == "string") {
        if (!formats18(data39)) {
          vErrors = addError(vErrors, instancePath + "/start", faults, 79), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 80), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data40 = data.ticker;
      if (typeof data40 == "string") {
        if (data40.length < 1) {
          vErrors = addError(vErrors, instancePath + "/ticker", faults, 81), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/ticker", faults, 82), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 83), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
function validate143(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 84), errors++;
    }
    if (data.contract_type === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 85), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 86), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 87), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 88), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 89), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 90), errors++;
    }
    if (data.artifacts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 91), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 92), errors++;
    }
    if (data.contract_type !== void 0 && data.contract_type !== "quantlab.run.result") {
      vErrors = addError(vErrors, instancePath + "/contract_type", faults, 93), errors++;
    }
    if (data.command !== void 0 && data.command !== "run") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 94), errors++;
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 95), errors++;
    }
    if (data.request_id !== void 0) {
      let data4 = data.request_id;
      if (typeof data4 != "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 96), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data5 = data.run_id;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 97), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 98), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "run") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 99), errors++;
    }
    if (data.summary !== void 0) {
      let data7 = data.summary;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 100), errors++;
        }
        if (data7.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 101), errors++;
        }
        if (data7.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 102), errors++;
        }
        if (data7.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 103), errors++;
        }
        if (data7.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 104), errors++;
        }
        if (data7.total_return !== void 0) {
          let data8 = data7.total_return;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_return", faults, 105), errors++;
          }
        }
        if (data7.sharpe_simple !== void 0) {
          let data9 = data7.sharpe_simple;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/sharpe_simple", faults, 106), errors++;
          }
        }
        if (data7.max_drawdown !== void 0) {
          let data10 = data7.max_drawdown;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/max_drawdown", faults, 107), errors++;
          }
        }
        if (data7.trades !== void 0) {
          let data11 = data7.trades;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 108), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 109), errors++;
          }
        }
        if (data7.win_rate !== void 0) {
          let data12 = data7.win_rate;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 110), errors++;
          }
          if (typeof data12 == "number") {
            if (data12 > 1 || isNaN(data12)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 111), errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 112), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 113), errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data13 = data.artifacts;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.metadata === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 114), errors++;
        }
        if (data13.config === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 115), errors++;
        }
        if (data13.metrics === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 116), errors++;
        }
        if (data13.report === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 117), errors++;
        }
        for (const key0 in data13)
          if (!(key0 === "metadata" || key0 === "config" || key0 === "metrics" || key0 === "report")) {
            let data14 = data13[key0];
            if (typeof data14 == "string") {
              if (data14.length < 1) {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 118), errors++;
              }
            } else {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 119), errors++;
            }
          }
        if (data13.metadata !== void 0) {
          let data15 = data13.metadata;
          if (typeof data15 == "string") {
            if (data15.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/metadata", faults, 120), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/metadata", faults, 121), errors++;
          }
        }
        if (data13.config !== void 0) {
          let data16 = data13.config;
          if (typeof data16 == "string") {
            if (data16.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/config", faults, 122), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/config", faults, 123), errors++;
          }
        }
        if (data13.metrics !== void 0) {
          let data17 = data13.metrics;
          if (typeof data17 == "string") {
            if (data17.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/metrics", faults, 124), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/metrics", faults, 125), errors++;
          }
        }
        if (data13.report !== void 0) {
          let data18 = data13.report;
          if (typeof data18 == "string") {
            if (data18.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/report", faults, 126), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/report", faults, 127), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/artifacts", faults, 128), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 129), errors++;
  }
  return validate143.errors = vErrors, errors === 0;
}
function validate156(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 130), errors++;
    }
    if (data.contract_type === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 131), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 132), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 133), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 134), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 135), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 136), errors++;
    }
    if (data.artifacts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 137), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 138), errors++;
    }
    if (data.contract_type !== void 0 && data.contract_type !== "quantlab.sweep.result") {
      vErrors = addError(vErrors, instancePath + "/contract_type", faults, 139), errors++;
    }
    if (data.command !== void 0 && data.command !== "sweep") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 140), errors++;
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 141), errors++;
    }
    if (data.request_id !== void 0) {
      let data4 = data.request_id;
      if (typeof data4 != "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 142), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data5 = data.run_id;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 143), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 144), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "grid") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 145), errors++;
    }
    if (data.summary !== void 0) {
      let data7 = data.summary;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 146), errors++;
        }
        if (data7.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 147), errors++;
        }
        if (data7.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 148), errors++;
        }
        if (data7.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 149), errors++;
        }
        if (data7.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 150), errors++;
        }
        if (data7.total_return !== void 0) {
          let data8 = data7.total_return;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_return", faults, 151), errors++;
          }
        }
        if (data7.sharpe_simple !== void 0) {
          let data9 = data7.sharpe_simple;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/sharpe_simple", faults, 152), errors++;
          }
        }
        if (data7.max_drawdown !== void 0) {
          let data10 = data7.max_drawdown;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/max_drawdown", faults, 153), errors++;
          }
        }
        if (data7.trades !== void 0) {
          let data11 = data7.trades;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 154), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 155), errors++;
          }
        }
        if (data7.win_rate !== void 0) {
          let data12 = data7.win_rate;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 156), errors++;
          }
          if (typeof data12 == "number") {
            if (data12 > 1 || isNaN(data12)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 157), errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 158), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 159), errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data13 = data.artifacts;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.metadata === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 160), errors++;
        }
        if (data13.config === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 161), errors++;
        }
        if (data13.metrics === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 162), errors++;
        }
        if (data13.report === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 163), errors++;
        }
        for (const key0 in data13)
          if (!(key0 === "metadata" || key0 === "config" || key0 === "metrics" || key0 === "report")) {
            let data14 = data13[key0];
            if (typeof data14 == "string") {
              if (data14.length < 1) {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 164), errors++;
              }
            } else {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 165), errors++;
            }
          }
        if (data13.metadata !== void 0) {
          let data15 = data13.metadata;
          if (typeof data15 == "string") {
            if (data15.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/metadata", faults, 166), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/metadata", faults, 167), errors++;
          }
        }
        if (data13.config !== void 0) {
          let data16 = data13.config;
          if (typeof data16 == "string") {
            if (data16.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/config", faults, 168), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/config", faults, 169), errors++;
          }
        }
        if (data13.metrics !== void 0) {
          let data17 = data13.metrics;
          if (typeof data17 == "string") {
            if (data17.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/metrics", faults, 170), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/metrics", faults, 171), errors++;
          }
        }
        if (data13.report !== void 0) {
          let data18 = data13.report;
          if (typeof data18 == "string") {
            if (data18.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/report", faults, 172), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/report", faults, 173), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/artifacts", faults, 174), errors++;
      }
    }
    if (data.best_result !== void 0) {
      let data19 = data.best_result;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.ticker === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 175), errors++;
        }
        if (data19.start === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 176), errors++;
        }
        if (data19.end === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 177), errors++;
        }
        if (data19.interval === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 178), errors++;
        }
        if (data19.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 179), errors++;
        }
        if (data19.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 180), errors++;
        }
        if (data19.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 181), errors++;
        }
        if (data19.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 182), errors++;
        }
        if (data19.trade_trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 183), errors++;
        }
        if (data19.win_rate_trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 184), errors++;
        }
        if (data19.profit_factor === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 185), errors++;
        }
        if (data19.expectancy_net === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 186), errors++;
        }
        if (data19.avg_holding_days === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 187), errors++;
        }
        if (data19.exposure === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 188), errors++;
        }
        if (data19.ticker !== void 0) {
          let data20 = data19.ticker;
          if (typeof data20 == "string") {
            if (data20.length < 1) {
              vErrors = addError(vErrors, instancePath + "/best_result/ticker", faults, 189), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/best_result/ticker", faults, 190), errors++;
          }
        }
        if (data19.start !== void 0) {
          let data21 = data19.start;
          if (typeof data21 == "string") {
            if (!formats18(data21)) {
              vErrors = addError(vErrors, instancePath + "/best_result/start", faults, 191), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/best_result/start", faults, 192), errors++;
          }
        }
        if (data19.end !== void 0) {
          let data22 = data19.end;
          if (typeof data22 == "string") {
            if (!formats18(data22)) {
              vErrors = addError(vErrors, instancePath + "/best_result/end", faults, 193), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/best_result/end", faults, 194), errors++;
          }
        }
        if (data19.interval !== void 0) {
          let data23 = data19.interval;
          if (typeof data23 == "string") {
            if (data23.length < 1) {
              vErrors = addError(vErrors, instancePath + "/best_result/interval", faults, 195), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/best_result/interval", faults, 196), errors++;
          }
        }
        if (data19.fee !== void 0 && typeof data19.fee != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/fee", faults, 197), errors++;
        }
        if (data19.slippage_mode !== void 0 && typeof data19.slippage_mode != "string") {
          vErrors = addError(vErrors, instancePath + "/best_result/slippage_mode", faults, 198), errors++;
        }
        if (data19.slippage_bps !== void 0 && typeof data19.slippage_bps != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/slippage_bps", faults, 199), errors++;
        }
        if (data19.k_atr !== void 0 && typeof data19.k_atr != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/k_atr", faults, 200), errors++;
        }
        if (data19.splits !== void 0) {
          let data28 = data19.splits;
          if (typeof data28 != "string" && data28 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/splits", faults, 201), errors++;
          }
        }
        if (data19.param_grid !== void 0) {
          let data29 = data19.param_grid;
          if (typeof data29 != "string" && data29 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/param_grid", faults, 202), errors++;
          }
        }
        if (data19.cooldown_days !== void 0 && typeof data19.cooldown_days != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/cooldown_days", faults, 203), errors++;
        }
        if (data19.initial_cash !== void 0 && typeof data19.initial_cash != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/initial_cash", faults, 204), errors++;
        }
        if (data19.rsi_buy_max !== void 0 && typeof data19.rsi_buy_max != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/rsi_buy_max", faults, 205), errors++;
        }
        if (data19.rsi_sell_min !== void 0 && typeof data19.rsi_sell_min != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/rsi_sell_min", faults, 206), errors++;
        }
        if (data19.total_return !== void 0) {
          let data34 = data19.total_return;
          if (typeof data34 != "number" && data34 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/total_return", faults, 207), errors++;
          }
        }
        if (data19.max_drawdown !== void 0) {
          let data35 = data19.max_drawdown;
          if (typeof data35 != "number" && data35 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/max_drawdown", faults, 208), errors++;
          }
        }
        if (data19.sharpe_simple !== void 0) {
          let data36 = data19.sharpe_simple;
          if (typeof data36 != "number" && data36 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/sharpe_simple", faults, 209), errors++;
          }
        }
        if (data19.trades !== void 0) {
          let data37 = data19.trades;
          if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37))) {
            vErrors = addError(vErrors, instancePath + "/best_result/trades", faults, 210), errors++;
          }
          if (typeof data37 == "number" && (data37 < 0 || isNaN(data37))) {
            vErrors = addError(vErrors, instancePath + "/best_result/trades", faults, 211), errors++;
          }
        }
        if (data19.trade_trades !== void 0) {
          let data38 = data19.trade_trades;
          if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38))) {
            vErrors = addError(vErrors, instancePath + "/best_result/trade_trades", faults, 212), errors++;
          }
          if (typeof data38 == "number" && (data38 < 0 || isNaN(data38))) {
            vErrors = addError(vErrors, instancePath + "/best_result/trade_trades", faults, 213), errors++;
          }
        }
        if (data19.win_rate_trades !== void 0) {
          let data39 = data19.win_rate_trades;
          if (typeof data39 == "number") {
            if (data39 > 1 || isNaN(data39)) {
              vErrors = addError(vErrors, instancePath + "/best_result/win_rate_trades", faults, 214), errors++;
            }
            if (data39 < 0 || isNaN(data39)) {
              vErrors = addError(vErrors, instancePath + "/best_result/win_rate_trades", faults, 215), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/best_result/win_rate_trades", faults, 216), errors++;
          }
        }
        if (data19.profit_factor !== void 0) {
          let data40 = data19.profit_factor;
          if (typeof data40 != "number" && data40 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/profit_factor", faults, 217), errors++;
          }
        }
        if (data19.expectancy_net !== void 0 && typeof data19.expectancy_net != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/expectancy_net", faults, 218), errors++;
        }
        if (data19.avg_holding_days !== void 0 && typeof data19.avg_holding_days != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/avg_holding_days", faults, 219), errors++;
        }
        if (data19.exposure !== void 0) {
          let data43 = data19.exposure;
          if (typeof data43 == "number") {
            if (data43 < 0 || isNaN(data43)) {
              vErrors = addError(vErrors, instancePath + "/best_result/exposure", faults, 220), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/best_result/exposure", faults, 221), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/best_result", faults, 222), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 223), errors++;
  }
  return validate156.errors = vErrors, errors === 0;
}
function validate157(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 224), errors++;
    }
    if (data.contract_type === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 225), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 226), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 227), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 228), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 229), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 230), errors++;
    }
    if (data.artifacts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 231), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 232), errors++;
    }
    if (data.contract_type !== void 0 && data.contract_type !== "quantlab.sweep.result") {
      vErrors = addError(vErrors, instancePath + "/contract_type", faults, 233), errors++;
    }
    if (data.command !== void 0 && data.command !== "sweep") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 234), errors++;
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 235), errors++;
    }
    if (data.request_id !== void 0) {
      let data4 = data.request_id;
      if (typeof data4 != "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 236), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data5 = data.run_id;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 237), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 238), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "walkforward") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 239), errors++;
    }
    if (data.summary !== void 0) {
      let data7 = data.summary;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 240), errors++;
        }
        if (data7.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 241), errors++;
        }
        if (data7.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 242), errors++;
        }
        if (data7.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 243), errors++;
        }
        if (data7.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 244), errors++;
        }
        if (data7.total_return !== void 0) {
          let data8 = data7.total_return;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_return", faults, 245), errors++;
          }
        }
        if (data7.sharpe_simple !== void 0) {
          let data9 = data7.sharpe_simple;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/sharpe_simple", faults, 246), errors++;
          }
        }
        if (data7.max_drawdown !== void 0) {
          let data10 = data7.max_drawdown;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/max_drawdown", faults, 247), errors++;
          }
        }
        if (data7.trades !== void 0) {
          let data11 = data7.trades;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 248), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 249), errors++;
          }
        }
        if (data7.win_rate !== void 0) {
          let data12 = data7.win_rate;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 250), errors++;
          }
          if (typeof data12 == "number") {
            if (data12 > 1 || isNaN(data12)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 251), errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 252), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 253), errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data13 = data.artifacts;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.metadata === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 254), errors++;
        }
        if (data13.config === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 255), errors++;
        }
        if (data13.metrics === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 256), errors++;
        }
        if (data13.report === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 257), errors++;
        }
        for (const key0 in data13)
          if (!(key0 === "metadata" || key0 === "config" || key0 === "metrics" || key0 === "report")) {
            let data14 = data13[key0];
            if (typeof data14 == "string") {
              if (data14.length < 1) {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 258), errors++;
              }
            } else {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 259), errors++;
            }
          }
        if (data13.metadata !== void 0) {
          let data15 = data13.metadata;
          if (typeof data15 == "string") {
            if (data15.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/metadata", faults, 260), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/metadata", faults, 261), errors++;
          }
        }
        if (data13.config !== void 0) {
          let data16 = data13.config;
          if (typeof data16 == "string") {
            if (data16.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/config", faults, 262), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/config", faults, 263), errors++;
          }
        }
        if (data13.metrics !== void 0) {
          let data17 = data13.metrics;
          if (typeof data17 == "string") {
            if (data17.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/metrics", faults, 264), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/metrics", faults, 265), errors++;
          }
        }
        if (data13.report !== void 0) {
          let data18 = data13.report;
          if (typeof data18 == "string") {
            if (data18.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/report", faults, 266), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/report", faults, 267), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/artifacts", faults, 268), errors++;
      }
    }
    if (data.best_result !== void 0) {
      let data19 = data.best_result;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.ticker === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 269), errors++;
        }
        if (data19.start === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 270), errors++;
        }
        if (data19.end === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 271), errors++;
        }
        if (data19.interval === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 272), errors++;
        }
        if (data19.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 273), errors++;
        }
        if (data19.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 274), errors++;
        }
        if (data19.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 275), errors++;
        }
        if (data19.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 276), errors++;
        }
        if (data19.trade_trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 277), errors++;
        }
        if (data19.win_rate_trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 278), errors++;
        }
        if (data19.profit_factor === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 279), errors++;
        }
        if (data19.expectancy_net === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 280), errors++;
        }
        if (data19.avg_holding_days === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 281), errors++;
        }
        if (data19.exposure === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 282), errors++;
        }
        if (data19.split_name === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 283), errors++;
        }
        if (data19.phase === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 284), errors++;
        }
        if (data19.selected === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 285), errors++;
        }
        if (data19.rank_in_train === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 286), errors++;
        }
        if (data19.splits === void 0) {
          vErrors = addError(vErrors, instancePath + "/best_result", faults, 287), errors++;
        }
        if (data19.ticker !== void 0) {
          let data20 = data19.ticker;
          if (typeof data20 == "string") {
            if (data20.length < 1) {
              vErrors = addError(vErrors, instancePath + "/best_result/ticker", faults, 288), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/best_result/ticker", faults, 289), errors++;
          }
        }
        if (data19.start !== void 0) {
          let data21 = data19.start;
          if (typeof data21 == "string") {
            if (!formats18(data21)) {
              vErrors = addError(vErrors, instancePath + "/best_result/start", faults, 290), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/best_result/start", faults, 291), errors++;
          }
        }
        if (data19.end !== void 0) {
          let data22 = data19.end;
          if (typeof data22 == "string") {
            if (!formats18(data22)) {
              vErrors = addError(vErrors, instancePath + "/best_result/end", faults, 292), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/best_result/end", faults, 293), errors++;
          }
        }
        if (data19.interval !== void 0) {
          let data23 = data19.interval;
          if (typeof data23 == "string") {
            if (data23.length < 1) {
              vErrors = addError(vErrors, instancePath + "/best_result/interval", faults, 294), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/best_result/interval", faults, 295), errors++;
          }
        }
        if (data19.fee !== void 0 && typeof data19.fee != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/fee", faults, 296), errors++;
        }
        if (data19.slippage_mode !== void 0 && typeof data19.slippage_mode != "string") {
          vErrors = addError(vErrors, instancePath + "/best_result/slippage_mode", faults, 297), errors++;
        }
        if (data19.slippage_bps !== void 0 && typeof data19.slippage_bps != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/slippage_bps", faults, 298), errors++;
        }
        if (data19.k_atr !== void 0 && typeof data19.k_atr != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/k_atr", faults, 299), errors++;
        }
        if (data19.splits !== void 0 && typeof data19.splits != "string") {
          vErrors = addError(vErrors, instancePath + "/best_result/splits", faults, 300), errors++;
        }
        if (data19.selection !== void 0 && typeof data19.selection != "string") {
          vErrors = addError(vErrors, instancePath + "/best_result/selection", faults, 301), errors++;
        }
        if (data19.constraints !== void 0 && typeof data19.constraints != "string") {
          vErrors = addError(vErrors, instancePath + "/best_result/constraints", faults, 302), errors++;
        }
        if (data19.cooldown_days !== void 0 && typeof data19.cooldown_days != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/cooldown_days", faults, 303), errors++;
        }
        if (data19.initial_cash !== void 0 && typeof data19.initial_cash != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/initial_cash", faults, 304), errors++;
        }
        if (data19.rsi_buy_max !== void 0 && typeof data19.rsi_buy_max != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/rsi_buy_max", faults, 305), errors++;
        }
        if (data19.rsi_sell_min !== void 0 && typeof data19.rsi_sell_min != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/rsi_sell_min", faults, 306), errors++;
        }
        if (data19.total_return !== void 0) {
          let data35 = data19.total_return;
          if (typeof data35 != "number" && data35 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/total_return", faults, 307), errors++;
          }
        }
        if (data19.max_drawdown !== void 0) {
          let data36 = data19.max_drawdown;
          if (typeof data36 != "number" && data36 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/max_drawdown", faults, 308), errors++;
          }
        }
        if (data19.sharpe_simple !== void 0) {
          let data37 = data19.sharpe_simple;
          if (typeof data37 != "number" && data37 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/sharpe_simple", faults, 309), errors++;
          }
        }
        if (data19.trades !== void 0) {
          let data38 = data19.trades;
          if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38))) {
            vErrors = addError(vErrors, instancePath + "/best_result/trades", faults, 310), errors++;
          }
          if (typeof data38 == "number" && (data38 < 0 || isNaN(data38))) {
            vErrors = addError(vErrors, instancePath + "/best_result/trades", faults, 311), errors++;
          }
        }
        if (data19.trade_trades !== void 0) {
          let data39 = data19.trade_trades;
          if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39))) {
            vErrors = addError(vErrors, instancePath + "/best_result/trade_trades", faults, 312), errors++;
          }
          if (typeof data39 == "number" && (data39 < 0 || isNaN(data39))) {
            vErrors = addError(vErrors, instancePath + "/best_result/trade_trades", faults, 313), errors++;
          }
        }
        if (data19.win_rate_trades !== void 0) {
          let data40 = data19.win_rate_trades;
          if (typeof data40 == "number") {
            if (data40 > 1 || isNaN(data40)) {
              vErrors = addError(vErrors, instancePath + "/best_result/win_rate_trades", faults, 314), errors++;
            }
            if (data40 < 0 || isNaN(data40)) {
              vErrors = addError(vErrors, instancePath + "/best_result/win_rate_trades", faults, 315), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/best_result/win_rate_trades", faults, 316), errors++;
          }
        }
        if (data19.profit_factor !== void 0) {
          let data41 = data19.profit_factor;
          if (typeof data41 != "number" && data41 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/profit_factor", faults, 317), errors++;
          }
        }
        if (data19.expectancy_net !== void 0 && typeof data19.expectancy_net != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/expectancy_net", faults, 318), errors++;
        }
        if (data19.avg_holding_days !== void 0 && typeof data19.avg_holding_days != "number") {
          vErrors = addError(vErrors, instancePath + "/best_result/avg_holding_days", faults, 319), errors++;
        }
        if (data19.exposure !== void 0) {
          let data44 = data19.exposure;
          if (typeof data44 == "number") {
            if (data44 < 0 || isNaN(data44)) {
              vErrors = addError(vErrors, instancePath + "/best_result/exposure", faults, 320), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/best_result/exposure", faults, 321), errors++;
          }
        }
        if (data19.split_name !== void 0 && typeof data19.split_name != "string") {
          vErrors = addError(vErrors, instancePath + "/best_result/split_name", faults, 322), errors++;
        }
        if (data19.phase !== void 0) {
          let data46 = data19.phase;
          if (!(data46 === "train" || data46 === "test")) {
            vErrors = addError(vErrors, instancePath + "/best_result/phase", faults, 323), errors++;
          }
        }
        if (data19.selected !== void 0 && typeof data19.selected != "boolean") {
          vErrors = addError(vErrors, instancePath + "/best_result/selected", faults, 324), errors++;
        }
        if (data19.rank_in_train !== void 0) {
          let data48 = data19.rank_in_train;
          if (typeof data48 != "number" && data48 !== null) {
            vErrors = addError(vErrors, instancePath + "/best_result/rank_in_train", faults, 325), errors++;
          }
          if (typeof data48 == "number" && (data48 < 1 || isNaN(data48))) {
            vErrors = addError(vErrors, instancePath + "/best_result/rank_in_train", faults, 326), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/best_result", faults, 327), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 328), errors++;
  }
  return validate157.errors = vErrors, errors === 0;
}
function validate134(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 329), errors++;
    }
    const tag0 = data.mode;
    if (typeof tag0 == "string")
      if (tag0 === "run")
        validate143(data, instancePath) || (vErrors = vErrors === null ? validate143.errors : addErrors(vErrors, validate143.errors), errors = vErrors.length);
      else if (tag0 === "grid")
        validate156(data, instancePath) || (vErrors = vErrors === null ? validate156.errors : addErrors(vErrors, validate156.errors), errors = vErrors.length);
      else if (tag0 === "walkforward")
        validate157(data, instancePath) || (vErrors = vErrors === null ? validate157.errors : addErrors(vErrors, validate157.errors), errors = vErrors.length);
      else {
        vErrors = addError(vErrors, instancePath, faults, 330, { error: "mapping", tag: "mode", tagValue: tag0, allowedValues: ["run", "grid", "walkforward"] }), errors++;
      }
    else {
      vErrors = addError(vErrors, instancePath, faults, 331, { error: "tag", tag: "mode", tagValue: tag0, allowedValues: ["run", "grid", "walkforward"] }), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 332), errors++;
  }
  return validate134.errors = vErrors, errors === 0;
}
function validate162(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!data || typeof data != "object") {
    vErrors = addError(vErrors, instancePath, faults, 333), errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.split_name === void 0) {
          vErrors = addError(vErrors, instancePath + "/" + i0, faults, 334), errors++;
        }
        if (data0.best_train_sharpe === void 0) {
          vErrors = addError(vErrors, instancePath + "/" + i0, faults, 335), errors++;
        }
        if (data0.best_train_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/" + i0, faults, 336), errors++;
        }
        if (data0.avg_test_sharpe_topk === void 0) {
          vErrors = addError(vErrors, instancePath + "/" + i0, faults, 337), errors++;
        }
        if (data0.avg_test_return_topk === void 0) {
          vErrors = addError(vErrors, instancePath + "/" + i0, faults, 338), errors++;
        }
        if (data0.best_test_sharpe === void 0) {
          vErrors = addError(vErrors, instancePath + "/" + i0, faults, 339), errors++;
        }
        if (data0.best_test_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/" + i0, faults, 340), errors++;
        }
        if (data0.n_train_runs === void 0) {
          vErrors = addError(vErrors, instancePath + "/" + i0, faults, 341), errors++;
        }
        if (data0.n_selected === void 0) {
          vErrors = addError(vErrors, instancePath + "/" + i0, faults, 342), errors++;
        }
        if (data0.n_test_runs === void 0) {
          vErrors = addError(vErrors, instancePath + "/" + i0, faults, 343), errors++;
        }
        if (data0.split_name !== void 0 && typeof data0.split_name != "string") {
          vErrors = addError(vErrors, instancePath + "/" + i0 + "/split_name", faults, 344), errors++;
        }
        if (data0.best_train_sharpe !== void 0) {
          let data2 = data0.best_train_sharpe;
          if (typeof data2 != "number" && data2 !== null) {
            vErrors = addError(vErrors, instancePath + "/" + i0 + "/best_train_sharpe", faults, 345), errors++;
          }
        }
        if (data0.best_train_return !== void 0 && typeof data0.best_train_return != "number") {
          vErrors = addError(vErrors, instancePath + "/" + i0 + "/best_train_return", faults, 346), errors++;
        }
        if (data0.avg_test_sharpe_topk !== void 0) {
          let data4 = data0.avg_test_sharpe_topk;
          if (typeof data4 != "number" && data4 !== null) {
            vErrors = addError(vErrors, instancePath + "/" + i0 + "/avg_test_sharpe_topk", faults, 347), errors++;
          }
        }
        if (data0.avg_test_return_topk !== void 0 && typeof data0.avg_test_return_topk != "number") {
          vErrors = addError(vErrors, instancePath + "/" + i0 + "/avg_test_return_topk", faults, 348), errors++;
        }
        if (data0.best_test_sharpe !== void 0) {
          let data6 = data0.best_test_sharpe;
          if (typeof data6 != "number" && data6 !== null) {
            vErrors = addError(vErrors, instancePath + "/" + i0 + "/best_test_sharpe", faults, 349), errors++;
          }
        }
        if (data0.best_test_return !== void 0 && typeof data0.best_test_return != "number") {
          vErrors = addError(vErrors, instancePath + "/" + i0 + "/best_test_return", faults, 350), errors++;
        }
        if (data0.n_train_runs !== void 0) {
          let data8 = data0.n_train_runs;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
            vErrors = addError(vErrors, instancePath + "/" + i0 + "/n_train_runs", faults, 351), errors++;
          }
          if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
            vErrors = addError(vErrors, instancePath + "/" + i0 + "/n_train_runs", faults, 352), errors++;
          }
        }
        if (data0.n_selected !== void 0) {
          let data9 = data0.n_selected;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            vErrors = addError(vErrors, instancePath + "/" + i0 + "/n_selected", faults, 353), errors++;
          }
          if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
            vErrors = addError(vErrors, instancePath + "/" + i0 + "/n_selected", faults, 354), errors++;
          }
        }
        if (data0.n_test_runs !== void 0) {
          let data10 = data0.n_test_runs;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            vErrors = addError(vErrors, instancePath + "/" + i0 + "/n_test_runs", faults, 355), errors++;
          }
          if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
            vErrors = addError(vErrors, instancePath + "/" + i0 + "/n_test_runs", faults, 356), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/" + i0, faults, 357), errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total_return === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 358), errors++;
    }
    if (data.sharpe_simple === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 359), errors++;
    }
    if (data.max_drawdown === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 360), errors++;
    }
    if (data.trades === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 361), errors++;
    }
    if (data.win_rate === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 362), errors++;
    }
    if (data.total_return !== void 0) {
      let data11 = data.total_return;
      if (typeof data11 != "number" && data11 !== null) {
        vErrors = addError(vErrors, instancePath + "/total_return", faults, 363), errors++;
      }
    }
    if (data.sharpe_simple !== void 0) {
      let data12 = data.sharpe_simple;
      if (typeof data12 != "number" && data12 !== null) {
        vErrors = addError(vErrors, instancePath + "/sharpe_simple", faults, 364), errors++;
      }
    }
    if (data.max_drawdown !== void 0) {
      let data13 = data.max_drawdown;
      if (typeof data13 != "number" && data13 !== null) {
        vErrors = addError(vErrors, instancePath + "/max_drawdown", faults, 365), errors++;
      }
    }
    if (data.trades !== void 0) {
      let data14 = data.trades;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
        vErrors = addError(vErrors, instancePath + "/trades", faults, 366), errors++;
      }
      if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
        vErrors = addError(vErrors, instancePath + "/trades", faults, 367), errors++;
      }
    }
    if (data.win_rate !== void 0) {
      let data15 = data.win_rate;
      if (typeof data15 != "number" && data15 !== null) {
        vErrors = addError(vErrors, instancePath + "/win_rate", faults, 368), errors++;
      }
    }
  }
  return validate162.errors = vErrors, errors === 0;
}
function validate124(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.header === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 369), errors++;
    }
    if (data.reproduce === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 370), errors++;
    }
    if (data.artifacts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 371), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 372), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 373), errors++;
    }
    if (data.artifact_type !== void 0 && data.artifact_type !== "quantlab_run_report") {
      vErrors = addError(vErrors, instancePath + "/artifact_type", faults, 374), errors++;
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 375), errors++;
    }
    if (data.header !== void 0 && (validate125(data.header, instancePath + "/header") || (vErrors = vErrors === null ? validate125.errors : addErrors(vErrors, validate125.errors), errors = vErrors.length)), data.reproduce !== void 0) {
      let data4 = data.reproduce;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.command === void 0) {
          vErrors = addError(vErrors, instancePath + "/reproduce", faults, 376), errors++;
        }
        if (data4.command !== void 0) {
          let data5 = data4.command;
          if (typeof data5 == "string") {
            if (data5.length < 1) {
              vErrors = addError(vErrors, instancePath + "/reproduce/command", faults, 377), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/reproduce/command", faults, 378), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/reproduce", faults, 379), errors++;
      }
    }
    if (data.config_resolved !== void 0 && (validate128(data.config_resolved, instancePath + "/config_resolved") || (vErrors = vErrors === null ? validate128.errors : addErrors(vErrors, validate128.errors), errors = vErrors.length)), data.results !== void 0) {
      let data7 = data.results;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.total_return === void 0) {
              vErrors = addError(vErrors, instancePath + "/results/" + i0, faults, 380), errors++;
            }
            if (data8.max_drawdown === void 0) {
              vErrors = addError(vErrors, instancePath + "/results/" + i0, faults, 381), errors++;
            }
            if (data8.sharpe_simple === void 0) {
              vErrors = addError(vErrors, instancePath + "/results/" + i0, faults, 382), errors++;
            }
            if (data8.trades === void 0) {
              vErrors = addError(vErrors, instancePath + "/results/" + i0, faults, 383), errors++;
            }
            if (data8.days !== void 0) {
              let data9 = data8.days;
              if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/days", faults, 384), errors++;
              }
              if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/days", faults, 385), errors++;
              }
            }
            if (data8.ticker !== void 0) {
              let data10 = data8.ticker;
              if (typeof data10 != "string" && typeof data10 != "number" && typeof data10 != "boolean" && data10 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/ticker", faults, 386), errors++;
              }
              if (typeof data10 == "string" && data10.length < 1) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/ticker", faults, 387), errors++;
              }
            }
            if (data8.start !== void 0) {
              let data11 = data8.start;
              if (typeof data11 == "string") {
                if (!formats18(data11)) {
                  vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/start", faults, 388), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/start", faults, 389), errors++;
              }
            }
            if (data8.end !== void 0) {
              let data12 = data8.end;
              if (typeof data12 == "string") {
                if (!formats18(data12)) {
                  vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/end", faults, 390), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/end", faults, 391), errors++;
              }
            }
            if (data8.interval !== void 0) {
              let data13 = data8.interval;
              if (typeof data13 == "string") {
                if (data13.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/interval", faults, 392), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/interval", faults, 393), errors++;
              }
            }
            if (data8.fee !== void 0 && typeof data8.fee != "number") {
              vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/fee", faults, 394), errors++;
            }
            if (data8.slippage_mode !== void 0 && typeof data8.slippage_mode != "string") {
              vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/slippage_mode", faults, 395), errors++;
            }
            if (data8.slippage_bps !== void 0 && typeof data8.slippage_bps != "number") {
              vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/slippage_bps", faults, 396), errors++;
            }
            if (data8.k_atr !== void 0 && typeof data8.k_atr != "number") {
              vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/k_atr", faults, 397), errors++;
            }
            if (data8.splits !== void 0) {
              let data18 = data8.splits;
              if (typeof data18 != "string" && data18 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/splits", faults, 398), errors++;
              }
            }
            if (data8.selection !== void 0) {
              let data19 = data8.selection;
              if (typeof data19 != "string" && data19 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/selection", faults, 399), errors++;
              }
            }
            if (data8.constraints !== void 0) {
              let data20 = data8.constraints;
              if (typeof data20 != "string" && data20 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/constraints", faults, 400), errors++;
              }
            }
            if (data8.cooldown_days !== void 0 && typeof data8.cooldown_days != "number") {
              vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/cooldown_days", faults, 401), errors++;
            }
            if (data8.initial_cash !== void 0 && typeof data8.initial_cash != "number") {
              vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/initial_cash", faults, 402), errors++;
            }
            if (data8.rsi_buy_max !== void 0 && typeof data8.rsi_buy_max != "number") {
              vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/rsi_buy_max", faults, 403), errors++;
            }
            if (data8.rsi_sell_min !== void 0 && typeof data8.rsi_sell_min != "number") {
              vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/rsi_sell_min", faults, 404), errors++;
            }
            if (data8.total_return !== void 0) {
              let data25 = data8.total_return;
              if (typeof data25 != "number" && data25 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/total_return", faults, 405), errors++;
              }
            }
            if (data8.max_drawdown !== void 0) {
              let data26 = data8.max_drawdown;
              if (typeof data26 != "number" && data26 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/max_drawdown", faults, 406), errors++;
              }
            }
            if (data8.sharpe_simple !== void 0) {
              let data27 = data8.sharpe_simple;
              if (typeof data27 != "number" && data27 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/sharpe_simple", faults, 407), errors++;
              }
            }
            if (data8.trades !== void 0) {
              let data28 = data8.trades;
              if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28))) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/trades", faults, 408), errors++;
              }
              if (typeof data28 == "number" && (data28 < 0 || isNaN(data28))) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/trades", faults, 409), errors++;
              }
            }
            if (data8.trade_trades !== void 0) {
              let data29 = data8.trade_trades;
              if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29))) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/trade_trades", faults, 410), errors++;
              }
              if (typeof data29 == "number" && (data29 < 0 || isNaN(data29))) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/trade_trades", faults, 411), errors++;
              }
            }
            if (data8.win_rate_trades !== void 0) {
              let data30 = data8.win_rate_trades;
              if (typeof data30 == "number") {
                if (data30 > 1 || isNaN(data30)) {
                  vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/win_rate_trades", faults, 412), errors++;
                }
                if (data30 < 0 || isNaN(data30)) {
                  vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/win_rate_trades", faults, 413), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/win_rate_trades", faults, 414), errors++;
              }
            }
            if (data8.profit_factor !== void 0) {
              let data31 = data8.profit_factor;
              if (typeof data31 != "number" && data31 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/profit_factor", faults, 415), errors++;
              }
            }
            if (data8.expectancy_net !== void 0 && typeof data8.expectancy_net != "number") {
              vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/expectancy_net", faults, 416), errors++;
            }
            if (data8.avg_holding_days !== void 0 && typeof data8.avg_holding_days != "number") {
              vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/avg_holding_days", faults, 417), errors++;
            }
            if (data8.exposure !== void 0) {
              let data34 = data8.exposure;
              if (typeof data34 == "number") {
                if (data34 < 0 || isNaN(data34)) {
                  vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/exposure", faults, 418), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/exposure", faults, 419), errors++;
              }
            }
            if (data8.split_name !== void 0) {
              let data35 = data8.split_name;
              if (typeof data35 != "string" && typeof data35 != "number" && typeof data35 != "boolean" && data35 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/split_name", faults, 420), errors++;
              }
            }
            if (data8.phase !== void 0) {
              let data36 = data8.phase;
              if (!(data36 === "train" || data36 === "test")) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/phase", faults, 421), errors++;
              }
            }
            if (data8.selected !== void 0 && typeof data8.selected != "boolean") {
              vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/selected", faults, 422), errors++;
            }
            if (data8.rank_in_train !== void 0) {
              let data38 = data8.rank_in_train;
              if (typeof data38 != "number" && data38 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/rank_in_train", faults, 423), errors++;
              }
              if (typeof data38 == "number" && (data38 < 1 || isNaN(data38))) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/rank_in_train", faults, 424), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/results/" + i0, faults, 425), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/results", faults, 426), errors++;
      }
    }
    if (data.oos_leaderboard !== void 0) {
      let data39 = data.oos_leaderboard;
      if (Array.isArray(data39)) {
        const len1 = data39.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data40 = data39[i1];
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            if (data40.ticker === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 427), errors++;
            }
            if (data40.start === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 428), errors++;
            }
            if (data40.end === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 429), errors++;
            }
            if (data40.interval === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 430), errors++;
            }
            if (data40.total_return === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 431), errors++;
            }
            if (data40.max_drawdown === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 432), errors++;
            }
            if (data40.sharpe_simple === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 433), errors++;
            }
            if (data40.trades === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 434), errors++;
            }
            if (data40.trade_trades === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 435), errors++;
            }
            if (data40.win_rate_trades === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 436), errors++;
            }
            if (data40.profit_factor === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 437), errors++;
            }
            if (data40.expectancy_net === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 438), errors++;
            }
            if (data40.avg_holding_days === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 439), errors++;
            }
            if (data40.exposure === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 440), errors++;
            }
            if (data40.split_name === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 441), errors++;
            }
            if (data40.phase === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 442), errors++;
            }
            if (data40.selected === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 443), errors++;
            }
            if (data40.rank_in_train === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 444), errors++;
            }
            if (data40.splits === void 0) {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 445), errors++;
            }
            if (data40.ticker !== void 0) {
              let data41 = data40.ticker;
              if (typeof data41 == "string") {
                if (data41.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/ticker", faults, 446), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/ticker", faults, 447), errors++;
              }
            }
            if (data40.start !== void 0) {
              let data42 = data40.start;
              if (typeof data42 == "string") {
                if (!formats18(data42)) {
                  vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/start", faults, 448), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/start", faults, 449), errors++;
              }
            }
            if (data40.end !== void 0) {
              let data43 = data40.end;
              if (typeof data43 == "string") {
                if (!formats18(data43)) {
                  vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/end", faults, 450), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/end", faults, 451), errors++;
              }
            }
            if (data40.interval !== void 0) {
              let data44 = data40.interval;
              if (typeof data44 == "string") {
                if (data44.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/interval", faults, 452), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/interval", faults, 453), errors++;
              }
            }
            if (data40.fee !== void 0 && typeof data40.fee != "number") {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/fee", faults, 454), errors++;
            }
            if (data40.slippage_mode !== void 0 && typeof data40.slippage_mode != "string") {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/slippage_mode", faults, 455), errors++;
            }
            if (data40.slippage_bps !== void 0 && typeof data40.slippage_bps != "number") {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/slippage_bps", faults, 456), errors++;
            }
            if (data40.k_atr !== void 0 && typeof data40.k_atr != "number") {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/k_atr", faults, 457), errors++;
            }
            if (data40.splits !== void 0 && typeof data40.splits != "string") {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/splits", faults, 458), errors++;
            }
            if (data40.selection !== void 0 && typeof data40.selection != "string") {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/selection", faults, 459), errors++;
            }
            if (data40.constraints !== void 0 && typeof data40.constraints != "string") {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/constraints", faults, 460), errors++;
            }
            if (data40.cooldown_days !== void 0 && typeof data40.cooldown_days != "number") {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/cooldown_days", faults, 461), errors++;
            }
            if (data40.initial_cash !== void 0 && typeof data40.initial_cash != "number") {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/initial_cash", faults, 462), errors++;
            }
            if (data40.rsi_buy_max !== void 0 && typeof data40.rsi_buy_max != "number") {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/rsi_buy_max", faults, 463), errors++;
            }
            if (data40.rsi_sell_min !== void 0 && typeof data40.rsi_sell_min != "number") {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/rsi_sell_min", faults, 464), errors++;
            }
            if (data40.total_return !== void 0) {
              let data56 = data40.total_return;
              if (typeof data56 != "number" && data56 !== null) {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/total_return", faults, 465), errors++;
              }
            }
            if (data40.max_drawdown !== void 0) {
              let data57 = data40.max_drawdown;
              if (typeof data57 != "number" && data57 !== null) {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/max_drawdown", faults, 466), errors++;
              }
            }
            if (data40.sharpe_simple !== void 0) {
              let data58 = data40.sharpe_simple;
              if (typeof data58 != "number" && data58 !== null) {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/sharpe_simple", faults, 467), errors++;
              }
            }
            if (data40.trades !== void 0) {
              let data59 = data40.trades;
              if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59))) {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/trades", faults, 468), errors++;
              }
              if (typeof data59 == "number" && (data59 < 0 || isNaN(data59))) {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/trades", faults, 469), errors++;
              }
            }
            if (data40.trade_trades !== void 0) {
              let data60 = data40.trade_trades;
              if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60))) {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/trade_trades", faults, 470), errors++;
              }
              if (typeof data60 == "number" && (data60 < 0 || isNaN(data60))) {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/trade_trades", faults, 471), errors++;
              }
            }
            if (data40.win_rate_trades !== void 0) {
              let data61 = data40.win_rate_trades;
              if (typeof data61 == "number") {
                if (data61 > 1 || isNaN(data61)) {
                  vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/win_rate_trades", faults, 472), errors++;
                }
                if (data61 < 0 || isNaN(data61)) {
                  vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/win_rate_trades", faults, 473), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/win_rate_trades", faults, 474), errors++;
              }
            }
            if (data40.profit_factor !== void 0) {
              let data62 = data40.profit_factor;
              if (typeof data62 != "number" && data62 !== null) {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/profit_factor", faults, 475), errors++;
              }
            }
            if (data40.expectancy_net !== void 0 && typeof data40.expectancy_net != "number") {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/expectancy_net", faults, 476), errors++;
            }
            if (data40.avg_holding_days !== void 0 && typeof data40.avg_holding_days != "number") {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/avg_holding_days", faults, 477), errors++;
            }
            if (data40.exposure !== void 0) {
              let data65 = data40.exposure;
              if (typeof data65 == "number") {
                if (data65 < 0 || isNaN(data65)) {
                  vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/exposure", faults, 478), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/exposure", faults, 479), errors++;
              }
            }
            if (data40.split_name !== void 0 && typeof data40.split_name != "string") {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/split_name", faults, 480), errors++;
            }
            if (data40.phase !== void 0) {
              let data67 = data40.phase;
              if (!(data67 === "train" || data67 === "test")) {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/phase", faults, 481), errors++;
              }
            }
            if (data40.selected !== void 0 && typeof data40.selected != "boolean") {
              vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/selected", faults, 482), errors++;
            }
            if (data40.rank_in_train !== void 0) {
              let data69 = data40.rank_in_train;
              if (typeof data69 != "number" && data69 !== null) {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/rank_in_train", faults, 483), errors++;
              }
              if (typeof data69 == "number" && (data69 < 1 || isNaN(data69))) {
                vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1 + "/rank_in_train", faults, 484), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/oos_leaderboard/" + i1, faults, 485), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/oos_leaderboard", faults, 486), errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data70 = data.artifacts;
      if (Array.isArray(data70)) {
        const len2 = data70.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data71 = data70[i2];
          if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
            if (data71.file_name === void 0) {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + i2, faults, 487), errors++;
            }
            if (data71.size_bytes === void 0) {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + i2, faults, 488), errors++;
            }
            if (data71.file_name !== void 0) {
              let data72 = data71.file_name;
              if (typeof data72 == "string") {
                if (data72.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/artifacts/" + i2 + "/file_name", faults, 489), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i2 + "/file_name", faults, 490), errors++;
              }
            }
            if (data71.size_bytes !== void 0) {
              let data73 = data71.size_bytes;
              if (!(typeof data73 == "number" && !(data73 % 1) && !isNaN(data73))) {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i2 + "/size_bytes", faults, 491), errors++;
              }
              if (typeof data73 == "number" && (data73 < 0 || isNaN(data73))) {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i2 + "/size_bytes", faults, 492), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/" + i2, faults, 493), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/artifacts", faults, 494), errors++;
      }
    }
    if (data.machine_contract !== void 0 && (validate134(data.machine_contract, instancePath + "/machine_contract") || (vErrors = vErrors === null ? validate134.errors : addErrors(vErrors, validate134.errors), errors = vErrors.length)), data.summary !== void 0 && (validate162(data.summary, instancePath + "/summary") || (vErrors = vErrors === null ? validate162.errors : addErrors(vErrors, validate162.errors), errors = vErrors.length)), data.kpi_summary !== void 0) {
      let data76 = data.kpi_summary;
      if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
        if (data76.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/kpi_summary", faults, 495), errors++;
        }
        if (data76.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/kpi_summary", faults, 496), errors++;
        }
        if (data76.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/kpi_summary", faults, 497), errors++;
        }
        if (data76.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/kpi_summary", faults, 498), errors++;
        }
        if (data76.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/kpi_summary", faults, 499), errors++;
        }
        if (data76.total_return !== void 0) {
          let data77 = data76.total_return;
          if (typeof data77 != "number" && data77 !== null) {
            vErrors = addError(vErrors, instancePath + "/kpi_summary/total_return", faults, 500), errors++;
          }
        }
        if (data76.sharpe_simple !== void 0) {
          let data78 = data76.sharpe_simple;
          if (typeof data78 != "number" && data78 !== null) {
            vErrors = addError(vErrors, instancePath + "/kpi_summary/sharpe_simple", faults, 501), errors++;
          }
        }
        if (data76.max_drawdown !== void 0) {
          let data79 = data76.max_drawdown;
          if (typeof data79 != "number" && data79 !== null) {
            vErrors = addError(vErrors, instancePath + "/kpi_summary/max_drawdown", faults, 502), errors++;
          }
        }
        if (data76.trades !== void 0) {
          let data80 = data76.trades;
          if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80))) {
            vErrors = addError(vErrors, instancePath + "/kpi_summary/trades", faults, 503), errors++;
          }
          if (typeof data80 == "number" && (data80 < 0 || isNaN(data80))) {
            vErrors = addError(vErrors, instancePath + "/kpi_summary/trades", faults, 504), errors++;
          }
        }
        if (data76.win_rate !== void 0) {
          let data81 = data76.win_rate;
          if (typeof data81 != "number" && data81 !== null) {
            vErrors = addError(vErrors, instancePath + "/kpi_summary/win_rate", faults, 505), errors++;
          }
          if (typeof data81 == "number") {
            if (data81 > 1 || isNaN(data81)) {
              vErrors = addError(vErrors, instancePath + "/kpi_summary/win_rate", faults, 506), errors++;
            }
            if (data81 < 0 || isNaN(data81)) {
              vErrors = addError(vErrors, instancePath + "/kpi_summary/win_rate", faults, 507), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/kpi_summary", faults, 508), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 509), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
export {
  validateLegacyReport
};
const faults = () => [
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "created_at" }],
  ["#/required", "required", { missingProperty: "git_commit" }],
  ["#/required", "required", { missingProperty: "python_version" }],
  ["#/required", "required", { missingProperty: "config_path" }],
  ["#/required", "required", { missingProperty: "config_hash" }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["#/properties/mode/enum", "enum", { allowedValues: ["run", "grid", "walkforward"] }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/GitCommit/pattern", "pattern", { pattern: "^([0-9a-f]{7,40}|unknown)$" }],
  ["../common.schema.json#/$defs/GitCommit/type", "type", { type: "string" }],
  ["#/properties/python_version/type", "type", { type: "string" }],
  ["#/properties/config_path/minLength", "minLength", { limit: 1 }],
  ["#/properties/config_path/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/Sha1/pattern", "pattern", { pattern: "^[0-9a-f]{40}$" }],
  ["../common.schema.json#/$defs/Sha1/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/RequestId/type", "type", { type: ["string", "integer", "null"] }],
  ["#/type", "type", { type: "object" }],
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
  ["#/required", "required", { missingProperty: "end" }],
  ["#/required", "required", { missingProperty: "interval" }],
  ["#/required", "required", { missingProperty: "start" }],
  ["#/required", "required", { missingProperty: "ticker" }],
  ["../sweep/config.schema.json#/$defs/SweepConstraints/type", "type", { type: ["object", "null"] }],
  ["../sweep/config.schema.json#/$defs/SweepConstraints/properties/min_trade_trades/type", "type", { type: "integer" }],
  ["../sweep/config.schema.json#/$defs/SweepConstraints/properties/min_trade_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/cooldown_days/type", "type", { type: ["integer", "number", "string", "null"] }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["#/properties/fee/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/initial_cash/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/interval/minLength", "minLength", { limit: 1 }],
  ["#/properties/interval/type", "type", { type: "string" }],
  ["#/properties/k_atr/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/paper/type", "type", { type: "boolean" }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/type", "type", { type: ["object", "null"] }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/additionalProperties/type", "type", { type: "array" }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/properties/cooldown_days/items/type", "type", { type: ["integer", "number"] }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/properties/cooldown_days/type", "type", { type: "array" }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/properties/fee/items/type", "type", { type: "number" }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/properties/fee/type", "type", { type: "array" }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/properties/initial_cash/items/type", "type", { type: "number" }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/properties/initial_cash/type", "type", { type: "array" }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/properties/k_atr/items/type", "type", { type: "number" }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/properties/k_atr/type", "type", { type: "array" }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/properties/rsi_buy_max/items/type", "type", { type: "number" }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/properties/rsi_buy_max/type", "type", { type: "array" }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/properties/rsi_sell_min/items/type", "type", { type: "number" }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/properties/rsi_sell_min/type", "type", { type: "array" }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/properties/slippage_bps/items/type", "type", { type: "number" }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/properties/slippage_bps/type", "type", { type: "array" }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/properties/slippage_mode/items/type", "type", { type: "string" }],
  ["../sweep/config.schema.json#/$defs/ParamGrid/properties/slippage_mode/type", "type", { type: "array" }],
  ["#/properties/rsi_buy_max/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/rsi_sell_min/type", "type", { type: ["number", "string", "null"] }],
  ["../sweep/config.schema.json#/$defs/SweepSelection/type", "type", { type: ["object", "null"] }],
  ["../sweep/config.schema.json#/$defs/SweepSelection/properties/ascending/type", "type", { type: ["array", "boolean"] }],
  ["../sweep/config.schema.json#/$defs/SweepSelection/properties/ascending/items/type", "type", { type: "boolean" }],
  ["../sweep/config.schema.json#/$defs/SweepSelection/properties/sort_by/type", "type", { type: ["array", "string"] }],
  ["../sweep/config.schema.json#/$defs/SweepSelection/properties/sort_by/items/type", "type", { type: "string" }],
  ["../sweep/config.schema.json#/$defs/SweepSelection/properties/top_k/type", "type", { type: ["integer", "null"] }],
  ["../sweep/config.schema.json#/$defs/SweepSelection/properties/top_k/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/slippage_bps/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/slippage_mode/type", "type", { type: "string" }],
  ["#/properties/splits/type", "type", { type: "array" }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["#/properties/ticker/minLength", "minLength", { limit: 1 }],
  ["#/properties/ticker/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "contract_type" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["#/required", "required", { missingProperty: "artifacts" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/contract_type/const", "const", { allowedValue: "quantlab.run.result" }],
  ["#/properties/command/const", "const", { allowedValue: "run" }],
  ["#/properties/status/const", "const", { allowedValue: "success" }],
  ["../common.schema.json#/$defs/RequestId/type", "type", { type: ["string", "integer", "null"] }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["#/properties/mode/const", "const", { allowedValue: "run" }],
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
  ["../report.schema.json#/$defs/ArtifactNames/required", "required", { missingProperty: "metadata" }],
  ["../report.schema.json#/$defs/ArtifactNames/required", "required", { missingProperty: "config" }],
  ["../report.schema.json#/$defs/ArtifactNames/required", "required", { missingProperty: "metrics" }],
  ["../report.schema.json#/$defs/ArtifactNames/required", "required", { missingProperty: "report" }],
  ["../report.schema.json#/$defs/ArtifactNames/additionalProperties/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ArtifactNames/additionalProperties/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/metadata/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/metadata/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/config/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/config/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/metrics/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/metrics/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/report/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/report/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ArtifactNames/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "contract_type" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["#/required", "required", { missingProperty: "artifacts" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/contract_type/const", "const", { allowedValue: "quantlab.sweep.result" }],
  ["#/properties/command/const", "const", { allowedValue: "sweep" }],
  ["#/properties/status/const", "const", { allowedValue: "success" }],
  ["../common.schema.json#/$defs/RequestId/type", "type", { type: ["string", "integer", "null"] }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["#/properties/mode/const", "const", { allowedValue: "grid" }],
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
  ["../report.schema.json#/$defs/ArtifactNames/required", "required", { missingProperty: "metadata" }],
  ["../report.schema.json#/$defs/ArtifactNames/required", "required", { missingProperty: "config" }],
  ["../report.schema.json#/$defs/ArtifactNames/required", "required", { missingProperty: "metrics" }],
  ["../report.schema.json#/$defs/ArtifactNames/required", "required", { missingProperty: "report" }],
  ["../report.schema.json#/$defs/ArtifactNames/additionalProperties/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ArtifactNames/additionalProperties/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/metadata/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/metadata/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/config/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/config/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/metrics/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/metrics/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/report/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/report/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ArtifactNames/type", "type", { type: "object" }],
  ["grid-row.schema.json/required", "required", { missingProperty: "ticker" }],
  ["grid-row.schema.json/required", "required", { missingProperty: "start" }],
  ["grid-row.schema.json/required", "required", { missingProperty: "end" }],
  ["grid-row.schema.json/required", "required", { missingProperty: "interval" }],
  ["grid-row.schema.json/required", "required", { missingProperty: "total_return" }],
  ["grid-row.schema.json/required", "required", { missingProperty: "max_drawdown" }],
  ["grid-row.schema.json/required", "required", { missingProperty: "sharpe_simple" }],
  ["grid-row.schema.json/required", "required", { missingProperty: "trades" }],
  ["grid-row.schema.json/required", "required", { missingProperty: "trade_trades" }],
  ["grid-row.schema.json/required", "required", { missingProperty: "win_rate_trades" }],
  ["grid-row.schema.json/required", "required", { missingProperty: "profit_factor" }],
  ["grid-row.schema.json/required", "required", { missingProperty: "expectancy_net" }],
  ["grid-row.schema.json/required", "required", { missingProperty: "avg_holding_days" }],
  ["grid-row.schema.json/required", "required", { missingProperty: "exposure" }],
  ["grid-row.schema.json/properties/ticker/minLength", "minLength", { limit: 1 }],
  ["grid-row.schema.json/properties/ticker/type", "type", { type: "string" }],
  ["grid-row.schema.json/properties/start/format", "format", { format: "date" }],
  ["grid-row.schema.json/properties/start/type", "type", { type: "string" }],
  ["grid-row.schema.json/properties/end/format", "format", { format: "date" }],
  ["grid-row.schema.json/properties/end/type", "type", { type: "string" }],
  ["grid-row.schema.json/properties/interval/minLength", "minLength", { limit: 1 }],
  ["grid-row.schema.json/properties/interval/type", "type", { type: "string" }],
  ["grid-row.schema.json/properties/fee/type", "type", { type: "number" }],
  ["grid-row.schema.json/properties/slippage_mode/type", "type", { type: "string" }],
  ["grid-row.schema.json/properties/slippage_bps/type", "type", { type: "number" }],
  ["grid-row.schema.json/properties/k_atr/type", "type", { type: "number" }],
  ["grid-row.schema.json/properties/splits/type", "type", { type: ["string", "null"] }],
  ["grid-row.schema.json/properties/param_grid/type", "type", { type: ["string", "null"] }],
  ["grid-row.schema.json/properties/cooldown_days/type", "type", { type: ["integer", "number"] }],
  ["grid-row.schema.json/properties/initial_cash/type", "type", { type: "number" }],
  ["grid-row.schema.json/properties/rsi_buy_max/type", "type", { type: "number" }],
  ["grid-row.schema.json/properties/rsi_sell_min/type", "type", { type: "number" }],
  ["grid-row.schema.json/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["grid-row.schema.json/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["grid-row.schema.json/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["grid-row.schema.json/properties/trades/type", "type", { type: "integer" }],
  ["grid-row.schema.json/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["grid-row.schema.json/properties/trade_trades/type", "type", { type: "integer" }],
  ["grid-row.schema.json/properties/trade_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["grid-row.schema.json/properties/win_rate_trades/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["grid-row.schema.json/properties/win_rate_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["grid-row.schema.json/properties/win_rate_trades/type", "type", { type: "number" }],
  ["grid-row.schema.json/properties/profit_factor/type", "type", { type: ["number", "null"] }],
  ["grid-row.schema.json/properties/expectancy_net/type", "type", { type: "number" }],
  ["grid-row.schema.json/properties/avg_holding_days/type", "type", { type: "number" }],
  ["grid-row.schema.json/properties/exposure/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["grid-row.schema.json/properties/exposure/type", "type", { type: "number" }],
  ["grid-row.schema.json/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "contract_type" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["#/required", "required", { missingProperty: "artifacts" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/contract_type/const", "const", { allowedValue: "quantlab.sweep.result" }],
  ["#/properties/command/const", "const", { allowedValue: "sweep" }],
  ["#/properties/status/const", "const", { allowedValue: "success" }],
  ["../common.schema.json#/$defs/RequestId/type", "type", { type: ["string", "integer", "null"] }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["#/properties/mode/const", "const", { allowedValue: "walkforward" }],
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
  ["../report.schema.json#/$defs/ArtifactNames/required", "required", { missingProperty: "metadata" }],
  ["../report.schema.json#/$defs/ArtifactNames/required", "required", { missingProperty: "config" }],
  ["../report.schema.json#/$defs/ArtifactNames/required", "required", { missingProperty: "metrics" }],
  ["../report.schema.json#/$defs/ArtifactNames/required", "required", { missingProperty: "report" }],
  ["../report.schema.json#/$defs/ArtifactNames/additionalProperties/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ArtifactNames/additionalProperties/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/metadata/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/metadata/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/config/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/config/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/metrics/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/metrics/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/report/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ArtifactNames/properties/report/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ArtifactNames/type", "type", { type: "object" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "ticker" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "start" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "end" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "interval" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "total_return" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "max_drawdown" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "sharpe_simple" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "trades" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "trade_trades" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "win_rate_trades" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "profit_factor" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "expectancy_net" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "avg_holding_days" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "exposure" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "split_name" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "phase" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "selected" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "rank_in_train" }],
  ["walk-forward-row.schema.json/required", "required", { missingProperty: "splits" }],
  ["walk-forward-row.schema.json/properties/ticker/minLength", "minLength", { limit: 1 }],
  ["walk-forward-row.schema.json/properties/ticker/type", "type", { type: "string" }],
  ["walk-forward-row.schema.json/properties/start/format", "format", { format: "date" }],
  ["walk-forward-row.schema.json/properties/start/type", "type", { type: "string" }],
  ["walk-forward-row.schema.json/properties/end/format", "format", { format: "date" }],
  ["walk-forward-row.schema.json/properties/end/type", "type", { type: "string" }],
  ["walk-forward-row.schema.json/properties/interval/minLength", "minLength", { limit: 1 }],
  ["walk-forward-row.schema.json/properties/interval/type", "type", { type: "string" }],
  ["walk-forward-row.schema.json/properties/fee/type", "type", { type: "number" }],
  ["walk-forward-row.schema.json/properties/slippage_mode/type", "type", { type: "string" }],
  ["walk-forward-row.schema.json/properties/slippage_bps/type", "type", { type: "number" }],
  ["walk-forward-row.schema.json/properties/k_atr/type", "type", { type: "number" }],
  ["walk-forward-row.schema.json/properties/splits/type", "type", { type: "string" }],
  ["walk-forward-row.schema.json/properties/selection/type", "type", { type: "string" }],
  ["walk-forward-row.schema.json/properties/constraints/type", "type", { type: "string" }],
  ["walk-forward-row.schema.json/properties/cooldown_days/type", "type", { type: ["integer", "number"] }],
  ["walk-forward-row.schema.json/properties/initial_cash/type", "type", { type: "number" }],
  ["walk-forward-row.schema.json/properties/rsi_buy_max/type", "type", { type: "number" }],
  ["walk-forward-row.schema.json/properties/rsi_sell_min/type", "type", { type: "number" }],
  ["walk-forward-row.schema.json/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["walk-forward-row.schema.json/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["walk-forward-row.schema.json/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["walk-forward-row.schema.json/properties/trades/type", "type", { type: "integer" }],
  ["walk-forward-row.schema.json/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["walk-forward-row.schema.json/properties/trade_trades/type", "type", { type: "integer" }],
  ["walk-forward-row.schema.json/properties/trade_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["walk-forward-row.schema.json/properties/win_rate_trades/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["walk-forward-row.schema.json/properties/win_rate_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["walk-forward-row.schema.json/properties/win_rate_trades/type", "type", { type: "number" }],
  ["walk-forward-row.schema.json/properties/profit_factor/type", "type", { type: ["number", "null"] }],
  ["walk-forward-row.schema.json/properties/expectancy_net/type", "type", { type: "number" }],
  ["walk-forward-row.schema.json/properties/avg_holding_days/type", "type", { type: "number" }],
  ["walk-forward-row.schema.json/properties/exposure/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["walk-forward-row.schema.json/properties/exposure/type", "type", { type: "number" }],
  ["walk-forward-row.schema.json/properties/split_name/type", "type", { type: "string" }],
  ["walk-forward-row.schema.json/properties/phase/enum", "enum", { allowedValues: ["train", "test"] }],
  ["walk-forward-row.schema.json/properties/selected/type", "type", { type: "boolean" }],
  ["walk-forward-row.schema.json/properties/rank_in_train/type", "type", { type: ["number", "null"] }],
  ["walk-forward-row.schema.json/properties/rank_in_train/minimum", "minimum", { comparison: ">=", limit: 1 }],
  ["walk-forward-row.schema.json/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/discriminator", "discriminator", {}],
  ["#/discriminator", "discriminator", {}],
  ["#/type", "type", { type: "object" }],
  ["#/type", "type", { type: ["object", "array"] }],
  ["split-metrics.schema.json/required", "required", { missingProperty: "split_name" }],
  ["split-metrics.schema.json/required", "required", { missingProperty: "best_train_sharpe" }],
  ["split-metrics.schema.json/required", "required", { missingProperty: "best_train_return" }],
  ["split-metrics.schema.json/required", "required", { missingProperty: "avg_test_sharpe_topk" }],
  ["split-metrics.schema.json/required", "required", { missingProperty: "avg_test_return_topk" }],
  ["split-metrics.schema.json/required", "required", { missingProperty: "best_test_sharpe" }],
  ["split-metrics.schema.json/required", "required", { missingProperty: "best_test_return" }],
  ["split-metrics.schema.json/required", "required", { missingProperty: "n_train_runs" }],
  ["split-metrics.schema.json/required", "required", { missingProperty: "n_selected" }],
  ["split-metrics.schema.json/required", "required", { missingProperty: "n_test_runs" }],
  ["split-metrics.schema.json/properties/split_name/type", "type", { type: "string" }],
  ["split-metrics.schema.json/properties/best_train_sharpe/type", "type", { type: ["number", "null"] }],
  ["split-metrics.schema.json/properties/best_train_return/type", "type", { type: "number" }],
  ["split-metrics.schema.json/properties/avg_test_sharpe_topk/type", "type", { type: ["number", "null"] }],
  ["split-metrics.schema.json/properties/avg_test_return_topk/type", "type", { type: "number" }],
  ["split-metrics.schema.json/properties/best_test_sharpe/type", "type", { type: ["number", "null"] }],
  ["split-metrics.schema.json/properties/best_test_return/type", "type", { type: "number" }],
  ["split-metrics.schema.json/properties/n_train_runs/type", "type", { type: "integer" }],
  ["split-metrics.schema.json/properties/n_train_runs/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["split-metrics.schema.json/properties/n_selected/type", "type", { type: "integer" }],
  ["split-metrics.schema.json/properties/n_selected/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["split-metrics.schema.json/properties/n_test_runs/type", "type", { type: "integer" }],
  ["split-metrics.schema.json/properties/n_test_runs/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["split-metrics.schema.json/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "total_return" }],
  ["#/required", "required", { missingProperty: "sharpe_simple" }],
  ["#/required", "required", { missingProperty: "max_drawdown" }],
  ["#/required", "required", { missingProperty: "trades" }],
  ["#/required", "required", { missingProperty: "win_rate" }],
  ["#/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["#/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["#/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["#/properties/trades/type", "type", { type: "integer" }],
  ["#/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/win_rate/type", "type", { type: ["number", "null"] }],
  ["#/required", "required", { missingProperty: "header" }],
  ["#/required", "required", { missingProperty: "reproduce" }],
  ["#/required", "required", { missingProperty: "artifacts" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/artifact_type/const", "const", { allowedValue: "quantlab_run_report" }],
  ["#/properties/status/const", "const", { allowedValue: "success" }],
  ["../report.schema.json#/$defs/Reproduce/required", "required", { missingProperty: "command" }],
  ["../report.schema.json#/$defs/Reproduce/properties/command/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/Reproduce/properties/command/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/Reproduce/type", "type", { type: "object" }],
  ["../report.schema.json#/$defs/ResultFigures/required", "required", { missingProperty: "total_return" }],
  ["../report.schema.json#/$defs/ResultFigures/required", "required", { missingProperty: "max_drawdown" }],
  ["../report.schema.json#/$defs/ResultFigures/required", "required", { missingProperty: "sharpe_simple" }],
  ["../report.schema.json#/$defs/ResultFigures/required", "required", { missingProperty: "trades" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/days/type", "type", { type: "integer" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../report.schema.json#/$defs/ResultFigures/properties/ticker/type", "type", { type: ["string", "integer", "number", "boolean", "null"] }],
  ["../report.schema.json#/$defs/ResultFigures/properties/ticker/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ResultFigures/properties/start/format", "format", { format: "date" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/start/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/end/format", "format", { format: "date" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/end/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/interval/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/ResultFigures/properties/interval/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/fee/type", "type", { type: "number" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/slippage_mode/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/slippage_bps/type", "type", { type: "number" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/k_atr/type", "type", { type: "number" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/splits/type", "type", { type: ["string", "null"] }],
  ["../report.schema.json#/$defs/ResultFigures/properties/selection/type", "type", { type: ["string", "null"] }],
  ["../report.schema.json#/$defs/ResultFigures/properties/constraints/type", "type", { type: ["string", "null"] }],
  ["../report.schema.json#/$defs/ResultFigures/properties/cooldown_days/type", "type", { type: ["integer", "number"] }],
  ["../report.schema.json#/$defs/ResultFigures/properties/initial_cash/type", "type", { type: "number" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/rsi_buy_max/type", "type", { type: "number" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/rsi_sell_min/type", "type", { type: "number" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["../report.schema.json#/$defs/ResultFigures/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["../report.schema.json#/$defs/ResultFigures/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["../report.schema.json#/$defs/ResultFigures/properties/trades/type", "type", { type: "integer" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../report.schema.json#/$defs/ResultFigures/properties/trade_trades/type", "type", { type: "integer" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/trade_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../report.schema.json#/$defs/ResultFigures/properties/win_rate_trades/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["../report.schema.json#/$defs/ResultFigures/properties/win_rate_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../report.schema.json#/$defs/ResultFigures/properties/win_rate_trades/type", "type", { type: "number" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/profit_factor/type", "type", { type: ["number", "null"] }],
  ["../report.schema.json#/$defs/ResultFigures/properties/expectancy_net/type", "type", { type: "number" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/avg_holding_days/type", "type", { type: "number" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/exposure/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../report.schema.json#/$defs/ResultFigures/properties/exposure/type", "type", { type: "number" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/split_name/type", "type", { type: ["string", "integer", "number", "boolean", "null"] }],
  ["../report.schema.json#/$defs/ResultFigures/properties/phase/enum", "enum", { allowedValues: ["train", "test"] }],
  ["../report.schema.json#/$defs/ResultFigures/properties/selected/type", "type", { type: "boolean" }],
  ["../report.schema.json#/$defs/ResultFigures/properties/rank_in_train/type", "type", { type: ["number", "null"] }],
  ["../report.schema.json#/$defs/ResultFigures/properties/rank_in_train/minimum", "minimum", { comparison: ">=", limit: 1 }],
  ["../report.schema.json#/$defs/ResultFigures/type", "type", { type: "object" }],
  ["#/properties/results/type", "type", { type: "array" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "ticker" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "start" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "end" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "interval" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "total_return" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "max_drawdown" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "sharpe_simple" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "trades" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "trade_trades" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "win_rate_trades" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "profit_factor" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "expectancy_net" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "avg_holding_days" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "exposure" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "split_name" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "phase" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "selected" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "rank_in_train" }],
  ["../sweep/walk-forward-row.schema.json/required", "required", { missingProperty: "splits" }],
  ["../sweep/walk-forward-row.schema.json/properties/ticker/minLength", "minLength", { limit: 1 }],
  ["../sweep/walk-forward-row.schema.json/properties/ticker/type", "type", { type: "string" }],
  ["../sweep/walk-forward-row.schema.json/properties/start/format", "format", { format: "date" }],
  ["../sweep/walk-forward-row.schema.json/properties/start/type", "type", { type: "string" }],
  ["../sweep/walk-forward-row.schema.json/properties/end/format", "format", { format: "date" }],
  ["../sweep/walk-forward-row.schema.json/properties/end/type", "type", { type: "string" }],
  ["../sweep/walk-forward-row.schema.json/properties/interval/minLength", "minLength", { limit: 1 }],
  ["../sweep/walk-forward-row.schema.json/properties/interval/type", "type", { type: "string" }],
  ["../sweep/walk-forward-row.schema.json/properties/fee/type", "type", { type: "number" }],
  ["../sweep/walk-forward-row.schema.json/properties/slippage_mode/type", "type", { type: "string" }],
  ["../sweep/walk-forward-row.schema.json/properties/slippage_bps/type", "type", { type: "number" }],
  ["../sweep/walk-forward-row.schema.json/properties/k_atr/type", "type", { type: "number" }],
  ["../sweep/walk-forward-row.schema.json/properties/splits/type", "type", { type: "string" }],
  ["../sweep/walk-forward-row.schema.json/properties/selection/type", "type", { type: "string" }],
  ["../sweep/walk-forward-row.schema.json/properties/constraints/type", "type", { type: "string" }],
  ["../sweep/walk-forward-row.schema.json/properties/cooldown_days/type", "type", { type: ["integer", "number"] }],
  ["../sweep/walk-forward-row.schema.json/properties/initial_cash/type", "type", { type: "number" }],
  ["../sweep/walk-forward-row.schema.json/properties/rsi_buy_max/type", "type", { type: "number" }],
  ["../sweep/walk-forward-row.schema.json/properties/rsi_sell_min/type", "type", { type: "number" }],
  ["../sweep/walk-forward-row.schema.json/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["../sweep/walk-forward-row.schema.json/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["../sweep/walk-forward-row.schema.json/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["../sweep/walk-forward-row.schema.json/properties/trades/type", "type", { type: "integer" }],
  ["../sweep/walk-forward-row.schema.json/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../sweep/walk-forward-row.schema.json/properties/trade_trades/type", "type", { type: "integer" }],
  ["../sweep/walk-forward-row.schema.json/properties/trade_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../sweep/walk-forward-row.schema.json/properties/win_rate_trades/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["../sweep/walk-forward-row.schema.json/properties/win_rate_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../sweep/walk-forward-row.schema.json/properties/win_rate_trades/type", "type", { type: "number" }],
  ["../sweep/walk-forward-row.schema.json/properties/profit_factor/type", "type", { type: ["number", "null"] }],
  ["../sweep/walk-forward-row.schema.json/properties/expectancy_net/type", "type", { type: "number" }],
  ["../sweep/walk-forward-row.schema.json/properties/avg_holding_days/type", "type", { type: "number" }],
  ["../sweep/walk-forward-row.schema.json/properties/exposure/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../sweep/walk-forward-row.schema.json/properties/exposure/type", "type", { type: "number" }],
  ["../sweep/walk-forward-row.schema.json/properties/split_name/type", "type", { type: "string" }],
  ["../sweep/walk-forward-row.schema.json/properties/phase/enum", "enum", { allowedValues: ["train", "test"] }],
  ["../sweep/walk-forward-row.schema.json/properties/selected/type", "type", { type: "boolean" }],
  ["../sweep/walk-forward-row.schema.json/properties/rank_in_train/type", "type", { type: ["number", "null"] }],
  ["../sweep/walk-forward-row.schema.json/properties/rank_in_train/minimum", "minimum", { comparison: ">=", limit: 1 }],
  ["../sweep/walk-forward-row.schema.json/type", "type", { type: "object" }],
  ["#/properties/oos_leaderboard/type", "type", { type: "array" }],
  ["../common.schema.json#/$defs/FileSize/required", "required", { missingProperty: "file_name" }],
  ["../common.schema.json#/$defs/FileSize/required", "required", { missingProperty: "size_bytes" }],
  ["../common.schema.json#/$defs/FileSize/properties/file_name/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/FileSize/properties/file_name/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/FileSize/properties/size_bytes/type", "type", { type: "integer" }],
  ["../common.schema.json#/$defs/FileSize/properties/size_bytes/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["../common.schema.json#/$defs/FileSize/type", "type", { type: "object" }],
  ["#/properties/artifacts/type", "type", { type: "array" }],
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
