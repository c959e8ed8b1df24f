import { consumerOptions } from "./options.ts";

const column = 26;

/** The page of `quantlab-conform consumer --help`. */
export function consumerHelp(): string {
  const groups = [...new Set(consumerOptions.map(({ group }) => group))];
  const options = groups.map((group) => {
    const lines = consumerOptions
      .filter((option) => option.group === group)
      .map((option) => {
        const short = "short" in option ? `-${option.short}, ` : "";
        const words = `  ${short}--${option.name}${"value" in option ? ` ${option.value}` : ""}`;
        return `${words.padEnd(column)}${option.help}`;
      });
    return `${group}\n${lines.join("\n")}`;
  });
  return `Usage: quantlab-conform consumer [options] -- <command…>

Gives a consumer artifacts that conform and artifacts in which one thing is wrong, one a
call, and compares its verdict with the contract's: exit code 0 accepts, any other refuses.

  quantlab-conform consumer --kind run,sweep -- node loader.js
  quantlab-conform consumer --kind request --input stdin -- .venv/bin/python read_request.py

${options.join("\n\n")}

Exit codes: 0 it judges as the contract does, 1 it does not, 2 it could not be told.
`;
}
