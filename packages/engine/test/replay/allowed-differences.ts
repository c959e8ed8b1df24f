/** A difference between a recorded tree and ours that is meant, and why. */
export interface TextDifference {
  readonly files: RegExp;
  readonly pattern: RegExp;
  readonly put: string;
  readonly why: string;
}

const json = /\.json$|\.jsonl$/;
const forward = /^outputs\/forward_runs\/.*\.json$/;
const index = /(?:runs|paper_sessions)_index\.(?:json|csv)$/;

/** What is blanked in both texts before they are compared. */
export const textDifferences: readonly TextDifference[] = [
  {
    files: /./,
    pattern: /\d{8}_\d{6}_(?=(?:run|paper|grid|walkforward)_[0-9a-f]{7})/g,
    put: "<time>_",
    why: "an id begins with the second of its session; mode and hash have to agree",
  },
  {
    files: /^(?!outputs\/forward_runs\/)/,
    pattern: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{6})?/g,
    put: "<time>",
    why: "time of the session",
  },
  {
    files: forward,
    pattern: /"(created_at|updated_at|selected_at|generated_at)": "[^"]*"/g,
    put: '"$1": "<time>"',
    why: "time of the session; the times of bars are compared",
  },
  {
    files: /./,
    pattern: /fwd_\d{8}_\d{6}/g,
    put: "fwd_<time>",
    why: "the default directory is named after the second",
  },
  {
    files: forward,
    pattern: /,\n( {2}| {4})"data": \[[\s\S]*?\n\1\]/g,
    put: "",
    why: "the fingerprints of the bars: an addition of this producer",
  },
  {
    files: forward,
    pattern:
      /,?\s+\{\s+"file": "(?:forward_chart_\w+\.png|forward_report\.(?:json|md)|report\.json)",\s+"size_bytes": \d+\s+\}/g,
    put: "",
    why: "the recorded report of a resumed session lists the reports that it replaces; sizes of pictures are those of their program",
  },
  {
    files: /_paper_[0-9a-f]{7}\/(?:session_)?metadata\.json$/,
    pattern: /"status": "(?:running|failed|aborted)"/g,
    put: '"status": <not success>',
    why: "D15: the recorded metadata says running for ever; ours follows the status of the session",
  },
  { files: forward, pattern: /\[,/g, put: "[", why: "the comma after what was left out" },
  { files: forward, pattern: /"charts": \[[^\]]*\]/g, put: '"charts": <charts>', why: "pictures" },
  {
    files: forward,
    pattern: /("file": "portfolio_state\.json",\s+"size_bytes": )\d+/g,
    put: "$1<size>",
    why: "size of a document that holds times, paths and the fingerprints",
  },
  {
    files: /signals\.jsonl$/,
    pattern: /\/forward_report\.json"/g,
    put: '/report.json"',
    why: "D8: the recorded path is the older name of the same bytes",
  },
  {
    files: /signals\.jsonl$/,
    pattern: /("mode": "portfolio", "request_id": (?:null|"[^"]*")), "artifacts_path".*?(?=\}\n)/g,
    put: "$1",
    why: "D7: the recorded event does not name its result",
  },
  { files: json, pattern: /"duration_seconds": [\d.e-]+/g, put: '"duration_seconds": <seconds>', why: "time" },
  {
    files: /sessions_index\.csv$/,
    pattern: /(completed|exception|operator_abort),[\d.e-]+,/g,
    put: "$1,<seconds>,",
    why: "time",
  },
  {
    files: json,
    pattern: /"git_commit": "[0-9a-f]{40}|"git_commit": "unknown/g,
    put: '"git_commit": "<commit>',
    why: "commit of the producer",
  },
  { files: /index\.csv$/, pattern: /,(?:[0-9a-f]{40}|unknown),/g, put: ",<commit>,", why: "commit of the producer" },
  {
    files: json,
    pattern: /"python_(executable|version)": "[^"]*"/g,
    put: '"python_$1": "<interpreter>"',
    why: "interpreter",
  },
  {
    files: /report\.json$/,
    pattern: /("file_name": "(?:session_)?(?:metadata|status)\.json",\s+"size_bytes": )\d+/g,
    put: "$1<size>",
    why: "size of documents that hold an interpreter and times; D19: the recorded session_status.json is the running one",
  },
  {
    files: /meta(?:data)?\.json$/,
    pattern: / {2}"data": (?:\{[^}]*\}|\[[^\]]*\]),\n/g,
    put: "",
    why: "the fingerprint of the bars: an addition of this producer",
  },
  {
    files: /report\.json$/,
    pattern: /("reproduce": \{\s+"command": )"[^"]*"/g,
    put: "$1<command>",
    why: "D17, D29: the recorded command does not bring the result back; ours names this program and every setting",
  },
  {
    files: /signals\.jsonl$/,
    pattern: /"mode": "(?:paper|report)"/g,
    put: '"mode": "run"',
    why: "D12, D30b: a run is a run to those who listen, however it was asked for",
  },
  {
    files: /signals\.jsonl$/,
    pattern: /"mode": "unknown", "request_id": (?:null|"[^"]*")/g,
    put: '"mode": "unknown", "request_id": <id>',
    why: "D6: ours names the request even when it is refused",
  },
  {
    files: /signals\.jsonl$/,
    pattern: /("session_id": .*?), "runs_index_root".*?(?=\}\n)/g,
    put: "$1",
    why: "D13: a paper session refreshes no index of runs",
  },
  {
    files: /signals\.jsonl$/,
    pattern: /, "runs_index_\w+": "[^"]*"/g,
    put: "",
    why: "D30b: a run with --report refreshes the index too; the index itself is compared",
  },
  {
    files: /_paper_[0-9a-f]{7}\/report\.json$/,
    pattern: /\n {2}"summary": \{[^}]*\}/g,
    put: "\n  <summary>",
    why: "D17: the recorded summary is empty; ours is that of the machine contract",
  },
  {
    files: /_(?:grid|walkforward)_[0-9a-f]{7}\/report\.json$/,
    pattern: /"(?:kpi_)?summary": \{[^}]*\}/g,
    put: "<summary>",
    why: "D25: the recorded summary is empty; ours is that of the machine contract, whose members the writer orders otherwise: the figures are compared in metadata.json",
  },
  {
    files: /_(?:grid|walkforward)_[0-9a-f]{7}\/report\.json$/,
    pattern:
      / {4}\{\s+"file_name": "(?:best_config\.json|oos_equity\w+\.csv|selected_configs\.csv|split_metrics\.csv)",\s+"size_bytes": \d+\s+\},\n/g,
    put: "",
    why: "D24: the recorded report lists what was written before it; ours lists every file",
  },
  {
    files: /_walkforward_[0-9a-f]{7}\/report\.json$/,
    pattern: /"best_result": \{[\s\S]*?\n {4}\}/g,
    put: '"best_result": <row>',
    why: "the contract's writer orders the members of this row otherwise; it is compared as the first of oos_leaderboard",
  },
  { files: /^stdout\.txt$/, pattern: /("?duration_seconds"? *): [\d.e-]+/g, put: "$1: <seconds>", why: "time" },
  { files: /^stdout\.txt$/, pattern: /("age_minutes"): \d+/g, put: "$1: <minutes>", why: "time" },
  {
    files: /^stdout\.txt$/,
    pattern: /("latest_alert_(?:code|session_id)"): "[^"]*"/g,
    put: "$1: <latest>",
    why: "which of two alerts is the later one depends on the second in which each was written",
  },
  {
    files: /^stdout\.txt$/,
    pattern: /(git_commit {10}): \S+/g,
    put: "$1: <commit>",
    why: "commit of the producer",
  },
  {
    files: /signals\.jsonl$|session_status\.json$|^stdout\.txt$/,
    pattern: /"message": "(?:[^"\\]|\\.)*"/g,
    put: '"message": <text>',
    why: "wording for people",
  },
  {
    files: index,
    pattern: /<cwd>\//g,
    put: "",
    why: "D8, D31: some recorded paths are relative to the working directory, ours never",
  },
  { files: /signals\.jsonl$/, pattern: /<cwd>\//g, put: "", why: "D8: the same" },
  {
    files: /advanced_report\.json$/,
    pattern: /"charts": \[[^\]]*\]|\s+\{\s+"file": "chart_\w+\.(?:png|svg)",\s+"size_bytes": \d+\s+\},/g,
    put: "",
    why: "pictures, of another format and size",
  },
  {
    files: /advanced_report\.json$/,
    pattern: /("file": "(?:metadata\.json|meta\.json|report\.json|run_report\.(?:json|md))",\s+"size_bytes": )\d+/g,
    put: "$1<size>",
    why: "size of documents that hold an interpreter, a command and times, and of one for people",
  },
  {
    files: /\/report\.json$/,
    pattern: /,\s+\{\s+"file_name": "(?:report\.json|run_report\.md)",\s+"size_bytes": \d+\s+\}/g,
    put: "",
    why: "the recorded report made once more lists the files that it replaces, with the sizes that they had",
  },
  {
    files: /\/report\.json$/,
    pattern: /("file_name": "(?:meta|run_report)\.json",\s+"size_bytes": )\d+/g,
    put: "$1<size>",
    why: "size of documents that hold an interpreter, a command and times",
  },
];

/** Files of the recorded trees that are not compared. */
export const skippedFiles: readonly { readonly files: RegExp; readonly why: string }[] = [
  { files: /\.md$/, why: "for people; the recordings keep the sizes only" },
  { files: /\.(?:svg|png|html)$/, why: "pictures and pages, drawn by another library; the recordings have none" },
  { files: /^inputs\/[^/]+$|^tmp\/snapshot/, why: "put there by the recording" },
  { files: /^inputs\/run_/, why: "the directory of a run or sweep, compared where that is recorded" },
  { files: /^tmp\/sweeps_/, why: "taken away by the recording" },
  {
    files: /^no\/such\/dir\//,
    why: "the folder of a signal file is made; the recorded program warns and writes no signals",
  },
];

/** Files that only one of the two trees may have. */
export const oneSidedFiles: readonly { readonly files: RegExp; readonly why: string }[] = [
  {
    files: /^outputs\/runs\/runs_index\.(?:csv|json)$/,
    why: "D13: a recorded paper session writes an empty index of runs; D30b: a recorded run with --report writes none",
  },
];
