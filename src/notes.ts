import type { Deprecation } from "./member-history.ts";

/** What a schema says about one member, beyond its shape. */
export interface FieldNote {
  /** `source#section`. */
  readonly clause?: string;
  /** Values of an enum or const. */
  readonly values?: readonly (string | number | boolean | null)[];
  /** Minor contract version that added the member. */
  readonly since?: string;
  readonly deprecated?: Deprecation;
  readonly unit?: string;
}

/** Notes on one file; keys are JSON Pointers in which `*` stands for any item or free member. */
export interface FileNotes {
  readonly clause: string;
  readonly fields: Readonly<Record<string, FieldNote>>;
  /** Discriminated unions: place → the member that tells the branch, and its values. */
  readonly branches: Readonly<Record<string, { readonly tag: string; readonly values: readonly unknown[] }>>;
}

/** Notes on the files of a kind, by file name. */
export type KindNotes = Readonly<Record<string, FileNotes>>;

/** The note on a place of a file: exact members first, then `*`. */
export function noteAt<Value>(places: Readonly<Record<string, Value>>, pointer: string): Value | undefined {
  if (pointer in places) return places[pointer];
  const parts = pointer.split("/").slice(1);
  const find = (prefix: string, index: number): Value | undefined => {
    if (index === parts.length) return places[prefix];
    return find(`${prefix}/${parts[index]}`, index + 1) ?? find(`${prefix}/*`, index + 1);
  };
  return parts.length > 12 ? undefined : find("", 0);
}
