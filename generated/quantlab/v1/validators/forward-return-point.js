// Made by `npm run generate` from quantlab/v1/forward-session/forward-returns-series.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { isBarTime } from "../../../../src/formats/string-formats.ts";
const validateForwardReturnPoint = validate83;
const formats54 = isBarTime;
function validate83(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" } }), errors++;
    }
    if (data.daily_return === void 0) {
      vErrors = addError(vErrors, { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "daily_return" } }), errors++;
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 == "string") {
        if (!formats54(data0)) {
          vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "bar-time" } }), errors++;
        }
      } else {
        vErrors = addError(vErrors, { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" } }), errors++;
      }
    }
    if (data.daily_return !== void 0 && typeof data.daily_return != "number") {
      vErrors = addError(vErrors, { instancePath: instancePath + "/daily_return", schemaPath: "#/properties/daily_return/type", keyword: "type", params: { type: "number" } }), errors++;
    }
  } else {
    vErrors = addError(vErrors, { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
export {
  validateForwardReturnPoint
};
