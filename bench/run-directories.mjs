// Many conforming run directories, made from one recorded run: each with its own id, everything else as recorded.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const recorded = path.join(root, "fixtures/runs/plain-run");
const { artifact } = JSON.parse(readFileSync(path.join(recorded, "fixture.json"), "utf8"));
const names = ["metadata.json", "config.json", "metrics.json", "report.json"];
const hash = artifact.slice(-7);
const createdAt = JSON.parse(readFileSync(path.join(recorded, artifact, "metadata.json"), "utf8")).created_at;

/** A member that the contract does not know, as producers add them: an equity curve that makes the report about 50 kB. */
const curve = Array.from({ length: 1300 }, (_, index) => ({ t: index, e: Math.sin(index) + index / 7 }));
const enlarged = (report) => report.replace(/\n\}$/, `,\n  "equity_curve": ${JSON.stringify(curve)}\n}`);

/** A folder with `count` run directories; made once and kept under .cache/. */
export function makeRuns(count, large = false) {
  const folder = path.join(root, ".cache/bench", `runs-${count}${large ? "-large" : ""}`, "outputs/runs");
  if (existsSync(path.join(folder, ".complete"))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const texts = names.map((name) => readFileSync(path.join(recorded, artifact, name), "utf8"));
  for (let index = 0; index < count; index++) {
    // Ids of equal length: the sizes that the report lists stay true.
    const moment = new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString();
    const id = `${moment.slice(0, 10).replaceAll("-", "")}_${moment.slice(11, 19).replaceAll(":", "")}_run_${hash}`;
    mkdirSync(path.join(folder, id));
    for (const [at, name] of names.entries()) {
      const whole = large && name === "report.json" ? enlarged(texts[at]) : texts[at];
      const text = whole.replaceAll(artifact, id).replaceAll(createdAt, `${moment.slice(0, 19)}.000001`);
      writeFileSync(path.join(folder, id, name), text);
    }
  }
  writeFileSync(path.join(folder, ".complete"), "");
  return folder;
}

/** Paths of all files of all runs. */
export const filesOf = (folder) =>
  readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .flatMap((run) => names.map((name) => path.join(folder, run, name)));
