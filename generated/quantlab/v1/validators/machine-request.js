// Made by `npm run generate` from quantlab/v1/request/request.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate } from "../../../../src/formats/string-formats.ts";
const validateMachineRequest = validate241;
const formats18 = isDate;
function validate243(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ticker !== void 0) {
      let data0 = data.ticker;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/ticker", faults, 0), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/ticker", faults, 1), errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, instancePath + "/start", faults, 2), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/start", faults, 3), errors++;
      }
    }
    if (data.end !== void 0) {
      let data2 = data.end;
      if (typeof data2 == "string") {
        if (!formats18(data2)) {
          vErrors = addError(vErrors, instancePath + "/end", faults, 4), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/end", faults, 5), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data3 = data.interval;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, instancePath + "/interval", faults, 6), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/interval", faults, 7), errors++;
      }
    }
    if (data.fee !== void 0 && typeof data.fee != "number") {
      vErrors = addError(vErrors, instancePath + "/fee", faults, 8), errors++;
    }
    if (data.rsi_buy_max !== void 0 && typeof data.rsi_buy_max != "number") {
      vErrors = addError(vErrors, instancePath + "/rsi_buy_max", faults, 9), errors++;
    }
    if (data.rsi_sell_min !== void 0 && typeof data.rsi_sell_min != "number") {
      vErrors = addError(vErrors, instancePath + "/rsi_sell_min", faults, 10), errors++;
    }
    if (data.cooldown_days !== void 0) {
      let data7 = data.cooldown_days;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        vErrors = addError(vErrors, instancePath + "/cooldown_days", faults, 11), errors++;
      }
    }
    if (data.paper !== void 0 && typeof data.paper != "boolean") {
      vErrors = addError(vErrors, instancePath + "/paper", faults, 12), errors++;
    }
    if (data.initial_cash !== void 0 && typeof data.initial_cash != "number") {
      vErrors = addError(vErrors, instancePath + "/initial_cash", faults, 13), errors++;
    }
    if (data.slippage_bps !== void 0 && typeof data.slippage_bps != "number") {
      vErrors = addError(vErrors, instancePath + "/slippage_bps", faults, 14), errors++;
    }
    if (data.slippage_mode !== void 0) {
      let data11 = data.slippage_mode;
      if (!(data11 === "fixed" || data11 === "atr")) {
        vErrors = addError(vErrors, instancePath + "/slippage_mode", faults, 15), errors++;
      }
    }
    if (data.k_atr !== void 0 && typeof data.k_atr != "number") {
      vErrors = addError(vErrors, instancePath + "/k_atr", faults, 16), errors++;
    }
    if (data.strategy !== void 0) {
      let data13 = data.strategy;
      if (typeof data13 == "string") {
        if (data13.length < 1) {
          vErrors = addError(vErrors, instancePath + "/strategy", faults, 17), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/strategy", faults, 18), errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data14 = data.parameters;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14))
        for (const key0 in data14) {
          let data15 = data14[key0];
          if (typeof data15 != "number" && typeof data15 != "string" && typeof data15 != "boolean" && data15 !== null) {
            vErrors = addError(vErrors, instancePath + "/parameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), faults, 19), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, instancePath + "/parameters", faults, 20), errors++;
      }
    }
    if (data.outdir !== void 0) {
      let data16 = data.outdir;
      if (typeof data16 == "string") {
        if (data16.length < 1) {
          vErrors = addError(vErrors, instancePath + "/outdir", faults, 21), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/outdir", faults, 22), errors++;
      }
    }
    if (data.save_price_plot !== void 0 && typeof data.save_price_plot != "boolean") {
      vErrors = addError(vErrors, instancePath + "/save_price_plot", faults, 23), errors++;
    }
    if (data.report !== void 0) {
      let data18 = data.report;
      if (typeof data18 != "boolean" && typeof data18 != "string") {
        vErrors = addError(vErrors, instancePath + "/report", faults, 24), errors++;
      }
    }
    if (data.trades_csv !== void 0) {
      let data19 = data.trades_csv;
      if (typeof data19 == "string") {
        if (data19.length < 1) {
          vErrors = addError(vErrors, instancePath + "/trades_csv", faults, 25), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/trades_csv", faults, 26), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 27), errors++;
  }
  return validate243.errors = vErrors, errors === 0;
}
function validate242(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 28), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 29), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 30), errors++;
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 31), errors++;
      }
    }
    if (data.command !== void 0 && data.command !== "run") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 32), errors++;
    }
    data.params !== void 0 && (validate243(data.params, instancePath + "/params") || (vErrors = vErrors === null ? validate243.errors : addErrors(vErrors, validate243.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, instancePath, faults, 33), errors++;
  }
  return validate242.errors = vErrors, errors === 0;
}
const pattern8 = new RegExp("\\S", "");
function validate245(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 34), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 35), errors++;
    }
    if (data.params === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 36), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 37), errors++;
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 38), errors++;
      }
    }
    if (data.command !== void 0 && data.command !== "sweep") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 39), errors++;
    }
    if (data.params !== void 0) {
      let data3 = data.params;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.config_path === void 0) {
          vErrors = addError(vErrors, instancePath + "/params", faults, 40), errors++;
        }
        if (data3.config_path !== void 0) {
          let data4 = data3.config_path;
          if (typeof data4 == "string") {
            if (data4.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/config_path", faults, 41), errors++;
            }
            if (!pattern8.test(data4)) {
              vErrors = addError(vErrors, instancePath + "/params/config_path", faults, 42), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/config_path", faults, 43), errors++;
          }
        }
        if (data3.out_dir !== void 0) {
          let data5 = data3.out_dir;
          if (typeof data5 == "string") {
            if (data5.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/out_dir", faults, 44), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/out_dir", faults, 45), errors++;
          }
        }
        if (data3.sweep_outdir !== void 0) {
          let data6 = data3.sweep_outdir;
          if (typeof data6 == "string") {
            if (data6.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/sweep_outdir", faults, 46), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/sweep_outdir", faults, 47), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/params", faults, 48), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 49), errors++;
  }
  return validate245.errors = vErrors, errors === 0;
}
function validate247(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_dir !== void 0) {
      let data0 = data.run_dir;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/run_dir", faults, 50), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/run_dir", faults, 51), errors++;
      }
    }
    if (data.resume_forward !== void 0) {
      let data1 = data.resume_forward;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, instancePath + "/resume_forward", faults, 52), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/resume_forward", faults, 53), errors++;
      }
    }
    if (data.forward_outdir !== void 0) {
      let data2 = data.forward_outdir;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/forward_outdir", faults, 54), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/forward_outdir", faults, 55), errors++;
      }
    }
    if (data.initial_cash !== void 0 && typeof data.initial_cash != "number") {
      vErrors = addError(vErrors, instancePath + "/initial_cash", faults, 56), errors++;
    }
    if (data.forward_start !== void 0) {
      let data4 = data.forward_start;
      if (typeof data4 == "string") {
        if (!formats18(data4)) {
          vErrors = addError(vErrors, instancePath + "/forward_start", faults, 57), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/forward_start", faults, 58), errors++;
      }
    }
    if (data.forward_end !== void 0) {
      let data5 = data.forward_end;
      if (typeof data5 == "string") {
        if (!formats18(data5)) {
          vErrors = addError(vErrors, instancePath + "/forward_end", faults, 59), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/forward_end", faults, 60), errors++;
      }
    }
    if (data.forward_metric !== void 0) {
      let data6 = data.forward_metric;
      if (typeof data6 == "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, instancePath + "/forward_metric", faults, 61), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/forward_metric", faults, 62), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 63), errors++;
  }
  return validate247.errors = vErrors, errors === 0;
}
function validate246(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 64), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 65), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 66), errors++;
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 67), errors++;
      }
    }
    if (data.command !== void 0 && data.command !== "forward") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 68), errors++;
    }
    data.params !== void 0 && (validate247(data.params, instancePath + "/params") || (vErrors = vErrors === null ? validate247.errors : addErrors(vErrors, validate247.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, instancePath, faults, 69), errors++;
  }
  return validate246.errors = vErrors, errors === 0;
}
function validate249(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 70), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 71), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, instancePath + "/schema_version", faults, 72), errors++;
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, instancePath + "/request_id", faults, 73), errors++;
      }
    }
    if (data.command !== void 0 && data.command !== "portfolio") {
      vErrors = addError(vErrors, instancePath + "/command", faults, 74), errors++;
    }
    if (data.params !== void 0) {
      let data3 = data.params;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.portfolio_report !== void 0) {
          let data4 = data3.portfolio_report;
          if (typeof data4 == "string") {
            if (data4.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/portfolio_report", faults, 75), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/portfolio_report", faults, 76), errors++;
          }
        }
        if (data3.portfolio_compare !== void 0) {
          let data5 = data3.portfolio_compare;
          if (typeof data5 == "string") {
            if (data5.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/portfolio_compare", faults, 77), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/portfolio_compare", faults, 78), errors++;
          }
        }
        if (data3.portfolio_mode !== void 0) {
          let data6 = data3.portfolio_mode;
          if (!(data6 === "raw_capital" || data6 === "equal_weight" || data6 === "custom_weight")) {
            vErrors = addError(vErrors, instancePath + "/params/portfolio_mode", faults, 79), errors++;
          }
        }
        if (data3.portfolio_weights !== void 0) {
          let data7 = data3.portfolio_weights;
          if (typeof data7 == "string") {
            if (data7.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/portfolio_weights", faults, 80), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/portfolio_weights", faults, 81), errors++;
          }
        }
        if (data3.portfolio_top_n !== void 0) {
          let data8 = data3.portfolio_top_n;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
            vErrors = addError(vErrors, instancePath + "/params/portfolio_top_n", faults, 82), errors++;
          }
        }
        if (data3.portfolio_rank_metric !== void 0) {
          let data9 = data3.portfolio_rank_metric;
          if (typeof data9 == "string") {
            if (data9.length < 1) {
              vErrors = addError(vErrors, instancePath + "/params/portfolio_rank_metric", faults, 83), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/params/portfolio_rank_metric", faults, 84), errors++;
          }
        }
        if (data3.portfolio_min_return !== void 0 && typeof data3.portfolio_min_return != "number") {
          vErrors = addError(vErrors, instancePath + "/params/portfolio_min_return", faults, 85), errors++;
        }
        if (data3.portfolio_max_drawdown !== void 0 && typeof data3.portfolio_max_drawdown != "number") {
          vErrors = addError(vErrors, instancePath + "/params/portfolio_max_drawdown", faults, 86), errors++;
        }
        if (data3.portfolio_include_tickers !== void 0 && typeof data3.portfolio_include_tickers != "string") {
          vErrors = addError(vErrors, instancePath + "/params/portfolio_include_tickers", faults, 87), errors++;
        }
        if (data3.portfolio_exclude_tickers !== void 0 && typeof data3.portfolio_exclude_tickers != "string") {
          vErrors = addError(vErrors, instancePath + "/params/portfolio_exclude_tickers", faults, 88), errors++;
        }
        if (data3.portfolio_include_strategies !== void 0 && typeof data3.portfolio_include_strategies != "string") {
          vErrors = addError(vErrors, instancePath + "/params/portfolio_include_strategies", faults, 89), errors++;
        }
        if (data3.portfolio_exclude_strategies !== void 0 && typeof data3.portfolio_exclude_strategies != "string") {
          vErrors = addError(vErrors, instancePath + "/params/portfolio_exclude_strategies", faults, 90), errors++;
        }
        if (data3.portfolio_latest_per_source_run !== void 0 && typeof data3.portfolio_latest_per_source_run != "boolean") {
          vErrors = addError(vErrors, instancePath + "/params/portfolio_latest_per_source_run", faults, 91), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/params", faults, 92), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 93), errors++;
  }
  return validate249.errors = vErrors, errors === 0;
}
function validate241(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 94), errors++;
    }
    const tag0 = data.command;
    if (typeof tag0 == "string")
      if (tag0 === "run")
        validate242(data, instancePath) || (vErrors = vErrors === null ? validate242.errors : addErrors(vErrors, validate242.errors), errors = vErrors.length);
      else if (tag0 === "sweep")
        validate245(data, instancePath) || (vErrors = vErrors === null ? validate245.errors : addErrors(vErrors, validate245.errors), errors = vErrors.length);
      else if (tag0 === "forward")
        validate246(data, instancePath) || (vErrors = vErrors === null ? validate246.errors : addErrors(vErrors, validate246.errors), errors = vErrors.length);
      else if (tag0 === "portfolio")
        validate249(data, instancePath) || (vErrors = vErrors === null ? validate249.errors : addErrors(vErrors, validate249.errors), errors = vErrors.length);
      else {
        vErrors = addError(vErrors, instancePath, faults, 95, { error: "mapping", tag: "command", tagValue: tag0, allowedValues: ["run", "sweep", "forward", "portfolio"] }), errors++;
      }
    else {
      vErrors = addError(vErrors, instancePath, faults, 96, { error: "tag", tag: "command", tagValue: tag0, allowedValues: ["run", "sweep", "forward", "portfolio"] }), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 97), errors++;
  }
  return validate241.errors = vErrors, errors === 0;
}
export {
  validateMachineRequest
};
const faults = () => [
  ["#/properties/ticker/minLength", "minLength", { limit: 1 }],
  ["#/properties/ticker/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["#/properties/interval/minLength", "minLength", { limit: 1 }],
  ["#/properties/interval/type", "type", { type: "string" }],
  ["#/properties/fee/type", "type", { type: "number" }],
  ["#/properties/rsi_buy_max/type", "type", { type: "number" }],
  ["#/properties/rsi_sell_min/type", "type", { type: "number" }],
  ["#/properties/cooldown_days/type", "type", { type: "integer" }],
  ["#/properties/paper/type", "type", { type: "boolean" }],
  ["#/properties/initial_cash/type", "type", { type: "number" }],
  ["#/properties/slippage_bps/type", "type", { type: "number" }],
  ["#/properties/slippage_mode/enum", "enum", { allowedValues: ["fixed", "atr"] }],
  ["#/properties/k_atr/type", "type", { type: "number" }],
  ["#/properties/strategy/minLength", "minLength", { limit: 1 }],
  ["#/properties/strategy/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/StrategyParameters/additionalProperties/type", "type", { type: ["number", "integer", "string", "boolean", "null"] }],
  ["../common.schema.json#/$defs/StrategyParameters/type", "type", { type: "object" }],
  ["#/properties/outdir/minLength", "minLength", { limit: 1 }],
  ["#/properties/outdir/type", "type", { type: "string" }],
  ["#/properties/save_price_plot/type", "type", { type: "boolean" }],
  ["#/properties/report/type", "type", { type: ["boolean", "string"] }],
  ["#/properties/trades_csv/minLength", "minLength", { limit: 1 }],
  ["#/properties/trades_csv/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/request_id/type", "type", { type: ["string", "null"] }],
  ["#/properties/command/const", "const", { allowedValue: "run" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/required", "required", { missingProperty: "params" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/request_id/type", "type", { type: ["string", "null"] }],
  ["#/properties/command/const", "const", { allowedValue: "sweep" }],
  ["#/$defs/SweepRequestParams/required", "required", { missingProperty: "config_path" }],
  ["#/$defs/SweepRequestParams/properties/config_path/minLength", "minLength", { limit: 1 }],
  ["#/$defs/SweepRequestParams/properties/config_path/pattern", "pattern", { pattern: "\\S" }],
  ["#/$defs/SweepRequestParams/properties/config_path/type", "type", { type: "string" }],
  ["#/$defs/SweepRequestParams/properties/out_dir/minLength", "minLength", { limit: 1 }],
  ["#/$defs/SweepRequestParams/properties/out_dir/type", "type", { type: "string" }],
  ["#/$defs/SweepRequestParams/properties/sweep_outdir/minLength", "minLength", { limit: 1 }],
  ["#/$defs/SweepRequestParams/properties/sweep_outdir/type", "type", { type: "string" }],
  ["#/$defs/SweepRequestParams/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }],
  ["#/properties/run_dir/minLength", "minLength", { limit: 1 }],
  ["#/properties/run_dir/type", "type", { type: "string" }],
  ["#/properties/resume_forward/minLength", "minLength", { limit: 1 }],
  ["#/properties/resume_forward/type", "type", { type: "string" }],
  ["#/properties/forward_outdir/minLength", "minLength", { limit: 1 }],
  ["#/properties/forward_outdir/type", "type", { type: "string" }],
  ["#/properties/initial_cash/type", "type", { type: "number" }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["../common.schema.json#/$defs/CalendarDate/format", "format", { format: "date" }],
  ["../common.schema.json#/$defs/CalendarDate/type", "type", { type: "string" }],
  ["#/properties/forward_metric/minLength", "minLength", { limit: 1 }],
  ["#/properties/forward_metric/type", "type", { type: "string" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/request_id/type", "type", { type: ["string", "null"] }],
  ["#/properties/command/const", "const", { allowedValue: "forward" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "schema_version" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["../common.schema.json#/$defs/SchemaVersion/const", "const", { allowedValue: "1.0" }],
  ["#/properties/request_id/type", "type", { type: ["string", "null"] }],
  ["#/properties/command/const", "const", { allowedValue: "portfolio" }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_report/minLength", "minLength", { limit: 1 }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_report/type", "type", { type: "string" }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_compare/minLength", "minLength", { limit: 1 }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_compare/type", "type", { type: "string" }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_mode/enum", "enum", { allowedValues: ["raw_capital", "equal_weight", "custom_weight"] }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_weights/minLength", "minLength", { limit: 1 }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_weights/type", "type", { type: "string" }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_top_n/type", "type", { type: "integer" }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_rank_metric/minLength", "minLength", { limit: 1 }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_rank_metric/type", "type", { type: "string" }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_min_return/type", "type", { type: "number" }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_max_drawdown/type", "type", { type: "number" }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_include_tickers/type", "type", { type: "string" }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_exclude_tickers/type", "type", { type: "string" }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_include_strategies/type", "type", { type: "string" }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_exclude_strategies/type", "type", { type: "string" }],
  ["#/$defs/PortfolioRequestParams/properties/portfolio_latest_per_source_run/type", "type", { type: "boolean" }],
  ["#/$defs/PortfolioRequestParams/type", "type", { type: "object" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "command" }],
  ["#/discriminator", "discriminator", {}],
  ["#/discriminator", "discriminator", {}],
  ["#/type", "type", { type: "object" }]
];
