import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";
import { deferParts } from "./scripts/deferred-parts.ts";
import { onlyTheVersion } from "./scripts/only-the-version.ts";

const families = readdirSync("schemas")
  .filter((family) => family !== "meta" && !family.includes("."))
  .flatMap((family) => readdirSync(`schemas/${family}`).map((version) => `${family}/${version}`));
const indexes = Object.fromEntries(families.map((family) => [`${family}/index`, `generated/${family}/index.ts`]));
const validators = Object.fromEntries(
  families.flatMap((family) =>
    readdirSync(`generated/${family}/validators`)
      .filter((file) => file.endsWith(".js"))
      .map((file) => [
        `${family}/validators/${file.slice(0, -".js".length)}`,
        `generated/${family}/validators/${file}`,
      ]),
  ),
);

const shared = {
  format: "esm",
  target: "node20",
  platform: "neutral",
  external: [/^node:/] as RegExp[],
  splitting: true,
  silent: true,
} as const;

// Together exactly the keys of "exports" in package.json; scripts/finish-build.ts does the rest.
export default defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      node: "src/node.ts",
      rules: "src/rules.ts",
      evolution: "src/evolution.ts",
      ...indexes,
      ...validators,
    },
    outDir: "dist",
    clean: true,
    dts: {
      entry: {
        index: "src/index.ts",
        node: "src/node.ts",
        rules: "src/rules.ts",
        evolution: "src/evolution.ts",
        ...indexes,
      },
      // tsup 8 injects baseUrl, which TypeScript 6 refuses without this.
      compilerOptions: { ignoreDeprecations: "6.0" },
    },
  },
  {
    ...shared,
    // The websocket client is part of the command: nobody has to install it.
    platform: "node",
    entry: { cli: "src/cli/main.ts" },
    outDir: ".cache/command",
    // Source that is not there need not be parsed.
    minify: true,
    esbuildPlugins: [deferParts(), onlyTheVersion],
    clean: true,
    dts: false,
  },
]);
