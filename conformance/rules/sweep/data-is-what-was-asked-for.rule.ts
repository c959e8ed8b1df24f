import { otherwiseAsked } from "../../lib/asked-data.ts";
import { barsOutside } from "../../lib/bars-in-period.ts";
import { defineRule } from "../../rule.ts";

export const dataIsWhatWasAskedFor = defineRule({
  id: "sweep.data-is-what-was-asked-for",
  severity: "warning",
  since: "1.1",
  claim:
    "The bars that a sweep rests on are of the instrument and interval of its configuration, and lie in its period or in a window of a split.",
  why: "The fingerprint explains why the same input gave another output. One of other bars explains nothing.",
  remedy: "Take the fingerprint of the bars that were really used, one a window.",
  cites: { source: "quantlab-contracts", section: "Data fingerprint" },
  kind: "sweep",
  reads: ["metadata.json#/data", "config.json"],
  *check({ "metadata.json": { data }, "config.json": config }) {
    const { splits, param_grid: grid } = config;
    // What a grid varies is asked for in more than one way.
    const asked = (name: "ticker" | "interval") => (grid?.[name] === undefined ? { [name]: config[name] } : {});
    if (grid?.start !== undefined || grid?.end !== undefined) return;
    const { start, end } = config;
    const windows = [{ start, end }, ...(splits ?? []).flatMap(({ train, test }) => [train, test])];
    for (const [index, bars] of (data ?? []).entries()) {
      const pointer = `/data/${index}`;
      const same = windows.find((window) => bars.start === window.start && bars.end === window.end);
      // A fingerprint that does not say for which window it is could be of any.
      const isSilent = bars.start === undefined && bars.end === undefined;
      const near = isSilent
        ? undefined
        : (same ?? windows.find((window) => bars.start === window.start || bars.end === window.end) ?? windows[0]);
      yield* otherwiseAsked(bars, { ...asked("ticker"), ...asked("interval"), ...near }, pointer);
      if (!near) continue;
      for (const { member, ...fault } of barsOutside(bars, near))
        yield { file: "metadata.json", pointer: `${pointer}/${member}`, ...fault };
    }
  },
});
