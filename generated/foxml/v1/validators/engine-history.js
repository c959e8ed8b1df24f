// Made by `npm run generate` from foxml/v1/engine-history/engine-history.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
const validateEngineHistory = validate46;
function validate37(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.market_snapshot !== void 0) {
      let data0 = data.market_snapshot;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/market_snapshot", schemaPath: "#/$defs/EngineMarketSnapshot/type", keyword: "type", params: { type: ["object", "null"] } }), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.symbol !== void 0 && typeof data0.symbol != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/market_snapshot/symbol", schemaPath: "#/$defs/EngineMarketSnapshot/properties/symbol/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data0.timestamp !== void 0 && typeof data0.timestamp != "string") {
          vErrors = addError(vErrors, { instancePath: instancePath + "/market_snapshot/timestamp", schemaPath: "#/$defs/EngineMarketSnapshot/properties/timestamp/type", keyword: "type", params: { type: "string" } }), errors++;
        }
        if (data0.open !== void 0) {
          let data3 = data0.open;
          if (typeof data3 != "number" && data3 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/market_snapshot/open", schemaPath: "#/$defs/EngineMarketSnapshot/properties/open/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.high !== void 0) {
          let data4 = data0.high;
          if (typeof data4 != "number" && data4 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/market_snapshot/high", schemaPath: "#/$defs/EngineMarketSnapshot/properties/high/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.low !== void 0) {
          let data5 = data0.low;
          if (typeof data5 != "number" && data5 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/market_snapshot/low", schemaPath: "#/$defs/EngineMarketSnapshot/properties/low/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.close !== void 0) {
          let data6 = data0.close;
          if (typeof data6 != "number" && data6 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/market_snapshot/close", schemaPath: "#/$defs/EngineMarketSnapshot/properties/close/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.bid !== void 0) {
          let data7 = data0.bid;
          if (typeof data7 != "number" && data7 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/market_snapshot/bid", schemaPath: "#/$defs/EngineMarketSnapshot/properties/bid/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.ask !== void 0) {
          let data8 = data0.ask;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/market_snapshot/ask", schemaPath: "#/$defs/EngineMarketSnapshot/properties/ask/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.volume !== void 0) {
          let data9 = data0.volume;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/market_snapshot/volume", schemaPath: "#/$defs/EngineMarketSnapshot/properties/volume/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.spread_bps !== void 0) {
          let data10 = data0.spread_bps;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/market_snapshot/spread_bps", schemaPath: "#/$defs/EngineMarketSnapshot/properties/spread_bps/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
        if (data0.volatility !== void 0) {
          let data11 = data0.volatility;
          if (typeof data11 != "number" && data11 !== null) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/market_snapshot/volatility", schemaPath: "#/$defs/EngineMarketSnapshot/properties/volatility/type", keyword: "type", params: { type: ["number", "null"] } }), errors++;
          }
        }
      }
    }
    if (data.raw_predictions !== void 0) {
      let data12 = data.raw_predictions;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/raw_predictions", schemaPath: "#/properties/raw_predictions/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.standardized_predictions !== void 0) {
      let data13 = data.standardized_predictions;
      if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/standardized_predictions", schemaPath: "#/properties/standardized_predictions/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.confidences !== void 0) {
      let data14 = data.confidences;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/confidences", schemaPath: "#/properties/confidences/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.blend_weights !== void 0) {
      let data15 = data.blend_weights;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/blend_weights", schemaPath: "#/properties/blend_weights/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.blended_alphas !== void 0) {
      let data16 = data.blended_alphas;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/blended_alphas", schemaPath: "#/properties/blended_alphas/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.horizon_scores !== void 0) {
      let data17 = data.horizon_scores;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/horizon_scores", schemaPath: "#/properties/horizon_scores/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.selected_horizon !== void 0) {
      let data18 = data.selected_horizon;
      if (typeof data18 != "string" && data18 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/selected_horizon", schemaPath: "#/properties/selected_horizon/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.cost_breakdown !== void 0) {
      let data19 = data.cost_breakdown;
      if (!(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/cost_breakdown", schemaPath: "#/properties/cost_breakdown/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.barrier_gate_result !== void 0) {
      let data20 = data.barrier_gate_result;
      if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/barrier_gate_result", schemaPath: "#/properties/barrier_gate_result/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.spread_gate_result !== void 0) {
      let data21 = data.spread_gate_result;
      if (!(data21 && typeof data21 == "object" && !Array.isArray(data21))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/spread_gate_result", schemaPath: "#/properties/spread_gate_result/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.risk_checks !== void 0) {
      let data22 = data.risk_checks;
      if (!(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/risk_checks", schemaPath: "#/properties/risk_checks/type", keyword: "type", params: { type: "object" } }), errors++;
      }
    }
    if (data.raw_weight !== void 0 && typeof data.raw_weight != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/raw_weight", schemaPath: "#/properties/raw_weight/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.gate_adjusted_weight !== void 0 && typeof data.gate_adjusted_weight != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/gate_adjusted_weight", schemaPath: "#/properties/gate_adjusted_weight/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.final_weight !== void 0 && typeof data.final_weight != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/final_weight", schemaPath: "#/properties/final_weight/type", keyword: "type", params: { type: "number" } }), errors++;
    }
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate36(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.symbol === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "symbol" } }), errors++;
    }
    if (data.decision === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" } }), errors++;
    }
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" } }), errors++;
    }
    if (data.reason === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } }), errors++;
    }
    if (data.horizon === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "horizon" } }), errors++;
    }
    if (data.alpha === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alpha" } }), errors++;
    }
    if (data.shares === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shares" } }), errors++;
    }
    if (data.current_weight === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "current_weight" } }), errors++;
    }
    if (data.target_weight === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target_weight" } }), errors++;
    }
    if (data.symbol !== void 0) {
      let data0 = data.symbol;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.decision !== void 0) {
      let data1 = data.decision;
      if (!(data1 === "TRADE" || data1 === "HOLD" || data1 === "BLOCKED")) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: ["TRADE", "HOLD", "BLOCKED"] } }), errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data2 = data.timestamp;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } }), errors++;
    }
    if (data.horizon !== void 0) {
      let data4 = data.horizon;
      if (typeof data4 != "string" && data4 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/horizon", schemaPath: "#/properties/horizon/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
    if (data.alpha !== void 0 && typeof data.alpha != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.shares !== void 0 && typeof data.shares != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/shares", schemaPath: "#/properties/shares/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.current_weight !== void 0 && typeof data.current_weight != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/current_weight", schemaPath: "#/properties/current_weight/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    if (data.target_weight !== void 0 && typeof data.target_weight != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/target_weight", schemaPath: "#/properties/target_weight/type", keyword: "type", params: { type: "number" } }), errors++;
    }
    data.trace !== void 0 && (validate37(data.trace, instancePath + "/trace") || (vErrors = vErrors === null ? validate37.errors : addErrors(vErrors, validate37.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
function validate46(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.decision_history === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision_history" } }), errors++;
    }
    if (data.trade_history === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trade_history" } }), errors++;
    }
    if (data.decision_history !== void 0) {
      let data0 = data.decision_history;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate36(data0[i0], instancePath + "/decision_history/" + i0) || (vErrors = vErrors === null ? validate36.errors : addErrors(vErrors, validate36.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/decision_history", schemaPath: "#/properties/decision_history/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.trade_history !== void 0) {
      let data2 = data.trade_history;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.symbol === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1, schemaPath: "../engine-trade.schema.json/required", keyword: "required", params: { missingProperty: "symbol" } }), errors++;
            }
            if (data3.side === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1, schemaPath: "../engine-trade.schema.json/required", keyword: "required", params: { missingProperty: "side" } }), errors++;
            }
            if (data3.shares === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1, schemaPath: "../engine-trade.schema.json/required", keyword: "required", params: { missingProperty: "shares" } }), errors++;
            }
            if (data3.fill_price === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1, schemaPath: "../engine-trade.schema.json/required", keyword: "required", params: { missingProperty: "fill_price" } }), errors++;
            }
            if (data3.value === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1, schemaPath: "../engine-trade.schema.json/required", keyword: "required", params: { missingProperty: "value" } }), errors++;
            }
            if (data3.timestamp === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1, schemaPath: "../engine-trade.schema.json/required", keyword: "required", params: { missingProperty: "timestamp" } }), errors++;
            }
            if (data3.symbol !== void 0) {
              let data4 = data3.symbol;
              if (typeof data4 == "string") {
                if (data4.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1 + "/symbol", schemaPath: "../engine-trade.schema.json/properties/symbol/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1 + "/symbol", schemaPath: "../engine-trade.schema.json/properties/symbol/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data3.side !== void 0) {
              let data5 = data3.side;
              if (!(data5 === "BUY" || data5 === "SELL")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1 + "/side", schemaPath: "../engine-trade.schema.json/properties/side/enum", keyword: "enum", params: { allowedValues: ["BUY", "SELL"] } }), errors++;
              }
            }
            if (data3.shares !== void 0) {
              let data6 = data3.shares;
              if (typeof data6 == "number") {
                if (data6 < 0 || isNaN(data6)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1 + "/shares", schemaPath: "../engine-trade.schema.json/properties/shares/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1 + "/shares", schemaPath: "../engine-trade.schema.json/properties/shares/type", keyword: "type", params: { type: "number" } }), errors++;
              }
            }
            if (data3.fill_price !== void 0 && typeof data3.fill_price != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1 + "/fill_price", schemaPath: "../engine-trade.schema.json/properties/fill_price/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data3.value !== void 0 && typeof data3.value != "number") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1 + "/value", schemaPath: "../engine-trade.schema.json/properties/value/type", keyword: "type", params: { type: "number" } }), errors++;
            }
            if (data3.horizon !== void 0) {
              let data9 = data3.horizon;
              if (typeof data9 != "string" && data9 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1 + "/horizon", schemaPath: "../engine-trade.schema.json/properties/horizon/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
            if (data3.order_id !== void 0) {
              let data10 = data3.order_id;
              if (typeof data10 != "string" && data10 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1 + "/order_id", schemaPath: "../engine-trade.schema.json/properties/order_id/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
            if (data3.timestamp !== void 0) {
              let data11 = data3.timestamp;
              if (typeof data11 == "string") {
                if (data11.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1 + "/timestamp", schemaPath: "../engine-trade.schema.json/properties/timestamp/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1 + "/timestamp", schemaPath: "../engine-trade.schema.json/properties/timestamp/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history/" + i1, schemaPath: "../engine-trade.schema.json/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/trade_history", schemaPath: "#/properties/trade_history/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
export {
  validateEngineHistory
};
