/** Notices of the libraries whose code is bundled into what each package ships: `tsx scripts/notices.ts` writes THIRD_PARTY_NOTICES.md. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** A library of which code is shipped. */
export interface BundledLibrary {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** What its licence files say. */
  readonly text: string;
}

interface Bundle {
  readonly entries: readonly string[];
  readonly platform: "node" | "browser";
  /** What is installed beside the package, and so is no part of it. */
  readonly external: readonly ("dependencies" | "peerDependencies" | "@quantlab/contracts")[];
}

const root = path.resolve(import.meta.dirname, "..");

/** What tsup.config.ts and scripts/bundle-command.ts bundle, by the folder of the package. */
const bundles: Readonly<Record<string, readonly Bundle[]>> = {
  ".": [
    {
      entries: ["src/index.ts", "src/node.ts", "src/rules.ts", "src/evolution.ts", "src/cli/main.ts"],
      platform: "node",
      external: ["dependencies"],
    },
    { entries: ["src/cli/contracts/start.ts"], platform: "node", external: [] },
  ],
  "packages/foxml": [{ entries: ["src/index.ts"], platform: "node", external: ["dependencies"] }],
  "packages/engine": [
    { entries: ["src/index.ts"], platform: "node", external: ["dependencies", "peerDependencies"] },
    {
      entries: ["src/cli/main.ts", "src/sweep-run/sweep-worker.ts"],
      platform: "node",
      external: ["@quantlab/contracts", "peerDependencies"],
    },
    { entries: ["src/tear-sheet/browser/page.ts"], platform: "browser", external: [] },
  ],
};

function manifestOf(folder: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8"));
}

function externalNames(folder: string, { external }: Bundle): string[] {
  return external
    .flatMap((which) => (which === "@quantlab/contracts" ? [which] : Object.keys(manifestOf(folder)[which] ?? {})))
    .flatMap((name) => [name, `${name}/*`]);
}

/** Folders of the packages that may carry notices. */
export const noticedPackages: readonly string[] = Object.keys(bundles);

/** The file of a package that carries its notices. */
export const noticesFile = "THIRD_PARTY_NOTICES.md";

/** The libraries of which code is in the bundles of a package, in the order of their names. */
export async function bundledLibraries(folder: string): Promise<readonly BundledLibrary[]> {
  const places = new Set<string>();
  for (const bundle of bundles[folder] ?? []) {
    const { metafile } = await build({
      entryPoints: bundle.entries.map((entry) => path.join(folder, entry)),
      absWorkingDir: root,
      outdir: "unused",
      external: externalNames(folder, bundle),
      platform: bundle.platform,
      bundle: true,
      splitting: true,
      format: "esm",
      metafile: true,
      write: false,
      logLevel: "error",
    });
    for (const { inputs } of Object.values(metafile.outputs))
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const place = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
        if (place !== undefined && bytesInOutput > 0) places.add(place);
      }
  }
  // The same version may be installed in several places.
  const libraries = new Map([...places].map(libraryIn).map((library) => [idOf(library), library]));
  return [...libraries].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, library]) => library);
}

const idOf = ({ name, version }: BundledLibrary) => `${name} ${version}`;

function libraryIn(place: string): BundledLibrary {
  const folder = path.join(root, place);
  const { name, version, license } = manifestOf(place) as unknown as BundledLibrary;
  if (typeof license !== "string") throw new Error(`${place} names no licence`);
  const text = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => /^(licen[cs]es?|notice|copying)/i.test(entry.name) && !/\.[cm]?[jt]s$/.test(entry.name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(path.join(folder, entry.name)).map((file) => `${entry.name}/${file}`)
        : [entry.name],
    )
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  if (text.length === 0) throw new Error(`${place} has no licence file: its notice has to be written by hand`);
  return { name, version, license, text: text.join("\n\n") };
}

/** The notices as they are shipped. */
export function noticesText(libraries: readonly BundledLibrary[]): string {
  const sections = libraries.map(({ name, version, license, text }) => {
    const fence = "`".repeat(Math.max(3, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length + 1)));
    return `## ${name} ${version}\n\nLicence: ${license}\n\n${fence}text\n${text}\n${fence}\n`;
  });
  return `# Third-party notices\n\nThis package ships code of the libraries below, each under its own licence.\n\n${sections.join("\n")}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const folder of noticedPackages) {
    const libraries = await bundledLibraries(folder);
    console.log(`${folder}: ${libraries.map(idOf).join(", ") || "no libraries"}`);
    if (libraries.length > 0) writeFileSync(path.join(root, folder, noticesFile), noticesText(libraries));
  }
