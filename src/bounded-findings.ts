import type { RawIssue } from "./raw-issue.ts";

/** Findings of which the first in each file are kept and the others counted. */
export interface BoundedFindings {
  /** `further`: how many more it stands for. */
  add(finding: RawIssue, further?: number): void;
  /** What was kept; the last finding in a file tells how many more there were. */
  all(): readonly RawIssue[];
  /** Of what was left out one finding for every rule and place, where `*` stands for the number of an item. */
  unsaid(): readonly RawIssue[];
}

const mostPlaces = 1000;

/**
 * Collects findings in bounded memory, at most `most` a file; `whose` says what the count is about. The places of what is left out are
 * remembered where `places` asks for it.
 */
export function boundedFindings(most: number, whose = "", places = false): BoundedFindings {
  const kept: RawIssue[] = [];
  const files = new Map<string, { kept: number; last: number; further: number }>();
  const unsaid = new Map<string, RawIssue>();
  const leaveOut = (finding: RawIssue) => {
    // Beyond this many places the whole file counts as one.
    const pointer = unsaid.size < mostPlaces ? finding.pointer.replace(/\/\d+(?=\/|$)/g, "/*") : "";
    const key = `${finding.rule} ${finding.file} ${pointer}`;
    if (!unsaid.has(key)) unsaid.set(key, { ...finding, pointer });
  };
  return {
    add(finding, further = 0) {
      let file = files.get(finding.file);
      if (!file) {
        file = { kept: 0, last: -1, further: 0 };
        files.set(finding.file, file);
      }
      if (file.kept < most) {
        file.kept++;
        file.last = kept.push(finding) - 1;
      } else {
        file.further++;
        if (places) leaveOut(finding);
      }
      file.further += further;
    },
    all() {
      const told = [...kept];
      for (const { last, further } of files.values()) {
        const finding = told[last];
        if (!finding || further === 0) continue;
        const findings = further === 1 ? "finding" : "findings";
        told[last] = {
          ...finding,
          message: `${finding.message} (and ${further} further ${findings}${whose} in this file)`,
        };
      }
      return told;
    },
    unsaid: () => [...unsaid.values()],
  };
}
