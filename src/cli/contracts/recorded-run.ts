import type { Terminal } from "../terminal.ts";
import { contractsCommand } from "./command.ts";

/** Runs the command in this process and keeps what it says. */
export async function run(argv: readonly string[], cwd: string, env: Terminal["env"] = {}) {
  let out = "";
  let err = "";
  const code = await contractsCommand(argv, {
    cwd,
    env,
    commandFile: undefined,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    async *stdin() {},
    outColumns: async () => undefined,
    errIsTerminal: () => false,
  });
  return { code, out, err };
}
