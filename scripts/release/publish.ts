import path from "node:path";
import type { Made } from "./plan.ts";
import { runCommand, StepFailed, tryCommand } from "./run-command.ts";

/** Whether the registry has this version: of a package that no changeset touched, or from a release that was begun before. Throws StepFailed. */
function isPublished(name: string, version: string, root: string): boolean {
  const { status, stdout } = tryCommand("npm", ["view", `${name}@${version}`, "version", "--json"], root, "ignore");
  if (status === 0) return stdout.trim() !== "";
  if (/"code": *"E404"/u.test(stdout)) return false;
  throw new StepFailed(`the registry does not tell whether ${name} ${version} is published\n${stdout.slice(-2000)}`);
}

/** Publishes what the registry does not have yet, in order. Throws StepFailed. */
export function publish(made: Made, root: string, say: (text: string) => void): void {
  // Half a release cannot be taken back.
  if ("missing" in made.python) throw new StepFailed(`the Python distribution was not built: ${made.python.missing}`);
  const files = made.packages.map(({ name }) => {
    const file = made.packed.find((packed) => packed.name === name);
    if (file === undefined) throw new StepFailed(`${name} was not packed`);
    return file;
  });
  const options = ["--provenance", "--access", "public", "--tag", made.distTag];
  for (const { name, version, filename } of files)
    if (isPublished(name, version, root)) say(`${name} ${version} is published already`);
    else {
      say(`publish ${name} ${version}`);
      runCommand("npm", ["publish", path.join(made.out, filename), ...options], root);
    }
}
