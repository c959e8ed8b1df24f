import { realpathSync } from "node:fs";
import path from "node:path";
import { canonicalJson } from "@quantlab/contracts";
import { HealthSummary } from "@quantlab/contracts/quantlab/v1";
import { version } from "../version.ts";

/** What `--check` prints. The names of the members are those of the contract; the interpreter is Node. */
export function healthText(): string {
  const source = realpathSync(import.meta.dirname);
  const health = {
    interpreter: process.execPath,
    main_path: realpathSync(process.argv[1] ?? process.execPath),
    project_root: path.dirname(source),
    python_version: process.versions.node,
    quantlab_import: true,
    src_root: source,
    status: "ok",
    venv_active: false,
    version,
  };
  return canonicalJson(health, { indent: 2, plan: HealthSummary.files["health.json"]?.text?.plan ?? 0 });
}
