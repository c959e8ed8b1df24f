// Made by `npm run generate` from quantlab/v1/tool-result/tool-result.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
const validateToolResult = validate287;
function validate289(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.contract_type === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.artifacts === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 8), errors++;
    }
    if (data.contract_type !== void 0) {
      let data1 = data.contract_type;
      if (!(data1 === "quantlab.run.result" || data1 === "quantlab.sweep.result" || data1 === "quantlab.paper.result")) {
        vErrors = addError(vErrors, instancePath + "/contract_type", faults, 9), errors++;
      }
    }
    if (data.command !== void 0) {
      let data2 = data.command;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/command", faults, 10), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/command", faults, 11), errors++;
      }
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 12), errors++;
    }
    if (data.request_id !== void 0) {
      let data4 = data.request_id;
      if (typeof data4 != "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 13), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data5 = data.run_id;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 14), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 15), errors++;
      }
    }
    if (data.mode !== void 0) {
      let data6 = data.mode;
      if (typeof data6 == "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, instancePath + "/mode", faults, 16), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/mode", faults, 17), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data7 = data.summary;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 18), errors++;
        }
        if (data7.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 19), errors++;
        }
        if (data7.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 20), errors++;
        }
        if (data7.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 21), errors++;
        }
        if (data7.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 22), errors++;
        }
        if (data7.total_return !== void 0) {
          let data8 = data7.total_return;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_return", faults, 23), errors++;
          }
        }
        if (data7.sharpe_simple !== void 0) {
          let data9 = data7.sharpe_simple;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/sharpe_simple", faults, 24), errors++;
          }
        }
        if (data7.max_drawdown !== void 0) {
          let data10 = data7.max_drawdown;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/max_drawdown", faults, 25), errors++;
          }
        }
        if (data7.trades !== void 0) {
          let data11 = data7.trades;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 26), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 27), errors++;
          }
        }
        if (data7.win_rate !== void 0) {
          let data12 = data7.win_rate;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 28), errors++;
          }
          if (typeof data12 == "number") {
            if (data12 > 1 || isNaN(data12)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 29), errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 30), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 31), errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data13 = data.artifacts;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13))
        for (const key0 in data13) {
          let data14 = data13[key0];
          if (typeof data14 == "string") {
            if (data14.length < 1) {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 32), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 33), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, instancePath + "/artifacts", faults, 34), errors++;
      }
    }
    if (data.best_result !== void 0) {
      let data15 = data.best_result;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        vErrors = addError(vErrors, instancePath + "/best_result", faults, 35), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 36), errors++;
  }
  return validate289.errors = vErrors, errors === 0;
}
const pattern78 = new RegExp("^[A-Z][A-Z0-9_]*$", "");
function validate288(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 37), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 38), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 39), errors++;
    }
    if (data.artifacts_path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 40), errors++;
    }
    if (data.report_path === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 41), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 42), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 43), errors++;
    }
    if (data.machine_contract === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 44), errors++;
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 45), errors++;
    }
    if (data.command !== void 0) {
      let data1 = data.command;
      if (!(data1 === "run" || data1 === "sweep" || data1 === "forward" || data1 === "portfolio")) {
        vErrors = addError(vErrors, instancePath + "/command", faults, 46), errors++;
      }
    }
    if (data.request_id !== void 0) {
      let data2 = data.request_id;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 47), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data3 = data.run_id;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_id", faults, 48), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 49), errors++;
      }
    }
    if (data.artifacts_path !== void 0) {
      let data4 = data.artifacts_path;
      if (typeof data4 == "string") {
        if (data4.length < 1) {
          vErrors = addError(vErrors, instancePath + "/artifacts_path", faults, 50), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/artifacts_path", faults, 51), errors++;
      }
    }
    if (data.report_path !== void 0) {
      let data5 = data.report_path;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, instancePath + "/report_path", faults, 52), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/report_path", faults, 53), errors++;
      }
    }
    if (data.mode !== void 0) {
      let data6 = data.mode;
      if (typeof data6 == "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, instancePath + "/mode", faults, 54), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/mode", faults, 55), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data7 = data.summary;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 56), errors++;
        }
        if (data7.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 57), errors++;
        }
        if (data7.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 58), errors++;
        }
        if (data7.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 59), errors++;
        }
        if (data7.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/summary", faults, 60), errors++;
        }
        if (data7.total_return !== void 0) {
          let data8 = data7.total_return;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/total_return", faults, 61), errors++;
          }
        }
        if (data7.sharpe_simple !== void 0) {
          let data9 = data7.sharpe_simple;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/sharpe_simple", faults, 62), errors++;
          }
        }
        if (data7.max_drawdown !== void 0) {
          let data10 = data7.max_drawdown;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/max_drawdown", faults, 63), errors++;
          }
        }
        if (data7.trades !== void 0) {
          let data11 = data7.trades;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 64), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, instancePath + "/summary/trades", faults, 65), errors++;
          }
        }
        if (data7.win_rate !== void 0) {
          let data12 = data7.win_rate;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 66), errors++;
          }
          if (typeof data12 == "number") {
            if (data12 > 1 || isNaN(data12)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 67), errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              vErrors = addError(vErrors, instancePath + "/summary/win_rate", faults, 68), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/summary", faults, 69), errors++;
      }
    }
    if (data.machine_contract !== void 0 && (validate289(data.machine_contract, instancePath + "/machine_contract") || (vErrors = vErrors === null ? validate289.errors : addErrors(vErrors, validate289.errors), errors = vErrors.length)), data.metrics !== void 0) {
      let data14 = data.metrics;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.total_return === void 0) {
          vErrors = addError(vErrors, instancePath + "/metrics", faults, 70), errors++;
        }
        if (data14.sharpe_simple === void 0) {
          vErrors = addError(vErrors, instancePath + "/metrics", faults, 71), errors++;
        }
        if (data14.max_drawdown === void 0) {
          vErrors = addError(vErrors, instancePath + "/metrics", faults, 72), errors++;
        }
        if (data14.trades === void 0) {
          vErrors = addError(vErrors, instancePath + "/metrics", faults, 73), errors++;
        }
        if (data14.win_rate === void 0) {
          vErrors = addError(vErrors, instancePath + "/metrics", faults, 74), errors++;
        }
        if (data14.total_return !== void 0) {
          let data15 = data14.total_return;
          if (typeof data15 != "number" && data15 !== null) {
            vErrors = addError(vErrors, instancePath + "/metrics/total_return", faults, 75), errors++;
          }
        }
        if (data14.sharpe_simple !== void 0) {
          let data16 = data14.sharpe_simple;
          if (typeof data16 != "number" && data16 !== null) {
            vErrors = addError(vErrors, instancePath + "/metrics/sharpe_simple", faults, 76), errors++;
          }
        }
        if (data14.max_drawdown !== void 0) {
          let data17 = data14.max_drawdown;
          if (typeof data17 != "number" && data17 !== null) {
            vErrors = addError(vErrors, instancePath + "/metrics/max_drawdown", faults, 77), errors++;
          }
        }
        if (data14.trades !== void 0) {
          let data18 = data14.trades;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) {
            vErrors = addError(vErrors, instancePath + "/metrics/trades", faults, 78), errors++;
          }
          if (typeof data18 == "number" && (data18 < 0 || isNaN(data18))) {
            vErrors = addError(vErrors, instancePath + "/metrics/trades", faults, 79), errors++;
          }
        }
        if (data14.win_rate !== void 0) {
          let data19 = data14.win_rate;
          if (typeof data19 != "number" && data19 !== null) {
            vErrors = addError(vErrors, instancePath + "/metrics/win_rate", faults, 80), errors++;
          }
          if (typeof data19 == "number") {
            if (data19 > 1 || isNaN(data19)) {
              vErrors = addError(vErrors, instancePath + "/metrics/win_rate", faults, 81), errors++;
            }
            if (data19 < 0 || isNaN(data19)) {
              vErrors = addError(vErrors, instancePath + "/metrics/win_rate", faults, 82), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/metrics", faults, 83), errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data20 = data.artifacts;
      if (Array.isArray(data20)) {
        const len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data21 = data20[i0];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.name === void 0) {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + i0, faults, 84), errors++;
            }
            if (data21.path === void 0) {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + i0, faults, 85), errors++;
            }
            if (data21.size_bytes === void 0) {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + i0, faults, 86), errors++;
            }
            if (data21.name !== void 0) {
              let data22 = data21.name;
              if (typeof data22 == "string") {
                if (data22.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/artifacts/" + i0 + "/name", faults, 87), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i0 + "/name", faults, 88), errors++;
              }
            }
            if (data21.path !== void 0) {
              let data23 = data21.path;
              if (typeof data23 == "string") {
                if (data23.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/artifacts/" + i0 + "/path", faults, 89), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i0 + "/path", faults, 90), errors++;
              }
            }
            if (data21.size_bytes !== void 0) {
              let data24 = data21.size_bytes;
              if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24))) {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i0 + "/size_bytes", faults, 91), errors++;
              }
              if (typeof data24 == "number" && (data24 < 0 || isNaN(data24))) {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i0 + "/size_bytes", faults, 92), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/" + i0, faults, 93), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/artifacts", faults, 94), errors++;
      }
    }
    if (data.events !== void 0) {
      let data25 = data.events;
      if (Array.isArray(data25)) {
        const len1 = data25.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data26 = data25[i1];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.event === void 0) {
              vErrors = addError(vErrors, instancePath + "/events/" + i1, faults, 95), errors++;
            }
            if (data26.event !== void 0) {
              let data27 = data26.event;
              if (typeof data27 == "string") {
                if (data27.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/events/" + i1 + "/event", faults, 96), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/events/" + i1 + "/event", faults, 97), errors++;
              }
            }
            if (data26.status !== void 0) {
              let data28 = data26.status;
              if (typeof data28 == "string") {
                if (data28.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/events/" + i1 + "/status", faults, 98), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/events/" + i1 + "/status", faults, 99), errors++;
              }
            }
            if (data26.timestamp !== void 0) {
              let data29 = data26.timestamp;
              if (typeof data29 == "string") {
                if (data29.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/events/" + i1 + "/timestamp", faults, 100), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/events/" + i1 + "/timestamp", faults, 101), errors++;
              }
            }
            if (data26.message !== void 0 && typeof data26.message != "string") {
              vErrors = addError(vErrors, instancePath + "/events/" + i1 + "/message", faults, 102), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/events/" + i1, faults, 103), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/events", faults, 104), errors++;
      }
    }
    if (data.errors !== void 0) {
      let data31 = data.errors;
      if (Array.isArray(data31)) {
        const len2 = data31.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data32 = data31[i2];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.code === void 0) {
              vErrors = addError(vErrors, instancePath + "/errors/" + i2, faults, 105), errors++;
            }
            if (data32.message === void 0) {
              vErrors = addError(vErrors, instancePath + "/errors/" + i2, faults, 106), errors++;
            }
            if (data32.code !== void 0) {
              let data33 = data32.code;
              if (typeof data33 == "string") {
                if (!pattern78.test(data33)) {
                  vErrors = addError(vErrors, instancePath + "/errors/" + i2 + "/code", faults, 107), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/errors/" + i2 + "/code", faults, 108), errors++;
              }
            }
            if (data32.message !== void 0 && typeof data32.message != "string") {
              vErrors = addError(vErrors, instancePath + "/errors/" + i2 + "/message", faults, 109), errors++;
            }
            if (data32.severity !== void 0) {
              let data35 = data32.severity;
              if (typeof data35 == "string") {
                if (data35.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/errors/" + i2 + "/severity", faults, 110), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/errors/" + i2 + "/severity", faults, 111), errors++;
              }
            }
            if (data32.retryable !== void 0 && typeof data32.retryable != "boolean") {
              vErrors = addError(vErrors, instancePath + "/errors/" + i2 + "/retryable", faults, 112), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/errors/" + i2, faults, 113), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/errors", faults, 114), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 115), errors++;
  }
  return validate288.errors = vErrors, errors === 0;
}
function validate291(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 116), errors++;
    }
    if (data.errors === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 117), errors++;
    }
    if (data.status !== void 0 && data.status !== "error") {
      vErrors = addError(vErrors, instancePath + "/status", faults, 118), errors++;
    }
    if (data.command !== void 0) {
      let data1 = data.command;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, instancePath + "/command", faults, 119), errors++;
      }
    }
    if (data.request_id !== void 0) {
      let data2 = data.request_id;
      if (typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 120), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data3 = data.run_id;
      if (typeof data3 != "string" && data3 !== null) {
        vErrors = addError(vErrors, instancePath + "/run_id", faults, 121), errors++;
      }
    }
    if (data.artifacts_path !== void 0) {
      let data4 = data.artifacts_path;
      if (typeof data4 != "string" && data4 !== null) {
        vErrors = addError(vErrors, instancePath + "/artifacts_path", faults, 122), errors++;
      }
    }
    if (data.report_path !== void 0) {
      let data5 = data.report_path;
      if (typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, instancePath + "/report_path", faults, 123), errors++;
      }
    }
    if (data.mode !== void 0) {
      let data6 = data.mode;
      if (typeof data6 != "string" && data6 !== null) {
        vErrors = addError(vErrors, instancePath + "/mode", faults, 124), errors++;
      }
    }
    if (data.exit_code !== void 0) {
      let data7 = data.exit_code;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
        vErrors = addError(vErrors, instancePath + "/exit_code", faults, 125), errors++;
      }
    }
    if (data.metrics !== void 0 && data.metrics !== null) {
      vErrors = addError(vErrors, instancePath + "/metrics", faults, 126), errors++;
    }
    if (data.artifacts !== void 0) {
      let data9 = data.artifacts;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.name === void 0) {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + i0, faults, 127), errors++;
            }
            if (data10.path === void 0) {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + i0, faults, 128), errors++;
            }
            if (data10.size_bytes === void 0) {
              vErrors = addError(vErrors, instancePath + "/artifacts/" + i0, faults, 129), errors++;
            }
            if (data10.name !== void 0) {
              let data11 = data10.name;
              if (typeof data11 == "string") {
                if (data11.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/artifacts/" + i0 + "/name", faults, 130), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i0 + "/name", faults, 131), errors++;
              }
            }
            if (data10.path !== void 0) {
              let data12 = data10.path;
              if (typeof data12 == "string") {
                if (data12.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/artifacts/" + i0 + "/path", faults, 132), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i0 + "/path", faults, 133), errors++;
              }
            }
            if (data10.size_bytes !== void 0) {
              let data13 = data10.size_bytes;
              if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i0 + "/size_bytes", faults, 134), errors++;
              }
              if (typeof data13 == "number" && (data13 < 0 || isNaN(data13))) {
                vErrors = addError(vErrors, instancePath + "/artifacts/" + i0 + "/size_bytes", faults, 135), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/artifacts/" + i0, faults, 136), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/artifacts", faults, 137), errors++;
      }
    }
    if (data.events !== void 0) {
      let data14 = data.events;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.event === void 0) {
              vErrors = addError(vErrors, instancePath + "/events/" + i1, faults, 138), errors++;
            }
            if (data15.event !== void 0) {
              let data16 = data15.event;
              if (typeof data16 == "string") {
                if (data16.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/events/" + i1 + "/event", faults, 139), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/events/" + i1 + "/event", faults, 140), errors++;
              }
            }
            if (data15.status !== void 0) {
              let data17 = data15.status;
              if (typeof data17 == "string") {
                if (data17.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/events/" + i1 + "/status", faults, 141), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/events/" + i1 + "/status", faults, 142), errors++;
              }
            }
            if (data15.timestamp !== void 0) {
              let data18 = data15.timestamp;
              if (typeof data18 == "string") {
                if (data18.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/events/" + i1 + "/timestamp", faults, 143), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/events/" + i1 + "/timestamp", faults, 144), errors++;
              }
            }
            if (data15.message !== void 0 && typeof data15.message != "string") {
              vErrors = addError(vErrors, instancePath + "/events/" + i1 + "/message", faults, 145), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/events/" + i1, faults, 146), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/events", faults, 147), errors++;
      }
    }
    if (data.errors !== void 0) {
      let data20 = data.errors;
      if (Array.isArray(data20)) {
        if (data20.length < 1) {
          vErrors = addError(vErrors, instancePath + "/errors", faults, 148), errors++;
        }
        const len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data21 = data20[i2];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.code === void 0) {
              vErrors = addError(vErrors, instancePath + "/errors/" + i2, faults, 149), errors++;
            }
            if (data21.message === void 0) {
              vErrors = addError(vErrors, instancePath + "/errors/" + i2, faults, 150), errors++;
            }
            if (data21.code !== void 0) {
              let data22 = data21.code;
              if (typeof data22 == "string") {
                if (!pattern78.test(data22)) {
                  vErrors = addError(vErrors, instancePath + "/errors/" + i2 + "/code", faults, 151), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/errors/" + i2 + "/code", faults, 152), errors++;
              }
            }
            if (data21.message !== void 0 && typeof data21.message != "string") {
              vErrors = addError(vErrors, instancePath + "/errors/" + i2 + "/message", faults, 153), errors++;
            }
            if (data21.severity !== void 0) {
              let data24 = data21.severity;
              if (typeof data24 == "string") {
                if (data24.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/errors/" + i2 + "/severity", faults, 154), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/errors/" + i2 + "/severity", faults, 155), errors++;
              }
            }
            if (data21.retryable !== void 0 && typeof data21.retryable != "boolean") {
              vErrors = addError(vErrors, instancePath + "/errors/" + i2 + "/retryable", faults, 156), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/errors/" + i2, faults, 157), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/errors", faults, 158), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 159), errors++;
  }
  return validate291.errors = vErrors, errors === 0;
}
function validate287(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 160), errors++;
    }
    const tag0 = data.status;
    if (typeof tag0 == "string")
      if (tag0 === "success")
        validate288(data, instancePath) || (vErrors = vErrors === null ? validate288.errors : addErrors(vErrors, validate288.errors), errors = vErrors.length);
      else if (tag0 === "error")
        validate291(data, instancePath) || (vErrors = vErrors === null ? validate291.errors : addErrors(vErrors, validate291.errors), errors = vErrors.length);
      else {
        vErrors = addError(vErrors, instancePath, faults, 161, { error: "mapping", tag: "status", tagValue: tag0, allowedValues: ["success", "error"] }), errors++;
      }
    else {
      vErrors = addError(vErrors, instancePath, faults, 162, { error: "tag", tag: "status", tagValue: tag0, allowedValues: ["success", "error"] }), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 163), errors++;
  }
  return validate287.errors = vErrors, errors === 0;
}
export {
  validateToolResult
};
const faults = () => [
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "contract_type" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["#/required", "required", { missingProperty: "artifacts" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/contract_type/enum", "enum", { allowedValues: ["quantlab.run.result", "quantlab.sweep.result", "quantlab.paper.result"] }],
  ["#/properties/command/minLength", "minLength", { limit: 1 }],
  ["#/properties/command/type", "type", { type: "string" }],
  ["#/properties/status/const", "const", { allowedValue: "success" }],
  ["../common.schema.json#/$defs/RequestId/type", "type", { type: ["string", "integer", "null"] }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["#/properties/mode/minLength", "minLength", { limit: 1 }],
  ["#/properties/mode/type", "type", { type: "string" }],
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
  ["#/properties/artifacts/additionalProperties/minLength", "minLength", { limit: 1 }],
  ["#/properties/artifacts/additionalProperties/type", "type", { type: "string" }],
  ["#/properties/artifacts/type", "type", { type: "object" }],
  ["#/properties/best_result/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "run_id" }],
  ["#/required", "required", { missingProperty: "artifacts_path" }],
  ["#/required", "required", { missingProperty: "report_path" }],
  ["#/required", "required", { missingProperty: "mode" }],
  ["#/required", "required", { missingProperty: "summary" }],
  ["#/required", "required", { missingProperty: "machine_contract" }],
  ["#/properties/status/const", "const", { allowedValue: "success" }],
  ["#/properties/command/enum", "enum", { allowedValues: ["run", "sweep", "forward", "portfolio"] }],
  ["#/properties/request_id/type", "type", { type: ["string", "null"] }],
  ["../common.schema.json#/$defs/RunId/minLength", "minLength", { limit: 1 }],
  ["../common.schema.json#/$defs/RunId/type", "type", { type: "string" }],
  ["#/properties/artifacts_path/minLength", "minLength", { limit: 1 }],
  ["#/properties/artifacts_path/type", "type", { type: "string" }],
  ["#/properties/report_path/minLength", "minLength", { limit: 1 }],
  ["#/properties/report_path/type", "type", { type: "string" }],
  ["#/properties/mode/minLength", "minLength", { limit: 1 }],
  ["#/properties/mode/type", "type", { type: "string" }],
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
  ["#/$defs/ToolArtifact/required", "required", { missingProperty: "name" }],
  ["#/$defs/ToolArtifact/required", "required", { missingProperty: "path" }],
  ["#/$defs/ToolArtifact/required", "required", { missingProperty: "size_bytes" }],
  ["#/$defs/ToolArtifact/properties/name/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ToolArtifact/properties/name/type", "type", { type: "string" }],
  ["#/$defs/ToolArtifact/properties/path/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ToolArtifact/properties/path/type", "type", { type: "string" }],
  ["#/$defs/ToolArtifact/properties/size_bytes/type", "type", { type: "integer" }],
  ["#/$defs/ToolArtifact/properties/size_bytes/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ToolArtifact/type", "type", { type: "object" }],
  ["#/properties/artifacts/type", "type", { type: "array" }],
  ["#/$defs/ToolEvent/required", "required", { missingProperty: "event" }],
  ["#/$defs/ToolEvent/properties/event/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ToolEvent/properties/event/type", "type", { type: "string" }],
  ["#/$defs/ToolEvent/properties/status/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ToolEvent/properties/status/type", "type", { type: "string" }],
  ["#/$defs/ToolEvent/properties/timestamp/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ToolEvent/properties/timestamp/type", "type", { type: "string" }],
  ["#/$defs/ToolEvent/properties/message/type", "type", { type: "string" }],
  ["#/$defs/ToolEvent/type", "type", { type: "object" }],
  ["#/properties/events/type", "type", { type: "array" }],
  ["#/$defs/ToolIssue/required", "required", { missingProperty: "code" }],
  ["#/$defs/ToolIssue/required", "required", { missingProperty: "message" }],
  ["#/$defs/ToolIssue/properties/code/pattern", "pattern", { pattern: "^[A-Z][A-Z0-9_]*$" }],
  ["#/$defs/ToolIssue/properties/code/type", "type", { type: "string" }],
  ["#/$defs/ToolIssue/properties/message/type", "type", { type: "string" }],
  ["#/$defs/ToolIssue/properties/severity/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ToolIssue/properties/severity/type", "type", { type: "string" }],
  ["#/$defs/ToolIssue/properties/retryable/type", "type", { type: "boolean" }],
  ["#/$defs/ToolIssue/type", "type", { type: "object" }],
  ["#/properties/errors/type", "type", { type: "array" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/required", "required", { missingProperty: "errors" }],
  ["#/properties/status/const", "const", { allowedValue: "error" }],
  ["#/properties/command/type", "type", { type: ["string", "null"] }],
  ["#/properties/request_id/type", "type", { type: ["string", "null"] }],
  ["#/properties/run_id/type", "type", { type: ["string", "null"] }],
  ["#/properties/artifacts_path/type", "type", { type: ["string", "null"] }],
  ["#/properties/report_path/type", "type", { type: ["string", "null"] }],
  ["#/properties/mode/type", "type", { type: ["string", "null"] }],
  ["#/properties/exit_code/type", "type", { type: ["integer", "null"] }],
  ["#/properties/metrics/type", "type", { type: "null" }],
  ["#/$defs/ToolArtifact/required", "required", { missingProperty: "name" }],
  ["#/$defs/ToolArtifact/required", "required", { missingProperty: "path" }],
  ["#/$defs/ToolArtifact/required", "required", { missingProperty: "size_bytes" }],
  ["#/$defs/ToolArtifact/properties/name/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ToolArtifact/properties/name/type", "type", { type: "string" }],
  ["#/$defs/ToolArtifact/properties/path/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ToolArtifact/properties/path/type", "type", { type: "string" }],
  ["#/$defs/ToolArtifact/properties/size_bytes/type", "type", { type: "integer" }],
  ["#/$defs/ToolArtifact/properties/size_bytes/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/ToolArtifact/type", "type", { type: "object" }],
  ["#/properties/artifacts/type", "type", { type: "array" }],
  ["#/$defs/ToolEvent/required", "required", { missingProperty: "event" }],
  ["#/$defs/ToolEvent/properties/event/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ToolEvent/properties/event/type", "type", { type: "string" }],
  ["#/$defs/ToolEvent/properties/status/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ToolEvent/properties/status/type", "type", { type: "string" }],
  ["#/$defs/ToolEvent/properties/timestamp/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ToolEvent/properties/timestamp/type", "type", { type: "string" }],
  ["#/$defs/ToolEvent/properties/message/type", "type", { type: "string" }],
  ["#/$defs/ToolEvent/type", "type", { type: "object" }],
  ["#/properties/events/type", "type", { type: "array" }],
  ["#/properties/errors/minItems", "minItems", { limit: 1 }],
  ["#/$defs/ToolIssue/required", "required", { missingProperty: "code" }],
  ["#/$defs/ToolIssue/required", "required", { missingProperty: "message" }],
  ["#/$defs/ToolIssue/properties/code/pattern", "pattern", { pattern: "^[A-Z][A-Z0-9_]*$" }],
  ["#/$defs/ToolIssue/properties/code/type", "type", { type: "string" }],
  ["#/$defs/ToolIssue/properties/message/type", "type", { type: "string" }],
  ["#/$defs/ToolIssue/properties/severity/minLength", "minLength", { limit: 1 }],
  ["#/$defs/ToolIssue/properties/severity/type", "type", { type: "string" }],
  ["#/$defs/ToolIssue/properties/retryable/type", "type", { type: "boolean" }],
  ["#/$defs/ToolIssue/type", "type", { type: "object" }],
  ["#/properties/errors/type", "type", { type: "array" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "status" }],
  ["#/discriminator", "discriminator", {}],
  ["#/discriminator", "discriminator", {}],
  ["#/type", "type", { type: "object" }]
];
