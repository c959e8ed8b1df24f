// This module exists twice when a team's rules import it beside the command that has it built in; registered symbols are equal in both.
/** Marks what is yielded in place of an item. */
export const pauseMark: unique symbol = Symbol.for("@quantlab/contracts pause");

/** Method of a table that many read in one pass: its rows, with pauses between them. */
export const sharedRows: unique symbol = Symbol.for("@quantlab/contracts shared rows");

/** Yielded in place of an item: the next row has not been read yet, and other readers of the table may go on meanwhile. */
export interface Pause {
  readonly [pauseMark]: true;
}

/** A computation that reads tables: pauses until it has its result. */
export type Steps<Result> = Generator<Pause, Result>;

/** Goes through a table, or what is computed from one, within a generator: `while (yield* rows.next()) { … rows.item … }`. */
export interface Reading<Item> {
  /** The item that `next` came to. */
  readonly item: Item;
  /** How many items came before it. */
  readonly index: number;
  /** Whether there is a further item; pauses until it is there. */
  next(): { [Symbol.iterator](): Iterator<Pause, boolean> };
}

const came = { done: true, value: true } as const;
const ended = { done: true, value: false } as const;

/**
 * Begins to read. Rules that read a large table in this way share one pass over the file. A rule that reads it a second time waits for
 * the next pass; a rule that falls behind, because it waited for a row of another table, reads the rest of the file by itself.
 */
export function reading<Item>(source: Iterable<Item | Pause>): Reading<Item> {
  const rows = iteratorOf(source);
  const step = {
    [Symbol.iterator]: () => step,
    next(): IteratorResult<Pause, boolean> {
      const result = rows.next();
      if (result.done) return ended;
      if (isPause(result.value)) return result as IteratorYieldResult<Pause>;
      at.item = result.value;
      at.index++;
      return came;
    },
  };
  const at = { item: undefined as Item, index: -1, next: () => step };
  return at;
}

/** Tells pauses from items. */
export function isPause(value: unknown): value is Pause {
  return typeof value === "object" && value !== null && (value as Partial<Pause>)[pauseMark] === true;
}

/** Several computations in step with one another, so that they read one table together. */
export function* together<Results extends readonly unknown[]>(
  ...all: { readonly [Place in keyof Results]: Steps<Results[Place]> }
): Steps<Results> {
  const results: unknown[] = all.map(() => undefined);
  let unfinished = [...(all as readonly Steps<unknown>[]).entries()];
  while (true) {
    let pause: Pause | undefined;
    unfinished = unfinished.filter(([place, steps]) => {
      const { done, value } = steps.next();
      if (done) results[place] = value;
      else pause ??= value as Pause;
      return !done;
    });
    if (pause === undefined) return results as unknown as Results;
    yield pause;
  }
}

/** The result of a computation over rows that are all there. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  const { done, value } = steps.next();
  if (!done) throw new Error("rows of a large table have yet to come");
  return value;
}

function iteratorOf<Item>(source: Iterable<Item | Pause>): Iterator<Item | Pause> {
  const shared = (source as { [sharedRows]?: () => Iterator<Item | Pause> })[sharedRows];
  return shared ? shared() : source[Symbol.iterator]();
}
