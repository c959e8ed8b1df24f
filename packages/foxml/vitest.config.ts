import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

export default defineConfig({
  // Tests see the sources of the contract, so that they need no build.
  resolve: {
    alias: [
      { find: /^@quantlab\/contracts$/, replacement: source("src/index.ts") },
      { find: /^@quantlab\/contracts\/(node|rules)$/, replacement: source("src/$1.ts") },
      { find: /^@quantlab\/contracts\/(quantlab|foxml)\/v1$/, replacement: source("generated/$1/v1/index.ts") },
    ],
  },
  test: { root: import.meta.dirname, include: ["src/**/*.test.ts"], testTimeout: 60_000, maxWorkers: 2 },
});
