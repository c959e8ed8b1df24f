import { catalogue } from "../generated/catalogue.ts";
import type { CatalogueEntry } from "./catalogue-entry.ts";
import { UsageError } from "./errors.ts";
import { kindOfName } from "./kind-name.ts";

// Nearly every kind has one major version.
const later = catalogue.filter(({ version }) => version > 1);
const majors = new Map<string, readonly CatalogueEntry[]>();
for (const { kind } of later) {
  const name = kindOfName(kind);
  const known = catalogue.filter((entry) => kindOfName(entry.kind) === name);
  majors.set(
    name,
    known.sort((left, right) => right.version - left.version),
  );
}

/** The major versions of a kind, the newest first; undefined when there is only one. */
export function majorsOf({ kind }: CatalogueEntry): readonly CatalogueEntry[] | undefined {
  const known = majors.size === 0 ? undefined : majors.get(kindOfName(kind));
  return known !== undefined && known.length > 1 ? known : undefined;
}

/** The major version of a kind that belongs to a contract version such as "2.0": the newest that is not newer. Throws UsageError. */
export function majorAt(entry: CatalogueEntry, contractVersion: string): CatalogueEntry {
  const known = majorsOf(entry);
  if (known === undefined) return entry;
  const asked = Number.parseInt(contractVersion, 10);
  const found = known.find(({ version }) => version <= asked);
  if (found) return found;
  const kind = kindOfName(entry.kind);
  throw new UsageError(
    `version ${contractVersion} of the contract has no ${kind}`,
    `Versions that have it: ${known
      .map(({ version }) => version)
      .sort()
      .join(", ")}.`,
  );
}

/** Every version of a family, oldest first: in each major from `.0` to the newest that added something. */
export function versionsOf(family: string): string[] {
  const newest = new Map<number, number>();
  for (const { family: own, version, minor } of catalogue)
    if (own === family) newest.set(version, Math.max(newest.get(version) ?? 0, minor));
  return [...newest]
    .sort(([left], [right]) => left - right)
    .flatMap(([major, last]) => Array.from({ length: last + 1 }, (_, minor) => `${major}.${minor}`));
}
