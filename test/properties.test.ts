import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadFixture } from "../conformance/fixtures.ts";
import { MachineRequest, PaperSession, Run, SessionSignal } from "../generated/quantlab/v1/index.ts";
import type { FileDescriptor } from "../src/artifact.ts";
import { InvalidArtifactError } from "../src/errors.ts";
import { formatFile } from "../src/format-file.ts";
import { parseJsonLossless } from "../src/formats/json-lossless.ts";
import { type ContentIn, read } from "../src/read.ts";
import { memoryTree } from "../src/tree/memory.ts";
import { memoryTarget } from "../src/tree/memory-target.ts";
import { write } from "../src/write.ts";
import { jsonValue, text, valuesOf } from "./arbitraries.ts";
import { descriptorOf, kinds, schemas } from "./contract.ts";

interface Subject {
  readonly title: string;
  readonly descriptor: FileDescriptor;
  readonly values: fc.Arbitrary<unknown>;
  readonly runs: number;
}

/** Documents to which the rules of one artifact add nothing here: every one is written and read a hundred times and more. */
const often = ["RunMetadata", "RunMetrics", "RunConfig", "PaperSessionStatus", "SessionSignal"];
const subjects = new Map<string, Subject>();
for (const { kind, files } of kinds) {
  for (const { name, title, id, schema, format } of files) {
    if (id === undefined || (format !== "json" && format !== "jsonl")) continue;
    const runs = often.includes(title) ? 150 : 15;
    subjects.set(title, { title, descriptor: descriptorOf(kind, name), values: valuesOf(schema, id, schemas), runs });
  }
}

test("the documents that are asked for are there", () =>
  expect(often.filter((title) => !subjects.has(title))).toEqual([]));

/** A document without what a layout decides: blanks, and whether characters are escaped. */
function skeleton(source: string): string {
  const plain = source.replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return plain.replace(/\s/g, "");
}

describe.each([...subjects])("%s", (_, { descriptor, values, runs }) => {
  const written = (value: unknown) =>
    [...formatFile(descriptor, descriptor.format === "jsonl" ? [value] : value)].join("");
  const readBack = (source: string) => {
    const parsed = parseJsonLossless(source, descriptor.text ?? { keyOrder: "declared", plan: 0 });
    if (!parsed.ok) throw new Error(parsed.fault.message);
    return parsed.value;
  };

  test("any valid document that is written reads back as it was, and writes again to the same bytes", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(descriptor.validate?.(value), JSON.stringify(descriptor.validate?.errors)).toBe(true);
        const source = written(value);
        expect(JSON.parse(source)).toEqual(value);
        const back = readBack(source);
        expect(back).toEqual(value);
        expect(written(back).trimEnd()).toBe(source.trimEnd());
        expect(descriptor.validate?.(back)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  test("any valid document in another layout writes again to the same bytes", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0, 2), (value, indent) => {
        const source = JSON.stringify(value, null, indent);
        const again = written(readBack(source));
        expect(JSON.parse(again)).toEqual(JSON.parse(source));
        // Numbers and the order of members stay as they stood; the layout is the producer's.
        expect(skeleton(again)).toBe(skeleton(source));
      }),
      { numRuns: runs },
    );
  });
});

const extra = fc.tuple(
  text.map((name) => `x_${name}`),
  jsonValue,
);

describe("members that the contract does not know survive writing and reading", () => {
  test("in a run", async () => {
    const fixture = loadFixture("runs/plain-run");
    const tree = memoryTree(fixture.files, fixture.name, "runs");
    const run = await read(Run, tree);
    await fc.assert(
      fc.asyncProperty(extra, extra, async ([name, value], [other, otherValue]) => {
        const content = {
          ...run,
          "metadata.json": { ...run["metadata.json"], [name]: value },
          "metrics.json": { ...run["metrics.json"], summary: { ...run["metrics.json"].summary, [other]: otherValue } },
        };
        const target = memoryTarget(fixture.name, "runs");
        await write(Run, target, content, { workspace: tree });
        expect(await read(Run, memoryTree(target.files, fixture.name, "runs"), { workspace: tree })).toEqual(content);
      }),
      { numRuns: 40 },
    );
  });

  test("in a paper session", async () => {
    const fixture = loadFixture("paper-sessions/completed");
    const tree = memoryTree(fixture.files, fixture.name, "paper_sessions");
    const session = await read(PaperSession, tree);
    await fc.assert(
      fc.asyncProperty(extra, async ([name, value]) => {
        const content = {
          ...session,
          "session_status.json": { ...session["session_status.json"], [name]: value },
        } as ContentIn<typeof PaperSession>;
        const target = memoryTarget(fixture.name, "paper_sessions");
        await write(PaperSession, target, content, { workspace: tree });
        const back = await read(PaperSession, memoryTree(target.files, fixture.name, "paper_sessions"), {
          workspace: tree,
        });
        expect(back["session_status.json"]).toEqual(content["session_status.json"]);
      }),
      { numRuns: 20 },
    );
  });

  test("in a request", async () => {
    const request = await read(MachineRequest, memoryTree(loadFixture("requests/run").files));
    await fc.assert(
      fc.asyncProperty(extra, async ([name, value]) => {
        const content = { ...request, [name]: value };
        const target = memoryTarget();
        await write(MachineRequest, target, content);
        expect(await read(MachineRequest, memoryTree(target.files))).toEqual(content);
      }),
      { numRuns: 60 },
    );
  });
});

describe("any document that its schema accepts is written and reads back, or a rule says why not", () => {
  const outcome = async (act: () => Promise<void>): Promise<"written" | "refused"> => {
    try {
      await act();
      return "written";
    } catch (thrown) {
      if (!(thrown instanceof InvalidArtifactError)) throw thrown;
      const errors = thrown.issues.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
      expect(errors.length).toBeGreaterThan(0);
      expect(errors.filter((rule) => /^(schema|syntax|layout)\./.test(rule))).toEqual([]);
      return "refused";
    }
  };

  test("requests", async () => {
    const values = subjects.get("MachineRequest")?.values as fc.Arbitrary<ContentIn<typeof MachineRequest>>;
    let written = 0;
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        const target = memoryTarget();
        if ((await outcome(() => write(MachineRequest, target, value))) === "refused") return;
        written++;
        expect(await read(MachineRequest, memoryTree(target.files))).toEqual(value);
      }),
      { numRuns: 150 },
    );
    expect(written).toBeGreaterThan(0);
  });

  test("signals", async () => {
    const values = subjects.get("SessionSignal")?.values as fc.Arbitrary<never>;
    await fc.assert(
      fc.asyncProperty(fc.array(values, { maxLength: 3 }), async (lines) => {
        const target = memoryTarget();
        if ((await outcome(() => write(SessionSignal, target, lines, { workspace: memoryTree({}) }))) === "refused")
          return;
        const back = await read(SessionSignal, memoryTree(target.files), { workspace: memoryTree({}) });
        expect([...back]).toEqual([...lines]);
      }),
      { numRuns: 100 },
    );
  });
});
