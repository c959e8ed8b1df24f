import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

const fixtures = path.resolve(import.meta.dirname, "../../../../fixtures");

/** A folder of its own for one test, removed when the test has finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "foxml-store-"));
  onTestFinished(() => remove(folder));
  return folder;
}

/** The folder of a recorded training run, as it is. */
export function recordedRun(name: string): string {
  return path.join(fixtures, "training-runs", name, folderIn(path.join(fixtures, "training-runs", name)));
}

/** A copy of a recorded training run. */
export function copyOfRun(name: string): string {
  const source = recordedRun(name);
  const copy = path.join(temporaryFolder(), path.basename(source));
  cpSync(source, copy, { recursive: true });
  return copy;
}

/** A run that holds a copy of one recorded model where it was recorded, with a manifest unless told otherwise. */
export function runOfModel(name: string, { manifest = true } = {}): { readonly run: string; readonly folder: string } {
  const home = path.join(fixtures, "trained-models", name);
  const { parent } = JSON.parse(readFileSync(path.join(home, "fixture.json"), "utf8")) as { parent: string };
  const names = parent.split("/");
  const at = names.indexOf("targets");
  const run = path.join(temporaryFolder(), names[at - 1] as string);
  const family = folderIn(home);
  const folder = path.join(run, ...names.slice(at), family);
  mkdirSync(path.dirname(folder), { recursive: true });
  cpSync(path.join(home, family), folder, { recursive: true });
  if (manifest)
    writeFileSync(
      path.join(run, "manifest.json"),
      JSON.stringify({
        target_index: {
          [names[at + 1] as string]: { status: "complete", families_trained: [family.slice("family=".length)] },
        },
      }),
    );
  return { run, folder };
}

/** Changes the metadata of a model. */
export function editMeta(folder: string, edit: (meta: Record<string, unknown>) => void): void {
  const file = path.join(folder, "model_meta.json");
  const meta = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  edit(meta);
  writeFileSync(file, `${JSON.stringify(meta, null, 2)}\n`);
}

/** Removes what a test has left. */
export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function folderIn(folder: string): string {
  const found = readdirSync(folder, { withFileTypes: true }).find((entry) => entry.isDirectory());
  if (!found) throw new Error(`${folder} holds no artifact`);
  return found.name;
}
