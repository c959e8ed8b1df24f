import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", main: "src/cli/main.ts" },
  format: "esm",
  target: "node20",
  platform: "node",
  external: [/^@quantlab\/contracts/],
  outDir: "dist",
  clean: true,
  silent: true,
  splitting: true,
  // tsup 8 injects baseUrl, which TypeScript 6 refuses without this.
  dts: { entry: { index: "src/index.ts" }, compilerOptions: { ignoreDeprecations: "6.0" } },
});
