// npm start: the main job on real input. A recorded run conforms; the same run with one figure changed does not.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const recorded = path.join(root, "fixtures/runs/plain-run");
const { artifact, command } = JSON.parse(readFileSync(path.join(recorded, "fixture.json"), "utf8"));
const folder = mkdtempSync(path.join(tmpdir(), "quantlab-"));

function conform(say, directory) {
  console.log(`\n${say}\n$ quantlab-conform ${path.relative(folder, directory) || directory}\n`);
  return spawnSync(process.execPath, [path.join(root, "bin/quantlab-conform.cjs"), path.relative(folder, directory)], {
    cwd: folder,
    stdio: "inherit",
  }).status;
}

try {
  console.log(`A run directory, as QuantLab wrote it with\n  ${command}`);
  const good = path.join(folder, "outputs/runs", artifact);
  cpSync(path.join(recorded, artifact), good, { recursive: true });
  const passed = conform("1. Untouched:", good);

  const report = path.join(good, "report.json");
  const text = readFileSync(report, "utf8");
  writeFileSync(report, text.replace(/("summary": \{\s+"total_return": )[-0-9.]+/, "$19.99"));
  const failed = conform("2. The same directory, one figure of report.json changed:", good);

  if (passed !== 0 || failed !== 1) {
    console.error(`\nexpected exit codes 0 and 1, got ${passed} and ${failed}`);
    process.exitCode = 1;
  } else
    console.log(
      "\nThe first conforms (exit 0), the second does not (exit 1). Your own: npx quantlab-conform outputs/runs/<id>",
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
