import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { root } from "../contract.ts";
import { runIn, scratchTree, tryIn } from "./scratch-tree.ts";

const runFixture = path.join(root, "fixtures/runs/plain-run/20261120_232950_run_bdcdd60");
const requestFixture = path.join(root, "fixtures/requests/run/request.json");

let folder = "";
beforeAll(() => {
  folder = scratchTree();
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }), 300_000);

test("what is generated for version 1 stays as it is, byte for byte", () => {
  const same = (file: string) => [
    readFileSync(path.join(folder, file), "utf8"),
    readFileSync(path.join(root, file), "utf8"),
  ];
  for (const file of [
    "generated/kinds/run.ts",
    "generated/rules/run.ts",
    "generated/quantlab/v1/index.ts",
    "generated/quantlab/v1/types.ts",
    "generated/quantlab/v1/descriptors/run.ts",
    "generated/quantlab/v1/descriptors/request.ts",
    "generated/docs/contracts/run.md",
  ]) {
    const [made, known] = same(file);
    expect(made, file).toBe(known);
  }
});

test("both versions have their types: a program that uses both compiles, and fails where it mixes them", () => {
  const compiler = path.join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [compiler, "--noEmit", "-p", folder], { cwd: folder, stdio: "pipe" });
}, 300_000);

test("both versions are recognised, judged, read and lifted by a program", () => {
  expect(JSON.parse(runIn(folder, "use.ts", runFixture, requestFixture))).toMatchInlineSnapshot(`
    {
      "asVersion": [
        {
          "conforms": false,
          "issues": [
            "layout.major-version",
            "schema.const /schema_version",
          ],
          "kind": "request",
        },
        {
          "conforms": true,
          "issues": [],
          "kind": "request@2",
        },
        {
          "conforms": false,
          "issues": [
            "layout.major-version",
            "schema.const /schema_version",
          ],
          "kind": "request",
        },
        {
          "conforms": false,
          "issues": [
            "layout.major-version",
            "schema.required /requested_by",
            "schema.const /schema_version",
            "schema.enum /params/slippage_mode",
          ],
          "kind": "request@2",
        },
      ],
      "descriptors": [
        "quantlab run 1",
        "quantlab run 2",
        "quantlab request 1",
        "quantlab request 2",
      ],
      "lifted": {
        "command": "run",
        "correlation_id": "req_pub_006",
        "params": {
          "ticker": "BTC-USD",
        },
        "requested_by": "stepbit",
        "schema_version": "2.0",
      },
      "liftedRun": [
        true,
        "USD",
      ],
      "liftingReader": {
        "command": "run",
        "correlation_id": "a",
        "params": {},
        "requested_by": "stepbit",
        "schema_version": "2.0",
      },
      "liftingRun": "USD",
      "reader": {
        "message": "it is of version 1 of request, and is judged by version 2",
        "remedy": "Lift it with upgrade: request 1 to 2.",
        "rule": "layout.major-version",
      },
      "recognised": [
        {
          "conforms": true,
          "issues": [],
          "kind": "request",
        },
        {
          "conforms": true,
          "issues": [],
          "kind": "request@2",
        },
        {
          "conforms": true,
          "issues": [],
          "kind": "run",
        },
        {
          "conforms": true,
          "issues": [],
          "kind": "run@2",
        },
      ],
      "refused": {
        "code": "NOT_UPGRADABLE",
        "message": "request v2: #/params/slippage_mode version 2 has no slippage by range",
        "pointer": "/params/slippage_mode",
      },
      "steps": [
        [
          "request 1 to 2",
          "holds",
          "holds",
        ],
        [
          "run 1 to 2",
          "holds",
          "holds",
        ],
      ],
      "validators": [
        [
          true,
          false,
        ],
        [
          false,
          true,
        ],
        [
          false,
          false,
        ],
        [
          false,
          false,
        ],
        [
          false,
          false,
        ],
      ],
      "wrongCurrency": {
        "conforms": false,
        "issues": [
          "run@2.currency-is-that-of-the-ticker /currency",
        ],
        "kind": "run@2",
      },
    }
  `);
}, 300_000);

/** Documents of both versions, in one folder. */
function mixed(): string {
  const place = path.join(folder, "mixed");
  mkdirSync(path.join(place, "newer"), { recursive: true });
  cpSync(requestFixture, path.join(place, "request.json"));
  const newer = { schema_version: "2.0", requested_by: "me", command: "run" };
  writeFileSync(path.join(place, "newer/request.json"), JSON.stringify(newer));
  return place;
}

function conform(...argv: readonly string[]) {
  const { code, out } = tryIn(folder, "src/cli/main.ts", [...argv, "--format", "json", mixed()]);
  const { artifacts } = JSON.parse(out) as Report;
  return {
    code,
    kinds: artifacts.map(({ path: place, kind, issues }) => [
      path.relative(path.join(folder, "mixed"), path.resolve(folder, place)),
      kind,
      issues[0]?.rule ?? "conforms",
    ]),
  };
}

test("the command judges each by its own version, or all by the one that is asked for", () => {
  expect(conform()).toEqual({
    code: 0,
    kinds: [
      ["request.json", "request", "conforms"],
      ["newer/request.json", "request@2", "conforms"],
    ],
  });
  expect(conform("--contract-version", "1")).toEqual({
    code: 1,
    kinds: [
      ["request.json", "request", "conforms"],
      ["newer/request.json", "request", "layout.major-version"],
    ],
  });
  expect(conform("--contract-version", "quantlab=2")).toEqual({
    code: 1,
    kinds: [
      ["request.json", "request@2", "layout.major-version"],
      ["newer/request.json", "request@2", "conforms"],
    ],
  });
  const unknown = tryIn(folder, "src/cli/main.ts", ["--contract-version", "3", mixed()]);
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining("quantlab 1.0, 1.1, 2.0")]);
}, 300_000);

interface Diff {
  readonly needed_bump: string | null;
  readonly changes: readonly { readonly schema: string; readonly pointer: string; readonly breaks: string }[];
}

test("the difference of the two is major, change by change", () => {
  const { code, out } = tryIn(folder, "src/cli/contracts/start.ts", [
    "diff",
    "schemas/quantlab/v1",
    "schemas/quantlab/v2",
    "--bump",
    "minor",
    "--format",
    "json",
  ]);
  const { needed_bump, changes } = JSON.parse(out) as Diff;
  expect([code, needed_bump]).toEqual([1, "major"]);
  expect(
    changes
      .filter(({ schema, breaks }) => /^(request|run\/metadata)/.test(schema) && breaks !== "none")
      .map(({ schema, pointer, breaks }) => `${breaks}: ${schema}${pointer}`)
      .sort(),
  ).toMatchInlineSnapshot(`
    [
      "both: request/request.schema.json/$id",
      "both: run/metadata.schema.json/$id",
      "both: run/metadata.schema.json/required",
      "consumer: request/request.schema.json/$defs/ForwardRequest/properties/request_id",
      "consumer: request/request.schema.json/$defs/PortfolioRequest/properties/request_id",
      "consumer: request/request.schema.json/$defs/RunRequest/properties/request_id",
      "consumer: request/request.schema.json/$defs/SweepRequest/properties/request_id",
      "consumer: run/metadata.schema.json/properties/config_hash",
      "producer: request/request.schema.json/$defs/ForwardRequest/properties/correlation_id",
      "producer: request/request.schema.json/$defs/ForwardRequest/properties/requested_by",
      "producer: request/request.schema.json/$defs/ForwardRequest/required",
      "producer: request/request.schema.json/$defs/PortfolioRequest/properties/correlation_id",
      "producer: request/request.schema.json/$defs/PortfolioRequest/properties/requested_by",
      "producer: request/request.schema.json/$defs/PortfolioRequest/required",
      "producer: request/request.schema.json/$defs/RunRequest/properties/correlation_id",
      "producer: request/request.schema.json/$defs/RunRequest/properties/requested_by",
      "producer: request/request.schema.json/$defs/RunRequest/required",
      "producer: request/request.schema.json/$defs/RunRequestParams/properties/slippage_mode/enum",
      "producer: request/request.schema.json/$defs/SweepRequest/properties/correlation_id",
      "producer: request/request.schema.json/$defs/SweepRequest/properties/requested_by",
      "producer: request/request.schema.json/$defs/SweepRequest/required",
      "producer: run/metadata.schema.json/properties/config_sha1",
      "producer: run/metadata.schema.json/properties/currency",
    ]
  `);
}, 300_000);

test("a version beside another is a minor release; the same edit in place is a major one", () => {
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      cwd: folder,
      stdio: "pipe",
    });
  const repository = path.join(folder, "repository");
  mkdirSync(repository);
  const inside = ["-C", repository];
  cpSync(path.join(root, "schemas/quantlab/v1/request"), path.join(repository, "schemas/v1/request"), {
    recursive: true,
  });
  cpSync(
    path.join(root, "schemas/quantlab/v1/common.schema.json"),
    path.join(repository, "schemas/v1/common.schema.json"),
  );
  const manifest = { name: "requests", version: "1.0.0" };
  writeFileSync(path.join(repository, "package.json"), JSON.stringify(manifest));
  git(...inside, "init", "-q");
  git(...inside, "add", ".");
  git(...inside, "commit", "-q", "-m", "first");
  git(...inside, "tag", "v1.0.0");
  const versionTwo = (below: string) => {
    for (const file of ["request/request.schema.json", "common.schema.json"])
      cpSync(path.join(folder, "schemas/quantlab/v2", file), path.join(repository, "schemas", below, file));
  };
  const needed = () => {
    const { code, out } = tryIn(folder, "src/cli/contracts/start.ts", ["gate", "--format", "json"], repository);
    return [code, (JSON.parse(out) as Diff).needed_bump];
  };
  versionTwo("v2");
  expect(needed()).toEqual([1, "minor"]);
  versionTwo("v1");
  expect(needed()).toEqual([1, "major"]);
}, 300_000);

test("a version that nothing tells from the older one is refused by the generator", () => {
  const file = path.join(folder, "schemas/quantlab/v2/request/request.schema.json");
  const text = readFileSync(file, "utf8");
  const { "x-version": _, ...untold } = JSON.parse(text);
  writeFileSync(file, JSON.stringify(untold));
  const { code, err } = tryIn(folder, "scripts/generate/generate.ts", ["--check"]);
  writeFileSync(file, text);
  expect([code, err]).toEqual([
    1,
    expect.stringContaining("both are called request.json, and no x-version of the newer tells them apart"),
  ]);
}, 300_000);
