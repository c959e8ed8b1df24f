import type { OrdersByMember } from "./artifact.ts";
import type { ExchangeMark, FrameMark } from "./catalogue-entry.ts";

/** A JSON Schema object with our annotations, as far as what is generated or emitted depends on it. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: boolean | Schema;
  readonly prefixItems?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly "x-clause"?: string;
  readonly "x-unit"?: string;
  readonly "x-since"?: string;
  readonly "x-replacement"?: string;
  readonly "x-deprecated-since"?: string;
  readonly "x-kind"?: string;
  readonly "x-form"?: "directory" | "file";
  readonly "x-roots"?: readonly string[];
  readonly "x-file-names"?: readonly string[];
  readonly "x-marks"?: readonly Mark[];
  readonly "x-version"?: VersionMember;
  readonly "x-contains"?: readonly string[];
  readonly "x-producer"?: string;
  readonly "x-consumers"?: readonly string[];
  readonly "x-legacy-names"?: readonly string[];
  readonly "x-format"?: "json" | "jsonl" | "csv" | "text" | "binary";
  readonly "x-more-columns"?: boolean;
  readonly "x-key-order"?: "sorted" | "declared" | OrdersByMember;
  readonly "x-indent"?: number;
  readonly "x-ascii"?: boolean;
  readonly "x-compact"?: boolean;
  readonly "x-newline"?: "lf" | "crlf";
  readonly "x-exchanges"?: true | readonly ExchangeMark[];
  readonly "x-frames"?: readonly FrameMark[];
  readonly "x-final-newline"?: boolean;
  readonly "x-outside-contract"?: boolean;
}

/** One way to recognise a directory kind; scripts/generate/ranked-marks.ts says how marks are weighed. */
export interface Mark {
  readonly member?: { readonly file: string; readonly pointer: string; readonly values: readonly unknown[] };
  readonly files?: readonly string[];
  readonly without?: readonly string[];
  readonly name?: string;
}

/** A member by which a major version of a kind is told from the older ones; `file` is one of a directory kind. */
export interface VersionMember {
  readonly file?: string;
  readonly pointer: string;
  readonly values: readonly unknown[];
}
