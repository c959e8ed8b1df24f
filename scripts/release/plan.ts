import type { Packed } from "./make-files.ts";
import type { Workspace } from "./workspaces.ts";

/** Everything that a release consists of. */
export interface Made {
  readonly dryRun: boolean;
  readonly distTag: string;
  readonly out: string;
  /** In the order in which they are published. */
  readonly packages: readonly Workspace[];
  readonly packed: readonly Packed[];
  readonly python: { readonly files: readonly string[] } | { readonly missing: string };
  readonly components: number;
  readonly sums: ReadonlyMap<string, string>;
}

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024).toLocaleString("en")} kB`;

/** What is or would be published, for people; `open` are the reasons why publishing would be refused here. */
export function plan(made: Made, open: readonly string[]): string {
  const sum = (file: string) => `sha256 ${made.sums.get(file) ?? "missing"}`;
  const packages = made.packages.map(({ name }, index) => {
    const file = made.packed.find((packed) => packed.name === name);
    if (file === undefined) return `  ${index + 1}. ${name}: not packed`;
    const size = `${file.entryCount} files, ${kilobytes(file.size)} packed, ${kilobytes(file.unpackedSize)} unpacked`;
    return `  ${index + 1}. ${name} ${file.version}: ${size}\n     ${file.filename}  ${sum(file.filename)}`;
  });
  const python =
    "missing" in made.python
      ? [`  not built: ${made.python.missing}`]
      : made.python.files.map((file) => `  ${file}  ${sum(file)}`);
  return [
    "",
    `npm, in this order (dist-tag ${made.distTag}, access public, provenance):`,
    ...packages,
    "PyPI (by the release workflow):",
    ...python,
    "With the release:",
    `  sbom.cdx.json (${made.components} components)  ${sum("sbom.cdx.json")}`,
    "  SHA256SUMS",
    `All of it is in ${made.out}.`,
    ...(made.dryRun ? ["Nothing was published.", ...remaining(open)] : []),
    "",
  ].join("\n");
}

const remaining = (open: readonly string[]) =>
  open.length > 0 ? ["Before it can be published from here:", ...open.map((reason) => `  ${reason}`)] : [];
