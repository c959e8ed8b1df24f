import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts" },
  format: "esm",
  target: "node20",
  platform: "node",
  external: [/^@quantlab\/contracts/],
  outDir: "dist",
  clean: true,
  silent: true,
  // tsup 8 injects baseUrl, which TypeScript 6 refuses without this.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
