import { type Pause, pauseMark, sharedRows } from "./reading.ts";
import type { Table } from "./view.ts";

/** One pass over a large table that several readers share. A reader that yields it waits for the row after the last one read. */
interface Pass<Row = unknown> extends Pause {
  readonly rows: Iterable<Row>;
  /** Starts the pass: readers that begin later get the next one. */
  begin(): void;
  /** How many rows came. */
  count: number;
  /** The last of them, as an iterator answers it. */
  last: IteratorResult<Row> | undefined;
  state: "open" | "complete" | "left";
  failure: { readonly thrown: unknown } | undefined;
}

/** What reads tables: goes on until it is done, or has to wait for a row. */
export interface Reader {
  /** The pass it waits for, undefined when it is done. Never throws. */
  step(): Pause | undefined;
}

/** A table that is not kept: readings share passes over it (`drive`), and iterating reads it anew. */
export function sharedTable<Row>(columns: readonly string[], rows: Iterable<Row>): Table<Row> {
  const newPass = (): Pass<Row> => ({
    [pauseMark]: true,
    rows,
    begin: () => {
      upcoming = newPass();
    },
    count: 0,
    last: undefined,
    state: "open",
    failure: undefined,
  });
  let upcoming = newPass();
  const table = {
    columns,
    [Symbol.iterator]: () => rows[Symbol.iterator](),
    [sharedRows]: () => follow(() => upcoming),
  };
  return table;
}

/** The rows of a pass as they are read: of the pass that is next to start when the first row is asked for. */
function follow<Row>(nextPass: () => Pass<Row>): Iterator<Row | Pause> {
  let pause: IteratorYieldResult<Pass<Row>> | undefined;
  let read = 0;
  let own: Iterator<Row> | undefined;
  return {
    next() {
      if (own) return own.next();
      pause ??= { done: false, value: nextPass() };
      const pass = pause.value;
      if (pass.failure) throw pass.failure.thrown;
      if (pass.last && read === pass.count - 1) {
        read++;
        return pass.last;
      }
      if (read === pass.count && pass.state === "open") return pause;
      if (read === pass.count && pass.state === "complete") return { done: true, value: undefined };
      own = from(pass.rows, read);
      return own.next();
    },
  };
}

function* from<Row>(rows: Iterable<Row>, first: number): Generator<Row> {
  let index = 0;
  for (const row of rows) if (index++ >= first) yield row;
}

/** How many rows come between two looks at the signal. */
const rowsPerLook = 1024;

/**
 * Lets all readers finish, pass by pass, with one row in memory. The next pass is always over the table that most of them wait for. An error
 * of reading a table is thrown in its readers. Throws the signal's reason when aborted.
 */
export function drive(readers: Iterable<readonly [reader: Reader, awaits: Pause]>, signal?: AbortSignal): void {
  const waiting = new Map<Pass, Reader[]>();
  const wait = (reader: Reader, pause: Pause) => {
    const pass = pause as Pass;
    const others = waiting.get(pass);
    if (others) others.push(reader);
    else waiting.set(pass, [reader]);
  };
  for (const [reader, pause] of readers) wait(reader, pause);
  while (waiting.size > 0) {
    const [pass, served] = [...waiting].reduce((most, next) => (next[1].length > most[1].length ? next : most));
    waiting.delete(pass);
    run(pass, served, wait, signal);
  }
}

function run(pass: Pass, served: Reader[], wait: (reader: Reader, pause: Pause) => void, signal?: AbortSignal): void {
  const serve = () => {
    let still = 0;
    for (const reader of served) {
      const pause = reader.step();
      if (pause === pass) served[still++] = reader;
      else if (pause) wait(reader, pause);
    }
    served.length = still;
  };
  pass.begin();
  try {
    for (const row of pass.rows) {
      if (pass.count % rowsPerLook === 0 && signal?.aborted) break;
      pass.last = { done: false, value: row };
      pass.count++;
      serve();
      if (served.length === 0) {
        pass.state = "left";
        return;
      }
    }
    pass.state = "complete";
  } catch (thrown) {
    pass.failure = { thrown };
  }
  signal?.throwIfAborted();
  serve();
}
