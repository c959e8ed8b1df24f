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
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (data.clients === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
    if (data.frames === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 2), errors++;
    }
    if (data.pings === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 3), errors++;
    }
    if (data.same_events_to_all === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 4), errors++;
    }
    if (data.duplicates_on_connect === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 5), errors++;
    }
    if (data.reconnected === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 6), errors++;
    }
    if (data.closed_with === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 7), errors++;
    }
    if (data.error === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 8), errors++;
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 == "string") {
        if (!pattern7.test(data0)) {
          vErrors = addError(vErrors, instancePath + "/path", faults, 9), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/path", faults, 10), errors++;
      }
    }
    if (data.clients !== void 0) {
      let data1 = data.clients;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/clients", faults, 11), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        vErrors = addError(vErrors, instancePath + "/clients", faults, 12), errors++;
      }
    }
    if (data.frames !== void 0) {
      let data2 = data.frames;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
            vErrors = addError(vErrors, instancePath + "/frames/" + i0, faults, 13), errors++;
          }
          if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
            vErrors = addError(vErrors, instancePath + "/frames/" + i0, faults, 14), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/frames", faults, 15), errors++;
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
              vErrors = addError(vErrors, instancePath + "/pings/" + i1, faults, 16), errors++;
            }
            if (data5.after_seconds === void 0) {
              vErrors = addError(vErrors, instancePath + "/pings/" + i1, faults, 17), errors++;
            }
            if (data5.text === void 0) {
              vErrors = addError(vErrors, instancePath + "/pings/" + i1, faults, 18), errors++;
            }
            if (data5.client !== void 0) {
              let data6 = data5.client;
              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
                vErrors = addError(vErrors, instancePath + "/pings/" + i1 + "/client", faults, 19), errors++;
              }
              if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
                vErrors = addError(vErrors, instancePath + "/pings/" + i1 + "/client", faults, 20), errors++;
              }
            }
            if (data5.after_seconds !== void 0) {
              let data7 = data5.after_seconds;
              if (typeof data7 == "number") {
                if (data7 < 0 || isNaN(data7)) {
                  vErrors = addError(vErrors, instancePath + "/pings/" + i1 + "/after_seconds", faults, 21), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/pings/" + i1 + "/after_seconds", faults, 22), errors++;
              }
            }
            if (data5.text !== void 0 && typeof data5.text != "string") {
              vErrors = addError(vErrors, instancePath + "/pings/" + i1 + "/text", faults, 23), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/pings/" + i1, faults, 24), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/pings", faults, 25), errors++;
      }
    }
    if (data.same_events_to_all !== void 0) {
      let data9 = data.same_events_to_all;
      if (typeof data9 != "boolean" && data9 !== null) {
        vErrors = addError(vErrors, instancePath + "/same_events_to_all", faults, 26), errors++;
      }
    }
    if (data.duplicates_on_connect !== void 0) {
      let data10 = data.duplicates_on_connect;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        vErrors = addError(vErrors, instancePath + "/duplicates_on_connect", faults, 27), errors++;
      }
      if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
        vErrors = addError(vErrors, instancePath + "/duplicates_on_connect", faults, 28), errors++;
      }
    }
    if (data.reconnected !== void 0) {
      let data11 = data.reconnected;
      if (typeof data11 != "boolean" && data11 !== null) {
        vErrors = addError(vErrors, instancePath + "/reconnected", faults, 29), errors++;
      }
    }
    if (data.closed_with !== void 0) {
      let data12 = data.closed_with;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12)) && data12 !== null) {
        vErrors = addError(vErrors, instancePath + "/closed_with", faults, 30), errors++;
      }
    }
    if (data.error !== void 0) {
      let data13 = data.error;
      if (typeof data13 != "string" && data13 !== null) {
        vErrors = addError(vErrors, instancePath + "/error", faults, 31), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 32), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
function validate43(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 33), errors++;
    }
    if (data.started_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 34), errors++;
    }
    if (data.finished_at === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 35), errors++;
    }
    if (data.requests === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 36), errors++;
    }
    if (data.refusals === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 37), errors++;
    }
    if (data.strangers === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 38), errors++;
    }
    if (data.sockets === void 0) {
      vErrors = addError(vErrors, instancePath, faults, 39), errors++;
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 == "string") {
        if (!formats12(data0)) {
          vErrors = addError(vErrors, instancePath + "/url", faults, 40), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/url", faults, 41), errors++;
      }
    }
    if (data.started_at !== void 0) {
      let data1 = data.started_at;
      if (typeof data1 == "string") {
        if (!formats0(data1)) {
          vErrors = addError(vErrors, instancePath + "/started_at", faults, 42), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/started_at", faults, 43), errors++;
      }
    }
    if (data.finished_at !== void 0) {
      let data2 = data.finished_at;
      if (typeof data2 == "string") {
        if (!formats0(data2)) {
          vErrors = addError(vErrors, instancePath + "/finished_at", faults, 44), errors++;
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/finished_at", faults, 45), errors++;
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
              vErrors = addError(vErrors, instancePath + "/requests/" + i0, faults, 46), errors++;
            }
            if (data4.path === void 0) {
              vErrors = addError(vErrors, instancePath + "/requests/" + i0, faults, 47), errors++;
            }
            if (data4.headers_sent === void 0) {
              vErrors = addError(vErrors, instancePath + "/requests/" + i0, faults, 48), errors++;
            }
            if (data4.status === void 0) {
              vErrors = addError(vErrors, instancePath + "/requests/" + i0, faults, 49), errors++;
            }
            if (data4.content_type === void 0) {
              vErrors = addError(vErrors, instancePath + "/requests/" + i0, faults, 50), errors++;
            }
            if (data4.cache_control === void 0) {
              vErrors = addError(vErrors, instancePath + "/requests/" + i0, faults, 51), errors++;
            }
            if (data4.cors_allow_origin === void 0) {
              vErrors = addError(vErrors, instancePath + "/requests/" + i0, faults, 52), errors++;
            }
            if (data4.duration_ms === void 0) {
              vErrors = addError(vErrors, instancePath + "/requests/" + i0, faults, 53), errors++;
            }
            if (data4.bytes === void 0) {
              vErrors = addError(vErrors, instancePath + "/requests/" + i0, faults, 54), errors++;
            }
            if (data4.error === void 0) {
              vErrors = addError(vErrors, instancePath + "/requests/" + i0, faults, 55), errors++;
            }
            if (data4.strict_json === void 0) {
              vErrors = addError(vErrors, instancePath + "/requests/" + i0, faults, 56), errors++;
            }
            if (data4.non_finite === void 0) {
              vErrors = addError(vErrors, instancePath + "/requests/" + i0, faults, 57), errors++;
            }
            if (data4.method !== void 0 && data4.method !== "GET") {
              vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/method", faults, 58), errors++;
            }
            if (data4.path !== void 0) {
              let data6 = data4.path;
              if (typeof data6 == "string") {
                if (!pattern4.test(data6)) {
                  vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/path", faults, 59), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/path", faults, 60), errors++;
              }
            }
            if (data4.headers_sent !== void 0) {
              let data7 = data4.headers_sent;
              if (Array.isArray(data7)) {
                const len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data7[i1] != "string") {
                    vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/headers_sent/" + i1, faults, 61), errors++;
                  }
              } else {
                vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/headers_sent", faults, 62), errors++;
              }
            }
            if (data4.status !== void 0) {
              let data9 = data4.status;
              if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
                vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/status", faults, 63), errors++;
              }
              if (typeof data9 == "number") {
                if (data9 > 599 || isNaN(data9)) {
                  vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/status", faults, 64), errors++;
                }
                if (data9 < 100 || isNaN(data9)) {
                  vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/status", faults, 65), errors++;
                }
              }
            }
            if (data4.content_type !== void 0) {
              let data10 = data4.content_type;
              if (typeof data10 != "string" && data10 !== null) {
                vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/content_type", faults, 66), errors++;
              }
            }
            if (data4.cache_control !== void 0) {
              let data11 = data4.cache_control;
              if (typeof data11 != "string" && data11 !== null) {
                vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/cache_control", faults, 67), errors++;
              }
            }
            if (data4.cors_allow_origin !== void 0) {
              let data12 = data4.cors_allow_origin;
              if (typeof data12 != "string" && data12 !== null) {
                vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/cors_allow_origin", faults, 68), errors++;
              }
            }
            if (data4.duration_ms !== void 0) {
              let data13 = data4.duration_ms;
              if (typeof data13 == "number") {
                if (data13 < 0 || isNaN(data13)) {
                  vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/duration_ms", faults, 69), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/duration_ms", faults, 70), errors++;
              }
            }
            if (data4.bytes !== void 0) {
              let data14 = data4.bytes;
              if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
                vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/bytes", faults, 71), errors++;
              }
              if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
                vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/bytes", faults, 72), errors++;
              }
            }
            if (data4.error !== void 0) {
              let data15 = data4.error;
              if (typeof data15 != "string" && data15 !== null) {
                vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/error", faults, 73), errors++;
              }
            }
            if (data4.strict_json !== void 0 && typeof data4.strict_json != "boolean") {
              vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/strict_json", faults, 74), errors++;
            }
            if (data4.non_finite !== void 0 && typeof data4.non_finite != "boolean") {
              vErrors = addError(vErrors, instancePath + "/requests/" + i0 + "/non_finite", faults, 75), errors++;
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/requests/" + i0, faults, 76), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/requests", faults, 77), errors++;
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
              vErrors = addError(vErrors, instancePath + "/refusals/" + i2, faults, 78), errors++;
            }
            if (data19.credentials === void 0) {
              vErrors = addError(vErrors, instancePath + "/refusals/" + i2, faults, 79), errors++;
            }
            if (data19.status === void 0) {
              vErrors = addError(vErrors, instancePath + "/refusals/" + i2, faults, 80), errors++;
            }
            if (data19.error === void 0) {
              vErrors = addError(vErrors, instancePath + "/refusals/" + i2, faults, 81), errors++;
            }
            if (data19.path !== void 0) {
              let data20 = data19.path;
              if (typeof data20 == "string") {
                if (!pattern5.test(data20)) {
                  vErrors = addError(vErrors, instancePath + "/refusals/" + i2 + "/path", faults, 82), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/refusals/" + i2 + "/path", faults, 83), errors++;
              }
            }
            if (data19.credentials !== void 0) {
              let data21 = data19.credentials;
              if (!(data21 === "none" || data21 === "malformed" || data21 === "wrong")) {
                vErrors = addError(vErrors, instancePath + "/refusals/" + i2 + "/credentials", faults, 84), errors++;
              }
            }
            if (data19.status !== void 0) {
              let data22 = data19.status;
              if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22)) && data22 !== null) {
                vErrors = addError(vErrors, instancePath + "/refusals/" + i2 + "/status", faults, 85), errors++;
              }
              if (typeof data22 == "number") {
                if (data22 > 599 || isNaN(data22)) {
                  vErrors = addError(vErrors, instancePath + "/refusals/" + i2 + "/status", faults, 86), errors++;
                }
                if (data22 < 100 || isNaN(data22)) {
                  vErrors = addError(vErrors, instancePath + "/refusals/" + i2 + "/status", faults, 87), errors++;
                }
              }
            }
            if (data19.error !== void 0) {
              let data23 = data19.error;
              if (typeof data23 != "string" && data23 !== null) {
                vErrors = addError(vErrors, instancePath + "/refusals/" + i2 + "/error", faults, 88), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/refusals/" + i2, faults, 89), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/refusals", faults, 90), errors++;
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
              vErrors = addError(vErrors, instancePath + "/strangers/" + i3, faults, 91), errors++;
            }
            if (data25.path === void 0) {
              vErrors = addError(vErrors, instancePath + "/strangers/" + i3, faults, 92), errors++;
            }
            if (data25.header === void 0) {
              vErrors = addError(vErrors, instancePath + "/strangers/" + i3, faults, 93), errors++;
            }
            if (data25.value === void 0) {
              vErrors = addError(vErrors, instancePath + "/strangers/" + i3, faults, 94), errors++;
            }
            if (data25.status === void 0) {
              vErrors = addError(vErrors, instancePath + "/strangers/" + i3, faults, 95), errors++;
            }
            if (data25.cors_allow_origin === void 0) {
              vErrors = addError(vErrors, instancePath + "/strangers/" + i3, faults, 96), errors++;
            }
            if (data25.accepted === void 0) {
              vErrors = addError(vErrors, instancePath + "/strangers/" + i3, faults, 97), errors++;
            }
            if (data25.error === void 0) {
              vErrors = addError(vErrors, instancePath + "/strangers/" + i3, faults, 98), errors++;
            }
            if (data25.transport !== void 0) {
              let data26 = data25.transport;
              if (!(data26 === "http" || data26 === "websocket")) {
                vErrors = addError(vErrors, instancePath + "/strangers/" + i3 + "/transport", faults, 99), errors++;
              }
            }
            if (data25.path !== void 0) {
              let data27 = data25.path;
              if (typeof data27 == "string") {
                if (!pattern4.test(data27)) {
                  vErrors = addError(vErrors, instancePath + "/strangers/" + i3 + "/path", faults, 100), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/strangers/" + i3 + "/path", faults, 101), errors++;
              }
            }
            if (data25.header !== void 0) {
              let data28 = data25.header;
              if (!(data28 === "Host" || data28 === "Origin")) {
                vErrors = addError(vErrors, instancePath + "/strangers/" + i3 + "/header", faults, 102), errors++;
              }
            }
            if (data25.value !== void 0) {
              let data29 = data25.value;
              if (typeof data29 == "string") {
                if (data29.length < 1) {
                  vErrors = addError(vErrors, instancePath + "/strangers/" + i3 + "/value", faults, 103), errors++;
                }
              } else {
                vErrors = addError(vErrors, instancePath + "/strangers/" + i3 + "/value", faults, 104), errors++;
              }
            }
            if (data25.status !== void 0) {
              let data30 = data25.status;
              if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30)) && data30 !== null) {
                vErrors = addError(vErrors, instancePath + "/strangers/" + i3 + "/status", faults, 105), errors++;
              }
              if (typeof data30 == "number") {
                if (data30 > 599 || isNaN(data30)) {
                  vErrors = addError(vErrors, instancePath + "/strangers/" + i3 + "/status", faults, 106), errors++;
                }
                if (data30 < 100 || isNaN(data30)) {
                  vErrors = addError(vErrors, instancePath + "/strangers/" + i3 + "/status", faults, 107), errors++;
                }
              }
            }
            if (data25.cors_allow_origin !== void 0) {
              let data31 = data25.cors_allow_origin;
              if (typeof data31 != "string" && data31 !== null) {
                vErrors = addError(vErrors, instancePath + "/strangers/" + i3 + "/cors_allow_origin", faults, 108), errors++;
              }
            }
            if (data25.accepted !== void 0) {
              let data32 = data25.accepted;
              if (typeof data32 != "boolean" && data32 !== null) {
                vErrors = addError(vErrors, instancePath + "/strangers/" + i3 + "/accepted", faults, 109), errors++;
              }
            }
            if (data25.error !== void 0) {
              let data33 = data25.error;
              if (typeof data33 != "string" && data33 !== null) {
                vErrors = addError(vErrors, instancePath + "/strangers/" + i3 + "/error", faults, 110), errors++;
              }
            }
          } else {
            vErrors = addError(vErrors, instancePath + "/strangers/" + i3, faults, 111), errors++;
          }
        }
      } else {
        vErrors = addError(vErrors, instancePath + "/strangers", faults, 112), errors++;
      }
    }
    if (data.sockets !== void 0) {
      let data34 = data.sockets;
      if (Array.isArray(data34)) {
        const len4 = data34.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate44(data34[i4], instancePath + "/sockets/" + i4) || (vErrors = vErrors === null ? validate44.errors : addErrors(vErrors, validate44.errors), errors = vErrors.length);
      } else {
        vErrors = addError(vErrors, instancePath + "/sockets", faults, 113), errors++;
      }
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 114), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
export {
  validateBridgeProbe
};
const faults = () => [
  ["#/required", "required", { missingProperty: "path" }],
  ["#/required", "required", { missingProperty: "clients" }],
  ["#/required", "required", { missingProperty: "frames" }],
  ["#/required", "required", { missingProperty: "pings" }],
  ["#/required", "required", { missingProperty: "same_events_to_all" }],
  ["#/required", "required", { missingProperty: "duplicates_on_connect" }],
  ["#/required", "required", { missingProperty: "reconnected" }],
  ["#/required", "required", { missingProperty: "closed_with" }],
  ["#/required", "required", { missingProperty: "error" }],
  ["#/properties/path/pattern", "pattern", { pattern: "^/ws/" }],
  ["#/properties/path/type", "type", { type: "string" }],
  ["#/properties/clients/type", "type", { type: "integer" }],
  ["#/properties/clients/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/frames/items/type", "type", { type: "integer" }],
  ["#/properties/frames/items/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/frames/type", "type", { type: "array" }],
  ["#/$defs/BridgeProbePing/required", "required", { missingProperty: "client" }],
  ["#/$defs/BridgeProbePing/required", "required", { missingProperty: "after_seconds" }],
  ["#/$defs/BridgeProbePing/required", "required", { missingProperty: "text" }],
  ["#/$defs/BridgeProbePing/properties/client/type", "type", { type: "integer" }],
  ["#/$defs/BridgeProbePing/properties/client/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/BridgeProbePing/properties/after_seconds/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/BridgeProbePing/properties/after_seconds/type", "type", { type: "number" }],
  ["#/$defs/BridgeProbePing/properties/text/type", "type", { type: "string" }],
  ["#/$defs/BridgeProbePing/type", "type", { type: "object" }],
  ["#/properties/pings/type", "type", { type: "array" }],
  ["#/properties/same_events_to_all/type", "type", { type: ["boolean", "null"] }],
  ["#/properties/duplicates_on_connect/type", "type", { type: "integer" }],
  ["#/properties/duplicates_on_connect/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/properties/reconnected/type", "type", { type: ["boolean", "null"] }],
  ["#/properties/closed_with/type", "type", { type: ["integer", "null"] }],
  ["#/properties/error/type", "type", { type: ["string", "null"] }],
  ["#/type", "type", { type: "object" }],
  ["#/required", "required", { missingProperty: "url" }],
  ["#/required", "required", { missingProperty: "started_at" }],
  ["#/required", "required", { missingProperty: "finished_at" }],
  ["#/required", "required", { missingProperty: "requests" }],
  ["#/required", "required", { missingProperty: "refusals" }],
  ["#/required", "required", { missingProperty: "strangers" }],
  ["#/required", "required", { missingProperty: "sockets" }],
  ["#/properties/url/format", "format", { format: "uri" }],
  ["#/properties/url/type", "type", { type: "string" }],
  ["#/properties/started_at/format", "format", { format: "date-time" }],
  ["#/properties/started_at/type", "type", { type: "string" }],
  ["#/properties/finished_at/format", "format", { format: "date-time" }],
  ["#/properties/finished_at/type", "type", { type: "string" }],
  ["#/$defs/BridgeProbeRequest/required", "required", { missingProperty: "method" }],
  ["#/$defs/BridgeProbeRequest/required", "required", { missingProperty: "path" }],
  ["#/$defs/BridgeProbeRequest/required", "required", { missingProperty: "headers_sent" }],
  ["#/$defs/BridgeProbeRequest/required", "required", { missingProperty: "status" }],
  ["#/$defs/BridgeProbeRequest/required", "required", { missingProperty: "content_type" }],
  ["#/$defs/BridgeProbeRequest/required", "required", { missingProperty: "cache_control" }],
  ["#/$defs/BridgeProbeRequest/required", "required", { missingProperty: "cors_allow_origin" }],
  ["#/$defs/BridgeProbeRequest/required", "required", { missingProperty: "duration_ms" }],
  ["#/$defs/BridgeProbeRequest/required", "required", { missingProperty: "bytes" }],
  ["#/$defs/BridgeProbeRequest/required", "required", { missingProperty: "error" }],
  ["#/$defs/BridgeProbeRequest/required", "required", { missingProperty: "strict_json" }],
  ["#/$defs/BridgeProbeRequest/required", "required", { missingProperty: "non_finite" }],
  ["#/$defs/BridgeProbeRequest/properties/method/const", "const", { allowedValue: "GET" }],
  ["#/$defs/BridgeProbeRequest/properties/path/pattern", "pattern", { pattern: "^/" }],
  ["#/$defs/BridgeProbeRequest/properties/path/type", "type", { type: "string" }],
  ["#/$defs/BridgeProbeRequest/properties/headers_sent/items/type", "type", { type: "string" }],
  ["#/$defs/BridgeProbeRequest/properties/headers_sent/type", "type", { type: "array" }],
  ["#/$defs/BridgeProbeRequest/properties/status/type", "type", { type: ["integer", "null"] }],
  ["#/$defs/BridgeProbeRequest/properties/status/maximum", "maximum", { comparison: "<=", limit: 599 }],
  ["#/$defs/BridgeProbeRequest/properties/status/minimum", "minimum", { comparison: ">=", limit: 100 }],
  ["#/$defs/BridgeProbeRequest/properties/content_type/type", "type", { type: ["string", "null"] }],
  ["#/$defs/BridgeProbeRequest/properties/cache_control/type", "type", { type: ["string", "null"] }],
  ["#/$defs/BridgeProbeRequest/properties/cors_allow_origin/type", "type", { type: ["string", "null"] }],
  ["#/$defs/BridgeProbeRequest/properties/duration_ms/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/BridgeProbeRequest/properties/duration_ms/type", "type", { type: "number" }],
  ["#/$defs/BridgeProbeRequest/properties/bytes/type", "type", { type: "integer" }],
  ["#/$defs/BridgeProbeRequest/properties/bytes/minimum", "minimum", { comparison: ">=", limit: 0 }],
  ["#/$defs/BridgeProbeRequest/properties/error/type", "type", { type: ["string", "null"] }],
  ["#/$defs/BridgeProbeRequest/properties/strict_json/type", "type", { type: "boolean" }],
  ["#/$defs/BridgeProbeRequest/properties/non_finite/type", "type", { type: "boolean" }],
  ["#/$defs/BridgeProbeRequest/type", "type", { type: "object" }],
  ["#/properties/requests/type", "type", { type: "array" }],
  ["#/$defs/BridgeProbeRefusal/required", "required", { missingProperty: "path" }],
  ["#/$defs/BridgeProbeRefusal/required", "required", { missingProperty: "credentials" }],
  ["#/$defs/BridgeProbeRefusal/required", "required", { missingProperty: "status" }],
  ["#/$defs/BridgeProbeRefusal/required", "required", { missingProperty: "error" }],
  ["#/$defs/BridgeProbeRefusal/properties/path/pattern", "pattern", { pattern: "^/api/control/" }],
  ["#/$defs/BridgeProbeRefusal/properties/path/type", "type", { type: "string" }],
  ["#/$defs/BridgeProbeRefusal/properties/credentials/enum", "enum", { allowedValues: ["none", "malformed", "wrong"] }],
  ["#/$defs/BridgeProbeRefusal/properties/status/type", "type", { type: ["integer", "null"] }],
  ["#/$defs/BridgeProbeRefusal/properties/status/maximum", "maximum", { comparison: "<=", limit: 599 }],
  ["#/$defs/BridgeProbeRefusal/properties/status/minimum", "minimum", { comparison: ">=", limit: 100 }],
  ["#/$defs/BridgeProbeRefusal/properties/error/type", "type", { type: ["string", "null"] }],
  ["#/$defs/BridgeProbeRefusal/type", "type", { type: "object" }],
  ["#/properties/refusals/type", "type", { type: "array" }],
  ["#/$defs/BridgeProbeStranger/required", "required", { missingProperty: "transport" }],
  ["#/$defs/BridgeProbeStranger/required", "required", { missingProperty: "path" }],
  ["#/$defs/BridgeProbeStranger/required", "required", { missingProperty: "header" }],
  ["#/$defs/BridgeProbeStranger/required", "required", { missingProperty: "value" }],
  ["#/$defs/BridgeProbeStranger/required", "required", { missingProperty: "status" }],
  ["#/$defs/BridgeProbeStranger/required", "required", { missingProperty: "cors_allow_origin" }],
  ["#/$defs/BridgeProbeStranger/required", "required", { missingProperty: "accepted" }],
  ["#/$defs/BridgeProbeStranger/required", "required", { missingProperty: "error" }],
  ["#/$defs/BridgeProbeStranger/properties/transport/enum", "enum", { allowedValues: ["http", "websocket"] }],
  ["#/$defs/BridgeProbeStranger/properties/path/pattern", "pattern", { pattern: "^/" }],
  ["#/$defs/BridgeProbeStranger/properties/path/type", "type", { type: "string" }],
  ["#/$defs/BridgeProbeStranger/properties/header/enum", "enum", { allowedValues: ["Host", "Origin"] }],
  ["#/$defs/BridgeProbeStranger/properties/value/minLength", "minLength", { limit: 1 }],
  ["#/$defs/BridgeProbeStranger/properties/value/type", "type", { type: "string" }],
  ["#/$defs/BridgeProbeStranger/properties/status/type", "type", { type: ["integer", "null"] }],
  ["#/$defs/BridgeProbeStranger/properties/status/maximum", "maximum", { comparison: "<=", limit: 599 }],
  ["#/$defs/BridgeProbeStranger/properties/status/minimum", "minimum", { comparison: ">=", limit: 100 }],
  ["#/$defs/BridgeProbeStranger/properties/cors_allow_origin/type", "type", { type: ["string", "null"] }],
  ["#/$defs/BridgeProbeStranger/properties/accepted/type", "type", { type: ["boolean", "null"] }],
  ["#/$defs/BridgeProbeStranger/properties/error/type", "type", { type: ["string", "null"] }],
  ["#/$defs/BridgeProbeStranger/type", "type", { type: "object" }],
  ["#/properties/strangers/type", "type", { type: "array" }],
  ["#/properties/sockets/type", "type", { type: "array" }],
  ["#/type", "type", { type: "object" }]
];
