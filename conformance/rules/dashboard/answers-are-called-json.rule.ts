import { defineRule } from "../../rule.ts";

export const answersAreCalledJson = defineRule({
  id: "dashboard.answers-are-called-json",
  severity: "warning",
  since: "1.2",
  claim: "Answers are called application/json.",
  why: "A browser guesses the kind of an answer that does not say it; a guess of HTML runs what is in it.",
  remedy: "Send Content-Type: application/json.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["probe.json#/requests"],
  *check({ "probe.json": { requests } }) {
    for (const [index, { status, content_type: found }] of requests.entries())
      if (status !== null && !/^application\/json\b/i.test(found ?? ""))
        yield { pointer: `/requests/${index}/content_type`, expected: "application/json", found };
  },
});
