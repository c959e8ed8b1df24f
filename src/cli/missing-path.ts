import { contractsCommands } from "./contracts/command-names.ts";
import { colorChoices } from "./report-options.ts";
import { suggest } from "./suggest.ts";

const ours = ["producer", "consumer"];
const others: readonly string[] = contractsCommands;
const colors: readonly string[] = colorChoices;

/** What to do about a path that leads nowhere: it may have been meant as a pattern, as a command or as the value of --color. */
export function missingPathRemedy(given: string): string {
  const usual = "Check that it exists and may be read.";
  if (/[*?]/.test(given))
    return "Patterns are expanded by the shell, where one matches and is not quoted: give the folder, everything below it is judged.";
  if (!/^[a-z]{3,}$/.test(given)) return usual;
  if (given === "help") return `${usual} The options are told by quantlab-conform --help.`;
  if (colors.includes(given)) return `${usual} Where it is meant for --color, write --color=${given}.`;
  if (others.includes(given))
    return `${usual} The command ${given} is one of quantlab-contracts: quantlab-contracts --help.`;
  const command = suggest(given, ours);
  return command === undefined
    ? usual
    : `${usual} Where the command ${command} is meant, it comes first: quantlab-conform ${command} --help.`;
}
