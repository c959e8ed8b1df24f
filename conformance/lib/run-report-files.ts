import { escapeToken } from "../../src/formats/json-pointer.ts";
import type { Listed } from "./listed-files.ts";
import { onceInARow } from "./once-in-a-row.ts";

/** The files that a directory of a run or sweep cannot be without; their absence is a finding about the layout. */
export const requiredFiles: readonly string[] = ["metadata.json", "config.json", "metrics.json", "report.json"];

interface Listing {
  readonly artifacts: readonly { readonly file_name: string; readonly size_bytes: number }[];
}

interface Roles {
  readonly machine_contract: { readonly artifacts: Readonly<Record<string, unknown>> };
}

/** The files that report.json lists, with their sizes. */
export const listedFiles = onceInARow(({ artifacts }: Listing): readonly (Listed & { readonly size: number })[] =>
  artifacts.map(({ file_name, size_bytes }, index) => ({
    file: "report.json",
    pointer: `/artifacts/${index}`,
    name: file_name,
    size: size_bytes,
  })),
);

/** Every file that report.json names: those of its list, and those of the machine contract by role. */
export const namedFiles = onceInARow(({ artifacts, machine_contract }: Listing & Roles): readonly Listed[] => {
  const named = artifacts.map(
    ({ file_name: name }, index): Listed => ({ file: "report.json", pointer: `/artifacts/${index}/file_name`, name }),
  );
  for (const [role, name] of Object.entries(machine_contract.artifacts)) {
    const pointer = `/machine_contract/artifacts/${escapeToken(role)}`;
    named.push({ file: "report.json", pointer, name: String(name) });
  }
  return named;
});
