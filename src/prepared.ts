import type { AnyDescriptor, FileDescriptor } from "./artifact.ts";
import type { AnyRule } from "./catalogue-entry.ts";

/** One entry of a rule's `reads`, taken apart. */
export interface PreparedRead {
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

export interface PreparedRule {
  readonly rule: AnyRule;
  readonly reads: readonly PreparedRead[];
  /** Files that it needs and that an artifact may lack. */
  readonly needs: readonly string[];
  /** The only file it reads, where findings may leave the file out. */
  readonly onlyFile: string | undefined;
}

/** A file of a kind, and what is known about it for every artifact. */
export interface PreparedFile {
  readonly file: FileDescriptor;
  /** Its content is judged. */
  readonly data: boolean;
  /** The folder it lies in, undefined for the artifact itself. */
  readonly folder: string | undefined;
}

/** A kind with its rules, ready to judge many artifacts. */
export interface PreparedKind {
  readonly descriptor: AnyDescriptor;
  readonly files: readonly PreparedFile[];
  readonly rules: readonly PreparedRule[];
  /** Some rule looks at what lies around the artifact. */
  readonly looksAround: boolean;
}

/** Takes apart once what is the same for every artifact of a kind. */
export function prepareKind(descriptor: AnyDescriptor, rules: readonly AnyRule[]): PreparedKind {
  // Many rules read the same.
  const known = new Map<string, PreparedRead>();
  return {
    descriptor,
    files: Object.values(descriptor.files)
      .map(prepareFile)
      .filter((file) => file !== undefined),
    rules: rules.map((rule) => prepareRule(rule, descriptor, known)),
    looksAround: rules.some(({ reads }) => reads.includes("/")),
  };
}

function prepareFile(file: FileDescriptor): PreparedFile | undefined {
  const data = file.format !== "binary" && (file.format !== "text" || file.validate !== undefined);
  const cut = file.name.indexOf("/");
  // The content of pictures is not judged, and those in a folder of the artifact may be absent: there is nothing to look for.
  if (!data && !file.required && cut >= 0) return undefined;
  return { file, data, folder: cut < 0 ? undefined : file.name.slice(0, cut) };
}

function prepareRule(rule: AnyRule, descriptor: AnyDescriptor, known: Map<string, PreparedRead>): PreparedRule {
  const reads = rule.reads.map((read) => {
    const prepared = known.get(read) ?? prepareRead(read);
    known.set(read, prepared);
    return prepared;
  });
  const needs: string[] = [];
  let onlyFile: string | undefined;
  let files = 0;
  for (const { key, part, optional } of reads) {
    if (key === "." || key === "/") continue;
    if (key !== onlyFile) files++;
    onlyFile = key;
    if ((!optional || part !== "") && descriptor.files[key]?.required === false) needs.push(key);
  }
  return { rule, reads, needs, onlyFile: files === 1 ? onlyFile : undefined };
}

const outside: Pick<PreparedRead, "part" | "pattern" | "shallow" | "optional"> = {
  part: "",
  pattern: undefined,
  shallow: false,
  optional: false,
};

function prepareRead(read: string): PreparedRead {
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
