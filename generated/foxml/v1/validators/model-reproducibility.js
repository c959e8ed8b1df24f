// Made by `npm run generate` from foxml/v1/trained-model/reproducibility.schema.json. Do not edit.
import { addError } from "../../../../src/formats/add-error.ts";
const validateModelReproducibility = validate58;
function validate58(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = addError(vErrors, instancePath, faults, 0), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
export {
  validateModelReproducibility
};
const faults = () => [
  ["#/type", "type", { type: "object" }]
];
