/** The canonical files of a paper session that succeeded, by their role in its machine contract. */
export const canonicalFiles = {
  metadata: "session_metadata.json",
  status: "session_status.json",
  config: "config.json",
  metrics: "metrics.json",
  report: "report.json",
  trades: "trades.csv",
} as const;

/** Files whose absence is judged without a report that names them. */
export const judgedFiles: readonly string[] = Object.values(canonicalFiles);
