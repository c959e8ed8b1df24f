import type { MemberHistory } from "./member-history.ts";

/** How the bytes of a file are to be read. */
export type FileFormat = "json" | "jsonl" | "csv" | "text" | "binary";

/** In which order a producer writes the members of its JSON objects. */
export type KeyOrder = "sorted" | "declared";

/** One schema violation, as the generated validators report it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A generated validator: true when the value satisfies the schema; otherwise `errors` holds every violation. */
export interface Validate<T = unknown> {
  (value: unknown): value is T;
  errors?: readonly SchemaError[] | null;
}

/**
 * How values are written as text, derived from the schema. `1`: a number is a float, written 22.0 as Python does; `0`: as it is. Of an
 * object or array: the plans of its declared members in their order (`p`), of any other member (`a`), of its items (`i`); `o`: another
 * order of its members, which the text of a member beside the object chooses.
 */
export type TextPlan =
  | 0
  | 1
  | {
      readonly p?: Readonly<Record<string, TextPlan>>;
      readonly a?: TextPlan;
      readonly i?: TextPlan;
      readonly o?: OrdersByMember;
    };

/** Orders of the members of an object, by the text of the member `by` of the object around it. */
export interface OrdersByMember {
  readonly by: string;
  readonly orders: Readonly<Record<string, readonly string[]>>;
}

/** How a JSON document of the kind is written, byte for byte as its producer does. */
export interface TextLayout {
  readonly keyOrder: KeyOrder;
  /** Spaces an indentation level; null: one line. */
  readonly indent: number | null;
  /** True: characters beyond ASCII are escaped. */
  readonly ascii: boolean;
  /** True: no spaces between members. */
  readonly compact?: boolean;
  /** True: the producer ends the document with a newline. */
  readonly finalNewline?: boolean;
  readonly plan: TextPlan;
}

/** A column of a CSV table, in declared order. */
export interface Column {
  readonly name: string;
  readonly type: "number" | "integer" | "boolean" | "string";
  /** Of integers: true where numbers with a point are taken, too. */
  readonly pointed?: true;
  readonly required: boolean;
  readonly nullable: boolean;
}

/** One file of an artifact. */
export interface FileDescriptor {
  /** Canonical name, relative to the artifact. */
  readonly name: string;
  readonly format: FileFormat;
  readonly required: boolean;
  /** `$id` of the schema; undefined for text and binary files, whose content the contract leaves free. */
  readonly schema?: string;
  /** For JSON the document, for JSON Lines one line, for CSV one row. */
  readonly validate?: Validate;
  readonly text?: TextLayout;
  readonly columns?: readonly Column[];
  /** CSV: whether columns beyond the declared ones are part of the contract. */
  readonly moreColumns?: boolean;
  /** CSV: end of a line as the producer writes it. */
  readonly newline?: "\n" | "\r\n";
  /** Present when versions of the contract added or deprecated members. */
  readonly history?: MemberHistory;
  /** Older names under which the same document is still read. */
  readonly legacyNames: readonly string[];
}

/** A kind of artifact: generated from its schema, interpreted by the verbs. */
export interface ArtifactDescriptor<Files, Form extends "directory" | "file" = "directory" | "file"> {
  readonly kind: string;
  readonly family: string;
  readonly version: number;
  readonly title: string;
  readonly form: Form;
  /** Canonical parent folders, for example "outputs/runs". */
  readonly roots: readonly string[];
  readonly producer: string;
  readonly consumers: readonly string[];
  readonly files: { readonly [Name in keyof Files]-?: FileDescriptor };
  /** Never present: carries the type of the content. */
  readonly "~content"?: Files;
}

/** A descriptor whose files are known only by name. */
export type AnyDescriptor = Omit<ArtifactDescriptor<unknown>, "files" | "~content"> & {
  readonly files: Readonly<Record<string, FileDescriptor>>;
};

/** The content of an artifact, keyed by the real names of its files. */
export type FilesOf<Descriptor> = Descriptor extends ArtifactDescriptor<infer Files> ? Files : never;
