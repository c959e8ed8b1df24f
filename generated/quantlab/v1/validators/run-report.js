// Made by `npm run generate` from quantlab/v1/run/report.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate, isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validateRunReport = validate135;
const formats22 = isLocalDateTime, pattern18 = new RegExp("^([0-9a-f]{7,40}|unknown)$", ""), pattern31 = new RegExp("^[0-9a-f]{40}$", "");
function validate136(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.created_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" } }), errors++;
    }
    if (data.git_commit === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "git_commit" } }), errors++;
    }
    if (data.python_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "python_version" } }), errors++;
    }
    if (data.config_path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_path" } }), errors++;
    }
    if (data.config_hash === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_hash" } }), errors++;
    }
    if (data.request_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } }), errors++;
    }
    if (data.run_id !== void 0) {
      let data0 = data.run_id;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "run") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "run" } }), errors++;
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      if (typeof data2 == "string") {
        if (!formats22(data2)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/format", keyword: "format", params: { format: "local-date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/created_at", schemaPath: "../common.schema.json#/$defs/LocalTimestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.git_commit !== void 0) {
      let data3 = data.git_commit;
      if (typeof data3 == "string") {
        if (!pattern18.test(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/git_commit", schemaPath: "../common.schema.json#/$defs/GitCommit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{7,40}|unknown)$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/git_commit", schemaPath: "../common.schema.json#/$defs/GitCommit/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.python_version !== void 0 && typeof data.python_version != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/python_version", schemaPath: "#/properties/python_version/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.config_path !== void 0) {
      let data5 = data.config_path;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/config_path", schemaPath: "#/properties/config_path/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/config_path", schemaPath: "#/properties/config_path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.config_hash !== void 0) {
      let data6 = data.config_hash;
      if (typeof data6 == "string") {
        if (!pattern31.test(data6)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/config_hash", schemaPath: "../common.schema.json#/$defs/Sha1/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/config_hash", schemaPath: "../common.schema.json#/$defs/Sha1/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.request_id !== void 0) {
      let data7 = data.request_id;
      if (typeof data7 != "string" && !(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "../common.schema.json#/$defs/RequestId/type", keyword: "type", params: { type: ["string", "integer", "null"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate136.errors = vErrors, errors === 0;
}
const formats18 = isDate;
function validate138(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cooldown_days === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cooldown_days" } }), errors++;
    }
    if (data.end === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
    }
    if (data.fee === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fee" } }), errors++;
    }
    if (data.initial_cash === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_cash" } }), errors++;
    }
    if (data.interval === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" } }), errors++;
    }
    if (data.k_atr === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "k_atr" } }), errors++;
    }
    if (data.paper === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paper" } }), errors++;
    }
    if (data.rsi_buy_max === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rsi_buy_max" } }), errors++;
    }
    if (data.rsi_sell_min === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rsi_sell_min" } }), errors++;
    }
    if (data.slippage_bps === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "slippage_bps" } }), errors++;
    }
    if (data.slippage_mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "slippage_mode" } }), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
    }
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ticker" } }), errors++;
    }
    if (data.cooldown_days !== void 0) {
      let data0 = data.cooldown_days;
      if (typeof data0 != "number" && typeof data0 != "string" && data0 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/cooldown_days", schemaPath: "#/properties/cooldown_days/type", keyword: "type", params: { type: ["integer", "number", "string", "null"] } }), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 == "string") {
        if (!formats18(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.fee !== void 0) {
      let data2 = data.fee;
      if (typeof data2 != "number" && typeof data2 != "string" && data2 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/type", keyword: "type", params: { type: ["number", "string", "null"] } }), errors++;
      }
    }
    if (data.initial_cash !== void 0) {
      let data3 = data.initial_cash;
      if (typeof data3 != "number" && typeof data3 != "string" && data3 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/initial_cash", schemaPath: "#/properties/initial_cash/type", keyword: "type", params: { type: ["number", "string", "null"] } }), errors++;
      }
    }
    if (data.interval !== void 0) {
      let data4 = data.interval;
      if (typeof data4 == "string") {
        if (data4.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.k_atr !== void 0) {
      let data5 = data.k_atr;
      if (typeof data5 != "number" && typeof data5 != "string" && data5 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/k_atr", schemaPath: "#/properties/k_atr/type", keyword: "type", params: { type: ["number", "string", "null"] } }), errors++;
      }
    }
    if (data.paper !== void 0 && data.paper !== !1) {
      vErrors = addError(vErrors, { instancePath: instancePath + "/paper", schemaPath: "#/properties/paper/const", keyword: "const", params: { allowedValue: !1 } }), errors++;
    }
    if (data.parameters !== void 0) {
      let data7 = data.parameters;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (const key0 in data7) {
          let data8 = data7[key0];
          if (typeof data8 != "number" && typeof data8 != "string" && typeof data8 != "boolean" && data8 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/parameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "../common.schema.json#/$defs/StrategyParameters/additionalProperties/type", keyword: "type", params: { type: ["number", "integer", "string", "boolean", "null"] } }), errors++;
          }
        }
      else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/parameters", schemaPath: "../common.schema.json#/$defs/StrategyParameters/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.rsi_buy_max !== void 0) {
      let data9 = data.rsi_buy_max;
      if (typeof data9 != "number" && typeof data9 != "string" && data9 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rsi_buy_max", schemaPath: "#/properties/rsi_buy_max/type", keyword: "type", params: { type: ["number", "string", "null"] } }), errors++;
      }
    }
    if (data.rsi_sell_min !== void 0) {
      let data10 = data.rsi_sell_min;
      if (typeof data10 != "number" && typeof data10 != "string" && data10 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/rsi_sell_min", schemaPath: "#/properties/rsi_sell_min/type", keyword: "type", params: { type: ["number", "string", "null"] } }), errors++;
      }
    }
    if (data.slippage_bps !== void 0) {
      let data11 = data.slippage_bps;
      if (typeof data11 != "number" && typeof data11 != "string" && data11 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/slippage_bps", schemaPath: "#/properties/slippage_bps/type", keyword: "type", params: { type: ["number", "string", "null"] } }), errors++;
      }
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/slippage_mode", schemaPath: "#/properties/slippage_mode/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.start !== void 0) {
      let data13 = data.start;
      if (typeof data13 == "string") {
        if (!formats18(data13)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data14 = data.strategy;
      if (typeof data14 == "string") {
        if (data14.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data15 = data.ticker;
      if (typeof data15 == "string") {
        if (data15.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate138.errors = vErrors, errors === 0;
}
function validate141(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), errors++;
    }
    if (data.contract_type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contract_type" } }), errors++;
    }
    if (data.command === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.run_id === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } }), errors++;
    }
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } }), errors++;
    }
    if (data.artifacts === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifacts" } }), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "../common.schema.json#/$defs/SchemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } }), errors++;
    }
    if (data.contract_type !== void 0 && data.contract_type !== "quantlab.run.result") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/contract_type", schemaPath: "#/properties/contract_type/const", keyword: "const", params: { allowedValue: "quantlab.run.result" } }), errors++;
    }
    if (data.command !== void 0 && data.command !== "run") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "run" } }), errors++;
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "success" } }), errors++;
    }
    if (data.request_id !== void 0) {
      let data4 = data.request_id;
      if (typeof data4 != "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/request_id", schemaPath: "../common.schema.json#/$defs/RequestId/type", keyword: "type", params: { type: ["string", "integer", "null"] } }), errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data5 = data.run_id;
      if (typeof data5 == "string") {
        if (data5.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/run_id", schemaPath: "../common.schema.json#/$defs/RunId/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.mode !== void 0 && data.mode !== "run") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "run" } }), errors++;
    }
    if (data.summary !== void 0) {
      let data7 = data.summary;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data7.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data7.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data7.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data7.win_rate === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "win_rate" } }), errors++;
        }
        if (data7.total_return !== void 0) {
          let data8 = data7.total_return;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/total_return", schemaPath: "../common.schema.json#/$defs/Summary/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data7.sharpe_simple !== void 0) {
          let data9 = data7.sharpe_simple;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/sharpe_simple", schemaPath: "../common.schema.json#/$defs/Summary/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data7.max_drawdown !== void 0) {
          let data10 = data7.max_drawdown;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/max_drawdown", schemaPath: "../common.schema.json#/$defs/Summary/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data7.trades !== void 0) {
          let data11 = data7.trades;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data7.win_rate !== void 0) {
          let data12 = data7.win_rate;
          if (typeof data12 != "number" && data12 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data12 == "number") {
            if (data12 > 1 || isNaN(data12)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data13 = data.artifacts;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.metadata === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts", schemaPath: "../report.schema.json#/$defs/ArtifactNames/required", keyword: "required", params: { missingProperty: "metadata" } }), errors++;
        }
        if (data13.config === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts", schemaPath: "../report.schema.json#/$defs/ArtifactNames/required", keyword: "required", params: { missingProperty: "config" } }), errors++;
        }
        if (data13.metrics === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts", schemaPath: "../report.schema.json#/$defs/ArtifactNames/required", keyword: "required", params: { missingProperty: "metrics" } }), errors++;
        }
        if (data13.report === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts", schemaPath: "../report.schema.json#/$defs/ArtifactNames/required", keyword: "required", params: { missingProperty: "report" } }), errors++;
        }
        for (const key0 in data13)
          if (!(key0 === "metadata" || key0 === "config" || key0 === "metrics" || key0 === "report")) {
            let data14 = data13[key0];
            if (typeof data14 == "string") {
              if (data14.length < 1) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "../report.schema.json#/$defs/ArtifactNames/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
              }
            } else {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "../report.schema.json#/$defs/ArtifactNames/additionalProperties/type", keyword: "type", params: { type: "string" } }), errors++;
            }
          }
        if (data13.metadata !== void 0) {
          let data15 = data13.metadata;
          if (typeof data15 == "string") {
            if (data15.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/metadata", schemaPath: "../report.schema.json#/$defs/ArtifactNames/properties/metadata/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/metadata", schemaPath: "../report.schema.json#/$defs/ArtifactNames/properties/metadata/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data13.config !== void 0) {
          let data16 = data13.config;
          if (typeof data16 == "string") {
            if (data16.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/config", schemaPath: "../report.schema.json#/$defs/ArtifactNames/properties/config/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/config", schemaPath: "../report.schema.json#/$defs/ArtifactNames/properties/config/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data13.metrics !== void 0) {
          let data17 = data13.metrics;
          if (typeof data17 == "string") {
            if (data17.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/metrics", schemaPath: "../report.schema.json#/$defs/ArtifactNames/properties/metrics/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/metrics", schemaPath: "../report.schema.json#/$defs/ArtifactNames/properties/metrics/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data13.report !== void 0) {
          let data18 = data13.report;
          if (typeof data18 == "string") {
            if (data18.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/report", schemaPath: "../report.schema.json#/$defs/ArtifactNames/properties/report/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/report", schemaPath: "../report.schema.json#/$defs/ArtifactNames/properties/report/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts", schemaPath: "../report.schema.json#/$defs/ArtifactNames/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate141.errors = vErrors, errors === 0;
}
function validate135(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } }), errors++;
    }
    if (data.artifact_type === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact_type" } }), errors++;
    }
    if (data.status === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
    }
    if (data.header === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "header" } }), errors++;
    }
    if (data.reproduce === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reproduce" } }), errors++;
    }
    if (data.config_resolved === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_resolved" } }), errors++;
    }
    if (data.results === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "results" } }), errors++;
    }
    if (data.artifacts === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifacts" } }), errors++;
    }
    if (data.machine_contract === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "machine_contract" } }), errors++;
    }
    if (data.summary === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } }), errors++;
    }
    if (data.schema_version !== void 0 && data.schema_version !== "1.0") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/schema_version", schemaPath: "../common.schema.json#/$defs/SchemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } }), errors++;
    }
    if (data.artifact_type !== void 0 && data.artifact_type !== "quantlab_run_report") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/artifact_type", schemaPath: "#/properties/artifact_type/const", keyword: "const", params: { allowedValue: "quantlab_run_report" } }), errors++;
    }
    if (data.status !== void 0 && data.status !== "success") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "success" } }), errors++;
    }
    if (data.header !== void 0 && (validate136(data.header, instancePath + "/header") || (vErrors = vErrors === null ? validate136.errors : addErrors(vErrors, validate136.errors), errors = vErrors.length)), data.reproduce !== void 0) {
      let data4 = data.reproduce;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.command === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/reproduce", schemaPath: "../report.schema.json#/$defs/Reproduce/required", keyword: "required", params: { missingProperty: "command" } }), errors++;
        }
        if (data4.command !== void 0) {
          let data5 = data4.command;
          if (typeof data5 == "string") {
            if (data5.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/reproduce/command", schemaPath: "../report.schema.json#/$defs/Reproduce/properties/command/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/reproduce/command", schemaPath: "../report.schema.json#/$defs/Reproduce/properties/command/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/reproduce", schemaPath: "../report.schema.json#/$defs/Reproduce/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.config_resolved !== void 0 && (validate138(data.config_resolved, instancePath + "/config_resolved") || (vErrors = vErrors === null ? validate138.errors : addErrors(vErrors, validate138.errors), errors = vErrors.length)), data.results !== void 0) {
      let data7 = data.results;
      if (Array.isArray(data7)) {
        if (data7.length > 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/results", schemaPath: "#/properties/results/maxItems", keyword: "maxItems", params: { limit: 1 } }), errors++;
        }
        if (data7.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/results", schemaPath: "#/properties/results/minItems", keyword: "minItems", params: { limit: 1 } }), errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.days === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "metrics.schema.json#/$defs/RunResult/required", keyword: "required", params: { missingProperty: "days" } }), errors++;
            }
            if (data8.max_drawdown === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "metrics.schema.json#/$defs/RunResult/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
            }
            if (data8.sharpe_simple === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "metrics.schema.json#/$defs/RunResult/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
            }
            if (data8.total_return === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "metrics.schema.json#/$defs/RunResult/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
            }
            if (data8.trades === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "metrics.schema.json#/$defs/RunResult/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
            }
            if (data8.days !== void 0) {
              let data9 = data8.days;
              if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/days", schemaPath: "metrics.schema.json#/$defs/RunResult/properties/days/type", keyword: "type", params: { type: "integer" } }), errors++;
              }
              if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/days", schemaPath: "metrics.schema.json#/$defs/RunResult/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
            if (data8.max_drawdown !== void 0) {
              let data10 = data8.max_drawdown;
              if (typeof data10 != "number" && data10 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/max_drawdown", schemaPath: "metrics.schema.json#/$defs/RunResult/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data8.sharpe_simple !== void 0) {
              let data11 = data8.sharpe_simple;
              if (typeof data11 != "number" && data11 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/sharpe_simple", schemaPath: "metrics.schema.json#/$defs/RunResult/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data8.total_return !== void 0) {
              let data12 = data8.total_return;
              if (typeof data12 != "number" && data12 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/total_return", schemaPath: "metrics.schema.json#/$defs/RunResult/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data8.trades !== void 0) {
              let data13 = data8.trades;
              if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/trades", schemaPath: "metrics.schema.json#/$defs/RunResult/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
              }
              if (typeof data13 == "number" && (data13 < 0 || isNaN(data13))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/trades", schemaPath: "metrics.schema.json#/$defs/RunResult/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "metrics.schema.json#/$defs/RunResult/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data14 = data.artifacts;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.file_name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i1, schemaPath: "../common.schema.json#/$defs/FileSize/required", keyword: "required", params: { missingProperty: "file_name" } }), errors++;
            }
            if (data15.size_bytes === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i1, schemaPath: "../common.schema.json#/$defs/FileSize/required", keyword: "required", params: { missingProperty: "size_bytes" } }), errors++;
            }
            if (data15.file_name !== void 0) {
              let data16 = data15.file_name;
              if (typeof data16 == "string") {
                if (data16.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i1 + "/file_name", schemaPath: "../common.schema.json#/$defs/FileSize/properties/file_name/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i1 + "/file_name", schemaPath: "../common.schema.json#/$defs/FileSize/properties/file_name/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data15.size_bytes !== void 0) {
              let data17 = data15.size_bytes;
              if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i1 + "/size_bytes", schemaPath: "../common.schema.json#/$defs/FileSize/properties/size_bytes/type", keyword: "type", params: { type: "integer" } }), errors++;
              }
              if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i1 + "/size_bytes", schemaPath: "../common.schema.json#/$defs/FileSize/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i1, schemaPath: "../common.schema.json#/$defs/FileSize/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.machine_contract !== void 0 && (validate141(data.machine_contract, instancePath + "/machine_contract") || (vErrors = vErrors === null ? validate141.errors : addErrors(vErrors, validate141.errors), errors = vErrors.length)), data.summary !== void 0) {
      let data19 = data.summary;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data19.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data19.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data19.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data19.win_rate === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "win_rate" } }), errors++;
        }
        if (data19.total_return !== void 0) {
          let data20 = data19.total_return;
          if (typeof data20 != "number" && data20 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/total_return", schemaPath: "../common.schema.json#/$defs/Summary/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data19.sharpe_simple !== void 0) {
          let data21 = data19.sharpe_simple;
          if (typeof data21 != "number" && data21 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/sharpe_simple", schemaPath: "../common.schema.json#/$defs/Summary/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data19.max_drawdown !== void 0) {
          let data22 = data19.max_drawdown;
          if (typeof data22 != "number" && data22 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/max_drawdown", schemaPath: "../common.schema.json#/$defs/Summary/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data19.trades !== void 0) {
          let data23 = data19.trades;
          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data23 == "number" && (data23 < 0 || isNaN(data23))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data19.win_rate !== void 0) {
          let data24 = data19.win_rate;
          if (typeof data24 != "number" && data24 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data24 == "number") {
            if (data24 > 1 || isNaN(data24)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data24 < 0 || isNaN(data24)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/summary", schemaPath: "../common.schema.json#/$defs/Summary/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate135.errors = vErrors, errors === 0;
}
export {
  validateRunReport
};
