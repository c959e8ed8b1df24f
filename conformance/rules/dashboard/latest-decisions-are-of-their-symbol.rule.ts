import { isObject } from "../../lib/json-object.ts";
import { defineRule } from "../../rule.ts";

export const latestDecisionsAreOfTheirSymbol = defineRule({
  id: "dashboard.latest-decisions-are-of-their-symbol",
  severity: "error",
  since: "1.2",
  claim: "The latest decision of a symbol is a decision about that symbol, or null.",
  why: "A decision shown under another symbol is traded under another symbol.",
  remedy: "Filter by the symbol that was asked for.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["."],
  *check({ ".": directory }) {
    for (const { name: file, type } of directory.entries("")) {
      const symbol = /^api_decisions_(.+)_latest\.json$/.exec(file)?.[1];
      if (symbol === undefined || type !== "file") continue;
      const answer = directory.json(file);
      if (!isObject(answer) || !("decision" in answer)) {
        yield {
          file,
          pointer: "",
          expected: "an object with a decision",
          message: `${file} is no answer about a decision`,
        };
      } else if (!isObject(answer.decision)) {
        const { decision: found } = answer;
        if (found !== null) yield { file, pointer: "/decision", expected: "a decision or null", found };
      } else {
        const { symbol: found } = answer.decision;
        if (found !== symbol) yield { file, pointer: "/decision/symbol", expected: symbol, found };
      }
    }
  },
});
