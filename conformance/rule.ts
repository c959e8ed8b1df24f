import type { ContentOf, KindName } from "../generated/contents.ts";
import type { Citation, Severity } from "../src/issue.ts";
import type { Pause } from "../src/reading.ts";
import type { Directory, Workspace } from "../src/view.ts";

// What a rule reads, each entry one key of what `check` receives:
// - `"report.json"` a file of the kind; the rule waits until the file satisfies its schema.
// - `"report.json#/machine_contract"` a part of it; only findings at, above or inside the part make the rule wait. Where
//   no alternative of an object applies (`schema.branch`), nothing in it is judged and every part of it waits.
// - `"manifest.json#/target_index/*/models"` a part of every entry or item: what else an entry lacks is no reason to wait.
// - `"report.json#/summary/trades?"` a part that may be absent although its schema demands it: the value is then undefined.
// - `"request.json#/params{}"` a part of which only the names of the members count: what is wrong inside it is no reason to wait, and
//   the members may be anything; it may be no object at all where no alternative of the object that it is in applies.
// - `"trades.csv?"` a file that may be absent: the value is then undefined.
// - `"."` the directory itself: its name, its parent's name, its entries.
// - `"/"` the workspace around the artifact, where paths that documents report can be looked up.
/** What a rule reads: files of its kind or parts of them; the comment above lists the forms. */
export type Reads<Kind extends KindName> =
  | FileRead<keyof ContentOf[Kind] & string>
  | `${keyof ContentOf[Kind] & string}#/${string}`
  | "."
  | "/";
type FileRead<Name extends string> = Name | `${Name}?`;

/** A place that departs from the rule's claim. The message is made from the claim, `expected` and `found`. */
export interface Finding {
  /** The file; may be left out when the rule reads only one. "" is the directory itself. */
  readonly file?: string;
  readonly pointer: string;
  readonly expected?: unknown;
  readonly found?: unknown;
  /** Only where claim, expected and found do not say it. */
  readonly message?: string;
  /** How many more departures of this kind in the file the rule has counted and left out. */
  readonly further?: number;
}

/** What a rule, or a part of it, finds; pauses where the row of a large table has yet to come. */
export type Findings = Generator<Finding | Pause, void>;

type NameOf<Read extends string> = Read extends `${infer Name}#/${string}`
  ? Name
  : Read extends `${infer Name}?`
    ? Name
    : Read;

type PartOf<Value, Path extends string> = Path extends `${infer Head}/${infer Rest}`
  ? Head extends "*"
    ? EachOf<Value, Rest>
    : Head extends keyof Value
      ? { readonly [Key in Head]: PartOf<NonNullable<Value[Key]>, Rest> }
      : Value
  : Path extends `${infer Name}{}`
    ? Name extends keyof Value
      ? { readonly [Key in Name]: NamesOf<Value[Key]> }
      : Value
    : Path extends `${infer Name}?`
      ? Name extends keyof Value
        ? { readonly [Key in Name]?: Value[Key] | undefined }
        : Value
      : Path extends keyof Value
        ? { readonly [Key in Path]: Value[Key] }
        : Value;

type NamesOf<Value> = Value extends readonly unknown[]
  ? readonly unknown[]
  : Value extends object
    ? { readonly [Name: string]: unknown }
    : Value;

type EachOf<Value, Rest extends string> = Value extends readonly (infer Item)[]
  ? readonly PartOf<NonNullable<Item>, Rest>[]
  : { readonly [Key in keyof Value]: PartOf<NonNullable<Value[Key]>, Rest> };

type ValueOf<Kind extends KindName, Read extends string> = Read extends "."
  ? Directory
  : Read extends "/"
    ? Workspace
    : Read extends `${infer Name}#/${infer Path}`
      ? Name extends keyof ContentOf[Kind]
        ? PartOf<NonNullable<ContentOf[Kind][Name]>, Path>
        : never
      : Read extends `${infer Name}?`
        ? Name extends keyof ContentOf[Kind]
          ? NonNullable<ContentOf[Kind][Name]> | undefined
          : never
        : Read extends keyof ContentOf[Kind]
          ? NonNullable<ContentOf[Kind][Read]>
          : never;

type Intersect<Union> = (Union extends unknown ? (value: Union) => void : never) extends (value: infer All) => void
  ? All
  : never;

/** What `check` receives: exactly the files the rule reads, keyed by their real names. */
export type Content<Kind extends KindName, Read extends string> = Intersect<
  Read extends string ? { readonly [Name in NameOf<Read>]: ValueOf<Kind, Read> } : never
>;

/** A demand on an artifact. One file each; the fields stay in this order. */
export interface Rule<Kind extends KindName = KindName, Read extends Reads<Kind> = Reads<Kind>> {
  /** `<kind>.<claim>`, or `<team>/<kind>.<claim>` for a team's own: public, never reused. */
  readonly id: NoInfer<`${Kind}.${string}` | `${string}/${Kind}.${string}`>;
  readonly severity: Severity;
  /** Contract version in which the demand appeared. */
  readonly since: string;
  /** Present-tense truth that holds when all is well. */
  readonly claim: string;
  readonly why: string;
  readonly remedy: string;
  readonly cites: Citation;
  readonly kind: Kind;
  readonly reads: readonly Read[];
  /** False: the rule has nothing to say about this artifact. */
  readonly when?: (content: Content<Kind, Read>) => boolean;
  /**
   * Pure: yields every departure from the claim, reads nothing but its argument. What reads tables by `reading` shares its pass over a
   * large one with the other rules; `for … of` reads the table anew.
   */
  check(content: Content<Kind, Read>): Iterable<Finding | Pause>;
}

/** Declares a rule; the compiler refuses a misspelt file, a file that is not in `reads` and an id of another kind. */
export function defineRule<const Kind extends KindName, const Read extends Reads<Kind>>(
  rule: Rule<Kind, Read>,
): Rule<Kind, Read> {
  return rule;
}
