import type { AnyDescriptor, FileDescriptor } from "./artifact.ts";
import type { AnyRule } from "./catalogue-entry.ts";

export interface PreparedRule {
  readonly rule: AnyRule;
  /** Files that it needs and that an artifact may lack. */
  readonly needs: readonly string[];
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
  const known = new Map<string, string>();
  return {
    descriptor,
    files: Object.values(descriptor.files)
      .map(prepareFile)
      .filter((file) => file !== undefined),
    rules: rules.map((rule) => ({ rule, needs: needsOf(rule, descriptor, known) })),
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

/** `known` remembers what a read needs: many rules read the same. */
function needsOf({ reads }: AnyRule, { files }: AnyDescriptor, known: Map<string, string>): readonly string[] {
  const needs: string[] = [];
  for (const read of reads) {
    let file = known.get(read);
    if (file === undefined) {
      const cut = read.indexOf("#");
      file = cut < 0 ? read.replace("{}", "") : read.slice(0, cut);
      if (files[file]?.required !== false) file = "";
      known.set(read, file);
    }
    if (file !== "") needs.push(file);
  }
  return needs;
}
