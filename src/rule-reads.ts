import type { AnyRule } from "./catalogue-entry.ts";

/** One entry of a rule's `reads`, taken apart. */
export interface RuleRead {
  /** Key in what `check` receives: a file name, "." or "/". */
  readonly key: string;
  /** JSON Pointer of the part, "" for the whole file. */
  readonly part: string;
  /** Its tokens, where `*` stands for any item or member. */
  readonly pattern: readonly string[] | undefined;
  /** Of the part only the names of its members count. */
  readonly shallow: boolean;
  /** The file, or where a part is named the part, may be absent. */
  readonly optional: boolean;
}

const known = new WeakMap<AnyRule, readonly RuleRead[]>();

/** What a rule reads. */
export function readsOf(rule: AnyRule): readonly RuleRead[] {
  let reads = known.get(rule);
  if (!reads) {
    reads = rule.reads.map(takeApart);
    known.set(rule, reads);
  }
  return reads;
}

/** The only file that a rule reads, where findings may leave the file out; undefined when there are several or none. */
export function onlyFileOf(rule: AnyRule): string | undefined {
  const files = new Set(readsOf(rule).map(({ key }) => key));
  files.delete(".");
  files.delete("/");
  const [file, ...others] = files;
  return others.length === 0 ? file : undefined;
}

const outside: Pick<RuleRead, "part" | "pattern" | "shallow" | "optional"> = {
  part: "",
  pattern: undefined,
  shallow: false,
  optional: false,
};

function takeApart(read: string): RuleRead {
  if (read === "." || read === "/") return { key: read, ...outside };
  const optional = read.endsWith("?");
  const shallow = read.endsWith("{}");
  const place = optional ? read.slice(0, -1) : shallow ? read.slice(0, -2) : read;
  const cut = place.indexOf("#");
  if (cut < 0) return { key: place, ...outside, shallow, optional };
  const part = place.slice(cut + 1);
  const tokens = part.split("/").slice(1);
  return { key: place.slice(0, cut), part, pattern: tokens.includes("*") ? tokens : undefined, shallow, optional };
}
