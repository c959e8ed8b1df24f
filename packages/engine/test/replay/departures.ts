/** A recorded command that we answer otherwise than the Python program, because its contract does. */
export interface Departure {
  readonly exitCode: number;
  /** What is left behind; of commands before the one that departs also what they recorded, signals apart. */
  readonly files: readonly string[] | "as recorded";
  readonly why: string;
}

const refused = (exitCode: number, why: string): Departure => ({ exitCode, files: ["signals.jsonl"], why });

const sweptWithoutLibrary = "tmp/sweeps/<time>_grid_5bf0195";

/** Departures by the names of the recordings. */
export const departures: Readonly<Record<string, Departure>> = {
  "fail-too-short": refused(3, "D1: bars that are too few are unusable data, not a success without a result"),
  "run-cli-too-short": refused(3, "D1: the same, asked for by options"),
  "fail-json-array": refused(2, "D4: a payload that is no object is an invalid payload"),
  "fail-json-string": refused(2, "D4: a payload that is no object is an invalid payload"),
  "run-json-params-null": refused(2, "D4: parameters that are no object are an invalid payload"),
  "sweep-fail-missing-key": refused(2, "D28: a configuration that lacks a setting is invalid, not a crash"),
  "sweep-fail-bad-yaml": refused(2, "D28: a configuration that is not YAML is invalid, not a crash"),
  "sweep-fail-too-short": refused(3, "D28: bars that are too few are unusable data, not a crash"),
  "forward-fail-params-empty": refused(
    2,
    "D2: a forward evaluation of nothing is refused, not a run of something else",
  ),
  "portfolio-fail-params-empty": refused(2, "D2: a portfolio of nothing is refused, not a run of something else"),
  "forward-fail-resume-missing": refused(2, "D2: a session that is not there is refused, not a run of something else"),
  "forward-fail-no-run-dir": refused(2, "a source that is not there is an invalid request, as the file of a sweep is"),
  "portfolio-fail-root-missing": refused(2, "D38: a directory that is not there is refused, not a success"),
  "portfolio-fail-nothing-left": {
    ...refused(3, "D38: sessions of which none is left are unusable data, not a crash"),
    files: "as recorded",
  },
  "run-json-trades-csv": {
    exitCode: 0,
    files: [
      ...["config.json", "metadata.json", "metrics.json", "report.json", "trades.csv"].map(
        (name) => `outputs/runs/<time>_run_bdcdd60/${name}`,
      ),
      ...["config.json", "metadata.json", "metrics.json", "report.json", "trades.csv"].map(
        (name) => `outputs/paper_sessions/<time>_paper_ecb7ff7/${name}`,
      ),
      "outputs/paper_sessions/<time>_paper_ecb7ff7/session_metadata.json",
      "outputs/paper_sessions/<time>_paper_ecb7ff7/session_status.json",
      "outputs/paper_sessions/paper_sessions_index.csv",
      "outputs/paper_sessions/paper_sessions_index.json",
      "outputs/runs/runs_index.csv",
      "outputs/runs/runs_index.json",
      "signals.jsonl",
    ],
    why: "D22: the fills that were given are analysed, not a crash that leaves them in a directory of their own",
  },
  "sweep-fail-no-pyarrow": {
    exitCode: 0,
    files: [
      ...["best_config", "config", "metadata", "metrics", "report"].map(
        (name) => `${sweptWithoutLibrary}/${name}.json`,
      ),
      ...["experiments", "leaderboard"].map((name) => `${sweptWithoutLibrary}/${name}.csv`),
      `${sweptWithoutLibrary}/config_resolved.yaml`,
      "signals.jsonl",
      "tmp/sweeps/runs_index.csv",
      "tmp/sweeps/runs_index.json",
    ],
    why: "D23: a sweep needs no library that may be missing",
  },
  "fail-command-unknown": refused(2, "a session of a command that does not exist does not begin"),
  "run-json-unknown-params-ignored": refused(2, "D5: a parameter that nobody knows is refused, not dropped"),
};
