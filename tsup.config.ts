import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

const validators = "generated/quantlab/v1/validators";
const names = readdirSync(validators)
  .filter((file) => file.endsWith(".js"))
  .map((file) => file.slice(0, -".js".length));

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
      "quantlab/v1/index": "generated/quantlab/v1/index.ts",
      ...Object.fromEntries(names.map((name) => [`quantlab/v1/validators/${name}`, `${validators}/${name}.js`])),
    },
    outDir: "dist",
    clean: true,
    dts: {
      entry: {
        index: "src/index.ts",
        node: "src/node.ts",
        rules: "src/rules.ts",
        "quantlab/v1/index": "generated/quantlab/v1/index.ts",
      },
      // tsup 8 injects baseUrl, which TypeScript 6 refuses without this.
      compilerOptions: { ignoreDeprecations: "6.0" },
    },
  },
  {
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    outDir: ".cache/command",
    // Source that is not there need not be parsed.
    minify: true,
    clean: true,
    dts: false,
  },
]);
