/** Gate: guides that begin in an empty folder work there when they are followed word by word, with the commands as they are built. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "quantlab-guides-"));
const commands = {
  quantlab: "packages/engine/dist/cli.cjs",
  "quantlab-conform": "dist/cli.cjs",
  "quantlab-contracts": "bin/quantlab-contracts.cjs",
};

/** A part of a guide that can be followed by itself; `ends` is the exit code of its last command. */
const parts = [
  { guide: "backtest-in-five-minutes", ends: 0 },
  { guide: "change-a-contract", heading: "## Exercise: break something on purpose", ends: 1 },
] as const;

try {
  const bin = path.join(folder, "bin");
  mkdirSync(bin);
  const program = (name: string, text: string) =>
    writeFileSync(path.join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  for (const [name, file] of Object.entries(commands))
    program(name, `exec "${process.execPath}" "${path.join(root, file)}" "$@"`);
  program("npx", 'exec "$@"');
  // What a guide installs is there already.
  program("npm", "exit 0");
  for (const part of parts) follow(part, bin);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function follow({ guide, ends, ...part }: (typeof parts)[number], bin: string): void {
  const text = readFileSync(path.join(root, `docs/guides/${guide}.md`), "utf8");
  const followed = "heading" in part ? sectionOf(text, part.heading) : text;
  const blocks = [...followed.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gmu)].map(([, kind, block = ""]) => ({
    kind,
    block,
  }));
  const script = blocks.flatMap(({ kind, block }) => (kind === "sh" ? [block] : [])).join("\n");
  const cwd = path.join(folder, guide);
  mkdirSync(cwd);
  const { QUANTLAB_DATA_DIR: _, ...env } = process.env;
  const identity = { NAME: "A reader", EMAIL: "reader@example.org" };
  const { status, stdout, stderr } = spawnSync("sh", ["-eu", "-c", script], {
    cwd,
    encoding: "utf8",
    env: {
      ...env,
      ...Object.fromEntries(
        Object.entries(identity).flatMap(([name, value]) => [
          [`GIT_AUTHOR_${name}`, value],
          [`GIT_COMMITTER_${name}`, value],
        ]),
      ),
      NO_COLOR: "1",
      PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    },
  });
  // What the guide shows of a part whose last command fails is all that it says.
  const shown = ends === 0 ? undefined : blocks.find(({ kind }) => kind === "")?.block;
  if (status !== ends || (shown !== undefined && !stdout.endsWith(shown))) {
    console.error(`guides: ${guide}.md, followed word by word, ends with ${status}:\n${stdout}${stderr}`);
    process.exitCode = 1;
  } else console.log(`guides: ${guide}.md works word by word`);
}

function sectionOf(text: string, heading: string): string {
  const from = text.indexOf(`${heading}\n`);
  if (from < 0) throw new Error(`there is no ${heading}`);
  const end = text.indexOf("\n## ", from + heading.length);
  return text.slice(from, end < 0 ? undefined : end);
}
