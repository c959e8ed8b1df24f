// Made by `npm run generate` from quantlab/v1/sweep/report.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDate, isLocalDateTime } from "../../../../src/formats/string-formats.ts";
const validateSweepReport = validate144;
const formats22 = isLocalDateTime, pattern18 = new RegExp("^([0-9a-f]{7,40}|unknown)$", ""), pattern31 = new RegExp("^[0-9a-f]{40}$", "");
function validate145(data, instancePath = "") {
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
    if (data.mode !== void 0) {
      let data1 = data.mode;
      if (!(data1 === "grid" || data1 === "walkforward")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: ["grid", "walkforward"] } }), errors++;
      }
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
  return validate145.errors = vErrors, errors === 0;
}
const formats18 = isDate;
function validate102(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.end === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
    }
    if (data.end !== void 0) {
      let data0 = data.end;
      if (typeof data0 == "string") {
        if (!formats18(data0)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
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
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
function validate101(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } }), errors++;
    }
    if (data.test === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "test" } }), errors++;
    }
    if (data.train === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "train" } }), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    data.test !== void 0 && (validate102(data.test, instancePath + "/test") || (vErrors = vErrors === null ? validate102.errors : addErrors(vErrors, validate102.errors), errors = vErrors.length)), data.train !== void 0 && (validate102(data.train, instancePath + "/train") || (vErrors = vErrors === null ? validate102.errors : addErrors(vErrors, validate102.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
function validate100(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.end === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
    }
    if (data.interval === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" } }), errors++;
    }
    if (data.start === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
    }
    if (data.ticker === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ticker" } }), errors++;
    }
    if (data.constraints !== void 0) {
      let data0 = data.constraints;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/constraints", schemaPath: "#/$defs/SweepConstraints/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.min_trade_trades !== void 0) {
        let data1 = data0.min_trade_trades;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/min_trade_trades", schemaPath: "#/$defs/SweepConstraints/properties/min_trade_trades/type", keyword: "type", params: { type: "integer" } }), errors++;
        }
        if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/constraints/min_trade_trades", schemaPath: "#/$defs/SweepConstraints/properties/min_trade_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
        }
      }
    }
    if (data.cooldown_days !== void 0 && typeof data.cooldown_days != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/cooldown_days", schemaPath: "#/properties/cooldown_days/type", keyword: "type", params: { type: ["integer", "number"] } }), errors++;
    }
    if (data.end !== void 0) {
      let data3 = data.end;
      if (typeof data3 == "string") {
        if (!formats18(data3)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/end", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.fee !== void 0 && typeof data.fee != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.initial_cash !== void 0 && typeof data.initial_cash != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/initial_cash", schemaPath: "#/properties/initial_cash/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.interval !== void 0) {
      let data6 = data.interval;
      if (typeof data6 == "string") {
        if (data6.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.k_atr !== void 0 && typeof data.k_atr != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/k_atr", schemaPath: "#/properties/k_atr/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.param_grid !== void 0) {
      let data8 = data.param_grid;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid", schemaPath: "#/$defs/ParamGrid/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key0 in data8)
          if (!(key0 === "cooldown_days" || key0 === "fee" || key0 === "initial_cash" || key0 === "k_atr" || key0 === "rsi_buy_max" || key0 === "rsi_sell_min" || key0 === "slippage_bps" || key0 === "slippage_mode") && !Array.isArray(data8[key0])) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ParamGrid/additionalProperties/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        if (data8.cooldown_days !== void 0) {
          let data10 = data8.cooldown_days;
          if (Array.isArray(data10)) {
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data10[i0] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/cooldown_days/" + i0, schemaPath: "#/$defs/ParamGrid/properties/cooldown_days/items/type", keyword: "type", params: { type: ["integer", "number"] } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/cooldown_days", schemaPath: "#/$defs/ParamGrid/properties/cooldown_days/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data8.fee !== void 0) {
          let data12 = data8.fee;
          if (Array.isArray(data12)) {
            const len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data12[i1] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/fee/" + i1, schemaPath: "#/$defs/ParamGrid/properties/fee/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/fee", schemaPath: "#/$defs/ParamGrid/properties/fee/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data8.initial_cash !== void 0) {
          let data14 = data8.initial_cash;
          if (Array.isArray(data14)) {
            const len2 = data14.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data14[i2] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/initial_cash/" + i2, schemaPath: "#/$defs/ParamGrid/properties/initial_cash/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/initial_cash", schemaPath: "#/$defs/ParamGrid/properties/initial_cash/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data8.k_atr !== void 0) {
          let data16 = data8.k_atr;
          if (Array.isArray(data16)) {
            const len3 = data16.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof data16[i3] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/k_atr/" + i3, schemaPath: "#/$defs/ParamGrid/properties/k_atr/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/k_atr", schemaPath: "#/$defs/ParamGrid/properties/k_atr/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data8.rsi_buy_max !== void 0) {
          let data18 = data8.rsi_buy_max;
          if (Array.isArray(data18)) {
            const len4 = data18.length;
            for (let i4 = 0; i4 < len4; i4++)
              if (typeof data18[i4] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/rsi_buy_max/" + i4, schemaPath: "#/$defs/ParamGrid/properties/rsi_buy_max/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/rsi_buy_max", schemaPath: "#/$defs/ParamGrid/properties/rsi_buy_max/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data8.rsi_sell_min !== void 0) {
          let data20 = data8.rsi_sell_min;
          if (Array.isArray(data20)) {
            const len5 = data20.length;
            for (let i5 = 0; i5 < len5; i5++)
              if (typeof data20[i5] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/rsi_sell_min/" + i5, schemaPath: "#/$defs/ParamGrid/properties/rsi_sell_min/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/rsi_sell_min", schemaPath: "#/$defs/ParamGrid/properties/rsi_sell_min/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data8.slippage_bps !== void 0) {
          let data22 = data8.slippage_bps;
          if (Array.isArray(data22)) {
            const len6 = data22.length;
            for (let i6 = 0; i6 < len6; i6++)
              if (typeof data22[i6] != "number") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/slippage_bps/" + i6, schemaPath: "#/$defs/ParamGrid/properties/slippage_bps/items/type", keyword: "type", params: { type: "number" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/slippage_bps", schemaPath: "#/$defs/ParamGrid/properties/slippage_bps/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
        if (data8.slippage_mode !== void 0) {
          let data24 = data8.slippage_mode;
          if (Array.isArray(data24)) {
            const len7 = data24.length;
            for (let i7 = 0; i7 < len7; i7++)
              if (typeof data24[i7] != "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/slippage_mode/" + i7, schemaPath: "#/$defs/ParamGrid/properties/slippage_mode/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/param_grid/slippage_mode", schemaPath: "#/$defs/ParamGrid/properties/slippage_mode/type", keyword: "type", params: { type: "array" } }), errors++;
          }
        }
      }
    }
    if (data.rsi_buy_max !== void 0 && typeof data.rsi_buy_max != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/rsi_buy_max", schemaPath: "#/properties/rsi_buy_max/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.rsi_sell_min !== void 0 && typeof data.rsi_sell_min != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/rsi_sell_min", schemaPath: "#/properties/rsi_sell_min/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.selection !== void 0) {
      let data28 = data.selection;
      if (!(data28 && typeof data28 == "object" && !Array.isArray(data28)) && data28 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/selection", schemaPath: "#/$defs/SweepSelection/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        if (data28.ascending !== void 0) {
          let data29 = data28.ascending;
          if (!Array.isArray(data29) && typeof data29 != "boolean") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/ascending", schemaPath: "#/$defs/SweepSelection/properties/ascending/type", keyword: "type", params: { type: ["array", "boolean"] } }), errors++;
          }
          if (Array.isArray(data29)) {
            const len8 = data29.length;
            for (let i8 = 0; i8 < len8; i8++)
              if (typeof data29[i8] != "boolean") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/selection/ascending/" + i8, schemaPath: "#/$defs/SweepSelection/properties/ascending/items/type", keyword: "type", params: { type: "boolean" } }), errors++;
              }
          }
        }
        if (data28.sort_by !== void 0) {
          let data31 = data28.sort_by;
          if (!Array.isArray(data31) && typeof data31 != "string") {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/sort_by", schemaPath: "#/$defs/SweepSelection/properties/sort_by/type", keyword: "type", params: { type: ["array", "string"] } }), errors++;
          }
          if (Array.isArray(data31)) {
            const len9 = data31.length;
            for (let i9 = 0; i9 < len9; i9++)
              if (typeof data31[i9] != "string") {
                vErrors = addError(vErrors, { instancePath: instancePath + "/selection/sort_by/" + i9, schemaPath: "#/$defs/SweepSelection/properties/sort_by/items/type", keyword: "type", params: { type: "string" } }), errors++;
              }
          }
        }
        if (data28.top_k !== void 0) {
          let data33 = data28.top_k;
          if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33)) && data33 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/top_k", schemaPath: "#/$defs/SweepSelection/properties/top_k/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
          }
          if (typeof data33 == "number" && (data33 < 0 || isNaN(data33))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/selection/top_k", schemaPath: "#/$defs/SweepSelection/properties/top_k/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
      }
    }
    if (data.slippage_bps !== void 0 && typeof data.slippage_bps != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/slippage_bps", schemaPath: "#/properties/slippage_bps/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.slippage_mode !== void 0 && typeof data.slippage_mode != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/slippage_mode", schemaPath: "#/properties/slippage_mode/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.splits !== void 0) {
      let data36 = data.splits;
      if (!Array.isArray(data36) && data36 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/splits", schemaPath: "#/properties/splits/type", keyword: "type", params: { type: ["array", "null"] } }), errors++;
      }
      if (Array.isArray(data36)) {
        const len10 = data36.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate101(data36[i10], instancePath + "/splits/" + i10) || (vErrors = vErrors === null ? validate101.errors : addErrors(vErrors, validate101.errors), errors = vErrors.length);
      }
    }
    if (data.start !== void 0) {
      let data38 = data.start;
      if (typeof data38 == "string") {
        if (!formats18(data38)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "../common.schema.json#/$defs/CalendarDate/format", keyword: "format", params: { format: "date" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/start", schemaPath: "../common.schema.json#/$defs/CalendarDate/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data39 = data.strategy;
      if (typeof data39 == "string") {
        if (data39.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.ticker !== void 0) {
      let data40 = data.ticker;
      if (typeof data40 == "string") {
        if (data40.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/ticker", schemaPath: "#/properties/ticker/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate100.errors = vErrors, errors === 0;
}
function validate149(data, instancePath = "") {
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
    if (data.contract_type !== void 0 && data.contract_type !== "quantlab.sweep.result") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/contract_type", schemaPath: "#/properties/contract_type/const", keyword: "const", params: { allowedValue: "quantlab.sweep.result" } }), errors++;
    }
    if (data.command !== void 0 && data.command !== "sweep") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "sweep" } }), errors++;
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
    if (data.mode !== void 0 && data.mode !== "grid") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "grid" } }), errors++;
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
    if (data.best_result !== void 0) {
      let data19 = data.best_result;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.ticker === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "ticker" } }), errors++;
        }
        if (data19.start === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
        }
        if (data19.end === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
        }
        if (data19.interval === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "interval" } }), errors++;
        }
        if (data19.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data19.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data19.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data19.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data19.trade_trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "trade_trades" } }), errors++;
        }
        if (data19.win_rate_trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "win_rate_trades" } }), errors++;
        }
        if (data19.profit_factor === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "profit_factor" } }), errors++;
        }
        if (data19.expectancy_net === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "expectancy_net" } }), errors++;
        }
        if (data19.avg_holding_days === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "avg_holding_days" } }), errors++;
        }
        if (data19.exposure === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "exposure" } }), errors++;
        }
        if (data19.ticker !== void 0) {
          let data20 = data19.ticker;
          if (typeof data20 == "string") {
            if (data20.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/ticker", schemaPath: "grid-row.schema.json/properties/ticker/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/ticker", schemaPath: "grid-row.schema.json/properties/ticker/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data19.start !== void 0) {
          let data21 = data19.start;
          if (typeof data21 == "string") {
            if (!formats18(data21)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/start", schemaPath: "grid-row.schema.json/properties/start/format", keyword: "format", params: { format: "date" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/start", schemaPath: "grid-row.schema.json/properties/start/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data19.end !== void 0) {
          let data22 = data19.end;
          if (typeof data22 == "string") {
            if (!formats18(data22)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/end", schemaPath: "grid-row.schema.json/properties/end/format", keyword: "format", params: { format: "date" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/end", schemaPath: "grid-row.schema.json/properties/end/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data19.interval !== void 0) {
          let data23 = data19.interval;
          if (typeof data23 == "string") {
            if (data23.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/interval", schemaPath: "grid-row.schema.json/properties/interval/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/interval", schemaPath: "grid-row.schema.json/properties/interval/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data19.fee !== void 0 && typeof data19.fee != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/fee", schemaPath: "grid-row.schema.json/properties/fee/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data19.slippage_mode !== void 0 && typeof data19.slippage_mode != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/slippage_mode", schemaPath: "grid-row.schema.json/properties/slippage_mode/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data19.slippage_bps !== void 0 && typeof data19.slippage_bps != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/slippage_bps", schemaPath: "grid-row.schema.json/properties/slippage_bps/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data19.k_atr !== void 0 && typeof data19.k_atr != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/k_atr", schemaPath: "grid-row.schema.json/properties/k_atr/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data19.splits !== void 0) {
          let data28 = data19.splits;
          if (typeof data28 != "string" && data28 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/splits", schemaPath: "grid-row.schema.json/properties/splits/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data19.param_grid !== void 0) {
          let data29 = data19.param_grid;
          if (typeof data29 != "string" && data29 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/param_grid", schemaPath: "grid-row.schema.json/properties/param_grid/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
          }
        }
        if (data19.cooldown_days !== void 0 && typeof data19.cooldown_days != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/cooldown_days", schemaPath: "grid-row.schema.json/properties/cooldown_days/type", keyword: "type", params: { type: ["integer", "number"] } }), errors++;
        }
        if (data19.initial_cash !== void 0 && typeof data19.initial_cash != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/initial_cash", schemaPath: "grid-row.schema.json/properties/initial_cash/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data19.rsi_buy_max !== void 0 && typeof data19.rsi_buy_max != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/rsi_buy_max", schemaPath: "grid-row.schema.json/properties/rsi_buy_max/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data19.rsi_sell_min !== void 0 && typeof data19.rsi_sell_min != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/rsi_sell_min", schemaPath: "grid-row.schema.json/properties/rsi_sell_min/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data19.total_return !== void 0) {
          let data34 = data19.total_return;
          if (typeof data34 != "number" && data34 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/total_return", schemaPath: "grid-row.schema.json/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data19.max_drawdown !== void 0) {
          let data35 = data19.max_drawdown;
          if (typeof data35 != "number" && data35 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/max_drawdown", schemaPath: "grid-row.schema.json/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data19.sharpe_simple !== void 0) {
          let data36 = data19.sharpe_simple;
          if (typeof data36 != "number" && data36 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/sharpe_simple", schemaPath: "grid-row.schema.json/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data19.trades !== void 0) {
          let data37 = data19.trades;
          if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/trades", schemaPath: "grid-row.schema.json/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data37 == "number" && (data37 < 0 || isNaN(data37))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/trades", schemaPath: "grid-row.schema.json/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data19.trade_trades !== void 0) {
          let data38 = data19.trade_trades;
          if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/trade_trades", schemaPath: "grid-row.schema.json/properties/trade_trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data38 == "number" && (data38 < 0 || isNaN(data38))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/trade_trades", schemaPath: "grid-row.schema.json/properties/trade_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data19.win_rate_trades !== void 0) {
          let data39 = data19.win_rate_trades;
          if (typeof data39 == "number") {
            if (data39 > 1 || isNaN(data39)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/win_rate_trades", schemaPath: "grid-row.schema.json/properties/win_rate_trades/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data39 < 0 || isNaN(data39)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/win_rate_trades", schemaPath: "grid-row.schema.json/properties/win_rate_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/win_rate_trades", schemaPath: "grid-row.schema.json/properties/win_rate_trades/type", keyword: "type", params: { type: "number" } }), errors++;
          }
        }
        if (data19.profit_factor !== void 0) {
          let data40 = data19.profit_factor;
          if (typeof data40 != "number" && data40 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/profit_factor", schemaPath: "grid-row.schema.json/properties/profit_factor/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data19.expectancy_net !== void 0 && typeof data19.expectancy_net != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/expectancy_net", schemaPath: "grid-row.schema.json/properties/expectancy_net/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data19.avg_holding_days !== void 0 && typeof data19.avg_holding_days != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/avg_holding_days", schemaPath: "grid-row.schema.json/properties/avg_holding_days/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data19.exposure !== void 0) {
          let data43 = data19.exposure;
          if (typeof data43 == "number") {
            if (data43 < 0 || isNaN(data43)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/exposure", schemaPath: "grid-row.schema.json/properties/exposure/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/exposure", schemaPath: "grid-row.schema.json/properties/exposure/type", keyword: "type", params: { type: "number" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "grid-row.schema.json/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate149.errors = vErrors, errors === 0;
}
function validate150(data, instancePath = "") {
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
    if (data.contract_type !== void 0 && data.contract_type !== "quantlab.sweep.result") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/contract_type", schemaPath: "#/properties/contract_type/const", keyword: "const", params: { allowedValue: "quantlab.sweep.result" } }), errors++;
    }
    if (data.command !== void 0 && data.command !== "sweep") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "sweep" } }), errors++;
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
    if (data.mode !== void 0 && data.mode !== "walkforward") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "walkforward" } }), errors++;
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
    if (data.best_result !== void 0) {
      let data19 = data.best_result;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.ticker === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "ticker" } }), errors++;
        }
        if (data19.start === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
        }
        if (data19.end === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
        }
        if (data19.interval === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "interval" } }), errors++;
        }
        if (data19.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data19.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data19.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data19.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data19.trade_trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "trade_trades" } }), errors++;
        }
        if (data19.win_rate_trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "win_rate_trades" } }), errors++;
        }
        if (data19.profit_factor === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "profit_factor" } }), errors++;
        }
        if (data19.expectancy_net === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "expectancy_net" } }), errors++;
        }
        if (data19.avg_holding_days === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "avg_holding_days" } }), errors++;
        }
        if (data19.exposure === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "exposure" } }), errors++;
        }
        if (data19.split_name === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "split_name" } }), errors++;
        }
        if (data19.phase === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "phase" } }), errors++;
        }
        if (data19.selected === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "selected" } }), errors++;
        }
        if (data19.rank_in_train === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "rank_in_train" } }), errors++;
        }
        if (data19.splits === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "splits" } }), errors++;
        }
        if (data19.ticker !== void 0) {
          let data20 = data19.ticker;
          if (typeof data20 == "string") {
            if (data20.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/ticker", schemaPath: "walk-forward-row.schema.json/properties/ticker/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/ticker", schemaPath: "walk-forward-row.schema.json/properties/ticker/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data19.start !== void 0) {
          let data21 = data19.start;
          if (typeof data21 == "string") {
            if (!formats18(data21)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/start", schemaPath: "walk-forward-row.schema.json/properties/start/format", keyword: "format", params: { format: "date" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/start", schemaPath: "walk-forward-row.schema.json/properties/start/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data19.end !== void 0) {
          let data22 = data19.end;
          if (typeof data22 == "string") {
            if (!formats18(data22)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/end", schemaPath: "walk-forward-row.schema.json/properties/end/format", keyword: "format", params: { format: "date" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/end", schemaPath: "walk-forward-row.schema.json/properties/end/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data19.interval !== void 0) {
          let data23 = data19.interval;
          if (typeof data23 == "string") {
            if (data23.length < 1) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/interval", schemaPath: "walk-forward-row.schema.json/properties/interval/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/interval", schemaPath: "walk-forward-row.schema.json/properties/interval/type", keyword: "type", params: { type: "string" } }), errors++;
          }
        }
        if (data19.fee !== void 0 && typeof data19.fee != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/fee", schemaPath: "walk-forward-row.schema.json/properties/fee/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data19.slippage_mode !== void 0 && typeof data19.slippage_mode != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/slippage_mode", schemaPath: "walk-forward-row.schema.json/properties/slippage_mode/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data19.slippage_bps !== void 0 && typeof data19.slippage_bps != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/slippage_bps", schemaPath: "walk-forward-row.schema.json/properties/slippage_bps/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data19.k_atr !== void 0 && typeof data19.k_atr != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/k_atr", schemaPath: "walk-forward-row.schema.json/properties/k_atr/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data19.splits !== void 0 && typeof data19.splits != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/splits", schemaPath: "walk-forward-row.schema.json/properties/splits/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data19.selection !== void 0 && typeof data19.selection != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/selection", schemaPath: "walk-forward-row.schema.json/properties/selection/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data19.constraints !== void 0 && typeof data19.constraints != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/constraints", schemaPath: "walk-forward-row.schema.json/properties/constraints/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data19.cooldown_days !== void 0 && typeof data19.cooldown_days != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/cooldown_days", schemaPath: "walk-forward-row.schema.json/properties/cooldown_days/type", keyword: "type", params: { type: ["integer", "number"] } }), errors++;
        }
        if (data19.initial_cash !== void 0 && typeof data19.initial_cash != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/initial_cash", schemaPath: "walk-forward-row.schema.json/properties/initial_cash/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data19.rsi_buy_max !== void 0 && typeof data19.rsi_buy_max != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/rsi_buy_max", schemaPath: "walk-forward-row.schema.json/properties/rsi_buy_max/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data19.rsi_sell_min !== void 0 && typeof data19.rsi_sell_min != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/rsi_sell_min", schemaPath: "walk-forward-row.schema.json/properties/rsi_sell_min/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data19.total_return !== void 0) {
          let data35 = data19.total_return;
          if (typeof data35 != "number" && data35 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/total_return", schemaPath: "walk-forward-row.schema.json/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data19.max_drawdown !== void 0) {
          let data36 = data19.max_drawdown;
          if (typeof data36 != "number" && data36 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/max_drawdown", schemaPath: "walk-forward-row.schema.json/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data19.sharpe_simple !== void 0) {
          let data37 = data19.sharpe_simple;
          if (typeof data37 != "number" && data37 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/sharpe_simple", schemaPath: "walk-forward-row.schema.json/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data19.trades !== void 0) {
          let data38 = data19.trades;
          if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/trades", schemaPath: "walk-forward-row.schema.json/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data38 == "number" && (data38 < 0 || isNaN(data38))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/trades", schemaPath: "walk-forward-row.schema.json/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data19.trade_trades !== void 0) {
          let data39 = data19.trade_trades;
          if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/trade_trades", schemaPath: "walk-forward-row.schema.json/properties/trade_trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data39 == "number" && (data39 < 0 || isNaN(data39))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/trade_trades", schemaPath: "walk-forward-row.schema.json/properties/trade_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data19.win_rate_trades !== void 0) {
          let data40 = data19.win_rate_trades;
          if (typeof data40 == "number") {
            if (data40 > 1 || isNaN(data40)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/win_rate_trades", schemaPath: "walk-forward-row.schema.json/properties/win_rate_trades/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data40 < 0 || isNaN(data40)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/win_rate_trades", schemaPath: "walk-forward-row.schema.json/properties/win_rate_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/win_rate_trades", schemaPath: "walk-forward-row.schema.json/properties/win_rate_trades/type", keyword: "type", params: { type: "number" } }), errors++;
          }
        }
        if (data19.profit_factor !== void 0) {
          let data41 = data19.profit_factor;
          if (typeof data41 != "number" && data41 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/profit_factor", schemaPath: "walk-forward-row.schema.json/properties/profit_factor/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data19.expectancy_net !== void 0 && typeof data19.expectancy_net != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/expectancy_net", schemaPath: "walk-forward-row.schema.json/properties/expectancy_net/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data19.avg_holding_days !== void 0 && typeof data19.avg_holding_days != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/avg_holding_days", schemaPath: "walk-forward-row.schema.json/properties/avg_holding_days/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data19.exposure !== void 0) {
          let data44 = data19.exposure;
          if (typeof data44 == "number") {
            if (data44 < 0 || isNaN(data44)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/exposure", schemaPath: "walk-forward-row.schema.json/properties/exposure/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/exposure", schemaPath: "walk-forward-row.schema.json/properties/exposure/type", keyword: "type", params: { type: "number" } }), errors++;
          }
        }
        if (data19.split_name !== void 0 && typeof data19.split_name != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/split_name", schemaPath: "walk-forward-row.schema.json/properties/split_name/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data19.phase !== void 0) {
          let data46 = data19.phase;
          if (!(data46 === "train" || data46 === "test")) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/phase", schemaPath: "walk-forward-row.schema.json/properties/phase/enum", keyword: "enum", params: { allowedValues: ["train", "test"] } }), errors++;
          }
        }
        if (data19.selected !== void 0 && typeof data19.selected != "boolean") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/selected", schemaPath: "walk-forward-row.schema.json/properties/selected/type", keyword: "type", params: { type: "boolean" } }), errors++;
        }
        if (data19.rank_in_train !== void 0) {
          let data48 = data19.rank_in_train;
          if (typeof data48 != "number" && data48 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/rank_in_train", schemaPath: "walk-forward-row.schema.json/properties/rank_in_train/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data48 == "number" && (data48 < 1 || isNaN(data48))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/best_result/rank_in_train", schemaPath: "walk-forward-row.schema.json/properties/rank_in_train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/best_result", schemaPath: "walk-forward-row.schema.json/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate150.errors = vErrors, errors === 0;
}
function validate148(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } }), errors++;
    }
    const tag0 = data.mode;
    if (typeof tag0 == "string")
      if (tag0 === "grid")
        validate149(data, instancePath) || (vErrors = vErrors === null ? validate149.errors : addErrors(vErrors, validate149.errors), errors = vErrors.length);
      else if (tag0 === "walkforward")
        validate150(data, instancePath) || (vErrors = vErrors === null ? validate150.errors : addErrors(vErrors, validate150.errors), errors = vErrors.length);
      else {
        vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "mode", tagValue: tag0, allowedValues: ["grid", "walkforward"] } }), errors++;
      }
    else {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "mode", tagValue: tag0, allowedValues: ["grid", "walkforward"] } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate148.errors = vErrors, errors === 0;
}
function validate154(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!data || typeof data != "object") {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: ["object", "array"] } }), errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.split_name === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0, schemaPath: "split-metrics.schema.json/required", keyword: "required", params: { missingProperty: "split_name" } }), errors++;
        }
        if (data0.best_train_sharpe === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0, schemaPath: "split-metrics.schema.json/required", keyword: "required", params: { missingProperty: "best_train_sharpe" } }), errors++;
        }
        if (data0.best_train_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0, schemaPath: "split-metrics.schema.json/required", keyword: "required", params: { missingProperty: "best_train_return" } }), errors++;
        }
        if (data0.avg_test_sharpe_topk === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0, schemaPath: "split-metrics.schema.json/required", keyword: "required", params: { missingProperty: "avg_test_sharpe_topk" } }), errors++;
        }
        if (data0.avg_test_return_topk === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0, schemaPath: "split-metrics.schema.json/required", keyword: "required", params: { missingProperty: "avg_test_return_topk" } }), errors++;
        }
        if (data0.best_test_sharpe === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0, schemaPath: "split-metrics.schema.json/required", keyword: "required", params: { missingProperty: "best_test_sharpe" } }), errors++;
        }
        if (data0.best_test_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0, schemaPath: "split-metrics.schema.json/required", keyword: "required", params: { missingProperty: "best_test_return" } }), errors++;
        }
        if (data0.n_train_runs === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0, schemaPath: "split-metrics.schema.json/required", keyword: "required", params: { missingProperty: "n_train_runs" } }), errors++;
        }
        if (data0.n_selected === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0, schemaPath: "split-metrics.schema.json/required", keyword: "required", params: { missingProperty: "n_selected" } }), errors++;
        }
        if (data0.n_test_runs === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0, schemaPath: "split-metrics.schema.json/required", keyword: "required", params: { missingProperty: "n_test_runs" } }), errors++;
        }
        if (data0.split_name !== void 0 && typeof data0.split_name != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/split_name", schemaPath: "split-metrics.schema.json/properties/split_name/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data0.best_train_sharpe !== void 0) {
          let data2 = data0.best_train_sharpe;
          if (typeof data2 != "number" && data2 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/best_train_sharpe", schemaPath: "split-metrics.schema.json/properties/best_train_sharpe/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.best_train_return !== void 0 && typeof data0.best_train_return != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/best_train_return", schemaPath: "split-metrics.schema.json/properties/best_train_return/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data0.avg_test_sharpe_topk !== void 0) {
          let data4 = data0.avg_test_sharpe_topk;
          if (typeof data4 != "number" && data4 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/avg_test_sharpe_topk", schemaPath: "split-metrics.schema.json/properties/avg_test_sharpe_topk/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.avg_test_return_topk !== void 0 && typeof data0.avg_test_return_topk != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/avg_test_return_topk", schemaPath: "split-metrics.schema.json/properties/avg_test_return_topk/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data0.best_test_sharpe !== void 0) {
          let data6 = data0.best_test_sharpe;
          if (typeof data6 != "number" && data6 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/best_test_sharpe", schemaPath: "split-metrics.schema.json/properties/best_test_sharpe/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.best_test_return !== void 0 && typeof data0.best_test_return != "number") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/best_test_return", schemaPath: "split-metrics.schema.json/properties/best_test_return/type", keyword: "type", params: { type: "number" } }), errors++;
        }
        if (data0.n_train_runs !== void 0) {
          let data8 = data0.n_train_runs;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/n_train_runs", schemaPath: "split-metrics.schema.json/properties/n_train_runs/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/n_train_runs", schemaPath: "split-metrics.schema.json/properties/n_train_runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data0.n_selected !== void 0) {
          let data9 = data0.n_selected;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/n_selected", schemaPath: "split-metrics.schema.json/properties/n_selected/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data9 == "number" && (data9 < 0 || isNaN(data9))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/n_selected", schemaPath: "split-metrics.schema.json/properties/n_selected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data0.n_test_runs !== void 0) {
          let data10 = data0.n_test_runs;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/n_test_runs", schemaPath: "split-metrics.schema.json/properties/n_test_runs/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0 + "/n_test_runs", schemaPath: "split-metrics.schema.json/properties/n_test_runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/" + i0, schemaPath: "split-metrics.schema.json/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total_return === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
    }
    if (data.sharpe_simple === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
    }
    if (data.max_drawdown === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
    }
    if (data.trades === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
    }
    if (data.win_rate === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "win_rate" } }), errors++;
    }
    if (data.total_return !== void 0) {
      let data11 = data.total_return;
      if (typeof data11 != "number" && data11 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/total_return", schemaPath: "#/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.sharpe_simple !== void 0) {
      let data12 = data.sharpe_simple;
      if (typeof data12 != "number" && data12 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sharpe_simple", schemaPath: "#/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.max_drawdown !== void 0) {
      let data13 = data.max_drawdown;
      if (typeof data13 != "number" && data13 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/max_drawdown", schemaPath: "#/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
    if (data.trades !== void 0) {
      let data14 = data.trades;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trades", schemaPath: "#/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trades", schemaPath: "#/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.win_rate !== void 0) {
      let data15 = data.win_rate;
      if (typeof data15 != "number" && data15 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/win_rate", schemaPath: "#/properties/win_rate/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
      }
    }
  }
  return validate154.errors = vErrors, errors === 0;
}
function validate144(data, instancePath = "") {
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
    if (data.header !== void 0 && (validate145(data.header, instancePath + "/header") || (vErrors = vErrors === null ? validate145.errors : addErrors(vErrors, validate145.errors), errors = vErrors.length)), data.reproduce !== void 0) {
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
    if (data.config_resolved !== void 0 && (validate100(data.config_resolved, instancePath + "/config_resolved") || (vErrors = vErrors === null ? validate100.errors : addErrors(vErrors, validate100.errors), errors = vErrors.length)), data.results !== void 0) {
      let data7 = data.results;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.ticker === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "ticker" } }), errors++;
            }
            if (data8.start === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
            }
            if (data8.end === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
            }
            if (data8.interval === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "interval" } }), errors++;
            }
            if (data8.total_return === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
            }
            if (data8.max_drawdown === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
            }
            if (data8.sharpe_simple === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
            }
            if (data8.trades === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
            }
            if (data8.trade_trades === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "trade_trades" } }), errors++;
            }
            if (data8.win_rate_trades === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "win_rate_trades" } }), errors++;
            }
            if (data8.profit_factor === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "profit_factor" } }), errors++;
            }
            if (data8.expectancy_net === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "expectancy_net" } }), errors++;
            }
            if (data8.avg_holding_days === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "avg_holding_days" } }), errors++;
            }
            if (data8.exposure === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "grid-row.schema.json/required", keyword: "required", params: { missingProperty: "exposure" } }), errors++;
            }
            if (data8.ticker !== void 0) {
              let data9 = data8.ticker;
              if (typeof data9 == "string") {
                if (data9.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/ticker", schemaPath: "grid-row.schema.json/properties/ticker/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/ticker", schemaPath: "grid-row.schema.json/properties/ticker/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data8.start !== void 0) {
              let data10 = data8.start;
              if (typeof data10 == "string") {
                if (!formats18(data10)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/start", schemaPath: "grid-row.schema.json/properties/start/format", keyword: "format", params: { format: "date" } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/start", schemaPath: "grid-row.schema.json/properties/start/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data8.end !== void 0) {
              let data11 = data8.end;
              if (typeof data11 == "string") {
                if (!formats18(data11)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/end", schemaPath: "grid-row.schema.json/properties/end/format", keyword: "format", params: { format: "date" } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/end", schemaPath: "grid-row.schema.json/properties/end/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data8.interval !== void 0) {
              let data12 = data8.interval;
              if (typeof data12 == "string") {
                if (data12.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/interval", schemaPath: "grid-row.schema.json/properties/interval/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/interval", schemaPath: "grid-row.schema.json/properties/interval/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data8.fee !== void 0 && typeof data8.fee != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/fee", schemaPath: "grid-row.schema.json/properties/fee/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data8.slippage_mode !== void 0 && typeof data8.slippage_mode != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/slippage_mode", schemaPath: "grid-row.schema.json/properties/slippage_mode/type", keyword: "type", params: { type: "string" } }), errors++;
            }
            if (data8.slippage_bps !== void 0 && typeof data8.slippage_bps != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/slippage_bps", schemaPath: "grid-row.schema.json/properties/slippage_bps/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data8.k_atr !== void 0 && typeof data8.k_atr != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/k_atr", schemaPath: "grid-row.schema.json/properties/k_atr/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data8.splits !== void 0) {
              let data17 = data8.splits;
              if (typeof data17 != "string" && data17 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/splits", schemaPath: "grid-row.schema.json/properties/splits/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
            if (data8.param_grid !== void 0) {
              let data18 = data8.param_grid;
              if (typeof data18 != "string" && data18 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/param_grid", schemaPath: "grid-row.schema.json/properties/param_grid/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
            if (data8.cooldown_days !== void 0 && typeof data8.cooldown_days != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/cooldown_days", schemaPath: "grid-row.schema.json/properties/cooldown_days/type", keyword: "type", params: { type: ["integer", "number"] } }), errors++;
            }
            if (data8.initial_cash !== void 0 && typeof data8.initial_cash != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/initial_cash", schemaPath: "grid-row.schema.json/properties/initial_cash/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data8.rsi_buy_max !== void 0 && typeof data8.rsi_buy_max != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/rsi_buy_max", schemaPath: "grid-row.schema.json/properties/rsi_buy_max/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data8.rsi_sell_min !== void 0 && typeof data8.rsi_sell_min != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/rsi_sell_min", schemaPath: "grid-row.schema.json/properties/rsi_sell_min/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data8.total_return !== void 0) {
              let data23 = data8.total_return;
              if (typeof data23 != "number" && data23 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/total_return", schemaPath: "grid-row.schema.json/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data8.max_drawdown !== void 0) {
              let data24 = data8.max_drawdown;
              if (typeof data24 != "number" && data24 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/max_drawdown", schemaPath: "grid-row.schema.json/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data8.sharpe_simple !== void 0) {
              let data25 = data8.sharpe_simple;
              if (typeof data25 != "number" && data25 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/sharpe_simple", schemaPath: "grid-row.schema.json/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data8.trades !== void 0) {
              let data26 = data8.trades;
              if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/trades", schemaPath: "grid-row.schema.json/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
              }
              if (typeof data26 == "number" && (data26 < 0 || isNaN(data26))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/trades", schemaPath: "grid-row.schema.json/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
            if (data8.trade_trades !== void 0) {
              let data27 = data8.trade_trades;
              if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/trade_trades", schemaPath: "grid-row.schema.json/properties/trade_trades/type", keyword: "type", params: { type: "integer" } }), errors++;
              }
              if (typeof data27 == "number" && (data27 < 0 || isNaN(data27))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/trade_trades", schemaPath: "grid-row.schema.json/properties/trade_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
            if (data8.win_rate_trades !== void 0) {
              let data28 = data8.win_rate_trades;
              if (typeof data28 == "number") {
                if (data28 > 1 || isNaN(data28)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/win_rate_trades", schemaPath: "grid-row.schema.json/properties/win_rate_trades/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
                }
                if (data28 < 0 || isNaN(data28)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/win_rate_trades", schemaPath: "grid-row.schema.json/properties/win_rate_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/win_rate_trades", schemaPath: "grid-row.schema.json/properties/win_rate_trades/type", keyword: "type", params: { type: "number" } }), errors++;
              }
            }
            if (data8.profit_factor !== void 0) {
              let data29 = data8.profit_factor;
              if (typeof data29 != "number" && data29 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/profit_factor", schemaPath: "grid-row.schema.json/properties/profit_factor/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data8.expectancy_net !== void 0 && typeof data8.expectancy_net != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/expectancy_net", schemaPath: "grid-row.schema.json/properties/expectancy_net/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data8.avg_holding_days !== void 0 && typeof data8.avg_holding_days != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/avg_holding_days", schemaPath: "grid-row.schema.json/properties/avg_holding_days/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data8.exposure !== void 0) {
              let data32 = data8.exposure;
              if (typeof data32 == "number") {
                if (data32 < 0 || isNaN(data32)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/exposure", schemaPath: "grid-row.schema.json/properties/exposure/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0 + "/exposure", schemaPath: "grid-row.schema.json/properties/exposure/type", keyword: "type", params: { type: "number" } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/results/" + i0, schemaPath: "grid-row.schema.json/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.oos_leaderboard !== void 0) {
      let data33 = data.oos_leaderboard;
      if (Array.isArray(data33)) {
        const len1 = data33.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data34 = data33[i1];
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.ticker === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "ticker" } }), errors++;
            }
            if (data34.start === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "start" } }), errors++;
            }
            if (data34.end === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "end" } }), errors++;
            }
            if (data34.interval === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "interval" } }), errors++;
            }
            if (data34.total_return === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
            }
            if (data34.max_drawdown === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
            }
            if (data34.sharpe_simple === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
            }
            if (data34.trades === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
            }
            if (data34.trade_trades === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "trade_trades" } }), errors++;
            }
            if (data34.win_rate_trades === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "win_rate_trades" } }), errors++;
            }
            if (data34.profit_factor === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "profit_factor" } }), errors++;
            }
            if (data34.expectancy_net === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "expectancy_net" } }), errors++;
            }
            if (data34.avg_holding_days === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "avg_holding_days" } }), errors++;
            }
            if (data34.exposure === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "exposure" } }), errors++;
            }
            if (data34.split_name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "split_name" } }), errors++;
            }
            if (data34.phase === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "phase" } }), errors++;
            }
            if (data34.selected === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "selected" } }), errors++;
            }
            if (data34.rank_in_train === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "rank_in_train" } }), errors++;
            }
            if (data34.splits === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/required", keyword: "required", params: { missingProperty: "splits" } }), errors++;
            }
            if (data34.ticker !== void 0) {
              let data35 = data34.ticker;
              if (typeof data35 == "string") {
                if (data35.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/ticker", schemaPath: "walk-forward-row.schema.json/properties/ticker/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/ticker", schemaPath: "walk-forward-row.schema.json/properties/ticker/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data34.start !== void 0) {
              let data36 = data34.start;
              if (typeof data36 == "string") {
                if (!formats18(data36)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/start", schemaPath: "walk-forward-row.schema.json/properties/start/format", keyword: "format", params: { format: "date" } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/start", schemaPath: "walk-forward-row.schema.json/properties/start/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data34.end !== void 0) {
              let data37 = data34.end;
              if (typeof data37 == "string") {
                if (!formats18(data37)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/end", schemaPath: "walk-forward-row.schema.json/properties/end/format", keyword: "format", params: { format: "date" } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/end", schemaPath: "walk-forward-row.schema.json/properties/end/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data34.interval !== void 0) {
              let data38 = data34.interval;
              if (typeof data38 == "string") {
                if (data38.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/interval", schemaPath: "walk-forward-row.schema.json/properties/interval/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/interval", schemaPath: "walk-forward-row.schema.json/properties/interval/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data34.fee !== void 0 && typeof data34.fee != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/fee", schemaPath: "walk-forward-row.schema.json/properties/fee/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data34.slippage_mode !== void 0 && typeof data34.slippage_mode != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/slippage_mode", schemaPath: "walk-forward-row.schema.json/properties/slippage_mode/type", keyword: "type", params: { type: "string" } }), errors++;
            }
            if (data34.slippage_bps !== void 0 && typeof data34.slippage_bps != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/slippage_bps", schemaPath: "walk-forward-row.schema.json/properties/slippage_bps/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data34.k_atr !== void 0 && typeof data34.k_atr != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/k_atr", schemaPath: "walk-forward-row.schema.json/properties/k_atr/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data34.splits !== void 0 && typeof data34.splits != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/splits", schemaPath: "walk-forward-row.schema.json/properties/splits/type", keyword: "type", params: { type: "string" } }), errors++;
            }
            if (data34.selection !== void 0 && typeof data34.selection != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/selection", schemaPath: "walk-forward-row.schema.json/properties/selection/type", keyword: "type", params: { type: "string" } }), errors++;
            }
            if (data34.constraints !== void 0 && typeof data34.constraints != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/constraints", schemaPath: "walk-forward-row.schema.json/properties/constraints/type", keyword: "type", params: { type: "string" } }), errors++;
            }
            if (data34.cooldown_days !== void 0 && typeof data34.cooldown_days != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/cooldown_days", schemaPath: "walk-forward-row.schema.json/properties/cooldown_days/type", keyword: "type", params: { type: ["integer", "number"] } }), errors++;
            }
            if (data34.initial_cash !== void 0 && typeof data34.initial_cash != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/initial_cash", schemaPath: "walk-forward-row.schema.json/properties/initial_cash/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data34.rsi_buy_max !== void 0 && typeof data34.rsi_buy_max != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/rsi_buy_max", schemaPath: "walk-forward-row.schema.json/properties/rsi_buy_max/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data34.rsi_sell_min !== void 0 && typeof data34.rsi_sell_min != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/rsi_sell_min", schemaPath: "walk-forward-row.schema.json/properties/rsi_sell_min/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data34.total_return !== void 0) {
              let data50 = data34.total_return;
              if (typeof data50 != "number" && data50 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/total_return", schemaPath: "walk-forward-row.schema.json/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data34.max_drawdown !== void 0) {
              let data51 = data34.max_drawdown;
              if (typeof data51 != "number" && data51 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/max_drawdown", schemaPath: "walk-forward-row.schema.json/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data34.sharpe_simple !== void 0) {
              let data52 = data34.sharpe_simple;
              if (typeof data52 != "number" && data52 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/sharpe_simple", schemaPath: "walk-forward-row.schema.json/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data34.trades !== void 0) {
              let data53 = data34.trades;
              if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/trades", schemaPath: "walk-forward-row.schema.json/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
              }
              if (typeof data53 == "number" && (data53 < 0 || isNaN(data53))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/trades", schemaPath: "walk-forward-row.schema.json/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
            if (data34.trade_trades !== void 0) {
              let data54 = data34.trade_trades;
              if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/trade_trades", schemaPath: "walk-forward-row.schema.json/properties/trade_trades/type", keyword: "type", params: { type: "integer" } }), errors++;
              }
              if (typeof data54 == "number" && (data54 < 0 || isNaN(data54))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/trade_trades", schemaPath: "walk-forward-row.schema.json/properties/trade_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
            if (data34.win_rate_trades !== void 0) {
              let data55 = data34.win_rate_trades;
              if (typeof data55 == "number") {
                if (data55 > 1 || isNaN(data55)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/win_rate_trades", schemaPath: "walk-forward-row.schema.json/properties/win_rate_trades/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
                }
                if (data55 < 0 || isNaN(data55)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/win_rate_trades", schemaPath: "walk-forward-row.schema.json/properties/win_rate_trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/win_rate_trades", schemaPath: "walk-forward-row.schema.json/properties/win_rate_trades/type", keyword: "type", params: { type: "number" } }), errors++;
              }
            }
            if (data34.profit_factor !== void 0) {
              let data56 = data34.profit_factor;
              if (typeof data56 != "number" && data56 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/profit_factor", schemaPath: "walk-forward-row.schema.json/properties/profit_factor/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
            }
            if (data34.expectancy_net !== void 0 && typeof data34.expectancy_net != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/expectancy_net", schemaPath: "walk-forward-row.schema.json/properties/expectancy_net/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data34.avg_holding_days !== void 0 && typeof data34.avg_holding_days != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/avg_holding_days", schemaPath: "walk-forward-row.schema.json/properties/avg_holding_days/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data34.exposure !== void 0) {
              let data59 = data34.exposure;
              if (typeof data59 == "number") {
                if (data59 < 0 || isNaN(data59)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/exposure", schemaPath: "walk-forward-row.schema.json/properties/exposure/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/exposure", schemaPath: "walk-forward-row.schema.json/properties/exposure/type", keyword: "type", params: { type: "number" } }), errors++;
              }
            }
            if (data34.split_name !== void 0 && typeof data34.split_name != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/split_name", schemaPath: "walk-forward-row.schema.json/properties/split_name/type", keyword: "type", params: { type: "string" } }), errors++;
            }
            if (data34.phase !== void 0) {
              let data61 = data34.phase;
              if (!(data61 === "train" || data61 === "test")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/phase", schemaPath: "walk-forward-row.schema.json/properties/phase/enum", keyword: "enum", params: { allowedValues: ["train", "test"] } }), errors++;
              }
            }
            if (data34.selected !== void 0 && typeof data34.selected != "boolean") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/selected", schemaPath: "walk-forward-row.schema.json/properties/selected/type", keyword: "type", params: { type: "boolean" } }), errors++;
            }
            if (data34.rank_in_train !== void 0) {
              let data63 = data34.rank_in_train;
              if (typeof data63 != "number" && data63 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/rank_in_train", schemaPath: "walk-forward-row.schema.json/properties/rank_in_train/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
              }
              if (typeof data63 == "number" && (data63 < 1 || isNaN(data63))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1 + "/rank_in_train", schemaPath: "walk-forward-row.schema.json/properties/rank_in_train/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard/" + i1, schemaPath: "walk-forward-row.schema.json/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/oos_leaderboard", schemaPath: "#/properties/oos_leaderboard/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.artifacts !== void 0) {
      let data64 = data.artifacts;
      if (Array.isArray(data64)) {
        const len2 = data64.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data65 = data64[i2];
          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
            if (data65.file_name === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i2, schemaPath: "../common.schema.json#/$defs/FileSize/required", keyword: "required", params: { missingProperty: "file_name" } }), errors++;
            }
            if (data65.size_bytes === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i2, schemaPath: "../common.schema.json#/$defs/FileSize/required", keyword: "required", params: { missingProperty: "size_bytes" } }), errors++;
            }
            if (data65.file_name !== void 0) {
              let data66 = data65.file_name;
              if (typeof data66 == "string") {
                if (data66.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i2 + "/file_name", schemaPath: "../common.schema.json#/$defs/FileSize/properties/file_name/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i2 + "/file_name", schemaPath: "../common.schema.json#/$defs/FileSize/properties/file_name/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data65.size_bytes !== void 0) {
              let data67 = data65.size_bytes;
              if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i2 + "/size_bytes", schemaPath: "../common.schema.json#/$defs/FileSize/properties/size_bytes/type", keyword: "type", params: { type: "integer" } }), errors++;
              }
              if (typeof data67 == "number" && (data67 < 0 || isNaN(data67))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i2 + "/size_bytes", schemaPath: "../common.schema.json#/$defs/FileSize/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts/" + i2, schemaPath: "../common.schema.json#/$defs/FileSize/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.machine_contract !== void 0 && (validate148(data.machine_contract, instancePath + "/machine_contract") || (vErrors = vErrors === null ? validate148.errors : addErrors(vErrors, validate148.errors), errors = vErrors.length)), data.summary !== void 0 && (validate154(data.summary, instancePath + "/summary") || (vErrors = vErrors === null ? validate154.errors : addErrors(vErrors, validate154.errors), errors = vErrors.length)), data.kpi_summary !== void 0) {
      let data70 = data.kpi_summary;
      if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
        if (data70.total_return === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "total_return" } }), errors++;
        }
        if (data70.sharpe_simple === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "sharpe_simple" } }), errors++;
        }
        if (data70.max_drawdown === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "max_drawdown" } }), errors++;
        }
        if (data70.trades === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "trades" } }), errors++;
        }
        if (data70.win_rate === void 0) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_summary", schemaPath: "../common.schema.json#/$defs/Summary/required", keyword: "required", params: { missingProperty: "win_rate" } }), errors++;
        }
        if (data70.total_return !== void 0) {
          let data71 = data70.total_return;
          if (typeof data71 != "number" && data71 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_summary/total_return", schemaPath: "../common.schema.json#/$defs/Summary/properties/total_return/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data70.sharpe_simple !== void 0) {
          let data72 = data70.sharpe_simple;
          if (typeof data72 != "number" && data72 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_summary/sharpe_simple", schemaPath: "../common.schema.json#/$defs/Summary/properties/sharpe_simple/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data70.max_drawdown !== void 0) {
          let data73 = data70.max_drawdown;
          if (typeof data73 != "number" && data73 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_summary/max_drawdown", schemaPath: "../common.schema.json#/$defs/Summary/properties/max_drawdown/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data70.trades !== void 0) {
          let data74 = data70.trades;
          if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data74 == "number" && (data74 < 0 || isNaN(data74))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_summary/trades", schemaPath: "../common.schema.json#/$defs/Summary/properties/trades/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
        if (data70.win_rate !== void 0) {
          let data75 = data70.win_rate;
          if (typeof data75 != "number" && data75 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
          if (typeof data75 == "number") {
            if (data75 > 1 || isNaN(data75)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), errors++;
            }
            if (data75 < 0 || isNaN(data75)) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_summary/win_rate", schemaPath: "../common.schema.json#/$defs/Summary/properties/win_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
            }
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/kpi_summary", schemaPath: "../common.schema.json#/$defs/Summary/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate144.errors = vErrors, errors === 0;
}
export {
  validateSweepReport
};
