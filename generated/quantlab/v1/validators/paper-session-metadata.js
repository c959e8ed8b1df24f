// Made by `npm run generate` from quantlab/v1/paper-session/session-metadata.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate, isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validatePaperSessionMetadata = validate191;
const pattern31 = new RegExp("^[0-9a-f]{40}$", ""), pattern18 = new RegExp("^([0-9a-f]{7,40}|unknown)$", ""), formats22 = isLocalDateTime;
const formats18 = isDate, pattern19 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$", ""), pattern9 = new RegExp("^[0-9a-f]{64}$", "");
function validate193(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.adjusted === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.first === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.last === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.rows === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.sha256 === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.source === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.adjusted !== void 0) {
      let data0 = data.adjusted;
      if (typeof data0 != "boolean" && data0 !== null) {
        vErrors = addError(vErrors, instancePath + "/adjusted", faults, 6), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 7), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 8), errors++;
      }
    }
    if (data.first !== void 0) {
      let data2 = data.first;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, instancePath + "/first", faults, 9), errors++;
      }
      if (typeof data2 == "string" && !pattern19.test(data2)) {
        vErrors = addError(vErrors, instancePath + "/first", faults, 10), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data3 = data.interval;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/interval", faults, 11), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/interval", faults, 12), errors++;
      }
    }
    if (data.last !== void 0) {
      let data4 = data.last;
      if (typeof data4 != "string" && data4 !== null) {
        vErrors = addError(vErrors, instancePath + "/last", faults, 13), errors++;
      }
      if (typeof data4 == "string" && !pattern19.test(data4)) {
        vErrors = addError(vErrors, instancePath + "/last", faults, 14), errors++;
      }
    }
    if (data.provider !== void 0) {
      let data5 = data.provider;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, instancePath + "/provider", faults, 15), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/provider", faults, 16), errors++;
      }
    }
    if (data.rows !== void 0) {
      let data6 = data.rows;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        vErrors = addError(vErrors, instancePath + "/rows", faults, 17), errors++;
      }
      if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
        vErrors = addError(vErrors, instancePath + "/rows", faults, 18), errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data7 = data.sha256;
      if (typeof data7 == "string") {
        if (!pattern9.test(data7)) {
          vErrors = addError(vErrors, instancePath + "/sha256", faults, 19), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/sha256", faults, 20), errors++;
      }
    }
    if (data.source !== void 0) {
      let data8 = data.source;
      if (typeof data8 == "string") {
        if (data8.length < 1) {
          vErrors = addError(vErrors, instancePath + "/source", faults, 21), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/source", faults, 22), errors++;
      }
    }
    if (data.start !== void 0) {
      let data9 = data.start;
      if (typeof data9 == "string") {
        if (!formats18(data9)) {
          vErrors = addError(vErrors, instancePath + "/start", faults, 23), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 24), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data10 = data.ticker;
      if (typeof data10 == "string") {
        if (data10.length < 1) {
          vErrors = addError(vErrors, instancePath + "/ticker", faults, 25), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/ticker", faults, 26), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 27), errors++;
  }
  return validate193.errors = vErrors, errors === 0;
}
function validate192(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 28), errors++;
    }
    if (data.config_hash === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 29), errors++;
    }
    if (data.config_path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 30), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 31), errors++;
    }
    if (data.git_commit === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 32), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 33), errors++;
    }
    if (data.python_executable === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 34), errors++;
    }
    if (data.python_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 35), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 36), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 37), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 38), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 39), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 40), errors++;
    }
    if (data.config_hash !== void 0) {
      let data1 = data.config_hash;
      if (typeof data1 == "string") {
        if (!pattern31.test(data1)) {
          vErrors = addError(vErrors, instancePath + "/config_hash", faults, 41), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/config_hash", faults, 42), errors++;
      }
    }
    if (data.config_path !== void 0) {
      let data2 = data.config_path;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/config_path", faults, 43), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/config_path", faults, 44), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data3 = data.created_at;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, instancePath + "/created_at", faults, 45), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/created_at", faults, 46), errors++;
      }
    }
    if (data.data !== void 0 && (validate193(data.data, instancePath + "/data") || (vErrors = vErrors === null ? validate193.errors : addErrors(vErrors, validate193.errors), errors = vErrors.length)), data.git_commit !== void 0) {
      let data5 = data.git_commit;
      if (typeof data5 == "string") {
        if (!pattern18.test(data5)) {
          vErrors = addError(vErrors, instancePath + "/git_commit", faults, 47), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/git_commit", faults, 48), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 49), errors++;
    }
    if (data.python_executable !== void 0 && typeof data.python_executable != "string") {
      vErrors = addError(vErrors, instancePath + "/python_executable", faults, 50), errors++;
    }
    if (data.python_version !== void 0 && typeof data.python_version != "string") {
      vErrors = addError(vErrors, instancePath + "/python_version", faults, 51), errors++;
    }
    if (data.request_id !== void 0) {
      let data9 = data.request_id;
      if (typeof data9 != "string" && !(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 52), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data10 = data.run_id;
      if (typeof data10 == "string") {
        if (data10.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 53), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 54), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data11 = data.session_id;
      if (typeof data11 == "string") {
        if (data11.length < 1) {
          vErrors = addError(vErrors, instancePath + "/session_id", faults, 55), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/session_id", faults, 56), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "running") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 57), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 58), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
function validate195(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 59), errors++;
    }
    if (data.config_hash === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 60), errors++;
    }
    if (data.config_path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 61), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 62), errors++;
    }
    if (data.git_commit === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 63), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 64), errors++;
    }
    if (data.python_executable === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 65), errors++;
    }
    if (data.python_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 66), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 67), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 68), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 69), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 70), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 71), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 72), errors++;
    }
    if (data.config_hash !== void 0) {
      let data1 = data.config_hash;
      if (typeof data1 == "string") {
        if (!pattern31.test(data1)) {
          vErrors = addError(vErrors, instancePath + "/config_hash", faults, 73), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/config_hash", faults, 74), errors++;
      }
    }
    if (data.config_path !== void 0) {
      let data2 = data.config_path;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/config_path", faults, 75), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/config_path", faults, 76), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data3 = data.created_at;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, instancePath + "/created_at", faults, 77), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/created_at", faults, 78), errors++;
      }
    }
    if (data.data !== void 0 && (validate193(data.data, instancePath + "/data") || (vErrors = vErrors === null ? validate193.errors : addErrors(vErrors, validate193.errors), errors = vErrors.length)), data.git_commit !== void 0) {
      let data5 = data.git_commit;
      if (typeof data5 == "string") {
        if (!pattern18.test(data5)) {
          vErrors = addError(vErrors, instancePath + "/git_commit", faults, 79), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/git_commit", faults, 80), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 81), errors++;
    }
    if (data.python_executable !== void 0 && typeof data.python_executable != "string") {
      vErrors = addError(vErrors, instancePath + "/python_executable", faults, 82), errors++;
    }
    if (data.python_version !== void 0 && typeof data.python_version != "string") {
      vErrors = addError(vErrors, instancePath + "/python_version", faults, 83), errors++;
    }
    if (data.request_id !== void 0) {
      let data9 = data.request_id;
      if (typeof data9 != "string" && !(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 84), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data10 = data.run_id;
      if (typeof data10 == "string") {
        if (data10.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 85), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 86), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data11 = data.session_id;
      if (typeof data11 == "string") {
        if (data11.length < 1) {
          vErrors = addError(vErrors, instancePath + "/session_id", faults, 87), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/session_id", faults, 88), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 89), errors++;
    }
    if (data.summary !== void 0) {
      let data13 = data.summary;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 90), errors++;
        }
        if (data13.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 91), errors++;
        }
        if (data13.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 92), errors++;
        }
        if (data13.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 93), errors++;
        }
        if (data13.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 94), errors++;
        }
        if (data13.total_return !== void 0) {
          let data14 = data13.total_return;
          if (typeof data14 != "number" && data14 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_return", faults, 95), errors++;
          }
        }
        if (data13.sharpe_simple !== void 0) {
          let data15 = data13.sharpe_simple;
          if (typeof data15 != "number" && data15 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/sharpe_simple", faults, 96), errors++;
          }
        }
        if (data13.max_drawdown !== void 0) {
          let data16 = data13.max_drawdown;
          if (typeof data16 != "number" && data16 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/max_drawdown", faults, 97), errors++;
          }
        }
        if (data13.trades !== void 0) {
          let data17 = data13.trades;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 98), errors++;
          }
          if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 99), errors++;
          }
        }
        if (data13.win_rate !== void 0) {
          let data18 = data13.win_rate;
          if (typeof data18 != "number" && data18 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 100), errors++;
          }
          if (typeof data18 == "number") {
            if (data18 > 1 || isNaN(data18)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 101), errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 102), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 103), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 104), errors++;
  }
  return validate195.errors = vErrors, errors === 0;
}
function validate197(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 105), errors++;
    }
    if (data.config_hash === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 106), errors++;
    }
    if (data.config_path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 107), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 108), errors++;
    }
    if (data.git_commit === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 109), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 110), errors++;
    }
    if (data.python_executable === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 111), errors++;
    }
    if (data.python_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 112), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 113), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 114), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 115), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 116), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 117), errors++;
    }
    if (data.config_hash !== void 0) {
      let data1 = data.config_hash;
      if (typeof data1 == "string") {
        if (!pattern31.test(data1)) {
          vErrors = addError(vErrors, instancePath + "/config_hash", faults, 118), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/config_hash", faults, 119), errors++;
      }
    }
    if (data.config_path !== void 0) {
      let data2 = data.config_path;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/config_path", faults, 120), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/config_path", faults, 121), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data3 = data.created_at;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, instancePath + "/created_at", faults, 122), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/created_at", faults, 123), errors++;
      }
    }
    if (data.data !== void 0 && (validate193(data.data, instancePath + "/data") || (vErrors = vErrors === null ? validate193.errors : addErrors(vErrors, validate193.errors), errors = vErrors.length)), data.git_commit !== void 0) {
      let data5 = data.git_commit;
      if (typeof data5 == "string") {
        if (!pattern18.test(data5)) {
          vErrors = addError(vErrors, instancePath + "/git_commit", faults, 124), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/git_commit", faults, 125), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 126), errors++;
    }
    if (data.python_executable !== void 0 && typeof data.python_executable != "string") {
      vErrors = addError(vErrors, instancePath + "/python_executable", faults, 127), errors++;
    }
    if (data.python_version !== void 0 && typeof data.python_version != "string") {
      vErrors = addError(vErrors, instancePath + "/python_version", faults, 128), errors++;
    }
    if (data.request_id !== void 0) {
      let data9 = data.request_id;
      if (typeof data9 != "string" && !(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 129), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data10 = data.run_id;
      if (typeof data10 == "string") {
        if (data10.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 130), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 131), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data11 = data.session_id;
      if (typeof data11 == "string") {
        if (data11.length < 1) {
          vErrors = addError(vErrors, instancePath + "/session_id", faults, 132), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/session_id", faults, 133), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "failed") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 134), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 135), errors++;
  }
  return validate197.errors = vErrors, errors === 0;
}
function validate199(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 136), errors++;
    }
    if (data.config_hash === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 137), errors++;
    }
    if (data.config_path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 138), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 139), errors++;
    }
    if (data.git_commit === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 140), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 141), errors++;
    }
    if (data.python_executable === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 142), errors++;
    }
    if (data.python_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 143), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 144), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 145), errors++;
    }
    if (data.session_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 146), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 147), errors++;
    }
    if (data.command !== void 0 && data.command !== "paper") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 148), errors++;
    }
    if (data.config_hash !== void 0) {
      let data1 = data.config_hash;
      if (typeof data1 == "string") {
        if (!pattern31.test(data1)) {
          vErrors = addError(vErrors, instancePath + "/config_hash", faults, 149), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/config_hash", faults, 150), errors++;
      }
    }
    if (data.config_path !== void 0) {
      let data2 = data.config_path;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/config_path", faults, 151), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/config_path", faults, 152), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data3 = data.created_at;
      if (typeof data3 == "string") {
        if (!formats22(data3)) {
          vErrors = addError(vErrors, instancePath + "/created_at", faults, 153), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/created_at", faults, 154), errors++;
      }
    }
    if (data.data !== void 0 && (validate193(data.data, instancePath + "/data") || (vErrors = vErrors === null ? validate193.errors : addErrors(vErrors, validate193.errors), errors = vErrors.length)), data.git_commit !== void 0) {
      let data5 = data.git_commit;
      if (typeof data5 == "string") {
        if (!pattern18.test(data5)) {
          vErrors = addError(vErrors, instancePath + "/git_commit", faults, 155), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/git_commit", faults, 156), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "paper") {
      vErrors = addError(vErrors, instancePath + "/mode", faults, 157), errors++;
    }
    if (data.python_executable !== void 0 && typeof data.python_executable != "string") {
      vErrors = addError(vErrors, instancePath + "/python_executable", faults, 158), errors++;
    }
    if (data.python_version !== void 0 && typeof data.python_version != "string") {
      vErrors = addError(vErrors, instancePath + "/python_version", faults, 159), errors++;
    }
    if (data.request_id !== void 0) {
      let data9 = data.request_id;
      if (typeof data9 != "string" && !(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 160), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data10 = data.run_id;
      if (typeof data10 == "string") {
        if (data10.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 161), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 162), errors++;
      }
    }
    if (data.session_id !== void 0) {
      let data11 = data.session_id;
      if (typeof data11 == "string") {
        if (data11.length < 1) {
          vErrors = addError(vErrors, instancePath + "/session_id", faults, 163), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/session_id", faults, 164), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "aborted") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 165), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 166), errors++;
  }
  return validate199.errors = vErrors, errors === 0;
}
function validate191(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 167), errors++;
    }
    const tag0 = data.status;
    if (typeof tag0 == "string")
      if (tag0 === "running")
        validate192(data, instancePath) || (vErrors = vErrors === null ? validate192.errors : addErrors(vErrors, validate192.errors), errors = vErrors.length);
      else if (tag0 === "success")
        validate195(data, instancePath) || (vErrors = vErrors === null ? validate195.errors : addErrors(vErrors, validate195.errors), errors = vErrors.length);
      else if (tag0 === "failed")
        validate197(data, instancePath) || (vErrors = vErrors === null ? validate197.errors : addErrors(vErrors, validate197.errors), errors = vErrors.length);
      else if (tag0 === "aborted")
        validate199(data, instancePath) || (vErrors = vErrors === null ? validate199.errors : addErrors(vErrors, validate199.errors), errors = vErrors.length);
      else {
        vErrors = addError(vErrors, instancePath, faults, 168, { error: "mapping", tag: "status", tagValue: tag0, allowedValues: ["running", "success", "failed", "aborted"] }), errors++;
      }
    else {
      vErrors = addError(vErrors, instancePath, faults, 169, { error: "tag", tag: "status", tagValue: tag0, allowedValues: ["running", "success", "failed", "aborted"] }), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 170), errors++;
  }
  return validate191.errors = vErrors, errors === 0;
}
export {
  validatePaperSessionMetadata
};
const faults = () => [
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
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "config_hash" }],
  ["#/required", "required", { missingProperty: "config_path" }],
  ["#/required", "required", { missingProperty: "created_at" }],
  ["#/required", "required", { missingProperty: "git_commit" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "python_executable" }],
  ["#/required", "required", { missingProperty: "python_version" }],
  ["#/required", "required", { missingProperty: "request_id" }],
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "session_id" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/properties/command/const", "const", { allowedValue: "paper" }],
  ["../common.schema.json#/$defs/Sha1/pattern", "pattern", { pattern: "^[0-9a-f]{40}$" }],
  ["../common.schema.json#/$defs/Sha1/type", "type", { type: "string" }],
  ["#/properties/config_path/minLength", "minLength", { limit: 1 }],
  ["#/properties/config_path/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/GitCommit/pattern", "pattern", { pattern: "^([0-9a-f]{7,40}|unknown)$" }],
  ["../common.schema.json#/$defs/GitCommit/type", "type", { type: "string" }],
  ["#/properties/mode/const", "const", { allowedValue: "paper" }],
  ["#/properties/python_executable/type", "type", { type: "string" }],
  ["#/properties/python_version/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/RequestId/type", "type", { type: ["string", "integer", "null"] }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["#/properties/status/const", "const", { allowedValue: "running" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "config_hash" }],
  ["#/required", "required", { missingProperty: "config_path" }],
  ["#/required", "required", { missingProperty: "created_at" }],
  ["#/required", "required", { missingProperty: "git_commit" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "python_executable" }],
  ["#/required", "required", { missingProperty: "python_version" }],
  ["#/required", "required", { missingProperty: "request_id" }],
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "session_id" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["#/properties/command/const", "const", { allowedValue: "paper" }],
  ["../common.schema.json#/$defs/Sha1/pattern", "pattern", { pattern: "^[0-9a-f]{40}$" }],
  ["../common.schema.json#/$defs/Sha1/type", "type", { type: "string" }],
  ["#/properties/config_path/minLength", "minLength", { limit: 1 }],
  ["#/properties/config_path/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/GitCommit/pattern", "pattern", { pattern: "^([0-9a-f]{7,40}|unknown)$" }],
  ["../common.schema.json#/$defs/GitCommit/type", "type", { type: "string" }],
  ["#/properties/mode/const", "const", { allowedValue: "paper" }],
  ["#/properties/python_executable/type", "type", { type: "string" }],
  ["#/properties/python_version/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/RequestId/type", "type", { type: ["string", "integer", "null"] }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
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
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "config_hash" }],
  ["#/required", "required", { missingProperty: "config_path" }],
  ["#/required", "required", { missingProperty: "created_at" }],
  ["#/required", "required", { missingProperty: "git_commit" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "python_executable" }],
  ["#/required", "required", { missingProperty: "python_version" }],
  ["#/required", "required", { missingProperty: "request_id" }],
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "session_id" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/properties/command/const", "const", { allowedValue: "paper" }],
  ["../common.schema.json#/$defs/Sha1/pattern", "pattern", { pattern: "^[0-9a-f]{40}$" }],
  ["../common.schema.json#/$defs/Sha1/type", "type", { type: "string" }],
  ["#/properties/config_path/minLength", "minLength", { limit: 1 }],
  ["#/properties/config_path/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/GitCommit/pattern", "pattern", { pattern: "^([0-9a-f]{7,40}|unknown)$" }],
  ["../common.schema.json#/$defs/GitCommit/type", "type", { type: "string" }],
  ["#/properties/mode/const", "const", { allowedValue: "paper" }],
  ["#/properties/python_executable/type", "type", { type: "string" }],
  ["#/properties/python_version/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/RequestId/type", "type", { type: ["string", "integer", "null"] }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["#/properties/status/const", "const", { allowedValue: "failed" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "config_hash" }],
  ["#/required", "required", { missingProperty: "config_path" }],
  ["#/required", "required", { missingProperty: "created_at" }],
  ["#/required", "required", { missingProperty: "git_commit" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "python_executable" }],
  ["#/required", "required", { missingProperty: "python_version" }],
  ["#/required", "required", { missingProperty: "request_id" }],
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "session_id" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/properties/command/const", "const", { allowedValue: "paper" }],
  ["../common.schema.json#/$defs/Sha1/pattern", "pattern", { pattern: "^[0-9a-f]{40}$" }],
  ["../common.schema.json#/$defs/Sha1/type", "type", { type: "string" }],
  ["#/properties/config_path/minLength", "minLength", { limit: 1 }],
  ["#/properties/config_path/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/LocalTimestamp/format", "format", { format: "local-date-time" }],
  ["../common.schema.json#/$defs/LocalTimestamp/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/GitCommit/pattern", "pattern", { pattern: "^([0-9a-f]{7,40}|unknown)$" }],
  ["../common.schema.json#/$defs/GitCommit/type", "type", { type: "string" }],
  ["#/properties/mode/const", "const", { allowedValue: "paper" }],
  ["#/properties/python_executable/type", "type", { type: "string" }],
  ["#/properties/python_version/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/RequestId/type", "type", { type: ["string", "integer", "null"] }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["#/properties/status/const", "const", { allowedValue: "aborted" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/discriminator", "discriminator", {}],
  ["#/discriminator", "discriminator", {}],
  ["#/type", "type", { type: "object" }]
];
