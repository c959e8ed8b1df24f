import { columns, groupedOptions } from "../option-lines.ts";
import { capabilities } from "./capabilities.ts";
import { producerOptions } from "./options.ts";
import { barsVariable } from "./run-case.ts";

/** The page of `quantlab-conform producer --help`. */
export function producerHelp(): string {
  return `Usage: quantlab-conform producer [options] -- <command…>

Drives a producer's command line case by case and judges what it answers and leaves behind.
Each case runs in a folder of its own. Bars are offered as <ticker>_<interval>.csv in the
directory that ${barsVariable} names (columns timestamp,Open,High,Low,Close,Volume).

  quantlab-conform producer -- quantlab
  quantlab-conform producer --supports sweep,paper -- .venv/bin/python main.py
  quantlab-conform producer --only 'request-*' --keep -- ./producer.sh

${groupedOptions(producerOptions)}
Capabilities:
${columns(Object.entries(capabilities))}
Exit codes: 0 every tested case holds, 1 one does not, 2 it could not be told,
130 it was interrupted (143 by SIGTERM, 129 by SIGHUP); the processes that it had started are ended.
`;
}
