import { groupedOptions } from "./option-lines.ts";
import { optionTable } from "./option-table.ts";

const head = `Judges artifacts of QuantLab and FoxML by their machine contracts.

Usage: quantlab-conform [options] <path…>
       quantlab-conform producer [options] -- <command…>   drive a producer case by case and judge what it does
       quantlab-conform consumer [options] -- <command…>   feed a consumer examples and compare what it accepts

A path is the directory of an artifact, a folder of many (outputs/), one file,
- for JSON Lines on standard input, or the address of a running FoxML bridge.
Its kind is recognised from its files.
`;

const foot = `Exit code: 0 conforms, 1 does not, 2 could not tell (usage, unreadable, a rule that threw).

Examples:
  quantlab-conform outputs/
  quantlab-conform outputs/runs/20261120_232950_run_bdcdd60
  quantlab-conform --strict --format json outputs/ > report.json
  quantlab-conform --format pretty --format sarif=out.sarif --format html=report.html outputs/
  quantlab-conform --as request request-draft.json
  tail -n +1 signals.jsonl | quantlab-conform --live -
  quantlab-conform --watch outputs/
  quantlab-conform RESULTS/runs/demo/20260105_101500
  quantlab-conform --record bridge-today http://127.0.0.1:8765
  quantlab-conform --baseline accepted.json --update-baseline outputs/
  quantlab-conform --severity 'run.*=warning' --rules ci/rules outputs/
  quantlab-conform --coverage --format html=coverage.html test-outputs/
  quantlab-conform --explain schema.required
`;

/** The help page. */
export function helpText(): string {
  return [head, groupedOptions(optionTable), foot].join("\n");
}
