/** What a report of any result begins with: who it is, the command that makes it again, and its settings. */
export function reportHead<Header, Config>(header: Header, command: string, config: Config) {
  return {
    schema_version: "1.0",
    artifact_type: "quantlab_run_report",
    status: "success",
    header,
    reproduce: { command },
    config_resolved: config,
  } as const;
}
