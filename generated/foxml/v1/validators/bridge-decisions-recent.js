// Made by `npm run generate` from foxml/v1/dashboard/api-decisions-recent.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
const validateBridgeDecisionsRecent = validate35;
function validate37(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = addError(vErrors, instancePath, faults, 0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.market_snapshot !== void 0) {
      let data0 = data.market_snapshot;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        vErrors = addError(vErrors, instancePath + "/market_snapshot", faults, 1), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.symbol !== void 0 && typeof data0.symbol != "string") {
          vErrors = addError(vErrors, instancePath + "/market_snapshot/symbol", faults, 2), errors++;
        }
        if (data0.timestamp !== void 0 && typeof data0.timestamp != "string") {
          vErrors = addError(vErrors, instancePath + "/market_snapshot/timestamp", faults, 3), errors++;
        }
        if (data0.open !== void 0) {
          let data3 = data0.open;
          if (typeof data3 != "number" && data3 !== null) {
            vErrors = addError(vErrors, instancePath + "/market_snapshot/open", faults, 4), errors++;
          }
        }
        if (data0.high !== void 0) {
          let data4 = data0.high;
          if (typeof data4 != "number" && data4 !== null) {
            vErrors = addError(vErrors, instancePath + "/market_snapshot/high", faults, 5), errors++;
          }
        }
        if (data0.low !== void 0) {
          let data5 = data0.low;
          if (typeof data5 != "number" && data5 !== null) {
            vErrors = addError(vErrors, instancePath + "/market_snapshot/low", faults, 6), errors++;
          }
        }
        if (data0.close !== void 0) {
          let data6 = data0.close;
          if (typeof data6 != "number" && data6 !== null) {
            vErrors = addError(vErrors, instancePath + "/market_snapshot/close", faults, 7), errors++;
          }
        }
        if (data0.bid !== void 0) {
          let data7 = data0.bid;
          if (typeof data7 != "number" && data7 !== null) {
            vErrors = addError(vErrors, instancePath + "/market_snapshot/bid", faults, 8), errors++;
          }
        }
        if (data0.ask !== void 0) {
          let data8 = data0.ask;
          if (typeof data8 != "number" && data8 !== null) {
            vErrors = addError(vErrors, instancePath + "/market_snapshot/ask", faults, 9), errors++;
          }
        }
        if (data0.volume !== void 0) {
          let data9 = data0.volume;
          if (typeof data9 != "number" && data9 !== null) {
            vErrors = addError(vErrors, instancePath + "/market_snapshot/volume", faults, 10), errors++;
          }
        }
        if (data0.spread_bps !== void 0) {
          let data10 = data0.spread_bps;
          if (typeof data10 != "number" && data10 !== null) {
            vErrors = addError(vErrors, instancePath + "/market_snapshot/spread_bps", faults, 11), errors++;
          }
        }
        if (data0.volatility !== void 0) {
          let data11 = data0.volatility;
          if (typeof data11 != "number" && data11 !== null) {
            vErrors = addError(vErrors, instancePath + "/market_snapshot/volatility", faults, 12), errors++;
          }
        }
      }
    }
    if (data.raw_predictions !== void 0) {
      let data12 = data.raw_predictions;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        vErrors = addError(vErrors, instancePath + "/raw_predictions", faults, 13), errors++;
      }
    }
    if (data.standardized_predictions !== void 0) {
      let data13 = data.standardized_predictions;
      if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
        vErrors = addError(vErrors, instancePath + "/standardized_predictions", faults, 14), errors++;
      }
    }
    if (data.confidences !== void 0) {
      let data14 = data.confidences;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
        vErrors = addError(vErrors, instancePath + "/confidences", faults, 15), errors++;
      }
    }
    if (data.blend_weights !== void 0) {
      let data15 = data.blend_weights;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        vErrors = addError(vErrors, instancePath + "/blend_weights", faults, 16), errors++;
      }
    }
    if (data.blended_alphas !== void 0) {
      let data16 = data.blended_alphas;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
        vErrors = addError(vErrors, instancePath + "/blended_alphas", faults, 17), errors++;
      }
    }
    if (data.horizon_scores !== void 0) {
      let data17 = data.horizon_scores;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
        vErrors = addError(vErrors, instancePath + "/horizon_scores", faults, 18), errors++;
      }
    }
    if (data.selected_horizon !== void 0) {
      let data18 = data.selected_horizon;
      if (typeof data18 != "string" && data18 !== null) {
        vErrors = addError(vErrors, instancePath + "/selected_horizon", faults, 19), errors++;
      }
    }
    if (data.cost_breakdown !== void 0) {
      let data19 = data.cost_breakdown;
      if (!(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
        vErrors = addError(vErrors, instancePath + "/cost_breakdown", faults, 20), errors++;
      }
    }
    if (data.barrier_gate_result !== void 0) {
      let data20 = data.barrier_gate_result;
      if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
        vErrors = addError(vErrors, instancePath + "/barrier_gate_result", faults, 21), errors++;
      }
    }
    if (data.spread_gate_result !== void 0) {
      let data21 = data.spread_gate_result;
      if (!(data21 && typeof data21 == "object" && !Array.isArray(data21))) {
        vErrors = addError(vErrors, instancePath + "/spread_gate_result", faults, 22), errors++;
      }
    }
    if (data.risk_checks !== void 0) {
      let data22 = data.risk_checks;
      if (!(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
        vErrors = addError(vErrors, instancePath + "/risk_checks", faults, 23), errors++;
      }
    }
    if (data.raw_weight !== void 0 && typeof data.raw_weight != "number") {
      vErrors = addError(vErrors, instancePath + "/raw_weight", faults, 24), errors++;
    }
    if (data.gate_adjusted_weight !== void 0 && typeof data.gate_adjusted_weight != "number") {
      vErrors = addError(vErrors, instancePath + "/gate_adjusted_weight", faults, 25), errors++;
    }
    if (data.final_weight !== void 0 && typeof data.final_weight != "number") {
      vErrors = addError(vErrors, instancePath + "/final_weight", faults, 26), errors++;
    }
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate36(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.symbol === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 27), errors++;
    }
    if (data.decision === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 28), errors++;
    }
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 29), errors++;
    }
    if (data.reason === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 30), errors++;
    }
    if (data.horizon === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 31), errors++;
    }
    if (data.alpha === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 32), errors++;
    }
    if (data.shares === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 33), errors++;
    }
    if (data.current_weight === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 34), errors++;
    }
    if (data.target_weight === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 35), errors++;
    }
    if (data.symbol !== void 0) {
      let data0 = data.symbol;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          vErrors = addError(vErrors, instancePath + "/symbol", faults, 36), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/symbol", faults, 37), errors++;
      }
    }
    if (data.decision !== void 0) {
      let data1 = data.decision;
      if (!(data1 === "TRADE" || data1 === "HOLD" || data1 === "BLOCKED")) {
        vErrors = addError(vErrors, instancePath + "/decision", faults, 38), errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data2 = data.timestamp;
      if (typeof data2 == "string") {
        if (data2.length < 1) {
          vErrors = addError(vErrors, instancePath + "/timestamp", faults, 39), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/timestamp", faults, 40), errors++;
      }
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      vErrors = addError(vErrors, instancePath + "/reason", faults, 41), errors++;
    }
    if (data.horizon !== void 0) {
      let data4 = data.horizon;
      if (typeof data4 != "string" && data4 !== null) {
        vErrors = addError(vErrors, instancePath + "/horizon", faults, 42), errors++;
      }
    }
    if (data.alpha !== void 0 && typeof data.alpha != "number") {
      vErrors = addError(vErrors, instancePath + "/alpha", faults, 43), errors++;
    }
    if (data.shares !== void 0 && typeof data.shares != "number") {
      vErrors = addError(vErrors, instancePath + "/shares", faults, 44), errors++;
    }
    if (data.current_weight !== void 0 && typeof data.current_weight != "number") {
      vErrors = addError(vErrors, instancePath + "/current_weight", faults, 45), errors++;
    }
    if (data.target_weight !== void 0 && typeof data.target_weight != "number") {
      vErrors = addError(vErrors, instancePath + "/target_weight", faults, 46), errors++;
    }
    data.trace !== void 0 && (validate37(data.trace, instancePath + "/trace") || (vErrors = vErrors === null ? validate37.errors : addErrors(vErrors, validate37.errors), errors = vErrors.length));
  } else {
    vErrors = addError(vErrors, instancePath, faults, 47), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
function validate35(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.decisions === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 48), errors++;
    }
    if (data.total_decisions === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 49), errors++;
    }
    if (data.decisions !== void 0) {
      let data0 = data.decisions;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate36(data0[i0], instancePath + "/decisions/" + i0) || (vErrors = vErrors === null ? validate36.errors : addErrors(vErrors, validate36.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, instancePath + "/decisions", faults, 50), errors++;
      }
    }
    if (data.total_decisions !== void 0) {
      let data2 = data.total_decisions;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = addError(vErrors, instancePath + "/total_decisions", faults, 51), errors++;
      }
      if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
        vErrors = addError(vErrors, instancePath + "/total_decisions", faults, 52), errors++;
      }
    }
    if (data.trade_count !== void 0) {
      let data3 = data.trade_count;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/trade_count", faults, 53), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        vErrors = addError(vErrors, instancePath + "/trade_count", faults, 54), errors++;
      }
    }
    if (data.hold_count !== void 0) {
      let data4 = data.hold_count;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        vErrors = addError(vErrors, instancePath + "/hold_count", faults, 55), errors++;
      }
      if (typeof data4 == "number" && (data4 < 0 || isNaN(data4))) {
        vErrors = addError(vErrors, instancePath + "/hold_count", faults, 56), errors++;
      }
    }
    if (data.blocked_count !== void 0) {
      let data5 = data.blocked_count;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        vErrors = addError(vErrors, instancePath + "/blocked_count", faults, 57), errors++;
      }
      if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
        vErrors = addError(vErrors, instancePath + "/blocked_count", faults, 58), errors++;
      }
    }
    if (data.error !== void 0) {
      let data6 = data.error;
      if (typeof data6 != "string" && data6 !== null) {
        vErrors = addError(vErrors, instancePath + "/error", faults, 59), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 60), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
export {
  validateBridgeDecisionsRecent
};
const faults = () => [
  ["#/type", "type", { type: ["object", "null"] }],
  ["#/$defs/EngineMarketSnapshot/type", "type", { type: ["object", "null"] }],
  ["#/$defs/EngineMarketSnapshot/properties/symbol/type", "type", { type: "string" }],
  ["#/$defs/EngineMarketSnapshot/properties/timestamp/type", "type", { type: "string" }],
  ["#/$defs/EngineMarketSnapshot/properties/open/type", "type", { type: ["number", "null"] }],
  ["#/$defs/EngineMarketSnapshot/properties/high/type", "type", { type: ["number", "null"] }],
  ["#/$defs/EngineMarketSnapshot/properties/low/type", "type", { type: ["number", "null"] }],
  ["#/$defs/EngineMarketSnapshot/properties/close/type", "type", { type: ["number", "null"] }],
  ["#/$defs/EngineMarketSnapshot/properties/bid/type", "type", { type: ["number", "null"] }],
  ["#/$defs/EngineMarketSnapshot/properties/ask/type", "type", { type: ["number", "null"] }],
  ["#/$defs/EngineMarketSnapshot/properties/volume/type", "type", { type: ["number", "null"] }],
  ["#/$defs/EngineMarketSnapshot/properties/spread_bps/type", "type", { type: ["number", "null"] }],
  ["#/$defs/EngineMarketSnapshot/properties/volatility/type", "type", { type: ["number", "null"] }],
  ["#/properties/raw_predictions/type", "type", { type: "object" }],
  ["#/properties/standardized_predictions/type", "type", { type: "object" }],
  ["#/properties/confidences/type", "type", { type: "object" }],
  ["#/properties/blend_weights/type", "type", { type: "object" }],
  ["#/properties/blended_alphas/type", "type", { type: "object" }],
  ["#/properties/horizon_scores/type", "type", { type: "object" }],
  ["#/properties/selected_horizon/type", "type", { type: ["string", "null"] }],
  ["#/properties/cost_breakdown/type", "type", { type: "object" }],
  ["#/properties/barrier_gate_result/type", "type", { type: "object" }],
  ["#/properties/spread_gate_result/type", "type", { type: "object" }],
  ["#/properties/risk_checks/type", "type", { type: "object" }],
  ["#/properties/raw_weight/type", "type", { type: "number" }],
  ["#/properties/gate_adjusted_weight/type", "type", { type: "number" }],
  ["#/properties/final_weight/type", "type", { type: "number" }],
  ["#/required", "required", { missingProperty: "symbol" }],
  ["#/required", "required", { missingProperty: "decision" }],
  ["#/required", "required", { missingProperty: "timestamp" }],
  ["#/required", "required", { missingProperty: "reason" }],
  ["#/required", "required", { missingProperty: "horizon" }],
  ["#/required", "required", { missingProperty: "alpha" }],
  ["#/required", "required", { missingProperty: "shares" }],
  ["#/required", "required", { missingProperty: "current_weight" }],
  ["#/required", "required", { missingProperty: "target_weight" }],
  ["#/properties/symbol/minLength", "minLength", { limit: 1 }],
  ["#/properties/symbol/type", "type", { type: "string" }],
  ["#/properties/decision/enum", "enum", { allowedValues: ["TRADE", "HOLD", "BLOCKED"] }],
  ["#/properties/timestamp/minLength", "minLength", { limit: 1 }],
  ["#/properties/timestamp/type", "type", { type: "string" }],
  ["#/properties/reason/type", "type", { type: "string" }],
  ["#/properties/horizon/type", "type", { type: ["string", "null"] }],
  ["#/properties/alpha/type", "type", { type: "number" }],
  ["#/properties/shares/type", "type", { type: "number" }],
  ["#/properties/current_weight/type", "type", { type: "number" }],
  ["#/properties/target_weight/type", "type", { type: "number" }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "decisions" }],
  ["#/required", "required", { missingProperty: "total_decisions" }],
  ["#/properties/decisions/type", "type", { type: "array" }],
  ["#/properties/total_decisions/type", "type", { type: "integer" }],
  ["#/properties/total_decisions/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/trade_count/type", "type", { type: "integer" }],
  ["#/properties/trade_count/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/hold_count/type", "type", { type: "integer" }],
  ["#/properties/hold_count/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/blocked_count/type", "type", { type: "integer" }],
  ["#/properties/blocked_count/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/error/type", "type", { type: ["string", "null"] }],
  ["#/type", "type", { type: "object" }]
];
