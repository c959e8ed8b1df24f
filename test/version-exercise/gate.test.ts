import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/cli/contracts/recorded-run.ts";
import { temporaryFolder } from "../../src/cli/recording-terminal.ts";
import { schemaOf } from "./versions.ts";

type Schemas = Readonly<Record<string, object>>;

const first: Schemas = { order: schemaOf(1, "order/order"), account: schemaOf(1, "account/settings") };
const second: Schemas = { order: schemaOf(2, "order/order"), account: schemaOf(2, "account/settings") };
const third: Schemas = { ...second, order: schemaOf(3, "order/order") };

function write(folder: string, schemas: Schemas): void {
  mkdirSync(path.join(folder, "schemas"), { recursive: true });
  // One contract through its versions: the gate is asked about an edit in place.
  for (const [name, schema] of Object.entries(schemas)) {
    const file = path.join(folder, `schemas/${name}.schema.json`);
    writeFileSync(file, JSON.stringify({ ...schema, $id: undefined }, null, 2));
  }
}

/** A repository in which one version is released and the next one is being made. */
function repository(released: Schemas, version: string, next: Schemas): string {
  const folder = temporaryFolder();
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd: folder });
  write(folder, released);
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "trading", version }));
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", "released");
  git("tag", `v${version}`);
  write(folder, next);
  return folder;
}

interface Gate {
  readonly passes: boolean;
  readonly needed?: string;
  readonly problems: readonly { readonly kind: string; readonly message: string }[];
  readonly changes: readonly { readonly schema: string; readonly pointer: string }[];
}

async function gate(folder: string, bump: string) {
  const changeset = (words: string) => {
    mkdirSync(path.join(folder, ".changeset"), { recursive: true });
    writeFileSync(path.join(folder, ".changeset/next.md"), `---\n"trading": ${bump}\n---\n\n${words}\n`);
  };
  const ask = async () => {
    const { code, out, err } = await run(["gate", "--format", "json"], folder);
    expect(err).toBe("");
    return { code, ...(JSON.parse(out) as Gate) };
  };
  changeset("Orders and accounts change.");
  const { changes } = await ask();
  changeset(changes.map(({ schema, pointer }) => `- \`${schema}\` \`${pointer}\`: as planned.`).join("\n"));
  return ask();
}

test.each(["patch", "minor"])("version 2 declared as a %s release is refused", async (bump) => {
  const { code, problems } = await gate(repository(first, "1.1.0", second), bump);
  expect(code).toBe(1);
  expect(problems.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
    `too-small: declared is ${bump}, needed is major`,
  ]);
});

test("version 2 declared as a major release passes", async () => {
  expect(await gate(repository(first, "1.1.0", second), "major")).toMatchObject({
    code: 0,
    passes: true,
    problems: [],
  });
});

test("a name deprecated in 1.1 may not go in 2.0", async () => {
  const { code, problems } = await gate(repository(first, "1.1.0", third), "major");
  expect(code).toBe(1);
  expect(problems).toEqual([
    expect.objectContaining({
      kind: "refused",
      message: "order.schema.json#/properties/qty: deprecated since 1, it stays until 3.0",
    }),
  ]);
});

test("it may go in 3.0, and in no smaller release", async () => {
  expect(await gate(repository(second, "2.4.0", third), "major")).toMatchObject({ code: 0, problems: [] });
  expect(await gate(repository(second, "2.4.0", third), "minor")).toMatchObject({ code: 1 });
});
