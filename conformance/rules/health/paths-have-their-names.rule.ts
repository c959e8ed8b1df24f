import { lastName } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

const names = { main_path: "main.py", src_root: "src" } as const;

export const pathsHaveTheirNames = defineRule({
  id: "health.paths-have-their-names",
  severity: "warning",
  since: "1.0",
  claim: "main_path leads to main.py and src_root to the folder src.",
  why: "Callers start main_path as the producer. Another file there is another program.",
  remedy: "Ask the checkout whose main.py you start.",
  cites: { source: "stepbit-io-v1", section: "Invocation" },
  kind: "health",
  reads: ["health.json#/main_path", "health.json#/src_root"],
  *check({ "health.json": health }) {
    for (const member of ["main_path", "src_root"] as const) {
      const [expected, found] = [names[member], health[member]];
      if (lastName(found) !== expected) yield { pointer: `/${member}`, expected, found };
    }
  },
});
