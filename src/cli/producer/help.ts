import { capabilities } from "./capabilities.ts";
import { producerOptions } from "./options.ts";
import { barsVariable } from "./run-case.ts";

const column = 26;

/** The page of `quantlab-conform producer --help`. */
export function producerHelp(): string {
  const groups = [...new Set(producerOptions.map(({ group }) => group))];
  const options = groups.map((group) => {
    const lines = producerOptions
      .filter((option) => option.group === group)
      .map((option) => {
        const short = "short" in option ? `-${option.short}, ` : "";
        const value = "value" in option ? ` ${option.value}` : "";
        return entry(`${short}--${option.name}${value}`, option.help);
      });
    return `${group}\n${lines.join("\n")}`;
  });
  return `Usage: quantlab-conform producer [options] -- <command…>

Drives a producer's command line case by case and judges what it answers and leaves behind.
Each case runs in a folder of its own. Bars are offered as <ticker>_<interval>.csv in the
directory that ${barsVariable} names (columns timestamp,Open,High,Low,Close,Volume).

  quantlab-conform producer -- quantlab
  quantlab-conform producer --supports sweep,paper -- .venv/bin/python main.py
  quantlab-conform producer --only 'request-*' --keep -- ./producer.sh

${options.join("\n\n")}

capabilities
${Object.entries(capabilities)
  .map(([name, about]) => entry(name, about))
  .join("\n")}

Exit codes: 0 every tested case holds, 1 one does not, 2 it could not be told.
`;
}

function entry(name: string, text: string): string {
  const words = `  ${name}`;
  return words.length >= column ? `${words}\n${" ".repeat(column)}${text}` : `${words.padEnd(column)}${text}`;
}
