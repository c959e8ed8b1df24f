// A consumer of requests: `strict` accepts what the schema accepts, `lenient` everything, `proud` nothing, `stuck` never answers.
import { readFileSync } from "node:fs";

const [how, file] = process.argv.slice(2);
if (how === "stuck") setTimeout(() => {}, 60_000);
else if (how === "lenient") process.exitCode = 0;
else if (how === "proud") process.exitCode = 1;
else {
  const { validateMachineRequest } = await import("../../generated/quantlab/v1/validators/machine-request.js");
  try {
    process.exitCode = validateMachineRequest(JSON.parse(readFileSync(file ?? 0, "utf8"))) ? 0 : 1;
  } catch {
    process.exitCode = 1;
  }
}
