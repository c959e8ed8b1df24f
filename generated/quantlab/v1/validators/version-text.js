// Made by `npm run generate` from quantlab/v1/version/version.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
import { codePointLength } from "../../../../src/formats/string-formats.ts";
const validateVersionText = validate294;
const func1 = codePointLength, pattern80 = new RegExp("^[0-9]+\\.[0-9]+[0-9A-Za-z.+-]*$", "");
function validate294(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func1(data) > 64) {
      vErrors = addError(vErrors, instancePath, faults, 0), errors++;
    }
    if (!pattern80.test(data)) {
      vErrors = addError(vErrors, instancePath, faults, 1), errors++;
    }
  } else {
    vErrors = addError(vErrors, instancePath, faults, 2), errors++;
  }
  return validate294.errors = vErrors, errors === 0;
}
export {
  validateVersionText
};
const faults = () => [
  ["#/maxLength", "maxLength", { limit: 64 }],
  ["#/pattern", "pattern", { pattern: "^[0-9]+\\.[0-9]+[0-9A-Za-z.+-]*$" }],
  ["#/type", "type", { type: "string" }]
];
