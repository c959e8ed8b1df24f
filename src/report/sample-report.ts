import type { Issue } from "../issue.ts";
import { addCounts, noCounts } from "./render-report.ts";
import type { ArtifactReport, Report, RuleInfo, SourceLine } from "./report.ts";

const cites = [{ source: "run-artifact-contract", section: "Stability Notes" }];

const base: Issue = {
  rule: "run.summary-mirrors-machine-contract",
  severity: "error",
  file: "report.json",
  pointer: "/summary/trades",
  line: 86,
  column: 15,
  message: "The top-level summary of a plain run repeats the figures of its machine contract.",
  expected: 136,
  found: 7,
  cites,
  remedy: "Write both blocks from the same figures. Until then, trust `machine_contract.summary`.",
  fingerprint: "0a1b2c3d4e5f",
};

const timestampOrder: Issue = {
  ...base,
  rule: "paper-session.trades-are-in-time-order",
  severity: "warning",
  file: "trades.csv",
  pointer: "/1/timestamp",
  line: 3,
  column: 1,
  message: "Rows of `trades.csv` are in time order.",
  expected: "2022-05-07 or later",
  found: "2022-04-22",
  cites: [{ source: "run-artifact-contract", section: "Canonical Paper Session Directory" }],
  remedy: "Append each fill when it happens; do not sort by side.",
  fingerprint: "112233445566",
};

const { expected: _expected, found: _found, ...withoutValues } = base;

/** A report as it comes out of a real check, for the tests of the formats. */
export const sampleArtifacts: readonly ArtifactReport[] = [
  {
    path: "outputs/runs/20261120_233001_run_adf65fe",
    kind: "run",
    conforms: false,
    issues: [
      {
        ...withoutValues,
        rule: "run.directory-name-is-run-id",
        severity: "warning",
        file: "",
        pointer: "",
        line: null,
        column: null,
        message: "The directory is named after the run.",
        expected: "20261120_233001_run_adf65fe",
        remedy: "Rename the directory to the `run_id` of its `metadata.json`.",
        fingerprint: "aaaaaaaaaaaa",
      },
      base,
      {
        ...base,
        pointer: "/summary/total_return",
        line: 82,
        column: 21,
        expected: -0.13493164937797775,
        found: -0.134,
        fingerprint: "0a1b2c3d4e60",
      },
      {
        ...withoutValues,
        rule: "schema.required",
        pointer: "/machine_contract",
        line: 47,
        column: 23,
        message: "`request_id` is missing.",
        cites: [{ source: "run-artifact-contract", section: "report.json.machine_contract" }],
        remedy: "Write the member; `null` when no request was made.",
        fingerprint: "bbbbbbbbbbbb",
      },
    ],
    skipped: [
      { rule: "run.config-hash-ends-run-id", because: "metadata.json is not there" },
      { rule: "run.created-at-matches-run-id", because: "metadata.json is not there" },
    ],
  },
  { path: "outputs/runs/20261120_233950_run_bdcdd60", kind: "run", conforms: true, issues: [], skipped: [] },
  {
    path: "outputs/paper_sessions/20261120_233104_paper_fe72715",
    kind: "paper-session",
    conforms: true,
    issues: Array.from({ length: 14 }, (_, row) => ({
      ...timestampOrder,
      pointer: `/${row + 1}/timestamp`,
      line: row + 3,
      fingerprint: (0x112233445566 + row).toString(16),
    })),
    skipped: [],
  },
];

export const sampleCatalogue: readonly RuleInfo[] = [
  {
    id: base.rule,
    severity: "error",
    claim: base.message,
    why: "People read `summary`, machines read `machine_contract.summary`. If they differ, one run has two results.",
    remedy: base.remedy,
    cites,
  },
  {
    id: timestampOrder.rule,
    severity: "warning",
    claim: timestampOrder.message,
    why: "A reader that streams the table computes equity row by row.",
    remedy: timestampOrder.remedy,
    cites: timestampOrder.cites,
  },
];

const reportLines: Readonly<Record<number, string>> = {
  46: "  ],",
  47: '  "machine_contract": {',
  48: '    "schema_version": "1.0",',
  81: '  "summary": {',
  82: '    "total_return": -0.134,',
  83: '    "sharpe_simple": -0.3216740807661817,',
  85: '    "win_rate": 0.5197255574614065,',
  86: '    "trades": 7,',
  87: '    "days": 1653',
};

export const sampleSource: SourceLine = (_path, file, line) => {
  if (file === "report.json") return reportLines[line];
  if (file !== "trades.csv" || line > 40) return undefined;
  return line === 1
    ? "timestamp,side,close,exec_price,qty,fee"
    : "2022-04-22,BUY,2197.6380424353597,2199.3961528693076,2.268804550508148,10.0";
};

/** Names and values that try to break out of every format. */
export const hostileText =
  "x\u001b[31m\u001b]0;owned\u0007\r\n::error::injected\n##[command] </script><img src=x onerror=alert(1)> | `tick` *b* \"q\" 'a' & %0A ]]> \u202egnp\u0000 \ud800 \ufffe 😀 @everyone";

const hostileIssue: Issue = {
  rule: "schema.enum",
  severity: "error",
  file: `${hostileText}/trades,v:1.csv`,
  pointer: `/${hostileText}`,
  line: 1,
  column: 3,
  message: hostileText,
  expected: hostileText,
  found: {
    [hostileText]: [
      "y".repeat(10_000),
      null,
      Number.POSITIVE_INFINITY,
      9007199254740993n,
      JSON.parse('{"__proto__":{"a":1}}'),
    ],
  },
  cites: [{ source: hostileText, section: hostileText }],
  remedy: hostileText,
  fingerprint: "cccccccccccc",
};

export const hostileArtifact: ArtifactReport = {
  path: `outputs/${hostileText}`,
  kind: null,
  conforms: false,
  issues: [
    hostileIssue,
    {
      ...hostileIssue,
      severity: "info",
      message: "z".repeat(10_000),
      expected: `${"a".repeat(5000)}b`,
      found: `${"a".repeat(5000)}c`,
      fingerprint: "dddddddddddd",
    },
  ],
  skipped: [{ rule: hostileText, because: hostileText }],
};

/** A whole report: real findings, hostile ones, coverage, failures and suppressed findings. */
export function sampleReport(artifacts: readonly ArtifactReport[] = [...sampleArtifacts, hostileArtifact]): Report {
  return {
    schema_version: "1.0",
    tool: { name: "quantlab-conform", version: "0.1.0", contracts: { quantlab: "v1" } },
    conforms: artifacts.every(({ conforms }) => conforms),
    counts: artifacts.reduce(addCounts, noCounts),
    artifacts,
    coverage: {
      kinds: [
        {
          kind: "run",
          artifacts: 2,
          fields: { seen: 61, total: 64 },
          enums: { seen: 4, total: 9 },
          branches: { seen: 2, total: 2 },
          rules: { seen: 19, total: 21 },
          unseen: [
            { what: "field", where: "metadata.json#/request_id" },
            { what: "enum", where: "report.json#/machine_contract/status", value: "aborted" },
            { what: "rule", where: "run.config-hash-ends-run-id" },
          ],
        },
        {
          kind: "paper-session",
          artifacts: 1,
          fields: { seen: 40, total: 40 },
          enums: { seen: 1, total: 4 },
          branches: { seen: 0, total: 0 },
          rules: { seen: 12, total: 12 },
          unseen: [{ what: "enum", where: "session_status.json#/status", value: hostileText }],
        },
      ],
    },
    failures: [
      {
        path: "outputs/runs/locked",
        message: "The directory cannot be read: permission denied.",
        remedy: "Give the user read access, or leave the path out.",
      },
    ],
    suppressed: [
      {
        fingerprint: "eeeeeeeeeeee",
        rule: "run.request-id-is-text",
        path: "outputs/runs/20261120_233001_run_adf65fe",
        file: "report.json",
        pointer: "/header/request_id",
        reason: "Known departure of the producer; fixed in the next release.",
        expires: "2027-03-31",
      },
    ],
  };
}
