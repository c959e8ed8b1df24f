import { together } from "../../lib/frames.ts";
import { defineRule } from "../../rule.ts";

export const liveAnswersAreNotCached = defineRule({
  id: "dashboard.live-answers-are-not-cached",
  severity: "info",
  since: "1.2",
  claim: "Answers with live data say that no cache keeps them.",
  why: "A proxy or a browser that keeps an answer shows positions of a while ago as those of now.",
  remedy: "Send Cache-Control: no-store with every answer.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["probe.json#/requests"],
  *check({ "probe.json": { requests } }) {
    const places = requests.flatMap(({ status, cache_control: found }, index) =>
      status === 200 && !/\b(?:no-store|no-cache)\b/.test(found ?? "")
        ? [{ pointer: `/requests/${index}/cache_control`, expected: "no-store", found }]
        : [],
    );
    yield* together(places, (count) => `${count} of ${requests.length} answers can be kept by a cache`);
  },
});
