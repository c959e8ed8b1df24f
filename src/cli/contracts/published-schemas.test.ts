import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../recording-terminal.ts";
import { run } from "./recorded-run.ts";

const draft = "https://json-schema.org/draft/2020-12/schema";

async function summary(before: object, after: object) {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "base.json"), JSON.stringify(before));
  writeFileSync(path.join(folder, "head.json"), JSON.stringify(after));
  const { out, err } = await run(["diff", "base.json", "head.json", "--format", "json"], folder);
  expect(err).toBe("");
  return JSON.parse(out).summary;
}

const holding = (reference: string, extra: object = {}) => ({
  type: "object",
  properties: { schema: { $ref: reference }, ...extra },
});

test("a schema may refer to a meta-schema, and is the same when nothing changed", async () => {
  for (const reference of [draft, "http://json-schema.org/draft-07/schema#", `${draft.slice(0, -6)}meta/core`])
    expect(await summary(holding(reference), holding(reference))).toEqual({
      breaks_old_readers: false,
      breaks_old_writers: false,
    });
});

test("what changes beside it is decided", async () => {
  const narrower = holding(draft, { count: { minimum: 1 } });
  expect(await summary(holding(draft), narrower)).toEqual({ breaks_old_readers: false, breaks_old_writers: true });
  expect(await summary(narrower, holding(draft))).toEqual({ breaks_old_readers: true, breaks_old_writers: false });
});

test("another meta-schema accepts other schemas", async () => {
  const older = holding("http://json-schema.org/draft-07/schema#");
  expect(await summary(older, holding(draft))).toEqual({ breaks_old_readers: true, breaks_old_writers: true });
});

test("a meta-schema of one's own extends the published one", async () => {
  const own = (type: string) => ({
    $id: "https://example.org/meta",
    $schema: draft,
    $dynamicAnchor: "meta",
    allOf: [{ $ref: draft }],
    properties: { "x-unit": { type } },
  });
  expect(await summary(own("string"), own("string"))).toEqual({ breaks_old_readers: false, breaks_old_writers: false });
  expect(await summary(own("string"), own("integer"))).toEqual({ breaks_old_readers: true, breaks_old_writers: true });
});

test("what is not published there leads nowhere", async () => {
  const folder = temporaryFolder();
  const name = "https://json-schema.org/draft/2020-12/nothing";
  writeFileSync(path.join(folder, "a.json"), JSON.stringify({ $ref: name }));
  expect(await run(["diff", "a.json", "a.json"], folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining("leads nowhere"),
  });
});
