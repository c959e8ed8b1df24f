import { compared } from "./read-golden.ts";

/** Names of figures that pass through the C library's `pow`: they may differ by 1e-12 of their size. */
const powers = new Set(["cagr", "calmar"]);

/** Every difference between two documents: no tolerance, zeros of the same sign, but for what `pow` has made. Counts in `compared`. */
export function differencesOf(found: unknown, recorded: unknown, at = ""): string[] {
  if (Array.isArray(recorded)) {
    if (!Array.isArray(found) || found.length !== recorded.length) return [difference(at, found, recorded)];
    return recorded.flatMap((value, index) => differencesOf(found[index], value, `${at}/${index}`));
  }
  if (typeof recorded === "object" && recorded !== null) {
    if (typeof found !== "object" || found === null) return [difference(at, found, recorded)];
    const names = Object.keys(recorded);
    const foundNames = Object.keys(found);
    if (names.join() !== foundNames.join()) return [difference(`${at} (names)`, foundNames, names)];
    return names.flatMap((name) =>
      differencesOf(Reflect.get(found, name), Reflect.get(recorded, name), `${at}/${name}`),
    );
  }
  compared.values++;
  if (isSame(found, recorded, at)) return [];
  compared.mismatches++;
  return [difference(at, found, recorded)];
}

function isSame(found: unknown, recorded: unknown, at: string): boolean {
  if (typeof found === "bigint")
    return found === recorded || (typeof recorded === "number" && Number(found) === recorded);
  if (typeof found !== "number") return found === recorded;
  const value = typeof recorded === "string" && /^(NaN|-?Infinity)$/.test(recorded) ? Number(recorded) : recorded;
  if (typeof value !== "number") return false;
  if (Object.is(found, value)) return true;
  return powers.has(at.slice(at.lastIndexOf("/") + 1)) && Math.abs(found - value) <= 1e-12 * Math.abs(value);
}

function difference(at: string, found: unknown, recorded: unknown): string {
  return `${at}: ${shown(found)} is not ${shown(recorded)}`;
}

const shown = (value: unknown): string =>
  typeof value === "object" ? JSON.stringify(value)?.slice(0, 200) : String(value).slice(0, 200);
