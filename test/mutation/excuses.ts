import type { Survivor } from "./score.ts";

/** Mutations of one file that nothing can notice, and why. */
export interface Excuse {
  /** Patterns of JSON Pointers: `*` stands for any characters of one member, `**` for any characters. */
  readonly pointer: string | readonly string[];
  readonly what: string | readonly string[];
  readonly reason: string;
}

/** Excuses by kind, then by a pattern of file names. */
export type Excuses = Readonly<Record<string, Readonly<Record<string, readonly Excuse[]>>>>;

/** How survivors and excuses meet: excuses with the number of survivors of each pointer pattern, and survivors without one. */
export interface Excused {
  readonly uses: readonly { readonly place: string; readonly reason: string; readonly count: number }[];
  readonly unexcused: readonly Survivor[];
}

/** Gives each survivor its excuses: a pattern that excuses nothing has the count 0. */
export function excuse(excuses: Excuses, survivors: readonly Survivor[]): Excused {
  const left = new Set(survivors);
  const uses = [...patterns(excuses)].map(({ kind, file, pointer, what, reason }) => {
    const [fits, names] = [regExp(pointer), regExp(file)];
    const excused = survivors.filter(
      (one) => one.kind === kind && one.what === what && fits.test(one.pointer) && names.test(one.file),
    );
    for (const one of excused) left.delete(one);
    return { place: `${kind} ${file} ${pointer} ${what}`, reason, count: excused.length };
  });
  return { uses, unexcused: [...left] };
}

function* patterns(excuses: Excuses) {
  for (const [kind, files] of Object.entries(excuses))
    for (const [file, list] of Object.entries(files))
      for (const { pointer, what, reason } of list)
        for (const onePointer of [pointer].flat())
          for (const oneWhat of [what].flat()) yield { kind, file, pointer: onePointer, what: oneWhat, reason };
}

function regExp(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("**", "\0").replaceAll("*", "[^/]*").replaceAll("\0", ".*")}$`);
}
