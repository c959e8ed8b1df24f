/** What a producer may declare beside the commands that every producer has, and what it stands for. */
export const capabilities: Readonly<Record<string, string>> = {
  sweep: "the command sweep",
  forward: "the command forward",
  portfolio: "the command portfolio",
  paper: "paper sessions",
  registry: "commands that read the registry: --runs-list, --runs-show, --runs-best, --compare",
  "paper-registry": "commands that read paper sessions: --paper-sessions-list, -show, -health, -index",
  flags: "a run from command line flags: --ticker, --start, --end",
  envelope: "--envelope: the response envelope on standard output (planned, #22)",
  strategies: "params.strategy and params.parameters (planned, #21)",
  webhook: "--signal-webhook URL: signals by HTTP (planned, #25)",
  "strategy-errors": "a strategy that fails at run time: exit code 4",
};
