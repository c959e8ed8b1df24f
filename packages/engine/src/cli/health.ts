import { canonicalJson } from "@quantlab/contracts";
import { HealthSummary } from "@quantlab/contracts/quantlab/v1";
import { version } from "../version.ts";
import type { Environment } from "./environment.ts";

/** What `--check` prints. The names of the members are those of the contract; the interpreter is Node. */
export function healthText({ cwd }: Environment): string {
  const main = process.argv[1] ?? process.execPath;
  const health = {
    interpreter: process.execPath,
    main_path: main,
    project_root: cwd,
    python_version: process.versions.node,
    quantlab_import: true,
    src_root: import.meta.dirname,
    status: "ok",
    venv_active: false,
    version,
  };
  return canonicalJson(health, { indent: 2, plan: HealthSummary.files["health.json"]?.text?.plan ?? 0 });
}
