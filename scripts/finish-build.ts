/** What the build does after tsup: types of the validators, and the command in a few files. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { bundleCommand } from "./bundle-command.ts";

const from = "generated/quantlab/v1/validators";
const to = "dist/quantlab/v1/validators";
mkdirSync(to, { recursive: true });
for (const file of readdirSync(from).filter((name) => name.endsWith(".d.ts"))) {
  const types = readFileSync(`${from}/${file}`, "utf8")
    .replace("../../../../src/artifact.ts", "../../../index.js")
    .replace("../types.ts", "../index.js");
  writeFileSync(`${to}/${file}`, types);
}

// The command exports nothing; running it is all that importing it does.
writeFileSync("dist/cli.d.cts", "export {};\n");
await bundleCommand(".cache/command", "dist");
