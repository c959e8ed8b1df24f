import { machineContract } from "../artifacts/machine-contract.ts";
import type { Provenance } from "../artifacts/provenance.ts";
import { reportHead } from "../artifacts/report-head.ts";
import { finite, type SummaryFigures } from "../artifacts/result-figures.ts";
import type { BarsOrigin } from "../data/bar-provider.ts";
import { configHash } from "../identity/config-hash.ts";
import type { ConfigTree } from "../identity/config-json.ts";
import type { SweepRow } from "../sweep/run-sweep.ts";

/** What all documents of a sweep are made of. */
export interface SweepFacts {
  readonly runId: string;
  readonly requestId: string | null;
  readonly createdAt: string;
  readonly provenance: Provenance;
  /** As it was asked for. */
  readonly configPath: string;
  readonly config: Readonly<Record<string, ConfigTree>>;
  readonly reproduce: string;
  readonly origins: readonly BarsOrigin[];
}

/** How a sweep chooses. */
export type SweepMode = "grid" | "walkforward";

/** The figures of the best row of a sweep, in the order of their names; none when there is no row. */
export function sweepSummary(best: SweepRow | undefined): SummaryFigures {
  return {
    max_drawdown: best ? finite(best.max_drawdown) : null,
    sharpe_simple: best ? finite(best.sharpe_simple) : null,
    total_return: best ? finite(best.total_return) : null,
    trades: best?.trades ?? 0,
    win_rate: best ? finite(best.win_rate_trades) : null,
  };
}

/** The members of metadata.json that sweeps of both modes have. */
export function sweepMetadata(facts: SweepFacts, mode: SweepMode, summary: SummaryFigures) {
  const { requestId, provenance, origins } = facts;
  return {
    ...identityOf(facts, mode),
    command: "sweep",
    python_executable: provenance.python_executable,
    ...(requestId !== null && { request_id: requestId }),
    status: "success",
    summary,
    data: origins,
  };
}

/** The parts of a sweep's report that both modes have, around its rows. */
export function sweepReport(facts: SweepFacts, mode: SweepMode, summary: SummaryFigures, best: unknown) {
  const { config, reproduce, requestId: request_id, runId: run_id } = facts;
  return {
    head: reportHead({ ...identityOf(facts, mode), request_id }, reproduce, config),
    machine_contract: {
      ...machineContract("sweep", { request_id, run_id, mode, summary }),
      ...(best !== undefined && { best_result: best }),
    },
  };
}

/** run_report.md of a sweep: its best figures, for people. */
export function sweepMarkdown(
  { runId, createdAt, configPath, origins }: SweepFacts,
  runs: number,
  summary: SummaryFigures,
): string {
  const figures = Object.entries(summary).map(([name, value]) => `| ${name} | ${value ?? "not available"} |\n`);
  const bars = origins.map(({ source, sha256, rows }) => `- ${source}: ${rows} bars, sha256 ${sha256}\n`);
  return `# Sweep ${runId}\n\nCreated ${createdAt}: ${runs} runs of ${configPath}.\n\n${bars.join("")}\n## Best run\n\n| | |\n| --- | --- |\n${figures.join("")}`;
}

function identityOf({ config, configPath, createdAt, provenance, runId }: SweepFacts, mode: SweepMode) {
  return {
    config_hash: configHash(config),
    config_path: configPath,
    created_at: createdAt,
    git_commit: provenance.git_commit,
    mode,
    python_version: provenance.python_version,
    run_id: runId,
  };
}
