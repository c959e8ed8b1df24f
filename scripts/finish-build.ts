/** What the build does after tsup: types of the validators, and the command in a few files. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundleCommand, bundleContractsCommand } from "./bundle-command.ts";

for (const file of readdirSync("generated", { recursive: true, encoding: "utf8" })) {
  if (!/[\\/]validators[\\/].*\.d\.ts$/.test(file)) continue;
  const types = readFileSync(path.join("generated", file), "utf8")
    .replace("../../../../src/artifact.ts", "../../../index.js")
    .replace("../types.ts", "../index.js");
  const to = path.join("dist", file);
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to, types);
}

// The command exports nothing; running it is all that importing it does.
writeFileSync("dist/cli.d.cts", "export {};\n");
await bundleCommand(".cache/command", "dist");
await bundleContractsCommand("dist");
