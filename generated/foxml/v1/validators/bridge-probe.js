// Made by `npm run generate` from foxml/v1/dashboard/probe.schema.json. Do not edit.
import { addError, addErrors } from "../../../../src/formats/add-error.ts";
import { isDateTime, isUri } from "../../../../src/formats/string-formats.ts";
const validateBridgeProbe = validate43;
const formats12 = isUri, formats0 = isDateTime, pattern4 = new RegExp("^/", ""), pattern5 = new RegExp("^/api/control/", "");
const pattern7 = new RegExp("^/ws/", "");
function validate44(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } }), errors++;
    }
    if (data.clients === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clients" } }), errors++;
    }
    if (data.frames === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "frames" } }), errors++;
    }
    if (data.pings === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pings" } }), errors++;
    }
    if (data.same_events_to_all === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "same_events_to_all" } }), errors++;
    }
    if (data.duplicates_on_connect === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duplicates_on_connect" } }), errors++;
    }
    if (data.reconnected === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reconnected" } }), errors++;
    }
    if (data.closed_with === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "closed_with" } }), errors++;
    }
    if (data.error === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" } }), errors++;
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 == "string") {
        if (!pattern7.test(data0)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/ws/" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.clients !== void 0) {
      let data1 = data.clients;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.frames !== void 0) {
      let data2 = data.frames;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/frames/" + i0, schemaPath: "#/properties/frames/items/type", keyword: "type", params: { type: "integer" } }), errors++;
          }
          if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
            vErrors = addError(vErrors, { instancePath: instancePath + "/frames/" + i0, schemaPath: "#/properties/frames/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/frames", schemaPath: "#/properties/frames/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.pings !== void 0) {
      let data4 = data.pings;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.client === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/pings/" + i1, schemaPath: "#/$defs/BridgeProbePing/required", keyword: "required", params: { missingProperty: "client" } }), errors++;
            }
            if (data5.after_seconds === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/pings/" + i1, schemaPath: "#/$defs/BridgeProbePing/required", keyword: "required", params: { missingProperty: "after_seconds" } }), errors++;
            }
            if (data5.text === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/pings/" + i1, schemaPath: "#/$defs/BridgeProbePing/required", keyword: "required", params: { missingProperty: "text" } }), errors++;
            }
            if (data5.client !== void 0) {
              let data6 = data5.client;
              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/pings/" + i1 + "/client", schemaPath: "#/$defs/BridgeProbePing/properties/client/type", keyword: "type", params: { type: "integer" } }), errors++;
              }
              if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/pings/" + i1 + "/client", schemaPath: "#/$defs/BridgeProbePing/properties/client/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
            if (data5.after_seconds !== void 0) {
              let data7 = data5.after_seconds;
              if (typeof data7 == "number") {
                if (data7 < 0 || isNaN(data7)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/pings/" + i1 + "/after_seconds", schemaPath: "#/$defs/BridgeProbePing/properties/after_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/pings/" + i1 + "/after_seconds", schemaPath: "#/$defs/BridgeProbePing/properties/after_seconds/type", keyword: "type", params: { type: "number" } }), errors++;
              }
            }
            if (data5.text !== void 0 && typeof data5.text != "string") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/pings/" + i1 + "/text", schemaPath: "#/$defs/BridgeProbePing/properties/text/type", keyword: "type", params: { type: "string" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/pings/" + i1, schemaPath: "#/$defs/BridgeProbePing/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/pings", schemaPath: "#/properties/pings/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.same_events_to_all !== void 0) {
      let data9 = data.same_events_to_all;
      if (typeof data9 != "boolean" && data9 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/same_events_to_all", schemaPath: "#/properties/same_events_to_all/type", keyword: "type", params: { type: ["boolean", "null"] } }), errors++;
      }
    }
    if (data.duplicates_on_connect !== void 0) {
      let data10 = data.duplicates_on_connect;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/duplicates_on_connect", schemaPath: "#/properties/duplicates_on_connect/type", keyword: "type", params: { type: "integer" } }), errors++;
      }
      if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/duplicates_on_connect", schemaPath: "#/properties/duplicates_on_connect/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
      }
    }
    if (data.reconnected !== void 0) {
      let data11 = data.reconnected;
      if (typeof data11 != "boolean" && data11 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/reconnected", schemaPath: "#/properties/reconnected/type", keyword: "type", params: { type: ["boolean", "null"] } }), errors++;
      }
    }
    if (data.closed_with !== void 0) {
      let data12 = data.closed_with;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12)) && data12 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/closed_with", schemaPath: "#/properties/closed_with/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
      }
    }
    if (data.error !== void 0) {
      let data13 = data.error;
      if (typeof data13 != "string" && data13 !== null) {
        vErrors = addError(vErrors, { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
function validate43(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } }), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at" } }), errors++;
    }
    if (data.finished_at === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finished_at" } }), errors++;
    }
    if (data.requests === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requests" } }), errors++;
    }
    if (data.refusals === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refusals" } }), errors++;
    }
    if (data.strangers === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strangers" } }), errors++;
    }
    if (data.sockets === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sockets" } }), errors++;
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 == "string") {
        if (!formats12(data0)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data1 = data.started_at;
      if (typeof data1 == "string") {
        if (!formats0(data1)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/format", keyword: "format", params: { format: "date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.finished_at !== void 0) {
      let data2 = data.finished_at;
      if (typeof data2 == "string") {
        if (!formats0(data2)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/format", keyword: "format", params: { format: "date-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.requests !== void 0) {
      let data3 = data.requests;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.method === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/$defs/BridgeProbeRequest/required", keyword: "required", params: { missingProperty: "method" } }), errors++;
            }
            if (data4.path === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/$defs/BridgeProbeRequest/required", keyword: "required", params: { missingProperty: "path" } }), errors++;
            }
            if (data4.headers_sent === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/$defs/BridgeProbeRequest/required", keyword: "required", params: { missingProperty: "headers_sent" } }), errors++;
            }
            if (data4.status === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/$defs/BridgeProbeRequest/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
            }
            if (data4.content_type === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/$defs/BridgeProbeRequest/required", keyword: "required", params: { missingProperty: "content_type" } }), errors++;
            }
            if (data4.cache_control === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/$defs/BridgeProbeRequest/required", keyword: "required", params: { missingProperty: "cache_control" } }), errors++;
            }
            if (data4.cors_allow_origin === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/$defs/BridgeProbeRequest/required", keyword: "required", params: { missingProperty: "cors_allow_origin" } }), errors++;
            }
            if (data4.duration_ms === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/$defs/BridgeProbeRequest/required", keyword: "required", params: { missingProperty: "duration_ms" } }), errors++;
            }
            if (data4.bytes === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/$defs/BridgeProbeRequest/required", keyword: "required", params: { missingProperty: "bytes" } }), errors++;
            }
            if (data4.error === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/$defs/BridgeProbeRequest/required", keyword: "required", params: { missingProperty: "error" } }), errors++;
            }
            if (data4.strict_json === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/$defs/BridgeProbeRequest/required", keyword: "required", params: { missingProperty: "strict_json" } }), errors++;
            }
            if (data4.non_finite === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/$defs/BridgeProbeRequest/required", keyword: "required", params: { missingProperty: "non_finite" } }), errors++;
            }
            if (data4.method !== void 0 && data4.method !== "GET") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/method", schemaPath: "#/$defs/BridgeProbeRequest/properties/method/const", keyword: "const", params: { allowedValue: "GET" } }), errors++;
            }
            if (data4.path !== void 0) {
              let data6 = data4.path;
              if (typeof data6 == "string") {
                if (!pattern4.test(data6)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/path", schemaPath: "#/$defs/BridgeProbeRequest/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/path", schemaPath: "#/$defs/BridgeProbeRequest/properties/path/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data4.headers_sent !== void 0) {
              let data7 = data4.headers_sent;
              if (Array.isArray(data7)) {
                const len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data7[i1] != "string") {
                    vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/headers_sent/" + i1, schemaPath: "#/$defs/BridgeProbeRequest/properties/headers_sent/items/type", keyword: "type", params: { type: "string" } }), errors++;
                  }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/headers_sent", schemaPath: "#/$defs/BridgeProbeRequest/properties/headers_sent/type", keyword: "type", params: { type: "array" } }), errors++;
              }
            }
            if (data4.status !== void 0) {
              let data9 = data4.status;
              if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/status", schemaPath: "#/$defs/BridgeProbeRequest/properties/status/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
              }
              if (typeof data9 == "number") {
                if (data9 > 599 || isNaN(data9)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/status", schemaPath: "#/$defs/BridgeProbeRequest/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } }), errors++;
                }
                if (data9 < 100 || isNaN(data9)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/status", schemaPath: "#/$defs/BridgeProbeRequest/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } }), errors++;
                }
              }
            }
            if (data4.content_type !== void 0) {
              let data10 = data4.content_type;
              if (typeof data10 != "string" && data10 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/content_type", schemaPath: "#/$defs/BridgeProbeRequest/properties/content_type/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
            if (data4.cache_control !== void 0) {
              let data11 = data4.cache_control;
              if (typeof data11 != "string" && data11 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/cache_control", schemaPath: "#/$defs/BridgeProbeRequest/properties/cache_control/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
            if (data4.cors_allow_origin !== void 0) {
              let data12 = data4.cors_allow_origin;
              if (typeof data12 != "string" && data12 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/cors_allow_origin", schemaPath: "#/$defs/BridgeProbeRequest/properties/cors_allow_origin/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
            if (data4.duration_ms !== void 0) {
              let data13 = data4.duration_ms;
              if (typeof data13 == "number") {
                if (data13 < 0 || isNaN(data13)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/duration_ms", schemaPath: "#/$defs/BridgeProbeRequest/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/duration_ms", schemaPath: "#/$defs/BridgeProbeRequest/properties/duration_ms/type", keyword: "type", params: { type: "number" } }), errors++;
              }
            }
            if (data4.bytes !== void 0) {
              let data14 = data4.bytes;
              if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/bytes", schemaPath: "#/$defs/BridgeProbeRequest/properties/bytes/type", keyword: "type", params: { type: "integer" } }), errors++;
              }
              if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/bytes", schemaPath: "#/$defs/BridgeProbeRequest/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++;
              }
            }
            if (data4.error !== void 0) {
              let data15 = data4.error;
              if (typeof data15 != "string" && data15 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/error", schemaPath: "#/$defs/BridgeProbeRequest/properties/error/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
            if (data4.strict_json !== void 0 && typeof data4.strict_json != "boolean") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/strict_json", schemaPath: "#/$defs/BridgeProbeRequest/properties/strict_json/type", keyword: "type", params: { type: "boolean" } }), errors++;
            }
            if (data4.non_finite !== void 0 && typeof data4.non_finite != "boolean") {
              vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0 + "/non_finite", schemaPath: "#/$defs/BridgeProbeRequest/properties/non_finite/type", keyword: "type", params: { type: "boolean" } }), errors++;
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/$defs/BridgeProbeRequest/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.refusals !== void 0) {
      let data18 = data.refusals;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data19 = data18[i2];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.path === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/refusals/" + i2, schemaPath: "#/$defs/BridgeProbeRefusal/required", keyword: "required", params: { missingProperty: "path" } }), errors++;
            }
            if (data19.credentials === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/refusals/" + i2, schemaPath: "#/$defs/BridgeProbeRefusal/required", keyword: "required", params: { missingProperty: "credentials" } }), errors++;
            }
            if (data19.status === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/refusals/" + i2, schemaPath: "#/$defs/BridgeProbeRefusal/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
            }
            if (data19.error === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/refusals/" + i2, schemaPath: "#/$defs/BridgeProbeRefusal/required", keyword: "required", params: { missingProperty: "error" } }), errors++;
            }
            if (data19.path !== void 0) {
              let data20 = data19.path;
              if (typeof data20 == "string") {
                if (!pattern5.test(data20)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/refusals/" + i2 + "/path", schemaPath: "#/$defs/BridgeProbeRefusal/properties/path/pattern", keyword: "pattern", params: { pattern: "^/api/control/" } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/refusals/" + i2 + "/path", schemaPath: "#/$defs/BridgeProbeRefusal/properties/path/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data19.credentials !== void 0) {
              let data21 = data19.credentials;
              if (!(data21 === "none" || data21 === "malformed" || data21 === "wrong")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/refusals/" + i2 + "/credentials", schemaPath: "#/$defs/BridgeProbeRefusal/properties/credentials/enum", keyword: "enum", params: { allowedValues: ["none", "malformed", "wrong"] } }), errors++;
              }
            }
            if (data19.status !== void 0) {
              let data22 = data19.status;
              if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22)) && data22 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/refusals/" + i2 + "/status", schemaPath: "#/$defs/BridgeProbeRefusal/properties/status/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
              }
              if (typeof data22 == "number") {
                if (data22 > 599 || isNaN(data22)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/refusals/" + i2 + "/status", schemaPath: "#/$defs/BridgeProbeRefusal/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } }), errors++;
                }
                if (data22 < 100 || isNaN(data22)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/refusals/" + i2 + "/status", schemaPath: "#/$defs/BridgeProbeRefusal/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } }), errors++;
                }
              }
            }
            if (data19.error !== void 0) {
              let data23 = data19.error;
              if (typeof data23 != "string" && data23 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/refusals/" + i2 + "/error", schemaPath: "#/$defs/BridgeProbeRefusal/properties/error/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/refusals/" + i2, schemaPath: "#/$defs/BridgeProbeRefusal/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/refusals", schemaPath: "#/properties/refusals/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.strangers !== void 0) {
      let data24 = data.strangers;
      if (Array.isArray(data24)) {
        const len3 = data24.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data25 = data24[i3];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.transport === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3, schemaPath: "#/$defs/BridgeProbeStranger/required", keyword: "required", params: { missingProperty: "transport" } }), errors++;
            }
            if (data25.path === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3, schemaPath: "#/$defs/BridgeProbeStranger/required", keyword: "required", params: { missingProperty: "path" } }), errors++;
            }
            if (data25.header === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3, schemaPath: "#/$defs/BridgeProbeStranger/required", keyword: "required", params: { missingProperty: "header" } }), errors++;
            }
            if (data25.value === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3, schemaPath: "#/$defs/BridgeProbeStranger/required", keyword: "required", params: { missingProperty: "value" } }), errors++;
            }
            if (data25.status === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3, schemaPath: "#/$defs/BridgeProbeStranger/required", keyword: "required", params: { missingProperty: "status" } }), errors++;
            }
            if (data25.cors_allow_origin === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3, schemaPath: "#/$defs/BridgeProbeStranger/required", keyword: "required", params: { missingProperty: "cors_allow_origin" } }), errors++;
            }
            if (data25.accepted === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3, schemaPath: "#/$defs/BridgeProbeStranger/required", keyword: "required", params: { missingProperty: "accepted" } }), errors++;
            }
            if (data25.error === void 0) {
              vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3, schemaPath: "#/$defs/BridgeProbeStranger/required", keyword: "required", params: { missingProperty: "error" } }), errors++;
            }
            if (data25.transport !== void 0) {
              let data26 = data25.transport;
              if (!(data26 === "http" || data26 === "websocket")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3 + "/transport", schemaPath: "#/$defs/BridgeProbeStranger/properties/transport/enum", keyword: "enum", params: { allowedValues: ["http", "websocket"] } }), errors++;
              }
            }
            if (data25.path !== void 0) {
              let data27 = data25.path;
              if (typeof data27 == "string") {
                if (!pattern4.test(data27)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3 + "/path", schemaPath: "#/$defs/BridgeProbeStranger/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3 + "/path", schemaPath: "#/$defs/BridgeProbeStranger/properties/path/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data25.header !== void 0) {
              let data28 = data25.header;
              if (!(data28 === "Host" || data28 === "Origin")) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3 + "/header", schemaPath: "#/$defs/BridgeProbeStranger/properties/header/enum", keyword: "enum", params: { allowedValues: ["Host", "Origin"] } }), errors++;
              }
            }
            if (data25.value !== void 0) {
              let data29 = data25.value;
              if (typeof data29 == "string") {
                if (data29.length < 1) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3 + "/value", schemaPath: "#/$defs/BridgeProbeStranger/properties/value/minLength", keyword: "minLength", params: { limit: 1 } }), errors++;
                }
              } else {
                vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3 + "/value", schemaPath: "#/$defs/BridgeProbeStranger/properties/value/type", keyword: "type", params: { type: "string" } }), errors++;
              }
            }
            if (data25.status !== void 0) {
              let data30 = data25.status;
              if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30)) && data30 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3 + "/status", schemaPath: "#/$defs/BridgeProbeStranger/properties/status/type", keyword: "type", params: { type: ["integer", "null"] } }), errors++;
              }
              if (typeof data30 == "number") {
                if (data30 > 599 || isNaN(data30)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3 + "/status", schemaPath: "#/$defs/BridgeProbeStranger/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } }), errors++;
                }
                if (data30 < 100 || isNaN(data30)) {
                  vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3 + "/status", schemaPath: "#/$defs/BridgeProbeStranger/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } }), errors++;
                }
              }
            }
            if (data25.cors_allow_origin !== void 0) {
              let data31 = data25.cors_allow_origin;
              if (typeof data31 != "string" && data31 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3 + "/cors_allow_origin", schemaPath: "#/$defs/BridgeProbeStranger/properties/cors_allow_origin/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
            if (data25.accepted !== void 0) {
              let data32 = data25.accepted;
              if (typeof data32 != "boolean" && data32 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3 + "/accepted", schemaPath: "#/$defs/BridgeProbeStranger/properties/accepted/type", keyword: "type", params: { type: ["boolean", "null"] } }), errors++;
              }
            }
            if (data25.error !== void 0) {
              let data33 = data25.error;
              if (typeof data33 != "string" && data33 !== null) {
                vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3 + "/error", schemaPath: "#/$defs/BridgeProbeStranger/properties/error/type", keyword: "type", params: { type: ["string", "null"] } }), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, { instancePath: instancePath + "/strangers/" + i3, schemaPath: "#/$defs/BridgeProbeStranger/type", keyword: "type", params: { type: "object" } }), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/strangers", schemaPath: "#/properties/strangers/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
    if (data.sockets !== void 0) {
      let data34 = data.sockets;
      if (Array.isArray(data34)) {
        const len4 = data34.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate44(data34[i4], instancePath + "/sockets/" + i4) || (vErrors = vErrors === null ? validate44.errors : addErrors(vErrors, validate44.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/sockets", schemaPath: "#/properties/sockets/type", keyword: "type", params: { type: "array" } }), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
export {
  validateBridgeProbe
};
