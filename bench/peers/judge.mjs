// Reads, parses and validates every file of a folder of runs with one validator; schema checks alone, no rules.
import { readFileSync } from "node:fs";
import path from "node:path";
import { filesOf } from "../run-directories.mjs";

const [peer, folder] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, "../..");
const names = {
  "metadata.json": "metadata",
  "config.json": "config",
  "metrics.json": "metrics",
  "report.json": "report",
};
const schemaOf = (name) =>
  JSON.parse(readFileSync(path.join(root, "generated/bundled/quantlab/v1/run", `${name}.schema.json`), "utf8"));

const makers = {
  async ours() {
    const validators = {};
    for (const [file, name] of Object.entries(names))
      validators[file] = Object.values(
        await import(path.join(root, "dist/quantlab/v1/validators", `run-${name}.js`)),
      )[0];
    return validators;
  },
  async ajv() {
    const { Ajv2020 } = await import("ajv/dist/2020.js");
    const { default: addFormats } = await import("ajv-formats");
    const validators = {};
    for (const [file, name] of Object.entries(names)) {
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      addFormats.default ? addFormats.default(ajv) : addFormats(ajv);
      ajv.addFormat("local-date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/);
      validators[file] = ajv.compile(schemaOf(name));
    }
    return validators;
  },
  async schemasafe() {
    const { validator } = (await import("@exodus/schemasafe")).default;
    const validators = {};
    for (const [file, name] of Object.entries(names)) {
      validators[file] = validator(schemaOf(name), {
        mode: "spec",
        extraFormats: true,
        includeErrors: true,
        formats: { "local-date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/ },
      });
    }
    return validators;
  },
};

const validators = await makers[peer]();
let invalid = 0;
for (const file of filesOf(folder))
  if (!validators[path.basename(file)](JSON.parse(readFileSync(file, "utf8")))) invalid++;
if (invalid > 0) throw new Error(`${peer}: ${invalid} files are invalid`);
