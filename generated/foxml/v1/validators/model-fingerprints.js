// Made by `npm run generate` from foxml/v1/trained-model/fingerprints.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateModelFingerprints = validate57;
function validate57(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = addError(vErrors, instancePath, faults, 0), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
export {
  validateModelFingerprints
};
const faults = () => [
  ["#/type", "type", { type: "object" }]
];
