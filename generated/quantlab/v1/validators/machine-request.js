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
          vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.end !== void 0) {
      let data2 = data.end;
      if (typeof data2 == "string") {
        if (!formats18(data2)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data3 = data.interval;
      if (typeof data3 == "string") {
        if (data3.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.fee !== void 0 && typeof data.fee != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.rsi_buy_max !== void 0 && typeof data.rsi_buy_max != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/rsi_buy_max", schemaPath: "#/properties/rsi_buy_max/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.rsi_sell_min !== void 0 && typeof data.rsi_sell_min != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/rsi_sell_min", schemaPath: "#/properties/rsi_sell_min/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.cooldown_days !== void 0) {
      let data7 = data.cooldown_days;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/cooldown_days", schemaPath: "#/properties/cooldown_days/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
    }
    if (data.paper !== void 0 && typeof data.paper != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/paper", schemaPath: "#/properties/paper/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.initial_cash !== void 0 && typeof data.initial_cash != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/initial_cash", schemaPath: "#/properties/initial_cash/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.slippage_bps !== void 0 && typeof data.slippage_bps != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/slippage_bps", schemaPath: "#/properties/slippage_bps/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.slippage_mode !== void 0) {
      let data11 = data.slippage_mode;
      if (!(data11 === "fixed" || data11 === "atr")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/slippage_mode", schemaPath: "#/properties/slippage_mode/enum", keyword: "enum", params: { allowedValues: ["fixed", "atr"] } }), errors++;
      }
    }
    if (data.k_atr !== void 0 && typeof data.k_atr != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/k_atr", schemaPath: "#/properties/k_atr/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.strategy !== void 0) {
      let data13 = data.strategy;
      if (typeof data13 == "string") {
        if (data13.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data14 = data.parameters;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14))
        for (const key0 in data14) {
          let data15 = data14[key0];
          if (typeof data15 != "number" && typeof data15 != "string" && typeof data15 != "boolean" && data15 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/parameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "../common.schema.json#/$defs/StrategyParameters/additionalProperties/type", keyword: "type", params: { type: ["number", "integer", "string", "boolean", "null"] } }), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/parameters", schemaPath: "../common.schema.json#/$defs/StrategyParameters/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.outdir !== void 0) {
      let data16 = data.outdir;
      if (typeof data16 == "string") {
        if (data16.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/outdir", schemaPath: "#/properties/outdir/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/outdir", schemaPath: "#/properties/outdir/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.save_price_plot !== void 0 && typeof data.save_price_plot != "boolean") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/save_price_plot", schemaPath: "#/properties/save_price_plot/type", keyword: "type", params: { type: "boolean" } }), errors++;
    }
    if (data.report !== void 0) {
      let data18 = data.report;
      if (typeof data18 != "boolean" && typeof data18 != "string") {
        vErrors = addError(vErrors, { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: ["boolean", "string"] } }), errors++;
      }
    }
    if (data.trades_csv !== void 0) {
      let data19 = data.trades_csv;
      if (typeof data19 == "string") {
        if (data19.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/trades_csv", schemaPath: "#/properties/trades_csv/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trades_csv", schemaPath: "#/properties/trades_csv/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate243.errors = vErrors, errors === 0;
}
function validate242(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "../common.schema.json#/$defs/SchemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.command !== void 0 && data.command !== "run") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "run" } }), errors++;
    }
    data.params !== void 0 && (validate243(data.params, instancePath + "/params") || (vErrors = vErrors === null ? validate243.errors : addErrors(vErrors, validate243.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate242.errors = vErrors, errors === 0;
}
const pattern8 = new RegExp("\\S", "");
function validate245(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.params === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "params" } }), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "../common.schema.json#/$defs/SchemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.command !== void 0 && data.command !== "sweep") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "sweep" } }), errors++;
    }
    if (data.params !== void 0) {
      let data3 = data.params;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.config_path === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/params", schemaPath: "#/$defs/SweepRequestParams/required", keyword: "required", params: { missingProperty: "config_path" } }), errors++;
        }
        if (data3.config_path !== void 0) {
          let data4 = data3.config_path;
          if (typeof data4 == "string") {
            if (data4.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/config_path", schemaPath: "#/$defs/SweepRequestParams/properties/config_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
            if (!pattern8.test(data4)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/config_path", schemaPath: "#/$defs/SweepRequestParams/properties/config_path/pattern", keyword: "pattern", params: { pattern: "\\S" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/config_path", schemaPath: "#/$defs/SweepRequestParams/properties/config_path/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data3.out_dir !== void 0) {
          let data5 = data3.out_dir;
          if (typeof data5 == "string") {
            if (data5.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/out_dir", schemaPath: "#/$defs/SweepRequestParams/properties/out_dir/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/out_dir", schemaPath: "#/$defs/SweepRequestParams/properties/out_dir/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data3.sweep_outdir !== void 0) {
          let data6 = data3.sweep_outdir;
          if (typeof data6 == "string") {
            if (data6.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/sweep_outdir", schemaPath: "#/$defs/SweepRequestParams/properties/sweep_outdir/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/sweep_outdir", schemaPath: "#/$defs/SweepRequestParams/properties/sweep_outdir/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/params", schemaPath: "#/$defs/SweepRequestParams/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
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
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_dir", schemaPath: "#/properties/run_dir/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_dir", schemaPath: "#/properties/run_dir/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.resume_forward !== void 0) {
      let data1 = data.resume_forward;
      if (typeof data1 == "string") {
        if (data1.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/resume_forward", schemaPath: "#/properties/resume_forward/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/resume_forward", schemaPath: "#/properties/resume_forward/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.forward_outdir !== void 0) {
      let data2 = data.forward_outdir;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/forward_outdir", schemaPath: "#/properties/forward_outdir/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/forward_outdir", schemaPath: "#/properties/forward_outdir/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.initial_cash !== void 0 && typeof data.initial_cash != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/initial_cash", schemaPath: "#/properties/initial_cash/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.forward_start !== void 0) {
      let data4 = data.forward_start;
      if (typeof data4 == "string") {
        if (!formats18(data4)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/forward_start", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/forward_start", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.forward_end !== void 0) {
      let data5 = data.forward_end;
      if (typeof data5 == "string") {
        if (!formats18(data5)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/forward_end", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/forward_end", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.forward_metric !== void 0) {
      let data6 = data.forward_metric;
      if (typeof data6 == "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/forward_metric", schemaPath: "#/properties/forward_metric/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/forward_metric", schemaPath: "#/properties/forward_metric/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate247.errors = vErrors, errors === 0;
}
function validate246(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "../common.schema.json#/$defs/SchemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.command !== void 0 && data.command !== "forward") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "forward" } }), errors++;
    }
    data.params !== void 0 && (validate247(data.params, instancePath + "/params") || (vErrors = vErrors === null ? validate247.errors : addErrors(vErrors, validate247.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate246.errors = vErrors, errors === 0;
}
function validate249(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "../common.schema.json#/$defs/SchemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data1 = data.request_id;
      if (typeof data1 != "string" && data1 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.command !== void 0 && data.command !== "portfolio") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "portfolio" } }), errors++;
    }
    if (data.params !== void 0) {
      let data3 = data.params;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.portfolio_report !== void 0) {
          let data4 = data3.portfolio_report;
          if (typeof data4 == "string") {
            if (data4.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_report", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_report/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_report", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_report/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data3.portfolio_compare !== void 0) {
          let data5 = data3.portfolio_compare;
          if (typeof data5 == "string") {
            if (data5.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_compare", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_compare/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_compare", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_compare/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data3.portfolio_mode !== void 0) {
          let data6 = data3.portfolio_mode;
          if (!(data6 === "raw_capital" || data6 === "equal_weight" || data6 === "custom_weight")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_mode", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_mode/enum", keyword: "enum", params: { allowedValues: ["raw_capital", "equal_weight", "custom_weight"] } }), errors++;
          }
        }
        if (data3.portfolio_weights !== void 0) {
          let data7 = data3.portfolio_weights;
          if (typeof data7 == "string") {
            if (data7.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_weights", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_weights/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_weights", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_weights/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data3.portfolio_top_n !== void 0) {
          let data8 = data3.portfolio_top_n;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_top_n", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_top_n/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
        }
        if (data3.portfolio_rank_metric !== void 0) {
          let data9 = data3.portfolio_rank_metric;
          if (typeof data9 == "string") {
            if (data9.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_rank_metric", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_rank_metric/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_rank_metric", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_rank_metric/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data3.portfolio_min_return !== void 0 && typeof data3.portfolio_min_return != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_min_return", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_min_return/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data3.portfolio_max_drawdown !== void 0 && typeof data3.portfolio_max_drawdown != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_max_drawdown", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_max_drawdown/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data3.portfolio_include_tickers !== void 0 && typeof data3.portfolio_include_tickers != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_include_tickers", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_include_tickers/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data3.portfolio_exclude_tickers !== void 0 && typeof data3.portfolio_exclude_tickers != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_exclude_tickers", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_exclude_tickers/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data3.portfolio_include_strategies !== void 0 && typeof data3.portfolio_include_strategies != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_include_strategies", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_include_strategies/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data3.portfolio_exclude_strategies !== void 0 && typeof data3.portfolio_exclude_strategies != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_exclude_strategies", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_exclude_strategies/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data3.portfolio_latest_per_source_run !== void 0 && typeof data3.portfolio_latest_per_source_run != "boolean") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/params/portfolio_latest_per_source_run", schemaPath: "#/$defs/PortfolioRequestParams/properties/portfolio_latest_per_source_run/type", keyword: "type", params: { type: "boolean" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/params", schemaPath: "#/$defs/PortfolioRequestParams/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate249.errors = vErrors, errors === 0;
}
function validate241(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
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
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "command", tagValue: tag0, allowedValues: ["run", "sweep", "forward", "portfolio"] } }), errors++;
      }
    else {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "command", tagValue: tag0, allowedValues: ["run", "sweep", "forward", "portfolio"] } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate241.errors = vErrors, errors === 0;
}
export {
  validateMachineRequest
};
