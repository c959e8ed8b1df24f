import { catalogue } from "../../generated/catalogue.ts";
import { UsageError } from "../errors.ts";
import { versionsOf } from "../majors.ts";
import { didYouMean } from "./suggest.ts";

/** Reads `1.0` (for every family that has it) and `quantlab=1.0`; a family that is named goes before all. The answer names family and full version. Throws UsageError. */
export function chooseVersions(texts: readonly string[]): Record<string, string> {
  const families = [...new Set(catalogue.map(({ family }) => family))];
  const forAll: Record<string, string> = {};
  const forOne: Record<string, string> = {};
  for (const text of texts) {
    const cut = text.indexOf("=");
    const named = cut < 0 ? undefined : text.slice(0, cut);
    const asked = text.slice(cut + 1);
    if (named !== undefined && !families.includes(named)) {
      throw new UsageError(
        `there is no contract family ${named}${didYouMean(named, families)}`,
        `Families: ${families.join(", ")}.`,
      );
    }
    const meant = (named === undefined ? families : [named]).flatMap((family) => {
      const version = resolve(family, asked);
      return version === undefined ? [] : [[family, version] as const];
    });
    if (meant.length === 0) {
      const known = (named === undefined ? families : [named]).map(
        (family) => `${family} ${versionsOf(family).join(", ")}`,
      );
      throw new UsageError(`there is no contract version ${text}`, `Known versions: ${known.join("; ")}.`);
    }
    const chosen = named === undefined ? forAll : forOne;
    for (const [family, version] of meant) {
      const before = chosen[family] ?? version;
      if (before !== version) throw twoVersions(family, before, version);
      chosen[family] = version;
    }
  }
  return { ...forAll, ...forOne };
}

const twoVersions = (family: string, one: string, other: string) =>
  new UsageError(
    `--contract-version asks for ${family} ${one} and ${family} ${other}`,
    `Ask for one version of a family, for example --contract-version ${family}=${other}.`,
  );

/** The full version that is meant: `1` is the newest of its major, `v1` the same. */
function resolve(family: string, asked: string): string | undefined {
  const text = asked.replace(/^v/, "");
  const known = versionsOf(family);
  return known.includes(text)
    ? text
    : /^\d+$/.test(text)
      ? known.findLast((version) => version.startsWith(`${text}.`))
      : undefined;
}
