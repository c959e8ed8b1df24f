/** The files that every result has, by what they are. */
const plainFiles = {
  metadata: "metadata.json",
  config: "config.json",
  metrics: "metrics.json",
  report: "report.json",
} as const;

/** The machine contract of a result that succeeded: what programs rely on. */
export function machineContract<Command extends "run" | "paper" | "sweep", Rest extends object>(
  command: Command,
  rest: Rest & { readonly request_id: unknown; readonly run_id: unknown; readonly mode: unknown },
  artifacts: Readonly<Record<string, string>> = plainFiles,
) {
  const contract_type: `quantlab.${Command}.result` = `quantlab.${command}.result`;
  return { schema_version: "1.0", contract_type, command, status: "success", ...rest, artifacts } as const;
}
