import { liesBelow, reportedPath } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const virtualEnvironmentIsTheProjects = defineRule({
  id: "health.virtual-environment-is-the-projects",
  severity: "warning",
  since: "1.0",
  claim: "An active virtual environment lies below project_root.",
  why: "Another project's environment has other versions of the libraries, and results are then not reproducible here.",
  remedy: "Use the interpreter below the project's .venv.",
  cites: { source: "quantlab-tool-adapter-61", section: "Acceptance criteria" },
  kind: "health",
  reads: ["health.json#/project_root", "health.json#/interpreter", "health.json#/venv_active"],
  *check({ "health.json": { project_root: root, interpreter, venv_active: active } }) {
    if (!active || liesBelow(reportedPath(interpreter), reportedPath(root))) return;
    yield { pointer: "/interpreter", expected: `below ${root}`, found: interpreter };
  },
});
