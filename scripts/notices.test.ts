import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { bundledLibraries, noticedPackages, noticesFile, noticesText } from "./notices.ts";

const root = path.resolve(import.meta.dirname, "..");
const remedy = "run `npx tsx scripts/notices.ts`";

test("every package that is bundled is asked", () => {
  const built = readdirSync(path.join(root, "packages")).map((name) => `packages/${name}`);
  const bundled = [".", ...built].filter((folder) => existsSync(path.join(root, folder, "tsup.config.ts")));
  expect([...noticedPackages].sort()).toEqual(bundled.sort());
});

describe.each(noticedPackages)("the notices of %s", (folder) => {
  const file = path.join(root, folder, noticesFile);

  test("are those of the libraries that it bundles, and are shipped", async () => {
    const libraries = await bundledLibraries(folder);
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    const headings = Array.from(text.matchAll(/^## (.*)$/gm), ([, heading]) => heading);
    expect(headings, remedy).toEqual(libraries.map(({ name, version }) => `${name} ${version}`));
    const { files } = JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8"));
    expect((files as string[]).includes(noticesFile)).toBe(libraries.length > 0);
    if (libraries.length > 0) expect(text, remedy).toBe(noticesText(libraries));
  });
});
