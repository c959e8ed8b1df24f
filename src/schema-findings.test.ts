import { expect, test } from "vitest";
import { validateMachineRequest } from "../generated/quantlab/v1/validators/machine-request.js";
import { schemaFindings } from "./schema-findings.ts";

const findings = (request: object) => {
  validateMachineRequest(request);
  return schemaFindings(validateMachineRequest.errors ?? [], request, "request.json");
};

test("a tag that names no alternative is told all of them", () => {
  const commands = ["run", "sweep", "forward", "portfolio"];
  expect(findings({ schema_version: "1.0", command: "RUN" })).toEqual([
    {
      rule: "schema.branch",
      severity: "error",
      file: "request.json",
      pointer: "/command",
      message: '`command` names no alternative: it is none of "run", "sweep", "forward", "portfolio"',
      expected: commands,
      found: "RUN",
    },
  ]);
  const [missing] = findings({ schema_version: "1.0" });
  expect(missing?.message).toBe("`command` is missing, so the alternative cannot be told");
  expect(missing?.expected).toEqual(commands);
});

test("what a branch finds says which branch it was", () => {
  const [missing] = findings({ schema_version: "1.0", command: "sweep", params: {} });
  expect(missing?.message).toBe("`config_path` is missing (judged as SweepRequestParams)");
});
