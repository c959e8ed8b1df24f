import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** Of a manifest that is bundled only the version is left: nothing else of it is asked for, and it changes with every tool. */
export const onlyTheVersion: Plugin = {
  name: "of-the-manifest-only-the-version",
  setup(build) {
    build.onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      const { version } = JSON.parse(readFileSync(path, "utf8"));
      return { loader: "json", contents: JSON.stringify({ version }) };
    });
  },
};
