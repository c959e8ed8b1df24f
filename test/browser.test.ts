import vm from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { loadFixture } from "../conformance/fixtures.ts";
import { root } from "./contract.ts";

const page = `
import { check, memoryTarget, memoryTree, startSession, tryRead, write } from "./src/index.ts";
import { readRun, Run } from "./generated/quantlab/v1/index.ts";

globalThis.answer = (async () => {
  const tree = memoryTree(files, directory, "runs");
  const { conforms } = await check(tree);
  const target = memoryTarget(directory, "runs");
  await write(Run, target, await readRun(tree), { workspace: tree });
  const { ok } = await tryRead(Run, memoryTree({ ...files, "metrics.json": "{" }, directory, "runs"));
  const { started } = startSession({ mode: "run", request_id: null });
  return { conforms, written: Object.keys(target.files).sort(), ok, event: started.event };
})();`;

test("reading, judging and writing run where there is nothing of Node", async () => {
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: root, loader: "ts" },
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  const fixture = loadFixture("runs/plain-run");
  const text = (bytes: string | Uint8Array) => (typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes));
  const files = Object.fromEntries(Object.entries(fixture.files).map(([name, bytes]) => [name, text(bytes)]));
  const window: Record<string, unknown> = { TextDecoder, TextEncoder, performance, files, directory: fixture.name };
  vm.runInNewContext(outputFiles[0]?.text ?? "", window);
  expect(await window.answer).toEqual({
    conforms: true,
    written: Object.keys(files)
      .filter((name) => /^[a-z_]+\.(json|md|csv)$/.test(name))
      .sort(),
    ok: false,
    event: "SESSION_STARTED",
  });
});
