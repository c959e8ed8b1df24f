/** Builds every package beside the root that has something to build, and gives each the licence; the root was built before, because they import it. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync } from "node:fs";
import path from "node:path";

const packages = path.resolve(import.meta.dirname, "../packages");
const tsup = path.resolve(import.meta.dirname, "../node_modules/tsup/dist/cli-default.js");
for (const name of readdirSync(packages).sort()) {
  const folder = path.join(packages, name);
  copyFileSync(path.join(packages, "../LICENSE"), path.join(folder, "LICENSE"));
  if (!existsSync(path.join(folder, "tsup.config.ts"))) continue;
  const { status } = spawnSync(process.execPath, [tsup], { cwd: folder, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
