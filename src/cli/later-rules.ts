import { catalogue } from "../../generated/catalogue.ts";
import { versionsOf } from "../majors.ts";
import { isNewer } from "../member-history.ts";
import { structuralRules } from "../structural-rules.ts";

/**
 * The rules that may find less by the versions that were asked for than by the newest: those that came later, and those of the schemas,
 * as members came later. None where the newest was asked for.
 */
export async function laterRules(versions: Readonly<Record<string, string>>): Promise<ReadonlySet<string>> {
  const later = new Set<string>();
  for (const [family, version] of Object.entries(versions)) {
    if (version === versionsOf(family).at(-1)) continue;
    for (const { id } of structuralRules) if (id.startsWith("schema.")) later.add(id);
    for (const entry of catalogue.filter((candidate) => candidate.family === family))
      for (const { id, since } of (await entry.load()).rules) if (isNewer(since, version)) later.add(id);
  }
  return later;
}
