import { describe, expect, test } from "vitest";
import { atOnce, isPause, type Pause, reading, type Steps, together } from "./reading.ts";
import { drive, type Reader, sharedTable } from "./table-pass.ts";

interface Row {
  readonly n: number;
}

/** A large table of the numbers 0 to `count` - 1 that remembers how often it was begun, and how many rows were read in all. */
function counted(count: number, broken = Number.POSITIVE_INFINITY) {
  const seen = { passes: 0, rows: 0, closed: 0 };
  const rows = {
    *[Symbol.iterator](): Generator<Row> {
      seen.passes++;
      try {
        for (let n = 0; n < count; n++) {
          if (n === broken) throw new Error("the disk is gone");
          seen.rows++;
          yield { n };
        }
      } finally {
        seen.closed++;
      }
    },
  };
  return { table: sharedTable(["n"], rows), seen };
}

function* sum(table: Iterable<Row>, upTo = Number.POSITIVE_INFINITY): Steps<number> {
  let total = 0;
  const rows = reading(table);
  while (yield* rows.next()) {
    if (rows.index === upTo) break;
    total += rows.item.n;
  }
  return total;
}

/** Runs computations to their ends; what they throw is their result. */
function results(all: readonly Steps<unknown>[], signal?: AbortSignal): unknown[] {
  const told: unknown[] = all.map(() => undefined);
  const readers = all.map(
    (steps, index): Reader => ({
      step() {
        try {
          const { done, value } = steps.next();
          if (!done) return value;
          told[index] = value;
        } catch (thrown) {
          told[index] = thrown;
        }
        return undefined;
      },
    }),
  );
  const waiting = readers.flatMap((reader): [Reader, Pause][] => {
    const pause = reader.step();
    return pause ? [[reader, pause]] : [];
  });
  drive(waiting, signal);
  return told;
}

describe("a pass", () => {
  test("serves all who read, each from the first row to the last", () => {
    const { table, seen } = counted(100);
    expect(results([sum(table), sum(table), sum(table)])).toEqual([4950, 4950, 4950]);
    expect(seen).toEqual({ passes: 1, rows: 100, closed: 1 });
  });

  test("ends when nobody waits any more", () => {
    const { table, seen } = counted(1000);
    expect(results([sum(table, 3), sum(table, 10)])).toEqual([3, 45]);
    expect(seen).toEqual({ passes: 1, rows: 11, closed: 1 });
  });

  test("an empty table ends at once", () => {
    expect(results([sum(counted(0).table)])).toEqual([0]);
  });

  test("who reads a second time shares the next pass with the others who do", () => {
    const { table, seen } = counted(50);
    function* twice(): Steps<number> {
      return (yield* sum(table)) + (yield* sum(table));
    }
    expect(results([twice(), sum(table), twice()])).toEqual([2450, 1225, 2450]);
    expect(seen.passes).toBe(2);
  });

  test("one computation may read a table several times in step", () => {
    const { table, seen } = counted(50);
    expect(results([together(sum(table), sum(table, 2), sum(table))])).toEqual([[1225, 1, 1225]]);
    expect(seen.passes).toBe(1);
  });

  test("who reads two tables turn by turn gets the right rows and keeps nobody waiting", () => {
    const [one, other] = [counted(40), counted(30)];
    function* pairs(): Steps<string> {
      let text = "";
      const [left, right] = [reading(one.table), reading(other.table)];
      while ((yield* left.next()) && (yield* right.next())) text += `${left.item.n}=${right.item.n} `;
      return text;
    }
    const expected = Array.from({ length: 30 }, (_, n) => `${n}=${n} `).join("");
    expect(results([pairs(), sum(one.table), sum(other.table), pairs()])).toEqual([expected, 780, 435, expected]);
    expect(one.seen.passes + other.seen.passes).toBeLessThanOrEqual(7);
  });

  test("what breaks in the middle is thrown in everyone who waits for it, and only there", () => {
    const [broken, whole] = [counted(20, 7), counted(20)];
    expect(results([sum(broken.table), sum(broken.table, 3), sum(whole.table)])).toEqual([
      new Error("the disk is gone"),
      3,
      190,
    ]);
  });

  test("one who throws leaves the others reading", () => {
    const { table, seen } = counted(20);
    function* throwing(): Steps<void> {
      const rows = reading(table);
      while (yield* rows.next()) if (rows.index === 5) throw new Error("oh");
    }
    expect(results([throwing(), sum(table)])).toEqual([new Error("oh"), 190]);
    expect(seen.passes).toBe(1);
  });

  test("is given up when aborted, and the table is closed", () => {
    const { table, seen } = counted(100_000);
    const controller = new AbortController();
    function* aborting(): Steps<void> {
      const rows = reading(table);
      while (yield* rows.next()) if (rows.index === 2000) controller.abort(new Error("enough"));
    }
    expect(() => results([aborting()], controller.signal)).toThrow("enough");
    expect(seen.rows).toBeLessThan(4000);
    expect(seen.closed).toBe(1);
  });

  test("iterating reads the table anew, without pauses", () => {
    const { table, seen } = counted(5);
    expect([...table].some(isPause)).toBe(false);
    expect([...table]).toHaveLength(5);
    expect(seen.passes).toBe(2);
  });
});

test("rows that are all there are read at once, in a list as in a generator", () => {
  const rows = [{ n: 1 }, { n: 2 }];
  expect(atOnce(sum(rows))).toBe(3);
  expect(atOnce(sum(rows.values()))).toBe(3);
  expect(() => atOnce(sum(counted(1).table))).toThrow("have yet to come");
});
