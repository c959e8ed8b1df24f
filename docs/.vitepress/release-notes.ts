import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The newest minor of every family's contract, and what changesets say about the next release, as Markdown. */
export function releaseNotes(root: string): string {
  const folder = path.join(root, ".changeset");
  const waiting = readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .sort()
    .map((file) => /^---\n(.*?)\n---\n+(.*)$/su.exec(readFileSync(path.join(folder, file), "utf8").trim()))
    .flatMap((found) => (found ? [`- ${bumps(found[1] ?? "")}: ${indented(found[2] ?? "")}`] : []));
  const versions = contractVersions(root).map(([family, newest]) => `| ${family} | ${newest} |`);
  return [
    "## Contract versions",
    "A contract has a version of its own: a reader of one major accepts every minor of it. `quantlab-conform --contract-version family=version` judges by an older one.",
    ["| family | newest |", "|---|---|", ...versions].join("\n"),
    ...(waiting.length > 0 ? ["## Not released yet", waiting.join("\n")] : []),
  ].join("\n\n");
}

const bumps = (front: string) =>
  front
    .trim()
    .split("\n")
    .map((line) => line.replace(/"(.+?)": (.+)/u, "`$1` ($2)"))
    .join(", ");

const indented = (text: string) => text.trim().replaceAll("\n", "\n  ");

/** Newest `major.minor` of every family, from the catalogue. */
function contractVersions(root: string): [string, string][] {
  const catalogue = readFileSync(path.join(root, "generated/catalogue.ts"), "utf8");
  const newest = new Map<string, readonly [number, number]>();
  for (const [, family = "", version, minor] of catalogue.matchAll(
    /family: "(.+?)",\s+version: (\d+),\s+minor: (\d+)/gu,
  )) {
    const [major, least] = newest.get(family) ?? [0, -1];
    const found = [Number(version), Number(minor)] as const;
    if (found[0] > major || (found[0] === major && found[1] > least)) newest.set(family, found);
  }
  return [...newest].sort().map(([family, numbers]) => [family, numbers.join(".")]);
}
