import path from "node:path";
import { defineConfig } from "vitest/config";

const source = (file: string) => path.join(import.meta.dirname, file);

export default defineConfig({
  // Packages import what is published; their tests need no build for it.
  resolve: {
    alias: [
      { find: /^@quantlab\/contracts$/, replacement: source("src/index.ts") },
      { find: /^@quantlab\/contracts\/(node|rules)$/, replacement: source("src/$1.ts") },
      { find: /^@quantlab\/contracts\/([a-z]+\/v\d+)$/, replacement: source("generated/$1/index.ts") },
    ],
  },
  test: {
    include: ["src", "conformance", "scripts", "test", "packages"].map((folder) => `${folder}/**/*.test.ts`),
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
