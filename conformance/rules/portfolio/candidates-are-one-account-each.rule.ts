import { unfitFigures } from "../../lib/portfolio-mode.ts";
import { curveDepartures } from "../../lib/portfolio-sessions.ts";
import { defineRule } from "../../rule.ts";

export const candidatesAreOneAccountEach = defineRule({
  id: "portfolio.candidates-are-one-account-each",
  severity: "error",
  since: "1.0",
  claim: "Profit and return of a candidate follow from its cash and its last equity.",
  why: "Portfolios rank and weigh by these figures.",
  remedy: "Compute all of them from the equity curve of the session.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: [".", "report.json#/candidates"],
  *check({ ".": directory, "report.json": { candidates } }) {
    // Where the session's curve is there, portfolio.candidate-figures-follow-from-curves names the wrong figure.
    const judged = new Set([...curveDepartures(directory, candidates)].map(({ index }) => index));
    for (const [index, candidate] of candidates.entries())
      if (!judged.has(index))
        for (const finding of unfitFigures(candidate, `/candidates/${index}`))
          yield { file: "report.json", ...finding };
  },
});
