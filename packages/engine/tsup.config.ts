import { readFileSync } from "node:fs";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { defineConfig } from "tsup";
import { bundleCommand } from "../../scripts/bundle-command.ts";

const shared = {
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  silent: true,
  splitting: true,
} as const;
const commandParts = path.resolve(import.meta.dirname, "../../.cache/engine/command");

const library = defineConfig({
  ...shared,
  entry: { index: "src/index.ts" },
  external: [/^@quantlab\/contracts/],
  outDir: "dist",
  onSuccess: async () => {
    // A thread that opens every library of the package begins when the others are done.
    await build({
      entryPoints: ["src/sweep-run/sweep-worker.ts"],
      outfile: "dist/sweep-worker.js",
      bundle: true,
      minify: true,
      format: "esm",
      platform: "node",
      target: "node20",
      legalComments: "none",
    });
    // The program that a page carries runs in browsers, from one file that is put into the page as text.
    await build({
      entryPoints: ["src/tear-sheet/browser/page.ts"],
      outfile: "dist/tear-sheet.browser.js",
      bundle: true,
      minify: true,
      format: "iife",
      platform: "browser",
      target: "es2022",
      legalComments: "none",
      charset: "ascii",
      define: { "process.env.NODE_ENV": '"production"' },
    });
  },
  // tsup 8 injects baseUrl, which TypeScript 6 refuses without this.
  dts: { entry: { index: "src/index.ts" }, compilerOptions: { ignoreDeprecations: "6.0" } },
});

const kinds = path.resolve(import.meta.dirname, "../../generated/quantlab/v1");

// An import of one kind brings in the validators of that kind only: with those of all others a start would take twice as long.
const oneKindEach: Plugin = {
  name: "one-kind-each",
  setup({ onLoad }) {
    const index = readFileSync(path.join(kinds, "index.ts"), "utf8");
    const files = new Map(
      Array.from(index.matchAll(/import \{ (\w+) \} from "(\.\/descriptors\/[^"]+)"/g), ([, name = "", file = ""]) => [
        name,
        path.join(kinds, file),
      ]),
    );
    onLoad({ filter: /packages[\\/]engine[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => {
      const source = readFileSync(file, "utf8").replace(
        /^import \{ ([^}]+) \} from "@quantlab\/contracts\/quantlab\/v1";$/gm,
        (_, names: string) =>
          names
            .split(",")
            .map((name) => name.trim())
            .filter((name) => !name.startsWith("type "))
            .map((name) => `import { ${name} } from ${JSON.stringify(files.get(name))};`)
            .join(""),
      );
      return { contents: source, loader: "ts" };
    });
  },
};

// The command brings along what every run needs: a process opens two files instead of some thirty.
const command = defineConfig({
  ...shared,
  entry: { cli: "src/cli/main.ts" },
  // Libraries that are modules only cannot be required by what is CommonJS.
  noExternal: [/^@quantlab\/contracts/, "hyparquet", "hyparquet-compressors", "typebox", "yaml"],
  outDir: commandParts,
  minify: true,
  dts: false,
  esbuildPlugins: [oneKindEach],
  onSuccess: () =>
    bundleCommand(commandParts, path.resolve(import.meta.dirname, "dist"), path.resolve(import.meta.dirname, "../..")),
});

export default [library, command];
