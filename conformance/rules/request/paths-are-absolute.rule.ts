import { isBlank } from "../../lib/blank.ts";
import { reportedPath } from "../../lib/reported-path.ts";
import { parametersIn } from "../../lib/request-parameters.ts";
import { defineRule } from "../../rule.ts";

const paths: readonly string[] = [
  "config_path",
  "out_dir",
  "sweep_outdir",
  "run_dir",
  "resume_forward",
  "forward_outdir",
  "portfolio_report",
  "portfolio_compare",
  "portfolio_weights",
  "trades_csv",
];

export const pathsAreAbsolute = defineRule({
  id: "request.paths-are-absolute",
  severity: "info",
  since: "1.0",
  claim: "The paths of a request are absolute.",
  why: "A relative path is resolved against the working directory of the producer, which is the caller's choice and not part of the request.",
  remedy: "Give absolute paths, or start the producer in the directory that the paths are relative to.",
  cites: { source: "stepbit-io-v1", section: "Sweep request" },
  kind: "request",
  reads: ["request.json#/params{}"],
  *check({ "request.json": request }) {
    for (const { name, value, pointer } of parametersIn(request)) {
      if (!paths.includes(name) || typeof value !== "string" || reportedPath(value).absolute) continue;
      // Of an empty path the schema speaks, and of a blank config_path.
      if (value === "" || (name === "config_path" && isBlank(value))) continue;
      yield { pointer, expected: "an absolute path", found: value };
    }
  },
});
