// Made by `npm run generate` from quantlab/v1/paper-session/report.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate, isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validatePaperSessionReport = validate216;
const formats22 = isLocalDateTime, pattern18 = new RegExp("^([0-9a-f]{7,40}|unknown)$", ""), pattern31 = new RegExp("^[0-9a-f]{40}$", "");
function validate217(data, instancePath = "") {
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
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.run_id !== void 0) {
      let data0 = data.run_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 8), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 9), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 10), errors++;
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      if (typeof data2 == "string") {
        if (!formats22(data2)) {
          vErrors = addError(vErrors, instancePath + "/created_at", faults, 11), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/created_at", faults, 12), errors++;
      }
    }
    if (data.git_commit !== void 0) {
      let data3 = data.git_commit;
      if (typeof data3 == "string") {
        if (!pattern18.test(data3)) {
          vErrors = addError(vErrors, instancePath + "/git_commit", faults, 13), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/git_commit", faults, 14), errors++;
      }
    }
    if (data.python_version !== void 0 && typeof data.python_version != "string") {
      vErrors = addError(vErrors, instancePath + "/python_version", faults, 15), errors++;
    }
    if (data.config_path !== void 0) {
      let data5 = data.config_path;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, instancePath + "/config_path", faults, 16), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/config_path", faults, 17), errors++;
      }
    }
    if (data.config_hash !== void 0) {
      let data6 = data.config_hash;
      if (typeof data6 == "string") {
        if (!pattern31.test(data6)) {
          vErrors = addError(vErrors, instancePath + "/config_hash", faults, 18), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/config_hash", faults, 19), errors++;
      }
    }
    if (data.request_id !== void 0) {
      let data7 = data.request_id;
      if (typeof data7 != "string" && !(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 20), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 21), errors++;
  }
  return validate217.errors = vErrors, errors === 0;
}
const formats18 = isDate;
function validate214(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cooldown_days === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 22), errors++;
    }
    if (data.end === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 23), errors++;
    }
    if (data.fee === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 24), errors++;
    }
    if (data.initial_cash === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 25), errors++;
    }
    if (data.interval === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 26), errors++;
    }
    if (data.k_atr === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 27), errors++;
    }
    if (data.paper === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 28), errors++;
    }
    if (data.rsi_buy_max === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 29), errors++;
    }
    if (data.rsi_sell_min === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 30), errors++;
    }
    if (data.slippage_bps === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 31), errors++;
    }
    if (data.slippage_mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 32), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 33), errors++;
    }
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 34), errors++;
    }
    if (data.cooldown_days !== void 0) {
      let data0 = data.cooldown_days;
      if (typeof data0 != "number" && typeof data0 != "string" && data0 !== null) {
        vErrors = addError(vErrors, instancePath + "/cooldown_days", faults, 35), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 36), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 37), errors++;
      }
    }
    if (data.fee !== void 0) {
      let data2 = data.fee;
      if (typeof data2 != "number" && typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, instancePath + "/fee", faults, 38), errors++;
      }
    }
    if (data.initial_cash !== void 0) {
      let data3 = data.initial_cash;
      if (typeof data3 != "number" && typeof data3 != "string" && data3 !== null) {
        vErrors = addError(vErrors, instancePath + "/initial_cash", faults, 39), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data4 = data.interval;
      if (typeof data4 == "string") {
        if (data4.length < 1) {
          vErrors = addError(vErrors, instancePath + "/interval", faults, 40), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/interval", faults, 41), errors++;
      }
    }
    if (data.k_atr !== void 0) {
      let data5 = data.k_atr;
      if (typeof data5 != "number" && typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, instancePath + "/k_atr", faults, 42), errors++;
      }
    }
    if (data.paper !== void 0 && data.paper !== !0) {
      vErrors = addError(vErrors, instancePath + "/paper", faults, 43), errors++;
    }
    if (data.parameters !== void 0) {
      let data7 = data.parameters;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (const key0 in data7) {
          let data8 = data7[key0];
          if (typeof data8 != "number" && typeof data8 != "string" && typeof data8 != "boolean" && data8 !== null) {
            vErrors = addError(vErrors, instancePath + "/parameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 44), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, instancePath + "/parameters", faults, 45), errors++;
      }
    }
    if (data.rsi_buy_max !== void 0) {
      let data9 = data.rsi_buy_max;
      if (typeof data9 != "number" && typeof data9 != "string" && data9 !== null) {
        vErrors = addError(vErrors, instancePath + "/rsi_buy_max", faults, 46), errors++;
      }
    }
    if (data.rsi_sell_min !== void 0) {
      let data10 = data.rsi_sell_min;
      if (typeof data10 != "number" && typeof data10 != "string" && data10 !== null) {
        vErrors = addError(vErrors, instancePath + "/rsi_sell_min", faults, 47), errors++;
      }
    }
    if (data.slippage_bps !== void 0) {
      let data11 = data.slippage_bps;
      if (typeof data11 != "number" && typeof data11 != "string" && data11 !== null) {
        vErrors = addError(vErrors, instancePath + "/slippage_bps", faults, 48), errors++;
      }
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, instancePath + "/slippage_mode", faults, 49), errors++;
    }
    if (data.start !== void 0) {
      let data13 = data.start;
      if (typeof data13 == "string") {
        if (!formats18(data13)) {
          vErrors = addError(vErrors, instancePath + "/start", faults, 50), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 51), errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data14 = data.strategy;
      if (typeof data14 == "string") {
        if (data14.length < 1) {
          vErrors = addError(vErrors, instancePath + "/strategy", faults, 52), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/strategy", faults, 53), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data15 = data.ticker;
      if (typeof data15 == "string") {
        if (data15.length < 1) {
          vErrors = addError(vErrors, instancePath + "/ticker", faults, 54), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/ticker", faults, 55), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 56), errors++;
  }
  return validate214.errors = vErrors, errors === 0;
}
function validate220(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 57), errors++;
    }
    if (data.contract_type === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 58), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 59), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 60), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 61), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 62), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 63), errors++;
    }
    if (data.artifacts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 64), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 65), errors++;
    }
    if (data.contract_type !== void 0 && data.contract_type !== "quantlab.paper.result") {
      vErrors = addError(vErrors, instancePath + "/contract_type", faults, 66), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 67), errors++;
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 68), errors++;
    }
    if (data.request_id !== void 0) {
      let data4 = data.request_id;
      if (typeof data4 != "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 69), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data5 = data.run_id;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 70), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 71), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 72), errors++;
    }
    if (data.summary !== void 0) {
      let data7 = data.summary;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 73), errors++;
        }
        if (data7.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 74), errors++;
        }
        if (data7.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 75), errors++;
        }
        if (data7.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 76), errors++;
        }
        if (data7.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 77), errors++;
        }
        if (data7.total_return !== void 0) {
          let data8 = data7.total_return;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_return", faults, 78), errors++;
          }
        }
        if (data7.sharpe_simple !== void 0) {
          let data9 = data7.sharpe_simple;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/sharpe_simple", faults, 79), errors++;
          }
        }
        if (data7.max_drawdown !== void 0) {
          let data10 = data7.max_drawdown;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/max_drawdown", faults, 80), errors++;
          }
        }
        if (data7.trades !== void 0) {
          let data11 = data7.trades;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 81), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 82), errors++;
          }
        }
        if (data7.win_rate !== void 0) {
          let data12 = data7.win_rate;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 83), errors++;
          }
          if (typeof data12 == "number") {
            if (data12 > 1 || isNaN(data12)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 84), errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 85), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 86), errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data13 = data.artifacts;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.metadata === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 87), errors++;
        }
        if (data13.status === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 88), errors++;
        }
        if (data13.config === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 89), errors++;
        }
        if (data13.metrics === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 90), errors++;
        }
        if (data13.report === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 91), errors++;
        }
        if (data13.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/artifacts", faults, 92), errors++;
        }
        for (const key0 in data13)
          if (!(key0 === "metadata" || key0 === "status" || key0 === "config" || key0 === "metrics" || key0 === "report" || key0 === "trades")) {
            let data14 = data13[key0];
            if (typeof data14 == "string") {
              if (data14.length < 1) {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 93), errors++;
              }
            } else {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 94), errors++;
            }
          }
        if (data13.metadata !== void 0) {
          let data15 = data13.metadata;
          if (typeof data15 == "string") {
            if (data15.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/metadata", faults, 95), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/metadata", faults, 96), errors++;
          }
        }
        if (data13.status !== void 0) {
          let data16 = data13.status;
          if (typeof data16 == "string") {
            if (data16.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/status", faults, 97), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/status", faults, 98), errors++;
          }
        }
        if (data13.config !== void 0) {
          let data17 = data13.config;
          if (typeof data17 == "string") {
            if (data17.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/config", faults, 99), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/config", faults, 100), errors++;
          }
        }
        if (data13.metrics !== void 0) {
          let data18 = data13.metrics;
          if (typeof data18 == "string") {
            if (data18.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/metrics", faults, 101), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/metrics", faults, 102), errors++;
          }
        }
        if (data13.report !== void 0) {
          let data19 = data13.report;
          if (typeof data19 == "string") {
            if (data19.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/report", faults, 103), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/report", faults, 104), errors++;
          }
        }
        if (data13.trades !== void 0) {
          let data20 = data13.trades;
          if (typeof data20 == "string") {
            if (data20.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/trades", faults, 105), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/trades", faults, 106), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/artifacts", faults, 107), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 108), errors++;
  }
  return validate220.errors = vErrors, errors === 0;
}
function validate216(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 109), errors++;
    }
    if (data.artifact_type === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 110), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 111), errors++;
    }
    if (data.header === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 112), errors++;
    }
    if (data.reproduce === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 113), errors++;
    }
    if (data.config_resolved === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 114), errors++;
    }
    if (data.results === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 115), errors++;
    }
    if (data.artifacts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 116), errors++;
    }
    if (data.machine_contract === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 117), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 118), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 119), errors++;
    }
    if (data.artifact_type !== void 0 && data.artifact_type !== "quantlab_run_report") {
      vErrors = addError(vErrors, instancePath + "/artifact_type", faults, 120), errors++;
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 121), errors++;
    }
    if (data.header !== void 0 && (validate217(data.header, instancePath + "/header") || (vErrors = vErrors === null ? validate217.errors : addErrors(vErrors, validate217.errors), errors = vErrors.length)), data.reproduce !== void 0) {
      let data4 = data.reproduce;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.command === void 0) {
          vErrors = addError(vErrors, instancePath + "/reproduce", faults, 122), errors++;
        }
        if (data4.command !== void 0) {
          let data5 = data4.command;
          if (typeof data5 == "string") {
            if (data5.length < 1) {
              vErrors = addError(vErrors, instancePath + "/reproduce/command", faults, 123), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/reproduce/command", faults, 124), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/reproduce", faults, 125), errors++;
      }
    }
    if (data.config_resolved !== void 0 && (validate214(data.config_resolved, instancePath + "/config_resolved") || (vErrors = vErrors === null ? validate214.errors : addErrors(vErrors, validate214.errors), errors = vErrors.length)), data.results !== void 0) {
      let data7 = data.results;
      if (Array.isArray(data7)) {
        if (data7.length > 1) {
          vErrors = addError(vErrors, instancePath + "/results", faults, 126), errors++;
        }
        if (data7.length < 1) {
          vErrors = addError(vErrors, instancePath + "/results", faults, 127), errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.days === void 0) {
              vErrors = addError(vErrors, instancePath + "/results/" + i0, faults, 128), errors++;
            }
            if (data8.max_drawdown === void 0) {
              vErrors = addError(vErrors, instancePath + "/results/" + i0, faults, 129), errors++;
            }
            if (data8.sharpe_simple === void 0) {
              vErrors = addError(vErrors, instancePath + "/results/" + i0, faults, 130), errors++;
            }
            if (data8.total_return === void 0) {
              vErrors = addError(vErrors, instancePath + "/results/" + i0, faults, 131), errors++;
            }
            if (data8.trades === void 0) {
              vErrors = addError(vErrors, instancePath + "/results/" + i0, faults, 132), errors++;
            }
            if (data8.avg_holding_days !== void 0) {
              let data9 = data8.avg_holding_days;
              if (typeof data9 != "number" && data9 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/avg_holding_days", faults, 133), errors++;
              }
            }
            if (data8.days !== void 0) {
              let data10 = data8.days;
              if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/days", faults, 134), errors++;
              }
              if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/days", faults, 135), errors++;
              }
            }
            if (data8.expectancy_net !== void 0) {
              let data11 = data8.expectancy_net;
              if (typeof data11 != "number" && data11 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/expectancy_net", faults, 136), errors++;
              }
            }
            if (data8.exposure !== void 0) {
              let data12 = data8.exposure;
              if (typeof data12 != "number" && data12 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/exposure", faults, 137), errors++;
              }
            }
            if (data8.max_drawdown !== void 0) {
              let data13 = data8.max_drawdown;
              if (typeof data13 != "number" && data13 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/max_drawdown", faults, 138), errors++;
              }
            }
            if (data8.profit_factor !== void 0) {
              let data14 = data8.profit_factor;
              if (typeof data14 != "number" && data14 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/profit_factor", faults, 139), errors++;
              }
            }
            if (data8.sharpe_simple !== void 0) {
              let data15 = data8.sharpe_simple;
              if (typeof data15 != "number" && data15 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/sharpe_simple", faults, 140), errors++;
              }
            }
            if (data8.total_return !== void 0) {
              let data16 = data8.total_return;
              if (typeof data16 != "number" && data16 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/total_return", faults, 141), errors++;
              }
            }
            if (data8.trade_trades !== void 0) {
              let data17 = data8.trade_trades;
              if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/trade_trades", faults, 142), errors++;
              }
              if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/trade_trades", faults, 143), errors++;
              }
            }
            if (data8.trades !== void 0) {
              let data18 = data8.trades;
              if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/trades", faults, 144), errors++;
              }
              if (typeof data18 == "number" && (data18 < 0 || isNaN(data18))) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/trades", faults, 145), errors++;
              }
            }
            if (data8.win_rate_trades !== void 0) {
              let data19 = data8.win_rate_trades;
              if (typeof data19 != "number" && data19 !== null) {
                vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/win_rate_trades", faults, 146), errors++;
              }
              if (typeof data19 == "number") {
                if (data19 > 1 || isNaN(data19)) {
                  vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/win_rate_trades", faults, 147), errors++;
                }
                if (data19 < 0 || isNaN(data19)) {
                  vErrors = addError(vErrors, instancePath + "/results/" + i0 + "/win_rate_trades", faults, 148), errors++;
                }
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/results/" + i0, faults, 149), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/results", faults, 150), errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data20 = data.artifacts;
      if (Array.isArray(data20)) {
        const len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data21 = data20[i1];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.file_name === void 0) {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + i1, faults, 151), errors++;
            }
            if (data21.size_bytes === void 0) {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + i1, faults, 152), errors++;
            }
            if (data21.file_name !== void 0) {
              let data22 = data21.file_name;
              if (typeof data22 == "string") {
                if (data22.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/artifacts/" + i1 + "/file_name", faults, 153), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i1 + "/file_name", faults, 154), errors++;
              }
            }
            if (data21.size_bytes !== void 0) {
              let data23 = data21.size_bytes;
              if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23))) {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i1 + "/size_bytes", faults, 155), errors++;
              }
              if (typeof data23 == "number" && (data23 < 0 || isNaN(data23))) {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i1 + "/size_bytes", faults, 156), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/" + i1, faults, 157), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/artifacts", faults, 158), errors++;
      }
    }
    if (data.machine_contract !== void 0 && (validate220(data.machine_contract, instancePath + "/machine_contract") || (vErrors = vErrors === null ? validate220.errors : addErrors(vErrors, validate220.errors), errors = vErrors.length)), data.summary !== void 0) {
      let data25 = data.summary;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 159), errors++;
        }
        if (data25.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 160), errors++;
        }
        if (data25.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 161), errors++;
        }
        if (data25.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 162), errors++;
        }
        if (data25.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 163), errors++;
        }
        if (data25.total_return !== void 0) {
          let data26 = data25.total_return;
          if (typeof data26 != "number" && data26 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_return", faults, 164), errors++;
          }
        }
        if (data25.sharpe_simple !== void 0) {
          let data27 = data25.sharpe_simple;
          if (typeof data27 != "number" && data27 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/sharpe_simple", faults, 165), errors++;
          }
        }
        if (data25.max_drawdown !== void 0) {
          let data28 = data25.max_drawdown;
          if (typeof data28 != "number" && data28 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/max_drawdown", faults, 166), errors++;
          }
        }
        if (data25.trades !== void 0) {
          let data29 = data25.trades;
          if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 167), errors++;
          }
          if (typeof data29 == "number" && (data29 < 0 || isNaN(data29))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 168), errors++;
          }
        }
        if (data25.win_rate !== void 0) {
          let data30 = data25.win_rate;
          if (typeof data30 != "number" && data30 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 169), errors++;
          }
          if (typeof data30 == "number") {
            if (data30 > 1 || isNaN(data30)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 170), errors++;
            }
            if (data30 < 0 || isNaN(data30)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 171), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 172), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 173), errors++;
  }
  return validate216.errors = vErrors, errors === 0;
}
export {
  validatePaperSessionReport
};
const faults = () => [
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "created_at" }],
  ["#/required", "required", { missingProperty: "git_commit" }],
  ["#/required", "required", { missingProperty: "python_version" }],
  ["#/required", "required", { missingProperty: "config_path" }],
  ["#/required", "required", { missingProperty: "config_hash" }],
  ["#/required", "required", { missingProperty: "request_id" }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["#/properties/mode/const", "const", { allowedValue: "paper" }],
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
  ["#/required", "required", { missingProperty: "cooldown_days" }],
  ["#/required", "required", { missingProperty: "end" }],
  ["#/required", "required", { missingProperty: "fee" }],
  ["#/required", "required", { missingProperty: "initial_cash" }],
  ["#/required", "required", { missingProperty: "interval" }],
  ["#/required", "required", { missingProperty: "k_atr" }],
  ["#/required", "required", { missingProperty: "paper" }],
  ["#/required", "required", { missingProperty: "rsi_buy_max" }],
  ["#/required", "required", { missingProperty: "rsi_sell_min" }],
  ["#/required", "required", { missingProperty: "slippage_bps" }],
  ["#/required", "required", { missingProperty: "slippage_mode" }],
  ["#/required", "required", { missingProperty: "start" }],
  ["#/required", "required", { missingProperty: "ticker" }],
  ["#/properties/cooldown_days/type", "type", { type: ["integer", "number", "string", "null"] }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["#/properties/fee/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/initial_cash/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/interval/minLength", "minLength", { limit: 1 }],
  ["#/properties/interval/type", "type", { type: "string" }],
  ["#/properties/k_atr/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/paper/const", "const", { allowedValue: !0 }],
  ["../common.schema.json#/$defs/StrategyParameters/additionalProperties/type", "type", { type: ["number", "integer", "string", "boolean", "null"] }],
  ["../common.schema.json#/$defs/StrategyParameters/type", "type", { type: "object" }],
  ["#/properties/rsi_buy_max/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/rsi_sell_min/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/slippage_bps/type", "type", { type: ["number", "string", "null"] }],
  ["#/properties/slippage_mode/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["#/properties/strategy/minLength", "minLength", { limit: 1 }],
  ["#/properties/strategy/type", "type", { type: "string" }],
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
  ["#/properties/contract_type/const", "const", { allowedValue: "quantlab.paper.result" }],
  ["#/properties/command/const", "const", { allowedValue: "paper" }],
  ["#/properties/status/const", "const", { allowedValue: "success" }],
  ["../common.schema.json#/$defs/RequestId/type", "type", { type: ["string", "integer", "null"] }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["#/properties/mode/const", "const", { allowedValue: "paper" }],
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
  ["#/properties/artifacts/required", "required", { missingProperty: "metadata" }],
  ["#/properties/artifacts/required", "required", { missingProperty: "status" }],
  ["#/properties/artifacts/required", "required", { missingProperty: "config" }],
  ["#/properties/artifacts/required", "required", { missingProperty: "metrics" }],
  ["#/properties/artifacts/required", "required", { missingProperty: "report" }],
  ["#/properties/artifacts/required", "required", { missingProperty: "trades" }],
  ["#/properties/artifacts/additionalProperties/minLength", "minLength", { limit: 1 }],
  ["#/properties/artifacts/additionalProperties/type", "type", { type: "string" }],
  ["#/properties/artifacts/properties/metadata/minLength", "minLength", { limit: 1 }],
  ["#/properties/artifacts/properties/metadata/type", "type", { type: "string" }],
  ["#/properties/artifacts/properties/status/minLength", "minLength", { limit: 1 }],
  ["#/properties/artifacts/properties/status/type", "type", { type: "string" }],
  ["#/properties/artifacts/properties/config/minLength", "minLength", { limit: 1 }],
  ["#/properties/artifacts/properties/config/type", "type", { type: "string" }],
  ["#/properties/artifacts/properties/metrics/minLength", "minLength", { limit: 1 }],
  ["#/properties/artifacts/properties/metrics/type", "type", { type: "string" }],
  ["#/properties/artifacts/properties/report/minLength", "minLength", { limit: 1 }],
  ["#/properties/artifacts/properties/report/type", "type", { type: "string" }],
  ["#/properties/artifacts/properties/trades/minLength", "minLength", { limit: 1 }],
  ["#/properties/artifacts/properties/trades/type", "type", { type: "string" }],
  ["#/properties/artifacts/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "artifact_type" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "header" }],
  ["#/required", "required", { missingProperty: "reproduce" }],
  ["#/required", "required", { missingProperty: "config_resolved" }],
  ["#/required", "required", { missingProperty: "results" }],
  ["#/required", "required", { missingProperty: "artifacts" }],
  ["#/required", "required", { missingProperty: "machine_contract" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/artifact_type/const", "const", { allowedValue: "quantlab_run_report" }],
  ["#/properties/status/const", "const", { allowedValue: "success" }],
  ["../report.schema.json#/$defs/Reproduce/required", "required", { missingProperty: "command" }],
  ["../report.schema.json#/$defs/Reproduce/properties/command/minLength", "minLength", { limit: 1 }],
  ["../report.schema.json#/$defs/Reproduce/properties/command/type", "type", { type: "string" }],
  ["../report.schema.json#/$defs/Reproduce/type", "type", { type: "object" }],
  ["#/properties/results/maxItems", "maxItems", { limit: 1 }],
  ["#/properties/results/minItems", "minItems", { limit: 1 }],
  ["metrics.schema.json#/$defs/PaperSessionResult/required", "required", { missingProperty: "days" }],
  ["metrics.schema.json#/$defs/PaperSessionResult/required", "required", { missingProperty: "max_drawdown" }],
  ["metrics.schema.json#/$defs/PaperSessionResult/required", "required", { missingProperty: "sharpe_simple" }],
  ["metrics.schema.json#/$defs/PaperSessionResult/required", "required", { missingProperty: "total_return" }],
  ["metrics.schema.json#/$defs/PaperSessionResult/required", "required", { missingProperty: "trades" }],
  ["metrics.schema.json#/$defs/PaperSessionResult/properties/avg_holding_days/type", "type", { type: ["number", "null"] }],
  ["metrics.schema.json#/$defs/PaperSessionResult/properties/days/type", "type", { type: "integer" }],
  ["metrics.schema.json#/$defs/PaperSessionResult/properties/days/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["metrics.schema.json#/$defs/PaperSessionResult/properties/expectancy_net/type", "type", { type: ["number", "null"] }],
  ["metrics.schema.json#/$defs/PaperSessionResult/properties/exposure/type", "type", { type: ["number", "null"] }],
  ["metrics.schema.json#/$defs/PaperSessionResult/properties/max_drawdown/type", "type", { type: ["number", "null"] }],
  ["metrics.schema.json#/$defs/PaperSessionResult/properties/profit_factor/type", "type", { type: ["number", "null"] }],
  ["metrics.schema.json#/$defs/PaperSessionResult/properties/sharpe_simple/type", "type", { type: ["number", "null"] }],
  ["metrics.schema.json#/$defs/PaperSessionResult/properties/total_return/type", "type", { type: ["number", "null"] }],
  ["metrics.schema.json#/$defs/PaperSessionResult/properties/trade_trades/type", "type", { type: "integer" }],
  ["metrics.schema.json#/$defs/PaperSessionResult/properties/trade_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["metrics.schema.json#/$defs/PaperSessionResult/properties/trades/type", "type", { type: "integer" }],
  ["metrics.schema.json#/$defs/PaperSessionResult/properties/trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["metrics.schema.json#/$defs/PaperSessionResult/properties/win_rate_trades/type", "type", { type: ["number", "null"] }],
  ["metrics.schema.json#/$defs/PaperSessionResult/properties/win_rate_trades/maximum", "maximum", { comparison: "<=", limit: 1 }],
  ["metrics.schema.json#/$defs/PaperSessionResult/properties/win_rate_trades/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["metrics.schema.json#/$defs/PaperSessionResult/type", "type", { type: "object" }],
  ["#/properties/results/type", "type", { type: "array" }],
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
