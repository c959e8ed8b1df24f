/** Makes a release: versions, build, gate, packages, Python distribution, bill of materials, checksums; publishes from CI. */
import { rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { applyVersions } from "./apply-versions.ts";
import { writeBill } from "./bill.ts";
import { copyTree } from "./copy-tree.ts";
import { buildPython, emptyFolder, packPackages, writeChecksums } from "./make-files.ts";
import { type Made, plan } from "./plan.ts";
import { previousRelease } from "./previous-release.ts";
import { publish } from "./publish.ts";
import { refusals, releaseState } from "./refusals.ts";
import { runCommand, StepFailed, tryCommand } from "./run-command.ts";
import { workspaces } from "./workspaces.ts";

const help = `npm run release -- [--dry-run] [--dist-tag NAME] [--keep]

Versions, builds, gates and packs everything that is published, and publishes it from CI.

  --dry-run         do all but publishing, in a copy of the work tree, with the changesets applied
  --dist-tag NAME   latest by default
  --keep            keep the copy, and say where it is

Tarballs, wheel, sbom.cdx.json and SHA256SUMS are left in .cache/release.
Without --dry-run it must run in CI, on a tag, with a clean tree whose commit is on main.

Exit 0: done. Exit 1: the release is refused. Exit 2: could not tell (usage, a step that failed).
`;
const root = path.resolve(import.meta.dirname, "../..");
const say = (text: string) => console.log(`-- ${text}`);

async function make(tree: string, made: { distTag: string; dryRun: boolean }): Promise<Made | undefined> {
  say("build");
  runCommand("npm", ["run", "--silent", "build"], tree);
  say("gate");
  // The work tree has the history and the changesets; the copy has the command.
  const command = [path.join(tree, "bin/quantlab-contracts.cjs"), "gate"];
  // The tag that started the release names this commit: compared with itself nothing would ever have changed.
  const base = made.dryRun ? [] : ["--base", previousRelease(root)];
  const gate = tryCommand(process.execPath, [...command, ...base], root);
  console.log(gate.stdout.trimEnd());
  if (gate.status === 1) return undefined;
  if (gate.status !== 0) throw new StepFailed(`the gate could not tell (${gate.status})`);
  const out = emptyFolder(path.join(root, ".cache/release"));
  say("pack");
  const packed = packPackages(tree, out);
  say("Python distribution");
  const python = buildPython(tree, root, out);
  say("bill of materials, checksums");
  const components = await writeBill(tree, path.join(out, "sbom.cdx.json"));
  return { ...made, out, packed, python, components, packages: workspaces(tree), sums: writeChecksums(out) };
}

async function release(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      "dry-run": { type: "boolean", default: false },
      "dist-tag": { type: "string", default: "latest" },
      keep: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const dryRun = values["dry-run"];
  const reasons = refusals(releaseState(root, root, process.env));
  if (!dryRun && reasons.length > 0) {
    console.error(`not released:\n  ${reasons.join("\n  ")}\n--dry-run shows what would be published.`);
    return 1;
  }
  say(dryRun ? "a copy of the work tree" : "the work tree");
  const tree = dryRun ? copyTree(root) : root;
  try {
    if (dryRun) {
      say("versions");
      applyVersions(tree);
    }
    const made = await make(tree, { distTag: values["dist-tag"], dryRun });
    if (made === undefined) return 1;
    process.stdout.write(plan(made, refusals(releaseState(tree, root, process.env))));
    if (!dryRun) publish(made, root, say);
    return 0;
  } finally {
    if (dryRun && values.keep) say(`the copy is ${tree}`);
    else if (dryRun) rmSync(tree, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await release(process.argv.slice(2));
} catch (thrown) {
  const usage = thrown instanceof Error && "code" in thrown && String(thrown.code).startsWith("ERR_PARSE_ARGS");
  if (!usage && !(thrown instanceof StepFailed)) throw thrown;
  console.error(`release: ${thrown.message}${usage ? "\nSee npm run release -- --help." : ""}`);
  process.exitCode = 2;
}
