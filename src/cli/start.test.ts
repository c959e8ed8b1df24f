import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { bundleStart } from "../../scripts/bundle-command.ts";
import { temporaryFolders } from "../../test/temporary-folders.ts";
import { loadedByNode, wrapping } from "./compiled-code.ts";

const newFolder = temporaryFolders();
const root = path.resolve(import.meta.dirname, "../..");
let installed = "";

/** Runs the command twice, as processes that leave compiled code to nobody else. */
function twice(): { readonly answers: readonly unknown[]; readonly kept: readonly string[] } {
  const TMPDIR = newFolder();
  const answers = [1, 2].map(() => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(installed, "cli.cjs")], {
      encoding: "utf8",
      env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: undefined, TMPDIR },
    });
    return [status, stdout, stderr];
  });
  return { answers, kept: readdirSync(TMPDIR, { recursive: true, encoding: "utf8" }) };
}

beforeAll(async () => {
  installed = newFolder();
  await bundleStart(installed, root);
  writeFileSync(
    path.join(installed, "cli-command.cjs"),
    wrapping.join('process.exitCode = 1; console.log("it does not conform");'),
  );
});

describe.skipIf(process.geteuid === undefined)("the command starts", () => {
  const verdict = [1, "it does not conform\n", ""];

  test("and leaves what was compiled to the next process", () => {
    const { answers, kept } = twice();
    expect(answers).toEqual([verdict, verdict]);
    expect(kept.filter((name) => name.endsWith("cli-command.cjs"))).toHaveLength(1);
  });

  test("and answers all the same when what keeps the code is gone", () => {
    rmSync(path.join(installed, loadedByNode.keeping));
    expect(twice()).toEqual({ answers: [verdict, verdict], kept: [] });
  });
});
