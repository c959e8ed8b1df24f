import type { Rule } from "../conformance/rule.ts";
import type { AnyDescriptor } from "./artifact.ts";
import type { KindNotes } from "./notes.ts";

/** One way to recognise a directory kind. Within a mark everything must hold; any mark suffices. */
export interface KindMark {
  /** Place of the kind in the catalogue. */
  readonly entry: number;
  /** A member of a JSON document of the directory has one of these values; `tokens` are those of its JSON Pointer. The strongest mark. */
  readonly member?: { readonly file: string; readonly tokens: readonly string[]; readonly values: readonly unknown[] };
  /** These entries exist. */
  readonly files?: readonly string[];
  /** These entries do not exist. */
  readonly without?: readonly string[];
  /** A regular expression that the directory's name matches. The weakest mark. */
  readonly name?: string;
}

/** One exchange that holds an artifact of a kind; what is absent may be anything. */
export interface ExchangeMark {
  readonly method?: string;
  readonly path?: string;
  readonly statuses: readonly number[];
  /** A member that the body has. */
  readonly member?: string;
}

/** One way to tell a line of a kind. Within a mark everything must hold; any mark suffices. */
export interface FrameMark {
  /** Members with these values. */
  readonly members?: Readonly<Record<string, string>>;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** A rule as the registry holds it: what it reads is known only to itself. */
export interface AnyRule extends Pick<Rule, "severity" | "since" | "claim" | "why" | "remedy" | "cites"> {
  readonly id: string;
  readonly kind: string;
  readonly reads: readonly string[];
  readonly when?: (content: never) => boolean;
  check(content: never): ReturnType<Rule["check"]>;
}

/** One kind of the catalogue: recognised without loading it. */
export interface CatalogueEntry {
  /** What it is called: the kind, and from its second major version on that too: "order", "order@2". */
  readonly kind: string;
  readonly family: string;
  readonly version: number;
  /** Newest minor version of that major in which something was added to the kind. */
  readonly minor: number;
  readonly form: "directory" | "file";
  /** `source#section` that says what the kind consists of. */
  readonly clause: string;
  readonly roots: readonly string[];
  readonly fileNames: readonly string[];
  /** The member by which this major version is told from the older ones of its kind; `file` is one of a directory kind. */
  readonly versionMember?: { readonly file?: string; readonly pointer: string; readonly values: readonly unknown[] };
  /** Files of a directory kind, by name: they are judged with it, and are no artifacts of their own. */
  readonly files: readonly string[];
  /** Kinds whose directories lie below a directory of this kind. */
  readonly contains: readonly string[];
  /** Its files may be recorded HTTP exchanges, whose body is judged: those that fit a mark, or with `true` those whose path names the file. */
  readonly exchanges?: true | readonly ExchangeMark[];
  /** How a line of it is told from those of other kinds. */
  readonly frames?: readonly FrameMark[];
  load(): Promise<{ readonly descriptor: AnyDescriptor; readonly rules: readonly AnyRule[] }>;
  notes(): Promise<KindNotes>;
}
