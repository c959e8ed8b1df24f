import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { runCommand } from "./run-command.ts";

interface LockEntry {
  readonly name?: string;
  readonly version?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}
type Lock = Readonly<Record<string, LockEntry>>;

const entries = [
  "src/cli/start.ts",
  "src/cli/contracts/start.ts",
  "packages/engine/src/cli/main.ts",
  "packages/engine/src/tear-sheet/browser/page.ts",
  "packages/foxml/src/index.ts",
];

/** Lock entry of the package that a file belongs to; undefined for a file of the project. */
export function lockEntryOf(file: string): string | undefined {
  return /(?:^|\/)((?:packages\/[^/]+\/)?(?:node_modules\/(?:@[^/]+\/)?[^/@][^/]*\/)+)/u.exec(file)?.[1]?.slice(0, -1);
}

/** Lock entries of the packages whose code is in the bundles. */
async function bundledEntries(root: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: entries,
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    outdir: ".cache/bill",
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
    logLevel: "error",
    // Whoever wants these installs them.
    external: ["apache-arrow", "@duckdb/node-api"],
  });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0),
  );
  return [...new Set(files.flatMap((file) => lockEntryOf(file) ?? []))];
}

/** Writes the bill of materials (CycloneDX) of what runs: dependencies, and what the bundles hold; answers how many components it names. */
export async function writeBill(root: string, file: string): Promise<number> {
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as { packages: Lock };
  const installed = Object.keys(packages).filter((key) => key !== "" && !packages[key]?.dev && !packages[key]?.link);
  const refs = new Set(
    [...installed, ...(await bundledEntries(root))].map(
      (key) => `${packages[key]?.name ?? key.replace(/^(?:.*node_modules|packages)\//u, "")}@${packages[key]?.version}`,
    ),
  );
  // npm itself omits a dependency too when any package has it for development.
  const all = runCommand(
    "npm",
    ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--loglevel=error"],
    root,
  );
  const bill = JSON.parse(all) as {
    metadata: { component: { "bom-ref": string } };
    components: { "bom-ref": string }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  const components = bill.components.filter((component) => refs.has(component["bom-ref"]));
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref) || ref === bill.metadata.component["bom-ref"])
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((name) => refs.has(name)) }));
  writeFileSync(file, `${JSON.stringify({ ...bill, components, dependencies }, null, 2)}\n`);
  return components.length;
}
